"""Sounds of our own for random grooves: drums, plucks and tones out of sines, noise and filters.

Every sound is a function of nothing but a random generator and the sample rate; it returns strokes
(frames,) float64 of about full scale, or for tones a function of key and seconds.
"""

import numpy as np
import scipy.signal


def envelope(count, rate, attack, lasts):
    """(count,) a rise of ``attack`` seconds and a fall of 60 dB in ``lasts`` seconds."""
    time = np.arange(count) / rate
    return np.minimum(1.0, time / max(attack, 1e-4)) * np.exp(-6.9 * time / lasts)


def filtered(sound, rate, kind, at, order=2):
    """A Butterworth filter; ``at`` in Hz is held inside what the rate allows."""
    at = np.clip(np.asarray(at, float), 20.0, 0.46 * rate)
    if at.size == 2 and at[1] < 1.1 * at[0]:
        at = np.array([at[0] / 1.1, at[0]])
    return scipy.signal.sosfilt(scipy.signal.butter(order, at, kind, fs=rate, output="sos"), sound)


def unit(sound):
    """Scaled to a peak of 1."""
    return sound / (np.abs(sound).max() + 1e-9)


def kick(rng, rate):
    """A sine that falls, with a click, at times overdriven or only a thump."""
    lasts = rng.uniform(0.1, 0.6)
    count = int(rate * lasts)
    time = np.arange(count) / rate
    pitch = rng.uniform(38, 75) * (1 + rng.uniform(0.5, 8) * np.exp(-time * rng.uniform(20, 90)))
    sound = np.sin(2 * np.pi * np.cumsum(pitch) / rate)
    if rng.random() < 0.4:
        sound = np.tanh(rng.uniform(1.5, 6) * sound)
    click = rng.normal(size=count) * np.exp(-time * rng.uniform(150, 900)) * rng.uniform(0, 0.7)
    sound = (sound + click) * envelope(count, rate, rng.choice([0, 0.002, 0.006]), lasts)
    if rng.random() < 0.2:
        sound = filtered(sound, rate, "lowpass", rng.uniform(120, 900))
    return unit(sound)


def snare(rng, rate):
    """Noise and a body, a clap of several bursts, a rim, or a zap."""
    lasts, kind = rng.uniform(0.05, 0.35), rng.random()
    count = int(rate * (lasts + 0.05))
    time, noise = np.arange(count) / rate, rng.normal(size=count)
    if kind < 0.5:
        body = np.sin(2 * np.pi * rng.uniform(140, 330) * time) * np.exp(-time * 25)
        sound = rng.uniform(0.3, 1) * noise + rng.uniform(0.2, 1.5) * body
    elif kind < 0.72:
        bursts = sum(np.roll(np.exp(-time * 250), int(k * 0.011 * rate)) for k in range(3))
        band = rng.uniform(700, 1500)
        claps = noise * (bursts + 0.6 * np.exp(-time * 12))
        sound = filtered(claps, rate, "bandpass", (band, 3 * band))
    elif kind < 0.86:
        turn = 2 * np.pi * rng.uniform(400, 1900) * time
        sound = sum(np.sin(turn * k) for k in (1, 1.48, 2.3)) * np.exp(-time * 60)
    else:
        fall = rng.uniform(200, 800) * (1 + 10 * np.exp(-time * rng.uniform(20, 80)))
        sound = np.sin(2 * np.pi * np.cumsum(fall) / rate) + 0.2 * noise
    return unit(sound * envelope(count, rate, 0.001, lasts))


def hat(rng, rate):
    """High noise or a metal of square waves; a shaker that swells."""
    lasts, kind = rng.uniform(0.02, 0.25), rng.random()
    count = int(rate * lasts)
    time, noise = np.arange(count) / rate, rng.normal(size=count)
    if kind < 0.6:
        sound = filtered(noise, rate, "highpass", rng.uniform(2500, 7000))
        return unit(sound * envelope(count, rate, 0.0005, lasts))
    if kind < 0.85:
        root = rng.uniform(300, 900)
        ratios = rng.uniform(1, 9, 6)
        metal = sum(np.sign(np.sin(2 * np.pi * root * k * time)) for k in ratios)
        sound = filtered(metal, rate, "highpass", rng.uniform(2000, 5000))
        return unit(sound * envelope(count, rate, 0.0005, lasts))
    sound = filtered(noise, rate, "bandpass", (3000, 7000))
    return unit(sound * envelope(count, rate, rng.uniform(0.01, 0.03), lasts))


def blip(rng, rate):
    """Anything that is struck: a few partials, modulated at times, and a breath of noise."""
    lasts = rng.uniform(0.03, 0.5)
    count = int(rate * lasts)
    time = np.arange(count) / rate
    root = float(np.exp(rng.uniform(np.log(90), np.log(2500))))
    sound = np.zeros(count)
    for _ in range(int(rng.integers(1, 7))):
        bend = 1 + rng.uniform(-0.4, 0.6) * np.exp(-time * rng.uniform(5, 60))
        turn = 2 * np.pi * np.cumsum(root * rng.uniform(0.8, 6) * bend) / rate
        wobble = rng.uniform(0, 4) * np.sin(turn * rng.uniform(0.3, 3)) * (rng.random() < 0.3)
        sound += rng.uniform(0.1, 1) * np.sin(turn + wobble) * np.exp(-time * rng.uniform(2, 30))
    sound += rng.uniform(0, 0.8) ** 2 * rng.normal(size=count) * np.exp(-time * rng.uniform(10, 90))
    attack = rng.choice([0.0005, 0.003, 0.015], p=[0.7, 0.2, 0.1])
    return unit(sound * envelope(count, rate, attack, lasts))


def hand(rng, rate, pitch, lasts, bend=0.0):
    """A skin under a hand: a slap of noise and a few drum modes."""
    count = int(rate * lasts)
    time = np.arange(count) / rate
    slide = 1 + bend * np.exp(-time * 12)
    modes = ((1, 1.0), (1.59, 0.5), (2.14, 0.3), (2.65, 0.15))
    turn = 2 * np.pi * np.cumsum(pitch * slide) / rate
    sound = sum(gain * np.sin(ratio * turn) * np.exp(-time * 3 * ratio) for ratio, gain in modes)
    slap = filtered(rng.normal(size=count), rate, "highpass", 900)
    slap *= np.exp(-time * rng.uniform(60, 200))
    return unit((sound + rng.uniform(0.1, 0.8) * slap) * envelope(count, rate, 0.001, lasts))


def hertz(key):
    """The frequency of a MIDI key."""
    return 440.0 * 2 ** ((key - 69) / 12)


class Tone:
    """A synthesiser voice with a random patch: ``stroke(key, seconds)`` plays a note."""

    def __init__(self, rng, rate, kind):
        self.rate, self.rng = rate, rng
        self.kind = kind
        self.fall = float(np.exp(rng.uniform(np.log(0.1), np.log(2.5))))
        quick = rng.choice([0.001, 0.004, 0.02])
        self.attack = rng.uniform(0.08, 0.5) if kind == "pad" else quick
        self.bright, self.ratio = rng.uniform(2, 20), rng.choice([0.5, 1, 2, 3, 1.41, 3.5, 7])
        self.depth, self.detune = rng.uniform(0.5, 6), rng.uniform(0.002, 0.012)
        self.sweep = float(np.exp(rng.uniform(np.log(0.05), np.log(0.5))))

    def stroke(self, key, seconds, strength=1.0):
        """(frames,) a note of ``seconds`` and its release."""
        rate = self.rate
        count = int(rate * (min(seconds, 6.0) + (0.5 if self.kind == "pad" else 0.06)))
        time, pitch = np.arange(count) / rate, hertz(key)
        sound = self._wave(time, pitch, strength)
        gate = np.clip((seconds - time) / (0.5 if self.kind == "pad" else 0.03) + 1, 0, 1)
        hold = 1.0 if self.kind in ("pad", "sine") else np.exp(-time / self.fall)
        return unit(sound * gate * hold * np.minimum(1, time / self.attack))

    def _wave(self, time, pitch, strength):
        rate, turn = self.rate, 2 * np.pi * pitch * time
        if self.kind == "fm":
            fade = np.exp(-time / self.sweep)
            return np.sin(turn + self.depth * strength * fade * np.sin(self.ratio * turn))
        if self.kind == "pluck":
            return pluck(self.rng, rate, pitch, len(time))
        if self.kind == "sine":
            return np.sin(turn) + 0.2 * np.sin(2 * turn)
        parts = (1.0, 1 + self.detune, 1 - self.detune) if self.kind == "pad" else (1.0,)
        if self.kind == "square":
            sound = np.sign(np.sin(turn))
        else:
            sound = sum(2 * ((pitch * k * time) % 1.0) - 1 for k in parts)
        if self.kind == "acid":
            return acid(sound, rate, pitch * self.bright * 0.5 * (0.4 + strength), self.sweep)
        return filtered(sound, rate, "lowpass", pitch * self.bright)


def pluck(rng, rate, pitch, count):
    """A string (Karplus and Strong, 1983), as an IIR filter on a burst."""
    delay = max(2, int(rate / pitch))
    burst = np.zeros(count)
    burst[:delay] = rng.uniform(-1, 1, min(delay, count))[: len(burst[:delay])]
    loss = 0.5 * 0.996
    poles = np.zeros(delay + 2)
    poles[0], poles[delay], poles[delay + 1] = 1.0, -loss, -loss
    return scipy.signal.lfilter([1.0], poles, burst)


def acid(sound, rate, top, sweep):
    """A resonant low-pass that falls with each note, in eight steps."""
    out, size = np.zeros(len(sound)), max(1, len(sound) // 8)
    state = None
    for at in range(0, len(sound), size):
        cut = np.clip(top * np.exp(-at / rate / sweep) + 120, 100, 0.4 * rate)
        b, a = scipy.signal.iirpeak(cut, 4, fs=rate)
        low = scipy.signal.butter(2, cut, fs=rate)
        part = sound[at : at + size]
        state = state if state is not None else np.zeros(2)
        ground, state = scipy.signal.lfilter(*low, part, zi=state)
        out[at : at + size] = ground + 1.5 * scipy.signal.lfilter(b, a, part)
    return out

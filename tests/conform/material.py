"""Music with known beats: made from numbers, so that a test knows what conform should find."""

import numpy as np

RATE = 32000


def beat_times(count, bpm, start=0.0, drift=0.0):
    """The moments of ``count`` beats; the tempo bends by ``drift`` (a ratio) over the take."""
    place = np.linspace(-1.0, 1.0, count)
    steps = 60.0 / (bpm * (1.0 + drift * np.sin(2.5 * place)))
    return start + np.concatenate([[0.0], np.cumsum(steps[:-1])])


def kick(rate):
    t = np.arange(int(0.16 * rate)) / rate
    return np.sin(2 * np.pi * (50 * t + 6 * (1 - np.exp(-t * 40)))) * np.exp(-t * 18)


def snare(rate):
    t = np.arange(int(0.13 * rate)) / rate
    noise = np.random.default_rng(1).normal(size=len(t))
    return (0.35 * noise + 0.5 * np.sin(2 * np.pi * 190 * t)) * np.exp(-t * 28)


def hat(rate):
    noise = np.random.default_rng(2).normal(size=int(0.04 * rate) + 2)
    return 0.12 * np.diff(noise, 2) * np.exp(-np.arange(len(noise) - 2) / (0.008 * rate))


def chord(rate, seconds, root):
    t = np.arange(int(seconds * rate)) / rate
    tones = sum(
        np.sin(2 * np.pi * root * 2 ** (k / 12) * t * n) / n for k in (0, 4, 7) for n in (1, 2, 3)
    )
    rise = np.minimum(1.0, t / 0.01) * np.minimum(1.0, (seconds - t) / 0.02)
    return 0.12 * tones * rise * np.exp(-0.8 * t)


def place(out, sound, seconds, rate, gain=1.0):
    start = round(seconds * rate)
    if start < 0:
        sound, start = sound[-start:], 0
    part = sound[: max(0, len(out) - start)]
    out[start : start + len(part)] += gain * part


def groove(beats, seconds, rate=RATE, pulses=4, first=0, channels=1, tonal=True, noise=1e-4):
    """A backbeat: kick on one (and three), snare on the answers, hats on eighths, a chord a bar.

    ``beats`` are moments; beat number ``first`` is the first downbeat among them.
    """
    out = np.random.default_rng(3).normal(size=round(seconds * rate)) * noise
    sounds = kick(rate), snare(rate), hat(rate)
    for number, at in enumerate(beats):
        step = beats[min(number + 1, len(beats) - 1)] - at or beats[-1] - beats[-2]
        count = (number - first) % pulses
        if count == 0 or (pulses == 4 and count == 2):
            place(out, sounds[0], at, rate, 1.0 if count == 0 else 0.7)
        else:
            place(out, sounds[1], at, rate)
        for part in (0.0, 0.5):
            place(out, sounds[2], at + part * step, rate)
        if tonal and count == 0:
            root = (130.8, 174.6, 196.0)[((number - first) // pulses) % 3]
            place(out, chord(rate, 0.97 * pulses * step, root), at, rate)
    out = 0.5 * out / np.abs(out).max()
    pan = (1.0, 0.8)[:channels]
    return np.stack([gain * out for gain in pan], axis=1).astype(np.float32)

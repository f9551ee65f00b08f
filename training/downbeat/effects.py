"""What producers do to a loop: echo, pumping, sweeps, dirt."""

import numpy as np
import timbres

RATE = 22050


def treated(sound, rng, kicks, beat, bar):
    """``sound`` (frames,) after a few random effects; ``kicks`` are frames, the rest seconds."""
    sound = timbres.unit(sound)
    if rng.random() < 0.16:
        delay = int(RATE * beat * rng.choice([0.5, 0.75, 1.0, 1 / 3]))
        sound = echoed(sound, delay, rng.uniform(0.2, 0.55))
    if kicks and rng.random() < 0.2:
        depth, seconds = rng.uniform(0.4, 1.0), rng.uniform(0.1, 0.3)
        sound = sound * pumped(len(sound), kicks, depth, seconds)
    if rng.random() < 0.1:
        sound = swept(sound, rng.choice([1, 2, 4]) * bar, rng)
    if rng.random() < 0.2:
        sound = np.tanh(rng.uniform(1.5, 5) * sound)
    if rng.random() < 0.08:
        steps = 2 ** rng.uniform(3, 7)
        sound = np.round(sound * steps) / steps
    if rng.random() < 0.12:
        corner = np.exp(rng.uniform(np.log(250), np.log(4000)))
        kind = str(rng.choice(["lowpass", "highpass"]))
        sound = timbres.filtered(sound, RATE, kind, corner, 1)
    return sound


def echoed(sound, delay, again):
    """Three echoes."""
    out = sound.copy()
    for k in range(1, 4):
        if k * delay < len(sound):
            out[k * delay :] += again**k * sound[: -k * delay]
    return out


def pumped(count, kicks, depth, seconds):
    """(count,) the gain of a compressor that listens to the kick."""
    gain = np.ones(count)
    dip = 1 - depth * np.exp(-np.arange(int(seconds * RATE * 3)) / (seconds * RATE))
    for at in kicks:
        part = gain[at : at + len(dip)]
        np.minimum(part, dip[: len(part)], out=part)
    return gain


def swept(sound, seconds, rng):
    """A low-pass that moves with the bars: between a dark and the plain sound."""
    dark = timbres.filtered(sound, RATE, "lowpass", rng.uniform(200, 900))
    phase = np.arange(len(sound)) / RATE / seconds * 2 * np.pi
    part = 0.5 - 0.5 * np.cos(phase + rng.choice([0, np.pi]))
    return part * sound + (1 - part) * dark

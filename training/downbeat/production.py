"""What producers put around the one: swells into it, impacts on it, gaps and stutters before it.

Loops of packs are heard by these as much as by their drums. Everything acts at the beginnings of
phrases, or of every bar, of a sound whose first frame is the one.
"""

import numpy as np
import timbres
from effects import RATE


def produced(sound, rng, bar, beats, length):
    """``sound`` (frames,) with none, one or two of the below.

    ``bar`` is in seconds; a bar has ``beats`` beats, a phrase ``length`` bars.
    """
    count = int(rng.choice([0, 1, 2], p=[0.6, 0.28, 0.12]))
    for way in rng.choice(len(WAYS), count, replace=False):
        every = length if rng.random() < 0.6 else 1
        step = every * bar * RATE
        ones = [round(k * step) for k in range(int(len(sound) / step) + 1)]
        sound = WAYS[way](sound, rng, ones, bar * RATE / beats, bar * RATE)
    return sound


def added(sound, part, at, gain):
    """``sound`` with ``part`` (frames,) laid over it from frame ``at`` on, as loud as it."""
    out, first = sound.copy(), max(0, at)
    last = min(len(out), at + len(part))
    if last > first:
        level = np.sqrt(np.mean(sound**2)) + 1e-6
        out[first:last] += gain * level * part[first - at : last - at]
    return out


def swell(sound, rng, ones, beat, bar):
    """Something reversed, or noise, that rises into the one and stops there."""
    size = int(beat * rng.choice([0.5, 1.0, 2.0]))
    rise = np.exp(np.linspace(-rng.uniform(3, 7), 0, size))
    part = timbres.unit(rng.normal(size=size)) * rise * 3
    if rng.random() < 0.5:
        part = timbres.filtered(part, RATE, "lowpass", rng.uniform(800, 6000), 1) * 2
    gain = rng.uniform(0.5, 2.0)
    for one in ones:
        sound = added(sound, part, one - size, gain)
    return sound


def sweep(sound, rng, ones, beat, bar):
    """A tone that slides up, or down, into the one."""
    size = int(beat * rng.choice([0.5, 1.0, 2.0, 4.0]))
    ends = np.exp(rng.uniform(np.log(120), np.log(6000), 2))
    pitch = np.geomspace(*ends, size)
    part = np.sin(2 * np.pi * np.cumsum(pitch) / RATE) * np.linspace(0.1, 1, size) * 2
    gain = rng.uniform(0.2, 1.0)
    for one in ones:
        sound = added(sound, part, one - size, gain)
    return sound


def impact(sound, rng, ones, beat, bar):
    """A boom or a crash on the one that rings for beats."""
    size = int(min(bar, beat * rng.uniform(1, 4)))
    fall = np.exp(-np.arange(size) / RATE * rng.uniform(1.5, 6))
    if rng.random() < 0.5:
        part = np.sin(2 * np.pi * rng.uniform(35, 70) * np.arange(size) / RATE) * fall * 5
    else:
        cut = rng.uniform(500, 5000)
        part = timbres.filtered(rng.normal(size=size), RATE, "highpass", cut, 1) * fall * 3
    gain = rng.uniform(0.4, 1.5)
    for one in ones:
        sound = added(sound, part, one, gain)
    return sound


def gap(sound, rng, ones, beat, bar):
    """Next to silence just before the one."""
    size, out = int(beat * rng.choice([0.25, 0.5, 1.0, 2.0])), sound.copy()
    for one in ones[1:]:
        out[max(0, one - size) : one] *= rng.uniform(0.0, 0.1)
    return out


def stutter(sound, rng, ones, beat, bar):
    """The last beats before the one become a short piece, again and again."""
    size, out = int(beat * rng.choice([1.0, 2.0])), sound.copy()
    piece = int(beat / rng.choice([2, 3, 4, 8]))
    for one in ones[1:]:
        first = max(0, one - size)
        part = out[first : first + piece]
        out[first:one] = np.tile(part, size // max(1, piece) + 2)[: one - first]
    return out


def drone(sound, rng, ones, beat, bar):
    """A note or a hiss from the one on, for a part of the bar."""
    size = int(bar * rng.choice([0.25, 0.5, 0.75, 1.0]))
    if rng.random() < 0.7:
        moments = np.arange(size) / RATE
        pitch = np.exp(rng.uniform(np.log(36), np.log(400)))
        part = np.tanh(rng.uniform(0.5, 4) * np.sin(2 * np.pi * pitch * moments))
    else:
        cut = rng.uniform(200, 2000)
        part = timbres.filtered(rng.normal(size=size), RATE, "lowpass", cut, 1) * 2
    fade = min(size // 4, int(0.03 * RATE))
    part[-fade:] *= np.linspace(1, 0, fade)
    gain = rng.uniform(0.3, 1.5)
    for one in ones:
        sound = added(sound, part, one, gain)
    return sound


def halves(sound, rng, ones, beat, bar):
    """The rest of a phrase darker or softer than its beginning."""
    share, out = rng.choice([0.5, 0.75]), sound.copy()
    dark = timbres.filtered(sound, RATE, "lowpass", rng.uniform(300, 2500), 1)
    other = dark if rng.random() < 0.6 else sound * rng.uniform(0.1, 0.5)
    for first, last in zip(ones, [*ones[1:], len(sound)], strict=True):
        turn = first + int(share * (last - first))
        out[turn:last] = other[turn:last]
    return out


def backward(sound, rng, ones, beat, bar):
    """The last moments before the one, backward."""
    size, out = int(beat * rng.choice([0.5, 1.0])), sound.copy()
    for one in ones[1:]:
        part = out[max(0, one - size) : one]
        out[max(0, one - size) : one] = part[::-1]
    return out


def stopped(sound, rng, ones, beat, bar):
    """The last beat slows down, as tape does."""
    size, out = int(beat * rng.choice([0.5, 1.0])), sound.copy()
    moments = size * (1 - (1 - np.linspace(0, 1, size)) ** 2) / 2
    for one in ones[1:]:
        first = max(0, one - size)
        part = out[first:one]
        out[first:one] = np.interp(moments[: len(part)], np.arange(len(part)), part)
    return out


WAYS = (swell, sweep, impact, gap, stutter, drone, halves, backward, stopped)

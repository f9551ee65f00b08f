"""A clip whose bars are known, and what happens to sound on its way into one."""

from dataclasses import dataclass

import numpy as np
import scipy.fft

from loopgen.music import Metre

LOW_BPM, HIGH_BPM = 60.0, 180.0
LONGEST = 10.5
"""Seconds that a loop may last, so that training stays quick."""


@dataclass(kw_only=True)
class Clip:
    """What conform is given, and what it should find."""

    samples: np.ndarray
    """(frames, 1) float32."""
    rate: int
    bpm: float
    """The requested tempo, quarter notes a minute."""
    metre: Metre
    bars: int
    starts: np.ndarray
    """(n,) seconds at which a loop may start."""
    ratio: float
    """The music's tempo over the requested one: near 0.5, 1 or 2."""
    kind: str
    """What was played, for tables."""

    @property
    def feel(self):
        """``half``, ``normal`` or ``double``; empty for what is slower or faster still."""
        octaves = round(float(np.log2(self.ratio)))
        return {-1: "half", 0: "normal", 1: "double"}.get(octaves, "")


class Curve:
    """A map between beats and seconds at a tempo that wanders by at most ``depth``, a ratio."""

    def __init__(self, bpm, beats, depth, rng):
        self.beats = np.arange(-16.0, beats + 16.0, 1 / 64)
        period = rng.uniform(0.6, 1.6) * beats
        wander = np.sin(2 * np.pi * self.beats / period + rng.uniform(0, 2 * np.pi))
        steps = 60.0 / (bpm * (1.0 + depth * wander)) / 64
        self.seconds = np.concatenate([[0.0], np.cumsum(steps)[:-1]])
        self.seconds -= np.interp(0.0, self.beats, self.seconds)

    def second_at(self, beat):
        """Seconds of beats."""
        return np.interp(beat, self.beats, self.seconds)

    def beat_at(self, second):
        """Beats at seconds."""
        return np.interp(second, self.seconds, self.beats)


def drift(rng):
    """How far a tempo wanders: not at all in half of the clips, else up to 2 %."""
    return float(rng.choice([0.0, rng.uniform(0.004, 0.02)]))


def asked_ratio(bpm, rng):
    """The music's tempo over the one asked for: slow music is asked for at double, and so on."""
    if bpm < 95 and rng.random() < 0.12:
        return 0.5
    return 2.0 if bpm > 120 and rng.random() < 0.12 else 1.0


def bars_that_fit(bar_seconds, rng):
    """1, 2, 4 or 8 bars of at most LONGEST seconds; the longer ones more often."""
    fits = [bars for bars in (1, 2, 4, 8) if bars * bar_seconds <= LONGEST] or [1]
    return int(rng.choice(fits[-2:]))


def worn(sound, rate, rng):
    """(frames, 1) float32: mono, in a room, tilted, with noise, as recordings are."""
    mono = sound.mean(1) / (np.abs(sound).max() + 1e-9)
    if rng.random() < 0.25:
        mono = in_a_room(mono, rate, rng)
    if rng.random() < 0.3:
        mono = np.concatenate([mono[:1], mono[1:] - rng.uniform(-0.7, 0.7) * mono[:-1]])
    mono = 0.8 * mono / (np.abs(mono).max() + 1e-9)
    mono += rng.normal(size=len(mono)) * 10 ** (rng.choice([-75, -60, -48]) / 20)
    return mono[:, None].astype(np.float32)


def in_a_room(mono, rate, rng):
    """Tails of noise that cross bar lines."""
    count = int(rate * rng.uniform(0.5, 1.6))
    tail = rng.normal(size=count) * 10 ** (-3 * np.arange(count) / count)
    tail /= np.sqrt((tail**2).sum())
    size = scipy.fft.next_fast_len(len(mono) + count, real=True)
    wet = scipy.fft.irfft(scipy.fft.rfft(mono, size) * scipy.fft.rfft(tail, size), size)
    return mono + rng.uniform(0.1, 0.35) * wet[: len(mono)]

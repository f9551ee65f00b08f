"""Which part of a take keeps time: a free beginning, or an end that slows down, is left out.

What attacks have in common on the whole, where in the beat they repeat, is compared with what they
do around each beat. A part at either end that does something else is not in time.
"""

import numpy as np
from numpy.typing import NDArray

from loopgen.conform.grid import SHARE, TURNS, Grid
from loopgen.conform.onsets import Onsets

Array = NDArray[np.float64]

_AROUND = 1.5
"""Beats around a beat that are heard together, as a standard deviation."""
_FREE, _STEADY = 0.5, 0.8
"""Agreement below which an end is free, and from which on it is in time again. Steady music stays
above 0.45 (38 of 41 clips) but for places with hardly an attack."""
_FEWEST = 4.0
"""Beats that must be left."""


def steady_part(onsets: Onsets, found: Grid) -> tuple[float, float]:
    """(start, stop) in seconds of what keeps time; infinite where nothing has to go."""
    everything = (-np.inf, np.inf)
    if len(onsets.times) < 3:
        return everything
    beats, agreed = agreement(onsets, found)
    first, last = _free(agreed), len(beats) - 1 - _free(agreed[::-1])
    if beats[last] - beats[first] < _FEWEST:
        return everything
    start = float(found.second_at(beats[first] - 0.5)) if first else -np.inf
    stop = float(found.second_at(beats[last] + 0.5)) if last < len(beats) - 1 else np.inf
    return start, stop


def agreement(onsets: Onsets, found: Grid) -> tuple[Array, Array]:
    """(beats, (n,) about 1 where attacks around them do as all others, 0 where by chance)."""
    clock, weights = found.beat_at(onsets.times), np.sqrt(onsets.weights)
    turns = np.exp(TURNS[:, None] * clock)
    common = turns @ weights / (weights.sum() + 1e-12)
    toward = SHARE[:, None] * np.conj(common)[:, None] * turns
    gains = np.real(toward).sum(0) / (float(SHARE @ np.abs(common) ** 2) + 1e-12)
    beats = np.arange(np.floor(clock[0]), np.ceil(clock[-1]) + 1)
    near = np.exp(-0.5 * ((clock - beats[:, None]) / _AROUND) ** 2) * weights
    return beats, (near @ gains) / (near.sum(1) + 1e-9)


def in_time(onsets: Onsets, found: Grid, starts: list[float], length: float) -> Array:
    """(n,) 0 to 1: how well the worst beat of each ``length`` beats from ``starts`` keeps time."""
    if len(onsets.times) < 3:
        return np.zeros(len(starts))
    beats, agreed = agreement(onsets, found)
    worst = [agreed[(beats >= s - 0.5) & (beats < s + length)].min(initial=1.0) for s in starts]
    return np.array(worst, np.float64).clip(0.0, 1.0)


def _free(agreed: Array) -> int:
    """How many beats at the beginning are free."""
    if not (agreed[: len(agreed) // 2] < _FREE).any() or agreed[0] >= _STEADY:
        return 0
    in_time = np.flatnonzero(agreed >= _STEADY)
    return int(in_time[0]) if len(in_time) else 0

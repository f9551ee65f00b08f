"""Which bars to take: whole ones, sounding, steady, and whose end leads back to their start.

Every downbeat with enough bars after it is a candidate. Likeness of the wrap counts most, since it
is what is heard at every turn; loudness, steadiness and phrases decide among those that wrap alike.
"""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from loopgen.conform.features import Features
from loopgen.conform.grid import Grid
from loopgen.conform.onsets import Onsets
from loopgen.conform.steady import in_time

Array = NDArray[np.float64]

_QUIET_DB = 38.0
"""So far below the take's loud level, sound counts as silence."""
_FADE_DB = 9.0
_LEAD, _LOUD, _STEADY, _PHRASE, _IN_TIME = 0.1, 0.3, 0.2, 0.15, 0.6
"""What real lead-in, full level, a steady tempo, the start of a phrase and attacks in time are
worth beside a wrap from -1 to 1. Set by reason: no clip has one true window that they could be
fitted to."""
_SOFT_DB = 12.0
"""A window so far below the loudest counts as a break."""
_WANDER = 0.03
"""Seconds of drift that count as none too steady."""


@dataclass(frozen=True, slots=True)
class Window:
    """Whole bars of a take."""

    beat: float
    """The grid position where it starts."""
    bars: int
    wrap: float
    """-1 to 1: how alike the sound after the window is to the sound at its start."""
    score: float = 0.0
    """How it compares with the others of its take: higher is better, 2.35 the most."""


def usable_part(features: Features) -> tuple[float, float]:
    """(start, stop) in seconds: the take without leading silence, trailing silence and fade-out.

    A fade-out is told from an ending by its slope: from where the level falls for good.
    """
    level = features.level.astype(np.float64)
    loud = float(np.percentile(level, 90))
    sounding = np.flatnonzero(level > loud - _QUIET_DB)
    if not len(sounding):
        return 0.0, features.seconds
    first, last = int(sounding[0]), int(sounding[-1])
    start = 0.0 if first * features.hop < 0.06 else first * features.hop
    stop = min(features.seconds, (last + 1) * features.hop)
    return start, _before_fade(level[: last + 1], features.hop, start, stop)


def _before_fade(level: Array, hop: float, start: float, stop: float) -> float:
    """Where a fade-out that reaches the end begins; ``stop`` when there is none."""
    step = round(0.2 / hop)
    peaks = np.array([level[max(0, k - step) : k].max() for k in range(len(level), step, -step)])
    if len(peaks) < 8:
        return stop
    body = float(np.median(peaks[len(peaks) // 3 :]))
    # A fade keeps falling toward the end: walk back while the level is still below the body.
    if peaks[0] > body - _FADE_DB:
        return stop
    below = 0
    while below < len(peaks) // 2 and peaks[below] < body - 1.5:
        below += 1
    return max(start, stop - below * 0.2)


def windows(
    features: Features,
    attacks: Onsets,
    grid: Grid,
    usable: tuple[float, float],
    downbeat: float,
    pulses: int,
    bars: int,
) -> list[Window]:
    """All windows of ``bars`` whole bars within the usable part, the best first.

    When not even one fits, the windows have as many bars as do fit, at least one. ``downbeat`` is
    a grid position where a bar starts.
    """
    first, last = grid.beat_at(np.array(usable))
    slack = 0.06 * pulses / 4
    begin = float(np.ceil((first - downbeat - slack) / pulses)) * pulses + downbeat
    room = int((float(last) - begin + slack) / pulses)
    if room < 1:
        return []
    length = min(bars, room)
    beats = length * pulses
    starts = [begin + k * pulses for k in range(room - length + 1)]
    wraps = [wrap_likeness(features, grid, start, start + beats) for start in starts]
    worth = _IN_TIME * in_time(attacks, grid, starts, beats)
    worth += _LOUD * _loudness(features, grid, starts, beats)
    worth += _PHRASE * _changes(features, grid, starts)
    worth += [_extras(grid, start, start + beats) for start in starts]
    found = [
        Window(start, length, wrap, wrap + float(more))
        for start, wrap, more in zip(starts, wraps, worth, strict=True)
    ]
    return sorted(found, key=lambda w: -w.score)


def _extras(grid: Grid, start: float, stop: float) -> float:
    """What lead-in and steadiness are worth."""
    # Lead-in before the start is worth a little: the seam then closes with what really preceded.
    lead = _LEAD * float(grid.second_at(start) > 0.03)
    beats = np.arange(start, stop + 0.5)
    seconds = grid.second_at(beats)
    wander = np.abs(seconds - np.polyval(np.polyfit(beats, seconds, 1), beats)).max()
    return lead + _STEADY * float(1.0 - min(1.0, wander / _WANDER))


def _loudness(features: Features, grid: Grid, starts: list[float], beats: float) -> Array:
    """(n,) 0 to 1: how near each window's level is to that of the loudest."""
    power = 10.0 ** (features.level.astype(np.float64) / 10.0)
    total = np.concatenate([[0.0], np.cumsum(power)])
    edges = grid.second_at(np.array([[s, s + beats] for s in starts])) / features.hop
    first, last = np.clip(edges.round().astype(np.intp), 0, len(power)).T
    mean = (total[last] - total[first]) / np.maximum(1, last - first)
    level = 10.0 * np.log10(mean + 1e-12)
    near: Array = np.clip(1.0 + (level - level.max()) / _SOFT_DB, 0.0, 1.0)
    return near


def _changes(features: Features, grid: Grid, starts: list[float]) -> Array:
    """(n,) 0 to 1: how much the first beat from each start differs from that of the bar before.

    A phrase begins where something changes: a new chord, a crash, an instrument that comes in.
    """
    if len(starts) < 3:
        return np.zeros(len(starts))
    bar = starts[1] - starts[0]
    unlike = [1.0 - max(0.0, wrap_likeness(features, grid, s, s - bar)) for s in starts]
    # Before the first bar there is nothing to compare with, and no reason to prefer it.
    unlike = [
        u if grid.second_at(s - bar) >= 0.0 else 0.0 for s, u in zip(starts, unlike, strict=True)
    ]
    span = max(unlike) - min(unlike)
    return (np.array(unlike) - min(unlike)) / span if span > 0.1 else np.zeros(len(starts))


def wrap_likeness(features: Features, grid: Grid, start: float, stop: float) -> float:
    """-1 to 1: how alike one beat from ``start`` and one beat from ``stop`` sound.

    0 when the take ends at ``stop``, so that nothing is known.
    """
    at = np.linspace(0.0, 1.0, 32, endpoint=False)
    here, there = grid.second_at(start + at), grid.second_at(stop + at)
    if there[-1] > features.seconds - 0.02:
        return 0.0
    columns = np.arange(features.onsets.shape[1]) * features.hop
    a = np.concatenate([np.interp(here, columns, row) for row in features.onsets])
    b = np.concatenate([np.interp(there, columns, row) for row in features.onsets])
    notes = np.sqrt(features.notes)
    tone_a = notes[:, (here[::4] / features.tonal_hop).astype(np.intp) % notes.shape[1]].ravel()
    tone_b = notes[:, (there[::4] / features.tonal_hop).astype(np.intp) % notes.shape[1]].ravel()
    share = features.tonality / (features.tonality + 0.15)
    return (1.0 - share) * _likeness(a, b) + share * _likeness(tone_a, tone_b)


def _likeness(a: Array, b: Array) -> float:
    """Correlation of two feature vectors."""
    a, b = a - a.mean(), b - b.mean()
    return float(a @ b / (np.sqrt((a @ a) * (b @ b)) + 1e-9))

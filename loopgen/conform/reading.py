"""A take read at every place of its grid: what the downbeat's network sees.

A place is the 24th part of a requested beat, so that music of any tempo looks alike, and attacks
and changes of one groove fall on the same places in every bar. Loud and soft, bright and dark takes
compare because every row is in standard deviations over the take.
"""

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from loopgen.conform.features import ATTACK_LAG, Features, band_rises
from loopgen.conform.grid import Grid

Array = NDArray[np.float64]
Floats = NDArray[np.float32]
Flags = NDArray[np.bool_]

DIVISIONS = 24
"""Places per requested beat."""
ROWS = 50
"""Numbers per place: see :func:`read`."""
_GROUPS = 12
"""Bands are read in so many groups, low to high."""
_EDGE = 0.03
"""Seconds from the beginning of the sound within which an attack may be the beginning itself."""
_NEAR = 0.02
"""Seconds around a place within which an attack belongs to it."""
_SETTLING = 0.04
"""Seconds after a place in which the notes before it still ring."""
_WINDOWS = (0.5, 1.0, 2.0)
"""Beats over which notes are compared before and after a place; a whole bar is one more."""
_BASS = slice(0, 24)
_TONAL = 0.07
"""The tonality at which a take is half drums, half notes."""
_TEMPO_CENTRE = 116.0
_LOUDEST_SPAN = 50.0
"""Decibels under the loudest moment below which a level counts as silence."""
_LIMIT = 6.0


@dataclass(frozen=True, slots=True)
class Reading:
    """The rows of a take, place by place."""

    rows: Floats
    """(ROWS, n)"""
    first: int
    """Which place the first column is, counted in places from the origin."""


@dataclass(frozen=True, slots=True)
class _Places:
    """Where a take is read."""

    features: Features
    usable: tuple[float, float]
    first: int
    times: Array
    """(n,) seconds."""
    beat: float
    """Seconds of a beat."""
    pulses: int

    def known(self, before: float, after: float) -> Flags:
        """(n,) the places with so many seconds of music on either side.

        Where a take was cut out of the music, everything seems to change: that tells nothing.
        """
        first, last = self.usable
        known: Flags = (self.times - before >= first) & (self.times + after <= last)
        return known

    def around(self, window: float) -> Flags:
        """(n,) the places with up to a beat of ``window`` seconds on either side."""
        edge = min(window, self.beat)
        return self.known(edge, edge)


def read(
    features: Features, grid: Grid, usable: tuple[float, float], origin: float, pulses: int
) -> Reading:
    """Read a take from ``origin``, a position of the grid, in bars of ``pulses`` beats.

    The rows, in this order: attacks (12 groups of bands), levels (12), changes of all notes and of
    bass notes over half a beat, one, two and a bar (8), rises of the level (2), likeness to what
    is a bar, half a bar and two bars before and after (6), likeness to the whole take's notes and
    their height (3), what is known (2), tempo, tonality, and bars of two, three or four (3).
    """
    at = _places(features, grid, usable, origin, pulses)
    attacks, levels = _attacks(at), _levels(at)
    parts = [attacks, levels, *_changes(at), *_rises(at)]
    parts += [*_repetition(np.concatenate([attacks, 0.5 * levels]), pulses), *_home(at)]
    rows = np.concatenate([np.atleast_2d(part) for part in (*parts, *_circumstances(at))])
    return Reading(np.clip(rows, -_LIMIT, _LIMIT).astype(np.float32), at.first)


def _places(
    features: Features, grid: Grid, usable: tuple[float, float], origin: float, pulses: int
) -> _Places:
    begin, end = grid.beat_at(np.array(usable)) - origin
    first = int(np.ceil((begin - 0.02) * DIVISIONS))
    last = max(int(np.floor(end * DIVISIONS)), first + DIVISIONS // 3)
    times = grid.second_at(origin + np.arange(first, last + 1) / DIVISIONS)
    beat = float(times[-1] - times[0]) / (len(times) - 1) * DIVISIONS
    return _Places(features, usable, first, times, beat, pulses)


def _attacks(at: _Places) -> Array:
    """(12, n) the strongest rise within 20 ms."""
    features = at.features
    rise = _grouped(band_rises(features.bands, features.hop))
    reach = max(1, round(_NEAR / features.hop))
    last = rise.shape[1] - 1
    # The rise is largest when the attack has moved a little way into the window.
    columns = np.clip(np.round((at.times + ATTACK_LAG) / features.hop), 0, last).astype(np.intp)
    near = np.clip(columns[:, None] + np.arange(-reach, reach + 1), 0, last)
    return _standard(rise[:, near].max(2), at.known(_EDGE, 0.0), 0.35)


def _levels(at: _Places) -> Array:
    """(12, n) mean log energy of each place."""
    total = _running(_grouped(at.features.bands))
    width = max(at.beat / DIVISIONS, 2 * at.features.hop)
    level = _mean(total, at.times, at.times + width, at.features.hop)
    return _standard(level, np.ones(len(at.times), np.bool_), 0.35)


def _changes(at: _Places) -> Iterator[Array]:
    """(1, n) each: one minus the likeness of the notes before and after each place."""
    hop = at.features.tonal_hop
    total = _running(np.sqrt(at.features.notes))
    for window in (*(at.beat * beats for beats in _WINDOWS), at.beat * at.pulses):
        after = _mean(total, at.times + _SETTLING, at.times + window, hop)
        before = _mean(total, at.times - window + _SETTLING, at.times, hop)
        for part in (slice(None), _BASS):
            change = 1.0 - _likeness(after[part], before[part])
            yield _standard(change[None], at.around(window))


def _rises(at: _Places) -> Iterator[Array]:
    """(1, n) each: rise of the level from before a place to after it."""
    level = at.features.level.astype(np.float64)
    total = _running(np.maximum(level, level.max() - _LOUDEST_SPAN)[None])
    for beats in (0.5, 2.0):
        window, hop = at.beat * beats, at.features.hop
        after = _mean(total, at.times, at.times + window, hop)
        rise = after - _mean(total, at.times - window, at.times, hop)
        yield _standard(rise, at.around(window))


def _repetition(rows: Array, pulses: int) -> Iterator[Array]:
    """(2, n) each: how alike half a beat is to the one some beats before and after."""
    bar, count = pulses * DIVISIONS, rows.shape[1]
    around = np.ones(DIVISIONS // 2)
    power = (rows**2).sum(0)
    for lag in (bar, bar // 2 if pulses % 2 == 0 else DIVISIONS, 2 * bar):
        out = np.zeros((2, count))
        if count > lag + DIVISIONS:
            same = np.convolve((rows[:, lag:] * rows[:, :-lag]).sum(0), around, "same")
            later = np.convolve(power[lag:], around, "same")
            norm = np.sqrt(later * np.convolve(power[:-lag], around, "same"))
            out[0, lag:] = out[1, :-lag] = same / (norm + 1e-6)
        yield out


def _home(at: _Places) -> Iterator[Array]:
    """(1, n) each: likeness to the notes of the whole take, and the height of all and of bass."""
    notes = np.sqrt(at.features.notes).astype(np.float64)
    window = (at.times, at.times + 0.5 * at.beat)
    here = _mean(_running(notes), *window, at.features.tonal_hop)
    whole = notes.mean(1, keepdims=True)
    rows = [_likeness(_pitch_classes(here), _pitch_classes(whole))]
    for part in (slice(None), _BASS):
        power = here[part] ** 2
        keys = np.arange(len(power))[:, None]
        rows.append((keys * power).sum(0) / (power.sum(0) + 1e-9))
    for row in rows:
        yield _standard(row[None], np.ones(len(at.times), np.bool_))


def _circumstances(at: _Places) -> Iterator[Array]:
    """(n,) each: what is known, the tempo that was asked for, tonality, and the metre."""
    tonality, count = float(at.features.tonality), len(at.times)
    yield at.known(_EDGE, 0.0).astype(np.float64)
    yield at.around(at.beat).astype(np.float64)
    yield np.full(count, np.log2(60.0 / at.beat / _TEMPO_CENTRE))
    yield np.full(count, tonality**2 / (tonality**2 + _TONAL**2))
    for pulses in (2, 3, 4):
        yield np.full(count, float(at.pulses == pulses))


def _grouped(bands: Floats) -> Array:
    """(12, n) means of neighbouring bands."""
    parts = np.array_split(bands.astype(np.float64), _GROUPS)
    return np.stack([part.mean(0) for part in parts])


def _pitch_classes(notes: Array) -> Array:
    """(12, n) of (60, n)."""
    classes: Array = notes.reshape(5, 12, -1).sum(0)
    return classes


def _likeness(one: Array, other: Array) -> Array:
    """(n,) the cosine between columns."""
    norm = np.sqrt((one**2).sum(0) * (other**2).sum(0)) + 1e-9
    alike: Array = (one * other).sum(0) / norm
    return alike


def _running(rows: NDArray[np.floating]) -> Array:
    """(rows, n + 1) running sums."""
    total = np.cumsum(rows, axis=1, dtype=np.float64)
    return np.concatenate([np.zeros((len(rows), 1)), total], axis=1)


def _mean(total: Array, start: Array, stop: Array, hop: float) -> Array:
    """(rows, n) mean between moments, out of running sums (rows, columns + 1)."""
    last = total.shape[1] - 1
    a = np.clip(np.round(start / hop), 0, last).astype(np.intp)
    b = np.clip(np.round(stop / hop), 0, last).astype(np.intp)
    mean: Array = (total[:, b] - total[:, a]) / np.maximum(1, b - a)
    return mean


def _standard(rows: Array, known: Flags, share: float = 0.0) -> Array:
    """Rows in standard deviations over what is ``known``, and 0 elsewhere.

    ``share`` of the mean deviation is added, so that rows in which nothing happens stay small.
    """
    seen = rows[:, known] if known.any() else np.zeros((len(rows), 1))
    spread = seen.std(1, keepdims=True)
    spread = spread + share * spread.mean() + 1e-4
    out: Array = (rows - seen.mean(1, keepdims=True)) / spread * known
    return out

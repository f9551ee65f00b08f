"""What speaks for a bar starting at a place: one row of numbers per place, on one scale.

Music is read at six places of each of its beats (the beat, its halves, quarters and thirds). Seen
from a supposed downbeat, the readings at the same place of every bar are averaged, so a row says
how much bass the one has, whether a snare answers on two and four, what precedes the bar line,
where the harmony moves. All readings are in standard deviations over the take, so that loud and
soft, dense and sparse takes compare.
"""

from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from loopgen.conform.features import Features
from loopgen.conform.grid import Grid

Array = NDArray[np.float64]

DIVISIONS = 24
"""Places per requested beat at which the take is read."""
PLACES = (0.0, 1 / 4, 1 / 3, 1 / 2, 2 / 3, 3 / 4)
"""Parts of the music's beat at which attacks are read."""
HALVES = (0.0, 1 / 2)
"""Parts of the music's beat at which slow changes are read."""
ATTACKS, CHANGES = 5, 3
"""Readings per place: low, mid, high, snare, all; harmony, bass harmony, level."""


def row_length(pulses: int) -> int:
    """How many numbers :func:`describe` gives for one place in bars of ``pulses`` beats."""
    return pulses * (ATTACKS * len(PLACES) + CHANGES * len(HALVES))


class Scene:
    """A take read at every place of its grid, for music whose beat is ``step`` requested beats."""

    def __init__(
        self,
        features: Features,
        grid: Grid,
        usable: tuple[float, float],
        origin: float,
        step: float,
    ) -> None:
        first, last = grid.beat_at(np.array(usable))
        self.step = step
        self.begin = int(np.ceil((float(first) - origin - 0.02) * DIVISIONS))
        end = max(int(np.floor((float(last) - origin) * DIVISIONS)), self.begin)
        self.count = end - self.begin + 1
        self._features = features
        places = np.arange(self.begin, end + 1) / DIVISIONS
        self._times = grid.second_at(origin + places)
        self._window = float(np.diff(grid.second_at(np.array([first, first + step])))[0])

    @cached_property
    def attacks(self) -> Array:
        """(5, count) the strongest onset within 20 ms, in standard deviations.

        Low, mid, high, snare (body and brightness without bass), and all.
        """
        features = self._features
        reach = max(1, round(0.02 / features.hop))
        padded = np.pad(features.onsets, ((0, 0), (reach, reach)))
        columns = np.clip(np.round(self._times / features.hop), 0, features.onsets.shape[1] - 1)
        near = columns.astype(np.intp)[:, None] + np.arange(2 * reach + 1)
        low, mid, high, every = _standard(padded[:, near].max(2).astype(np.float64))
        snare = np.minimum(mid, high) - 0.5 * np.maximum(low, 0.0)
        return _standard(np.stack([low, mid, high, snare, every]))

    @cached_property
    def changes(self) -> Array:
        """(3, count) change of all notes, of bass notes, and rise of the level."""
        notes = np.sqrt(self._features.notes)
        rows = [self._change(notes), self._change(notes[:24]), self._rise()]
        return _standard(np.stack(rows))

    def _change(self, notes: NDArray[np.float32]) -> Array:
        """(count,) one minus the likeness of the notes of a beat before and after each place."""
        total = np.concatenate([np.zeros((len(notes), 1)), np.cumsum(notes, axis=1)], axis=1)
        hop, window = self._features.tonal_hop, self._window
        after = _mean(total, self._times + 0.04, self._times + window, hop)
        before = _mean(total, self._times - window + 0.04, self._times, hop)
        norm = np.sqrt((after**2).sum(0) * (before**2).sum(0)) + 1e-9
        change: Array = 1.0 - (after * before).sum(0) / norm
        return change

    def _rise(self) -> Array:
        """(count,) rise of the level from the half beat before to the half beat after."""
        level = self._features.level.astype(np.float64)
        total = np.concatenate([[0.0], np.cumsum(np.maximum(level, level.max() - 50.0))])[None]
        half, hop = 0.5 * self._window, self._features.hop
        after = _mean(total, self._times, self._times + half, hop)
        out: Array = (after - _mean(total, self._times - half, self._times, hop))[0]
        return out


def describe(scene: Scene, offsets: Array, pulses: int) -> Array:
    """(n, row_length) the evidence for bars of ``pulses`` of the music's beats from each offset.

    ``offsets`` (n,) counts requested beats from the scene's origin.
    """
    beats = np.arange(pulses)[:, None]
    attacks = _folded(scene, scene.attacks, offsets, (beats + np.array(PLACES)).ravel(), pulses)
    changes = _folded(scene, scene.changes, offsets, (beats + np.array(HALVES)).ravel(), pulses)
    return np.concatenate([attacks, changes], axis=1)


def _folded(scene: Scene, rows: Array, offsets: Array, slots: Array, pulses: int) -> Array:
    """(n, rows × slots) readings at each slot of a bar, averaged over all bars of the take."""
    bar = DIVISIONS * scene.step * pulses
    first = (offsets[:, None] + slots * scene.step) * DIVISIONS - scene.begin
    bars = np.arange(-int(2 * bar + scene.begin) // int(bar) - 2, scene.count // int(bar) + 3)
    at = np.round(first[:, :, None] + bars * bar).astype(np.intp)
    inside = (at >= 0) & (at < scene.count)
    values = rows[:, np.where(inside, at, 0)] * inside
    # One bar less than there is: a place that was seen once says less than one seen four times.
    mean = values.sum(3) / (inside.sum(2) + 0.5)
    folded: Array = np.moveaxis(mean, 0, 1).reshape(len(offsets), -1)
    return folded


def _mean(total: Array, start: Array, stop: Array, hop: float) -> Array:
    """(rows, n) mean between moments, out of running sums (rows, columns + 1)."""
    last = total.shape[1] - 1
    a = np.clip(np.round(start / hop), 0, last).astype(np.intp)
    b = np.clip(np.round(stop / hop), 0, last).astype(np.intp)
    mean: Array = (total[:, b] - total[:, a]) / np.maximum(1, b - a)
    return mean


def _standard(rows: Array) -> Array:
    """Rows with mean 0 and standard deviation 1."""
    centred = rows - rows.mean(-1, keepdims=True)
    out: Array = centred / (centred.std(-1, keepdims=True) + 1e-6)
    return out

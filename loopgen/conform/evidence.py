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
_EDGE = 0.03
"""Seconds from the beginning of the sound within which an attack may be the beginning itself."""
HALVES = (0.0, 1 / 2)
"""Parts of the music's beat at which slow changes are read."""
ATTACKS, CHANGES = 15, 3
"""Readings per place: low, mid, high, snare, all; the five again as far as the take is drums alone;
and again as far as the bass drum is on every beat, which makes it say nothing, and what answers it
everything. Then harmony, bass harmony and level, as far as the take is not drums alone."""
_TONAL = 0.07
"""The tonality at which a take is half drums, half notes."""


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
        self._usable = usable
        first, last = grid.beat_at(np.array(usable))
        self.step = step
        self.begin = int(np.ceil((float(first) - origin - 0.02) * DIVISIONS))
        end = max(int(np.floor((float(last) - origin) * DIVISIONS)), self.begin)
        self.count = end - self.begin + 1
        self._features = features
        places = np.arange(self.begin, end + 1) / DIVISIONS
        self._times = grid.second_at(origin + places)
        self._window = float(np.diff(grid.second_at(np.array([first, first + step])))[0])

    def known(self, before: float, after: float) -> NDArray[np.bool_]:
        """(count,) the places with so many seconds of music on either side.

        Where a take was cut out of the music, everything seems to change: that tells nothing.
        """
        first, last = self._usable
        known: NDArray[np.bool_] = (self._times - before >= first) & (self._times + after <= last)
        return known

    @property
    def notes(self) -> float:
        """0 to 1: how much of the take is notes, not drums."""
        tonality = float(self._features.tonality)
        return tonality**2 / (tonality**2 + _TONAL**2)

    @property
    def attacks_known(self) -> NDArray[np.bool_]:
        """(count,) the places whose attack is not the beginning of the take."""
        return self.known(_EDGE, 0.0)

    @property
    def changes_known(self) -> NDArray[np.bool_]:
        """(count,) the places with a beat of music on either side."""
        return self.known(self._window, self._window)

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
        known = self.attacks_known
        low, mid, high, every = _standard(padded[:, near].max(2).astype(np.float64), known)
        snare = np.minimum(mid, high) - 0.5 * np.maximum(low, 0.0)
        return _standard(np.stack([low, mid, high, snare, every]), known)

    @cached_property
    def changes(self) -> Array:
        """(3, count) change of all notes, of bass notes, and rise of the level."""
        notes = np.sqrt(self._features.notes)
        rows = [self._change(notes), self._change(notes[:24]), self._rise()]
        return _standard(np.stack(rows), self.changes_known)

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
    attacks = _folded(scene, scene.attacks, scene.attacks_known, offsets, beats + np.array(PLACES))
    changes = _folded(scene, scene.changes, scene.changes_known, offsets, beats + np.array(HALVES))
    # The ring of a drum is no harmony: its changes would only drown what the rhythm says.
    notes, even = scene.notes, _evenness(attacks, pulses)
    parts = [attacks, attacks * (1.0 - notes), attacks * even[:, None], changes * notes]
    return np.concatenate(parts, axis=1)


def _evenness(attacks: Array, pulses: int) -> Array:
    """(n,) 0 to 1: whether the beats of a bar have equally strong low attacks."""
    low = attacks.reshape(len(attacks), -1, pulses, len(PLACES))[:, 0, :, 0]
    even: Array = np.clip(low.min(1) / (np.abs(low).mean(1) + 0.3), 0.0, 1.0)
    return even


def _folded(
    scene: Scene, rows: Array, known: NDArray[np.bool_], offsets: Array, slots: Array
) -> Array:
    """(n, rows × slots) readings at each slot of a bar, averaged over all bars of the take.

    ``slots`` is (pulses, places) in the music's beats; only ``known`` readings count.
    """
    pulses, slots = len(slots), slots.ravel()
    bar = DIVISIONS * scene.step * pulses
    first = (offsets[:, None] + slots * scene.step) * DIVISIONS - scene.begin
    bars = np.arange(-int(2 * bar + scene.begin) // int(bar) - 2, scene.count // int(bar) + 3)
    at = np.round(first[:, :, None] + bars * bar).astype(np.intp)
    inside = (at >= 0) & (at < scene.count)
    inside &= known[np.where(inside, at, 0)]
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


def _standard(rows: Array, known: NDArray[np.bool_]) -> Array:
    """Rows with mean 0 and standard deviation 1 over what is ``known``, and 0 elsewhere."""
    seen = rows[:, known] if known.any() else np.zeros((len(rows), 1))
    centred = rows - seen.mean(-1, keepdims=True)
    out: Array = centred / (seen.std(-1, keepdims=True) + 1e-6) * known
    return out

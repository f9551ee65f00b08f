"""What speaks for a bar starting at a place: numbers on one scale, and their weights.

Each number is a difference between what is measured on the supposed beats, in standard deviations
of that measurement over the take, so that loud and soft, dense and sparse takes compare.
"""

from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from loopgen.conform.features import Features
from loopgen.conform.grid import Grid

Array = NDArray[np.float64]

WEIGHTS = {
    "low_one": 0.8,
    "low_three": 0.2,
    "accent_one": 0.3,
    "snare_answer": 0.8,
    "low_answer": -0.5,
    "harmony_one": 1.2,
    "harmony_three": 0.2,
    "bass_one": 0.6,
    "beats_all": 0.6,
    "beats_low": 0.6,
    "beats_snare": 0.3,
    "beats_harmony": 0.6,
    "early_low": -0.2,
    "level_one": 0.2,
    "triplet": -1.0,
    "sixteenth": -1.5,
    "eighth": -0.5,
    "tempo": 1.0,
}
"""The weight of each kind of evidence in the log of the odds."""
NAMES = tuple(WEIGHTS)
DIVISIONS = 24
"""Places per requested beat at which the take is read."""


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
        begin = int(np.ceil((float(first) - origin - 0.02) * DIVISIONS))
        end = int(np.floor((float(last) - origin) * DIVISIONS))
        self.places = np.arange(begin, max(end, begin) + 1)
        """(n,) in 1 / DIVISIONS of a requested beat from ``origin``."""
        self._features = features
        self._times = grid.second_at(origin + self.places / DIVISIONS)
        self._window = float(np.diff(grid.second_at(np.array([first, first + step])))[0])

    @cached_property
    def hits(self) -> Array:
        """(4, n) the strongest onset within 20 ms: low, mid, high, all; in standard deviations."""
        features = self._features
        reach = round(0.02 / features.hop)
        padded = np.pad(features.onsets, ((0, 0), (reach, reach)))
        widest = np.lib.stride_tricks.sliding_window_view(padded, 2 * reach + 1, axis=1).max(2)
        columns = np.clip(np.round(self._times / features.hop), 0, widest.shape[1] - 1)
        return _standard(widest[:, columns.astype(np.intp)].astype(np.float64))

    @cached_property
    def snare(self) -> Array:
        """(n,) attacks with body and brightness but without bass."""
        low, mid, high, _ = self.hits
        return np.minimum(mid, high) - 0.5 * np.maximum(low, 0.0)

    @cached_property
    def harmony(self) -> Array:
        """(2, n) how much the notes differ between before and after: all notes, bass notes."""
        notes = self._features.notes
        rows = [self._change(notes), self._change(notes[:24])]
        return _standard(np.stack(rows))

    def _change(self, notes: NDArray[np.float32]) -> Array:
        """(n,) one minus the likeness of a beat before and a beat after each place."""
        pitch = np.sqrt(notes)
        total = np.concatenate([np.zeros((len(notes), 1)), np.cumsum(pitch, axis=1)], axis=1)
        hop, window = self._features.tonal_hop, self._window
        after = _mean(total, self._times + 0.04, self._times + window, hop)
        before = _mean(total, self._times - window + 0.04, self._times, hop)
        norm = np.sqrt((after**2).sum(0) * (before**2).sum(0)) + 1e-9
        change: Array = 1.0 - (after * before).sum(0) / norm
        return change

    @cached_property
    def level(self) -> Array:
        """(n,) rise of the level from the half beat before to the half beat after."""
        level = self._features.level.astype(np.float64)
        total = np.concatenate([[0.0], np.cumsum(np.maximum(level, level.max() - 50.0))])[None]
        half = 0.5 * self._window
        hop = self._features.hop
        after = _mean(total, self._times, self._times + half, hop)
        before = _mean(total, self._times - half, self._times, hop)
        return _standard(after - before)[0]


def _mean(total: Array, start: Array, stop: Array, hop: float) -> Array:
    """(rows, n) mean between moments, out of running sums (rows, columns + 1)."""
    last = total.shape[1] - 1
    a = np.clip(np.round(start / hop), 0, last).astype(np.intp)
    b = np.clip(np.round(stop / hop), 0, last).astype(np.intp)
    return (total[:, b] - total[:, a]) / np.maximum(1, b - a)


def _standard(rows: Array) -> Array:
    """Rows with mean 0 and standard deviation 1."""
    centred = rows - rows.mean(-1, keepdims=True)
    out: Array = centred / (centred.std(-1, keepdims=True) + 1e-6)
    return out


def describe(scene: Scene, offset: float, pulses: int, place: float, prior: float) -> list[float]:
    """The evidence for a bar of ``pulses`` of the music's beats that starts at ``offset``.

    ``offset`` counts requested beats from the scene's origin; ``place`` is its part of a beat.
    The order is that of NAMES.
    """
    beat = DIVISIONS * scene.step
    index = (scene.places - round(offset * DIVISIONS)) / beat
    on = np.abs(index - np.round(index)) < 0.5 / beat
    off = np.abs(index + 0.5 - np.round(index + 0.5)) < 0.5 / beat
    early = np.abs(index + 0.25 - np.round(index + 0.25)) < 0.5 / beat
    count = np.round(index).astype(np.intp) % pulses
    bar = [on & (count == k) for k in range(pulses)]
    low, _, _, every = scene.hits
    harmony, bass = scene.harmony
    answers = _either(bar, _answers(pulses))
    others = _either(bar, [k for k in range(pulses) if k not in _answers(pulses)])
    middle = bar[pulses // 2] if pulses % 2 == 0 and pulses > 2 else bar[0]
    return [
        _over(low, bar[0], on),
        _over(low, middle, on),
        _over(every, bar[0], on),
        _over(scene.snare, answers, others),
        _over(low, answers, others),
        _over(harmony, bar[0], on),
        _over(harmony, middle, on),
        _over(bass, bar[0], on),
        _over(every, on, off),
        _over(low, on, off),
        _over(scene.snare, on, off),
        _over(harmony, on, off),
        _over(low, early, on),
        _over(scene.level, bar[0], on),
        float(place in (1 / 3, 2 / 3)),
        float(place in (1 / 4, 3 / 4)),
        float(place == 1 / 2),
        prior,
    ]


def _answers(pulses: int) -> list[int]:
    """The beats on which a snare answers: 2 and 4; 2 and 3 of a waltz."""
    return [1, 2] if pulses == 3 else list(range(1, pulses, 2))


def _either(masks: list[NDArray[np.bool_]], which: list[int]) -> NDArray[np.bool_]:
    """Where any of the chosen masks is true."""
    out = np.zeros_like(masks[0])
    for k in which:
        out = out | masks[k]
    return out


def _over(values: Array, these: NDArray[np.bool_], those: NDArray[np.bool_]) -> float:
    """How much larger ``values`` is at these places than at those; 0 when there are none."""
    if not these.any() or not those.any():
        return 0.0
    return float(values[these].mean() - values[those].mean())

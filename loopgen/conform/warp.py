"""From a grid and a window to a time map: which moment of the take sounds at which of the loop."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from loopgen.conform.grid import Grid

Array = NDArray[np.float64]

STEADY = 0.004
"""Beats that stay this close (seconds) to a steady tempo are warped by one ratio."""
EXACT = 0.0025
"""Beats that a plain copy leaves this close (seconds) to the loop's beats are not warped at all."""
LOCAL = 0.06
"""No piece is stretched by more than this ratio beyond what the whole is."""
_SIMPLE = 0.0015
"""Knots that the line between their neighbours already meets this closely are left out."""


@dataclass(frozen=True, slots=True)
class TimeMap:
    """Straight pieces between knots, straight on beyond the ends."""

    source: Array
    """(n,) rising seconds in the take."""
    target: Array
    """(n,) rising seconds in the loop; 0 is its first frame."""

    @property
    def ratios(self) -> Array:
        """(n - 1,) how much longer each piece gets."""
        return np.diff(self.target) / np.diff(self.source)

    def source_at(self, target: Array | float) -> Array:
        """The moments of the take that sound at moments of the loop."""
        at = np.asarray(target, np.float64)
        out = np.interp(at, self.target, self.source)
        slope = 1.0 / self.ratios
        out = np.where(at < self.target[0], self.source[0] + (at - self.target[0]) * slope[0], out)
        end = self.source[-1] + (at - self.target[-1]) * slope[-1]
        return np.where(at > self.target[-1], end, out)

    def framed(self, lead: float, tail: float) -> "TimeMap":
        """The same map with ``lead`` and ``tail`` seconds of loop added, starting at target 0."""
        ends = np.array([self.target[0] - lead, self.target[-1] + tail])
        at = self.source_at(ends)
        return TimeMap(
            np.concatenate([at[:1], self.source[1:-1], at[1:]]),
            np.concatenate([ends[:1], self.target[1:-1], ends[1:]]) - ends[0],
        )


def time_map(grid: Grid, start: float, beats: int, seconds: float) -> tuple[TimeMap, float]:
    """The map of ``beats`` beats from grid position ``start`` onto a loop of ``seconds``.

    Also returns the drift: how far the take's beats are from a steady tempo, in seconds. A drift
    nobody hears gets one ratio; beats that are in place already get a ratio of exactly 1.
    """
    count = np.arange(beats + 1, dtype=np.float64)
    source = grid.second_at(start + count)
    target = seconds * count / beats
    slope, origin = np.polyfit(target, source, 1)
    steady: Array = origin + slope * target
    drift = float(np.abs(source - steady).max())
    plain = source - target
    shift = 0.5 * float(plain.max() + plain.min())
    if np.abs(plain - shift).max() < EXACT:
        # Never before the take's first frame, when the take starts with the bar.
        begin = 0.0 if abs(shift) < 0.02 else shift
        return TimeMap(np.array([begin, begin + seconds]), np.array([0.0, seconds])), drift
    if drift < STEADY:
        return TimeMap(steady[[0, -1]], target[[0, -1]]), drift
    source = _gentle(source, steady)
    keep = _needed(source, target)
    return TimeMap(source[keep], target[keep]), drift


def _gentle(source: Array, steady: Array) -> Array:
    """Knots between their places and a steady tempo, such that no piece bends beyond LOCAL.

    A drift is slow. What jumps from one beat to the next is a tracker's slip, and to follow it
    would be heard.
    """
    bend = float(np.abs(np.diff(source) / np.diff(steady) - 1.0).max())
    gentle: Array = steady + min(1.0, LOCAL / max(bend, 1e-9)) * (source - steady)
    return gentle


def _needed(source: Array, target: Array) -> NDArray[np.intp]:
    """The knots that a piecewise straight map needs (Douglas and Peucker 1973)."""
    keep = {0, len(source) - 1}
    stack = [(0, len(source) - 1)]
    while stack:
        a, b = stack.pop()
        inner = np.arange(a + 1, b)
        if not len(inner):
            continue
        line = np.interp(target[inner], target[[a, b]], source[[a, b]])
        away = np.abs(source[inner] - line)
        if away.max() > _SIMPLE:
            middle = int(inner[int(away.argmax())])
            keep.add(middle)
            stack += [(a, middle), (middle, b)]
    return np.array(sorted(keep), dtype=np.intp)

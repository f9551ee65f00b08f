"""Single attacks out of onset strength, to a fraction of a hop."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from loopgen.conform.features import Floats

Array = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Onsets:
    """Attacks in order of time."""

    times: Array
    """(n,) seconds."""
    weights: Array
    """(n,) how strong, at least 0; the mean over the strongest ones is about 1."""


def pick(strength: Floats, hop: float, *, gap: float = 0.03) -> Onsets:
    """The peaks of ``strength`` (n,) that stand out from the second around them.

    ``gap`` is the least time between two attacks in seconds. Times come from a parabola through
    each peak, so they are finer than ``hop``.
    """
    reach = max(1, round(gap / hop))
    rolled = np.lib.stride_tricks.sliding_window_view(
        np.pad(strength, reach, constant_values=-1.0), 2 * reach + 1
    )
    around = smooth(strength, round(0.5 / hop))
    height = strength - 1.2 * around
    is_peak = (strength >= rolled.max(1)) & (height > 0.02 * max(1e-9, float(strength.max())))
    at = np.flatnonzero(is_peak)
    at = at[(at > 0) & (at < len(strength) - 1)]
    if not len(at):
        return Onsets(np.zeros(0), np.zeros(0))
    left, top, right = (strength[at + k].astype(np.float64) for k in (-1, 0, 1))
    bend = left - 2.0 * top + right
    shift = np.where(bend < -1e-12, 0.5 * (left - right) / np.minimum(bend, -1e-12), 0.0)
    weights = height[at].astype(np.float64)
    scale = np.sort(weights)[-max(1, len(weights) // 4) :].mean()
    return Onsets((at + np.clip(shift, -0.5, 0.5)) * hop, weights / (scale + 1e-12))


def smooth(values: Floats, reach: int) -> Floats:
    """Running mean over ``reach`` columns each way along the last axis; shorter at the ends."""
    total = np.concatenate([[0.0], np.cumsum(values, dtype=np.float64)])
    index = np.arange(len(values))
    start, stop = np.maximum(0, index - reach), np.minimum(len(values), index + reach + 1)
    mean: Floats = ((total[stop] - total[start]) / (stop - start)).astype(np.float32)
    return mean

"""Is the file a loop already? Whole bars, from the first frame to the last.

Most of what producers have are loops: nothing before the downbeat, nothing after the last bar.
Then the time map is one ratio, exactly, and what precedes the first frame is the end of the file.
"""

import numpy as np
from numpy.typing import NDArray

from loopgen.conform.downbeat import strongest_phase
from loopgen.conform.grid import Grid, clearness, sharpness, straight
from loopgen.conform.onsets import Onsets
from loopgen.engines.engine import Samples

Array = NDArray[np.float64]

MOST_BARS = 64
LENGTH = 2e-4
"""A file has whole bars when its length differs from them by no more than this ratio."""
SPEAKS = 4.0
"""What a whole number of bars says for a downbeat at the first frame, in the log of the odds.

Two random cuts in a thousand have four whole bars to LENGTH, and loops are more common than that
among files; but a loop may start on a pick-up.
"""
_HEARD = 1.2
"""Beats that repeat less clearly tell nothing."""
_APART = 0.03
"""Seconds by which as many beats as a loop has may be measured longer or shorter than it."""
_NEAR, _STRUCK = 0.02, 0.2
"""Seconds from the first frame's place in the beat within which attacks fall there, and how many
must, beside the place where most fall."""


def tempos(seconds: float, quarters: float, slowest: float, fastest: float) -> Array:
    """(n,) quarter notes a minute at which a file has whole bars of ``quarters`` of them."""
    bpm: Array = np.arange(1.0, MOST_BARS + 1) * (quarters * 60.0 / seconds)
    return bpm[(bpm >= slowest) & (bpm <= fastest)]


def bars_at(seconds: float, bpm: float, quarters: float) -> int:
    """How many whole bars of ``quarters`` a file has at a tempo; 0 when they are not whole."""
    bars = seconds * bpm / 60.0 / quarters
    count = round(bars)
    return count if 0 < count <= MOST_BARS and abs(bars / count - 1.0) < LENGTH else 0


def exact_grid(seconds: float, bars: int, pulses: int, attacks: Onsets) -> Grid:
    """The grid of a file of whole bars: beat 0 is its first frame."""
    beat = seconds / (bars * pulses)
    return straight(seconds, beat, sharpness(attacks, attacks.times / beat))


def begins_and_ends(found: Grid, attacks: Onsets, seconds: float, beats: int) -> bool:
    """Whether ``beats`` beats, as they were measured, begin with the file and end with it.

    Some tempo gives every file whole bars. Of a loop it is also the tempo of its beats, and the
    first of them is the first frame. Where hardly a beat is heard, nothing of it can be told.
    """
    if clearness(found, attacks) < _HEARD:
        return True
    begin, end = found.beat_at(np.array([0.0, seconds]))
    apart = abs(float(end - begin) - beats) * seconds / beats
    strongest = strongest_phase(attacks, found, (0.0, seconds))
    struck = _struck(attacks, found, float(begin)), _struck(attacks, found, strongest)
    return apart < _APART and struck[0] > _STRUCK * struck[1]


def _struck(attacks: Onsets, found: Grid, phase: float) -> float:
    """The weight of the attacks near a place in the beat."""
    turns = found.beat_at(attacks.times) - phase
    away = np.abs(found.second_at(turns - np.round(turns)) - found.second_at(0.0))
    return float(attacks.weights[away < _NEAR].sum())


def wrapped(samples: Samples, margin: int) -> Samples:
    """The loop with ``margin`` frames of its end before it and of its start after it."""
    around = np.arange(-margin, len(samples) + margin) % len(samples)
    out: Samples = samples[around]
    return out

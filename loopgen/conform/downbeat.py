"""Which place in the grid is the one: what the network hears, and what a file says of itself.

Every place of a bar competes with every other (:mod:`loopgen.conform.network`). The music may run
at half or double the requested beat; the network was taught that then, too, a loop starts where a
bar does, so that tempo feel and downbeat need not be decided one after the other.
"""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from loopgen.conform.features import Features
from loopgen.conform.grid import Grid
from loopgen.conform.network import FEELS, POSITIONS, Heard, hear
from loopgen.conform.onsets import Onsets
from loopgen.conform.reading import read

Array = NDArray[np.float64]

SAME = 0.04
"""Places within so many seconds are the same."""


@dataclass(frozen=True, slots=True)
class Downbeat:
    """One hypothesis of where bars start."""

    beat: float
    """A bar starts at this grid position and at every whole bar from it."""
    feel: str
    """``normal``, ``half`` or ``double``: the music's own tempo against the requested one."""
    probability: float
    """Of this start, 0 to 1."""


def choose(
    features: Features,
    onsets: Onsets,
    grid: Grid,
    usable: tuple[float, float],
    pulses: int,
    feel: str = "any",
    first: float = 0.0,
) -> list[Downbeat]:
    """All starts that compete, best first.

    ``pulses`` are the beats of a bar and ``usable`` the seconds from which evidence is taken.
    ``feel`` may be one of FEELS when it is known. ``first`` is what speaks for a start at the
    grid's beat 0, in the log of the odds.
    """
    origin = strongest_phase(onsets, grid, usable)
    heard = hear(read(features, grid, usable, origin, pulses), pulses, feel)
    beats = (origin + (np.arange(pulses * POSITIONS) + heard.shifts) / POSITIONS) % pulses
    chances = heard.chances.astype(np.float64)
    if first:
        near = (beats + 0.5 / POSITIONS) % pulses < 1.0 / POSITIONS
        chances = np.where(near, chances * np.exp(first), chances)
    return _ranked(beats, chances / chances.sum(), _feel(heard, feel))


def _feel(heard: Heard, known: str) -> str:
    """The likeliest feel, or the one that is known."""
    return known if known in FEELS else FEELS[int(heard.feels.argmax())]


def _ranked(beats: Array, chances: Array, feel: str) -> list[Downbeat]:
    """The peaks, best first, each with what lies right beside it."""
    before, after = np.roll(chances, 1), np.roll(chances, -1)
    mass = before + chances + after
    peaks = np.flatnonzero((chances >= before) & (chances > after))
    found = [Downbeat(float(beats[k]), feel, float(mass[k])) for k in peaks]
    return sorted(found, key=lambda downbeat: -downbeat.probability)


def strongest_phase(onsets: Onsets, grid: Grid, usable: tuple[float, float]) -> float:
    """The part of a beat, 0 to 1, where most attacks fall."""
    inside = (onsets.times >= usable[0] - 0.03) & (onsets.times <= usable[1])
    if not inside.any():
        return 0.0
    phase = grid.beat_at(onsets.times[inside]) % 1.0
    places = np.arange(96) / 96.0
    away = (phase[None] - places[:, None] + 0.5) % 1.0 - 0.5
    mass = np.exp(-0.5 * (away / 0.03) ** 2) @ onsets.weights[inside]
    return float(places[int(mass.argmax())])


def settle(onsets: Onsets, grid: Grid, beat: float, reach: float = 0.035) -> float:
    """``beat`` moved to where the attacks near its grid really are.

    Only attacks within ``reach`` seconds of a beat count; the weighted mean of a few strong ones
    is trusted more than that of one weak one.
    """
    position = grid.beat_at(onsets.times) - beat
    away = position - np.round(position)
    pace = (grid.seconds[-1] - grid.seconds[0]) / (grid.beats[-1] - grid.beats[0])
    near = np.abs(away) * pace < reach
    weight = onsets.weights[near]
    if not len(weight):
        return beat
    return beat + float((weight * away[near]).sum() / (weight.sum() + 0.5))

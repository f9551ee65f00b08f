"""Which place in the grid is the one: many weak kinds of evidence, added up.

Every place that might start a bar is described by a row of readings (:mod:`loopgen.conform.
evidence`), and all places are compared in one log-linear model with the weights of
``downbeat.json``. The music may run at half or double the requested beat; that is one more
alternative, so tempo feel and downbeat are decided together.

The kinds of evidence are those of Davies and Plumbley, "A spectral difference approach to downbeat
extraction in musical audio" (EUSIPCO 2006), and Durand et al., "Feature adapted convolutional
neural networks for downbeat tracking" (ICASSP 2016): low-frequency content, rhythm, harmony. The
model is McFadden's conditional logit: one choice among alternatives described by features.
"""

import json
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

import numpy as np
from numpy.typing import NDArray

from loopgen.conform.evidence import ATTACKS, CHANGES, PLACES, Scene, describe
from loopgen.conform.features import Features
from loopgen.conform.grid import Grid
from loopgen.conform.onsets import Onsets

Array = NDArray[np.float64]

FEELS = {"normal": 1.0, "half": 2.0, "double": 0.5}
"""The music's own beat, in requested beats."""
SAME = 0.04
"""Places within so many seconds are the same."""
TEMPO_CENTRE = 116.0
"""Music prefers beats around this (McKinney and Moelants, ICMPC 2004)."""


@dataclass(frozen=True, slots=True)
class Downbeat:
    """One hypothesis of where bars start."""

    beat: float
    """A bar starts at this grid position and at every whole bar from it."""
    feel: str
    """``normal``, ``half`` or ``double``."""
    probability: float
    """Of this start, summed over all feels that share it; 0 to 1."""


@dataclass(frozen=True, slots=True)
class Weights:
    """What each kind of evidence counts, in the log of the odds."""

    row: Array
    """One per number of :func:`loopgen.conform.evidence.describe`."""
    places: Array
    """(6,) for each part of a beat by which the strongest pulse may miss the beat."""
    feels: Array
    """(3,) for each of FEELS."""
    tempo: float
    """For each squared octave that the music's tempo is from the one people prefer."""


def choose(
    features: Features,
    onsets: Onsets,
    grid: Grid,
    usable: tuple[float, float],
    pulses: int,
    beat_bpm: float,
    feel: str = "any",
    first: float = 0.0,
) -> list[Downbeat]:
    """Rank the places where a bar of ``pulses`` beats may start, best first.

    ``usable`` is the part of the take in seconds that is neither silence nor fade-out;
    ``beat_bpm`` is the requested tempo in beats a minute; ``feel`` limits the alternatives.
    ``first`` is what else is known of a bar starting at grid position 0, in the log of the odds.
    """
    origin = strongest_phase(onsets, grid, usable)
    keys: list[tuple[float, str]] = []
    scores = []
    for name, step in FEELS.items():
        if feel in FEELS and feel != name:
            continue
        starts, scene = offsets(pulses, step), Scene(features, grid, usable, origin, step)
        score = _score(scene, starts, pulses, name, beat_bpm)
        bar = pulses * max(1.0, step)
        away = np.abs((origin + starts + bar / 2) % bar - bar / 2) * 60.0 / beat_bpm
        scores.append(score + first * (away < SAME))
        keys += [(float(start), name) for start in starts]
    total = np.concatenate(scores)
    chance = np.exp(total - total.max())
    return _ranked(keys, chance / chance.sum(), pulses, origin)


def _score(scene: Scene, starts: Array, pulses: int, feel: str, beat_bpm: float) -> Array:
    """(n,) what the model says for each start of music of one feel, in the log of the odds."""
    model = weights(pulses)
    score = describe(scene, starts, pulses) @ model.row + model.feels[list(FEELS).index(feel)]
    score = score + np.tile(model.places, len(starts) // len(PLACES))
    tempo: Array = score + model.tempo * np.log2(beat_bpm / FEELS[feel] / TEMPO_CENTRE) ** 2
    return tempo


def offsets(pulses: int, step: float) -> Array:
    """(n,) the places, in requested beats, where a bar may start of music with a beat of ``step``.

    Bars of half-time music are twice as long, so that twice as many places compete.
    """
    beats = np.arange(round(pulses * max(1.0, step)))
    places: Array = np.add.outer(beats, np.array(PLACES)).ravel()
    return places


@cache
def weights(pulses: int) -> Weights:
    """The model for bars of ``pulses`` beats.

    Bars of 4 and of 3 have their own. In any other bar the first beat is weighed like the first
    of four, later odd ones like the third, and the others like the second and fourth.
    """
    table = json.loads(files("loopgen.conform").joinpath("downbeat.json").read_text())
    known = table[str(pulses) if str(pulses) in table else "4"]
    row = np.array(known["row"])
    if str(pulses) not in table:
        row = _spread(row, pulses)
    return Weights(row, np.array(known["places"]), np.array(known["feels"]), known["tempo"])


def _spread(row: Array, pulses: int) -> Array:
    """The weights of bars of four, laid out for bars of ``pulses`` beats."""
    split = ATTACKS * 4 * len(PLACES)
    parts = []
    for part, kinds in ((row[:split], ATTACKS), (row[split:], CHANGES)):
        four = part.reshape(kinds, 4, -1)
        weak = four[:, [1, 3]].mean(1)
        beats = [four[:, 0] if k == 0 else weak if k % 2 else four[:, 2] for k in range(pulses)]
        # The evidence is spread over more beats or fewer: its sum should keep its size.
        parts.append((np.stack(beats, axis=1) * 4.0 / pulses).ravel())
    return np.concatenate(parts)


def _ranked(
    keys: list[tuple[float, str]], chance: Array, pulses: int, origin: float
) -> list[Downbeat]:
    """Add up what shares a start, best first."""
    total: dict[float, float] = {}
    best: dict[float, tuple[float, str]] = {}
    for (beat, feel), part in zip(keys, chance, strict=True):
        start = round(beat % pulses, 4)
        total[start] = total.get(start, 0.0) + float(part)
        best[start] = max(best.get(start, (-1.0, feel)), (float(part), feel))
    found = [Downbeat(origin + start, best[start][1], part) for start, part in total.items()]
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

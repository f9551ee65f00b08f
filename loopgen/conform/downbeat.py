"""Which place in the grid is the one: many weak kinds of evidence, added up.

Every place that might start a bar is described by a few numbers (how much more bass it has than
the other beats, whether the snare answers on two and four, whether the harmony changes there, ...)
and all places are compared in one log-linear model. The music may run at half or double the
requested beat; that is one more alternative, so tempo feel and downbeat are decided together.

The kinds of evidence are those of Davies and Plumbley, "A spectral difference approach to downbeat
extraction in musical audio" (EUSIPCO 2006), and Durand et al., "Feature adapted convolutional
neural networks for downbeat tracking" (ICASSP 2016): low-frequency content, rhythm, harmony.
"""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from loopgen.conform.evidence import NAMES, WEIGHTS, Scene, describe
from loopgen.conform.features import Features
from loopgen.conform.grid import Grid
from loopgen.conform.onsets import Onsets

Array = NDArray[np.float64]

FEELS = {"normal": 1.0, "half": 2.0, "double": 0.5}
"""The music's own beat, in requested beats."""
_PLACES = (0.0, 1 / 4, 1 / 3, 1 / 2, 2 / 3, 3 / 4)
"""Parts of a beat by which the strongest pulse may miss the beat."""
_TEMPO_CENTRE, _TEMPO_WIDTH = 116.0, 0.55
"""Music prefers tempos around this (McKinney and Moelants 2006); width in octaves."""


@dataclass(frozen=True, slots=True)
class Downbeat:
    """One hypothesis of where bars start."""

    beat: float
    """A bar starts at this grid position and at every whole bar from it."""
    feel: str
    """``normal``, ``half`` or ``double``."""
    probability: float
    """Of this start, summed over all feels that share it; 0 to 1."""


def choose(
    features: Features,
    onsets: Onsets,
    grid: Grid,
    usable: tuple[float, float],
    pulses: int,
    beat_bpm: float,
    feel: str = "any",
) -> list[Downbeat]:
    """Rank the places where a bar of ``pulses`` beats may start, best first.

    ``usable`` is the part of the take in seconds that is neither silence nor fade-out;
    ``beat_bpm`` is the requested tempo in beats a minute; ``feel`` limits the alternatives.
    """
    origin = strongest_phase(onsets, grid, usable)
    feels = [feel] if feel in FEELS else list(FEELS)
    rows, keys = [], []
    for name in feels:
        scene = Scene(features, grid, usable, origin, FEELS[name])
        span = pulses * max(1.0, FEELS[name])
        prior = -0.5 * (np.log2(beat_bpm / FEELS[name] / _TEMPO_CENTRE) / _TEMPO_WIDTH) ** 2
        for beat in np.arange(round(span)):
            for place in _PLACES:
                rows.append(describe(scene, float(beat) + place, pulses, place, prior))
                keys.append((float(beat) + place, name))
    score = np.array(rows) @ np.array([WEIGHTS[name] for name in NAMES])
    chance = np.exp(score - score.max())
    chance /= chance.sum()
    return _ranked(keys, chance, pulses, origin)


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

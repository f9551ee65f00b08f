"""How sure conform is: evidence in, a probability that was measured out, and doubts in words.

The probability that tempo, beats and downbeat are all right is a logistic function of the log odds
of the downbeat. Its two constants were fitted on clips whose truth is known (training/downbeat), so
that of loops with 0.8 about eight in ten are right (docs/conform.md). How sharply attacks repeat
was tried beside it and told nothing more, except that without any beat there is nothing to know:
noise and speech have attacks too, and among so many grids one always fits a few of them.
"""

import json
from functools import cache
from importlib.resources import files

import numpy as np

from loopgen.conform.grid import clearness
from loopgen.conform.listen import Plan
from loopgen.conform.spec import CERTAIN
from loopgen.conform.trackers.own import CLEAR

_SHARP = 0.4
"""Nearly all music repeats so sharply, if not more clearly than chance: a few strokes do; noise
and speech reach two thirds of it."""
_NO_BEAT = 0.2
_FAULT = 0.25
"""What a fault that verify measured leaves of the confidence."""


def evidence(plan: Plan) -> tuple[float, float, float]:
    """(log odds of the downbeat, how much of a beat is heard, probability of the tempo)."""
    chance = min(max(plan.start.probability, 0.01), 0.995)
    return float(np.log(chance / (1.0 - chance))), heard(plan), plan.tempo_probability


def heard(plan: Plan) -> float:
    """0 to 1: how much of a beat is heard."""
    clear = max(clearness(plan.grid, plan.attacks) / CLEAR, plan.grid.strength / _SHARP)
    return min(1.0, clear) ** 2


def confidence(evidence: tuple[float, float, float], *, faulty: bool = False) -> float:
    """0 to 1: how likely tempo, beats and downbeat are all right."""
    odds, heard, tempo = evidence
    table = _table()
    sure = 1.0 / (1.0 + float(np.exp(-table["start"] - table["downbeat"] * odds)))
    return sure * heard * tempo * (_FAULT if faulty else 1.0)


def doubt(plan: Plan, sure: float) -> str:
    """What is uncertain, in words; empty when ``sure`` is at least CERTAIN."""
    if sure >= CERTAIN:
        return ""
    if heard(plan) < _NO_BEAT:
        return f"no beat was found to measure the tempo by ({sure:.2f})"
    if plan.tempo_probability < plan.start.probability:
        return f"uncertain at what tempo it runs ({sure:.2f})"
    return f"uncertain where the bar starts ({sure:.2f})"


@cache
def _table() -> dict[str, float]:
    table: dict[str, float] = json.loads(
        files("loopgen.conform").joinpath("certainty.json").read_text()
    )
    return table

"""How sure conform is: evidence in, a probability that was measured out, and doubts in words.

The probability that tempo, beats and downbeat are all right is a logistic function of the log odds
of the downbeat. Its two constants were fitted on clips whose truth is known (training/downbeat), so
that of loops with 0.8 about eight in ten are right (docs/conform.md). How sharply attacks repeat
was tried beside it and told nothing more, except that without any beat there is nothing to know.
"""

import json
from functools import cache
from importlib.resources import files

import numpy as np

from loopgen.conform.listen import Plan
from loopgen.conform.spec import CERTAIN
from loopgen.conform.trackers.own import VAGUE

_FAULT = 0.25
"""What a fault that verify measured leaves of the confidence."""


def evidence(plan: Plan) -> tuple[float, float, float]:
    """(log odds of the downbeat, how much of a beat is heard, probability of the tempo)."""
    chance = min(max(plan.start.probability, 0.01), 0.995)
    heard = min(1.0, plan.grid.strength / VAGUE)
    return float(np.log(chance / (1.0 - chance))), heard, plan.tempo_probability


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
    if plan.grid.strength <= VAGUE / 2:
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

"""From the beats that a tracker names to a grid, and from its bars to a ranking of downbeats.

A tracker's beats come in steps of 3 to 20 ms, some of them are missing, some too many, and all may
be late. So they are numbered, a smooth curve is laid through them that a few wrong ones do not
bend (Huber's loss, by reweighting), and it is drawn to the attacks that lie beside it.
"""

from dataclasses import replace

import numpy as np
from numpy.polynomial import legendre
from numpy.typing import NDArray

from loopgen.conform.downbeat import Downbeat
from loopgen.conform.grid import Grid, sharpness
from loopgen.conform.onsets import Onsets

Array = NDArray[np.float64]

LEVELS = (1 / 3, 1 / 2, 1.0, 2.0)
"""Requested beats that one of a tracker's beats may last; a third: eighths of a 6/8."""
FEWEST = 4
"""Beats that make a tempo."""
TRUST = 2.4
"""What it says for a start that a tracker hears every bar begin there, in the log of the odds.

Beat This! finds 78 % of the downbeats of GTZAN (Foscarin, Schlüter and Widmer, ISMIR 2024), which
against the three other beats of a bar are odds of 10.6. Not measured on takes of models.
"""
_SAME_PLACE = 0.125
"""Requested beats between a tracker's bar line and a start that it speaks for."""
_REACHES = (0.045, 0.025, 0.025)
"""Seconds from a beat within which an attack is that beat, step by step."""
_OUTLIER = 0.012
"""Seconds; a beat that is farther off counts less."""
_STIFFNESS = 0.1
"""The price of bending: beats are some 8 ms off, and takes wander by some 25."""


def lay(
    beats: Array, attacks: Onsets, seconds: float, beat: float, tolerance: float
) -> Grid | None:
    """A grid of about ``beat`` seconds a beat through ``beats`` (n,) seconds, rising.

    ``seconds`` is the length of the take and ``tolerance`` how far its tempo may be from the
    request, as a ratio. None when there are too few beats, or their tempo is not half, double or a
    third of the request's: such beats measure something else.
    """
    beats = np.unique(beats)
    if len(beats) < FEWEST:
        return None
    numbers, kept = count(beats)
    if len(kept) < FEWEST:
        return None
    numbers = numbers * level(kept, numbers, beat)
    curve = _curve(numbers, kept, np.ones(len(kept)))
    for reach in _REACHES:
        curve = _curve(numbers, *_drawn(curve, numbers, kept, attacks, reach))
    knots = np.linspace(numbers[0], numbers[-1], max(3, 4 * len(kept)))
    moments = np.asarray(curve(knots))
    steps = np.diff(moments) / np.diff(knots)
    pace = (moments[-1] - moments[0]) / (knots[-1] - knots[0])
    if abs(np.log(pace / beat)) > tolerance or np.abs(steps / pace - 1.0).max() > 2 * tolerance:
        return None
    found = Grid(moments, knots, 0.0)
    return replace(found, strength=sharpness(attacks, found.beat_at(attacks.times)))


def count(beats: Array) -> tuple[Array, Array]:
    """Number beats (n,): gaps are whole numbers of the usual one. Returns (numbers, beats).

    What comes within half a beat after another is left out.
    """
    usual = float(np.median(np.diff(beats)))
    numbers, kept = [0.0], [float(beats[0])]
    for moment in beats[1:]:
        steps = round((moment - kept[-1]) / usual)
        if steps:
            numbers.append(numbers[-1] + steps)
            kept.append(float(moment))
    return np.array(numbers), np.array(kept)


def level(beats: Array, numbers: Array, beat: float) -> float:
    """Requested beats of ``beat`` seconds per beat of the tracker: the nearest of LEVELS."""
    pace = (beats[-1] - beats[0]) / (numbers[-1] - numbers[0])
    away = np.abs(np.log(pace / beat / np.array(LEVELS)))
    return LEVELS[int(away.argmin())]


def _curve(numbers: Array, beats: Array, weights: Array) -> legendre.Legendre:
    """Seconds over beat numbers: a stiff polynomial that outliers do not pull."""
    domain = (float(numbers[0]), float(numbers[-1]))
    order = min(4, max(1, len(beats) // 3))
    places = (2.0 * numbers - sum(domain)) / (domain[1] - domain[0])
    rows = legendre.legvander(places, order)
    # Tempo and offset are free; bending costs.
    stiff = np.diag([0.0, 0.0, *(_STIFFNESS * (k - 1) ** 2 for k in range(2, order + 1))])
    trusted = weights
    for _ in range(8):
        gram = rows.T @ (rows * trusted[:, None]) + stiff * trusted.mean()
        factors = np.linalg.solve(gram, rows.T @ (trusted * beats))
        away = np.abs(beats - rows @ factors)
        trusted = weights * np.minimum(1.0, _OUTLIER / np.maximum(away, 1e-9))
    return legendre.Legendre(factors, domain=domain)


def _drawn(
    curve: legendre.Legendre, numbers: Array, beats: Array, attacks: Onsets, reach: float
) -> tuple[Array, Array]:
    """(moments, weights) of beats: of the attacks beside the curve, else of the tracker.

    A tracker's own moments count little, less its usual lateness.
    """
    at = np.asarray(curve(numbers))
    near = np.abs(attacks.times[None] - at[:, None]) < reach
    weight = near * attacks.weights[None]
    mass = weight.sum(1)
    heard = mass > 0.0
    moments = beats.copy()
    moments[heard] = (weight @ attacks.times)[heard] / mass[heard]
    late = float(np.median((beats - moments)[heard])) if heard.any() else 0.0
    moments[~heard] -= late
    return moments, np.where(heard, 0.1 + np.minimum(1.0, mass), 0.05)


def lean(ranked: list[Downbeat], bars: Array, pulses: int) -> list[Downbeat]:
    """The ranking after hearing a tracker, best first; ``bars`` (m,) are its bar lines in beats.

    The bar lines that fall on a start speak for it: all of them by TRUST, half of them by half.
    """
    if not len(bars):
        return ranked
    starts = np.array([one.beat for one in ranked])
    away = (bars[None] - starts[:, None] + pulses / 2) % pulses - pulses / 2
    share = (np.abs(away) <= _SAME_PLACE).mean(1)
    odds = np.array([one.probability for one in ranked]) * np.exp(TRUST * share)
    chance = odds / odds.sum()
    leaned = [replace(one, probability=float(p)) for one, p in zip(ranked, chance, strict=True)]
    return sorted(leaned, key=lambda one: -one.probability)

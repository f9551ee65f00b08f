"""The tempo of a file that may run at any: every tempo from 60 to 200 competes.

A take from an engine was asked for at a tempo and is near it. A producer's file is not: the
request says what it shall become. Three kinds of tempo are compared in one conditional logit:
every one that repetition may show, those at which the file has whole bars (:mod:`loopgen.conform.
whole`), and those that the file claims in its name or its header. Claims and lengths are evidence
of their own, not facts: a file of four bars that repeats at no such tempo is none.

Repetition is read from the autocorrelation of onset strength at a part of a beat, beats and bars
(Percival and Tzanetakis, "Streamlined tempo estimation", IEEE/ACM TASLP 2014).
"""

import json
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Any

import numpy as np
import scipy.fft
from numpy.typing import NDArray

from loopgen.conform.features import Features
from loopgen.conform.grid import TOLERANCE
from loopgen.conform.whole import LENGTH, bars_at, tempos
from loopgen.music import Metre

Array = NDArray[np.float64]

SLOWEST, FASTEST = 60.0, 200.0
"""Tempi of files, in quarter notes a minute."""
_STEP = 0.005
"""Ratio from one tempo of the search to the next."""
_LAGS = (0.25, 1 / 3, 0.5, 0.75, 1.0, 1.5, 2.0, 3.0)
"""In felt beats; a bar and two bars are read too."""
_REACH = 0.006
"""A lag is read at its best within this ratio, so that drift and rounding do no harm."""
_CENTRE = 116.0
_AS_MANY = 0.4
"""What it says for a tempo that the file then has the bars asked for, in the log of the odds.

People ask for as many bars as a loop has, more often than for any other number.
"""
_AS_ASKED = 1.0
"""What it says for a tempo that it is as near to the one asked for as a take of a model is.

Beyond what was fitted: of the files that training makes, a third is asked for at any tempo, and
people mostly name one that they heard or counted.
"""
_NEAR = 0.012
"""Tempi within this ratio are the same."""


@dataclass(frozen=True, slots=True)
class Tempo:
    """What a file's tempo is thought to be."""

    bpm: float
    """Quarter notes a minute."""
    probability: float
    near: float
    """The probability that it is as near to the one asked for as a model's take is."""
    bars: int
    """Bars of the whole file, if it holds whole ones at this tempo; else 0."""


def find(
    features: Features, asked: float, metre: Metre, claims: tuple[float, ...], bars: int = 0
) -> Tempo:
    """The likeliest tempo. ``asked`` and ``claims`` are quarter notes a minute.

    ``bars`` is how many bars were asked for.
    """
    bpm = candidates(features.seconds, asked, metre, claims)
    score = describe(features, bpm, asked, metre, claims) @ weights()
    wanted = bars * float(metre.quarters) * 60.0 / features.seconds
    score = score + _AS_MANY * (np.abs(bpm - wanted) < LENGTH * bpm)
    score = score + _AS_ASKED * (np.abs(np.log(bpm / asked)) < TOLERANCE)
    chance = np.exp(score - score.max())
    chance /= chance.sum()
    # What lies near one tempo speaks for it together; among these the likeliest is taken.
    near = np.abs(np.log(bpm[:, None] / bpm)) < _NEAR
    mass = near @ chance
    around = near[int(mass.argmax())]
    best = int((chance * around).argmax())
    return Tempo(
        bpm=float(bpm[best]),
        probability=float(mass.max()),
        near=float(chance[np.abs(np.log(bpm / asked)) < TOLERANCE].sum()),
        bars=bars_at(features.seconds, float(bpm[best]), float(metre.quarters)),
    )


@cache
def weights() -> Array:
    """One per column of :func:`describe`."""
    return np.array(json.loads(files("loopgen.conform").joinpath("tempo.json").read_text()))


def candidates(seconds: float, asked: float, metre: Metre, claims: tuple[float, ...]) -> Array:
    """(n,) quarter notes a minute: a fine search, whole bars, claims, and what was asked for."""
    count = int(np.log(FASTEST / SLOWEST) / _STEP) + 1
    search = SLOWEST * np.exp(_STEP * np.arange(count))
    bars = tempos(seconds, float(metre.quarters), SLOWEST, FASTEST)
    exact = [bpm for bpm in (asked, *claims) if SLOWEST <= bpm <= FASTEST]
    return np.concatenate([search, bars, exact])


def describe(
    features: Features, bpm: Array, asked: float, metre: Metre, claims: tuple[float, ...]
) -> Array:
    """(n, 22) what speaks for each tempo."""
    quarters = float(metre.quarters)
    pulse = 60.0 / bpm * quarters / metre.pulses
    lags = pulse[:, None] * np.array([*_LAGS, metre.pulses, 2 * metre.pulses])
    liked = _what_music_prefers(bpm, asked)
    said = _what_the_file_says(features.seconds, bpm, quarters, claims)
    exact = (np.abs(np.log2(bpm / asked)) < LENGTH) & (said[0] > 0)
    return np.column_stack([likeness(features, lags), *liked, *said, exact])


def _what_music_prefers(bpm: Array, asked: float) -> list[NDArray[Any]]:
    """Distances from the tempo people like and from the one asked for, in octaves.

    And whether it is the one asked for, or as near to it as a model's take is.
    """
    liked, away = np.log2(bpm / _CENTRE), np.abs(np.log2(bpm / asked))
    near = away < TOLERANCE / np.log(2.0)
    return [liked**2, liked, away, away < LENGTH, near]


def _what_the_file_says(
    seconds: float, bpm: Array, quarters: float, claims: tuple[float, ...]
) -> list[NDArray[np.bool_]]:
    """Whole bars, two to the power of something, at a whole tempo; and the file's claims."""
    bars = np.array([bars_at(seconds, float(tempo), quarters) for tempo in bpm])
    whole, even = bars > 0, np.abs(bpm - np.round(bpm)) < 0.02
    squared = whole & (bars & (bars - 1) == 0)
    near = [np.abs(np.log(bpm / claim)) < _NEAR / 4 for claim in claims]
    claimed = np.any(near, axis=0) if near else np.zeros(len(bpm), bool)
    return [whole, squared, whole & even, squared & even, claimed, claimed & whole]


def likeness(features: Features, lags: Array) -> Array:
    """(n, m) how alike onset strength is to itself after ``lags`` (n, m) seconds, 0 to about 1."""
    total = np.zeros(features.onsets.shape[1])
    for row in features.onsets[:3]:
        row = np.sqrt(row / (float(row.max()) + 1e-9))
        row = row - row.mean()
        size = scipy.fft.next_fast_len(2 * len(row), real=True)
        power = np.abs(scipy.fft.rfft(row, size)) ** 2
        same = scipy.fft.irfft(power, size)[: len(row)]
        # Long lags have less to compare; half of the loss is made good.
        room = np.maximum(0.1, 1.0 - np.arange(len(row)) / len(row))
        total += same / (same[0] + 1e-9) / np.sqrt(room) / 3.0
    at = lags[None] * (1.0 + _REACH * np.array([-1.0, -0.5, 0.0, 0.5, 1.0]))[:, None, None]
    read = np.interp(at, features.times, total, right=0.0)
    found: Array = read.max(0)
    return found

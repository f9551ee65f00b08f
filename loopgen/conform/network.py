"""The network that hears where bars start: a small convolutional one, in NumPy.

It sees a take place by place (:mod:`loopgen.conform.reading`), listens around each place with
dilated convolutions (Davies and Böck, "Temporal convolutional networks for musical audio beat
tracking", EUSIPCO 2019), and, because the metre is known, folds the take twice: places that are
whole bars apart are averaged, weighed by how much each has to say, and the mean bar is a circle on
which the network goes on. After the first fold every place is told what its place in the mean bar
sounds like. The weights, ``downbeat.npz``, are made by ``training/downbeat`` from music of our own.
"""

from dataclasses import dataclass
from functools import cache
from importlib.resources import as_file, files
from itertools import count

import numpy as np
from numpy.typing import NDArray

from loopgen.conform.reading import DIVISIONS, Reading

Floats = NDArray[np.float32]
Weights = dict[str, Floats]

POSITIONS = DIVISIONS // 2
"""Positions per requested beat at which a bar may start."""
FEELS = ("half", "normal", "double")
"""The tempo of the music, against the one that was asked for."""
NEAR, FAR, CIRCLE, WIDE = (1, 2, 4, 8), (1, 6, 12), (1, 3, 6), (1, 3, 6, 12)
"""Dilations: before the first fold, after it, and on the first and the second circle."""
DOUBT = 0.3
"""Weight of nothing in every mean: what was heard once counts less."""


@dataclass(frozen=True, slots=True)
class Heard:
    """What the network thinks of a take; positions are counted from the reading's origin."""

    chances: Floats
    """(pulses × POSITIONS,) the probability that bars start there; their sum is 1."""
    shifts: Floats
    """(pulses × POSITIONS,) how far behind its position each start would be, in positions."""
    feels: Floats
    """(3,) the probability of each of FEELS."""


def hear(reading: Reading, pulses: int, feel: str = "any") -> Heard:
    """Listen to a reading in bars of ``pulses`` beats; ``feel`` may be known to be one of FEELS."""
    told = np.array([[name == feel] for name in FEELS], np.float32)
    rows = np.concatenate([reading.rows, np.repeat(told, reading.rows.shape[1], 1)])
    first = reading.first
    if first % 2:
        rows, first = rows[:, 1:], first + 1
    phases = (first // 2 + np.arange((rows.shape[1] + 1) // 2)) % (pulses * POSITIONS)
    heard = [_forward(weights, rows, phases, pulses) for weights in ensemble()]
    chances, shifts, feels = (sum(parts) / len(heard) for parts in zip(*heard, strict=True))
    return Heard(chances, shifts, feels)


@cache
def ensemble() -> tuple[Weights, ...]:
    """The weights of every network whose mean is taken."""
    with as_file(files("loopgen.conform").joinpath("downbeat.npz")) as path, np.load(path) as table:
        arrays = {name: table[name].astype(np.float32) for name in table.files}
    found: list[Weights] = []
    for member in count():
        prefix = f"{member}."
        part = {n.removeprefix(prefix): w for n, w in arrays.items() if n.startswith(prefix)}
        if not part:
            return tuple(found)
        found.append(part)
    raise AssertionError


def _forward(
    weights: Weights, rows: Floats, phases: NDArray[np.intp], pulses: int
) -> tuple[Floats, Floats, Floats]:
    """(chances, shifts, feels) of one network."""
    bar = pulses * POSITIONS
    x = _convolve(np.pad(rows, ((0, 0), (2, 3))), weights, "stem")[:, : 2 * len(phases) : 2]
    x = np.maximum(x, 0.0)
    for k, dilation in enumerate(NEAR):
        x = _along(x, weights, f"near.{k}", dilation)
    circle = _fold(x, weights, "first", phases, bar)
    for k, dilation in enumerate(CIRCLE):
        circle = _around(circle, weights, f"circle.{k}", dilation)
    x = x + np.maximum(_convolve(np.concatenate([x, circle[:, phases]]), weights, "told"), 0.0)
    for k, dilation in enumerate((bar, *FAR)):
        x = _along(x, weights, f"far.{k}", dilation)
    circle = _fold(x, weights, "second", phases, bar) + circle
    for k, dilation in enumerate(WIDE):
        circle = _around(circle, weights, f"wide.{k}", dilation)
    out = _convolve(circle, weights, "out")
    pooled = np.concatenate([circle.mean(1), circle.max(1)])
    feels = weights["feel.weight"] @ pooled + weights["feel.bias"]
    return _softmax(out[0]), out[1], _softmax(feels)


def _along(x: Floats, weights: Weights, name: str, dilation: int) -> Floats:
    """A residual layer in time; nothing is heard before the take and after it."""
    reach = dilation * (weights[f"{name}.weight"].shape[2] // 2)
    out = _convolve(np.pad(x, ((0, 0), (reach, reach))), weights, name, dilation)
    return x + np.maximum(out, 0.0)


def _around(x: Floats, weights: Weights, name: str, dilation: int) -> Floats:
    """A residual layer on the circle of a bar."""
    reach = dilation * (weights[f"{name}.weight"].shape[2] // 2)
    out = _convolve(np.pad(x, ((0, 0), (reach, reach)), mode="wrap"), weights, name, dilation)
    return x + np.maximum(out, 0.0)


def _convolve(x: Floats, weights: Weights, name: str, dilation: int = 1) -> Floats:
    """(out, n) of (in, n + reach): a convolution as one product."""
    kernel = weights[f"{name}.weight"]
    size = kernel.shape[2]
    length = x.shape[1] - dilation * (size - 1)
    shifted = [x[:, k * dilation : k * dilation + length] for k in range(size)]
    stacked = np.concatenate(shifted)
    flat = np.moveaxis(kernel, 2, 1).reshape(len(kernel), -1)
    out: Floats = flat @ stacked + weights[f"{name}.bias"][:, None]
    return out


def _fold(x: Floats, weights: Weights, name: str, phases: NDArray[np.intp], bar: int) -> Floats:
    """(channels, bar) the mean over bars, weighed by how much each place has to say."""
    voice = 1.0 / (1.0 + np.exp(-_convolve(x, weights, name)))
    total, mass = np.zeros((2, bar, len(x)), np.float32)
    np.add.at(total, phases, (voice * x).T)
    np.add.at(mass, phases, voice.T)
    mean: Floats = (total / (mass + DOUBT)).T
    return mean


def _softmax(x: Floats) -> Floats:
    """Probabilities out of their logarithms."""
    chance = np.exp(x - x.max())
    out: Floats = chance / chance.sum()
    return out

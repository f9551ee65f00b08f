"""Move time by splicing: the take is copied, and between attacks it jumps where nobody hears it.

A copy keeps every attack as it is. What a stretch of time asks for, a few milliseconds per beat,
is left out or said twice in short crossfades between the attacks, each where both sides are most
alike: waveform similarity overlap-add (Verhelst and Roelands, ICASSP 1993) with attacks left whole
(Grofit and Lavner, "Time-scale modification of audio signals using enhanced WSOLA with management
of transients", IEEE TASLP 2008). Nothing suits drums better and nothing is quicker; held notes
flutter where the sides are unlike, so :func:`hidden` says whether that would be heard.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from loopgen.audio import to_mono
from loopgen.conform.sound import Sound
from loopgen.conform.warp import TimeMap
from loopgen.engines.engine import Samples

Array = NDArray[np.float64]

FADE = 0.015
"""Seconds of a join's crossfade."""
FARTHEST = 0.12
"""Ratios farther from 1 than this ask for more joins than there are places."""
_AFTER, _BEFORE = 0.020, 0.004
"""Seconds after and before an attack that stay as they are."""
_REACH = 0.003
"""Seconds that a join may miss its place by, so that the sides are alike."""
_JUMP = 0.012
"""Seconds that one join leaves out or repeats at most."""
_LEAST = 0.003
"""Nothing is joined for less."""
_LONGEST = 0.5
"""Seconds without a join, where there are no attacks."""
_STEP = 0.006
_RATE = 11025
_WEIGHT = 0.1
_HEARD = 0.05


@dataclass(frozen=True, slots=True)
class Join:
    """A crossfade from one copy of the take to another."""

    at: float
    """Where it begins, in seconds of the loop."""
    ahead: float
    """Seconds of the take minus seconds of the loop, after it."""
    unlike: float
    """The energy of the sides' difference over both of their energies; 1 for strangers."""
    energy: float
    """Mean square of the sides' difference."""


def find_joins(samples: Samples, rate: int, time_map: TimeMap, sound: Sound) -> list[Join]:
    """Where to jump in (frames, channels) so that attacks fall within some 5 ms of the map."""
    view, ahead, joins = _View(samples, rate), _ahead(time_map, 0.0), list[Join]()
    for start, stop in _gaps(time_map, sound):
        places = _places(start, stop, _ahead(time_map, stop) - ahead)
        for k, (first, last) in enumerate(places):
            goal = _ahead(time_map, stop if k == len(places) - 1 else last)
            if abs(goal - ahead) < _LEAST:
                continue
            join = view.best(first, last, ahead, goal)
            if join is not None:
                joins.append(join)
                ahead = join.ahead
    return joins


def hidden(samples: Samples, joins: Sequence[Join], sound: Sound) -> bool:
    """Whether nobody would hear the joins: the sides are alike, or there are no notes to flutter.

    The bound was set by a measure of artefacts that forgives displacement (docs/conform.md).
    """
    if not joins or sound.drums:
        return True
    power = float(np.mean(to_mono(samples).astype(np.float64) ** 2)) + 1e-12
    unlike = float(np.mean([join.energy for join in joins])) / power
    return unlike * sound.tonality < _HEARD


def splice(
    samples: Samples, rate: int, time_map: TimeMap, frames: int, joins: Sequence[Join]
) -> Samples:
    """(frames, channels) float32: the take, copied from join to join."""
    out = np.zeros((frames, samples.shape[1]), np.float32)
    fade = round(FADE * rate)
    done, ahead = 0, round(_ahead(time_map, 0.0) * rate)
    for join in joins:
        begin = round(join.at * rate)
        end = min(begin + fade, frames)
        out[done:end] = read(samples, done + ahead, end + ahead)
        ahead = round(join.ahead * rate)
        into = read(samples, begin + ahead, end + ahead)
        out[begin:end] = _crossfaded(out[begin:end], into, join.unlike)
        done = end
    out[done:] = read(samples, done + ahead, frames + ahead)
    return out


def read(samples: Samples, start: int, stop: int) -> Samples:
    """(stop - start, channels) frames of a take; silence before its start and after its end."""
    inner = samples[max(0, start) : max(0, stop)]
    before = min(max(0, -start), stop - start)
    after = stop - start - before - len(inner)
    return np.pad(inner, ((before, after), (0, 0))) if before or after else inner


def _ahead(time_map: TimeMap, at: float) -> float:
    """Seconds of the take minus seconds of the loop at a moment of the loop."""
    return float(time_map.source_at(at)) - at


def _gaps(time_map: TimeMap, sound: Sound) -> Iterator[tuple[float, float]]:
    """From attack to attack, in seconds of the loop."""
    back = TimeMap(time_map.target, time_map.source)
    strong = sound.attacks.times[sound.attacks.weights > _WEIGHT]
    end = float(time_map.target[-1])
    inside = [float(at) for at in back.source_at(strong) if 0.0 < at < end]
    return pairwise([0.0, *inside, end])


def _places(start: float, stop: float, change: float) -> list[tuple[float, float]]:
    """(first, last) moments for each join of a gap, so that no crossfade meets another."""
    free = stop - start - _AFTER - _BEFORE
    needed = max(1, int(np.ceil(abs(change) / _JUMP)), int((stop - start) / _LONGEST))
    count = max(0, min(needed, int(free / FADE)))
    begin = start + _AFTER + free * np.arange(count) / max(1, count)
    return [(float(at), float(at) + free / count - FADE) for at in begin]


def _crossfaded(old: Samples, new: Samples, unlike: float) -> Samples:
    """From ``old`` to ``new`` at constant loudness, whether they are alike or strangers."""
    x = np.linspace(0.0, 1.0, len(old), dtype=np.float32)[:, None]
    rise = np.sin(x * np.float32(np.pi / 2)) ** 2
    alike = np.float32(np.clip(1.0 - unlike, 0.0, 1.0))
    power = np.sqrt(rise**2 + (1.0 - rise) ** 2 + 2.0 * alike * rise * (1.0 - rise))
    out: Samples = (old * (1.0 - rise) + new * rise) / power
    return out


class _View:
    """A take as the search sees it: mono, at some 11 kHz."""

    def __init__(self, samples: Samples, rate: int) -> None:
        step = max(1, rate // _RATE)
        mono = to_mono(samples)
        self.rate = rate / step
        self.mono = mono[: len(mono) // step * step].reshape(-1, step).mean(1)
        self.energy = np.concatenate([[0.0], np.cumsum(self.mono.astype(np.float64) ** 2)])
        self.fade, self.reach = int(FADE * self.rate), int(_REACH * self.rate)

    def best(self, first: float, last: float, ahead: float, goal: float) -> Join | None:
        """The join that differs least; it begins from ``first`` to ``last`` seconds of the loop."""
        found = [
            join
            for at in np.arange(first, max(first + 1e-6, last), _STEP)
            if (join := self.join(float(at), ahead, goal)) is not None
        ]
        return min(found, key=lambda join: join.energy, default=None)

    def join(self, at: float, ahead: float, goal: float) -> Join | None:
        """The join at ``at`` whose sides are most alike; None when it would leave the take."""
        i, size = int((at + ahead) * self.rate), self.fade
        j = int((at + goal) * self.rate) - self.reach
        stop = j + 2 * self.reach + 1
        if min(i, j) < 0 or max(i, stop - 1) + size > len(self.mono):
            return None
        both = np.correlate(self.mono[j : stop - 1 + size], self.mono[i : i + size], "valid")
        energy = self.energy[j + size : stop + size] - self.energy[j:stop]
        energy = energy + (self.energy[i + size] - self.energy[i])
        unlike = np.maximum(0.0, energy - 2.0 * both)
        k = int(unlike.argmin())
        share = float(unlike[k] / (energy[k] + 1e-9))
        return Join(at, ahead + (j + k - i) / self.rate, share, float(unlike[k]) / size)

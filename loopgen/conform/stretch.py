"""Render a time map: one function, and a small table of ways to move time.

A ratio of 1 is a copy, one within two cents a change of speed. Of the others, splicing keeps
attacks as they are and is taken where its joins cannot be heard (:mod:`loopgen.conform.splice`);
Signalsmith Stretch keeps held notes smooth. Rubber Band is there for who asks for it: it measured
worse than either (docs/conform.md).
"""

import shutil
from collections.abc import Callable

import numpy as np

from loopgen.audio import resample
from loopgen.conform import splice
from loopgen.conform.rubberband import rubberband
from loopgen.conform.signalsmith import signalsmith
from loopgen.conform.sound import Sound
from loopgen.conform.splice import read
from loopgen.conform.warp import TimeMap
from loopgen.engines.engine import Samples

Stretcher = Callable[[Samples, int, TimeMap, int, Sound], Samples]

CENTS = 0.0012
"""A ratio this near to 1 is reached by resampling: 2 cents of pitch instead of any artefact."""
UNKNOWN = Sound()


def stretch(
    samples: Samples,
    sample_rate: int,
    time_map: TimeMap,
    frames: int,
    sound: Sound = UNKNOWN,
    *,
    prefer: str = "auto",
) -> tuple[Samples, str]:
    """Render ``frames`` frames from target 0 on; also returns the name of the way it was done.

    ``samples`` is (n, channels). Where the map reads outside of the take there is silence.
    ``prefer`` names a stretcher of :func:`available`; otherwise the material decides.
    """
    name = _plain_way(time_map) or (prefer if prefer in available() else "")
    if not name:
        name = "signalsmith"
        if np.abs(time_map.ratios - 1.0).max() < splice.FARTHEST:
            joins = splice.find_joins(samples, sample_rate, time_map, sound)
            if splice.hidden(samples, joins, sound):
                return splice.splice(samples, sample_rate, time_map, frames, joins), "splice"
    out = STRETCHERS[name](samples, sample_rate, time_map, frames, sound)
    return exactly(out, frames), name


def available() -> list[str]:
    """The stretchers that work here and can be preferred."""
    return ["splice", "signalsmith", *(["rubberband"] if shutil.which("rubberband") else [])]


def exactly(samples: Samples, frames: int) -> Samples:
    """(frames, channels): cut, or padded with silence."""
    if len(samples) >= frames:
        return samples[:frames]
    return np.pad(samples, ((0, frames - len(samples)), (0, 0)))


def _plain_way(time_map: TimeMap) -> str:
    """``none`` or ``resample`` when that is enough, else empty."""
    if len(time_map.source) > 2:
        return ""
    ratio = float(time_map.ratios[0])
    if abs(ratio - 1.0) < 1e-9:
        return "none"
    return "resample" if abs(ratio - 1.0) < CENTS else ""


def copy(
    samples: Samples, sample_rate: int, time_map: TimeMap, frames: int, _: Sound = UNKNOWN
) -> Samples:
    """No change at all: the frames of the take, bit by bit."""
    start = round(float(time_map.source[0]) * sample_rate)
    return read(samples, start, start + frames).copy()


def resampled(
    samples: Samples, sample_rate: int, time_map: TimeMap, frames: int, _: Sound = UNKNOWN
) -> Samples:
    """A change of speed by less than two cents of pitch."""
    ratio = float(time_map.ratios[0])
    start = round(float(time_map.source[0]) * sample_rate)
    margin = 256
    part = read(samples, start - margin, start + int(frames / ratio) + margin)
    out = resample(part, sample_rate, sample_rate * ratio)
    return out[round(margin * ratio) :]


def spliced(
    samples: Samples, sample_rate: int, time_map: TimeMap, frames: int, sound: Sound
) -> Samples:
    """Spliced, heard or not."""
    joins = splice.find_joins(samples, sample_rate, time_map, sound)
    return splice.splice(samples, sample_rate, time_map, frames, joins)


STRETCHERS: dict[str, Stretcher] = {
    "none": copy,
    "resample": resampled,
    "splice": spliced,
    "signalsmith": signalsmith,
    "rubberband": rubberband,
}

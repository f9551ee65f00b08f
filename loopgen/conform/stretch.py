"""Render a time map: one function, and a small table of ways to move time.

``rubberband`` is a GPL program and is only ever run as one, when the user has installed it; its
finest engine follows a time map but renders everything before the map's first inner knot at ratio
1, so a stretch of identity is put before the sound. ``signalsmith`` (MIT) comes with loopgen and
takes one ratio at a time, so its pieces are joined by short crossfades that end on a knot, where
an attack covers them.
"""

import shutil
import subprocess
import tempfile
from collections.abc import Callable
from pathlib import Path

import numpy as np

from loopgen.audio import resample
from loopgen.conform.warp import TimeMap
from loopgen.engines.engine import Samples

Stretcher = Callable[[Samples, int, TimeMap, int], Samples]

CENTS = 0.0012
"""A ratio this near to 1 is reached by resampling: 2 cents of pitch instead of any artefact."""
_PRE_ROLL = 0.35
_MARGIN = 0.12
_JOIN = 0.012


def stretch(
    samples: Samples, sample_rate: int, time_map: TimeMap, frames: int, *, prefer: str = ""
) -> tuple[Samples, str]:
    """Render ``frames`` frames from target 0 on; also returns the name of the way it was done.

    ``samples`` is (n, channels). Where the map reads outside of the take there is silence.
    ``prefer`` names a stretcher of :func:`available`; otherwise the first of them is used.
    """
    name = _plain_way(time_map)
    if not name:
        names = available()
        name = prefer if prefer in names else names[0]
    out = STRETCHERS[name](samples, sample_rate, time_map, frames)
    return exactly(out, frames), name


def available() -> list[str]:
    """The stretchers that work here, the default first."""
    return ["signalsmith", *(["rubberband"] if shutil.which("rubberband") else [])]


def exactly(samples: Samples, frames: int) -> Samples:
    """(frames, channels): cut, or padded with silence."""
    if len(samples) >= frames:
        return samples[:frames]
    return np.pad(samples, ((0, frames - len(samples)), (0, 0)))


def read(samples: Samples, start: int, stop: int) -> Samples:
    """(stop - start, channels) frames of a take; silence before its start and after its end."""
    inner = samples[max(0, start) : max(0, stop)]
    before = min(max(0, -start), stop - start)
    after = stop - start - before - len(inner)
    return np.pad(inner, ((before, after), (0, 0))) if before or after else inner


def _plain_way(time_map: TimeMap) -> str:
    """``none`` or ``resample`` when that is enough, else empty."""
    if len(time_map.source) > 2:
        return ""
    ratio = float(time_map.ratios[0])
    if abs(ratio - 1.0) < 1e-9:
        return "none"
    return "resample" if abs(ratio - 1.0) < CENTS else ""


def copy(samples: Samples, sample_rate: int, time_map: TimeMap, frames: int) -> Samples:
    """No change at all: the frames of the take, bit by bit."""
    start = round(float(time_map.source[0]) * sample_rate)
    return read(samples, start, start + frames).copy()


def resampled(samples: Samples, sample_rate: int, time_map: TimeMap, frames: int) -> Samples:
    """A change of speed by less than two cents of pitch."""
    ratio = float(time_map.ratios[0])
    start = round(float(time_map.source[0]) * sample_rate)
    margin = 256
    part = read(samples, start - margin, start + int(frames / ratio) + margin)
    out = resample(part, sample_rate, sample_rate * ratio)
    return out[round(margin * ratio) :]


def signalsmith(samples: Samples, sample_rate: int, time_map: TimeMap, frames: int) -> Samples:
    """Signalsmith Stretch, one ratio per piece, joined where the pieces meet."""
    join = round(_JOIN * sample_rate)
    out = np.zeros((frames + join, samples.shape[1]), np.float32)
    fade = np.linspace(0.0, 1.0, join, endpoint=False, dtype=np.float32)[:, None]
    for k, ratio in enumerate(time_map.ratios):
        begin = round(float(time_map.target[k]) * sample_rate)
        end = round(float(time_map.target[k + 1]) * sample_rate)
        end = max(end, frames) if k == len(time_map.ratios) - 1 else end
        early = join if k else 0
        source = float(time_map.source[k])
        piece = _piece(samples, sample_rate, source, float(ratio), early, end - begin)
        if early:
            at = slice(begin - join, begin)
            out[at] = out[at] * (1.0 - fade) + piece[:join] * fade
        out[begin:end] = piece[early:][: len(out[begin:end])]
    return out[:frames]


def _piece(
    samples: Samples, sample_rate: int, source: float, ratio: float, early: int, frames: int
) -> Samples:
    """(early + frames, channels) at one ratio; source time ``source`` falls on frame ``early``."""
    import python_stretch

    margin = round(_MARGIN * sample_rate)
    start = round(source * sample_rate) - margin
    stop = round(source * sample_rate + frames / ratio) + margin
    engine = python_stretch.Signalsmith.Stretch(1)  # a fixed seed: the same take, the same loop
    engine.preset(samples.shape[1], sample_rate)
    engine.setTimeFactor(1.0 / ratio)
    part = np.ascontiguousarray(read(samples, start, stop).T)
    out: Samples = np.asarray(engine.process(part), np.float32).T
    at = round(margin * ratio) - early
    return exactly(out[at:], early + frames)


def rubberband(samples: Samples, sample_rate: int, time_map: TimeMap, frames: int) -> Samples:
    """The Rubber Band program's R3 engine with a time map, in float from file to file."""
    import soundfile

    roll = round(_PRE_ROLL * sample_rate)
    source = np.round(time_map.source * sample_rate).astype(np.int64)
    target = np.round(time_map.target * sample_rate).astype(np.int64)
    origin = int(source[0]) - roll
    part = read(samples, origin, int(source[-1]) + roll)
    length = int(target[-1]) + 2 * roll
    knots = np.stack([source - origin, target + roll], axis=1)
    with tempfile.TemporaryDirectory(prefix="loopgen-") as folder:
        inward, outward, keys = (Path(folder, n) for n in ("in.wav", "out.wav", "map.txt"))
        soundfile.write(inward, part, sample_rate, subtype="FLOAT")
        keys.write_text("".join(f"{a} {b}\n" for a, b in knots))
        command = ["rubberband", "-q", "-3", "--ignore-clipping", "-t", repr(length / len(part))]
        command += ["-M", str(keys), str(inward), str(outward)]
        subprocess.run(command, check=True, capture_output=True, timeout=300)
        out: Samples = soundfile.read(outward, dtype="float32", always_2d=True)[0]
    return out[roll:]


STRETCHERS: dict[str, Stretcher] = {
    "none": copy,
    "resample": resampled,
    "signalsmith": signalsmith,
    "rubberband": rubberband,
}

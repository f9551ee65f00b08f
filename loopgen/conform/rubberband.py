"""Move time with the Rubber Band program, which is GPL and only ever run as a program.

Its engines follow a time map but render everything before the map's first inner knot at ratio 1,
so a stretch of identity is put before the sound. Sound goes there and back in float files:
pyrubberband writes 16 bits and lets the program turn the level down.
"""

import subprocess
import tempfile
from pathlib import Path

import numpy as np

from loopgen.conform.sound import Sound
from loopgen.conform.splice import read
from loopgen.conform.warp import TimeMap
from loopgen.engines.engine import Samples
from loopgen.errors import EngineOutputError

_PRE_ROLL = 0.35
_SECONDS = 300.0
"""A run that takes longer hangs."""


def rubberband(
    samples: Samples, rate: int, time_map: TimeMap, frames: int, sound: Sound
) -> Samples:
    """About (frames, channels) float32: by R2 with its crispest setting for drums, else by R3.

    Raises EngineOutputError when the program fails.
    """
    import soundfile

    roll = round(_PRE_ROLL * rate)
    source = np.round(time_map.source * rate).astype(np.int64)
    target = np.round(time_map.target * rate).astype(np.int64)
    origin = int(source[0]) - roll
    part = read(samples, origin, int(source[-1]) + roll)
    length = int(target[-1]) + 2 * roll
    knots = np.stack([source - origin, target + roll], axis=1)
    engine = ["-2", "-c", "6"] if sound.drums else ["-3"]
    with tempfile.TemporaryDirectory(prefix="loopgen-") as folder:
        inward, outward, keys = (Path(folder, n) for n in ("in.wav", "out.wav", "map.txt"))
        soundfile.write(inward, part, rate, subtype="FLOAT")
        keys.write_text("".join(f"{a} {b}\n" for a, b in knots))
        ratio = repr(length / len(part))
        command = ["rubberband", "-q", *engine, "--ignore-clipping", "-t", ratio]
        _run([*command, "-M", str(keys), str(inward), str(outward)])
        out: Samples = soundfile.read(outward, dtype="float32", always_2d=True)[0]
    return out[roll:]


def _run(command: list[str]) -> None:
    try:
        subprocess.run(command, check=True, capture_output=True, timeout=_SECONDS)
    except (OSError, subprocess.SubprocessError) as error:
        raise EngineOutputError(f"the program rubberband failed: {error}") from error

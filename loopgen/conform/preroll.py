"""Pre-roll: the loop's first frame lies just before its first attack, never inside it.

Onset strength knows an attack to some milliseconds; the waveform knows where it begins. The time
map is moved by so little that no beat leaves its place by more than REACH.
"""

from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from loopgen.audio import to_mono
from loopgen.conform.warp import TimeMap
from loopgen.engines.engine import Samples

Array = NDArray[np.float64]

PRE_ROLL = 0.001
"""Seconds of the take before its first attack."""
REACH = 0.0025
"""Seconds by which the beats may be moved for it."""
_OUTSIDE = 0.006
"""Seconds by which a grid may miss a take's first frame."""
_BOX = 0.00025
_BEFORE, _AFTER = 0.012, 0.010
"""Seconds around a moment that are looked at."""
_RISE = 10.0
"""An attack has so many times the power of what precedes it."""
_BEGUN = 0.02
"""An attack has begun where it reaches this share of its power."""


def rolled(time_map: TimeMap, samples: Samples, rate: int) -> TimeMap:
    """The map, starting PRE_ROLL before the first attack when it would start within it.

    One that starts just before the take starts with it: there is only silence to be had.
    """
    start = float(time_map.source[0])
    if -_OUTSIDE < start < 0.0:
        return replace(time_map, source=time_map.source - start)
    begin = attack_begin(samples, rate, start)
    if begin is None:
        return time_map
    early = float(np.clip(start - (begin - PRE_ROLL), 0.0, min(REACH, start)))
    # Whole frames, so that a plain copy stays one.
    early = round(early * rate) / rate
    return replace(time_map, source=time_map.source - early) if early else time_map


def attack_begin(samples: Samples, rate: int, near: float) -> float | None:
    """The moment, in seconds, where an attack within some 6 ms of ``near`` begins, or None."""
    box = max(1, round(_BOX * rate))
    first = max(0, round((near - _BEFORE) * rate))
    part = to_mono(samples[first : round((near + _AFTER) * rate)])
    count = len(part) // box
    if count < 40:
        return None
    # Differences tilt the waveform toward the brightness of attacks: a bass note may ring on.
    bright = np.diff(part, prepend=part[:1])[: count * box].reshape(count, box)
    power = (bright.astype(np.float64) ** 2).mean(1)
    quiet = float(np.median(power[: count // 4])) + 1e-12
    top = count // 4 + int(power[count // 4 :].argmax())
    if power[top] < _RISE * quiet:
        return None
    line = quiet + _BEGUN * (power[top] - quiet)
    below = np.flatnonzero(power[:top] < line)
    return (first + box * (int(below[-1]) + 1 if len(below) else 0)) / rate

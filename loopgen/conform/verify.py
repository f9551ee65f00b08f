"""Measure the finished loop again, with other means than those that made it."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from loopgen.audio import is_finite, to_mono
from loopgen.conform.onsets import Onsets, pick
from loopgen.conform.seam import CLICK_DB, click_db, clicks, level_db
from loopgen.engines.engine import Samples

Array = NDArray[np.float64]

_HOP = 0.002
_REACH = 0.06
EDGE = 0.010
"""Seconds before the wrap that must not be softer than the take was there."""
HOLE_DB = -6.0
LATE_MS = 25.0
"""So far the attacks near the beats may be from them, all of them."""
_SCATTER = 0.012
"""Seconds; attacks that lie farther apart than this, measured from the beats, tell nothing: the
attacks of soft sounds are anywhere."""


@dataclass(frozen=True, slots=True)
class Verdict:
    """What the loop itself says."""

    residual_ms: float
    """The 90th percentile of the distance from beats to the attacks near them; 0 without any."""
    seam: float
    """0 to 1; 1 is inaudible."""
    click_db: float
    fault: str
    """Empty, or the first thing found wanting."""


def verify(loop: Samples, sample_rate: int, beats: int, frames: int, edge: float) -> Verdict:
    """Check a loop of ``beats`` equal beats that should have ``frames`` frames.

    ``edge`` is the level in dB that the take had where the loop wraps.
    """
    click = click_db(loop, sample_rate)
    hole = hole_db(loop, sample_rate, edge)
    onsets = energy_onsets(loop, sample_rate)
    away = distances(onsets, len(loop) / sample_rate, beats)
    residual = float(np.percentile(np.abs(away), 90)) * 1000.0 if len(away) else 0.0
    late = lateness(away) * 1000.0
    seam = seam_score(click, hole)
    problem = ""
    if len(loop) != frames:
        problem = f"the loop has {len(loop)} frames instead of {frames}"
    elif not is_finite(loop):
        problem = "the loop has samples that are not finite"
    elif clicks(loop, sample_rate):
        problem = f"the seam clicks by {click:.0f} dB"
    elif hole < HOLE_DB:
        problem = f"the seam has a hole of {-hole:.0f} dB"
    elif abs(late) > LATE_MS:
        problem = f"attacks are {abs(late):.0f} ms away from the beats"
    return Verdict(residual, seam, click, problem)


def energy_onsets(loop: Samples, sample_rate: int) -> Onsets:
    """Attacks of an endless loop from its energy in time, without any spectrum.

    The waveform is differenced, which tilts it toward the brightness of attacks, and the rise of
    its log energy in 2 ms steps is what counts.
    """
    mono = to_mono(loop)
    step = max(1, round(_HOP * sample_rate))
    mono = np.concatenate([mono[-50 * step :], mono, mono[: 50 * step]])
    bright = np.diff(mono, prepend=mono[:1])
    count = len(mono) // step
    rows = []
    for signal in (mono, bright):
        energy = (signal[: count * step].reshape(count, step) ** 2).mean(1)
        energy = np.convolve(energy, np.ones(4) / 4.0)[: len(energy)]
        rows.append(np.log10(energy + 1e-4 * float(np.percentile(energy, 95)) + 1e-12))
    level = np.stack(rows).astype(np.float32)
    rise = np.maximum(0.0, level[:, 4:] - level[:, :-4]).sum(0)
    found = pick(np.pad(rise, (4, 0)).astype(np.float32), step / sample_rate)
    lead = (len(mono) - len(loop)) / 2 / sample_rate
    # The rise is largest when the attack fills the four steps on the later side.
    return Onsets(found.times - lead - 2.0 * step / sample_rate, found.weights)


def distances(onsets: Onsets, seconds: float, beats: int) -> Array:
    """(n,) seconds that the attack next to a beat is behind it, where one is within 60 ms."""
    strong = onsets.times[onsets.weights > 0.15]
    if not len(strong):
        return np.zeros(0)
    at = np.arange(beats) * seconds / beats
    away = strong[None] - at[:, None]
    nearest: Array = np.take_along_axis(away, np.abs(away).argmin(1)[:, None], 1)[:, 0]
    return nearest[np.abs(nearest) < min(_REACH, 0.2 * seconds / beats)]


def lateness(away: Array) -> float:
    """Seconds by which attacks are behind their beats, if they agree about it; else 0."""
    if not len(away):
        return 0.0
    late = float(np.median(away))
    return late if float(np.median(np.abs(away - late))) < _SCATTER else 0.0


def hole_db(loop: Samples, sample_rate: int, edge: float) -> float:
    """How far the 10 ms before the wrap fall below ``edge``, the level they may have, dB; or 0.

    What is quiet next to the whole loop is no hole.
    """
    floor = level_db(loop) - 40.0
    last = level_db(loop[-max(1, int(EDGE * sample_rate)) :])
    return min(0.0, max(floor, last) - max(floor, edge))


def seam_score(click: float, hole: float) -> float:
    """0 to 1: 1 for no kink and no hole, one half at the edge of hearing either."""
    kink = 1.0 / (1.0 + np.exp((click - CLICK_DB) / 2.5))
    gap = 1.0 / (1.0 + np.exp((HOLE_DB - hole) / 1.5))
    return float(kink * gap)

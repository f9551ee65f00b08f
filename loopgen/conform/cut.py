"""Cut the loop out of the take: move its time, close its seam, repeat it if need be."""

from dataclasses import dataclass, replace
from fractions import Fraction
from itertools import pairwise

import numpy as np

from loopgen.audio import resample
from loopgen.conform import seam, stretch, verify, warp, whole
from loopgen.conform.listen import Plan
from loopgen.conform.preroll import rolled
from loopgen.conform.spec import LoopSpec
from loopgen.engines.engine import Samples
from loopgen.music import loop_seconds

_AROUND = 0.5
"""Seconds of a loop that are put before and after it, for stretchers that look ahead."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Cut:
    """A loop before its level is set, and how it was cut out of the take."""

    loop: Samples
    time_map: warp.TimeMap
    drift: float
    """Seconds between the take's beats and a steady tempo."""
    stretcher: str
    edge_db: float
    """The level that the take had where the loop wraps."""


def render(samples: Samples, sample_rate: int, spec: LoopSpec, plan: Plan) -> Cut:
    """Warp, cut, close the seam, and repeat if need be."""
    rate = spec.sample_rate
    samples = resample(samples, sample_rate, rate)
    exact = Fraction(plan.window.bars, spec.bars) * _exact_frames(spec)
    beats = plan.window.bars * spec.metre.pulses
    time_map, drift = warp.time_map(plan.grid, plan.window.beat, beats, float(exact) / rate)
    if plan.whole:
        return _of_whole(samples, spec, plan, time_map, exact)
    time_map = rolled(time_map, samples, rate)
    return _cut(samples, spec, plan, time_map, drift, exact)


def _of_whole(
    samples: Samples, spec: LoopSpec, plan: Plan, time_map: warp.TimeMap, exact: Fraction
) -> Cut:
    """The cut of a file that is a loop: its own end precedes its start."""
    ends = time_map.source[[0, -1]], time_map.target[[0, -1]]
    time_map = warp.TimeMap(*ends)
    if abs(float(time_map.ratios[0]) - 1.0) < 1.5 / round(exact):
        time_map = warp.TimeMap(ends[1], ends[1])
        if _is_closed(samples, spec, round(exact)):
            loop = _repeated(samples, exact, spec)
            edge = seam.level_db(samples[-round(verify.EDGE * spec.sample_rate) :])
            return Cut(loop=loop, time_map=time_map, drift=0.0, stretcher="none", edge_db=edge)
    margin = round(_AROUND * spec.sample_rate)
    moved = replace(time_map, source=time_map.source + margin / spec.sample_rate)
    found = _cut(whole.wrapped(samples, margin), spec, plan, moved, 0.0, exact)
    return replace(found, time_map=time_map)


def _is_closed(samples: Samples, spec: LoopSpec, frames: int) -> bool:
    """Whether samples are the loop, frame by frame, and run into their start without a click."""
    closed = seam.click_db(samples, spec.sample_rate) <= verify.CLICK_DB
    return len(samples) == frames and closed


def _cut(
    samples: Samples,
    spec: LoopSpec,
    plan: Plan,
    time_map: warp.TimeMap,
    drift: float,
    exact: Fraction,
) -> Cut:
    rate, frames = spec.sample_rate, round(exact)
    density = len(plan.attacks.times) / plan.features.seconds
    fade = round(seam.fade_seconds(plan.features.tonality, density) * rate)
    framed = time_map.framed(fade / rate, fade / rate)
    wide, name = stretch.stretch(samples, rate, framed, frames + 2 * fade)
    heard = _surroundings(time_map, fade, rate, len(samples))
    lead, loop = wide[fade - heard[0] : fade], wide[fade : fade + frames]
    tail = wide[fade + frames : fade + frames + heard[1]]
    edge = round(verify.EDGE * rate)
    return Cut(
        loop=_repeated(seam.close(loop, lead, tail, fade), exact, spec),
        time_map=time_map,
        drift=drift,
        stretcher=name,
        edge_db=seam.edge_db(lead[-edge:], loop[-edge:]),
    )


def _exact_frames(spec: LoopSpec) -> Fraction:
    """The loop's length in frames before rounding."""
    return loop_seconds(bars=spec.bars, metre=spec.metre, bpm=spec.bpm) * spec.sample_rate


def _surroundings(time_map: warp.TimeMap, fade: int, rate: int, frames: int) -> tuple[int, int]:
    """How many frames of lead and of tail the take really holds, at most ``fade`` each."""
    before = float(time_map.source[0]) * rate * float(time_map.ratios[0])
    after = (frames - float(time_map.source[-1]) * rate) * float(time_map.ratios[-1])
    return int(np.clip(before, 0, fade)), int(np.clip(after, 0, fade))


def _repeated(loop: Samples, exact: Fraction, spec: LoopSpec) -> Samples:
    """The loop repeated until it has all bars; every repeat starts on its exact frame."""
    if len(loop) == spec.frames:
        return loop
    out = np.empty((spec.frames, loop.shape[1]), np.float32)
    count = round(_exact_frames(spec) / exact)
    edges = [round(exact * k) for k in range(count)] + [spec.frames]
    for start, stop in pairwise(edges):
        part = loop[: stop - start]
        out[start : start + len(part)] = part
        out[start + len(part) : stop] = loop[:1]
    return out

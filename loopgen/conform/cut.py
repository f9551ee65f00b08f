"""Cut the loop out of the take: move its time, close its seam, repeat it if need be."""

import math
from dataclasses import dataclass, replace
from fractions import Fraction

import numpy as np

from loopgen.audio import resample
from loopgen.conform import preroll, seam, splice, stretch, verify, warp, whole
from loopgen.conform.listen import Plan
from loopgen.conform.onsets import Onsets
from loopgen.conform.preroll import attack_begin, rolled
from loopgen.conform.sound import Sound
from loopgen.conform.spec import LoopSpec
from loopgen.engines.engine import Samples
from loopgen.music import loop_seconds

_KEPT, _HAND = 0.012, 0.015
"""Seconds of an attack at the start that are taken as they are, and of the handing over."""
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
    return _cut(samples, spec, _sound(plan), time_map, drift, exact)


def _of_whole(
    samples: Samples, spec: LoopSpec, plan: Plan, time_map: warp.TimeMap, exact: Fraction
) -> Cut:
    """The cut of a file that is a loop: its own end precedes its start."""
    ends = time_map.source[[0, -1]], time_map.target[[0, -1]]
    time_map = warp.TimeMap(*ends)
    if abs(float(time_map.ratios[0]) - 1.0) < 1.5 / round(exact):
        time_map = warp.TimeMap(ends[1], ends[1])
        if len(samples) == round(exact) and not seam.clicks(samples, spec.sample_rate):
            loop = _repeated(samples, spec, plan.window.bars, 0)
            edge = seam.level_db(samples[-round(verify.EDGE * spec.sample_rate) :])
            return Cut(loop=loop, time_map=time_map, drift=0.0, stretcher="none", edge_db=edge)
    margin = round(_AROUND * spec.sample_rate)
    later = margin / spec.sample_rate
    moved = replace(time_map, source=time_map.source + later)
    sound = _sound(plan, later)
    alone = seam.clicks(samples, spec.sample_rate)
    wide = whole.wrapped(samples, margin)
    found = _cut(wide, spec, sound, moved, 0.0, exact, alone=alone)
    return replace(found, time_map=time_map)


def _cut(
    samples: Samples,
    spec: LoopSpec,
    sound: Sound,
    time_map: warp.TimeMap,
    drift: float,
    exact: Fraction,
    *,
    alone: bool = False,
) -> Cut:
    """``alone``: what surrounds the loop in ``samples`` is not to be led into."""
    rate, frames = spec.sample_rate, round(exact)
    bars = round(spec.bars * exact / _exact_frames(spec))
    fade = round(seam.fade_seconds(sound.tonality, sound.density) * rate)
    ring = max(fade, round(seam.RING * rate))
    framed = time_map.framed(fade / rate, ring / rate)
    wide, name = stretch.stretch(
        samples, rate, framed, frames + fade + ring, sound, prefer=spec.stretcher
    )
    if name not in ("none", "resample", "splice"):
        wide = _with_attack(wide, samples, rate, time_map, fade)
    before, after = (0, 0) if alone else _surroundings(time_map, rate, len(samples))
    lead, loop = wide[max(0, fade - before) : fade], wide[fade : fade + frames]
    tail = wide[fade + frames : fade + frames + after]
    edge = round(verify.EDGE * rate)
    return Cut(
        loop=_repeated(seam.close(loop, lead, tail, fade), spec, bars, fade),
        time_map=time_map,
        drift=drift,
        stretcher=name,
        edge_db=seam.edge_db(lead[-edge:], loop[-edge:]),
    )


def _sound(plan: Plan, later: float = 0.0) -> Sound:
    """What kind of sound the take is; its attacks ``later`` seconds on."""
    attacks = Onsets(plan.attacks.times + later, plan.attacks.weights)
    density = len(attacks.times) / plan.features.seconds
    return Sound(tonality=plan.features.tonality, density=density, attacks=attacks)


def _exact_frames(spec: LoopSpec) -> Fraction:
    """The loop's length in frames before rounding."""
    return loop_seconds(bars=spec.bars, metre=spec.metre, bpm=spec.bpm) * spec.sample_rate


def _with_attack(
    wide: Samples, samples: Samples, rate: int, time_map: warp.TimeMap, fade: int
) -> Samples:
    """What was stretched, with an attack at the loop's start, or the take's start, as it was."""
    start = float(time_map.source[0])
    if start > preroll.REACH and attack_begin(samples, rate, start) is None:
        return wide
    hold, hand = fade + round(_KEPT * rate), round(_HAND * rate)
    begin = round(start * rate) - fade
    return seam.keep_start(wide, splice.read(samples, begin, begin + hold + hand), hold, hand)


def _surroundings(time_map: warp.TimeMap, rate: int, frames: int) -> tuple[int, int]:
    """How many frames of loop before and after it the take really holds."""
    before = float(time_map.source[0]) * rate * float(time_map.ratios[0])
    after = (frames - float(time_map.source[-1]) * rate) * float(time_map.ratios[-1])
    return max(0, int(before)), max(0, int(after))


def _repeated(loop: Samples, spec: LoopSpec, bars: int, fade: int) -> Samples:
    """The closed loop of ``bars`` bars, played on until it has all that were asked for.

    Where a bar is no whole number of frames, it is read a millionth faster or slower, so that no
    bar line jumps. If the last turn is not a whole one, its end is led into the start.
    """
    if bars == spec.bars:
        return loop
    rate, turns = spec.sample_rate, spec.bars / bars
    margin, pace = round(_AROUND * rate), spec.frames / (turns * len(loop))
    on_and_on = loop[np.arange(-margin, math.ceil(turns * len(loop)) + margin) % len(loop)]
    if abs(pace - 1.0) > 1e-9:
        on_and_on = resample(on_and_on, rate, rate * pace)
    out = on_and_on[margin : margin + spec.frames]
    return seam.into_lead(out, loop[-fade:]) if spec.bars % bars else out

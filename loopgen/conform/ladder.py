"""The ladder: rung by rung from a raw take to an exact loop. Read this first."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from fractions import Fraction
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from loopgen.audio import is_finite, resample
from loopgen.conform import downbeat, grid, keys, level, onsets, seam, stretch, verify, warp, window
from loopgen.conform.features import Features, extract, note_changes
from loopgen.conform.spec import Conformed, LoopSpec, Report
from loopgen.engines.engine import Samples
from loopgen.errors import EngineOutputError
from loopgen.music import loop_seconds

VAGUE = 0.11
"""Attacks that repeat less sharply than this carry no beat."""
_SILENCE = 1e-4
"""A take whose peak is below -80 dB holds nothing."""
_OFFSET = 2e-3
"""A mean beyond -54 dB is a fault of the engine, not music."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """Everything that was decided about a take before a frame of it was moved."""

    features: Features
    attacks: onsets.Onsets
    grid: grid.Grid
    start: downbeat.Downbeat
    window: window.Window
    downbeat_confidence: float


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


def climb(
    samples: Samples, sample_rate: int, spec: LoopSpec, progress: Callable[[float], None]
) -> Conformed:
    """All rungs. See :func:`loopgen.conform.conform`."""
    check(samples, sample_rate, spec)
    samples = without_offset(samples)
    progress(0.0)
    plan = listen(samples, sample_rate, spec)
    progress(0.4)
    cut = render(samples, sample_rate, spec, plan)
    progress(0.8)
    loop, loudness = level.set_level(cut.loop, spec.sample_rate, spec.normalize)
    report = measure(loop, loudness, spec, plan, cut)
    progress(1.0)
    return Conformed(samples=loop, report=report)


def check(samples: Samples, sample_rate: int, spec: LoopSpec) -> None:
    """Raise EngineOutputError for what can never be a loop."""
    if samples.ndim != 2 or not samples.shape[1]:
        raise EngineOutputError(f"the take has the shape {samples.shape}, not (frames, channels)")
    if not len(samples):
        raise EngineOutputError("the take has zero frames")
    if not is_finite(samples):
        bad = int(np.count_nonzero(~np.isfinite(samples)))
        raise EngineOutputError(f"the take has {bad} samples that are not finite numbers")
    # Half of peak to peak: a constant is as silent as zero.
    swing = float(np.ptp(samples, axis=0).max()) / 2
    if swing < _SILENCE:
        raise EngineOutputError(
            f"the take is silent: its peak is {20 * np.log10(swing + 1e-12):.0f} dB"
        )
    seconds = len(samples) / sample_rate
    if seconds < spec.bar_seconds * (1.0 - grid.TOLERANCE):
        raise EngineOutputError(
            f"the take lasts {seconds:.2f} s, less than one bar of {spec.bar_seconds:.2f} s"
        )


def without_offset(samples: Samples) -> Samples:
    """(frames, channels) around zero: a constant costs headroom and thumps at every start."""
    offset = samples.mean(axis=0, dtype=np.float64).astype(np.float32)
    return samples - offset if np.abs(offset).max() > _OFFSET else samples


def listen(samples: Samples, sample_rate: int, spec: LoopSpec) -> Plan:
    """Features, attacks, grid, downbeat and window of a take."""
    features = extract(samples, sample_rate)
    usable = window.usable_part(features)
    attacks, found = find_grid(features, spec.pulse_seconds)
    pulses = spec.metre.pulses
    starts = downbeat.choose(
        features, attacks, found, usable, pulses, 60.0 / spec.pulse_seconds, spec.feel
    )
    one = starts[0]
    beat = downbeat.settle(attacks, found, one.beat)
    chosen = best_window(features, found, usable, beat, pulses, spec.bars)
    return Plan(
        features=features,
        attacks=attacks,
        grid=found,
        start=one,
        window=chosen,
        downbeat_confidence=one.probability,
    )


def find_grid(features: Features, beat: float) -> tuple[onsets.Onsets, grid.Grid]:
    """The attacks and the grid of a take; of its notes when its attacks repeat in no way."""
    attacks = onsets.pick(features.onsets[3], features.hop)
    found = grid.fit(attacks, features.onsets[3], features.hop, beat)
    if found.strength >= VAGUE:
        return attacks, found
    strength = note_changes(features)
    changes = onsets.pick(strength, features.hop, gap=0.1)
    slow = grid.fit(changes, strength, features.hop, beat)
    # Few events fit any grid well: what they say counts for less.
    return changes, replace(slow, strength=min(slow.strength, VAGUE))


def best_window(
    features: Features,
    found: grid.Grid,
    usable: tuple[float, float],
    beat: float,
    pulses: int,
    bars: int,
) -> window.Window:
    """The best window; when the sounding part is too short for a bar, one of the whole take."""
    whole = (0.0, features.seconds)
    for part in (usable, whole):
        room = window.windows(features, found, part, beat, pulses, bars)
        if room and room[0].bars < bars:
            # Repeats end where a bar of the whole ends: take a divisor of the bars asked for.
            fit = max(n for n in range(1, room[0].bars + 1) if bars % n == 0)
            room = window.windows(features, found, part, beat, pulses, fit)
        if room:
            return room[0]
    # Not one whole bar from this downbeat: one bar from the take's start is the best there is.
    return window.Window(float(found.beat_at(0.0)), 1, 0.0)


def render(samples: Samples, sample_rate: int, spec: LoopSpec, plan: Plan) -> Cut:
    """Warp, cut, close the seam, and repeat if need be."""
    rate, bars = spec.sample_rate, plan.window.bars
    samples = resample(samples, sample_rate, rate)
    exact = Fraction(bars, spec.bars) * _exact_frames(spec)
    frames = round(exact)
    beats = bars * spec.metre.pulses
    time_map, drift = warp.time_map(plan.grid, plan.window.beat, beats, float(exact) / rate)
    density = len(plan.attacks.times) / plan.features.seconds
    fade = round(seam.fade_seconds(plan.features.tonality, density) * rate)
    framed = time_map.framed(fade / rate, fade / rate)
    wide, name = stretch.stretch(samples, rate, framed, frames + 2 * fade)
    heard = _surroundings(time_map, fade, rate, len(samples))
    lead, loop = wide[fade - heard[0] : fade], wide[fade : fade + frames]
    edge = round(verify.EDGE * rate)
    return Cut(
        loop=_repeated(
            seam.close(loop, lead, wide[fade + frames : fade + frames + heard[1]], fade),
            exact,
            spec,
        ),
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


def measure(loop: Samples, loudness: level.Level, spec: LoopSpec, plan: Plan, cut: Cut) -> Report:
    """Verify the loop and write the report."""
    beats, time_map = spec.bars * spec.metre.pulses, cut.time_map
    verdict = verify.verify(
        loop, spec.sample_rate, beats, spec.frames, cut.edge_db + loudness.gain_db
    )
    key, key_confidence = keys.find_key(_window_notes(plan, time_map), plan.features.tonality)
    span = float(time_map.source[-1] - time_map.source[0])
    ratio = float(time_map.target[-1] - time_map.target[0]) / span
    return Report(
        bpm_raw=round(spec.bpm * ratio, 4),
        ratio=round(ratio, 6),
        residual_ms=round(verdict.residual_ms, 2),
        downbeat_confidence=round(plan.downbeat_confidence, 4),
        confidence=round(confidence(plan, verdict), 4),
        seam=round(verdict.seam, 4),
        seam_click_db=round(verdict.click_db, 2),
        bars=spec.bars,
        frames=len(loop),
        key=str(key) if key else None,
        key_confidence=round(key_confidence, 4),
        lufs=round(loudness.lufs, 2),
        true_peak_db=round(loudness.true_peak_db, 2),
        gain_db=round(loudness.gain_db, 2),
        stretcher=cut.stretcher,
        start_seconds=round(float(time_map.source[0]), 6),
        feel=plan.start.feel,
        drift_ms=round(cut.drift * 1000.0, 2),
        repeated_bars=spec.bars - plan.window.bars,
        verdict=verdict.text,
    )


def _window_notes(plan: Plan, time_map: warp.TimeMap) -> NDArray[np.float32]:
    """The notes of the window."""
    hop = plan.features.tonal_hop
    first, last = max(0, int(time_map.source[0] / hop)), int(time_map.source[-1] / hop) + 1
    return plan.features.notes[:, first:last]


def confidence(plan: Plan, verdict: verify.Verdict) -> float:
    """0 to 1: how likely tempo, beats and downbeat are all right."""
    steady = 1.0 / (1.0 + np.exp(-(plan.grid.strength - 0.15) / 0.03))
    return float(plan.downbeat_confidence * steady * (verdict.text == "ok"))

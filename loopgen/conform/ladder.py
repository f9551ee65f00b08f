"""The ladder: rung by rung from a raw take to an exact loop. Read this first."""

from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray

from loopgen.conform import certainty, keys, level, rotate, verify, warp
from loopgen.conform.cut import Cut, render
from loopgen.conform.intake import check, without_offset
from loopgen.conform.listen import Plan, listen
from loopgen.conform.spec import Conformed, LoopSpec, Origin, Report
from loopgen.conform.tempo import FASTEST
from loopgen.conform.trace import trace
from loopgen.engines.engine import Samples


def climb(
    samples: Samples,
    sample_rate: int,
    spec: LoopSpec,
    progress: Callable[[float], None],
    origin: Origin | None = None,
) -> Conformed:
    """All rungs. See :func:`loopgen.conform.conform`."""
    shortest = spec.bar_seconds
    if origin is not None:
        shortest = min(shortest, float(spec.metre.quarters) * 60.0 / FASTEST)
    check(samples, sample_rate, shortest)
    samples = without_offset(samples)
    progress(0.0)
    plan = rotate.moved(listen(samples, sample_rate, spec, origin), spec)
    progress(0.4)
    cut = rotate.turned(render(samples, sample_rate, spec, plan), spec, plan.turn)
    progress(0.8)
    loop, loudness = level.set_level(cut.loop, spec.sample_rate, spec.normalize)
    report = measure(loop, loudness, spec, plan, cut)
    progress(1.0)
    turn = rotate.turn_seconds(spec, plan)
    told = trace(samples, sample_rate, plan, cut.time_map, turn)
    return Conformed(samples=loop, report=report, trace=told)


def measure(loop: Samples, loudness: level.Level, spec: LoopSpec, plan: Plan, cut: Cut) -> Report:
    """Verify the loop and write the report."""
    beats, time_map = spec.bars * spec.metre.pulses, cut.time_map
    verdict = verify.verify(
        loop, spec.sample_rate, beats, spec.frames, cut.edge_db + loudness.gain_db
    )
    sure = round(certainty.confidence(certainty.evidence(plan), faulty=bool(verdict.fault)), 4)
    found = [verdict.fault or certainty.doubt(plan, sure), _too_short(spec, plan)]
    text = "; ".join(filter(None, found)) or "ok"
    key, key_confidence = keys.find_key(_window_notes(plan, time_map), plan.features.tonality)
    span = float(time_map.source[-1] - time_map.source[0])
    ratio = float(time_map.target[-1] - time_map.target[0]) / span
    return Report(
        bpm_raw=round(spec.bpm * ratio, 4),
        ratio=round(ratio, 6),
        residual_ms=round(verdict.residual_ms, 2),
        downbeat_confidence=round(plan.start.probability, 4),
        confidence=sure,
        certain=text == "ok",
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
        tracker=plan.tracker,
        start_seconds=round(float(time_map.source_at(rotate.turn_seconds(spec, plan))), 6) + 0.0,
        feel=plan.start.feel,
        drift_ms=round(cut.drift * 1000.0, 2),
        repeated_bars=spec.bars - plan.window.bars,
        verdict=text,
    )


def _too_short(spec: LoopSpec, plan: Plan) -> str:
    """What to say when bars had to be repeated; empty when there were enough."""
    bars = plan.window.bars
    if bars == spec.bars:
        return ""
    return f"the take holds too few bars: {bars} are repeated to make {spec.bars}"


def _window_notes(plan: Plan, time_map: warp.TimeMap) -> NDArray[np.float32]:
    """The notes of the window."""
    hop = plan.features.tonal_hop
    first, last = max(0, int(time_map.source[0] / hop)), int(time_map.source[-1] / hop) + 1
    return plan.features.notes[:, first:last]

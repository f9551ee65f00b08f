"""What a loop is worth, when the truth is known: the columns of ``conform.py``."""

from dataclasses import dataclass

import numpy as np

from loopgen.audio import to_mono
from loopgen.conform.seam import CLICK_DB, click_db, level_db
from loopgen.conform.warp import TimeMap

NEAR, TIGHT, HOLE_DB = 0.070, 25.0, -6.0


@dataclass
class Made:
    """A loop, and where its moments came from."""

    time_map: TimeMap
    loop: np.ndarray
    confidence: float = 0.0


@dataclass
class Score:
    clip: str
    beats_ms: float = 250.0
    on_beat: bool = False
    start: bool = False
    length: bool = False
    click: bool = False
    hole: bool = False
    transient: float = 0.0
    confidence: float = 0.0
    seconds: float = 0.0

    @property
    def tight(self):
        return self.beats_ms <= TIGHT

    @property
    def good(self):
        clean = not (self.click or self.hole)
        return self.start and self.tight and self.length and clean


def score(clip, truth, spec, samples, made, seconds):
    time_map, loop, rate = made.time_map, made.loop, spec.sample_rate
    beat = spec.bar_seconds / truth["beats_per_bar"]
    inverse = TimeMap(time_map.target, time_map.source)
    landed = inverse.source_at(np.array(truth["grid_beats"]))
    landed = landed[(landed > -0.1) & (landed < len(loop) / rate + 0.05)]
    away = np.abs(landed - np.round(landed / beat) * beat) * 1000
    begin, end = float(time_map.source[0]), float(time_map.source[-1])
    beats = np.union1d(truth.get("beats", []), truth["grid_beats"])
    return Score(
        clip,
        beats_ms=float(np.percentile(away, 90)) if len(away) > 1 else 250.0,
        on_beat=bool(np.abs(beats - begin).min(initial=9.0) <= NEAR),
        start=bool(np.abs(np.array(truth["ok_starts"]) - begin).min(initial=9.0) <= NEAR),
        length=len(loop) == spec.frames,
        click=clicks(loop, rate),
        hole=hole_db(samples, loop, rate, begin, end) <= HOLE_DB,
        transient=sharpness(loop, rate)
        / (sharpness(samples[max(0, round(begin * rate)) : round(end * rate)], rate) + 1e-9),
        confidence=made.confidence,
        seconds=seconds,
    )


def clicks(loop, rate):
    """Whether the wrap kinks, and not as much as the loop's own attacks do."""
    kinks = np.abs(np.diff(loop, n=3, axis=0)).max(1)
    wrap = np.abs(np.diff(np.concatenate([loop[-4:], loop[:4]]), n=3, axis=0)).max()
    return bool(click_db(loop, rate) > CLICK_DB and wrap > 0.5 * np.percentile(kinks, 99.9))


def hole_db(samples, loop, rate, begin, end):
    """How much softer the 10 ms on either side of the wrap are than the same moments of the take.

    Before the wrap the softer of two moments counts: what preceded the start, and the end.
    """
    span, first, last = round(0.01 * rate), max(0, round(begin * rate)), round(end * rate)
    gain = level_db(loop) - level_db(samples[first:last])
    floor = level_db(loop) - 40.0
    edges = [samples[k - span : k] for k in (first, last) if span <= k <= len(samples)]
    soft = min((level_db(edge) + gain for edge in edges), default=floor)
    head = level_db(loop[:span]) - max(floor, gain + level_db(samples[first : first + span]))
    return min(head, level_db(loop[-span:]) - max(floor, soft))


def sharpness(samples, rate):
    """How steeply attacks rise: the top fiftieth of the rises over 3 ms of ten bands' logs."""
    size, hop = round(0.0116 * rate), round(0.0029 * rate)
    mono = np.pad(to_mono(samples.astype(np.float32)), size // 2)
    if len(mono) < 2 * size:
        return 0.0
    frames = np.lib.stride_tricks.sliding_window_view(mono, size)[::hop] * np.hanning(size)
    power = np.abs(np.fft.rfft(frames, axis=1)) ** 2
    edges = np.unique(np.geomspace(1, size // 2, 11).astype(int))
    bands = np.add.reduceat(power, edges, axis=1)
    rises = np.diff(np.log10(bands / bands.max() + 1e-6), axis=0).clip(0).sum(1)
    return float(np.sort(rises)[-max(8, len(rises) // 50) :].mean())

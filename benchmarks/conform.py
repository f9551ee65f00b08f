"""Score conform on clips of known beats, beside a plain librosa baseline.

    python benchmarks/conform.py FOLDER [--out DIR] [--prefer rubberband] [--no-baseline]
        [--tracker librosa]

FOLDER holds clips and a JSON file beside each with ``file``, ``bpm_requested``, ``bars``,
``beats_per_bar``, ``grid_beats`` (true moments of the beats, seconds) and ``ok_starts`` (where a
loop may start). Beats are carried onto the loop through the time map that each method used.
"""

import argparse
import json
import time
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from loopgen.audio import read_audio
from loopgen.conform import LoopSpec, ladder, level, stretch
from loopgen.conform.seam import click_db
from loopgen.conform.warp import TimeMap
from loopgen.music import Metre


@dataclass
class Score:
    clip: str
    start: bool
    beats_ms: float
    length: bool
    click: bool
    confidence: float
    seconds: float

    @property
    def good(self):
        return self.start and self.beats_ms <= 25 and self.length and not self.click


def score(clip, truth, spec, time_map, loop, confidence, seconds):
    beat = float(spec.metre.quarters) * 60 / spec.bpm / truth["beats_per_bar"]
    at = np.array(truth["grid_beats"])
    inverse = TimeMap(time_map.target, time_map.source)
    landed = inverse.source_at(at)
    landed = landed[(landed > -0.1) & (landed < len(loop) / spec.sample_rate + 0.05)]
    away = np.abs(landed - np.round(landed / beat) * beat) * 1000
    start = np.abs(np.array(truth["ok_starts"]) - time_map.source[0]).min(initial=9.0)
    return Score(
        clip,
        bool(start <= 0.07),
        float(np.percentile(away, 90)) if len(away) > 1 else 250.0,
        len(loop) == spec.frames,
        click_db(loop, spec.sample_rate) > 12,
        confidence,
        seconds,
    )


def climb(samples, rate, spec):
    """Conform, rung by rung, so that the time map can be seen."""
    ladder.check(samples, rate, spec.bar_seconds)
    samples = ladder.without_offset(samples)
    plan = ladder.listen(samples, rate, spec)
    cut = ladder.render(samples, rate, spec, plan)
    loop, loudness = level.set_level(cut.loop, spec.sample_rate, spec.normalize)
    report = ladder.measure(loop, loudness, spec, plan, cut)
    return cut.time_map, loop, report.confidence


def baseline(samples, rate, spec):
    """What a short script does: librosa's beats, the first as downbeat, one ratio, a hard cut."""
    import librosa

    mono = samples.mean(1)
    _, beats = librosa.beat.beat_track(y=mono, sr=rate, start_bpm=spec.bpm, units="time")
    start = float(beats[0]) if len(beats) else 0.0
    step = float(np.median(np.diff(beats))) if len(beats) > 1 else 60 / spec.bpm
    ratio = (60 / spec.bpm) / step
    part = samples[round(start * rate) :]
    moved = [librosa.effects.time_stretch(c, rate=1 / ratio) for c in part.T]
    loop = np.stack(moved, axis=1)[: spec.frames]
    seconds = spec.frames / spec.sample_rate
    ends = np.array([0.0, seconds])
    return TimeMap(start + ends / ratio, ends), loop, 0.0


def table(name, scores):
    count = len(scores)
    share = {
        "pass": sum(s.good for s in scores),
        "start": sum(s.start for s in scores),
        "beats": sum(s.beats_ms <= 25 for s in scores),
        "length": sum(s.length for s in scores),
        "click": sum(s.click for s in scores),
    }
    cells = "".join(f"{100 * value / count:8.1f}%" for value in share.values())
    p90 = np.median([s.beats_ms for s in scores])
    wall = np.median([s.seconds for s in scores])
    print(f"{name:10s}{count:6d}{cells}{p90:9.1f}{wall:9.2f}")


def calibration(scores):
    """How often loops of each confidence are right."""
    for low, high in ((0.0, 0.3), (0.3, 0.5), (0.5, 0.7), (0.7, 1.01)):
        some = [s for s in scores if low <= s.confidence < high]
        right = sum(s.good for s in some)
        print(f"confidence {low:.1f} to {min(high, 1):.1f}: {right} of {len(some)} right")


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("folder", type=Path)
    parser.add_argument("--out", type=Path, help="write the loops here")
    parser.add_argument("--prefer", default="", help="a stretcher")
    parser.add_argument("--tracker", default="own", help="who finds the beats: docs/trackers.md")
    parser.add_argument("--no-baseline", action="store_true")
    parser.add_argument("--verbose", action="store_true")
    options = parser.parse_args()
    if options.prefer:
        stretch.available = lambda: [options.prefer]
    methods = {"loopgen": climb} if options.no_baseline else {"loopgen": climb, "librosa": baseline}
    scores = {name: [] for name in methods}
    for path in sorted(options.folder.glob("*.json")):
        truth = json.loads(path.read_text())
        if not isinstance(truth, dict):
            continue
        samples, rate = read_audio(options.folder / truth["file"])
        metre = Metre(truth["beats_per_bar"], 4)
        bpm, bars = float(truth["bpm_requested"]), truth["bars"]
        spec = LoopSpec(bpm=bpm, bars=bars, metre=metre, sample_rate=rate, tracker=options.tracker)
        for name, method in methods.items():
            began = time.perf_counter()
            time_map, loop, confidence = method(samples, rate, spec)
            wall = time.perf_counter() - began
            found = score(path.stem, truth, spec, time_map, loop, confidence, wall)
            scores[name].append(found)
            if options.verbose:
                print(f"{name:10s} {found}")
            if options.out and name == "loopgen":
                write(options.out / f"{path.stem}.wav", loop, rate)
    heads = ("pass", "start", "beats", "length", "click", "p90 ms", "wall s")
    print(f"{'':10s}{'clips':>6s}" + "".join(f"{head:>9s}" for head in heads))
    for name, found in scores.items():
        table(name, found)
    calibration(scores["loopgen"])


def write(path, loop, rate):
    import soundfile

    path.parent.mkdir(parents=True, exist_ok=True)
    soundfile.write(path, loop, rate, subtype="FLOAT")


if __name__ == "__main__":
    main()

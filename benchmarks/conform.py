"""Score conform on clips of known beats, beside what others do with the same clips.

    python benchmarks/conform.py FOLDER [--out DIR] [--tracker librosa] [--stretcher rubberband]
        [--only loopgen,librosa] [--verbose]

FOLDER holds clips and a JSON file beside each with ``file``, ``bpm_requested``, ``bars``,
``beats_per_bar``, ``grid_beats`` (true moments of the beats, seconds), ``ok_starts`` (where a loop
may start), and optionally ``beats``.

``loopgen`` is conform. ``truth`` is conform when it is told the beats: the best there can be.
``librosa`` is a short script: librosa's beats, one ratio, a hard cut. ``looper`` does what
musicgen-looper does: a power of two of bars between the downbeats of BeatNet, stretched by one
ratio with Rubber Band, where the program is installed; where BeatNet is not (pip cannot on
Python 3.11), librosa's beats are counted in bars instead, which is said above the table.

Beats are carried onto the loop by the time map that each method reports. Attacks, clicks and holes
are measured on the sound. *Pass*: starts within 70 ms of a downbeat, 90 % of the beats within
25 ms, exact length, no click, no hole.
"""

import argparse
import importlib.util
import json
import shutil
import subprocess
import tempfile
import time
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np

from loopgen.audio import read_audio, to_mono
from loopgen.conform import LoopSpec, ladder, level, window
from loopgen.conform.grid import Grid
from loopgen.conform.seam import click_db, level_db
from loopgen.conform.warp import TimeMap
from loopgen.music import Metre

NEAR, TIGHT, CLICK_DB, HOLE_DB = 0.070, 25.0, 12.0, -6.0


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


def finish(samples, rate, spec, plan):
    """What conform makes of a plan."""
    cut = ladder.render(samples, rate, spec, plan)
    loop, loudness = level.set_level(cut.loop, spec.sample_rate, spec.normalize)
    report = ladder.measure(loop, loudness, spec, plan, cut)
    return Made(cut.time_map, loop, report.confidence)


def loopgen(samples, rate, spec, truth):
    """Conform, rung by rung, so that the time map can be seen."""
    ladder.check(samples, rate, spec.bar_seconds)
    samples = ladder.without_offset(samples)
    return finish(samples, rate, spec, ladder.listen(samples, rate, spec))


def told(samples, rate, spec, truth):
    """Conform with the true beats for a grid, and the best window at a true downbeat."""
    plan = ladder.listen(samples, rate, spec)
    moments, pulses = np.array(truth["grid_beats"]), spec.metre.pulses
    grid = Grid(moments, np.arange(len(moments), dtype=float), 1.0, 1.0)
    part = window.usable_part(plan.features)
    found = [
        one
        for start in truth["ok_starts"]
        for one in window.windows(
            plan.features,
            plan.attacks,
            grid,
            part,
            float(grid.beat_at(start)),
            pulses,
            spec.bars,
        )
        if np.abs(grid.second_at(one.beat) - truth["ok_starts"]).min() < 0.01
    ]
    best = max(found, key=lambda one: (one.bars, one.score), default=plan.window)
    return finish(samples, rate, spec, replace(plan, grid=grid, window=best))


def librosa_beats(samples, rate, bpm):
    import librosa

    mono = to_mono(samples)
    return librosa.beat.beat_track(y=mono, sr=rate, start_bpm=bpm, units="time")[1]


def librosa_plain(samples, rate, spec, truth):
    """What a short script does: librosa's beats, the first as downbeat, one ratio, a hard cut."""
    beats = librosa_beats(samples, rate, spec.bpm)
    start = float(beats[0]) if len(beats) else 0.0
    step = float(np.median(np.diff(beats))) if len(beats) > 1 else 60 / spec.bpm
    ratio = (60 / spec.bpm) / step
    loop = stretched(samples[round(start * rate) :], ratio)[: spec.frames]
    ends = np.array([0.0, spec.frames / rate])
    return Made(TimeMap(start + ends / ratio, ends), loop)


def stretched(samples, ratio):
    import librosa

    return np.stack([librosa.effects.time_stretch(c, rate=1 / ratio) for c in samples.T], axis=1)


def banded(samples, rate, ratio):
    """As pyrubberband does it: files of 16 bits, and the program's own choice of everything."""
    import soundfile

    with tempfile.TemporaryDirectory() as folder:
        inward, outward = Path(folder, "in.wav"), Path(folder, "out.wav")
        soundfile.write(inward, samples, rate)
        command = ["rubberband", "-q", "--tempo", repr(1 / ratio), str(inward), str(outward)]
        subprocess.run(command, check=True, capture_output=True)
        return soundfile.read(outward, dtype="float32", always_2d=True)[0]


def looper(samples, rate, spec, truth):
    """musicgen-looper's way: as many bars as a power of two, one ratio from the beats between."""
    beats = beatnet(samples, rate) if has_beatnet() else counted(samples, rate, spec)
    downs = beats[beats[:, 1] == 1, 0]
    if len(downs) < 2:
        raise ValueError("less than one bar detected")
    start, end = downs[0], downs[2 ** int(np.log2(len(downs) - 1))]
    count = int(((beats[:, 0] >= start) & (beats[:, 0] < end)).sum())
    bpm = 60 * count / (end - start)
    if abs(bpm - spec.bpm) > 15:  # it folds octaves that are that far off
        bpm = min((bpm, 2 * bpm, bpm / 2), key=lambda b: abs(b - spec.bpm))
    ratio = bpm / spec.bpm
    part = samples[round(start * rate) : round(end * rate)]
    loop = banded(part, rate, ratio) if shutil.which("rubberband") else stretched(part, ratio)
    ends = np.array([0.0, (end - start) * ratio])
    return Made(TimeMap(np.array([start, end]), ends), loop)


def has_beatnet():
    return all(importlib.util.find_spec(name) for name in ("BeatNet", "madmom"))


def beatnet(samples, rate):
    """(n, 2) moments and places in the bar."""
    from BeatNet.BeatNet import BeatNet

    from loopgen.audio import resample

    mono = resample(to_mono(samples)[:, None], rate, 22050)[:, 0]
    tracker = BeatNet(1, mode="offline", inference_model="DBN", plot=[], thread=False)
    return np.asarray(tracker.process(mono))


def counted(samples, rate, spec):
    beats = librosa_beats(samples, rate, spec.bpm)
    return np.stack([beats, np.arange(len(beats)) % spec.metre.pulses + 1], axis=1)


METHODS = {"loopgen": loopgen, "truth": told, "librosa": librosa_plain, "looper": looper}
COLUMNS = {
    "pass": "good",
    "p90<=25": "tight",
    "beat": "on_beat",
    "downbeat": "start",
    "length": "length",
    "clicks": "click",
    "holes": "hole",
}


def print_table(scores):
    heads = [*COLUMNS, "attacks", "p90 ms", "wall s"]
    print(f"{'':10s}{'clips':>6s}" + "".join(f"{head:>9s}" for head in heads))
    for name, rows in scores.items():
        shares = [100 * np.mean([getattr(s, field) for s in rows]) for field in COLUMNS.values()]
        made = [s for s in rows if s.seconds]
        middle = [
            np.median([getattr(s, f) for s in made]) for f in ("transient", "beats_ms", "seconds")
        ]
        cells = "".join(f"{share:8.0f}%" for share in shares)
        print(f"{name:10s}{len(rows):6d}{cells}{middle[0]:9.2f}{middle[1]:9.1f}{middle[2]:9.2f}")


def print_confidence(rows):
    """How far the confidence can be trusted."""
    rows = sorted(rows, key=lambda s: -s.confidence)
    half = rows[: (len(rows) + 1) // 2]
    print(
        f"of the half with the highest confidence {100 * np.mean([s.good for s in half]):.0f}% pass"
    )
    for low, high in ((0.0, 0.3), (0.3, 0.5), (0.5, 0.7), (0.7, 1.01)):
        some = [s for s in rows if low <= s.confidence < high]
        right = sum(s.good for s in some)
        print(f"confidence {low:.1f} to {min(high, 1):.1f}: {right} of {len(some)} pass")


def attempt(name, path, truth, spec, samples, out):
    """One method on one clip; what fails to make a loop scores nothing."""
    began = time.perf_counter()
    try:
        made = METHODS[name](samples, spec.sample_rate, spec, truth)
    except Exception as error:
        print(f"{name} made nothing of {path.stem}: {error}")
        return Score(path.stem)
    seconds = time.perf_counter() - began
    if out and name == "loopgen":
        write(out / f"{path.stem}.wav", made.loop, spec.sample_rate)
    return score(path.stem, truth, spec, samples, made, seconds)


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("folder", type=Path)
    parser.add_argument("--out", type=Path, help="write the loops here")
    parser.add_argument("--tracker", default="own", help="who finds the beats: docs/trackers.md")
    parser.add_argument("--stretcher", default="auto", help="what moves time: docs/conform.md")
    parser.add_argument("--only", default=",".join(METHODS), help="the methods to measure")
    parser.add_argument("--verbose", action="store_true")
    options = parser.parse_args()
    scores = {name: [] for name in options.only.split(",")}
    if "looper" in scores and not has_beatnet():
        print("looper: BeatNet is not installed, so librosa's beats are counted in bars instead")
    for path in sorted(options.folder.glob("*.json")):
        truth = json.loads(path.read_text())
        if not isinstance(truth, dict):
            continue
        samples, rate = read_audio(options.folder / truth["file"])
        spec = LoopSpec(
            bpm=float(truth["bpm_requested"]),
            bars=truth["bars"],
            metre=Metre(truth["beats_per_bar"], 4),
            sample_rate=rate,
            tracker=options.tracker,
            stretcher=options.stretcher,
        )
        for name, rows in scores.items():
            rows.append(attempt(name, path, truth, spec, samples, options.out))
            if options.verbose:
                print(f"{name:10s} {rows[-1]}")
    print_table(scores)
    if "loopgen" in scores:
        print_confidence(scores["loopgen"])


def write(path, loop, rate):
    import soundfile

    path.parent.mkdir(parents=True, exist_ok=True)
    soundfile.write(path, loop, rate, subtype="FLOAT")


if __name__ == "__main__":
    main()

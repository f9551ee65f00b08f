"""Ways from a take to a loop: conform, conform that is told the beats, and what others do."""

import importlib.util
import shutil
import subprocess
import tempfile
from dataclasses import replace
from pathlib import Path

import numpy as np
from score import Made

from loopgen.audio import to_mono
from loopgen.conform import ladder, level, window
from loopgen.conform.grid import Grid
from loopgen.conform.warp import TimeMap


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
    grid = Grid(moments, np.arange(len(moments), dtype=float), 1.0)
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

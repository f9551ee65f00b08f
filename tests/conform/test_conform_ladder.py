"""The whole ladder on music whose beats are known."""

import dataclasses
import json
import subprocess
import sys

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from material import RATE, beat_times, chord, groove, place

from loopgen.conform import LoopSpec, certainty, conform, level
from loopgen.conform.cut import render
from loopgen.conform.ladder import measure
from loopgen.conform.listen import listen
from loopgen.conform.spec import CERTAIN
from loopgen.conform.verify import energy_onsets
from loopgen.engines.engine import Brief
from loopgen.engines.sketch import Sketch
from loopgen.engines.sketch.score import compose
from loopgen.engines.sketch.styles import STYLES
from loopgen.engines.sketch.wish import read_wish
from loopgen.errors import EngineOutputError
from loopgen.music import Metre


class Patience:
    """A control of an engine that nobody cancels."""

    cancelled = False

    def progress(self, fraction):
        """Nobody listens."""


def spec(bpm=120.0, bars=2, metre="4/4", rate=RATE, **more):
    return LoopSpec(bpm=bpm, bars=bars, metre=Metre.parse(metre), sample_rate=rate, **more)


def off_grid_ms(loop, rate, beats):
    """Distances of the strong attacks from the nearest half beat."""
    onsets = energy_onsets(loop, rate)
    strong = onsets.times[onsets.weights > 0.3]
    half = len(loop) / rate / beats / 2
    return np.abs(strong - np.round(strong / half) * half) * 1000.0


def is_downbeat(report, beats, first, pulses=4, reach=0.03):
    downs = beats[first % pulses :: pulses]
    return np.abs(downs - report.start_seconds).min() < reach


@pytest.mark.parametrize("ratio", [0.95, 1.0, 1.04])
@pytest.mark.parametrize("first", [0, 3])
def test_wrong_tempo_and_any_start(ratio, first):
    beats = beat_times(17, 120 * ratio, 0.21)
    found = conform(groove(beats, beats[-1] + 0.4, first=first), RATE, spec())
    report = found.report
    assert len(found.samples) == 128000
    assert is_downbeat(report, beats, first)
    assert report.bpm_raw == pytest.approx(120 * ratio, rel=0.003)
    assert np.percentile(off_grid_ms(found.samples, RATE, 8), 90) < 12
    assert report.verdict == "ok"
    assert report.residual_ms < 15
    assert report.repeated_bars == 0


def test_drift_needs_more_than_one_ratio():
    beats = beat_times(20, 118, 0.1, drift=0.02)
    found = conform(groove(beats, beats[-1] + 0.5), RATE, spec(bars=4))
    assert found.report.drift_ms > 10
    assert np.percentile(off_grid_ms(found.samples, RATE, 16), 90) < 15
    assert is_downbeat(found.report, beats, 0)


def test_exact_takes_are_copied_bit_by_bit():
    beats = beat_times(13, 120, 0.5)
    take = groove(beats, beats[-1] + 0.5, 44100, channels=2)
    found = conform(take, 44100, spec(rate=44100, normalize="none"))
    start = round(found.report.start_seconds * 44100)
    kept = len(found.samples) - 4410
    assert found.report.stretcher == "none"
    assert found.report.ratio == 1.0
    assert np.array_equal(found.samples[:kept], take[start : start + kept])
    assert abs(start / 44100 - 0.5) < 0.02 or abs(start / 44100 - 2.5) < 0.02


@pytest.mark.parametrize(("music", "feels"), [(75, ("half", "normal")), (150, ("normal",))])
def test_half_time_music_fits_a_grid_of_twice_its_tempo(music, feels):
    """Kick and snare at 75 are also a half-time groove at 150: both are right."""
    beats = beat_times(13 if music == 75 else 17, music, 0.3)
    found = conform(groove(beats, beats[-1] + 0.5), RATE, spec(bpm=150, bars=2))
    assert found.report.feel in feels
    assert np.percentile(off_grid_ms(found.samples, RATE, 8), 90) < 12


def test_feel_can_be_asked_for():
    beats = beat_times(17, 120, 0.3)
    take = groove(beats, beats[-1] + 0.5)
    for feel in ("normal", "half", "double"):
        assert conform(take, RATE, spec(feel=feel)).report.feel == feel


def test_leading_silence_and_fade_out_are_left_out():
    beats = beat_times(17, 116, 0.7)
    take = groove(beats, beats[-1] + 0.5, first=1)
    take[: int(0.68 * RATE)] *= 0.0
    fade = int(1.6 * RATE)
    take[-fade:] *= np.linspace(1, 0, fade)[:, None] ** 2
    report = conform(take, RATE, spec()).report
    length = 8 * 60 / 116
    assert report.start_seconds > 0.65
    assert report.start_seconds + length < len(take) / RATE - 1.3
    assert is_downbeat(report, beats, 1)


@pytest.mark.parametrize("metre", ["3/4", "6/8", "2/4", "5/4", "12/8", "7/8"])
def test_metres(metre):
    wanted = spec(metre=metre, bars=2, bpm=126)
    pulses, pulse = wanted.metre.pulses, wanted.pulse_seconds / 1.03
    beats = beat_times(3 * pulses + 4, 60 / pulse, 0.15)
    found = conform(groove(beats, beats[-1] + 0.5, pulses=pulses, first=1), RATE, wanted)
    assert len(found.samples) == wanted.frames
    assert np.percentile(off_grid_ms(found.samples, RATE, 2 * pulses), 90) < 15
    if metre == "3/4":
        assert is_downbeat(found.report, beats, 1, 3)


@pytest.mark.parametrize(("source", "target"), [(32000, 44100), (44100, 48000), (48000, 44100)])
@pytest.mark.parametrize("channels", [1, 2])
def test_rates_and_channels(source, target, channels):
    beats = beat_times(11, 123, 0.1)
    take = groove(beats, beats[-1] + 0.3, source, channels=channels)
    found = conform(take, source, spec(rate=target, bars=1))
    assert found.samples.shape == (2 * target, channels)
    assert found.samples.dtype == np.float32
    assert np.percentile(off_grid_ms(found.samples, target, 4), 90) < 12


def test_short_takes_are_repeated_and_say_so():
    beats = beat_times(10, 120, 0.02)
    found = conform(groove(beats, 4.6), RATE, spec(bars=8))
    assert found.report.repeated_bars in (6, 7)
    assert "repeated" in found.report.verdict
    assert found.report.certain is False
    assert len(found.samples) == 16 * RATE
    bars = found.samples.reshape(-1, 4 * RATE, 1)
    assert np.array_equal(bars[0], bars[1])


@settings(max_examples=25, deadline=None)
@given(
    bpm=st.one_of(st.integers(20, 400).map(float), st.floats(20, 400).map(lambda b: round(b, 2))),
    bars=st.integers(1, 64),
    metre=st.sampled_from(["4/4", "3/4", "6/8", "7/8", "2/4", "12/8", "5/4"]),
)
def test_frames_are_exact_whatever_is_asked(bpm, bars, metre):
    wanted = spec(bpm=bpm, bars=bars, metre=metre, rate=8000)
    seconds = min(1.3 * wanted.bar_seconds + 0.2, 40.0)
    if wanted.bar_seconds > 20:
        return
    rng = np.random.default_rng(bars)
    take = (rng.normal(size=(int(seconds * 8000), 1)) * 0.1).astype(np.float32)
    found = conform(take, 8000, wanted)
    assert found.samples.shape == (wanted.frames, 1)
    assert found.report.frames == wanted.frames
    assert np.isfinite(found.samples).all()


def test_pads_are_uncertain_and_never_crash():
    take = np.zeros(9 * RATE)
    for k, root in enumerate((110.0, 146.8, 98.0)):
        place(take, chord(RATE, 3.0, root), 3.0 * k, RATE)
    swell = np.sin(np.pi * np.arange(len(take)) / len(take)) ** 2
    report = conform((take * swell)[:, None].astype(np.float32), RATE, spec()).report
    assert report.confidence < 0.45
    assert report.key is not None


def test_confidence_tells_plain_from_vague():
    beats = beat_times(17, 118, 0.3)
    plain = conform(groove(beats, beats[-1] + 0.4), RATE, spec()).report
    noise = np.random.default_rng(0).normal(size=(8 * RATE, 1)).astype(np.float32) * 0.1
    vague = conform(noise, RATE, spec()).report
    assert plain.confidence > 0.5
    assert vague.confidence < 0.3


def test_ok_means_certain():
    """A verdict is ``ok`` when nothing is wrong and the confidence reaches CERTAIN; never else."""
    beats = beat_times(17, 118, 0.3)
    takes = [groove(beats, beats[-1] + 0.4), np.random.default_rng(0).normal(size=(8 * RATE, 1))]
    for tone in (110.0, 220.0):
        t = np.arange(8 * RATE) / RATE
        takes.append(np.sin(2 * np.pi * tone * t)[:, None] * 0.3)
    reports = [conform(take.astype(np.float32), RATE, spec()).report for take in takes]
    for report in reports:
        assert report.certain is (report.verdict == "ok")
        assert report.certain is False or report.confidence >= CERTAIN
    assert reports[0].verdict == "ok"
    for report in reports[1:]:
        assert report.verdict.startswith(("uncertain ", "no beat "))
        assert f"({report.confidence:.2f})" in report.verdict


def test_a_fault_that_was_measured_is_said_first():
    beats = beat_times(17, 118, 0.3)
    take = groove(beats, beats[-1] + 0.4)
    plan = listen(take, RATE, spec())
    sure = certainty.confidence(certainty.evidence(plan))
    assert certainty.confidence(certainty.evidence(plan), faulty=True) < min(sure, CERTAIN)
    away = dataclasses.replace(plan.grid, beats=plan.grid.beats - 0.08)
    late = dataclasses.replace(plan, grid=away)
    cut = render(take, RATE, spec(), late)
    report = measure(cut.loop, level.set_level(cut.loop, RATE, "none")[1], spec(), late, cut)
    assert "away from the beats" in report.verdict
    assert report.certain is False
    assert report.confidence < CERTAIN


def test_confidence_rises_with_its_evidence():
    odds = [certainty.confidence((x, 0.2, 1.0)) for x in np.linspace(-4, 5, 30)]
    sharp = [certainty.confidence((1.0, x, 1.0)) for x in np.linspace(0, 0.3, 30)]
    tempo = [certainty.confidence((1.0, 0.2, x)) for x in np.linspace(0, 1, 30)]
    for rising in (odds, sharp, tempo):
        assert np.all(np.diff(rising) >= 0)
        assert 0.0 <= rising[0] <= rising[-1] <= 1.0


@pytest.mark.parametrize("metre", ["4/4", "3/4", "6/8", "7/8"])
def test_the_built_in_engine_is_certain_and_right(metre):
    """Takes of the built-in engine, whose score says where bars start."""
    parsed, good, sure = Metre.parse(metre), [], []
    sketch = Sketch()
    sketch.load()
    for number, style in enumerate(list(STYLES)[::3]):
        bpm = float(70 + 9 * number)
        wanted = LoopSpec(bpm=bpm, bars=4, metre=parsed, sample_rate=44100)
        prompt, seconds = f"{style}, {bpm:.10g} bpm, {metre}", 4 * wanted.bar_seconds * 1.08 + 3.0
        brief = Brief(prompt=prompt, seconds=seconds, seed=700 + number)
        samples = sketch.generate(brief, Patience()).samples
        score = compose(read_wish(prompt, ""), brief.seed, seconds)
        report = conform(samples, 44100, wanted).report
        period = min(wanted.bar_seconds, score.grid.bar_seconds)
        away = (report.start_seconds - score.lead + period / 2) % period - period / 2
        good.append(abs(away) < 0.07 and abs(report.bpm_raw / bpm - 1) < 0.004)
        sure.append(report.certain)
    assert np.mean(sure) >= 0.8
    assert np.mean(good) >= 0.7


def test_the_same_take_makes_the_same_loop():
    beats = beat_times(13, 114, 0.2)
    take = groove(beats, beats[-1] + 0.3)
    one, two = conform(take, RATE, spec()), conform(take, RATE, spec())
    assert np.array_equal(one.samples, two.samples)
    assert one.report == two.report


def test_the_report_is_json():
    beats = beat_times(13, 114, 0.2)
    report = conform(groove(beats, beats[-1] + 0.3), RATE, spec()).report
    table = json.loads(json.dumps(report.as_dict(), allow_nan=False))
    assert table["bars"] == 2
    assert table["frames"] == 128000
    assert 0 <= table["confidence"] <= 1
    assert 0 <= table["downbeat_confidence"] <= 1
    assert table["certain"] is (table["verdict"] == "ok")


def test_progress_rises_to_one():
    beats = beat_times(11, 120, 0.2)
    heard = []
    conform(groove(beats, beats[-1] + 0.3), RATE, spec(bars=1), heard.append)
    assert heard == sorted(heard)
    assert heard[-1] == 1.0


@pytest.mark.parametrize(
    ("take", "words"),
    [
        (np.zeros((4 * RATE, 1), np.float32), "silent"),
        (np.zeros((0, 2), np.float32), "zero frames"),
        (np.full((4 * RATE, 1), np.nan, np.float32), "not finite"),
        (np.tile(np.float32([[1], [-1]]), (RATE // 4, 1)), "less than one bar"),
        (np.ones(4 * RATE, np.float32), "shape"),
    ],
)
def test_what_can_never_be_a_loop(take, words):
    with pytest.raises(EngineOutputError, match=words):
        conform(take, RATE, spec())


def test_importing_is_light():
    code = (
        "import sys, loopgen.conform, loopgen.audio, loopgen.picture;"
        "heavy = {'scipy', 'librosa', 'soundfile', 'soxr', 'PIL', 'python_stretch'};"
        "bad = heavy & set(sys.modules);"
        "assert not bad, bad"
    )
    subprocess.run([sys.executable, "-c", code], check=True)


def test_a_take_costs_no_heavy_import():
    code = (
        "import sys; import numpy as np; from loopgen.conform import LoopSpec, conform;"
        "from loopgen.music import Metre; t = np.arange(5 * 8000) / 8000;"
        "x = (np.sin(900 * t) * np.exp(-8 * (t % 0.5)))[:, None].astype('f4');"
        "conform(x, 8000, LoopSpec(bpm=120.0, bars=1, metre=Metre(), sample_rate=8000));"
        "bad = {'numba', 'librosa', 'torch', 'scipy.signal'} & set(sys.modules);"
        "assert not bad, bad"
    )
    subprocess.run([sys.executable, "-c", code], check=True)

"""What no loop can be made of: a clear error or an honest low confidence, never a crash."""

import json
import resource
import time

import numpy as np
import pytest
import soundfile
from click.testing import CliRunner
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra import numpy as arrays
from material import RATE, beat_times, groove, kick, place

from loopgen.cli import loopgen
from loopgen.conform import LoopSpec, Origin, conform
from loopgen.conform.spec import CERTAIN
from loopgen.errors import EngineOutputError
from loopgen.music import Metre


def spec(rate=RATE, bpm=120.0, bars=2):
    return LoopSpec(bpm=bpm, bars=bars, metre=Metre(), sample_rate=rate)


def noise(seconds=8.0, rate=RATE, seed=0, colour=0):
    x = np.random.default_rng(seed).normal(size=int(seconds * rate))
    for _ in range(colour):
        x = np.cumsum(x) - np.linspace(0, x.sum(), len(x))
    return (0.4 * x / np.abs(x).max())[:, None].astype(np.float32)


def babble(seconds=9.0, rate=RATE, seed=0):
    """Syllables of a voice: a pulse train through three formants, some hiss, pauses; no metre."""
    rng, at = np.random.default_rng(seed), 0.1
    out = np.zeros(int(seconds * rate))
    while at < seconds - 0.4:
        length = rng.uniform(0.08, 0.3)
        t = np.arange(int(length * rate)) / rate
        phase = 2 * np.pi * np.cumsum(rng.uniform(95, 160) * (1 + 0.1 * np.sin(19 * t))) / rate
        formants = rng.uniform(300, 800), rng.uniform(900, 2200), 2600.0
        voice = sum(
            sum(np.exp(-(((k * 128 - formant) / 90) ** 2)) for formant in formants)
            * np.sin(k * phase)
            for k in range(1, 25)
        )
        if rng.random() < 0.3:
            voice = rng.normal(size=len(t)) * 0.5
        place(out, voice * np.sin(np.pi * np.arange(len(t)) / len(t)) ** 0.7, at, rate)
        at += length + rng.choice([0.02, 0.05, 0.3], p=[0.6, 0.25, 0.15])
    return (0.3 * out / np.abs(out).max())[:, None].astype(np.float32)


def hits(*moments):
    out = np.zeros(8 * RATE)
    for at in moments:
        place(out, kick(RATE), at, RATE)
    return out[:, None].astype(np.float32)


def music(rate=RATE, channels=1, seconds=10.0):
    beats = beat_times(int(seconds * 117 / 60), 117, 0.2)
    return np.tile(groove(beats, seconds, rate), (1, channels))


def doubtful(report):
    assert report.confidence < CERTAIN
    assert report.certain is False
    assert report.verdict != "ok"


@pytest.mark.parametrize("seed", range(6))
@pytest.mark.parametrize("colour", [0, 1])
@pytest.mark.parametrize("origin", [None, Origin()])
def test_noise_is_uncertain(seed, colour, origin):
    doubtful(conform(noise(seed=seed, colour=colour), RATE, spec(), origin=origin).report)


@pytest.mark.parametrize("seed", range(8))
def test_speech_is_uncertain(seed):
    doubtful(conform(babble(seed=seed), RATE, spec()).report)


@pytest.mark.parametrize(
    "take",
    [hits(1.3), hits(0.0), hits(1.3, 3.1), np.eye(8 * RATE, 1, dtype=np.float32)],
    ids=["one hit", "at once", "two hits", "one sample"],
)
def test_next_to_nothing_is_uncertain(take):
    found = conform(take, RATE, spec())
    assert len(found.samples) == 4 * RATE
    doubtful(found.report)


@pytest.mark.parametrize("frequency", [30.0, 440.0, 9000.0])
@pytest.mark.parametrize("shape", [np.sin, lambda x: np.sign(np.sin(x))])
def test_steady_tones_are_uncertain(frequency, shape):
    t = np.arange(8 * RATE) / RATE
    doubtful(conform(shape(2 * np.pi * frequency * t)[:, None].astype("f4"), RATE, spec()).report)


def with_one(value):
    take = music()
    take[500] = value
    return take


@pytest.mark.parametrize(
    ("take", "words"),
    [
        (np.zeros((8 * RATE, 2), np.float32), "silent"),
        (np.full((8 * RATE, 1), 0.5, np.float32), "silent"),
        (music()[: RATE // 5], "0.20 s, less than one bar"),
        (music()[:100], "less than one bar"),
        (music()[:0], "zero frames"),
        (np.zeros((100, 0), np.float32), "shape"),
        (with_one(np.nan), "not finite"),
        (with_one(-np.inf), "not finite"),
        (music() * np.float32(1e20), "peaks at"),
    ],
)
@pytest.mark.parametrize("origin", [None, Origin()])
def test_what_cannot_be_used_says_why(take, words, origin):
    with pytest.raises(EngineOutputError, match=words):
        conform(take, RATE, spec(), origin=origin)


@pytest.mark.parametrize("rate", [8000, 11025, 22050, 44100, 96000, 192000])
@pytest.mark.parametrize("channels", [1, 2, 8])
def test_every_rate_and_number_of_channels(rate, channels):
    if rate > 50000 and channels == 2:
        return
    found = conform(music(rate, channels), rate, spec(rate))
    assert found.samples.shape == (4 * rate, channels)
    assert found.report.certain
    assert found.report.bpm_raw == pytest.approx(117, rel=0.004)


@pytest.mark.parametrize("channel", [0, 5, 7])
def test_one_channel_of_eight_is_enough(channel):
    take = np.zeros((10 * RATE, 8), np.float32)
    take[:, channel] = music()[:, 0]
    found = conform(take, RATE, spec())
    assert found.report.certain
    assert np.abs(np.delete(found.samples, channel, axis=1)).max() == 0.0


def test_channels_that_cancel_each_other_are_heard():
    take = music()
    found = conform(np.concatenate([take, -take], axis=1), RATE, spec())
    assert found.report.certain
    assert found.samples[:, 0] == pytest.approx(-found.samples[:, 1], abs=1e-3)


@pytest.mark.parametrize("gain", [1e-3, 1.0, 100.0, 32768.0])
def test_the_level_of_a_take_does_not_matter(gain):
    found = conform(music() * np.float32(gain), RATE, spec())
    assert found.report.certain
    assert found.report.true_peak_db <= -0.999


@pytest.mark.parametrize("origin", [None, Origin()])
@pytest.mark.timeout(240)
def test_ten_minutes(origin):
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    began = time.process_time()
    found = conform(music(16000, seconds=600.0), 16000, spec(16000, bars=8), origin=origin)
    assert time.process_time() - began < 60
    assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before < 2 * 2**20  # KiB
    assert found.report.bpm_raw == pytest.approx(117, rel=0.004)
    assert found.report.repeated_bars == 0


@settings(max_examples=40, deadline=None)
@given(
    take=arrays.arrays(
        np.float32,
        st.tuples(st.integers(0, 9000), st.integers(1, 3)),
        elements=st.floats(-2, 2, width=32) | st.sampled_from([np.nan, np.inf]),
        fill=st.sampled_from([0.0, 0.5]),
    ),
    bpm=st.floats(60, 400),
)
def test_anything_is_a_loop_or_an_error(take, bpm):
    wanted = spec(8000, bpm=round(bpm, 2), bars=1)
    try:
        found = conform(take, 8000, wanted)
    except EngineOutputError:
        return
    assert found.samples.shape == (wanted.frames, take.shape[1])
    assert np.isfinite(found.samples).all()
    json.dumps(found.report.as_dict(), allow_nan=False)


@pytest.mark.parametrize(
    ("take", "exit_code", "words"),
    [
        (noise(), 0, "no beat was found"),
        (babble(seed=3), 0, ""),
        (music(channels=8), 0, ""),
        (np.zeros((8 * RATE, 1), np.float32), 1, "silent"),
        (music()[: RATE // 5], 1, "less than one bar"),
        (with_one(np.nan), 1, "not finite"),
    ],
    ids=["noise", "speech", "8 channels", "silence", "0.2 s", "nan"],
)
def test_the_command_line_says_so_too(tmp_path, take, exit_code, words):
    source, out = tmp_path / "take.wav", tmp_path / "loop.wav"
    soundfile.write(source, take, RATE, subtype="FLOAT")
    command = ["conform", str(source), "--bpm", "120", "--bars", "2", "--out", str(out), "--json"]
    result = CliRunner().invoke(loopgen, command)
    assert (result.exit_code == 0) is (exit_code == 0), result.output
    assert words in result.output
    assert out.exists() is (exit_code == 0)
    assert "Traceback" not in result.output

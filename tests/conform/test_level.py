"""Level: one gain over the whole loop, loudness and true peak as others measure them."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from loopgen.conform import level


def noise(seconds, rate=32000, channels=1, seed=0):
    x = np.random.default_rng(seed).normal(size=(max(1, int(seconds * rate)), channels))
    return (0.1 * x).astype(np.float32)


def circular_peak_db(samples, times=4):
    """The peak of the endless loop, oversampled by Fourier's way: no filter, no edge."""
    spectrum = np.fft.rfft(samples.astype(np.float64), axis=0)
    fine = times * np.fft.irfft(spectrum, times * len(samples), axis=0)
    return 20 * np.log10(np.abs(fine).max())


@settings(max_examples=25, deadline=None)
@given(
    seconds=st.floats(0.01, 0.6),
    rate=st.sampled_from([8000, 44100, 96000]),
    channels=st.sampled_from([1, 2, 8]),
    gain=st.floats(0.05, 30.0),
    normalize=st.sampled_from(["loudness", "peak", "rms"]),
)
def test_the_ceiling_holds_and_the_gain_is_one(seconds, rate, channels, gain, normalize):
    loop = noise(seconds, rate, channels) * np.float32(gain)
    out, found = level.set_level(loop, rate, normalize)
    assert circular_peak_db(out) < level.CEILING_DB + 0.5
    assert level.true_peak_db(out) <= level.CEILING_DB + 1e-3
    assert out == pytest.approx(loop * 10 ** (found.gain_db / 20), rel=1e-4, abs=1e-7)
    assert found.lufs == pytest.approx(level.loudness(out, rate), abs=0.01)
    if normalize == "peak":
        assert found.true_peak_db == pytest.approx(level.CEILING_DB)
    if normalize == "loudness":
        assert found.lufs < level.TARGET_LUFS + 0.01


@pytest.mark.parametrize("seconds", [0.02, 0.1, 0.39, 0.41, 1.0, 2.9])
@pytest.mark.parametrize("rate", [8000, 44100])
def test_short_loops_are_as_loud_as_when_they_play_on(seconds, rate):
    t = np.arange(round(seconds * rate)) / rate
    beat = np.sin(2 * np.pi * 500 * t) * np.exp(-6 * (t % 0.35))
    loop = (0.3 * beat)[:, None].astype(np.float32)
    turns = int(6 / seconds) + 1
    assert level.loudness(loop, rate) == pytest.approx(
        level.loudness(np.tile(loop, (turns, 1)), rate), abs=0.15
    )


def test_pauses_do_not_count():
    loud = noise(4.0)
    paused = np.concatenate([loud, np.zeros((6 * 32000, 1), np.float32)])
    assert level.loudness(paused, 32000) == pytest.approx(level.loudness(loud, 32000), abs=0.4)


@pytest.mark.parametrize("channels", [2, 8])
def test_channels_add_their_power(channels):
    one = noise(2.0)
    many = np.tile(one, (1, channels))
    gain = level.loudness(many, 32000) - level.loudness(one, 32000)
    assert gain == pytest.approx(10 * np.log10(channels), abs=0.01)


@pytest.mark.parametrize("normalize", ["loudness", "peak", "rms", "clip", "none"])
@pytest.mark.parametrize("amplitude", [0.0, 1e-6, 1e-4])
def test_silence_stays_silence(normalize, amplitude):
    loop = noise(1.0) * np.float32(amplitude)
    out, found = level.set_level(loop, 32000, normalize)
    assert found.gain_db == 0.0
    assert np.array_equal(out, loop)
    assert np.isfinite([found.lufs, found.true_peak_db]).all()


def test_soft_loops_are_raised_and_measured_as_what_they_become():
    loop = noise(2.0) * np.float32(1e-2)
    out, found = level.set_level(loop, 32000, "loudness")
    assert found.lufs == pytest.approx(level.loudness(out, 32000), abs=0.01)
    assert found.lufs == pytest.approx(-14.0, abs=0.01)


def test_a_single_frame_has_a_level():
    out, found = level.set_level(np.float32([[0.5]]), 44100, "peak")
    assert np.isfinite(out).all()
    assert np.isfinite([found.lufs, found.true_peak_db, found.gain_db]).all()


def test_clip_cuts_and_none_leaves():
    loop = noise(0.5) * np.float32(20.0)
    assert np.abs(level.set_level(loop, 32000, "clip")[0]).max() == 1.0
    assert np.array_equal(level.set_level(loop, 32000, "none")[0], loop)

"""Moving time: attacks stay sharp and fall where the map says; held notes stay smooth."""

import numpy as np
import pytest
import soundfile
from hypothesis import given, settings
from hypothesis import strategies as st
from material import RATE, beat_times, chord, groove, hat, kick, place, snare

from loopgen.conform import LoopSpec, conform, signalsmith, splice, stretch, warp
from loopgen.conform.features import extract
from loopgen.conform.grid import Grid
from loopgen.conform.onsets import Onsets, pick
from loopgen.conform.sound import Sound
from loopgen.conforming import conform_file
from loopgen.music import Metre


def drum_take(seconds=5.0, step=0.21):
    out, hits = np.zeros(round(seconds * RATE)), np.arange(0.1, seconds - 0.3, step)
    for k, at in enumerate(hits):
        place(out, (kick, snare, hat)[k % 3](RATE), at, RATE)
    out += np.random.default_rng(5).normal(size=len(out)) * 1e-4
    return (0.5 * out / np.abs(out).max())[:, None].astype(np.float32), hits


def drum_sound(hits, tonality=0.05):
    onsets = Onsets(hits, np.ones(len(hits)))
    return Sound(tonality=tonality, density=1 / float(np.diff(hits).mean()), attacks=onsets)


def straight_map(ratio, start=0.5, seconds=3.5):
    return warp.TimeMap(np.array([start, start + seconds]), np.array([0.0, seconds * ratio]))


def sharpness(samples):
    """Mean of the steepest rises of log energy over 3 ms, in the decibels of five bands."""
    size, hop = 256, 64
    mono = np.pad(samples.mean(1), size)
    frames = np.lib.stride_tricks.sliding_window_view(mono, size)[::hop] * np.hanning(size)
    power = np.abs(np.fft.rfft(frames, axis=1)) ** 2
    bands = np.add.reduceat(power, [1, 4, 10, 24, 60], axis=1)
    rises = np.maximum(0, np.diff(10 * np.log10(bands + bands.max() * 1e-6), axis=0)).sum(1)
    return np.sort(rises)[-60:].mean()


def heard(samples):
    features = extract(samples, RATE)
    found = pick(features.onsets[3], features.hop)
    return found.times[found.weights > 0.03]


@settings(max_examples=20, deadline=None)
@given(ratio=st.floats(0.9, 1.1), step=st.floats(0.12, 0.6))
def test_splices_leave_attacks_whole_and_in_place(ratio, step):
    take, hits = drum_take(step=step)
    time_map = straight_map(ratio)
    frames = round(time_map.target[-1] * RATE)
    joins = splice.find_joins(take, RATE, time_map, drum_sound(hits))
    out = splice.splice(take, RATE, time_map, frames, joins)
    assert out.shape == (frames, 1)
    wanted = np.interp(hits, time_map.source, time_map.target, left=-1, right=-1)
    ends = [join.at + splice.FADE for join in joins]
    assert all(a <= b.at for a, b in zip(ends, joins[1:], strict=False))
    for at, hit in zip(wanted, hits, strict=True):
        if at < 0.02 or at > time_map.target[-1] - 0.05:
            continue
        # Bit by bit: the attack is in the loop, within 8 ms of its place.
        attack = take[round(hit * RATE) : round(hit * RATE) + 200, 0]
        about = out[round((at - 0.009) * RATE) : round((at + 0.009) * RATE) + 200, 0]
        away = np.abs(np.lib.stride_tricks.sliding_window_view(about, 200) - attack).max(1)
        assert away.min() < 1e-6


@pytest.mark.parametrize("ratio", [0.94, 1.06])
def test_drums_are_spliced_and_stay_sharp(ratio):
    take, hits = drum_take()
    time_map = straight_map(ratio)
    frames = round(time_map.target[-1] * RATE)
    out, name = stretch.stretch(take, RATE, time_map, frames, drum_sound(hits))
    assert name == "splice"
    source = take[round(0.5 * RATE) : round(4.0 * RATE)]
    assert sharpness(out) > 0.93 * sharpness(source)
    smooth, _ = stretch.stretch(take, RATE, time_map, frames, prefer="signalsmith")
    assert sharpness(smooth) < sharpness(out)


def chord_purity(out):
    """dB of what lies on the chord's partials over what does not."""
    power = np.abs(np.fft.rfft(out[2000:-2000, 0] * np.hanning(len(out) - 4000))) ** 2
    at = np.fft.rfftfreq(len(out) - 4000, 1 / RATE)
    near = np.zeros(len(power), bool)
    for k in (0, 4, 7):
        for n in (1, 2, 3):
            near |= np.abs(at - 110 * n * 2 ** (k / 12)) < 4
    return 10 * np.log10(power[near].sum() / power[~near].sum())


@pytest.mark.parametrize("tonality", [0.3, 0.5])
def test_held_notes_are_stretched_smoothly(tonality):
    t = np.arange(5 * RATE) / RATE
    tones = [np.sin(2 * np.pi * 110 * n * 2 ** (k / 12) * t) for k in (0, 4, 7) for n in (1, 2, 3)]
    take = (0.05 * sum(tones))[:, None].astype(np.float32)
    time_map = straight_map(1.05)
    frames = round(time_map.target[-1] * RATE)
    out, name = stretch.stretch(take, RATE, time_map, frames, Sound(tonality=tonality))
    assert name == "signalsmith"
    assert chord_purity(out) > 22


def test_far_ratios_are_not_spliced():
    take, hits = drum_take()
    time_map = straight_map(1.5)
    frames = round(time_map.target[-1] * RATE)
    out, name = stretch.stretch(take, RATE, time_map, frames, drum_sound(hits))
    assert name == "signalsmith"
    assert len(out) == frames


@pytest.mark.parametrize("name", stretch.available())
@pytest.mark.parametrize("tonality", [0.05, 0.4])
@pytest.mark.parametrize("channels", [1, 2])
def test_all_stretchers_keep_time(name, tonality, channels):
    take, hits = drum_take()
    take = np.tile(take, (1, channels)) * np.float32([1.0, 0.5][:channels])
    time_map = warp.TimeMap(np.array([0.5, 1.5, 2.6, 4.0]), np.array([0.0, 1.04, 2.1, 3.6]))
    frames = round(3.6 * RATE)
    sound = drum_sound(hits, tonality)
    out, used = stretch.stretch(take, RATE, time_map, frames, sound, prefer=name)
    assert used == name
    assert out.shape == (frames, channels)
    wanted = np.interp(hits, time_map.source, time_map.target)[4:-6]
    assert np.abs(heard(out)[None] - wanted[:, None]).min(1).max() < 0.012
    if channels == 2:
        assert np.std(out[:, 1]) == pytest.approx(0.5 * np.std(out[:, 0]), rel=0.02)


def test_reads_beyond_a_take_are_silence():
    take, _ = drum_take(1.0)
    for maker in (stretch.copy, signalsmith.signalsmith, stretch.spliced):
        time_map = warp.TimeMap(np.array([-0.5, 1.5]), np.array([0.0, 2.1]))
        out = maker(take, RATE, time_map, round(2.1 * RATE), Sound())
        assert len(out) == round(2.1 * RATE)
        assert np.abs(out[: round(0.3 * RATE)]).max() < 1e-3
        assert np.isfinite(out).all()


def test_a_piece_is_never_stretched_much_more_than_the_whole():
    seconds = np.array([0.0, 2.0, 2.3, 4.0, 6.0])
    rough = Grid(seconds, np.array([0.0, 4.0, 5.0, 8.0, 12.0]), 1.0)
    time_map, drift = warp.time_map(rough, 0.0, 12, 6.0)
    whole = float(time_map.target[-1] / (time_map.source[-1] - time_map.source[0]))
    assert drift > warp.STEADY
    assert np.abs(whole / time_map.ratios - 1.0).max() < warp.LOCAL + 1e-6


@settings(max_examples=30, deadline=None)
@given(
    steps=st.lists(st.floats(0.3, 0.7), min_size=8, max_size=24),
    seconds=st.floats(2.0, 12.0),
)
def test_time_maps_rise_and_end_where_they_should(steps, seconds):
    knots = np.concatenate([[0.0], np.cumsum(steps)])
    rough = Grid(knots, np.arange(len(knots), dtype=float), 1.0)
    time_map, _ = warp.time_map(rough, 0.0, len(steps), seconds)
    assert time_map.target[0] == 0.0
    assert time_map.target[-1] == pytest.approx(seconds)
    assert np.all(np.diff(time_map.source) > 0)
    assert np.all(np.diff(time_map.target) > 0)


def test_the_choice_can_be_made_and_is_reported():
    beats = beat_times(13, 114, 0.2)
    take = groove(beats, beats[-1] + 0.3)
    for name in stretch.available():
        spec = LoopSpec(bpm=120.0, bars=2, metre=Metre(), sample_rate=RATE, stretcher=name)
        found = conform(take, RATE, spec)
        assert found.report.stretcher == name
        assert len(found.samples) == spec.frames


def test_the_attack_on_the_one_is_the_takes_own():
    beats = beat_times(13, 114, 0.2)
    take = groove(beats, beats[-1] + 0.5)
    place(take[:, 0], chord(RATE, 8.0, 110.0), 0.0, RATE, 0.3)
    spec = LoopSpec(bpm=120.0, bars=2, metre=Metre(), sample_rate=RATE, normalize="none")
    spec = LoopSpec(**{**{f: getattr(spec, f) for f in spec.__slots__}, "stretcher": "signalsmith"})
    found = conform(take, RATE, spec)
    start = round(found.report.start_seconds * RATE)
    assert np.array_equal(found.samples[:300], take[start : start + 300])


def test_the_setting_reaches_the_sidecar(tmp_path, monkeypatch):
    beats = beat_times(13, 114, 0.2)
    soundfile.write(tmp_path / "take.wav", groove(beats, beats[-1] + 0.3), RATE)
    for name in ("splice", "signalsmith"):
        monkeypatch.setenv("LOOPGEN_STRETCHER", name)
        out = tmp_path / f"{name}.wav"
        found = conform_file(tmp_path / "take.wav", out, picture=False, bpm=120, bars=2)
        assert found["stretcher"] == name
        out = tmp_path / f"{name}, though.wav"
        found = conform_file(
            tmp_path / "take.wav", out, picture=False, bpm=120, bars=2, stretcher="signalsmith"
        )
        assert found["stretcher"] == "signalsmith"

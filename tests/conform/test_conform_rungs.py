"""Each rung alone: what would fail if it were taken out."""

import numpy as np
import pytest
from material import RATE, beat_times, chord, groove, hat, kick, place, snare

from loopgen.conform import (
    grid,
    intake,
    keys,
    level,
    onsets,
    preroll,
    seam,
    stretch,
    warp,
    window,
)
from loopgen.conform.features import extract


def listened(take, rate=RATE):
    features = extract(take, rate)
    return features, onsets.pick(features.onsets[3], features.hop)


@pytest.mark.parametrize("rate", [16000, 32000, 44100, 48000])
@pytest.mark.parametrize("sound", [kick, hat])
def test_onsets_sit_on_the_attack(rate, sound):
    take = np.zeros(4 * rate)
    truth = np.arange(8) * 0.4321 + 0.2
    for at in truth:
        place(take, sound(rate), at, rate)
    _, found = listened(take[:, None].astype(np.float32), rate)
    strong = found.times[found.weights > 0.4]
    assert np.abs(strong[None] - truth[:, None]).min(1).max() < 0.008


@pytest.mark.parametrize("drift", [0.0, 0.018])
@pytest.mark.parametrize("ratio", [0.94, 1.06])
def test_grid_follows_tempo_and_drift(drift, ratio):
    beats = beat_times(24, 120 * ratio, 0.3, drift=drift)
    features, attacks = listened(groove(beats, beats[-1] + 0.3, tonal=False))
    found = grid.fit(attacks, features.onsets[3], features.hop, 0.5)
    place_of = found.beat_at(beats) - np.arange(len(beats))
    wander = (place_of - np.median(place_of)) * 0.5
    assert np.abs(wander).max() < 0.012
    assert found.strength > 0.3
    assert found.second_at(found.beat_at(1.234)) == pytest.approx(1.234, abs=1e-6)


def test_grid_of_nothing_is_straight():
    found = grid.fit(onsets.Onsets(np.zeros(0), np.zeros(0)), np.zeros(800, np.float32), 0.005, 0.5)
    assert found.strength == 0.0
    assert found.beat_at(1.0) == pytest.approx(2.0)


def test_usable_part_ends_before_the_fade_but_not_before_a_pause():
    beats = beat_times(20, 120, 0.5)
    take = groove(beats, beats[-1] + 0.5)
    take[: int(0.48 * RATE)] = 0.0
    whole = window.usable_part(listened(take)[0])
    assert whole[0] == pytest.approx(0.48, abs=0.05)
    assert whole[1] > beats[-1]
    fade = int(1.5 * RATE)
    take[-fade:] *= np.linspace(1, 0, fade)[:, None] ** 2
    faded = window.usable_part(listened(take)[0])
    assert len(take) / RATE - 1.9 < faded[1] < len(take) / RATE - 0.8


def test_time_maps():
    steady = grid.straight(10.0, 0.5)
    plain, _ = warp.time_map(steady, 2.0, 8, 4.0)
    assert plain.ratios.tolist() == [1.0]
    slower, _ = warp.time_map(steady, 2.0, 8, 4.2)
    assert len(slower.ratios) == 1
    assert slower.ratios[0] == pytest.approx(1.05)
    knots = np.array([0.0, 2.0, 4.0, 6.0])
    bent = grid.Grid(knots, np.array([0.0, 4.2, 8.0, 12.2]), 1.0)
    pieces, drift = warp.time_map(bent, 0.0, 8, 4.0)
    assert len(pieces.ratios) > 1
    assert drift > 0.01
    assert pieces.source_at(pieces.target) == pytest.approx(pieces.source)
    framed = pieces.framed(0.05, 0.05)
    assert framed.target[0] == 0.0
    assert framed.source_at(0.05) == pytest.approx(float(pieces.source[0]))


def test_two_cents_are_resampled():
    tone = np.sin(2 * np.pi * 440 * np.arange(3 * RATE) / RATE)[:, None].astype(np.float32)
    time_map = warp.TimeMap(np.array([0.5, 2.5]), np.array([0.0, 2.001]))
    out, name = stretch.stretch(tone, RATE, time_map, round(2.001 * RATE))
    assert name == "resample"
    assert np.abs(out).max() == pytest.approx(1.0, abs=0.01)


def test_a_seam_closes_and_a_cut_clicks():
    t = np.arange(3 * RATE) / RATE
    tone = (0.5 * np.sin(2 * np.pi * 210.7 * t) + 0.2 * np.sin(2 * np.pi * 1333 * t))[:, None]
    tone = tone.astype(np.float32)
    a, b, fade = RATE // 2 + 17, 2 * RATE, 480
    loop = tone[a:b]
    assert seam.click_db(loop, RATE) > 15
    surroundings = {
        "lead": (tone[a - fade : a], tone[b : b + fade]),
        "tail": (tone[:0], tone[b : b + fade]),
        "alone": (tone[:0], tone[:0]),
    }
    for lead, tail in surroundings.values():
        closed = seam.close(loop, lead, tail, fade)
        assert len(closed) == len(loop)
        assert seam.click_db(closed, RATE) < 12
    led = seam.close(loop, *surroundings["lead"], fade)
    assert seam.click_db(led, RATE) < 3
    assert np.array_equal(led[:-fade], loop[:-fade])


def test_fades_suit_the_material():
    assert seam.fade_seconds(0.03, 6.0) == 0.003
    assert seam.fade_seconds(0.15, 4.0) == pytest.approx(0.010)
    assert 0.03 <= seam.fade_seconds(0.45, 0.5) <= 0.08


@pytest.mark.parametrize("rate", [32000, 44100, 48000])
def test_loudness_of_the_reference_tone(rate):
    # BS.1770: a 997 Hz sine at 0 dBFS in one channel has -3.01 LUFS.
    t = np.arange(rate) / rate
    tone = np.sin(2 * np.pi * 997 * t)[:, None].astype(np.float32)
    assert level.loudness(tone, rate) == pytest.approx(-3.01, abs=0.1)
    assert level.loudness(tone[: rate // 10], rate) == pytest.approx(-3.0, abs=0.4)
    assert level.loudness(np.concatenate([tone, tone], 1), rate) == pytest.approx(0.0, abs=0.1)


def test_true_peak_is_between_the_samples():
    t = np.arange(4800)
    tone = np.sin(2 * np.pi * t / 4 + np.pi / 4)[:, None].astype(np.float32)
    assert 20 * np.log10(np.abs(tone).max()) == pytest.approx(-3.01, abs=0.01)
    assert level.true_peak_db(tone) == pytest.approx(0.0, abs=0.1)
    assert level.true_peak_db(np.zeros((100, 1), np.float32)) == -120.0


@pytest.mark.parametrize("how", ["loudness", "peak", "rms", "clip", "none"])
def test_levels(how):
    rng = np.random.default_rng(0)
    loop = (rng.normal(size=(2 * RATE, 2)) * 0.5).astype(np.float32)
    out, found = level.set_level(loop, RATE, how)
    assert found.lufs == pytest.approx(level.loudness(out, RATE), abs=0.05)
    assert found.true_peak_db == pytest.approx(level.true_peak_db(out), abs=0.05)
    if how in ("loudness", "peak", "rms"):
        assert level.true_peak_db(out) <= level.CEILING_DB + 0.05
        assert np.allclose(out, loop * 10 ** (found.gain_db / 20), atol=1e-6)
    if how == "peak":
        assert level.true_peak_db(out) == pytest.approx(level.CEILING_DB, abs=0.05)
    if how == "loudness":
        assert level.loudness(out, RATE) == pytest.approx(level.TARGET_LUFS, abs=0.2)
    if how == "clip":
        assert np.abs(out).max() == 1.0
    if how == "none":
        assert out is loop


def test_keys():
    take = np.zeros(8 * RATE)
    for k, root in enumerate((261.6, 349.2, 392.0, 261.6)):
        place(take, chord(RATE, 2.0, root), 2.0 * k, RATE)
    features, _ = listened(take[:, None].astype(np.float32))
    key, sure = keys.find_key(features.notes, features.tonality)
    assert str(key) == "C"
    assert 0 < sure <= 1
    beats = beat_times(16, 120)
    drums, _ = listened(groove(beats, 8.0, tonal=False))
    assert keys.find_key(drums.notes, drums.tonality)[0] is None


# --- what comes in ------------------------------------------------------------------------------


def lopsided(sound):
    """A drum whose waveform leans to one side, as distorted ones do."""
    return np.maximum(sound, -0.15)


def test_a_constant_is_taken_off():
    beats = beat_times(16, 120)
    take = groove(beats, 8.0, channels=2)
    moved = intake.without_offset(take + np.float32([0.05, 0.0]))
    assert np.abs(moved.mean(0)).max() < 1e-3 + np.abs(take.mean(0)).max()
    assert np.array_equal(moved[:, 1], take[:, 1])
    assert intake.without_offset(take) is take
    small = take + np.float32(0.01)
    assert intake.without_offset(small) is small


@pytest.mark.parametrize("every", [0.5, 0.19])
def test_lopsided_drums_are_left_alone(every):
    take = np.zeros(8 * RATE)
    for at in np.arange(0.0, 8.0, every):
        place(take, lopsided(kick(RATE)), at, RATE, 2.0)
    take = take[:, None].astype(np.float32)
    assert abs(take.mean()) > 0.02
    assert intake.without_offset(take) is take


def test_a_swell_to_one_side_is_left_alone():
    ramp = np.linspace(0.0, 0.2, 4 * RATE, dtype=np.float32)[:, None]
    assert intake.without_offset(ramp) is ramp


# --- pre-roll -----------------------------------------------------------------------------------


@pytest.mark.parametrize("late", [0.0, 0.0006, 0.0014])
@pytest.mark.parametrize("sound", [kick, snare, hat])
def test_a_loop_starts_a_millisecond_before_its_attack(sound, late):
    take = np.zeros(3 * RATE)
    place(take, sound(RATE), 1.0, RATE)
    take = take[:, None].astype(np.float32)
    plain = warp.TimeMap(np.array([1.0 + late, 2.5]), np.array([0.0, 1.5]))
    begins = float(preroll.rolled(plain, take, RATE).source[0])
    assert 1.0 - begins == pytest.approx(preroll.PRE_ROLL, abs=0.0006)


def test_pre_roll_keeps_beats_in_place():
    take = np.zeros(3 * RATE)
    place(take, kick(RATE), 1.0, RATE)
    take = take[:, None].astype(np.float32)
    for start in (0.0, 0.5, 0.993, 0.999, 1.005):
        plain = warp.TimeMap(np.array([start, 2.5]), np.array([0.0, 1.5]))
        moved = preroll.rolled(plain, take, RATE)
        early = plain.source - moved.source
        assert 0.0 <= early[0] <= preroll.REACH + 1 / RATE
        assert np.ptp(early) < 1e-9
        assert moved.source[0] >= 0.0
        if start < 0.9:
            assert moved is plain

"""The seam: what meets at the wrap was continuous, and the attack on the one stays whole."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from material import RATE, beat_times, chord, groove, kick, place

from loopgen.conform import LoopSpec, conform, seam, verify
from loopgen.conform.seam import CLICK_DB
from loopgen.music import Metre


def tone(seconds, frequency=210.7, start=0.0):
    t = start + np.arange(int(seconds * RATE)) / RATE
    return (0.4 * np.sin(2 * np.pi * frequency * t))[:, None].astype(np.float32)


@settings(max_examples=40, deadline=None)
@given(
    frequency=st.floats(150.0, 4000.0),
    start=st.floats(0.1, 0.9),
    length=st.floats(0.3, 1.5),
    fade=st.integers(160, 1920),
    around=st.sampled_from(["both", "lead", "tail"]),
)
def test_every_seam_is_closed_without_click_or_change_of_length(
    frequency, start, length, fade, around
):
    take = tone(3.0, frequency)
    a, b = int(start * RATE), int((start + length) * RATE)
    lead = take[a - fade : a] if around in ("both", "lead") else take[:0]
    tail = take[b : b + fade] if around in ("both", "tail") else take[:0]
    closed = seam.close(take[a:b], lead, tail, fade)
    assert closed.shape == take[a:b].shape
    assert seam.click_db(closed, RATE) < CLICK_DB
    assert np.abs(closed).max() < 1.3
    if len(lead):
        assert np.array_equal(closed[: -max(2, fade)], take[a:b][: -max(2, fade)])


def test_an_attack_after_the_end_is_not_sounded_twice():
    """The take starts with the bar, and goes on after the loop: two kicks would meet on the one."""
    take = np.zeros(5 * RATE)
    for at in np.arange(10) * 0.5 + 0.001:
        place(take, kick(RATE), at, RATE)
    take = take[:, None].astype(np.float32)
    loop, tail = take[: 2 * RATE], take[2 * RATE : 2 * RATE + RATE // 4]
    closed = seam.close(loop, loop[:0], tail, 320)
    head = slice(0, 640)
    assert seam.level_db(closed[head]) == pytest.approx(seam.level_db(loop[head]), abs=1.0)
    assert seam.click_db(closed, RATE) < CLICK_DB


def test_a_tail_rings_over_onto_the_start():
    """Nothing but silence before the first note, and a chord that rings on after the last bar."""
    ring = np.zeros(4 * RATE)
    place(ring, chord(RATE, 3.0, 220.0), 1.0, RATE)
    ring = ring[:, None].astype(np.float32)
    loop, tail = ring[RATE // 2 : 2 * RATE], ring[2 * RATE : 2 * RATE + RATE // 4]
    closed = seam.close(loop, loop[:320] * 0.0, tail, 320)
    assert seam.level_db(closed[: RATE // 10]) > seam.level_db(loop[: RATE // 10]) + 20
    assert np.array_equal(closed[-320:], loop[-320:])
    assert seam.click_db(closed, RATE) < CLICK_DB
    chopped = seam.into_lead(loop, loop[:320] * 0.0)
    assert seam.level_db(chopped[-320:]) < seam.level_db(closed[-320:]) - 2


def test_what_rings_is_told_from_what_strikes():
    t = np.arange(RATE // 4) / RATE
    decay = (np.sin(1000 * t) * np.exp(-9 * t))[:, None].astype(np.float32)
    assert seam.ringing(decay, 320) == len(decay)
    struck = decay.copy()
    place(struck[:, 0], kick(RATE), 0.1, RATE)
    assert 0.08 * RATE < seam.ringing(struck, 320) <= 0.11 * RATE


@pytest.mark.parametrize("start", [0.0, 0.004, 0.02, 0.3])
@pytest.mark.parametrize("bpm", [114, 120, 126])
@pytest.mark.parametrize("tonal", [False, True])
def test_loops_have_no_click_and_no_hole(start, bpm, tonal):
    """Measured on the finished loop, with the take's own attack as the measure of its start."""
    beats = beat_times(13, bpm, start)
    take = groove(beats, beats[-1] + 0.4, tonal=tonal)
    spec = LoopSpec(bpm=120.0, bars=2, metre=Metre(), sample_rate=RATE, normalize="none")
    found = conform(take, RATE, spec)
    assert seam.click_db(found.samples, RATE) < CLICK_DB
    begin, first = round(found.report.start_seconds * RATE), round(0.01 * RATE)
    head, there = found.samples[:first], take[max(0, begin) : max(0, begin) + first]
    assert seam.level_db(head) > seam.level_db(there) - 1.5


@pytest.mark.parametrize("seed", range(5))
@pytest.mark.parametrize("fade", [132, 441, 2646])
def test_held_notes_that_nothing_surrounds_go_on_over_the_wrap(seed, fade):
    rng = np.random.default_rng(seed)
    moments = np.arange(2 * RATE + rng.integers(0, 999)) / RATE
    notes = ((rng.uniform(80, 1200), rng.uniform(0, 6)) for _ in range(5))
    sound = sum(0.15 * np.sin(2 * np.pi * pitch * moments + phase) for pitch, phase in notes)
    loop, none = sound[:, None].astype(np.float32), np.zeros((0, 1), np.float32)
    closed = seam.close(loop, none, none, fade)
    assert seam.click_db(loop, RATE) > 30
    assert seam.click_db(closed, RATE) < 3
    assert np.abs(closed).max() < 1.6 * np.abs(loop).max()
    assert np.array_equal(closed[:-fade], loop[:-fade])


def beeps(count, seconds=0.5):
    """Sines that come out of silence all at once, on every beat."""
    time = np.arange(int(0.1 * RATE)) / RATE
    sound = np.sin(2 * np.pi * 880 * time + 0.6) * np.exp(-40 * time)
    beat = np.zeros(int(seconds * RATE))
    beat[: len(sound)] = sound
    return np.tile(beat, count)[:, None].astype(np.float32)


def test_an_attack_on_the_one_like_all_others_is_no_click():
    loop = beeps(8)
    assert seam.click_db(loop, RATE) > CLICK_DB
    assert seam.has_such_attacks(loop, RATE)
    assert not verify.verify(loop, RATE, 8, len(loop), -120.0).fault


def test_a_jump_that_no_other_beat_has_is_a_click():
    time = np.arange(4 * RATE) / RATE
    loop = (0.5 * np.sin(2 * np.pi * 110.3 * time))[:, None].astype(np.float32)
    assert not seam.has_such_attacks(loop, RATE)
    assert "clicks" in verify.verify(loop, RATE, 8, len(loop), -20.0).fault

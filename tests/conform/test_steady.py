"""What is free at the ends of a take is left out; what is in time is found all the same."""

import numpy as np
import pytest

from loopgen.conform import LoopSpec, conform
from loopgen.conform.features import extract
from loopgen.conform.grid import straight
from loopgen.conform.onsets import Onsets, pick
from loopgen.conform.steady import steady_part
from loopgen.conform.trackers.own import find_grid
from loopgen.music import Metre
from tests.conform.material import RATE, beat_times, chord, groove, hat, kick, place

BARS = 4


def free_beginning(seed, seconds, hits):
    """(take, tempo, moments of the downbeats): strokes without a tempo, then a groove."""
    rng = np.random.default_rng(seed)
    bpm = float(rng.uniform(85, 140))
    beats = beat_times(4 * BARS + 5, bpm)
    lead, at = np.zeros(int(seconds * RATE)), 0.0
    while at < seconds - 0.15:
        strong = rng.uniform(0.4, 1.0)
        if hits:
            place(lead, hat(RATE), at, RATE)
            place(lead, kick(RATE), at, RATE, strong)
        else:
            place(lead, chord(RATE, strong, rng.choice([130.8, 174.6])), at, RATE)
        at += rng.uniform(0.2, 0.8)
    body = groove(beats, beats[-1] + 60 / bpm)
    lead = 0.5 * lead[:, None] / np.abs(lead).max()
    return np.concatenate([lead, body]).astype(np.float32), bpm, seconds + beats[::4]


def slowing_end(seed):
    """(take, tempo, moments of the downbeats): a groove, and four beats that slow down."""
    bpm = float(np.random.default_rng(seed).uniform(85, 140))
    beats = beat_times(4 * BARS + 5, bpm)
    slow = beats[-1] + np.cumsum(60 / bpm * np.array([1.1, 1.25, 1.45, 1.7]))
    return groove(np.concatenate([beats, slow]), slow[-1] + 1.0), bpm, beats[::4]


@pytest.mark.parametrize("hits", [False, True])
@pytest.mark.parametrize("seconds", [1.5, 3.0, 5.0])
@pytest.mark.parametrize("seed", [0, 1, 5])
def test_a_free_beginning_is_left_out(seed, seconds, hits):
    take, bpm, ones = free_beginning(seed, seconds, hits)
    report = looped(take, bpm * 1.03)
    assert np.abs(ones - report.start_seconds).min() < 0.02
    assert report.bpm_raw == pytest.approx(bpm, rel=0.002)
    assert report.repeated_bars == 0


@pytest.mark.parametrize("seed", range(4))
def test_an_end_that_slows_down_is_left_out(seed):
    take, bpm, ones = slowing_end(seed)
    report = looped(take, bpm * 0.97)
    assert np.abs(ones - report.start_seconds).min() < 0.02
    assert report.bpm_raw == pytest.approx(bpm, rel=0.001)
    assert report.residual_ms < 8


@pytest.mark.parametrize("drift", [-0.02, 0.0, 0.02])
def test_music_that_drifts_slowly_is_in_time(drift):
    beats = beat_times(21, 118, 0.1, drift)
    features = extract(groove(beats, beats[-1] + 0.3), RATE)
    attacks, found = find_grid(features, 60 / 120)
    assert steady_part(attacks, found) == (-np.inf, np.inf)


def test_what_is_in_time_nowhere_is_not_cut():
    attacks = Onsets(np.sort(np.random.default_rng(1).uniform(0, 12, 40)), np.ones(40))
    start, stop = steady_part(attacks, straight(12.0, 0.5))
    assert stop - start > 2.0
    none = pick(np.zeros(1000, np.float32), 0.01)
    assert steady_part(none, straight(10.0, 0.5)) == (-np.inf, np.inf)


def looped(take, bpm):
    """The report of the loop that is made of a take."""
    return conform(take, RATE, LoopSpec(bpm=bpm, bars=BARS, metre=Metre(), sample_rate=RATE)).report

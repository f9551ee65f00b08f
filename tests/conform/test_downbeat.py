"""Where bars start: what is read of a take, and what the network makes of it."""

import importlib.util

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from material import RATE, beat_times, groove

from loopgen.conform import downbeat, network, reading
from loopgen.conform.features import extract
from loopgen.conform.grid import Grid, straight
from loopgen.conform.trackers.own import find_grid

ATTACKS, CHANGES = slice(0, 12), slice(24, 34)
KNOWN_ATTACKS, KNOWN_CHANGES, TONALITY = 43, 44, 46


def read(take, pulses=4, beat=0.5):
    features = extract(take, RATE)
    attacks, grid = find_grid(features, beat)
    usable = (0.0, features.seconds)
    origin = downbeat.strongest_phase(attacks, grid, usable)
    return reading.read(features, grid, usable, origin, pulses), attacks, grid, features


@pytest.mark.parametrize("cut", [0.0, 1.0, 1.25])
def test_where_a_take_was_cut_tells_nothing(cut):
    """Out of music that goes on, no place is new just because the take begins there."""
    beats = beat_times(32, 120.0)
    rows = read(groove(beats, beats[-1])[round(cut * RATE) :])[0].rows
    changes, attacks = rows[KNOWN_CHANGES] > 0, rows[KNOWN_ATTACKS] > 0
    assert not changes[: reading.DIVISIONS - 1].any()
    assert not changes[1 - reading.DIVISIONS :].any()
    assert changes.mean() > 0.8
    assert not attacks[0]
    assert not rows[26:28, ~changes].any()
    assert not rows[ATTACKS][:, ~attacks].any()


def test_the_ring_of_drums_is_no_harmony():
    beats = beat_times(32, 120.0)
    assert read(groove(beats, beats[-1], tonal=False))[0].rows[TONALITY].mean() < 0.3
    assert read(groove(beats, beats[-1], tonal=True))[0].rows[TONALITY].mean() > 0.7


def test_loud_and_soft_takes_read_alike():
    beats = beat_times(24, 120.0)
    take = groove(beats, beats[-1], noise=0.0)
    loud, soft = read(take)[0], read(0.05 * take)[0]
    assert loud.rows == pytest.approx(soft.rows, abs=0.02)


@pytest.mark.parametrize(("pulses", "first"), [(4, 0), (4, 1), (4, 3), (3, 0), (3, 2)])
@pytest.mark.parametrize("bpm", [88.0, 127.0])
def test_the_one_is_heard(pulses, first, bpm):
    beats = beat_times(7 * pulses + first, bpm, 0.11)
    take = groove(beats, beats[-1], pulses=pulses, first=first)
    _, attacks, grid, features = read(take, pulses, 60.0 / bpm)
    best = downbeat.choose(features, attacks, grid, (0.0, features.seconds), pulses)[0]
    ones = grid.beat_at(beats[first::pulses])
    away = (ones - best.beat + pulses / 2) % pulses - pulses / 2
    assert np.abs(away).max() * 60.0 / bpm < 0.03
    assert best.probability > 0.5
    assert best.feel == "normal"


def test_starts_are_ranked_and_share_one_certainty():
    beats = beat_times(24, 120.0)
    _, attacks, grid, features = read(groove(beats, beats[-1]))
    found = downbeat.choose(features, attacks, grid, (0.0, features.seconds), 4)
    chances = [one.probability for one in found]
    assert chances == sorted(chances, reverse=True)
    assert 0.9 < sum(chances) <= 1.5
    assert all(0.0 <= one.beat < 4.0 for one in found)


def test_a_known_feel_is_reported_and_what_the_file_says_counts():
    beats = beat_times(24, 120.0)
    _, attacks, _, features = read(groove(beats, beats[-1]))
    grid, usable = straight(features.seconds, 0.5), (0.0, features.seconds)
    assert downbeat.choose(features, attacks, grid, usable, 4, "half")[0].feel == "half"
    moved = Grid(grid.seconds, grid.beats - 1.0, 0.0)
    assert downbeat.choose(features, attacks, moved, usable, 4)[0].beat == pytest.approx(
        3.0, abs=0.1
    )
    told = downbeat.choose(features, attacks, moved, usable, 4, first=30.0)[0]
    assert (told.beat + 0.1) % 4 < 0.2


@given(st.integers(2, 7), st.integers(-60, 60), st.integers(30, 400), st.integers(0, 9))
@settings(max_examples=25, deadline=None)
def test_any_reading_has_probabilities(pulses, first, count, seed):
    rows = np.random.default_rng(seed).normal(size=(reading.ROWS, count)).astype(np.float32)
    heard = network.hear(reading.Reading(rows, first), pulses)
    assert heard.chances.shape == heard.shifts.shape == (pulses * network.POSITIONS,)
    assert heard.chances.sum() == pytest.approx(1.0, abs=1e-4)
    assert heard.feels.sum() == pytest.approx(1.0, abs=1e-4)
    assert np.isfinite(heard.shifts).all()


def test_turning_the_bar_turns_the_answer():
    """A take that is counted from another beat has its bars there, and nowhere else."""
    rows = np.random.default_rng(5).normal(size=(reading.ROWS, 300)).astype(np.float32)
    plain = network.hear(reading.Reading(rows, 0), 4).chances
    turned = network.hear(reading.Reading(rows, 2 * network.POSITIONS), 4).chances
    assert turned == pytest.approx(np.roll(plain, network.POSITIONS), abs=1e-4)


@pytest.mark.skipif(not importlib.util.find_spec("torch"), reason="torch is not installed")
def test_the_trained_network_and_this_one_are_the_same(monkeypatch):
    import torch

    from loopgen.conform.network import FEELS

    monkeypatch.syspath_prepend("training/downbeat")
    net_module = importlib.import_module("net")
    torch.manual_seed(1)
    net = net_module.Net().eval()
    rows = np.random.default_rng(7).normal(size=(reading.ROWS, 301)).astype(np.float32)
    table = {name: array.astype(np.float32) for name, array in net_module.plain(net).items()}
    monkeypatch.setattr(network, "ensemble", lambda: (table,))
    phases = (np.arange(151) + 3) % 48
    with torch.no_grad():
        padded = np.pad(rows, ((0, 0), (0, 1)))[None]
        inputs = (torch.from_numpy(padded), torch.zeros(1, len(FEELS)))
        scores, shifts, feels = net(*inputs, torch.from_numpy(phases[None]), 48, torch.ones(1, 151))
    heard = network.hear(reading.Reading(rows, 6), 4)
    assert heard.chances == pytest.approx(torch.softmax(scores, 1)[0].numpy(), abs=2e-3)
    assert heard.shifts == pytest.approx(shifts[0].numpy(), abs=5e-3)
    assert heard.feels == pytest.approx(torch.softmax(feels, 1)[0].numpy(), abs=5e-3)


@pytest.mark.skipif(not importlib.util.find_spec("torch"), reason="torch is not installed")
def test_training_goes_on_from_what_was_learned(monkeypatch):
    import torch

    monkeypatch.syspath_prepend("training/downbeat")
    net_module = importlib.import_module("net")
    torch.manual_seed(2)
    first = net_module.Net(width=12).eval()
    rows = torch.randn(8, reading.ROWS, 600)
    phases = (torch.arange(300) % 48).expand(8, -1)
    given = (rows, torch.zeros(8, len(network.FEELS)), phases, 48, torch.ones(8, 300))
    again = net_module.resumed(net_module.plain(first), [given])
    assert again.training
    with torch.no_grad():
        before, after = first(*given)[0], again.eval()(*given)[0]
        assert torch.allclose(before, after, atol=2e-2)
        again.train()
        for layer in again.modules():
            if isinstance(layer, torch.nn.Dropout):
                layer.p = 0.0
        assert torch.allclose(before, again(*given)[0], atol=5e-2)

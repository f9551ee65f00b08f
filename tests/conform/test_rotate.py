"""The user has the last word: the loop starts so many beats later, exact and closed as ever."""

import numpy as np
import pytest
import soundfile
from material import beat_times, groove
from test_conform_file import exact_loop

from loopgen.conform import LoopSpec, Origin, conform
from loopgen.engines.engine import Brief
from loopgen.engines.registry import make_engine
from loopgen.music import Metre

RATE = 44100
PLAIN = {"bpm": 124.0, "bars": 4, "metre": Metre(), "sample_rate": RATE}


class Silent:
    """Nobody watches the engine."""

    cancelled = False

    def progress(self, fraction):
        """Nobody listens."""


@pytest.fixture(scope="module")
def loose():
    """A take 2 % fast with a beat before the one, and the moments of its beats."""
    beats = beat_times(22, 124 * 1.02, 0.21)
    return groove(beats, beats[-1] + 0.4, RATE, first=1), beats


@pytest.mark.parametrize("by", [1, -1, 0.5, -0.5, 2, 3])
def test_the_loop_starts_so_many_beats_later_in_the_take(loose, by):
    take, beats = loose
    before = conform(take, RATE, LoopSpec(**PLAIN)).report
    found = conform(take, RATE, LoopSpec(**PLAIN, rotate=by))
    places = np.interp([before.start_seconds, found.report.start_seconds], beats, np.arange(22))
    assert (places[1] - places[0] - by + 2) % 4 - 2 == pytest.approx(0.0, abs=0.02)
    assert len(found.samples) == LoopSpec(**PLAIN).frames
    assert found.report.seam_click_db < 0
    assert found.report.residual_ms < 4
    assert (found.report.verdict, found.report.repeated_bars) == ("ok", 0)


@pytest.mark.parametrize("style", ["house drums", "trap drums", "soul piano"])
def test_a_take_of_the_built_in_engine(style):
    seconds = 4 * 4 * 60 / 124 * 1.08 + 3.5
    prompt = f"{style}, 124 bpm, 4/4"
    engine = make_engine("sketch")
    engine.load()
    take = engine.generate(Brief(prompt=prompt, seconds=seconds, seed=5), Silent())
    spec = {**PLAIN, "normalize": "none"}
    before = conform(take.samples, take.sample_rate, LoopSpec(**spec))
    after = conform(take.samples, take.sample_rate, LoopSpec(**spec, rotate=1))
    later = after.report.start_seconds - before.report.start_seconds
    assert later == pytest.approx(60 / 124, abs=0.0035)
    assert after.report.frames == before.report.frames == LoopSpec(**spec).frames
    assert after.report.seam_click_db < 12
    # The same sound, a beat earlier: nothing is rolled that the take still holds.
    middle = slice(20000, 120000)
    away = [
        np.abs(after.samples[middle] - before.samples[round(later * RATE) + off :][middle]).max()
        for off in (-1, 0, 1)
    ]
    assert min(away) < 1e-4


def test_who_moves_the_start_knows_where_it_is():
    noise = np.random.default_rng(0).normal(size=(int(7.3 * RATE), 1)).astype(np.float32) * 0.1
    spec = {**PLAIN, "bars": 2}
    before, after = (
        conform(noise, RATE, LoopSpec(**spec, rotate=by), origin=Origin()).report for by in (0, 1)
    )
    assert after.downbeat_confidence == 1.0 > before.downbeat_confidence


def test_without_room_the_loop_is_turned_round(loose):
    take, _ = loose
    spec = {**PLAIN, "normalize": "none"}
    before = conform(take, RATE, LoopSpec(**spec))
    found = conform(take, RATE, LoopSpec(**spec, rotate=8))
    assert np.array_equal(found.samples, np.roll(before.samples, -len(before.samples) // 2, axis=0))
    late = found.report.start_seconds - before.report.start_seconds
    assert late == pytest.approx(8 * 60 / (124 * 1.02), abs=0.005)
    assert found.report.verdict == "ok"


@pytest.mark.parametrize(("by", "beats"), [(1, 1), (-1, 15), (0.5, 0.5), (17, 1)])
def test_an_exact_file_is_turned_frame_by_frame(by, beats):
    loop = exact_loop(120.0, 4)
    spec = {**PLAIN, "bpm": 120.0, "normalize": "none"}
    found = conform(loop, RATE, LoopSpec(**spec, rotate=by), origin=Origin())
    shift = round(beats * RATE / 2)
    assert np.array_equal(found.samples, np.roll(loop, -shift, axis=0))
    assert found.report.start_seconds == pytest.approx(beats / 2)
    assert found.report.seam_click_db < 12


def test_bars_out_of_a_longer_file_start_within_it():
    loop = exact_loop(120.0, 4)
    spec = {**PLAIN, "bpm": 120.0, "bars": 2, "normalize": "none"}
    report = conform(loop, RATE, LoopSpec(**spec, rotate=4), origin=Origin()).report
    assert report.start_seconds == pytest.approx(2.0, abs=0.003)
    assert report.repeated_bars == 0


def test_repeated_bars_are_turned_too():
    loop = exact_loop(120.0, 2)
    spec = {**PLAIN, "bpm": 120.0, "normalize": "none"}
    found = conform(loop, RATE, LoopSpec(**spec, rotate=1), origin=Origin())
    twice = np.concatenate([loop, loop])
    assert np.array_equal(found.samples, np.roll(twice, -RATE // 2, axis=0))


def test_in_compound_metres_a_beat_is_the_felt_one():
    beats = beat_times(22, 80.0, 0.3)
    take = groove(beats, beats[-1] + 0.4, RATE, pulses=2, first=1)
    spec = {**PLAIN, "bpm": 120.0, "bars": 4, "metre": Metre(6, 8)}
    starts = [
        conform(take, RATE, LoopSpec(**spec, rotate=by)).report.start_seconds for by in (0, 1)
    ]
    assert abs(starts[1] - starts[0]) == pytest.approx(0.75, abs=0.005)


def test_what_is_written_reads_back(tmp_path):
    from loopgen.conforming import conform_file

    source = tmp_path / "in.wav"
    soundfile.write(source, exact_loop(120.0, 2), RATE, subtype="FLOAT")
    ask = {"bpm": "120", "bars": "2", "normalize": "none"}
    conform_file(source, tmp_path / "a.wav", picture=False, **ask)
    report = conform_file(source, tmp_path / "b.wav", picture=False, rotate="-0.5", **ask)
    a, b = (soundfile.read(tmp_path / name)[0] for name in ("a.wav", "b.wav"))
    assert np.array_equal(b, np.roll(a, RATE // 4, axis=0))
    assert report["frames"] == 4 * RATE

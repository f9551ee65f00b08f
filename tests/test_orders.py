"""What an engine is told, and how much sound it is asked for."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from loopgen.engines.engine import Brief
from loopgen.engines.registry import engine_info
from loopgen.orders import Candidate, brief, conform_order, engine_prompt, take_seconds
from loopgen.request import LoopRequest
from loopgen.seeds import FAMILIES, SEED_LIMIT, draw_seed, family, variation_seed

INFO = engine_info("sketch")


def test_the_prompt_says_tempo_metre_and_key():
    request = LoopRequest(id="a", prompt="dusty", bpm=123.4, metre="6/8", key="F#m")
    assert engine_prompt(request) == "dusty, 123.4 bpm, 6/8, F# minor"
    assert engine_prompt(LoopRequest(id="a", prompt="dusty", raw_prompt=True)) == "dusty"
    assert engine_prompt(LoopRequest(id="a")) == "120 bpm, 4/4"


def test_only_what_was_said_and_is_honoured_reaches_the_engine():
    info = engine_info("faulty")
    request = LoopRequest(id="a", steps=8, given=frozenset({"steps"}))
    assert brief(request, info, 1)["sampling"] == {}
    assert Brief(**brief(request, info, 1)).seed == 1


@pytest.mark.parametrize(
    ("prompt", "asked", "told"),
    [
        ("Half-time drums", "any", "half"),
        ("double time banjo", "any", "double"),
        ("halftime shuffle", "normal", "normal"),
        ("a half hour, overtime", "any", "any"),
    ],
)
def test_conform_is_told_the_feel_that_the_prompt_names(prompt, asked, told):
    request = LoopRequest(id="a", prompt=prompt, feel=asked)
    assert conform_order(request, INFO, 1, Path("take.wav"), "")["spec"]["feel"] == told


def test_conform_is_told_by_what_tools():
    request = LoopRequest(id="a", tracker="librosa", stretcher="splice")
    told = conform_order(request, INFO, 1, Path("take.wav"), "weights.ckpt")["spec"]
    tools = ("tracker", "tracker_model", "stretcher")
    assert [told[name] for name in tools] == ["librosa", "weights.ckpt", "splice"]


def test_among_takes_that_do_not_measure_up_whole_ones_come_first():
    def candidate(confidence, repeated):
        report = {"confidence": confidence, "repeated_bars": repeated, "certain": False}
        return Candidate(folder=Path(), seed=1, attempt=1, answer={"report": report})

    sure, whole, surer = candidate(0.9, 3), candidate(0.2, 0), candidate(0.3, 0)
    assert sorted([sure, whole, surer], key=lambda one: one.worth) == [sure, whole, surer]


@given(
    bpm=st.integers(20, 400), bars=st.integers(1, 64), metre=st.sampled_from(["2/4", "7/8", "12/8"])
)
def test_takes_have_room_to_find_a_downbeat(bpm, bars, metre):
    request = LoopRequest(id="a", bpm=bpm, bars=bars, metre=metre)
    seconds = take_seconds(request, INFO)
    assert seconds <= INFO.max_seconds
    if seconds < INFO.max_seconds:
        assert seconds >= request.loop_seconds * 1.08 + 0.5


def test_durations_bound_the_take():
    request = LoopRequest(id="a", bpm=120, bars=4, duration=20, max_duration=15)
    assert take_seconds(request, INFO) == 15


@pytest.mark.parametrize("seed", [0, 7, 999_999, 123_456_789, SEED_LIMIT - 1])
def test_seeds_of_a_job_are_its_own_and_one_family(seed):
    seeds = [variation_seed(seed, v, a) for v in range(1, 21) for a in range(1, 6)]
    assert len(set(seeds)) == len(seeds)
    assert seeds[0] == seed
    assert {family(s) for s in seeds} == {family(seed)}
    assert all(0 <= s < SEED_LIMIT for s in seeds)


def test_drawn_seeds_fit_a_32_bit_float():
    assert all(draw_seed() < FAMILIES < 2**24 for _ in range(100))

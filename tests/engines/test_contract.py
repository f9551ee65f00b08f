"""What every engine must do: the one suite that all of them pass."""

import re
from dataclasses import replace

import numpy as np
import pytest

from loopgen.engines.engine import Brief, Cancelled, LicenceClass
from loopgen.engines.registry import ENGINES, engine_info, find_engine, make_engine
from loopgen.errors import UnknownEngineError
from loopgen.request import PARAMETERS

MAKES = {"faulty": "good"}
"""The prompt that has an engine make a plain take."""
STOPS = {"faulty": "slow"}
"""The prompt of a take that lasts long enough to be stopped."""


class Control:
    """Notes progress, and cancels after some of it."""

    def __init__(self, cancel_after=10**9):
        self.heard = []
        self._cancel_after = cancel_after

    @property
    def cancelled(self):
        return len(self.heard) >= self._cancel_after

    def progress(self, fraction):
        self.heard.append(fraction)


@pytest.fixture(scope="module", params=list(ENGINES))
def engine(request):
    engine = make_engine(request.param)
    engine.load()
    yield engine
    engine.close()


def brief(engine, *, seconds=5.0, seed=7, prompts=MAKES):
    words = prompts.get(engine.info.name, "house")
    return Brief(prompt=f"{words}, 120 bpm, 4/4", seconds=seconds, seed=seed)


def test_it_says_what_it_is(engine):
    info = engine.info
    assert ENGINES[info.name] is find_engine(info.name)
    assert engine_info(info.name) == info
    assert re.fullmatch(r"[a-z0-9-]+", info.name)
    assert info.licence in LicenceClass
    assert info.summary
    assert info.version
    assert info.channels in (1, 2)
    assert info.honours <= set(PARAMETERS)
    assert all(name == "key" or PARAMETERS[name].role != "loop" for name in info.honours)


def test_what_it_honours_is_heard(engine):
    plain = brief(engine)
    said = {
        "key": replace(plain, prompt=f"{plain.prompt}, F# minor"),
        "negative_prompt": replace(plain, negative_prompt="drums"),
        "temperature": replace(plain, sampling={"temperature": 3.0}),
    }
    assert engine.info.honours <= set(said), "say here how it is said to an engine"
    unheard = engine.generate(plain, Control()).samples
    for name in engine.info.honours:
        assert not (engine.generate(said[name], Control()).samples == unheard).all(), name


@pytest.mark.parametrize("seconds", [1.0, 5.0, 12.345])
def test_a_take_is_what_was_asked_for(engine, seconds):
    take = engine.generate(brief(engine, seconds=seconds), Control())
    assert take.seed == 7
    assert take.sample_rate == engine.info.sample_rate
    assert take.samples.dtype == np.float32
    assert take.samples.shape == (round(seconds * take.sample_rate), engine.info.channels)
    assert np.isfinite(take.samples).all()
    assert 0.05 < np.abs(take.samples).max() <= 1.0


def test_the_same_brief_makes_the_same_take(engine):
    one, two = (engine.generate(brief(engine), Control()).samples for _ in range(2))
    assert (one == two).all()
    fresh = make_engine(engine.info.name)
    fresh.load()
    assert (fresh.generate(brief(engine), Control()).samples == one).all()


def test_another_seed_makes_another_take(engine):
    one, two = (engine.generate(brief(engine, seed=s), Control()).samples for s in (7, 1000007))
    assert not (one == two).all()


@pytest.mark.parametrize("seed", [0, 2**31 - 1])
def test_every_seed_is_one(engine, seed):
    assert engine.generate(brief(engine, seed=seed), Control()).seed == seed


def test_progress_rises_within_bounds(engine):
    control = Control()
    engine.generate(brief(engine), control)
    assert control.heard
    assert control.heard == sorted(control.heard)
    assert 0 <= control.heard[0] <= control.heard[-1] <= 1


@pytest.mark.parametrize("after", [0, 2])
def test_cancel_is_obeyed_and_leaves_the_engine_usable(engine, after):
    control = Control(cancel_after=after)
    with pytest.raises(Cancelled):
        engine.generate(brief(engine, prompts=STOPS), control)
    assert len(engine.generate(brief(engine), Control()).samples)


def test_unknown_engines_name_the_nearest():
    with pytest.raises(UnknownEngineError, match="did you mean 'sketch'"):
        find_engine("skecth")
    with pytest.raises(UnknownEngineError, match="there are sketch, faulty"):
        find_engine("zzz")

"""What training teaches is true: bars start where the material says they do."""

import importlib
from pathlib import Path

import numpy as np
import pytest

from loopgen.conform.network import POSITIONS

FOLDER = Path(__file__).parents[2] / "training" / "downbeat"


@pytest.fixture
def module(monkeypatch):
    monkeypatch.syspath_prepend(str(FOLDER))
    return importlib.import_module


def test_the_repertoires_keep_to_their_notation(module):
    drums, tones = module("drum_repertoire"), module("tonal_repertoire")
    assert not list(drums.faults(drums.GROOVES))
    tones.check(tones.LINES)
    assert len(drums.GROOVES) + len(tones.LINES) > 1000
    arrangements = module("arrangements")
    assert not list(arrangements.faults(arrangements.ARRANGEMENTS))


def test_what_is_counted_was_never_heard(module):
    written, arranged = module("written"), module("arranged")
    for heard, unheard in (
        (written.Written.grooves, written.Unheard.grooves),
        (written.Written.repertoire, written.Unheard.repertoire),
        (arranged.Arranged.arrangements, arranged.UnheardArranged.arrangements),
    ):
        assert unheard
        assert not {id(one) for one in heard} & {id(one) for one in unheard}


def test_right_places_are_those_where_bars_start(module):
    answers = module("collect").answers
    for first, pulses in ((0.0, 4), (1.5, 4), (2.26, 3), (6.98, 7)):
        right, shifts = answers(first + pulses * np.arange(5), pulses)
        at = round(first * POSITIONS) % (pulses * POSITIONS)
        assert list(np.flatnonzero(right)) == [at]
        assert shifts[at] == pytest.approx(first * POSITIONS - round(first * POSITIONS), abs=1e-4)


def test_two_bars_of_fast_music_in_one_have_two_right_places(module):
    right, _ = module("collect").answers(0.25 + 2.0 * np.arange(8), 4)
    assert list(np.flatnonzero(right)) == [3, 27]


def test_notes_last_as_long_as_they_are_held(module):
    spelled = module("written").spelled
    assert spelled("0! - . 4 C - - -".split(), 2, 0.0) == {
        0.0: ("0!", 1.0),
        1.5: ("4", 0.5),
        2.0: ("C", 2.0),
    }


def test_holds_go_on_over_the_bar_line(module):
    tied = module("written").tied
    bars = ["0 - . 4".split(), "- - 2 .".split()]
    assert tied(bars, 1, 0.0) == [{0.0: ("0", 2.0), 3.0: ("4", 3.0)}, {2.0: ("2", 1.0)}]


@pytest.mark.parametrize("way", range(9))
def test_what_producers_do_leaves_the_bars_where_they_are(module, way):
    production = module("production")
    assert len(production.WAYS) == 9
    rng, bar = np.random.default_rng(way), 2 * production.RATE
    sound = 0.1 * rng.normal(size=4 * bar)
    ones = [0, bar, 2 * bar, 3 * bar, 4 * bar]
    for _ in range(10):
        made = production.WAYS[way](sound.copy(), rng, ones, bar / 4, float(bar))
        assert made.shape == sound.shape
        assert np.isfinite(made).all()
        assert not np.array_equal(made, sound)


@pytest.mark.parametrize("seed", range(6))
def test_rhythms_prefer_the_one(module, seed):
    rhythms = module("rhythms")
    made = [rhythms.line(4, 4, np.random.default_rng([seed, k])) for k in range(100)]
    on_one = np.mean([0 in rhythm for rhythm in made])
    elsewhere = np.mean([[step in rhythm for step in range(1, 16)] for rhythm in made])
    assert on_one > 0.75 > 0.6 > elsewhere

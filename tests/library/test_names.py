"""File names: safe on every system, readable by people and by DAWs that look for a tempo."""

import re
from itertools import islice

import pytest
from hypothesis import given
from hypothesis import strategies as st

from loopgen.errors import BadValueError
from loopgen.library.names import WORDS, loop_stem, style_slug, tempo_text, words
from loopgen.music import Key, Metre
from loopgen.seeds import MAX_VARIATIONS, variation_seed

STEM = re.compile(
    r"LG_[a-z]+(-[a-z]+)*_\d+(\.\d+)?bpm(_\d+-\d+)?_[a-z]+(-[a-z]+)*(_[A-G][bs]?m?)?", re.ASCII
)


def stem(prompt="dusty house drums", bpm=124.0, metre=None, key=None, word="amber"):
    return loop_stem(prompt=prompt, bpm=bpm, metre=metre or Metre(), key=key, word=word)


@pytest.mark.parametrize(
    ("arguments", "wanted"),
    [
        ({}, "LG_dusty-house-drums_124bpm_amber"),
        ({"key": Key.parse("F#m")}, "LG_dusty-house-drums_124bpm_amber_Fsm"),
        ({"key": "F#m"}, "LG_dusty-house-drums_124bpm_amber_Fsm"),
        ({"key": ""}, "LG_dusty-house-drums_124bpm_amber"),
        ({"bpm": 123.4}, "LG_dusty-house-drums_123.4bpm_amber"),
        ({"metre": Metre(6, 8)}, "LG_dusty-house-drums_124bpm_6-8_amber"),
        ({"prompt": "", "word": "amber-fox"}, "LG_loop_124bpm_amber-fox"),
    ],
)
def test_stems(arguments, wanted):
    assert stem(**arguments) == wanted


def test_a_key_that_is_none_is_refused():
    with pytest.raises(BadValueError):
        stem(key="../x")


@pytest.mark.parametrize(
    ("bpm", "wanted"),
    [(124, "124"), (124.0, "124"), (123.4000015258789, "123.4"), (92.75, "92.75"), (20, "20")],
)
def test_tempo(bpm, wanted):
    assert tempo_text(bpm) == wanted


@pytest.mark.parametrize(
    ("prompt", "wanted"),
    [
        ("A dusty, 124 BPM Café-house loop in A minor!", "dusty-cafe-house"),
        ("one two three four five", "one-two-three-four"),
        ("R&B 808 keys", "rnb-keys"),
        ("drum & bass at 174", "drum-bass"),
        ("2-step garage 16-bar loop", "step-garage"),
        ("Don't stop", "dont-stop"),
        ("Straße, Ærø, Łódź", "strasse-aero-lodz"),
        ("ｆｕｌｌｗｉｄｔｈ １２３", "fullwidth"),
        ("e\N{COMBINING ACUTE ACCENT}tude", "etude"),
        ("x" * 100, "x" * 32),
        ("wonderful " * 4, "wonderful-wonderful-wonderful"),
        ("CON", "con"),
        ("../../etc/passwd", "etc-passwd"),
        ("C:\\Windows\\system32", "windows-system"),
        ("%2e%2e%2f", "loop"),
        ("bass\0drum\n", "bass-drum"),
        ("\N{RIGHT-TO-LEFT OVERRIDE}fdp.exe", "fdp-exe"),
        ("🔥🔥 fire 🔥", "fire"),
        ("テクノ", "loop"),
        ("", "loop"),
        ("124 bpm loop", "loop"),
        ("-- - --", "loop"),
    ],
)
def test_style(prompt, wanted):
    assert style_slug(prompt) == wanted


@given(
    st.text(),
    st.floats(20, 400, width=32),
    st.sampled_from([Metre(), Metre(6, 8), Metre(7, 8)]),
    st.one_of(st.none(), st.builds(Key, st.integers(0, 11), st.booleans())),
    st.integers(0, 2**31 - 1),
)
def test_any_stem_is_safe_and_its_tempo_is_its_first_number(prompt, bpm, metre, key, seed):
    name = stem(prompt, bpm, metre, key, next(words(seed)))
    assert STEM.fullmatch(name)
    assert len(name) < 80
    assert float(re.search(r"[\d.]+", name)[0]) == pytest.approx(bpm, rel=1e-6)
    assert len(re.findall(r"\d+(?:\.\d+)?", name)) == (1 if metre == Metre() else 3)


def test_the_words():
    assert len(WORDS) == len(set(WORDS)) == 256
    assert all(re.fullmatch("[a-z]{3,7}", word) for word in WORDS)
    assert list(WORDS) == sorted(WORDS)


def test_words_are_used_up_before_pairs_and_never_repeat():
    first = list(islice(words(5), 256 + 5000))
    assert set(first[:256]) == set(WORDS)
    assert all(re.fullmatch("[a-z]+-[a-z]+", pair) for pair in first[256:])
    assert len(set(first)) == len(first)
    assert first == list(islice(words(5), 256 + 5000))


def test_variations_of_a_job_begin_with_different_words():
    for seed in (0, 7, 123_456, 999_999):
        seeds = [variation_seed(seed, number) for number in range(1, MAX_VARIATIONS + 1)]
        assert len({next(words(seed)) for seed in seeds}) == MAX_VARIATIONS
    assert len({next(words(seed)) for seed in range(256)}) == 256

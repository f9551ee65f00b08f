import contextlib
import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from loopgen.errors import BadValueError, LoopgenError, UnknownKeyError
from loopgen.fields import Choice, FilePath, Flag, Number
from loopgen.request import ALIASES, KEYS, PARAMETERS, LoopRequest, canonical, read_request


def ask(**pairs):
    return read_request("a1", "dusty house drums", list(pairs.items()), {})


@pytest.mark.parametrize("spelled", [124, 124.0, "124", " 124 ", "124.0", "1.24e2"])
def test_numbers_in_any_spelling(spelled):
    assert ask(bpm=spelled).bpm == 124


@pytest.mark.parametrize("spelled", [4, 4.0, "4", "4.0"])
def test_whole_numbers_in_any_spelling(spelled):
    bars = ask(bars=spelled).bars
    assert bars == 4
    assert type(bars) is int


@pytest.mark.parametrize(
    "value",
    [
        math.nan,
        math.inf,
        -math.inf,
        "nan",
        "inf",
        "1e999",
        "",
        "fast",
        "1_2_0",
        "٣",
        True,
        19.9,
        400.1,
    ],
)
def test_a_tempo_that_is_none_is_refused_by_name_value_and_range(value):
    with pytest.raises(BadValueError) as caught:
        ask(bpm=value)
    assert caught.value.text.startswith("bpm: ")
    assert "20 to 400 BPM" in caught.value.text
    assert repr(value) in caught.value.text


def out_of_range():
    for name in KEYS:
        kind = PARAMETERS[name].kind
        if isinstance(kind, Number):
            yield name, kind.low - 1
            yield name, kind.high + 1
            yield name, math.nan
            if kind.whole:
                yield name, kind.low + 0.5
        elif isinstance(kind, Choice | Flag):
            yield name, "perhaps"
        elif isinstance(kind, FilePath):
            yield name, "relative/file.wav"
            yield name, "/tmp/\0.wav"
        else:
            yield name, "\0"
            yield name, "x" * 3000


@pytest.mark.parametrize(("name", "value"), list(out_of_range()))
def test_every_parameter_refuses_by_field_and_range(name, value):
    with pytest.raises(BadValueError) as caught:
        ask(**{name: value})
    assert caught.value.text.startswith(f"{name}: ")
    assert len(caught.value.text) < 300


def test_a_long_prompt_is_refused():
    with pytest.raises(BadValueError, match=r"prompt: .*10000 characters|prompt: .*10002"):
        read_request("a1", "x" * 10_000, [], {})


@pytest.mark.parametrize("id", ["", "a b", "a/b", "../x", "x" * 65, "a\nb"])
def test_ids_that_are_none(id):
    with pytest.raises(BadValueError, match=r"^id: "):
        read_request(id, "x", [], {})


def test_unknown_keys_name_the_nearest():
    with pytest.raises(UnknownKeyError, match="did you mean 'bpm'"):
        ask(bmp=120)


def test_a_key_said_twice_is_refused():
    with pytest.raises(BadValueError, match="twice"):
        read_request("a1", "x", [("steps", 8), ("num_steps", 9)], {})


@pytest.mark.parametrize("alias", ALIASES)
def test_every_alias_means_a_parameter(alias):
    assert canonical(alias) in KEYS


def test_the_ranges_of_the_hosted_services_fit():
    for name, low, high in [
        ("bpm", 40, 300),
        ("variations", 1, 20),
        ("max_duration", 2, 20),
        ("duration", 1, 380),
        ("steps", 1, 1000),
        ("guidance", 0.5, 15),
        ("seed", -1, 2**31 - 1),
        ("seconds_start", 1, 47),
        ("init_strength", 0, 1),
        ("top_k", 0, 2048),
        ("top_p", 0, 1),
        ("input_end", -1, 600),
    ]:
        kind = PARAMETERS[name].kind
        assert kind.low <= low, name
        assert kind.high >= high, name


def test_a_duration_without_bars_holds_whole_bars():
    assert ask(duration=8, bpm=120).bars == 4
    assert ask(duration=8.9, bpm=120).bars == 4
    assert ask(duration=8, bpm=120, bars=2).bars == 2
    assert ask(duration=1, bpm=60).bars == 1
    assert ask(duration=380, bpm=120).bars == 64


def test_defaults_of_the_set_yield_to_the_request():
    request = read_request("a1", "x", [("bars", 8)], {"bpm": 90.0, "bars": 2})
    assert (request.bpm, request.bars) == (90, 8)
    assert request.given == {"bars"}


@given(
    st.fixed_dictionaries(
        {},
        optional={
            "bpm": st.floats(20, 400, width=32),
            "bars": st.integers(1, 64),
            "metre": st.sampled_from(["4/4", "6/8", "7/8"]),
            "key": st.sampled_from(["Am", "F#", "any"]),
            "seed": st.integers(-1, 2**31 - 1),
            "inpaint_regions": st.sampled_from(["1-2", "1b-2b,3b-4b"]),
            "picture": st.booleans(),
            "negative_prompt": st.text(st.characters(categories=["L", "N", "P"]), max_size=50),
        },
    )
)
def test_a_request_survives_json(pairs):
    import json

    request = read_request("a1", "prompt", list(pairs.items()), {})
    again = LoopRequest(**json.loads(json.dumps(request.as_plain())), given=request.given)
    assert again == request


@given(
    st.sampled_from([*KEYS, *ALIASES]),
    st.one_of(st.integers(), st.floats(), st.text(max_size=60), st.booleans()),
)
def test_nothing_but_refusals_escapes(key, value):
    with contextlib.suppress(LoopgenError):
        read_request("a1", "prompt", [(key, value)], {})

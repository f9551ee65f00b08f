from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from loopgen.errors import BadValueError
from loopgen.music import Key, Metre, loop_frames, shortest_float32

METRES = [(n, d) for d in (4, 8) for n in range(2, 13)]


@given(
    bpm=st.integers(2000, 40000).map(lambda hundredths: hundredths / 100),
    bars=st.integers(1, 64),
    metre=st.sampled_from(METRES),
    rate=st.sampled_from([32000, 44100, 48000]),
)
def test_frames_are_the_rounded_total(bpm, bars, metre, rate):
    numerator, denominator = metre
    quarters = Fraction(bars * numerator * 4, denominator)
    exact = quarters * 60 / Fraction(round(bpm * 100), 100) * rate
    frames = loop_frames(bars=bars, metre=Metre(*metre), bpm=bpm, sample_rate=rate)
    assert abs(frames - exact) <= Fraction(1, 2)
    assert frames == round(exact)


def test_a_long_loop_is_not_bars_times_one_rounded_bar():
    one = loop_frames(bars=1, metre=Metre(), bpm=137, sample_rate=44100)
    assert loop_frames(bars=16, metre=Metre(), bpm=137, sample_rate=44100) == 1236088 != 16 * one


def test_a_six_eight_bar_at_120_lasts_one_and_a_half_seconds():
    assert loop_frames(bars=1, metre=Metre(6, 8), bpm=120, sample_rate=48000) == 72000


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("Am", "Am"),
        ("a minor", "Am"),
        ("F# minor", "F#m"),
        ("Fsm", "F#m"),
        ("f sharp minor", "F#m"),
        ("Bb", "Bb"),
        ("Bb major", "Bb"),
        ("c", "C"),
        ("Eb min", "Ebm"),
        ("E flat major", "Eb"),
        ("Cb", "B"),
        ("B♭m", "Bbm"),
    ],
)
def test_keys_as_people_write_them(text, shown):
    assert str(Key.parse(text)) == shown
    assert Key.parse(Key.parse(text).file_name) == Key.parse(text)
    assert Key.parse(Key.parse(text).long_name) == Key.parse(text)


@pytest.mark.parametrize("text", ["", "H", "Am7", "C##", "minor", "A minor chord", "A" * 1000])
def test_what_is_no_key(text):
    with pytest.raises(BadValueError, match="is not a key"):
        Key.parse(text)


@pytest.mark.parametrize("text", ["4/3", "0/4", "33/4", "4", "4/4/4", "٣/٤", "-4/4", ""])
def test_what_is_no_metre(text):
    with pytest.raises(BadValueError, match="metre"):
        Metre.parse(text)


@given(st.integers(2000, 40000))
def test_a_tempo_survives_32_bits(hundredths):
    import struct

    typed = hundredths / 100
    (crossed,) = struct.unpack(">f", struct.pack(">f", typed))
    assert shortest_float32(crossed) == typed


def test_the_largest_floats_have_a_decimal_too():
    assert shortest_float32(3.4025001647762064e38) == pytest.approx(3.4025e38)


@pytest.mark.parametrize(
    ("metre", "pulses"), [("4/4", 4), ("3/4", 3), ("6/8", 2), ("12/8", 4), ("7/8", 7), ("3/8", 3)]
)
def test_felt_beats(metre, pulses):
    assert Metre.parse(metre).pulses == pulses

"""What a WAV says about itself, read back by us and by other people's programs."""

import struct
import subprocess

import numpy as np
import pytest
import soundfile
from hypothesis import given
from hypothesis import strategies as st

from loopgen.errors import AudioFileError
from loopgen.library.chunks import MAX_TEXT, LoopTags, append_chunks, chunk_bytes, read_chunks
from loopgen.music import TONICS, Key, Metre, loop_seconds
from tests.conftest import program

FRAMES = 4411


def tags(**others):
    return LoopTags(
        **{
            "bpm": 123.4,
            "bars": 4,
            "metre": Metre(6, 8),
            "key": Key.parse("F#m"),
            "frames": FRAMES,
            "sample_rate": 44100,
            "title": "Dusty house",
            "comment": "seed 7",
            **others,
        }
    )


def written(path, subtype="PCM_24", channels=2, what=None):
    noise = np.random.default_rng(1).uniform(-1, 1, (FRAMES, channels)).astype("float32")
    soundfile.write(path, noise, 44100, subtype=subtype)
    before = soundfile.read(path, dtype="float32")[0]
    append_chunks(path, what or tags())
    return before


@pytest.fixture
def path(tmp_path):
    return tmp_path / "loop.wav"


@pytest.mark.parametrize("channels", [1, 2])
@pytest.mark.parametrize("subtype", ["PCM_16", "PCM_24", "FLOAT", "PCM_U8"])
def test_the_audio_stays_and_the_sizes_are_right(path, subtype, channels):
    before = written(path, subtype, channels)
    after, rate = soundfile.read(path, dtype="float32")
    assert rate == 44100
    assert (before == after).all()
    data = path.read_bytes()
    assert struct.unpack_from("<I", data, 4)[0] == len(data) - 8
    assert len(data) % 2 == 0
    assert data.count(b"acid") == data.count(b"smpl") == data.count(b"INFO") == 1


def test_what_is_written_is_read_back(path):
    written(path)
    chunks = read_chunks(path)
    assert chunks.acid.bpm == pytest.approx(123.4, abs=1e-5)
    assert (chunks.acid.beats, chunks.acid.metre, chunks.acid.root) == (12, (6, 8), 66)
    assert (chunks.acid.one_shot, chunks.acid.stretch) == (False, True)
    assert (chunks.smpl.root, chunks.smpl.loops) == (66, ((0, FRAMES - 1),))
    assert chunks.info == {"INAM": "Dusty house", "ISFT": "loopgen", "ICMT": "seed 7"}


def test_no_key_no_root_and_no_texts(path):
    written(path, what=tags(key=None, title="", comment="", software=""))
    chunks = read_chunks(path)
    assert (chunks.acid.root, chunks.smpl.root, chunks.info) == (None, 60, {})


@pytest.mark.parametrize("tonic", range(12))
def test_the_root_is_near_middle_c(tonic):
    assert tags(key=Key.parse(TONICS[tonic])).root == 60 + tonic


@given(st.integers(1, 16), st.sampled_from(["4/4", "3/4", "6/8", "7/8", "5/4", "2/2", "11/16"]))
def test_the_tempo_comes_back_from_beats_and_seconds(bars, metre):
    what = tags(bars=bars, metre=Metre.parse(metre), bpm=120)
    seconds = loop_seconds(bars=bars, metre=what.metre, bpm=120)
    assert what.quarters in (0, seconds * 120 / 60)
    assert (what.quarters == 0) == ((bars * what.metre.quarters).denominator != 1)


def test_half_a_beat_is_no_beat(path):
    written(path, what=tags(bars=1, metre=Metre(7, 8)))
    acid = read_chunks(path).acid
    assert (acid.beats, acid.stretch, acid.metre) == (0, False, (7, 8))
    assert acid.bpm == pytest.approx(123.4, abs=1e-5)


@given(st.text(), st.text())
def test_any_text_is_kept_or_cut_and_stays_even(title, comment):
    data = chunk_bytes(tags(title=title, comment=comment))
    assert len(data) % 2 == 0
    assert len(data) < 3 * MAX_TEXT


def test_texts_are_unicode_without_nul_and_cut_between_characters(path):
    written(path, what=tags(title="Grüße\0日本", comment="é" * MAX_TEXT))
    info = read_chunks(path).info
    assert info["INAM"] == "Grüße 日本"
    assert info["ICMT"] == "é" * (MAX_TEXT // 2 - 1)


def test_chunks_are_appended_once(path):
    written(path)
    before = path.read_bytes()
    with pytest.raises(AudioFileError, match="already has a chunk 'acid'"):
        append_chunks(path, tags())
    assert path.read_bytes() == before


@pytest.mark.parametrize("data", [b"", b"RIFF", b"RIFF\4\0\0\0AVI ", b"fLaC" + bytes(40)])
def test_other_files_are_refused(path, data):
    path.write_bytes(data)
    for read in (read_chunks, lambda path: append_chunks(path, tags())):
        with pytest.raises(AudioFileError, match="not a RIFF WAVE file"):
            read(path)
    assert path.read_bytes() == data


def test_files_cut_short_are_refused(path):
    written(path)
    whole = path.read_bytes()
    for length in (100, len(whole) - 2):
        path.write_bytes(whole[:length])
        with pytest.raises(AudioFileError, match="ends within a chunk"):
            read_chunks(path)
    path.write_bytes(b"RIFF\0\0\0\0WAVE" + b"acid" + struct.pack("<I", 4) + bytes(4))
    with pytest.raises(AudioFileError, match="cut short"):
        read_chunks(path)


@given(st.binary(max_size=200))
def test_rubbish_in_chunks_is_read_or_refused(tmp_path_factory, rubbish):
    path = tmp_path_factory.getbasetemp() / "rubbish.wav"
    for name in (b"acid", b"smpl", b"LIST", b"LISTINFO"):
        body = name[4:] + rubbish
        path.write_bytes(b"RIFF\0\0\0\0WAVE" + name[:4] + struct.pack("<I", len(body)) + body)
        try:
            assert isinstance(read_chunks(path).info, dict)
        except AudioFileError:
            continue


# --- other people's programs --------------------------------------------------------------------


def said(*command):
    done = subprocess.run(command, capture_output=True, text=True, timeout=60, check=True)
    return " ".join(done.stdout.split())


def test_libsndfile_reads_it(path):
    sndfile_info = program("sndfile-info")
    written(path, what=tags(bpm=120))
    text = said(sndfile_info, str(path))
    for wanted in (
        "Flags : 0x0006 (Loop,RootNoteValid,StretchOn",
        "Root note : 0x42",
        "Beats : 12",
        "Meter : 6/8",
        "Tempo : 120.0000",
        "Midi Note : 66",
        "Loop Count : 1",
        f"Type : 0 Start : 0 End : {FRAMES - 1} Fraction : 0 Count : 0",
        "INAM : Dusty house",
        "ICMT : seed 7",
    ):
        assert wanted in text
    assert "***" not in text, "libsndfile complains"


def test_exiftool_reads_it(path):
    exiftool = program("exiftool")
    written(path, what=tags(bpm=120, title="Grüße"))
    text = said(exiftool, "-validate", "-warning", "-charset", "RIFF=UTF8", "-a", str(path))
    text += said(exiftool, "-charset", "RIFF=UTF8", str(path))
    for wanted in (
        "Acidizer Flags : Root note set, Stretch",
        "Root Note : High F#",
        "Beats : 12",
        "Meter : 6/8",
        "Tempo : 120",
        "MIDI Unity Note : 66",
        "Num Sample Loops : 1",
        "Title : Grüße",
        "Software : loopgen",
        "Comment : seed 7",
        "Validate : OK",
    ):
        assert wanted in text, text

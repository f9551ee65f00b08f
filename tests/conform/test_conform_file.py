"""The command ``loopgen conform``: files that are loops already, files that are not, odd names."""

import json
import os
import sys
import wave

import numpy as np
import pytest
import soundfile
from material import beat_times, groove

from loopgen import cli
from loopgen.conform import LoopSpec, Origin, conform, seam, tempo, whole
from loopgen.conform.features import extract
from loopgen.conforming import claimed_tempos, conform_file
from loopgen.errors import AudioFileError, BadValueError
from loopgen.library import chunks
from loopgen.music import Metre

RATE = 44100


def exact_loop(bpm, bars, pulses=4, rate=RATE, tonal=True):
    """Whole bars from the first frame to the last, whose end runs into its start."""
    beats = beat_times(3 * bars * pulses + 1, bpm)
    frames = round(bars * pulses * 60 / bpm * rate)
    long = groove(beats, 3 * bars * pulses * 60 / bpm, rate, pulses, channels=2, tonal=tonal)
    start = round(bars * pulses * 60 / bpm * rate)
    return long[start : start + frames]


def written(path, samples, rate=RATE):
    soundfile.write(path, samples, rate, subtype="FLOAT")
    return path


def run(monkeypatch, *arguments):
    """The exit code of the command."""
    monkeypatch.setattr(sys, "argv", ["loopgen", "conform", *map(str, arguments)])
    try:
        cli.main()
    except SystemExit as end:
        return end.code or 0
    return 0


# --- files that are loops already ---------------------------------------------------------------


@pytest.mark.parametrize("bars", [1, 2, 4])
@pytest.mark.parametrize("bpm", [90.0, 120.0, 133.0, 174.0])
def test_an_exact_loop_at_its_tempo_comes_out_bit_by_bit(bpm, bars):
    loop = exact_loop(bpm, bars)
    spec = LoopSpec(bpm=bpm, bars=bars, metre=Metre(), sample_rate=RATE, normalize="none")
    found = conform(loop, RATE, spec, origin=Origin())
    assert np.array_equal(found.samples, loop)
    report = found.report
    assert (report.bpm_raw, report.ratio, report.start_seconds) == (bpm, 1.0, 0.0)
    assert (report.stretcher, report.verdict) == ("none", "ok")
    assert report.confidence > 0.8


@pytest.mark.parametrize("bars", [1, 2, 4])
@pytest.mark.parametrize(("source", "target"), [(124, 100), (90, 120), (140, 128), (100, 124)])
def test_an_exact_loop_at_another_tempo_gets_one_ratio(source, target, bars):
    loop = exact_loop(source, bars)
    spec = LoopSpec(bpm=float(target), bars=bars, metre=Metre(), sample_rate=RATE)
    report = conform(loop, RATE, spec, origin=Origin()).report
    assert report.bpm_raw == pytest.approx(source, rel=1e-4)
    assert report.ratio == pytest.approx(source / target, rel=1e-4)
    assert report.start_seconds == 0.0
    assert report.drift_ms == 0.0
    assert report.seam_click_db < 12
    assert report.verdict == "ok"


@pytest.mark.parametrize("lead", [0.03, 0.06, 0.1, 0.3])
@pytest.mark.parametrize("pulses", [3, 4])
def test_silence_before_a_loop_makes_no_other_tempo(lead, pulses):
    loop = exact_loop(120.0, 4, pulses)
    silence = np.zeros((round(lead * RATE), 2), np.float32)
    spec = LoopSpec(bpm=124.0, bars=2, metre=Metre(pulses, 4), sample_rate=RATE)
    report = conform(np.concatenate([silence, loop]), RATE, spec, origin=Origin()).report
    bar = pulses * 0.5
    assert report.bpm_raw == pytest.approx(120.0, rel=0.002)
    assert abs((report.start_seconds - lead + bar / 2) % bar - bar / 2) < 0.02


@pytest.mark.parametrize(("bars", "asked"), [(8, 4), (4, 2), (4, 4)])
def test_the_tempo_asked_for_is_a_strong_hint(bars, asked):
    loop = exact_loop(174.0, bars)
    spec = LoopSpec(bpm=170.0, bars=asked, metre=Metre(), sample_rate=RATE)
    report = conform(loop, RATE, spec, origin=Origin()).report
    assert report.bpm_raw == pytest.approx(174.0, rel=1e-3)


@pytest.mark.parametrize("seconds", [0.4, 1.1])
def test_a_take_in_a_file_ends_as_it_would_from_an_engine(seconds):
    beats = beat_times(21, 117.0, seconds, 0.01)
    take = groove(beats, beats[-1] + 0.3, RATE, first=3)
    spec = LoopSpec(bpm=121.0, bars=4, metre=Metre(), sample_rate=RATE)
    one, other = conform(take, RATE, spec), conform(take, RATE, spec, origin=Origin())
    assert np.array_equal(one.samples, other.samples)
    assert other.report.confidence == one.report.confidence


@pytest.mark.parametrize("feel", ["half", "double"])
def test_the_feel_can_be_told(tmp_path, monkeypatch, capfd, feel):
    source = written(tmp_path / "take.wav", exact_loop(120.0, 4))
    asked = ("--bpm", 120, "--bars", 2, "--feel", feel, "--json", "-o", tmp_path / "out.wav")
    assert run(monkeypatch, source, *asked) == 0
    assert json.loads(capfd.readouterr().out)["feel"] == feel


@pytest.mark.parametrize("beats", [0, 2, 5])
def test_a_wrap_that_jumps_is_closed_wherever_the_loop_starts(beats):
    held = sum(
        0.2 * np.sin(2 * np.pi * f * np.arange(8 * RATE) / RATE + 0.3) for f in (110.06, 165)
    )
    loop = held[:, None].astype(np.float32)
    loop[RATE:] += groove(beat_times(17, 120.0), 9.0, RATE)[RATE : 8 * RATE]
    assert seam.click_db(loop, RATE) > 40
    spec = LoopSpec(bpm=120.0, bars=4, metre=Metre(), sample_rate=RATE, rotate=float(beats))
    found = conform(loop, RATE, spec, origin=Origin())
    start = round(found.report.start_seconds * RATE)
    assert seam.click_db(np.roll(found.samples, start, axis=0), RATE) < 6
    assert not seam.clicks(found.samples, RATE)


@pytest.mark.parametrize("metre", ["3/4", "6/8", "7/8"])
def test_loops_in_other_metres(metre):
    parsed = Metre.parse(metre)
    per_quarter = parsed.pulses / float(parsed.quarters)
    loop = exact_loop(120 * per_quarter, 2, parsed.pulses)
    spec = LoopSpec(bpm=120.0, bars=2, metre=parsed, sample_rate=RATE, normalize="none")
    found = conform(loop, RATE, spec, origin=Origin())
    assert found.report.ratio == 1.0
    assert np.array_equal(found.samples, loop)


def test_fewer_bars_are_repeated_and_more_are_cut():
    loop = exact_loop(120.0, 2)
    spec = LoopSpec(bpm=120.0, bars=4, metre=Metre(), sample_rate=RATE, normalize="none")
    twice = conform(loop, RATE, spec, origin=Origin())
    assert np.array_equal(twice.samples, np.concatenate([loop, loop]))
    assert twice.report.repeated_bars == 2
    spec = LoopSpec(bpm=120.0, bars=1, metre=Metre(), sample_rate=RATE, normalize="none")
    half = conform(loop, RATE, spec, origin=Origin())
    kept = len(half.samples) - 2646
    assert np.array_equal(half.samples[:kept], loop[:kept])
    assert half.report.start_seconds == 0.0


def test_a_loop_that_clicks_is_closed():
    loop = exact_loop(120.0, 2)
    tone = 0.3 * np.cos(2 * np.pi * 331.3 * np.arange(len(loop)) / RATE)[:, None]
    loop = (0.3 * loop + tone * np.linspace(0.1, 1.0, len(loop))[:, None]).astype(np.float32)
    spec = LoopSpec(bpm=120.0, bars=2, metre=Metre(), sample_rate=RATE, normalize="none")
    found = conform(loop, RATE, spec, origin=Origin())
    kept = len(loop) - 2646
    assert np.array_equal(found.samples[:kept], loop[:kept])
    assert found.report.seam_click_db < 12


# --- files that are not -------------------------------------------------------------------------


@pytest.mark.parametrize(("music", "asked"), [(124, 100), (95, 125), (172, 140), (80, 100)])
def test_the_tempo_of_any_file_is_found(music, asked):
    beats = beat_times(26, music, 0.21)
    take = groove(beats, beats[-1] + 0.4, RATE, first=1)
    spec = LoopSpec(bpm=float(asked), bars=4, metre=Metre(), sample_rate=RATE)
    report = conform(take, RATE, spec, origin=Origin()).report
    assert report.bpm_raw == pytest.approx(music, rel=0.005)
    assert np.abs(beats[1::4] - report.start_seconds).min() < 0.03


def test_noise_is_uncertain():
    noise = np.random.default_rng(0).normal(size=(int(7.3 * RATE), 1)).astype(np.float32) * 0.1
    spec = LoopSpec(bpm=120.0, bars=2, metre=Metre(), sample_rate=RATE)
    report = conform(noise, RATE, spec, origin=Origin()).report
    assert not report.certain
    assert report.verdict != "ok"
    assert report.confidence < 0.45


def test_a_claim_is_evidence_and_no_fact():
    features = extract(exact_loop(124.0, 4), RATE)
    plain = tempo.find(features, 100.0, Metre(), ())
    told = tempo.find(features, 100.0, Metre(), (124.0,))
    lied = tempo.find(features, 100.0, Metre(), (111.0,))
    assert told.probability > plain.probability
    for found in (plain, told, lied):
        assert found.bpm == pytest.approx(124.0, rel=1e-4)
        assert found.bars == 4


def test_whole_bars():
    assert whole.bars_at(8.0, 120.0, 4) == 4
    assert whole.bars_at(8.01, 120.0, 4) == 0
    assert 120.0 in whole.tempos(8.0, 4, 60.0, 200.0)
    ring = whole.wrapped(np.arange(5, dtype=np.float32)[:, None], 7)[:, 0]
    assert ring.tolist() == [3, 4, *range(5), *range(5), *range(5), 0, 1]


def test_what_a_file_claims(tmp_path):
    named = written(tmp_path / "house_124bpm_Am.wav", exact_loop(124.0, 1))
    assert claimed_tempos(named) == (124.0,)
    tags = chunks.LoopTags(bpm=93.5, bars=1, metre=Metre(), key=None, frames=10, sample_rate=RATE)
    plain = written(tmp_path / "1234bpmx.wav", exact_loop(124.0, 1))
    assert claimed_tempos(plain) == ()
    chunks.append_chunks(plain, tags)
    assert claimed_tempos(plain) == (93.5,)
    assert claimed_tempos(tmp_path / "gone 90.5 BPM.flac") == (90.5,)


# --- the command --------------------------------------------------------------------------------


def test_the_command_makes_a_loop_and_a_picture(tmp_path, monkeypatch, capsys):
    source = written(tmp_path / "in.wav", exact_loop(120.0, 2))
    out = tmp_path / "sub" / "out.wav"
    code = run(monkeypatch, source, "--bpm", 120, "--bars", 2, "-o", out, "--picture")
    said = capsys.readouterr().out
    assert code == 0
    assert "verdict: ok" in said
    assert f"picture: {out.with_suffix('.png')}" in said
    assert out.with_suffix(".png").read_bytes().startswith(b"\x89PNG")
    samples, rate = soundfile.read(out)
    assert (len(samples), rate) == (4 * RATE, RATE)


def test_json_is_all_that_is_printed(tmp_path, monkeypatch, capsys):
    source = written(tmp_path / "in.wav", exact_loop(120.0, 1))
    arguments = (source, "--bpm", 120, "--bars", 1, "-o", tmp_path / "o.flac", "--json")
    assert run(monkeypatch, *arguments) == 0
    report = json.loads(capsys.readouterr().out)
    assert report["certain"] is True
    assert report["bpm_raw"] == 120.0


@pytest.mark.parametrize("way", ["same", "relative", "symlink", "hard link", "forced"])
def test_the_source_is_never_overwritten(tmp_path, monkeypatch, capsys, way):
    source = written(tmp_path / "in.wav", exact_loop(120.0, 1))
    before, out = source.read_bytes(), source
    monkeypatch.chdir(tmp_path)
    if way == "relative":
        out = os.path.join("..", tmp_path.name, "in.wav")
    elif way == "symlink":
        out = tmp_path / "link.wav"
        out.symlink_to(source)
    elif way == "hard link":
        out = tmp_path / "link.wav"
        os.link(source, out)
    force = ["--force"] if way in ("forced", "symlink") else []
    assert run(monkeypatch, source, "--bpm", 120, "--bars", 1, "-o", out, *force) == 2
    assert "is the source itself" in capsys.readouterr().err
    assert source.read_bytes() == before


def test_what_stands_there_is_only_replaced_by_force(tmp_path, monkeypatch, capsys):
    source = written(tmp_path / "in.wav", exact_loop(120.0, 1))
    out = tmp_path / "out.wav"
    out.write_text("mine")
    arguments = (source, "--bpm", 120, "--bars", 1, "-o", out)
    assert run(monkeypatch, *arguments) == 2
    assert "--force" in capsys.readouterr().err
    assert out.read_text() == "mine"
    assert run(monkeypatch, *arguments, "--force") == 0
    with wave.open(str(out)) as file:
        assert file.getnframes() == 2 * RATE


def test_a_picture_in_the_way_is_kept(tmp_path):
    source = written(tmp_path / "in.wav", exact_loop(120.0, 1))
    (tmp_path / "out.png").write_text("mine")
    with pytest.raises(BadValueError, match=r"out\.png.*--force"):
        conform_file(source, tmp_path / "out.wav", picture=True, bpm="120", bars="1")
    assert not (tmp_path / "out.wav").exists()


@pytest.mark.skipif(sys.platform != "linux", reason="names of any bytes")
def test_names_that_are_no_text(tmp_path, monkeypatch, capsys):
    odd = tmp_path / os.fsdecode(b"caf\xe9 \xf0\x9f\xa5\x81 120bpm.wav")
    loop = exact_loop(120.0, 1)
    written(tmp_path / "in.wav", loop).rename(odd)
    out = tmp_path / os.fsdecode(b"out\xff.wav")
    assert run(monkeypatch, odd, "--bpm", 120, "--bars", 1, "-o", out, "--picture") == 0
    assert out.exists()
    arguments = (odd, "--bpm", 120, "--bars", 1, "-o", out)
    assert run(monkeypatch, *arguments) == 2
    assert run(monkeypatch, *arguments, "--force", "--json") == 0
    assert json.loads(capsys.readouterr().out.splitlines()[-1])["certain"]


@pytest.mark.parametrize(
    ("source", "out", "code"),
    [
        ("gone.wav", "o.wav", 2),
        ("\udcff.wav", "o.wav", 2),
        ("x" * 300 + ".wav", "o.wav", 2),
        ("in.wav", "o.aiff", 2),
        ("in.wav", "\udcff/o.wav", 2),
        ("in.wav", "y" * 300 + ".wav", 1),
        ("in.wav", "in.wav/o.wav", 1),
        ("in.wav", "folder.wav", 2),
        ("empty.wav", "o.wav", 2),
    ],
)
def test_odd_paths_are_refused_in_words(tmp_path, monkeypatch, capsys, source, out, code):
    written(tmp_path / "in.wav", exact_loop(120.0, 1))
    (tmp_path / "folder.wav").mkdir()
    (tmp_path / "empty.wav").write_bytes(b"")
    monkeypatch.chdir(tmp_path)
    assert run(monkeypatch, source, "--bpm", 120, "--bars", 1, "-o", out) == code
    said = capsys.readouterr().err
    assert len(said.splitlines()) >= 1
    assert "Traceback" not in said
    assert not (tmp_path / "o.wav").exists()


def test_a_zero_character_is_refused(tmp_path):
    with pytest.raises((BadValueError, AudioFileError)):
        conform_file(tmp_path / "a\0.wav", tmp_path / "o.wav", picture=False, bpm="1", bars="1")

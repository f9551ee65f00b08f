"""``loopgen conform`` of folders and manifests: real processes, one bad file stops no other."""

import json
import os
import signal

import numpy as np
import pytest
import soundfile
from test_conform_file import RATE, exact_loop, run, written

from loopgen.batch import conform_files
from loopgen.conforming import renamed
from loopgen.errors import AudioFileError, BadValueError, UnknownKeyError
from loopgen.worklist import Item, worklist
from tests.jobs.test_recovery import children

ASK = ("--bpm", 120, "--bars", 1)


@pytest.fixture
def takes(tmp_path):
    """A folder with three loops, one of them below, and what is none."""
    folder = tmp_path / "takes"
    (folder / "deep").mkdir(parents=True)
    (folder / ".hidden").mkdir()
    written(folder / "a_100bpm.wav", exact_loop(100.0, 1))
    written(folder / "deep" / "b.WAV", exact_loop(120.0, 1))
    soundfile.write(folder / "c.flac", exact_loop(120.0, 1) * 0.5, RATE)
    written(folder / ".hidden" / "no.wav", exact_loop(120.0, 1))
    (folder / "readme.txt").write_text("no audio")
    return folder


def frames(folder):
    """How long each loop below a folder is."""
    found = {path.relative_to(folder).as_posix(): path for path in folder.rglob("*.wav")}
    return {name: soundfile.info(path).frames for name, path in found.items()}


def test_a_folder_becomes_a_folder(takes, tmp_path, monkeypatch, capfd):
    out = tmp_path / "out"
    assert run(monkeypatch, takes, *ASK, "-o", out, "--processes", 2) == 0
    said = capfd.readouterr()
    assert frames(out) == dict.fromkeys(["a_120bpm.wav", "deep/b.wav", "c.wav"], 2 * RATE)
    assert len(said.out.splitlines()) == 3
    assert "3 of 3 files are loops now" in said.err
    assert [p.name for p in out.iterdir() if p.name.startswith(".")] == []


def test_one_bad_file_stops_no_other(takes, tmp_path, monkeypatch, capfd):
    (takes / "bad.wav").write_bytes(b"RIFF nothing")
    written(takes / "silent.wav", np.zeros((RATE * 3, 1), np.float32))
    written(takes / "nan.wav", np.full((RATE * 3, 1), np.nan, np.float32))
    out = tmp_path / "out"
    assert run(monkeypatch, takes, *ASK, "-o", out, "--json", "--processes", 2) == 1
    told = {
        os.path.basename(b["source"]): b
        for b in map(json.loads, capfd.readouterr().out.splitlines())
    }
    assert len(told) == 6
    codes = {name: body["code"] for name, body in told.items() if "code" in body}
    assert codes == {
        "bad.wav": "audio_file",
        "silent.wav": "audio_file",
        "nan.wav": "audio_file",
    }
    assert told["c.flac"]["path"] == (out / "c.wav").as_posix()
    assert told["c.flac"]["frames"] == 2 * RATE
    assert len(frames(out)) == 3


def test_what_is_there_is_kept_and_the_rest_is_made(takes, tmp_path, monkeypatch, capfd):
    out = tmp_path / "out"
    out.mkdir()
    (out / "c.wav").write_text("mine")
    assert run(monkeypatch, takes, *ASK, "-o", out) == 1
    assert "--force" in capfd.readouterr().err
    assert (out / "c.wav").read_text() == "mine"
    assert run(monkeypatch, takes, *ASK, "-o", out, "--force", "--picture") == 0
    assert sorted(p.name for p in out.glob("*.png")) == ["a_120bpm.png", "c.png"]


def test_loops_inside_the_folder_are_not_taken_again(takes, monkeypatch, capfd):
    for _ in range(2):
        assert run(monkeypatch, takes, *ASK, "-o", takes / "out", "--force") == 0
    assert "3 of 3" in capfd.readouterr().err.splitlines()[-1]


@pytest.mark.parametrize("comma", [False, True])
def test_a_manifest_says_how_for_each(takes, tmp_path, monkeypatch, capfd, comma):
    rows = [
        ["#File", "BPM", "bars", "meter", "out", "rotate"],
        ["takes/a_100bpm.wav", "90", "2", "", "", ""],
        ["takes/deep/b.WAV", "", "", "", "b/turned.flac", "1"],
        [str(takes / "c.flac"), "", "", "3/4", "", ""],
        [],
        ["takes/c.flac", "", "", "3/4", "", ""],
        ["takes/gone.wav"],
        ["", "100", "", "", "", ""],
        ["takes/c.flac", "fast", "", "", "x.wav", ""],
        ["takes/c.flac", "1", "2", "3", "4", "5", "6"],
    ]
    name, between = ("list.csv", ",") if comma else ("list.tsv", "\t")
    (tmp_path / name).write_text("\ufeff" + "\n".join(map(between.join, rows)), encoding="utf-8")
    out = tmp_path / "out"
    code = run(monkeypatch, tmp_path / name, *ASK, "-o", out, "--json", "--normalize", "none")
    assert code == 1
    told = [json.loads(line) for line in capfd.readouterr().out.splitlines()]
    assert frames(out) == {"a_90bpm.wav": round(8 * 60 / 90 * RATE), "c.wav": round(1.5 * RATE)}
    turned, _ = soundfile.read(out / "b" / "turned.flac")
    assert np.allclose(turned, np.roll(exact_loop(120.0, 1), -RATE // 2, axis=0), atol=1e-6)
    words = " ".join(sorted(body["text"] for body in told if "code" in body))
    for part in ("'c.wav' is made of c.flac", "not a file", "line 8 names no file", "bpm: 'fast'"):
        assert part in words
    assert "line 10 has 7 cells for 6 columns" in words
    assert len(told) == 8


@pytest.mark.parametrize(
    ("text", "error", "words"),
    [
        ("file\tbmp\na.wav\t1", UnknownKeyError, "bpm"),
        ("bpm\n120", BadValueError, "file"),
        ("file\tfile\na\tb", BadValueError, "once"),
        ("file\n", AudioFileError, "no audio"),
        ("", AudioFileError, "no audio"),
    ],
)
def test_a_manifest_that_means_nothing_is_refused(tmp_path, text, error, words):
    (tmp_path / "list.tsv").write_text(text)
    with pytest.raises(error, match=words):
        worklist(tmp_path / "list.tsv", tmp_path / "out", {})


def test_no_source_is_replaced_by_the_loop_of_another(takes, monkeypatch, capfd):
    wav = written(takes / "c.wav", exact_loop(120.0, 1))
    before = wav.read_bytes()
    assert run(monkeypatch, takes, *ASK, "-o", takes, "--force") == 1
    assert wav.read_bytes() == before
    assert "'c.wav' is a source itself" in capfd.readouterr().err


def test_loops_stay_in_the_folder(takes, tmp_path):
    rows = ["file\tout", "a_100bpm.wav\t../evil.wav", f"c.flac\t{tmp_path}/evil.wav"]
    (takes / "list.tsv").write_text("\n".join(rows))
    for item in worklist(takes / "list.tsv", tmp_path / "out", {}):
        assert "leaves the folder" in item.problem


def test_odd_sources_are_refused(takes, tmp_path, monkeypatch, capfd):
    (tmp_path / "empty").mkdir()
    (tmp_path / "list.tsv").write_bytes(b"\xff\xfe\x00")
    (tmp_path / "file.wav").write_text("x")
    for source in ("empty", "list.tsv", "gone.tsv", "takes"):
        out = "file.wav" if source == "takes" else "out"
        assert run(monkeypatch, tmp_path / source, *ASK, "-o", tmp_path / out) == 2
    assert "Traceback" not in capfd.readouterr().err


def test_without_a_tempo_it_says_so(takes, tmp_path, monkeypatch, capfd):
    assert run(monkeypatch, takes / "c.flac", "--bars", 1, "-o", tmp_path / "o.wav", "--json") == 2
    told = capfd.readouterr()
    assert json.loads(told.out)["code"] == "missing"
    assert "bpm is missing" in told.err
    assert run(monkeypatch, takes, "--bpm", 120, "-o", tmp_path / "out") == 1
    assert capfd.readouterr().err.count("bars is missing") == 3


class Killer:
    """Kills the process that works on one of the files, in the middle of its work."""

    def __init__(self, victim):
        self.victim, self.outcomes = victim, {}

    def progress(self, item, fraction):
        """Kill."""
        if item.source == self.victim:
            for pid in children(os.getpid(), "conform-file"):
                os.kill(pid, signal.SIGKILL)

    def outcome(self, outcome):
        """Remember."""
        self.outcomes[outcome.item.source.name] = outcome


def test_a_process_that_dies_costs_its_file_only(takes, tmp_path):
    long = written(tmp_path / "long.wav", np.tile(exact_loop(120.0, 4), (8, 1)))
    options = {"bpm": "120", "bars": "1"}
    items = [
        Item(source=source, out=tmp_path / "out" / f"{source.stem}.wav", options=options)
        for source in (takes / "c.flac", long, takes / "a_100bpm.wav", tmp_path / "gone.wav")
    ]
    killer = Killer(long)
    conform_files(items, killer, processes=1)
    codes = {name: o.error and o.error.code for name, o in killer.outcomes.items()}
    assert codes == {
        "c.flac": None,
        "long.wav": "conform_failed",
        "a_100bpm.wav": None,
        "gone.wav": "audio_file",
    }
    assert "signal 9" in killer.outcomes["long.wav"].error.text
    assert sorted(frames(tmp_path / "out")) == ["a_100bpm.wav", "c.wav"]


@pytest.mark.parametrize(
    ("stem", "name"),
    [
        ("loop", "loop"),
        ("break_93bpm_Am", "break_124bpm_Am"),
        ("93.5 BPM break", "124 BPM break"),
        ("a-100bpm", "a-124bpm"),
        ("1234bpmx", "1234bpmx"),
    ],
)
def test_the_tempo_in_a_name_is_the_new_one(stem, name):
    assert renamed(stem, 124.0) == name

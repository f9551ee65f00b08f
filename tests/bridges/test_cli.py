"""The command ``loopgen`` as a shell sees it: real processes, exit codes, what is printed where."""

import json
import os
import signal
import subprocess
import sys

import numpy as np
import pytest
import soundfile

LOOPGEN = [sys.executable, "-m", "loopgen"]


@pytest.fixture
def environment(tmp_path):
    return {
        **os.environ,
        "LOOPGEN_STATE_DIR": str(tmp_path / "state"),
        "LOOPGEN_CONFIG": str(tmp_path / "config.toml"),
        "LOOPGEN_OUT": str(tmp_path / "loops"),
        "LOOPGEN_PORT": "0",
        "LOOPGEN_HTTP_PORT": "0",
        "LOOPGEN_ENGINE": "faulty",
        "OMP_NUM_THREADS": "1",
        "COLUMNS": "200",
    }


@pytest.fixture
def run(environment, tmp_path):
    def run(*args, **more):
        return subprocess.run(
            [*LOOPGEN, *map(str, args)],
            env={**environment, **more},
            cwd=tmp_path,
            capture_output=True,
            text=True,
            timeout=100,
            check=False,
        )

    yield run
    note = tmp_path / "state" / "daemon.json"
    if note.exists():
        os.kill(json.loads(note.read_text())["pid"], signal.SIGTERM)


def test_version(run):
    done = run("version")
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.startswith("loopgen ")


def test_without_a_command_there_is_help(run):
    done = run()
    assert done.returncode == 2
    for name in "serve generate demo conform jobs status cancel engines config doctor".split():
        assert name in done.stdout


@pytest.mark.parametrize("command", ["jobs", "status", "cancel x"])
def test_no_daemon_is_exit_3(run, command):
    done = run(*command.split(), LOOPGEN_PORT="1")
    assert done.returncode == 3
    assert "loopgen serve" in done.stderr
    assert done.stdout == ""


def test_generate_starts_a_daemon_and_makes_loops(run, tmp_path):
    done = run("generate", "good clicks", "--bpm", 124, "--bars", 1, "--variations", 2)
    assert done.returncode == 0, done.stderr
    paths = [line.split("  ")[0] for line in done.stdout.splitlines()]
    assert len(paths) == 2
    assert all(soundfile.info(path).frames == round(240 / 124 * 44100) for path in paths)
    listed = run("jobs", "--json")
    assert json.loads(listed.stdout)["state"] == "done"
    status = run("status")
    assert (status.returncode, "running" in status.stdout) == (0, True)
    one = run("status", json.loads(listed.stdout)["id"])
    assert one.stdout.count(".wav") == 2
    engines = run("engines", "--json")
    assert {"sketch", "faulty"} <= {
        json.loads(line)["name"] for line in engines.stdout.splitlines()
    }


def test_json_is_one_object_an_event_and_nothing_else(run, tmp_path):
    done = run(
        "generate", "good", "--bars", 1, "--variations", 1, "--json", "--out", tmp_path / "copies"
    )
    events = [json.loads(line) for line in done.stdout.splitlines()]
    assert events[-1]["event"] == "done"
    (ready,) = [event for event in events if event["event"] == "ready"]
    assert ready["path"].startswith((tmp_path / "copies").as_posix())
    assert soundfile.info(ready["path"]).frames == 88200
    assert (
        json.loads(next((tmp_path / "copies").glob("*.json")).read_text())["seed"] == ready["seed"]
    )


@pytest.mark.parametrize(
    ("args", "words"),
    [
        (("--bpm", "9999"), "20 to 400"),
        (("--engine", "nonesuch"), "no engine"),
        (("--video", "/tmp/x.mp4"), "another engine"),
        (("--bmp", "120"), "--bpm"),
    ],
)
def test_wrong_use_is_exit_2(run, args, words):
    done = run("generate", "good", *args)
    assert done.returncode == 2
    assert words in done.stderr


def test_a_failed_job_is_exit_1(run):
    done = run("generate", "error", "--bars", 1, "--variations", 1)
    assert done.returncode == 1
    assert "cheese" in done.stderr


def test_ctrl_c_cancels_and_is_exit_130(run, environment, tmp_path):
    run("engines")
    with subprocess.Popen(
        [*LOOPGEN, "generate", "slow", "--id", "a1", "--json"],
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    ) as process:
        for line in process.stdout:
            if json.loads(line)["event"] == "progress":
                break
        process.send_signal(signal.SIGINT)
        process.communicate(timeout=30)
    assert process.returncode == 130
    assert "cancelled" in run("status", "a1").stdout


def test_serve_says_where_it_is(environment, tmp_path):
    with subprocess.Popen(
        [*LOOPGEN, "serve", "--out", str(tmp_path / "here")],
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    ) as process:
        ready = process.stdout.readline()
        assert ready.startswith("Ready: OSC on 127.0.0.1:")
        assert str(tmp_path / "here") in ready
        second = subprocess.run(
            [*LOOPGEN, "serve"], env=environment, capture_output=True, text=True, check=False
        )
        assert second.returncode == 1
        assert f"process {process.pid} already uses" in second.stderr
        other = {**environment, "LOOPGEN_STATE_DIR": str(tmp_path / "other")}
        port = ready.split("127.0.0.1:")[1].split()[0]
        third = subprocess.run(
            [*LOOPGEN, "serve", "--port", port],
            env=other,
            capture_output=True,
            text=True,
            check=False,
        )
        assert third.returncode == 1
        assert "--port" in third.stderr
        assert "process" in third.stderr
        process.send_signal(signal.SIGINT)
        _, errors = process.communicate(timeout=20)
    assert process.returncode == 0
    assert "Traceback" not in errors


def test_config_show_names_each_source(run, tmp_path):
    (tmp_path / "config.toml").write_text("bars = 8\n")
    shown = json.loads(run("config", "show", "--json").stdout)
    assert shown["bars"] == {"value": 8, "source": "file"}
    assert shown["engine"] == {"value": "faulty", "source": "environment"}
    assert shown["bpm"]["source"] == "default"
    assert run("config", "path").stdout.strip() == str(tmp_path / "config.toml")
    (tmp_path / "config.toml").write_text("bras = 8\n")
    done = run("config", "show")
    assert (done.returncode, "did you mean 'bars'" in done.stderr) == (2, True)


def clicks(path, bpm, seconds=12.0, rate=44100):
    """A take a few percent off, its first beat 0.4 s in."""
    samples = np.zeros(round(seconds * rate))
    for count, at in enumerate(np.arange(0.4, seconds - 0.2, 60 / bpm)):
        time = np.arange(rate // 10) / rate
        pitch, level = (60, 0.8) if count % 4 == 0 else (1500, 0.3)
        start = round(at * rate)
        samples[start : start + len(time)] += (
            level * np.sin(2 * np.pi * pitch * time) * np.exp(-time * 60)
        )
    soundfile.write(path, samples, rate)


def test_conform_makes_exact_bars_from_any_file(run, tmp_path):
    clicks(tmp_path / "take.wav", 117)
    done = run(*"conform take.wav --bpm 120 --bars 4 -o out/loop.wav --json --picture".split())
    assert done.returncode == 0, done.stderr
    report = json.loads(done.stdout)
    assert soundfile.info(tmp_path / "out/loop.wav").frames == 352800 == report["frames"]
    assert report["bpm_raw"] == pytest.approx(117, rel=0.01)
    assert (tmp_path / "out/loop.png").read_bytes().startswith(b"\x89PNG")
    assert {path.name for path in (tmp_path / "out").iterdir()} == {"loop.wav", "loop.png"}


@pytest.mark.parametrize(
    ("args", "words"),
    [
        ("conform none.wav --bpm 120 --bars 4 -o x.wav", "not a file"),
        ("conform text.wav --bpm 120 --bars 4 -o x.wav", "cannot be read"),
        ("conform take.wav --bpm 1 --bars 4 -o x.wav", "20 to 400"),
        ("conform take.wav --bpm 120 --bars 4 -o x.aiff", ".wav, .flac or .mp3"),
        ("conform take.wav --bpm 120 --bars 4 --metre 4 -o x.wav", "metre"),
    ],
)
def test_conform_refuses_in_words(run, tmp_path, args, words):
    clicks(tmp_path / "take.wav", 120)
    (tmp_path / "text.wav").write_text("not audio")
    done = run(*args.split())
    assert done.returncode == 2
    assert words in done.stderr
    assert "Traceback" not in done.stderr


def test_doctor_examines_everything(run, tmp_path):
    done = run("doctor", "--json")
    findings = {finding["name"]: finding for finding in json.loads(done.stdout)}
    assert all(finding["ok"] for finding in findings.values()), findings
    assert "signal 9" in findings["survives a crash"]["text"]
    (tmp_path / "config.toml").write_text("bras = 8\n")
    done = run("doctor")
    assert done.returncode == 1
    assert "FAIL config" in done.stdout


def test_the_demo_leaves_four_loops_with_pictures(run, tmp_path):
    done = run("demo", LOOPGEN_PORT="1")
    assert done.returncode == 0, done.stderr
    loops = sorted((tmp_path / "loops").glob("*.wav"))
    assert [soundfile.info(path).frames for path in loops] == [341419] * 4
    assert all(path.with_suffix(".png").read_bytes().startswith(b"\x89PNG") for path in loops)
    message = '/loopgen/generate a1 "dusty house drums" bpm 124 bars 4 variations 4 picture 1'
    assert message in done.stdout
    for host in ("Max", "Pd", "liblo", "shell"):
        assert f"\n  {host}" in done.stdout

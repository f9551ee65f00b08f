"""The command ``loopgen`` as a shell sees it: real processes, exit codes, what is printed where."""

import json
import os
import signal
import socket
import subprocess
import sys
from contextlib import contextmanager, suppress

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
    if pid := running(tmp_path):
        os.kill(pid, signal.SIGTERM)


def running(tmp_path):
    """The daemon's process id, if one left a note."""
    note = tmp_path / "state" / "daemon.json"
    return json.loads(note.read_text())["pid"] if note.exists() else None


@contextmanager
def started(environment, *args, **more):
    """A command under way; ended whatever happens."""
    with subprocess.Popen(
        [*LOOPGEN, *args],
        env={**environment, **more},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        # A test run in the background of a script inherits Ctrl-C as something to ignore.
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL),
    ) as process:
        try:
            yield process
        finally:
            process.kill()


@pytest.mark.parametrize("asked", ["version", "--version"])
def test_version(run, asked):
    done = run(asked)
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


def events(text):
    return [json.loads(line) for line in text.splitlines()]


def test_ctrl_c_cancels_and_is_exit_130(run, environment, tmp_path):
    run("engines")
    with started(environment, "generate", "slow", "--id", "a1", "--json") as process:
        heard = []
        while not heard or heard[-1]["event"] != "progress":
            heard.append(json.loads(process.stdout.readline()))
        process.send_signal(signal.SIGINT)
        rest, errors = process.communicate(timeout=30)
    assert heard[0] == {"event": "accepted", "id": "a1", "position": 0}
    assert events(rest)[-1]["event"] == "cancelled"
    assert (process.returncode, errors.strip()) == (130, "")
    assert "cancelled" in run("status", "a1").stdout


def test_ctrl_c_before_the_daemon_is_ready_leaves_none(run, environment, tmp_path):
    with started(environment, "generate", "slow", "--id", "a1") as process:
        while not (tmp_path / "state" / "serve.log").exists():
            assert process.poll() is None
        process.send_signal(signal.SIGINT)
        _, errors = process.communicate(timeout=30)
    assert (process.returncode, errors.strip()) == (130, "")
    assert run("status").returncode == 3
    assert run("serve", "--idle-exit", "0.1").returncode == 0  # nobody holds the folder


def test_a_job_that_is_over_is_shown_as_it_ended(run):
    ask = ("generate", "good", "--id", "same", "--bars", 1, "--variations", 2, "--seed", 3)
    first = run(*ask, "--json")
    assert (first.returncode, first.stderr) == (0, "")
    again = run(*ask, "--json")
    assert (again.returncode, again.stderr) == (0, "")
    told = [event for event in events(first.stdout) if event["event"] not in ("progress",)]
    names = [event["event"] for event in told]
    assert names == ["accepted", "started", "ready", "ready", "done"]
    assert events(again.stdout) == told
    assert len(run(*ask).stdout.splitlines()) == 2
    for _ in range(2):
        failed = run("generate", "error", "--id", "bad", "--bars", 1, "--variations", 1)
        assert failed.returncode == 1
        assert "cheese" in failed.stderr


def test_two_at_once_share_one_daemon(run, environment, tmp_path):
    ask = ("generate", "good", "--bars", "1", "--variations", "1", "--json")
    with started(environment, *ask) as one, started(environment, *ask) as two:
        heard = [process.communicate(timeout=60) for process in (one, two)]
    assert [(p.returncode, errors) for p, (_, errors) in zip((one, two), heard, strict=True)] == [
        (0, ""),
        (0, ""),
    ]
    assert [events(out)[-1]["event"] for out, _ in heard] == ["done", "done"]
    assert len(run("jobs").stdout.splitlines()) == 2


def test_the_daemon_killed_in_the_middle_is_started_again(run, environment, tmp_path):
    ask = ("generate", "good", "--bars", "1", "--variations", "6", "--json")
    with started(environment, *ask) as process:
        heard = []
        while not heard or heard[-1]["event"] != "ready":
            heard.append(json.loads(process.stdout.readline()))
        os.kill(running(tmp_path), signal.SIGKILL)
        rest, errors = process.communicate(timeout=60)
    heard += events(rest)
    assert process.returncode == 0, errors
    assert "asking again" in errors
    assert heard[-1]["event"] == "done"
    ready = [event["variation"] for event in heard if event["event"] == "ready"]
    assert sorted(ready) == [1, 2, 3, 4, 5, 6]
    assert sum(event["event"] == "accepted" for event in heard) == 1


def test_cancel_as_json(run, environment):
    run("engines")
    with started(environment, "generate", "slow", "--id", "a1", "--json") as process:
        process.stdout.readline()
        done = run("cancel", "a1", "--json")
        process.communicate(timeout=30)
    assert json.loads(done.stdout)["event"] == "cancelled"
    assert (done.returncode, process.returncode) == (0, 1)
    again = run("status", "nope")
    assert (again.returncode, "'nope'" in again.stderr) == (2, True)


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


IN_WORDS = {
    "variations 1.0": ("generate good --variations 1.5", {}, 2, "whole number"),
    "prompt": (["generate", b"\xff"], {}, 2, "prompt"),
    "id": (["generate", "good", "--id", b"\xff"], {}, 2, "id:"),
    "job": (["status", b"\xff"], {}, 2, "id:"),
    "out": ("generate good --out /proc/nope", {}, 1, "output folder"),
    "demo out": ("demo --out /proc/nope", {}, 1, "output folder"),
    "serve out": ("serve --out /proc/nope", {}, 1, "output folder"),
    "state is a file": ("generate good", {"LOOPGEN_STATE_DIR": "/etc/passwd"}, 1, "state folder"),
    "state cannot be": ("generate good", {"LOOPGEN_STATE_DIR": "/proc/x"}, 1, "STATE_DIR"),
    "serve's state": ("serve", {"LOOPGEN_STATE_DIR": "/proc/x"}, 1, "STATE_DIR"),
    "jobs' state": ("jobs", {"LOOPGEN_STATE_DIR": "/etc/passwd"}, 3, "loopgen serve"),
    "config is a folder": ("jobs", {"LOOPGEN_CONFIG": "/etc"}, 2, "/etc cannot be read"),
    "variable": ("jobs", {"LOOPGEN_BPN": "1"}, 2, "did you mean LOOPGEN_BPM"),
    "engine": ("serve --engine sktech", {}, 2, "did you mean 'sketch'"),
    "engine of the started": ("generate good", {"LOOPGEN_ENGINE": "sktech"}, 2, "'sketch'"),
    "host": ("jobs", {"LOOPGEN_HOST": "127.999.0.1"}, 2, "loopback"),
}


@pytest.mark.parametrize(("args", "more", "code", "words"), IN_WORDS.values(), ids=IN_WORDS.keys())
def test_what_goes_wrong_is_said_in_one_sentence(environment, tmp_path, args, more, code, words):
    done = subprocess.run(
        [*LOOPGEN, *(args.split() if isinstance(args, str) else args)],
        env={**environment, **more},
        cwd=tmp_path,
        capture_output=True,
        timeout=60,
        check=False,
    )
    errors = done.stderr.decode()
    assert (done.returncode, done.stdout) == (code, b""), errors
    assert words in errors
    assert len(errors.splitlines()) == 1
    assert not running(tmp_path)


def test_whole_numbers_may_be_written_as_floats(run):
    done = run("generate", "good", "--variations", "1.0", "--bars", "1.0")
    assert (done.returncode, len(done.stdout.splitlines())) == (0, 1), done.stderr


@pytest.mark.parametrize("output", [">&-", ">/dev/full", "| true", ">&- 2>&-"])
def test_output_that_nobody_takes(environment, output):
    # `wait` of the pipe's reader: what is printed after it has ended is not read.
    line = f"{{ read go; {sys.executable} -m loopgen config show; echo $? >&3; }} {output}"
    done = subprocess.run(
        ["bash", "-c", f"({line}) 3>&1 < <(echo go)"],
        env=environment,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.stdout == "1\n"
    assert "Traceback" not in done.stderr
    assert "Exception ignored" not in done.stderr
    assert "cannot be written" in done.stderr or "2>&-" in output


FAULT = """
from loopgen import cli
@cli.loopgen.command()
def broken():
    raise RuntimeError("boom")
@cli.loopgen.command()
def disk():
    open("/nowhere/at/all")
cli.main()
"""


def test_a_fault_of_ours_is_one_sentence_and_a_kept_traceback(environment, tmp_path):
    def run(command):
        return subprocess.run(
            [sys.executable, "-c", FAULT, command],
            env=environment,
            capture_output=True,
            text=True,
            timeout=60,
            check=False,
        )

    done = run("broken")
    log = tmp_path / "state" / "faults.log"
    assert (done.returncode, done.stdout) == (1, "")
    assert len(done.stderr.splitlines()) == 1
    assert "boom" in done.stderr
    assert str(log) in done.stderr
    assert "Traceback" in log.read_text()
    done = run("disk")
    assert (done.returncode, done.stderr) == (
        1,
        "loopgen: /nowhere/at/all: No such file or directory\n",
    )


def test_doctor_examines_everything(run, tmp_path):
    done = run("doctor", "--json")
    findings = {finding["name"]: finding for finding in json.loads(done.stdout)}
    assert all(finding["ok"] for finding in findings.values()), findings
    assert "signal 9" in findings["survives a crash"]["text"]
    assert not (tmp_path / "state").exists()  # looking changes nothing
    (tmp_path / "config.toml").write_text("bras = 8\n")
    done = run("doctor")
    assert done.returncode == 1
    assert "FAIL config" in done.stdout


@pytest.mark.parametrize(
    ("more", "finding", "remedy"),
    [
        ({"LOOPGEN_STATE_DIR": "/etc/passwd"}, "state folder", "LOOPGEN_STATE_DIR"),
        ({"LOOPGEN_STATE_DIR": "/proc/x"}, "state folder", "LOOPGEN_STATE_DIR"),
        ({"LOOPGEN_OUT": "/proc/x"}, "output folder", "--out"),
        ({"LOOPGEN_ENGINE": "sktech"}, "engine", "'sketch'"),
        ({"TMPDIR": "/proc", "TMP": "/proc", "TEMP": "/proc"}, "", ""),
    ],
)
def test_doctor_says_what_to_do(run, more, finding, remedy):
    done = run("doctor", "--json", **more)
    assert done.stderr == ""
    bad = {row["name"]: row["text"] for row in json.loads(done.stdout) if not row["ok"]}
    assert (done.returncode, remedy in bad.get(finding, "")) == (1 if finding else 0, True)


def test_doctor_finds_a_broken_journal_and_leaves_it(run, tmp_path):
    (tmp_path / "state").mkdir()
    journal = tmp_path / "state" / "journal.sqlite"
    journal.write_bytes(b"not a database" * 100)
    done = run("doctor")
    assert "FAIL state folder: the journal" in done.stdout
    assert "move it away" in done.stdout
    assert [path.name for path in journal.parent.iterdir()] == ["journal.sqlite"]


def test_the_demo_leaves_four_loops_with_pictures(run, tmp_path):
    # Settings of the user are none of the demo's: it shows what it says.
    users = {"PORT": "1", "ENGINE": "faulty", "VARIATIONS": "1", "QUEUE": "1", "NONSENSE": "1"}
    done = run("demo", **{f"LOOPGEN_{name}": value for name, value in users.items()})
    assert done.returncode == 0, done.stderr
    loops = sorted((tmp_path / "loops").glob("*.wav"))
    assert [soundfile.info(path).frames for path in loops] == [341419] * 4
    assert all(path.with_suffix(".png").read_bytes().startswith(b"\x89PNG") for path in loops)
    message = '/loopgen/generate a1 "dusty house drums" bpm 124 bars 4 variations 4 picture 1'
    assert message in done.stdout
    for host in ("Max", "Pd", "liblo", "shell"):
        assert f"\n  {host}" in done.stdout


def test_the_demo_names_the_port_it_used(run, tmp_path):
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as other:
        with suppress(OSError):  # somebody else holds it already, which is as good
            other.bind(("127.0.0.1", 10120))
        done = run("demo")
    assert done.returncode == 0, done.stderr
    port = done.stdout.split("listens on 127.0.0.1:")[1].split(",")[0]
    assert port != "10120"
    assert f"[udpsend 127.0.0.1 {port}]" in done.stdout
    assert f"oscsend 127.0.0.1 {port} " in done.stdout
    assert f"loopgen serve --port {port}" in done.stdout
    assert "The usual port is 10120" in done.stdout


def test_a_demo_without_loops_is_exit_1(environment, tmp_path):
    code = (
        "import daw_bridges.demo as demo, loopgen.cli;"
        "demo.ASK = {**demo.ASK, 'engine': 'faulty'}; loopgen.cli.main()"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, "demo", "--prompt", "error"],
        env=environment,
        cwd=tmp_path,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == 1
    assert "without a loop" in done.stderr
    assert "loopgen serve" not in done.stdout

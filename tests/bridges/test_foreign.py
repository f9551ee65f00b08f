"""Other people's programs ask for a loop and hear that it is ready: nothing of ours in between."""

import os
import select
import socket
import subprocess
from contextlib import contextmanager
from pathlib import Path

import pytest
import soundfile

from tests.conftest import program

SCRIPTS = Path(__file__).parent / "foreign"
FRAMES = round(240 / 124 * 44100)


def free_port():
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


@pytest.fixture
def script(daemon, tmp_path):
    """A client's script with the daemon's port, and one to hear on, filled in."""

    def fill(name):
        text = (SCRIPTS / name).read_text()
        text = text.replace("PORT", str(daemon.address.port)).replace("HEAR", str(free_port()))
        path = tmp_path / name
        path.write_text(text)
        return path

    return fill


@contextmanager
def running(command, **environment):
    """A program, its output as text; ended whatever happens.

    Asked first: a jackd that is killed stays in JACK's list of servers, which holds eight.
    """
    process = subprocess.Popen(
        command,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        errors="replace",
        env={**os.environ, **environment},
    )
    try:
        yield process
    finally:
        process.terminate()
        try:
            process.communicate(timeout=10)
        except subprocess.TimeoutExpired:
            process.kill()
            process.communicate()


def lines(command, until, **environment):
    """What a program prints, up to the line with ``until``."""
    heard = []
    with running(command, **environment) as process:
        for line in process.stdout:
            heard.append(line)
            if until in line:
                break
    return "".join(heard)


def the_loop(daemon):
    (path,) = daemon.loops()
    assert soundfile.info(path).frames == FRAMES
    return path.as_posix()


def test_pure_data(daemon, script):
    pd = program("pd")
    command = [pd, *"-nogui -noaudio -nomidi -stderr -open".split(), str(script("generate.pd"))]
    heard = lines(command, "done")
    assert "heard: loopgen accepted pd1 0" in heard
    assert f"heard: loopgen ready pd1 1 {the_loop(daemon)} 124 1 4/4" in heard.replace(
        "symbol ", ""
    )


def test_liblo(daemon):
    oscsend, oscdump = program("oscsend"), program("oscdump")
    hear, to = str(free_port()), ["127.0.0.1", str(daemon.address.port)]
    words = ["id1", "good clicks", *"bpm 124 bars 1 variations 1 engine faulty".split()]
    with running([oscdump, "-L", hear]) as dump:
        subscribe(oscsend, dump, to, hear)
        command = [oscsend, *to, "/loopgen/generate", "sssisisiss", *words]
        subprocess.run(command, check=True)
        heard = []
        while not heard or "/loopgen/done" not in heard[-1]:
            heard.append(dump.stdout.readline())
    (ready,) = [line for line in heard if "/loopgen/ready" in line]
    assert the_loop(daemon) in ready
    assert "sisfissifi" in ready


def subscribe(oscsend, dump, to, hear):
    """oscdump does not say when it listens: ask until it has heard the answer."""
    while not select.select([dump.stdout], [], [], 0.2)[0]:
        subprocess.run([oscsend, *to, "/loopgen/subscribe", "i", hear], check=True)


def test_supercollider(daemon, script, tmp_path):
    sclang = program("sclang")
    heard = lines(
        [sclang, "-i", "none", str(script("generate.scd"))],
        "/loopgen/done",
        QT_QPA_PLATFORM="offscreen",
        QTWEBENGINE_DISABLE_SANDBOX="1",
        HOME=str(tmp_path),
    )
    assert "[ /loopgen/accepted, sc1, 0 ]" in heard
    assert the_loop(daemon) in heard


@pytest.fixture
def jack():
    """A sound card that is none."""
    jackd = program("jackd")
    name = f"loopgen-{os.getpid()}"
    command = [jackd, "-n", name, "-R", "-P", "70", "-d", "dummy", "-r", "48000"]
    with running(command):
        # "JACK server starting" comes before clients can connect.
        wait = [program("jack_wait"), "-s", name, "-w", "-t", "10"]
        subprocess.run(wait, check=True, capture_output=True)
        yield {"JACK_DEFAULT_SERVER": name, "JACK_NO_START_SERVER": "1"}


def test_chuck(daemon, script, jack):
    heard = lines([program("chuck"), str(script("generate.ck"))], "/loopgen/done", **jack)
    assert the_loop(daemon) in heard


def test_csound(daemon, script):
    command = [program("csound"), "-+rtaudio=dummy", "-odac", str(script("generate.csd"))]
    heard = lines(command, "heard ready")
    assert the_loop(daemon) in heard

"""A real daemon on a free port, and real clients."""

import os
import shutil
import signal
import subprocess
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from daw_bridges.client import Client
from daw_bridges.daemon import start_daemon
from loopgen.jobs.journal import Journal


@dataclass
class Daemon:
    """A daemon in a process of its own, with folders of its own."""

    state: Path
    out: Path
    environment: dict[str, str] = field(default_factory=dict)
    process: subprocess.Popen | None = None
    address: object = None

    def start(self, **environment):
        variables = {
            "LOOPGEN_STATE_DIR": str(self.state),
            "LOOPGEN_CONFIG": os.devnull,
            "OMP_NUM_THREADS": "1",
            **self.environment,
            **environment,
        }
        arguments = ["--port", "0", "--http-port", "0", "--out", str(self.out)]
        self.process, self.address = start_daemon(arguments, detached=False, environment=variables)
        return self

    def client(self):
        return Client(self.address.port)

    def kill(self):
        self.process.send_signal(signal.SIGKILL)
        self.process.wait()

    def stop(self):
        if self.process and self.process.poll() is None:
            self.process.terminate()
            self.process.wait(20)

    def journal(self):
        return Journal(self.state / "journal.sqlite")

    def loops(self):
        return sorted(self.out.glob("*.wav"))


@pytest.fixture
def make_daemon(tmp_path):
    daemons = []

    def make(**environment):
        daemon = Daemon(tmp_path / "state", tmp_path / "loops", environment)
        daemons.append(daemon)
        return daemon

    yield make
    for daemon in daemons:
        daemon.stop()


@pytest.fixture
def daemon(make_daemon):
    return make_daemon(LOOPGEN_ENGINE="faulty").start()


@pytest.fixture
def client(daemon):
    with daemon.client() as client:
        yield client


@pytest.fixture(scope="session")
def shared_daemon(tmp_path_factory):
    """For tests that leave nothing behind that others would mind."""
    home = tmp_path_factory.mktemp("daemon")
    daemon = Daemon(home / "state", home / "loops", {"LOOPGEN_ENGINE": "faulty"}).start()
    yield daemon
    daemon.stop()


def program(name):
    """A foreign program: missing is a reason to skip here, and a failure in CI."""
    path = shutil.which(name)
    if path is None and os.environ.get("CI"):
        pytest.fail(f"{name} is not installed, and CI installs it")
    if path is None:
        pytest.skip(f"{name} is not installed")
    return path

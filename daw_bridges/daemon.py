"""Find the running daemon, or start one."""

import os
import subprocess
import sys
import time
from collections.abc import Mapping
from pathlib import Path

from daw_bridges.client import Client
from loopgen.config import read_config, state_dir
from loopgen.errors import NoDaemonError
from osc_server.note import Address, read_note

START_SECONDS = 20.0
IDLE_SECONDS = 600
"""A daemon that a command started ends when nobody asked anything of it for this long."""


def find_daemon() -> Client:
    """A client of the daemon that runs. Raises NoDaemonError."""
    note = read_note(state_dir())
    config = read_config()
    port = note.port if note else config.port
    if not port:
        raise NoDaemonError("no daemon runs here; start one with `loopgen serve`")
    client = Client(port, note.host if note else config.host)
    try:
        client.ping()
    except NoDaemonError:
        client.close()
        raise
    return client


def ensure_daemon() -> Client:
    """A client of the daemon that runs, or of one that is started now."""
    try:
        return find_daemon()
    except NoDaemonError:
        start_daemon(["--idle-exit", str(IDLE_SECONDS)], detached=True)
        return find_daemon()


def start_daemon(
    arguments: list[str], *, detached: bool, environment: Mapping[str, str] | None = None
) -> tuple["subprocess.Popen[bytes]", Address]:
    """Start ``loopgen serve`` and wait until it is ready. Raises NoDaemonError with its words."""
    variables = {**os.environ, **(environment or {})}
    state = Path(variables.get("LOOPGEN_STATE_DIR") or state_dir())
    state.mkdir(parents=True, exist_ok=True)
    log = state / "serve.log"
    with log.open("wb") as output:
        process = subprocess.Popen(
            [sys.executable, "-m", "loopgen", "serve", *arguments],
            env=variables,
            stdin=subprocess.DEVNULL,
            stdout=output,
            stderr=output,
            start_new_session=detached,
        )
    return process, _wait_ready(process, state, log)


def _wait_ready(process: "subprocess.Popen[bytes]", state: Path, log: Path) -> Address:
    deadline = time.monotonic() + START_SECONDS
    while time.monotonic() < deadline:
        note = read_note(state)
        if note is not None and note.pid == process.pid:
            return note
        try:
            process.wait(0.02)
        except subprocess.TimeoutExpired:
            continue
        words = log.read_text(encoding="utf-8", errors="replace").strip()
        raise NoDaemonError(f"the daemon did not start: {words[-400:]}")
    process.kill()
    raise NoDaemonError(f"the daemon was not ready after {START_SECONDS:g} seconds; see {log}")

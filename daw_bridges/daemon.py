"""Find the running daemon, or start one."""

import contextlib
import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Iterator, Mapping
from pathlib import Path

from daw_bridges.client import Client
from loopgen.config import PREFIX, read_config, state_dir
from loopgen.errors import AlreadyRunningError, ConfigError, JournalError, NoDaemonError
from osc_server.note import Address, read_note

START_SECONDS = 20.0
STOP_SECONDS = 10.0
IDLE_SECONDS = 600
"""A daemon that a command started ends when nobody asked anything of it for this long."""
LONGEST_LOG = 1 << 20
"""Bytes of ``serve.log`` after which it begins anew."""


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
    except BaseException:
        client.close()
        raise
    return client


def ensure_daemon() -> Client:
    """A client of the daemon that runs, or of one that is started now.

    When several commands start one at the same time, the first has it and the others find it.
    Raises NoDaemonError, ConfigError, JournalError.
    """
    deadline = time.monotonic() + START_SECONDS
    holder = ""
    while time.monotonic() < deadline:
        try:
            return find_daemon()
        except NoDaemonError:
            try:
                start_daemon(["--idle-exit", str(IDLE_SECONDS)], detached=True)
            except AlreadyRunningError as error:  # it is not ready yet, or has just ended
                holder = error.text
    raise NoDaemonError(f"no daemon answers, though {holder}")


def start_daemon(
    arguments: list[str],
    *,
    detached: bool,
    environment: Mapping[str, str] | None = None,
    bare: bool = False,
) -> tuple["subprocess.Popen[bytes]", Address]:
    """Start ``loopgen serve`` and wait until it is ready; interrupted, it is ended again.

    ``environment`` is added to ours; ``bare`` leaves out the user's settings there. Raises, with
    the daemon's words, ConfigError for what the user can mend and NoDaemonError for the rest;
    AlreadyRunningError when one that was to end by itself found another; JournalError.
    """
    ours = {k: v for k, v in os.environ.items() if not (bare and k.startswith(PREFIX))}
    variables = {**ours, **(environment or {})}
    state = Path(variables.get("LOOPGEN_STATE_DIR") or state_dir())
    log = _log(state)
    before = log.stat().st_size
    process = None
    try:
        with log.open("ab") as output, _unhurried():
            process = subprocess.Popen(
                [sys.executable, "-m", "loopgen", "serve", *arguments],
                env=variables,
                stdin=subprocess.DEVNULL,
                stdout=output,
                stderr=output,
                start_new_session=detached,
            )
        return process, _wait_ready(process, state, log, before)
    except BaseException:
        if process is not None:
            end(process)
        raise


@contextlib.contextmanager
def _unhurried() -> Iterator[None]:
    """Ctrl-C is heard a moment later: amid the start it would leave a process nobody knows of."""
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    pressed: list[int] = []
    before = signal.signal(signal.SIGINT, lambda number, frame: pressed.append(number))
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before or signal.SIG_DFL)
    if pressed:
        signal.raise_signal(signal.SIGINT)


def _log(state: Path) -> Path:
    """The file for what the daemon prints. Raises JournalError when the folder is of no use."""
    log = state / "serve.log"
    try:
        state.mkdir(parents=True, exist_ok=True)
        with log.open("ab") as file:
            if file.tell() > LONGEST_LOG:
                file.truncate(0)
    except OSError as error:
        raise JournalError(
            f"the state folder {state} cannot be used ({error.strerror or error}); name another"
            " with LOOPGEN_STATE_DIR"
        ) from error
    return log


def _wait_ready(process: "subprocess.Popen[bytes]", state: Path, log: Path, before: int) -> Address:
    deadline = time.monotonic() + START_SECONDS
    while time.monotonic() < deadline:
        note = read_note(state)
        if note is not None and note.pid == process.pid:
            return note
        try:
            code = process.wait(0.02)
        except subprocess.TimeoutExpired:
            continue
        raise _refusal(code, log.read_bytes()[before:].decode(errors="replace").strip()[-400:])
    raise NoDaemonError(f"the daemon was not ready after {START_SECONDS:g} seconds; see {log}")


def _refusal(code: int, words: str) -> AlreadyRunningError | ConfigError | NoDaemonError:
    """What a daemon that ended before it was ready meant (the exit codes of the command)."""
    words = words.rpartition("loopgen: ")[2]
    if code == 0:
        return AlreadyRunningError(words)
    if code == 2:
        return ConfigError(f"the daemon did not start: {words}")
    return NoDaemonError(f"the daemon did not start: {words}")


def end(process: "subprocess.Popen[bytes]") -> None:
    """Stop a daemon that we started."""
    process.terminate()
    try:
        process.wait(STOP_SECONDS)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()

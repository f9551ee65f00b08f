"""``loopgen doctor``: does this machine have what loopgen needs? Each finding says what to do."""

import asyncio
import contextlib
import importlib
import os
import shutil
import sqlite3
import sys
import tempfile
from collections.abc import Callable
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from loopgen.config import config_path, read_config, state_dir
from loopgen.conform.trackers import TRACKERS, check_ready
from loopgen.errors import (
    EngineFailedError,
    JournalError,
    LoopgenError,
    OutputUnavailableError,
    TrackerError,
)

LIBRARIES = ("numpy", "scipy", "soundfile", "soxr", "python_stretch", "PIL", "aiohttp")
ROOM = 1 << 30


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that was looked at."""

    name: str
    ok: bool
    text: str

    def as_dict(self) -> dict[str, Any]:
        """As JSON."""
        return asdict(self)


def examine() -> list[Finding]:
    """Look at everything; a check that fails does not stop the others."""
    checks: dict[str, Callable[[], str]] = {
        "python": _python,
        "libraries": _libraries,
        "config": _config,
        "state folder": _state,
        "output folder": _output,
        "engine": lambda: asyncio.run(_engine()),
        "survives a crash": lambda: asyncio.run(_crash()),
        "stretcher": _stretcher,
        "tracker": _tracker,
    }
    return [_look(name, check) for name, check in checks.items()]


def _look(name: str, check: Callable[[], str]) -> Finding:
    try:
        return Finding(name, True, check())
    except LoopgenError as error:
        return Finding(name, False, error.text)
    except Exception as error:
        reason = f"{type(error).__name__}: {error}"
        return Finding(name, False, f"this check itself failed ({reason}); please report it")


def _python() -> str:
    return f"{sys.version.split()[0]} at {sys.executable}"


def _libraries() -> str:
    broken = [reason for name in LIBRARIES if (reason := _import_error(name))]
    if broken:
        raise LoopgenError(f"{'; '.join(broken)}: install loopgen again")
    return "all there"


def _import_error(name: str) -> str:
    """Why a library cannot be imported; one that is there may still miss a part of the system."""
    try:
        importlib.import_module(name)
    except Exception as error:
        return f"{name} cannot be imported ({error})"
    return ""


def _config() -> str:
    read_config()
    path = config_path()
    return f"{path} is fine" if path.exists() else f"defaults; {path} does not exist"


def _state() -> str:
    """The state folder is or can be made, and the journal in it is readable. Changes nothing."""
    folder = state_dir()
    if not _writable(folder):
        raise JournalError(f"{folder} cannot be used; name another folder with LOOPGEN_STATE_DIR")
    journal = folder / "journal.sqlite"
    known = f"{_count_jobs(journal)} jobs" if journal.exists() else "no journal yet"
    return f"{folder}, {known}; logs are in {folder / 'logs'}"


def _count_jobs(journal: Path) -> int:
    """Read beside a running daemon, which goes on undisturbed. Raises JournalError."""
    try:
        where = f"{journal.absolute().as_uri()}?mode=ro"
        with contextlib.closing(sqlite3.connect(where, uri=True, timeout=2.0)) as db:
            return int(db.execute("SELECT count(*) FROM jobs").fetchone()[0])
    except sqlite3.Error as error:
        raise JournalError(
            f"the journal {journal} cannot be read ({error}); move it away, or name another"
            " folder with LOOPGEN_STATE_DIR"
        ) from error


def _output() -> str:
    folder = read_config().folder
    if not _writable(folder):
        raise OutputUnavailableError(f"{folder} cannot be written; choose another with --out")
    free = shutil.disk_usage(_nearest(folder)).free
    if free < ROOM:
        raise LoopgenError(f"{folder} has only {free >> 20} MiB left; free some space")
    return f"{folder}, {free >> 30} GiB free"


def _writable(folder: Path) -> bool:
    """Files can be made in it, or in the folder it would be made in."""
    try:
        tempfile.TemporaryFile(dir=_nearest(folder)).close()
    except OSError:
        return False
    return True


def _nearest(folder: Path) -> Path:
    """The folder itself, or the first above it that is there."""
    places = (folder.absolute(), *folder.absolute().parents)
    return next(place for place in places if os.path.lexists(place))


async def _engine() -> str:
    """The engine that requests use by default makes a take."""
    from loopgen.workers.host import WorkerDied

    name = read_config().engine
    try:
        await _take(name, "good")
    except WorkerDied as death:
        raise EngineFailedError(
            f"{name} cannot make takes: {death.how}; install it again, or choose another engine"
            " with LOOPGEN_ENGINE"
        ) from death
    return f"{name} makes takes"


async def _crash() -> str:
    """A worker that dies is noticed and started again: ``faulty`` dies on purpose."""
    from loopgen.workers.host import WorkerDied

    try:
        await _take("faulty", "crash")
    except WorkerDied as death:
        return f"yes: {death.how}, and was noticed"
    raise LoopgenError("an engine that died was not noticed; please report this")


async def _take(engine: str, prompt: str) -> None:
    """Raises UnknownEngineError, WorkerDied, or what the engine failed with."""
    from loopgen.engines.registry import find_engine
    from loopgen.workers.host import Limits, Worker

    find_engine(engine)
    config = read_config()
    limits = Limits(load=config.load_limit, stall=20.0, silence=config.silence_limit)
    with tempfile.TemporaryDirectory() as folder:
        worker = Worker(f"engine:{engine}", log=Path(folder) / "log", limits=limits)
        brief = {"prompt": f"{prompt}, 120 bpm", "seconds": 1.0, "seed": 0}
        order = {"brief": brief, "take": str(Path(folder) / "take.npz")}
        try:
            await worker.run(order, lambda fraction: None)
        finally:
            await worker.close()


def _tracker() -> str:
    """The chosen tracker can be used; what the others are missing is told by the way."""
    config = read_config()
    check_ready(config.tracker, config.tracker_model)
    rows = [(row.name, _missing(row.name, config.tracker_model)) for row in TRACKERS.values()]
    others = [name + missing for name, missing in rows if name != config.tracker]
    return f"{config.tracker}; also {', '.join(others)} (`loopgen trackers` says more)"


def _missing(tracker: str, model: str) -> str:
    try:
        licence = check_ready(tracker, model).licence
    except TrackerError:
        return " (no weights)" if TRACKERS[tracker].installed else " (not installed)"
    return f" (ready; {licence})"


def _stretcher() -> str:
    if program := shutil.which("rubberband"):
        return f"Rubber Band at {program}, and Signalsmith"
    return "Signalsmith (install the program `rubberband` for an alternative)"

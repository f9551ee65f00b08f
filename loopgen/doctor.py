"""``loopgen doctor``: does this machine have what loopgen needs? Each finding says what to do."""

import asyncio
import importlib.util
import os
import shutil
import sys
import tempfile
from collections.abc import Callable
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from loopgen.config import Config, config_path, read_config, state_dir
from loopgen.errors import LoopgenError
from loopgen.jobs.journal import Journal
from loopgen.workers.host import Limits, Worker, WorkerDied

LIBRARIES = ("numpy", "scipy", "soundfile", "librosa", "python_stretch", "PIL", "aiohttp")
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
    }
    return [_look(name, check) for name, check in checks.items()]


def _look(name: str, check: Callable[[], str]) -> Finding:
    try:
        return Finding(name, True, check())
    except LoopgenError as error:
        return Finding(name, False, error.text)
    except Exception as error:
        return Finding(name, False, f"{type(error).__name__}: {error}")


def _python() -> str:
    return f"{sys.version.split()[0]} at {sys.executable}"


def _libraries() -> str:
    missing = [name for name in LIBRARIES if importlib.util.find_spec(name) is None]
    if missing:
        raise LoopgenError(f"{', '.join(missing)} cannot be imported; install loopgen again")
    return "all there"


def _config() -> str:
    read_config()
    path = config_path()
    return f"{path} is fine" if path.exists() else f"defaults; {path} does not exist"


def _state() -> str:
    """The journal opens: beside a running daemon too, since it only reads here."""
    Journal(state_dir() / "journal.sqlite").close()
    return f"{state_dir()}; logs are in {state_dir() / 'logs'}"


def _output() -> str:
    folder = read_config().folder
    existing = next(place for place in (folder, *folder.parents) if place.exists())
    if not os.access(existing, os.W_OK):
        raise LoopgenError(f"{existing} cannot be written; choose another folder with --out")
    free = shutil.disk_usage(existing).free
    if free < ROOM:
        raise LoopgenError(f"{folder} has only {free >> 20} MiB left; free some space")
    return f"{folder}, {free >> 30} GiB free"


def _limits(config: Config) -> Limits:
    return Limits(load=config.load_limit, stall=20.0, silence=config.silence_limit)


async def _engine() -> str:
    """The engine that requests use by default makes a take."""
    name = read_config().engine
    await _take(name, "good")
    return f"{name} makes takes"


async def _crash() -> str:
    """A worker that dies is noticed and started again: ``faulty`` dies on purpose."""
    try:
        await _take("faulty", "crash")
    except WorkerDied as death:
        return f"yes: {death.how}, and was noticed"
    raise LoopgenError("an engine that died was not noticed; please report this")


async def _take(engine: str, prompt: str) -> None:
    with tempfile.TemporaryDirectory() as folder:
        worker = Worker(f"engine:{engine}", log=Path(folder) / "log", limits=_limits(read_config()))
        brief = {"prompt": f"{prompt}, 120 bpm", "seconds": 1.0, "seed": 0}
        order = {"brief": brief, "take": str(Path(folder) / "take.npz")}
        try:
            await worker.run(order, lambda fraction: None)
        finally:
            await worker.close()


def _stretcher() -> str:
    if program := shutil.which("rubberband"):
        return f"Rubber Band at {program}, and Signalsmith"
    return "Signalsmith (install the program `rubberband` for an alternative)"

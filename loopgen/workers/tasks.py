"""What a worker process can be: an engine, or conform. Named by text, imported in the child."""

from pathlib import Path
from typing import Any, ClassVar, Protocol

from loopgen.disk import named_disk_errors
from loopgen.engines.engine import Brief, Control, Engine
from loopgen.errors import EngineFailedError, LoopgenError
from loopgen.takes import write_take

Payload = dict[str, Any]


class Task(Protocol):
    """Work that a child does, order by order."""

    fault: ClassVar[type[LoopgenError]]
    """What an exception without a code is called."""

    def load(self) -> None:
        """Get ready."""

    def run(self, payload: Payload, control: Control) -> Payload:
        """Do one order; the answer is JSON."""


def make_task(name: str) -> Task:
    """``engine:sketch``, ``conform`` for takes, or ``conform-file``."""
    kind, _, rest = name.partition(":")
    if kind == "engine":
        from loopgen.engines.registry import make_engine

        return EngineTask(make_engine(rest))
    if kind == "conform":
        from loopgen.library.render import ConformTask

        return ConformTask()
    if kind == "conform-file":
        from loopgen.conforming import ConformFileTask

        return ConformFileTask()
    raise ValueError(f"no task {name!r}")


class EngineTask:
    """Runs an engine and leaves its takes in files the host named."""

    fault: ClassVar[type[LoopgenError]] = EngineFailedError

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    def load(self) -> None:
        """Load the engine."""
        self._engine.load()

    def run(self, payload: Payload, control: Control) -> Payload:
        """Make one take and write it to ``payload["take"]``."""
        take = self._engine.generate(Brief(**payload["brief"]), control)
        with named_disk_errors():
            write_take(Path(payload["take"]), take)
        return {"seed": int(take.seed)}

"""Conform many files in several processes. One that fails, or kills its process, stops no other."""

import asyncio
import os
import tempfile
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Protocol

from loopgen.errors import BadValueError, ConformFailedError, LoopgenError
from loopgen.workers.frames import Frame
from loopgen.workers.host import Limits, Worker, WorkerDied
from loopgen.workers.pool import Pool
from loopgen.worklist import Item

LIMITS = Limits(load=120.0, stall=600.0, silence=60.0, grace=5.0)
"""Ten minutes of sound are heard in one go, without a sign of progress."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """What came of one file: a report, or an error."""

    item: Item
    report: dict[str, Any] | None = None
    error: LoopgenError | None = None

    def as_dict(self) -> dict[str, Any]:
        """The report, or ``source``, ``code`` and ``text``."""
        if self.error is None:
            return dict(self.report or {})
        source = self.item.source.absolute().as_posix()
        return {"source": source, "code": self.error.code, "text": self.error.text}


class Listener(Protocol):
    """Who watches."""

    def progress(self, item: Item, fraction: float) -> None:
        """A file is so far, 0 to 1."""

    def outcome(self, outcome: Outcome) -> None:
        """A file is over."""


def conform_files(
    items: Iterable[Item],
    listener: Listener,
    *,
    processes: int | None = None,
    picture: bool = False,
    force: bool = False,
) -> None:
    """Conform all, telling of each as soon as it is over; ``processes``: else one a processor."""
    orders = [(item, _order(item, picture, force)) for item in items]
    count = min(processes or os.cpu_count() or 1, len(orders))
    with tempfile.TemporaryDirectory(prefix="loopgen-") as logs:
        asyncio.run(_run(orders, count, Path(logs) / "workers.log", listener))


def _order(item: Item, picture: bool, force: bool) -> Frame:
    return {
        "source": str(item.source.absolute()),
        "out": str(item.out.absolute()),
        "options": item.options,
        "picture": picture,
        "force": force,
    }


async def _run(orders: list[tuple[Item, Frame]], count: int, log: Path, listener: Listener) -> None:
    pool = Pool([Worker("conform-file", log=log, limits=LIMITS) for _ in range(count)])
    try:
        async with asyncio.TaskGroup() as group:
            for item, order in orders:
                group.create_task(_conform(pool, item, order, listener))
    finally:
        await pool.close()


async def _conform(pool: Pool, item: Item, order: Frame, listener: Listener) -> None:
    try:
        if item.problem:
            raise BadValueError(item.problem)
        report = await pool.run(order, lambda fraction: listener.progress(item, fraction))
        outcome = Outcome(item=item, report=report)
    except LoopgenError as error:
        outcome = Outcome(item=item, error=error)
    except WorkerDied as death:
        text = f"the process that worked on it died: {death.how}"
        outcome = Outcome(item=item, error=ConformFailedError(text))
    listener.outcome(outcome)

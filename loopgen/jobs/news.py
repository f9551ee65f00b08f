"""How one job goes, written down first and told afterwards."""

import contextlib
from collections.abc import Callable
from pathlib import Path
from typing import Any

from loopgen.errors import BusyError, DiskFullError, JournalError, LoopgenError
from loopgen.events import Event, LoopMissed, Progress
from loopgen.jobs.journal import Journal
from loopgen.jobs.rows import Job
from loopgen.jobs.shelf import Shelf, loop_from_sidecar
from loopgen.jobs.states import JobState
from loopgen.killpoints import kill_point

Tell = Callable[[Event], None]
_STAGES = {
    "generating": JobState.GENERATING,
    "conforming": JobState.CONFORMING,
    "publishing": JobState.PUBLISHING,
}


class JobNews:
    """Writes down how one job goes, and tells it. The pipeline's ``News``."""

    def __init__(self, job: Job, journal: Journal, shelf: Shelf, tell: Tell) -> None:
        self._job = job
        self._journal = journal
        self._shelf = shelf
        self._tell = tell
        self._stages: dict[int, str] = {}
        self._told: dict[int, tuple[str, int]] = {}

    def stage(self, variation: int, stage: str, fraction: float) -> None:
        """Pass on progress, at most a hundred steps a stage."""
        if self._stages.get(variation) != stage:
            self._stages[variation] = stage
            self._move()
            kill_point(f"job.{stage}")
        step = (stage, int(fraction * 100))
        if self._told.get(variation) != step:
            self._told[variation] = step
            self._tell(
                Progress(job=self._job.id, variation=variation, stage=stage, fraction=fraction)
            )

    def _move(self) -> None:
        """The job is where its least advanced variation is.

        A journal that is locked or full just now does not hold up the work: the next move, or a
        restart, puts this right.
        """
        least = min(self._stages.values(), key=list(_STAGES).index)
        with (
            contextlib.suppress(BusyError, DiskFullError, JournalError),
            self._journal.transaction(durable=False),
        ):
            self._journal.move(self._job.id, _STAGES[least])

    def intend(self, variation: int, stem: str) -> None:
        """Remember the name before it appears."""
        with self._journal.transaction(durable=True):
            self._journal.intend(self._job.id, variation, stem)

    def published(self, variation: int, path: Path, sidecar: dict[str, Any]) -> None:
        """Record, then announce."""
        self._stages.pop(variation, None)
        loop = loop_from_sidecar(path, sidecar)
        self._tell(self._shelf.record(loop, path.stem))

    def missed(self, variation: int, error: LoopgenError) -> None:
        """Record, then tell."""
        self._stages.pop(variation, None)
        with self._journal.transaction(durable=True):
            event = self._journal.record(
                LoopMissed(job=self._job.id, variation=variation, code=error.code, text=error.text)
            )
        self._tell(event)

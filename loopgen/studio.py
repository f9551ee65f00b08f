"""Everything of a daemon but its sockets: state folder, journal, folder of loops, jobs, workers.

Starting is recovering: there is no other way to start.
"""

import asyncio
import contextlib
import os
import sqlite3
from collections.abc import Callable
from pathlib import Path
from typing import IO

from loopgen.config import Config
from loopgen.disk import named_disk_errors
from loopgen.errors import JournalError, LoopgenError
from loopgen.events import Event
from loopgen.jobs.crews import Crews
from loopgen.jobs.jobs import Jobs
from loopgen.jobs.journal import Journal
from loopgen.jobs.shelf import Shelf
from loopgen.jobs.states import JobState
from loopgen.library.library import Library
from loopgen.lock import hold
from loopgen.takes import MEBIBYTE, Takes

TIDY_SECONDS = 5.0


class Studio:
    """Owns what a running daemon owns; ``tell`` hears every event after it is on the disk."""

    def __init__(self, config: Config, state: Path, tell: Callable[[Event], None]) -> None:
        """Open and recover. Raises AlreadyRunningError, JournalError, OutputUnavailableError."""
        self._history = config.history
        self._lock = hold_state(state)
        self._library = Library(config.folder)
        self._library.open()
        self.journal = Journal(state / "journal.sqlite")
        shelf = Shelf(self.journal, self._library)
        shelf.recover()
        self._requeue()
        conformers = min(2, os.cpu_count() or 1)
        self._takes = Takes(state / "takes", config.takes * MEBIBYTE)
        self.crews = Crews(
            config, self._library, self._takes, state / "logs", conformers=conformers
        )

        def noted(event: Event) -> None:
            shelf.note(event)
            tell(event)

        self.jobs = Jobs(config, self.journal, shelf, self._takes, self.crews, noted)

    def _requeue(self) -> None:
        """What was under way when the last daemon ended waits again, in its old place."""
        with self.journal.transaction(durable=True):
            for job in self.journal.open_jobs():
                self.journal.move(job.id, JobState.ACCEPTED)

    async def tidy(self) -> None:
        """Keep the journal short and the takes few, until cancelled."""
        while True:
            await asyncio.sleep(TIDY_SECONDS)
            # Busy, or the disk is full: next time.
            with contextlib.suppress(sqlite3.Error, LoopgenError):
                surplus = await asyncio.to_thread(self._takes.surplus)
                self._forget(surplus)
                await asyncio.to_thread(self.journal.checkpoint)

    def _forget(self, surplus: list[Path]) -> None:
        """Old jobs and takes. No request can come between what is read here and what is done."""
        with self.journal.transaction(durable=False):
            forgotten = self.journal.forget_old(self._history)
            needed = self.journal.rotating()
        with named_disk_errors():
            self._takes.forget(set(forgotten) - needed)
            self._takes.drop(surplus, needed)

    async def close(self) -> None:
        """Stop the work, keep the jobs."""
        await self.jobs.scheduler.close()
        self.journal.close()
        self._library.close()
        self._lock.close()


def hold_state(state: Path) -> IO[str]:
    """Hold the state folder. Raises AlreadyRunningError, JournalError."""
    try:
        state.mkdir(parents=True, exist_ok=True)
        return hold(state, "stop it, or set LOOPGEN_STATE_DIR")
    except OSError as error:
        raise JournalError(
            f"the state folder {state} cannot be used ({error.strerror or error}); name another"
            " with LOOPGEN_STATE_DIR"
        ) from error

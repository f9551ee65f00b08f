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
from loopgen.errors import AlreadyRunningError
from loopgen.events import Event
from loopgen.jobs.crews import Crews
from loopgen.jobs.jobs import Jobs
from loopgen.jobs.journal import Journal
from loopgen.jobs.shelf import Shelf
from loopgen.jobs.states import JobState
from loopgen.library.library import Library

TIDY_SECONDS = 5.0


class Studio:
    """Owns what a running daemon owns; ``tell`` hears every event after it is on the disk."""

    def __init__(self, config: Config, state: Path, tell: Callable[[Event], None]) -> None:
        """Open and recover. Raises AlreadyRunningError, JournalError, OutputUnavailableError."""
        state.mkdir(parents=True, exist_ok=True)
        self._lock = lock(state)
        library = Library(config.folder)
        library.prepare()
        self.journal = Journal(state / "journal.sqlite")
        shelf = Shelf(self.journal, library)
        shelf.recover()
        self._requeue()
        conformers = min(2, os.cpu_count() or 1)
        self.crews = Crews(config, library, state / "logs", conformers=conformers)
        self.jobs = Jobs(config, self.journal, shelf, self.crews, tell)

    def _requeue(self) -> None:
        """What was under way when the last daemon ended waits again, in its old place."""
        with self.journal.transaction(durable=True):
            for job in self.journal.open_jobs():
                self.journal.move(job.id, JobState.ACCEPTED)

    async def tidy(self) -> None:
        """Keep the journal's log short, until cancelled."""
        while True:
            await asyncio.sleep(TIDY_SECONDS)
            with contextlib.suppress(sqlite3.Error):  # busy, or the disk is full: next time
                await asyncio.to_thread(self.journal.checkpoint)

    async def close(self) -> None:
        """Stop the work, keep the jobs."""
        await self.jobs.scheduler.close()
        self.journal.close()
        self._lock.close()


def lock(state: Path) -> IO[str]:
    """Hold the state folder for this process; the system lets go when the process ends.

    Raises AlreadyRunningError naming the holder.
    """
    path = state / "lock"
    file = path.open("a+", encoding="utf-8")
    try:
        _lock_file(file)
    except OSError:
        file.seek(0)
        holder = file.read().strip() or "another process"
        file.close()
        raise AlreadyRunningError(
            f"{holder} already uses the state folder {state}; stop it, or set LOOPGEN_STATE_DIR"
        ) from None
    file.truncate(0)
    file.write(f"process {os.getpid()}")
    file.flush()
    return file


def _lock_file(file: IO[str]) -> None:
    if os.name == "nt":
        import msvcrt

        file.seek(0)
        msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)  # type: ignore[attr-defined,unused-ignore]
    else:
        import fcntl

        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)

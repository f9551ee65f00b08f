"""Takes accepted jobs in their order and has them made: one at a time per engine.

Engines do not wait for each other: a quick one answers while a slow one works. What happens is
written to the journal first and told afterwards.
"""

import asyncio
import functools
import logging
import sqlite3

from loopgen.errors import BusyError, JournalError, LoopgenError
from loopgen.events import Cancelled, Done, Failed, LoopMissed, Started
from loopgen.jobs.crews import Crews
from loopgen.jobs.journal import Journal
from loopgen.jobs.news import JobNews, Tell
from loopgen.jobs.rows import Job
from loopgen.jobs.shelf import Shelf
from loopgen.jobs.states import JobState
from loopgen.killpoints import kill_point
from loopgen.pipeline import make_loops

log = logging.getLogger("loopgen")

RETRY_SECONDS = 2.0
"""Between tries to go on with a job whose state could not be written down."""


class Scheduler:
    """Runs jobs until it is closed."""

    def __init__(self, journal: Journal, shelf: Shelf, crews: Crews, tell: Tell) -> None:
        self._journal = journal
        self._shelf = shelf
        self._crews = crews
        self._tell = tell
        self._running: dict[str, asyncio.Task[None]] = {}
        self._lanes: set[str] = set()
        self._cancelling: set[str] = set()
        self._closing = False
        self.paused = False

    @property
    def running(self) -> frozenset[str]:
        """The ids of jobs under way."""
        return frozenset(self._running)

    def wake(self) -> None:
        """Start the jobs whose engine is free."""
        if self.paused or self._closing:
            return
        while job := self._journal.next_job(self._lanes):
            self._lanes.add(job.request.lane)
            task = asyncio.create_task(self._run(job), name=f"job {job.id}")
            self._running[job.id] = task
            task.add_done_callback(functools.partial(self._ended, job))

    def _ended(self, job: Job, task: asyncio.Task[None]) -> None:
        """Write down a job that was stopped, perhaps before its first step."""
        del self._running[job.id]
        self._lanes.discard(job.request.lane)
        failure = None if task.cancelled() else task.exception()
        if failure is not None:
            self._later(job, failure)
        elif task.cancelled():
            self._stopped(job)
        else:
            self._cancelling.discard(job.id)
            self.wake()

    def _stopped(self, job: Job) -> None:
        """Cancelled if that was asked, else back to where a restart finds it."""
        try:
            if not self._journal.state(job.id).final:
                if job.id in self._cancelling:
                    self._finish(job, JobState.CANCELLED, Cancelled(job=job.id))
                else:
                    self._put_back(job)
        except (LoopgenError, sqlite3.Error) as error:
            self._later(job, error)
            return
        self._cancelling.discard(job.id)
        self.wake()

    def _later(self, job: Job, failure: BaseException) -> None:
        """The journal could not be written, so the job still stands there as it was.

        Trying again at once would spin; a disk that is full now may have room in a while.
        """
        log.error("job %s could not be written down: %s", job.id, failure)
        if not self._closing:
            asyncio.get_running_loop().call_later(RETRY_SECONDS, self._stopped, job)

    def cancel(self, id: str) -> bool:
        """Stop a job that is under way; False when it is not. Its end is told as an event."""
        if id not in self._running:
            return False
        self._cancelling.add(id)
        self._running[id].cancel()
        return True

    async def close(self) -> None:
        """Stop all work; what is not over goes back to ``accepted``."""
        self._closing = True
        tasks = list(self._running.values())
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        await self._crews.close()

    async def _run(self, job: Job) -> None:
        """One job from start to its final state."""
        try:
            await self._make(job)
        except LoopgenError as error:
            if self._closing or job.id in self._cancelling:  # stopping it broke something: so what
                raise asyncio.CancelledError from error
            if isinstance(error, BusyError | JournalError):  # the journal's trouble, not the job's
                raise
            self._give_up(job, error)
        except Exception:
            log.exception("job %s", job.id)
            self._give_up(job, LoopgenError("loopgen itself failed on this job; see its log"))
        else:
            self._conclude(job)

    async def _make(self, job: Job) -> None:
        self._begin(job)
        for event in self._shelf.settle(job.id):
            self._tell(event)
        news = JobNews(job, self._journal, self._shelf, self._tell)
        crew = self._crews.crew(job.request.engine)
        await make_loops(job.request, self._missing(job), crew, news)

    def _begin(self, job: Job) -> None:
        """Said once, however often the job has to be taken up again."""
        begun = any(self._journal.newest_events([Started.kind], job=job.id))
        with self._journal.transaction(durable=False):
            self._journal.move(job.id, JobState.GENERATING)
            started = None if begun else self._journal.record(Started(job=job.id))
        if started is not None:
            self._tell(started)

    def _missing(self, job: Job) -> list[int]:
        """Variations without an outcome yet: a restart makes only those."""
        over = {row.variation for row in self._journal.shelf(job.id) if row.loop}
        over |= {e.variation for e in self._misses(job)}
        return [v for v in range(1, job.request.variations + 1) if v not in over]

    def _misses(self, job: Job) -> list[LoopMissed]:
        events = self._journal.events(job=job.id)
        return [event for event in events if isinstance(event, LoopMissed)]

    def _conclude(self, job: Job) -> None:
        """Done if there is a loop; else failed for the first variation's reason."""
        loops = sum(1 for row in self._journal.shelf(job.id) if row.loop)
        if loops:
            self._finish(job, JobState.DONE, Done(job=job.id, loops=loops))
            return
        first = self._misses(job)[0]
        self._finish(job, JobState.FAILED, Failed(job=job.id, code=first.code, text=first.text))

    def _give_up(self, job: Job, error: LoopgenError) -> None:
        """The rest of the job cannot be made; loops that are ready still count."""
        rest = self._missing(job)
        if len(rest) == job.request.variations:
            failed = Failed(job=job.id, code=error.code, text=error.text)
            self._finish(job, JobState.FAILED, failed)
            return
        news = JobNews(job, self._journal, self._shelf, self._tell)
        for variation in rest:
            news.missed(variation, error)
        self._conclude(job)

    def _finish(self, job: Job, state: JobState, event: Done | Failed | Cancelled) -> None:
        code, text = (event.code, event.text) if isinstance(event, Failed) else ("", "")
        kill_point("finish.before_commit")
        with self._journal.transaction(durable=True):
            self._journal.move(job.id, state, code, text)
            recorded = self._journal.record(event)
        kill_point("finish.after_commit")
        self._tell(recorded)

    def _put_back(self, job: Job) -> None:
        with self._journal.transaction(durable=True):
            self._journal.move(job.id, JobState.ACCEPTED)

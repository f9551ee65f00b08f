"""What a producer can ask of the queue. All of it answers at once; the work happens elsewhere.

Changes are made inside :meth:`Jobs.batch`: one commit for many requests, and events are told only
after it. So an acknowledgement always speaks of something that is on the disk.
"""

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from typing import Any

from loopgen.config import SET_DEFAULTS, Config
from loopgen.conform.trackers import check_ready
from loopgen.engines.engine import EngineInfo
from loopgen.engines.registry import ENGINES, engine_info
from loopgen.errors import (
    BadValueError,
    BusyError,
    ConflictError,
    JournalError,
    UnknownKeyError,
    WrongStateError,
)
from loopgen.events import Accepted, Cancelled, Event, Loop, Started
from loopgen.fields import Raw, plain
from loopgen.jobs.admission import (
    Admission,
    as_pairs,
    check_possible,
    fingerprint,
    ignored,
    named_as,
    rotated,
    rotation_name,
)
from loopgen.jobs.crews import Crews
from loopgen.jobs.journal import Journal
from loopgen.jobs.rows import Job, JobLine
from loopgen.jobs.scheduler import Scheduler
from loopgen.jobs.shelf import Shelf
from loopgen.jobs.states import JobState
from loopgen.killpoints import kill_point
from loopgen.request import JOB_ID, PARAMETERS, LoopRequest, read_pairs, read_request
from loopgen.seeds import draw_seed
from loopgen.takes import Takes

_PAGE = 100
"""Rows that are read at once: a long list must not hold up anybody else."""


class Jobs:
    """The queue, as seen from outside."""

    def __init__(
        self,
        config: Config,
        journal: Journal,
        shelf: Shelf,
        takes: Takes,
        crews: Crews,
        tell: Callable[[Event], None],
    ) -> None:
        self._config = config
        self._journal = journal
        self._shelf = shelf
        self._takes = takes
        self._crews = crews
        self._listener = tell
        self._untold: list[Event] = []
        self._in_batch = False
        self.scheduler = Scheduler(journal, shelf, crews, self._tell)
        self.defaults: dict[str, Any] = config.set_defaults

    @contextmanager
    def batch(self) -> Iterator[None]:
        """One commit for all that is asked inside. Raises BusyError, DiskFullError, JournalError;
        then nothing of it happened."""
        self._in_batch = True
        try:
            with self._journal.transaction(durable=True):
                yield
                kill_point("accept.before_commit")
        except BaseException:
            self._untold.clear()
            raise
        finally:
            self._in_batch = False
        kill_point("accept.after_commit")
        untold, self._untold = self._untold, []
        for event in untold:
            self._listener(event)
        self.scheduler.wake()

    @contextmanager
    def reading(self) -> Iterator[None]:
        """For what is only asked: no lock is taken. Raises JournalError."""
        try:
            yield
        except sqlite3.Error as error:
            raise JournalError(f"the journal cannot be read: {error}") from error

    def _tell(self, event: Event) -> None:
        if self._in_batch:
            self._untold.append(event)
        else:
            self._listener(event)

    # --- asking -------------------------------------------------------------------------------

    def generate(self, id: str, prompt: Raw, pairs: list[tuple[str, Raw]]) -> Admission:
        """Queue a request. The same id with the same words is the same job, however often it comes.

        Raises every refusal of loopgen.errors that can be about a request.
        """
        request = read_request(id, prompt, pairs, self.defaults)
        return self._admit(request, fingerprint(request))

    def reroll(self, id: str, variation: int, pairs: list[tuple[str, Raw]]) -> Admission:
        """Make one variation again as a job of its own, ``<id>.<variation>`` unless named ``as``.

        ``seed own`` repeats it exactly; a number is that seed; without one a new seed is drawn.
        Other pairs change the request. Raises every refusal that can be about a request, and
        UnknownJobError, UnknownLoopError.
        """
        job = self._journal.job(id)
        if not 1 <= variation <= job.request.variations:
            raise BadValueError(
                f"variation: {variation} is not allowed; job {id!r} has 1 to"
                f" {job.request.variations}"
            )
        name, rest = named_as(pairs, f"{id}.{variation}")
        said = read_pairs(rest)
        if "variations" in said:
            raise BadValueError("variations: a reroll makes one; send several, each with `as NAME`")
        if str(said.get("seed")).lower() == "own":
            row = self._shelf.loop(id, variation)
            assert row.loop is not None
            # One attempt: this very take, whatever it scored.
            said |= {"seed": row.loop.seed, "attempts": said.get("attempts", 1)}
        else:  # another take: where this one had to start says nothing about that
            said = {"rotate": 0.0, **said}
        given = {**as_pairs(job.request), "seed": -1, **said, "variations": 1}
        request = read_request(name, job.request.prompt, given.items(), {})
        return self._admit(request, f"reroll {id} {variation} {fingerprint(request)}")

    def rotate(
        self, id: str, variation: int, beats: float, pairs: list[tuple[str, Raw]]
    ) -> Admission:
        """Conform the kept raw take of a loop again, to start ``beats`` later than that loop does.

        A job of its own, named as :func:`rotation_name` says unless named ``as``. The loop stays
        as it is. Raises UnknownJobError, UnknownLoopError, TakeGoneError, BadValueError,
        ConflictError, BusyError.
        """
        job, row = self._journal.job(id), self._shelf.loop(id, variation)
        assert row.loop is not None
        name, _ = named_as(pairs, rotation_name(id, variation, beats))
        request = rotated(job.request, row.loop, JOB_ID.read("as", name), beats)
        return self._admit(request, f"rotate {id} {variation} {beats:g}")

    def _admit(self, request: LoopRequest, asked: str) -> Admission:
        info = engine_info(request.engine)
        left_out = ignored(request, info)
        known = self._journal.find_job(request.id)
        if known is not None:
            if known.asked != asked:
                raise ConflictError(
                    f"the id {request.id!r} was used for another request; choose a new id"
                )
            return Admission(
                id=request.id, position=known.position, ignored=left_out, over=known.state.final
            )
        if request.rotation is None:
            check_possible(request, info)
        else:
            self._takes.check(request.rotation.loop)
        check_ready(request.tracker, self._config.tracker_model)
        if self._journal.count_open() >= self._config.queue:
            raise BusyError(
                f"{self._config.queue} jobs are waiting, which is all the queue holds; send it"
                " again when some are done, or cancel some"
            )
        drawn = replace(request, seed=draw_seed() if request.seed < 0 else request.seed)
        job = self._journal.add_job(drawn, asked)
        self._tell(self._journal.record(Accepted(job=job.id, position=job.position)))
        return Admission(id=job.id, position=job.position, ignored=left_out)

    # --- the queue ----------------------------------------------------------------------------

    def cancel(self, id: str) -> Event | None:
        """Stop a job. Its Cancelled event is told when the work has stopped; it is returned when
        the job was cancelled before. Raises UnknownJobError, WrongStateError."""
        job = self._journal.job(id)
        if job.state is JobState.CANCELLED:
            ended = [e for e in self._journal.events(job=id) if isinstance(e, Cancelled)]
            return ended[-1]
        if job.state.final:
            raise WrongStateError(f"job {id!r} is {job.state}; there is nothing left to cancel")
        if not self.scheduler.cancel(id):
            self._journal.move(id, JobState.CANCELLED)
            self._tell(self._journal.record(Cancelled(job=id)))
        return None

    def move(self, id: str, position: int) -> int:
        """Put a waiting job before others; returns its new position among those that wait."""
        waiting = [job.id for job in self.waiting()]
        if id not in waiting:
            raise WrongStateError(f"job {id!r} is {self._journal.job(id).state}, not waiting")
        waiting.remove(id)
        waiting.insert(position, id)
        self._journal.reorder(waiting)
        return waiting.index(id)

    def waiting(self) -> list[Job]:
        """Jobs whose turn has not come."""
        running = self.scheduler.running
        return [job for job in self._journal.open_jobs() if job.id not in running]

    def pause(self, paused: bool) -> None:
        """Start no further jobs, or start them again."""
        self.scheduler.paused = paused

    @property
    def open(self) -> int:
        """How many jobs are not over, paused or not."""
        return self._journal.count_open()

    def job(self, id: str) -> Job:
        """A job. Raises UnknownJobError."""
        return self._journal.job(id)

    def state(self, id: str) -> JobState:
        """A job's state. Raises UnknownJobError."""
        return self._journal.state(id)

    def recent(self, limit: int) -> list[Job]:
        """The newest jobs, oldest first."""
        return self._journal.recent_jobs(limit)

    def line(self, id: str) -> JobLine:
        """One job in short. Raises UnknownJobError."""
        return self._journal.job_line(id)

    def lines(self) -> list[JobLine]:
        """The newest hundred jobs in short, oldest first."""
        return self._journal.job_lines(_PAGE)

    def loops(self, id: str) -> list[Loop]:
        """A job's published loops. Raises UnknownJobError."""
        self._journal.job(id)
        return [row.loop for row in self._journal.shelf(id) if row.loop]

    def events(self, *, since: int = 0, job: str | None = None) -> Iterator[Event]:
        """Kept events after ``since`` up to the newest of now, oldest first, read in pages."""
        until = self._journal.last_seq()
        while since < until:
            page = self._journal.events(since=since, job=job, limit=_PAGE)
            yield from (event for event in page if event.seq <= until)
            since = page[-1].seq if len(page) == _PAGE else until

    def outcome(self, id: str) -> Iterator[Event]:
        """What came of a job, without how it came."""
        return (e for e in self.events(job=id) if not isinstance(e, Accepted | Started))

    @property
    def last_seq(self) -> int:
        """The newest event's number."""
        return self._journal.last_seq()

    # --- takes, engines, the set --------------------------------------------------------------

    def keep(self, id: str, variation: int) -> Event | None:
        """See Shelf.keep. Its event is told, or returned when the loop was kept before."""
        return self._told_if_new(*self._shelf.keep(id, variation))

    def reject(self, id: str, variation: int) -> Event | None:
        """See Shelf.reject. Its event is told, or returned when it was rejected before."""
        return self._told_if_new(*self._shelf.reject(id, variation))

    def _told_if_new(self, event: Event, new: bool) -> Event | None:
        if not new:
            return event
        self._tell(event)
        return None

    def engines(self) -> list[tuple[EngineInfo, str]]:
        """All engines and whether their process is ``off``, ``ready`` or ``busy``."""
        return [(engine_info(name), self._crews.state(name)) for name in ENGINES]

    def set_default(self, key: str, value: Raw) -> Raw:
        """Change what requests start from. Raises UnknownKeyError, BadValueError."""
        if key not in SET_DEFAULTS:
            raise UnknownKeyError(f"{key[:40]!r} cannot be set; {', '.join(SET_DEFAULTS)} can")
        read = PARAMETERS[key].kind.read(key, value)
        if key == "engine":
            engine_info(read)
        self.defaults[key] = read
        shown = plain(read)
        return "any" if shown is None else shown

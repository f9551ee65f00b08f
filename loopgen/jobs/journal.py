"""The journal: jobs, loops and events in one SQLite file, so that a crash forgets nothing."""

import json
import sqlite3
import time
from collections.abc import Collection, Iterable, Iterator

from loopgen.errors import UnknownJobError
from loopgen.events import Event, Loop
from loopgen.jobs.database import Database
from loopgen.jobs.rows import (
    Job,
    JobLine,
    Shelved,
    event_body,
    loop_body,
    make_event,
    read_event,
    read_job,
    read_shelved,
    request_body,
)
from loopgen.jobs.states import JobState, transition
from loopgen.request import LoopRequest, loop_name

_OPEN = "state NOT IN ('done', 'failed', 'cancelled')"
"""Jobs that are not over, in the words of the index."""
_LINE = """id, state, code, text,
    json_extract(request, '$.variations') AS variations,
    json_extract(request, '$.prompt') AS prompt,
    (SELECT count(*) FROM loops WHERE loops.job = jobs.id AND loop IS NOT NULL) AS loops"""
"""The columns of a JobLine."""


class Journal(Database):
    """What is written down, and found again."""

    # --- jobs ---------------------------------------------------------------------------------

    def add_job(self, request: LoopRequest, asked: str) -> Job:
        """Queue a new job at the end."""
        position = self.count_open()
        self._db.execute(
            "INSERT INTO jobs (id, request, asked, engine, state, place, position)"
            " VALUES (?, ?, ?, ?, ?, (SELECT coalesce(max(number), 0) + 1 FROM jobs), ?)",
            (
                request.id,
                request_body(request),
                asked,
                request.lane,
                JobState.ACCEPTED,
                position,
            ),
        )
        return Job(
            id=request.id,
            request=request,
            asked=asked,
            state=JobState.ACCEPTED,
            position=position,
            code="",
            text="",
        )

    def state(self, id: str) -> JobState:
        """A job's state alone. Raises UnknownJobError."""
        row = self._db.execute("SELECT state FROM jobs WHERE id = ?", (id,)).fetchone()
        if row is None:
            raise unknown_job(id)
        return JobState(row["state"])

    def find_job(self, id: str) -> Job | None:
        """The job with this id, if any."""
        row = self._db.execute("SELECT * FROM jobs WHERE id = ?", (id,)).fetchone()
        return read_job(row) if row else None

    def job(self, id: str) -> Job:
        """The job with this id. Raises UnknownJobError."""
        found = self.find_job(id)
        if found is None:
            raise unknown_job(id)
        return found

    def open_jobs(self) -> list[Job]:
        """Jobs that are not over, in their order."""
        rows = self._db.execute(f"SELECT * FROM jobs WHERE {_OPEN} ORDER BY place")
        return [read_job(row) for row in rows]

    def next_job(self, busy: Collection[str]) -> Job | None:
        """The first job that waits for a lane (LoopRequest.lane) that is not busy."""
        row = self._db.execute(
            "SELECT * FROM jobs WHERE state = 'accepted' AND"
            f" engine NOT IN ({','.join('?' * len(busy))}) ORDER BY place LIMIT 1",
            tuple(busy),
        ).fetchone()
        return read_job(row) if row else None

    def recent_jobs(self, limit: int) -> list[Job]:
        """The newest jobs, oldest of them first."""
        rows = self._db.execute("SELECT * FROM jobs ORDER BY number DESC LIMIT ?", (limit,))
        return [read_job(row) for row in reversed(rows.fetchall())]

    def job_lines(self, limit: int) -> list[JobLine]:
        """The newest jobs in short, oldest of them first."""
        rows = self._db.execute(
            f"SELECT {_LINE} FROM jobs ORDER BY number DESC LIMIT ?", (limit,)
        ).fetchall()
        return [_line(row) for row in reversed(rows)]

    def job_line(self, id: str) -> JobLine:
        """One job in short. Raises UnknownJobError."""
        row = self._db.execute(f"SELECT {_LINE} FROM jobs WHERE id = ?", (id,)).fetchone()
        if row is None:
            raise unknown_job(id)
        return _line(row)

    def count_open(self) -> int:
        """How many jobs are not over."""
        return int(self._db.execute(f"SELECT count(*) FROM jobs WHERE {_OPEN}").fetchone()[0])

    def move(self, id: str, to: JobState, code: str = "", text: str = "") -> None:
        """Change a job's state. Raises WrongStateError when a final state would be left."""
        now = self.state(id)
        if transition(now, to) is not now:
            self._db.execute(
                "UPDATE jobs SET state = ?, code = ?, text = ? WHERE id = ?", (to, code, text, id)
            )

    def forget_old(self, keep: int, most: int = 100) -> list[str]:
        """Forget finished jobs beyond the ``keep`` newest, ``most`` at once; returns their loops.

        Their files stay, and each sidecar says how to make its loop again.
        """
        ids = [
            (row["id"],)
            for row in self._db.execute(
                "SELECT id FROM jobs WHERE number <= (SELECT max(number) FROM jobs) - ?"
                f" AND NOT ({_OPEN}) ORDER BY number LIMIT ?",
                (keep, most),
            )
        ]
        loops = [loop_name(row.job, row.variation) for (id,) in ids for row in self.shelf(id)]
        for table, column in (("events", "job"), ("loops", "job"), ("jobs", "id")):
            self._db.executemany(f"DELETE FROM {table} WHERE {column} = ?", ids)
        return loops

    def rotating(self) -> set[str]:
        """The loops whose takes are needed by jobs that are not over."""
        rows = self._db.execute(
            "SELECT json_extract(request, '$.rotation.loop') AS loop FROM jobs"
            f" WHERE engine = '' AND {_OPEN}"
        )
        return {row["loop"] for row in rows}

    def reorder(self, ids: list[str]) -> None:
        """Put open jobs in this order."""
        places = sorted(
            row["place"]
            for row in self._db.execute(
                f"SELECT place FROM jobs WHERE id IN ({','.join('?' * len(ids))})", ids
            )
        )
        self._db.executemany(
            "UPDATE jobs SET place = ? WHERE id = ?", list(zip(places, ids, strict=True))
        )

    # --- loops --------------------------------------------------------------------------------

    def intend(self, job: str, variation: int, stem: str) -> None:
        """Remember under which name a loop is about to appear."""
        self._db.execute(
            "INSERT OR REPLACE INTO loops (job, variation, stem, state) VALUES (?, ?, ?, ?)",
            (job, variation, stem, "intended"),
        )

    def forget_intent(self, job: str, variation: int) -> None:
        """The name was not used after all."""
        self._db.execute(
            "DELETE FROM loops WHERE job = ? AND variation = ? AND state = 'intended'",
            (job, variation),
        )

    def shelve(self, loop: Loop, state: str, stem: str) -> None:
        """Record a loop that is in the folder: ready, kept or rejected."""
        self._db.execute(
            "INSERT OR REPLACE INTO loops (job, variation, stem, state, loop)"
            " VALUES (?, ?, ?, ?, ?)",
            (loop.job, loop.variation, stem, state, json.dumps(loop_body(loop))),
        )

    def shelf(self, job: str) -> list[Shelved]:
        """A job's loops and intended loops, by variation."""
        rows = self._db.execute("SELECT * FROM loops WHERE job = ? ORDER BY variation", (job,))
        return [read_shelved(row) for row in rows]

    def intended(self) -> list[Shelved]:
        """Names that were decided on and have no loop on record."""
        rows = self._db.execute("SELECT * FROM loops WHERE loop IS NULL ORDER BY rowid")
        return [read_shelved(row) for row in rows]

    # --- events -------------------------------------------------------------------------------

    def record(self, event: Event) -> Event:
        """Keep an event; returns it with its sequence number."""
        body = event_body(event)
        cursor = self._db.execute(
            "INSERT INTO events (job, kind, body, at) VALUES (?, ?, ?, ?)",
            (event.job, event.kind, json.dumps(body), time.time()),
        )
        assert cursor.lastrowid is not None
        return make_event(event.kind, event.job, cursor.lastrowid, body)

    def events(self, *, since: int = 0, job: str | None = None, limit: int = 1000) -> list[Event]:
        """Kept events after ``since``, oldest first."""
        where, args = (" AND job = ?", [job]) if job is not None else ("", [])
        rows = self._db.execute(
            f"SELECT * FROM events WHERE seq > ?{where} ORDER BY seq LIMIT ?",
            [since, *args, limit],
        )
        return [read_event(row) for row in rows]

    def newest_events(self, kinds: Iterable[str], job: str | None = None) -> Iterator[Event]:
        """Kept events of some kinds, newest first, read as they are asked for."""
        marks = ",".join("?" * len(names := list(kinds)))
        where, args = (" AND job = ?", [job]) if job is not None else ("", [])
        rows = self._db.execute(
            f"SELECT * FROM events WHERE kind IN ({marks}){where} ORDER BY seq DESC",
            [*names, *args],
        )
        return map(read_event, rows)

    def last_seq(self) -> int:
        """The newest sequence number; 0 in an empty journal."""
        return int(self._db.execute("SELECT coalesce(max(seq), 0) FROM events").fetchone()[0])


def unknown_job(id: str) -> UnknownJobError:
    """The one sentence for an id that no job has."""
    return UnknownJobError(f"no job has the id {id!r}; `loopgen jobs` lists them")


def _line(row: sqlite3.Row) -> JobLine:
    return JobLine(**{name: row[name] for name in JobLine.__dataclass_fields__})

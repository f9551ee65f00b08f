"""The journal: jobs, loops and events in one SQLite file, so that a crash forgets nothing.

WAL mode. A transaction opened with ``durable=True`` is on the disk when it returns
(``synchronous=FULL``, about 2 ms on an SSD); the others survive a crash of the process but may be
lost with the power, which is right for states that a restart works out again.
"""

import contextlib
import json
import sqlite3
import time
from collections.abc import Collection, Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass, fields
from pathlib import Path
from typing import Any

from loopgen.errors import BusyError, DiskFullError, JournalError, UnknownJobError
from loopgen.events import KINDS, Event, Loop, LoopReady
from loopgen.jobs.states import JobState, transition
from loopgen.music import Metre
from loopgen.request import LoopRequest

SCHEMA_VERSION = 1
_SCHEMA = """
CREATE TABLE jobs (
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    id TEXT NOT NULL UNIQUE,
    request TEXT NOT NULL,
    asked TEXT NOT NULL,
    engine TEXT NOT NULL,
    state TEXT NOT NULL,
    place INTEGER NOT NULL,
    position INTEGER NOT NULL,
    code TEXT NOT NULL DEFAULT '',
    text TEXT NOT NULL DEFAULT ''
);
CREATE INDEX open_jobs ON jobs (place) WHERE state NOT IN ('done', 'failed', 'cancelled');
CREATE INDEX waiting_jobs ON jobs (engine, place) WHERE state = 'accepted';
CREATE TABLE loops (
    job TEXT NOT NULL REFERENCES jobs (id),
    variation INTEGER NOT NULL,
    stem TEXT NOT NULL,
    state TEXT NOT NULL,
    loop TEXT,
    PRIMARY KEY (job, variation)
);
CREATE TABLE events (
    seq INTEGER PRIMARY KEY AUTOINCREMENT,
    job TEXT NOT NULL,
    kind TEXT NOT NULL,
    body TEXT NOT NULL,
    at REAL NOT NULL
);
CREATE INDEX events_by_job ON events (job);
"""

_OPEN = "state NOT IN ('done', 'failed', 'cancelled')"
"""Jobs that are not over, in the words of the index."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Job:
    """A row of the queue."""

    id: str
    request: LoopRequest
    asked: str
    """What the client said, for telling a repeat from a conflict."""
    state: JobState
    position: int
    """Jobs before it when it was accepted."""
    code: str
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Shelved:
    """A row of the loops: a name that was decided on, and the loop once it is in the folder."""

    job: str
    variation: int
    stem: str
    state: str
    """intended, ready, kept or rejected."""
    loop: Loop | None


class Journal:
    """Owned by the daemon's main thread."""

    def __init__(self, path: Path) -> None:
        """Open or make the journal. Raises JournalError."""
        self._path = path
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            self._db = sqlite3.connect(path, isolation_level=None, timeout=2.0)
            self._db.row_factory = sqlite3.Row
            self._db.execute("PRAGMA journal_mode=WAL")
            # Folding the log back takes ten milliseconds: checkpoint() does it beside the loop.
            self._db.execute("PRAGMA wal_autocheckpoint=20000")
            self._prepare(path)
        except (sqlite3.Error, OSError) as error:
            raise JournalError(
                f"the journal {path} cannot be used ({error}); move it away, or name another"
                " folder with LOOPGEN_STATE_DIR"
            ) from error

    def _prepare(self, path: Path) -> None:
        found = self._db.execute("PRAGMA user_version").fetchone()[0]
        if found > SCHEMA_VERSION:
            raise JournalError(f"the journal {path} was written by a newer loopgen; update loopgen")
        if found == 0:
            self._db.executescript(
                f"BEGIN; {_SCHEMA} PRAGMA user_version={SCHEMA_VERSION}; COMMIT;"
            )

    def close(self) -> None:
        """Close the file."""
        self._db.close()

    def checkpoint(self) -> None:
        """Fold the write-ahead log back into the file; for another thread, on its own connection."""
        with contextlib.closing(sqlite3.connect(self._path, timeout=0)) as db:
            db.execute("PRAGMA wal_checkpoint(PASSIVE)")

    @contextmanager
    def transaction(self, *, durable: bool) -> Iterator[None]:
        """All or nothing; a transaction inside another belongs to the outer one.

        Raises BusyError when another program locks the file, DiskFullError, JournalError.
        """
        if self._db.in_transaction:
            yield
            return
        try:
            self._db.execute(f"PRAGMA synchronous={'FULL' if durable else 'NORMAL'}")
            self._db.execute("BEGIN IMMEDIATE")
            try:
                yield
            except BaseException:
                self._db.execute("ROLLBACK")
                raise
            self._db.execute("COMMIT")
        except sqlite3.Error as error:
            if self._db.in_transaction:
                self._db.execute("ROLLBACK")
            raise _named(error) from error

    # --- jobs ---------------------------------------------------------------------------------

    def add_job(self, request: LoopRequest, asked: str) -> Job:
        """Queue a new job at the end."""
        position = self.count_open()
        body = json.dumps({**request.as_plain(), "given": sorted(request.given)})
        self._db.execute(
            "INSERT INTO jobs (id, request, asked, engine, state, place, position)"
            " VALUES (?, ?, ?, ?, ?, (SELECT coalesce(max(number), 0) + 1 FROM jobs), ?)",
            (request.id, body, asked, request.engine, JobState.ACCEPTED, position),
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
        return JobState(row["state"]) if row else self.job(id).state

    def find_job(self, id: str) -> Job | None:
        """The job with this id, if any."""
        row = self._db.execute("SELECT * FROM jobs WHERE id = ?", (id,)).fetchone()
        return _job(row) if row else None

    def job(self, id: str) -> Job:
        """The job with this id. Raises UnknownJobError."""
        found = self.find_job(id)
        if found is None:
            raise UnknownJobError(f"no job has the id {id!r}; `loopgen jobs` lists them")
        return found

    def open_jobs(self) -> list[Job]:
        """Jobs that are not over, in their order."""
        rows = self._db.execute(f"SELECT * FROM jobs WHERE {_OPEN} ORDER BY place")
        return [_job(row) for row in rows]

    def next_job(self, busy: Collection[str]) -> Job | None:
        """The first job that waits for an engine that is not busy."""
        row = self._db.execute(
            "SELECT * FROM jobs WHERE state = 'accepted' AND"
            f" engine NOT IN ({','.join('?' * len(busy))}) ORDER BY place LIMIT 1",
            tuple(busy),
        ).fetchone()
        return _job(row) if row else None

    def recent_jobs(self, limit: int) -> list[Job]:
        """The newest jobs, oldest of them first."""
        rows = self._db.execute("SELECT * FROM jobs ORDER BY number DESC LIMIT ?", (limit,))
        return [_job(row) for row in reversed(rows.fetchall())]

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
        body = json.dumps({**asdict(loop), "metre": str(loop.metre)})
        self._db.execute(
            "INSERT OR REPLACE INTO loops (job, variation, stem, state, loop)"
            " VALUES (?, ?, ?, ?, ?)",
            (loop.job, loop.variation, stem, state, body),
        )

    def shelf(self, job: str | None = None) -> list[Shelved]:
        """Loops and intended loops, of one job or of all, in the order they were decided on."""
        where, args = ("WHERE job = ?", (job,)) if job is not None else ("", ())
        rows = self._db.execute(f"SELECT * FROM loops {where} ORDER BY rowid", args)
        return [_shelved(row) for row in rows]

    # --- events -------------------------------------------------------------------------------

    def record(self, event: Event) -> Event:
        """Keep an event; returns it with its sequence number."""
        body = _event_body(event)
        cursor = self._db.execute(
            "INSERT INTO events (job, kind, body, at) VALUES (?, ?, ?, ?)",
            (event.job, event.kind, json.dumps(body), time.time()),
        )
        assert cursor.lastrowid is not None
        return _event(event.kind, event.job, cursor.lastrowid, body)

    def events(self, *, since: int = 0, job: str | None = None, limit: int = 1000) -> list[Event]:
        """Kept events after ``since``, oldest first."""
        where, args = (" AND job = ?", [job]) if job is not None else ("", [])
        rows = self._db.execute(
            f"SELECT * FROM events WHERE seq > ?{where} ORDER BY seq LIMIT ?",
            [since, *args, limit],
        )
        return [_event(r["kind"], r["job"], r["seq"], json.loads(r["body"])) for r in rows]

    def last_seq(self) -> int:
        """The newest sequence number; 0 in an empty journal."""
        return int(self._db.execute("SELECT coalesce(max(seq), 0) FROM events").fetchone()[0])


def _named(error: sqlite3.Error) -> BusyError | DiskFullError | JournalError:
    code = getattr(error, "sqlite_errorcode", 0) & 0xFF
    if code in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
        return BusyError("another program holds the journal; send it again in a moment")
    if code == sqlite3.SQLITE_FULL:
        return DiskFullError("no space is left for the journal; free some and send it again")
    return JournalError(f"the journal cannot be written: {error}")


def _job(row: sqlite3.Row) -> Job:
    body = json.loads(row["request"])
    given = frozenset(body.pop("given"))
    return Job(
        id=row["id"],
        request=LoopRequest(**body, given=given),
        asked=row["asked"],
        state=JobState(row["state"]),
        position=row["position"],
        code=row["code"],
        text=row["text"],
    )


def _loop(body: dict[str, Any]) -> Loop:
    return Loop(**{**body, "metre": Metre.parse(body["metre"])})


def _shelved(row: sqlite3.Row) -> Shelved:
    loop = _loop(json.loads(row["loop"])) if row["loop"] else None
    return Shelved(
        job=row["job"],
        variation=row["variation"],
        stem=row["stem"],
        state=row["state"],
        loop=loop,
    )


def _event_body(event: Event) -> dict[str, Any]:
    body = {f.name: getattr(event, f.name) for f in fields(event) if f.name not in ("job", "seq")}
    if isinstance(event, LoopReady):
        body["loop"] = {**asdict(event.loop), "metre": str(event.loop.metre)}
    return body


def _event(kind: str, job: str, seq: int, body: dict[str, Any]) -> Event:
    if "loop" in body:
        body = {**body, "loop": _loop(body["loop"])}
    return KINDS[kind](job=job, seq=seq, **body)

"""The file under the journal: how it is opened, and what a transaction is."""

import contextlib
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from loopgen.errors import BusyError, DiskFullError, JournalError

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


_PATIENCE = 0.2
"""Seconds to wait for another program that holds the file; everybody waits as long."""


class Database:
    """One SQLite file in WAL mode, owned by the daemon's main thread.

    A transaction opened with ``durable=True`` is on the disk when it returns
    (``synchronous=FULL``, about 2 ms on an SSD); the others survive a crash of the process but may
    be lost with the power, which is right for states that a restart works out again.
    """

    def __init__(self, path: Path) -> None:
        """Open or make the journal. Raises JournalError."""
        self._path = path
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            self._db = sqlite3.connect(path, isolation_level=None, timeout=_PATIENCE)
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
        """Fold the write-ahead log back into the file. From any thread: it connects for itself."""
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


def _named(error: sqlite3.Error) -> BusyError | DiskFullError | JournalError:
    code = getattr(error, "sqlite_errorcode", 0) & 0xFF
    if code in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
        return BusyError("another program holds the journal; send it again in a moment")
    if code == sqlite3.SQLITE_FULL:
        return DiskFullError("no space is left for the journal; free some and send it again")
    return JournalError(f"the journal cannot be written: {error}")

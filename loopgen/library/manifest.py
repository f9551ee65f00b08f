"""The manifest: one line for each thing that happened to a loop, for clients that can only read.

``loopgen.tsv`` in the watched folder is tab-separated text, appended to in whole lines, so that a
script without sockets or JSON (REAPER's Lua) follows it by remembering how far it read; a last
line without its newline is not finished yet. It starts with ``#`` and the column names. Rows are
never changed or taken away; ``seq`` is the number of the event that the row stands for.
"""

import contextlib
import errno
import logging
import os
from pathlib import Path

from loopgen.events import Loop

log = logging.getLogger("loopgen")

FILE = "loopgen.tsv"
COLUMNS = (
    "seq state id variation file bpm bars metre key seed score frames sample_rate engine licence"
).split()


def line(seq: int, state: str, loop: Loop) -> str:
    """One row with its newline. States: ready, kept, rejected."""
    values = (
        seq,
        state,
        loop.job,
        loop.variation,
        loop.path,
        f"{loop.bpm:.10g}",
        loop.bars,
        loop.metre,
        loop.key,
        loop.seed,
        f"{loop.score:.3f}",
        loop.frames,
        loop.sample_rate,
        loop.engine,
        loop.licence,
    )
    return "\t".join(str(value).replace("\t", " ") for value in values) + "\n"


class Manifest:
    """The manifest of one folder. Rows that cannot be written now are kept for the next try."""

    def __init__(self, folder: Path) -> None:
        self._path = folder / FILE
        self._waiting: list[str] = []

    def append(self, rows: list[str]) -> None:
        """Add rows, oldest first, in one write. A disk that refuses is logged, never raised."""
        torn = bool(self._waiting)
        self._waiting += rows
        try:
            if torn:
                self.mend()
            self._write("".join(self._waiting))
            self._waiting.clear()
        except OSError as error:
            log.warning("%s has to wait for %d rows: %s", self._path, len(self._waiting), error)

    def _write(self, text: str) -> None:
        head = not (self._path.exists() and self._path.stat().st_size)
        lines = (("#" + "\t".join(COLUMNS) + "\n") * head + text).encode()
        handle = os.open(self._path, os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o644)
        try:
            if os.write(handle, lines) < len(lines):
                raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
        finally:
            os.close(handle)

    def mend(self) -> None:
        """Take away the end of a line that was torn; whole lines are never touched."""
        with contextlib.suppress(FileNotFoundError), self._path.open("r+b") as file:
            file.truncate(file.read().rfind(b"\n") + 1)

    def known(self) -> set[str]:
        """How each row begins (see :func:`start_of`)."""
        with contextlib.suppress(FileNotFoundError):
            text = self._path.read_text(encoding="utf-8", errors="replace")
            return {start_of(row) for row in text.splitlines()}
        return set()


def start_of(row: str) -> str:
    """The part of a row that tells it from all others: seq, state, id, variation and file."""
    return "\t".join(row.rstrip("\n").split("\t")[:5])

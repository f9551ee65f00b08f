"""The loops that are in the folder: recorded after the rename, kept, rejected, found again."""

from dataclasses import replace
from pathlib import Path
from typing import Any

from loopgen.errors import UnknownLoopError
from loopgen.events import Event, Loop, LoopReady
from loopgen.jobs.journal import Journal, Shelved
from loopgen.killpoints import kill_point
from loopgen.library import manifest
from loopgen.library.library import Library
from loopgen.music import Metre

_FROM_SIDECAR = (
    "job variation bpm bars key seed score frames sample_rate engine licence sha256"
).split()


def loop_from_sidecar(path: Path, sidecar: dict[str, Any]) -> Loop:
    """The Loop that a sidecar describes."""
    same = {name: sidecar[name] for name in _FROM_SIDECAR}
    return Loop(path=path.as_posix(), metre=Metre.parse(sidecar["metre"]), **same)


class Shelf:
    """Joins the journal's rows to the folder's files."""

    def __init__(self, journal: Journal, library: Library) -> None:
        self._journal = journal
        self._library = library

    def record(self, loop: Loop, stem: str) -> Event:
        """Write down a loop that was just renamed into the folder; returns the event to tell."""
        with self._journal.transaction(durable=True):
            self._journal.shelve(loop, "ready", stem)
            event = self._journal.record(LoopReady(job=loop.job, loop=loop))
        kill_point("publish.recorded")
        self._note(event.seq, "ready", loop)
        return event

    def loop(self, job: str, variation: int) -> Shelved:
        """A loop of a job. Raises UnknownJobError, UnknownLoopError."""
        self._journal.job(job)
        for row in self._journal.shelf(job):
            if row.variation == variation and row.loop:
                return row
        raise UnknownLoopError(
            f"job {job!r} has no loop {variation}; `/loopgen/loops {job}` lists what it has"
        )

    def keep(self, job: str, variation: int) -> Loop:
        """Mark a loop as kept; it stays where it is. Raises UnknownJobError, UnknownLoopError."""
        row = self.loop(job, variation)
        assert row.loop is not None
        return self._sort(row, row.loop, "kept")

    def reject(self, job: str, variation: int) -> Loop:
        """Move a loop into ``rejected/``. Raises as ``keep``, and OutputUnavailableError."""
        row = self.loop(job, variation)
        assert row.loop is not None
        path = self._library.reject(Path(row.loop.path))
        return self._sort(row, replace(row.loop, path=path.as_posix()), "rejected")

    def _sort(self, row: Shelved, loop: Loop, state: str) -> Loop:
        if (state, loop) != (row.state, row.loop):
            with self._journal.transaction(durable=True):
                self._journal.shelve(loop, state, row.stem)
            self._note(self._journal.last_seq(), state, loop)
        return loop

    def recover(self) -> None:
        """After a crash: record what was renamed but not written down, and forget the rest."""
        for row in self._journal.shelf():
            if row.loop is None:
                self._settle(row)
        rows = [
            manifest.line(event.seq, "ready", event.loop)
            for event in self._journal.events(limit=-1)
            if isinstance(event, LoopReady)
        ]
        sorted_rows = [
            manifest.line(self._journal.last_seq(), row.state, row.loop)
            for row in self._journal.shelf()
            if row.loop and row.state != "ready"
        ]
        manifest.rebuild(self._library.folder, rows + sorted_rows)

    def _settle(self, row: Shelved) -> None:
        found = self._library.find(row.stem, row.job, row.variation)
        with self._journal.transaction(durable=True):
            if found is None:
                self._journal.forget_intent(row.job, row.variation)
                return
            loop = loop_from_sidecar(*found)
            self._journal.shelve(loop, "ready", row.stem)
            self._journal.record(LoopReady(job=row.job, loop=loop))

    def _note(self, seq: int, state: str, loop: Loop) -> None:
        manifest.append(self._library.folder, manifest.line(seq, state, loop))

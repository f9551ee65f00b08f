"""The loops that are in the folder: recorded after the rename, kept, rejected, found again."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

from loopgen.errors import UnknownLoopError
from loopgen.events import Event, Loop, LoopKept, LoopReady, LoopRejected
from loopgen.jobs.journal import Journal
from loopgen.jobs.rows import Shelved
from loopgen.killpoints import kill_point
from loopgen.library import manifest
from loopgen.library.library import Library
from loopgen.music import Metre

_FROM_SIDECAR = (
    "job variation bpm bars key seed score frames sample_rate engine licence sha256"
).split()

Sorted = LoopReady | LoopKept | LoopRejected
"""The events that have a row in the manifest."""


def loop_from_sidecar(path: Path, sidecar: dict[str, Any]) -> Loop:
    """The Loop that a sidecar describes."""
    same = {name: sidecar[name] for name in _FROM_SIDECAR}
    return Loop(path=path.as_posix(), metre=Metre.parse(sidecar["metre"]), **same)


class Shelf:
    """Joins the journal's rows to the folder's files."""

    def __init__(self, journal: Journal, library: Library) -> None:
        self._journal = journal
        self._library = library
        self._manifest = manifest.Manifest(library.folder)

    def record(self, loop: Loop, stem: str) -> Event:
        """Write down a loop that was just renamed into the folder; returns the event to tell."""
        with self._journal.transaction(durable=True):
            self._journal.shelve(loop, "ready", stem)
            event = self._journal.record(LoopReady(job=loop.job, loop=loop))
        kill_point("publish.recorded")
        return event

    def note(self, event: Event) -> None:
        """List what happened to a loop in the manifest, for those who can only read files."""
        if isinstance(event, Sorted):
            self._manifest.append([manifest.line(event.seq, event.kind, event.loop)])

    def loop(self, job: str, variation: int) -> Shelved:
        """A loop of a job. Raises UnknownJobError, UnknownLoopError."""
        self._journal.job(job)
        for row in self._journal.shelf(job):
            if row.variation == variation and row.loop:
                return row
        raise UnknownLoopError(
            f"job {job!r} has no loop {variation}; `/loopgen/loops {job}` lists what it has"
        )

    def keep(self, job: str, variation: int) -> tuple[Event, bool]:
        """Mark a loop as kept; one that was rejected comes back into the folder.

        Returns the event, and whether it is news: to decide the same again is not.
        Raises UnknownJobError, UnknownLoopError (also when its file is gone),
        OutputUnavailableError.
        """
        row, loop = self._ready(job, variation)
        path = self._library.restore(Path(loop.path))
        return self._sort(row, replace(loop, path=path.as_posix()), LoopKept)

    def reject(self, job: str, variation: int) -> tuple[Event, bool]:
        """Move a loop into ``rejected/``. Raises as :meth:`keep`."""
        row, loop = self._ready(job, variation)
        path = self._library.reject(Path(loop.path))
        return self._sort(row, replace(loop, path=path.as_posix()), LoopRejected)

    def _ready(self, job: str, variation: int) -> tuple[Shelved, Loop]:
        row = self.loop(job, variation)
        assert row.loop is not None
        return row, row.loop

    def _sort(
        self, row: Shelved, loop: Loop, kind: type[LoopKept | LoopRejected]
    ) -> tuple[Event, bool]:
        if (kind.kind, loop) == (row.state, row.loop):
            before = self._journal.newest_events([kind.kind], job=row.job)
            return next(e for e in before if isinstance(e, Sorted) and e.loop == loop), False
        with self._journal.transaction(durable=True):
            self._journal.shelve(loop, kind.kind, row.stem)
            return self._journal.record(kind(job=row.job, loop=loop)), True

    def recover(self) -> None:
        """After a crash: record what was renamed but not written down, and forget the rest."""
        for row in self._journal.intended():
            self._settle(row)
        self._manifest.mend()
        if missing := list(self._unlisted()):
            self._manifest.append(missing[::-1])

    def _unlisted(self) -> Iterator[str]:
        """Rows of this folder that a crash kept out of the manifest, newest first."""
        known = self._manifest.known()
        for event in self._journal.newest_events(cls.kind for cls in Sorted.__args__):
            assert isinstance(event, Sorted)
            text = manifest.line(event.seq, event.kind, event.loop)
            if manifest.start_of(text) in known:
                return  # rows are written in order, so all older ones are there
            if self._library.holds(Path(event.loop.path)):
                yield text

    def settle(self, job: str) -> list[Event]:
        """Record what a job renamed and could not write down; returns the events to tell."""
        rows = [row for row in self._journal.shelf(job) if row.loop is None]
        return [event for row in rows if (event := self._settle(row)) is not None]

    def _settle(self, row: Shelved) -> Event | None:
        found = self._library.find(row.stem, row.job, row.variation)
        with self._journal.transaction(durable=True):
            if found is None:
                self._journal.forget_intent(row.job, row.variation)
                return None
            loop = loop_from_sidecar(*found)
            self._journal.shelve(loop, "ready", row.stem)
            return self._journal.record(LoopReady(job=row.job, loop=loop))

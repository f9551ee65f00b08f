"""The watched folder: loops appear in it whole, under a name no other file had.

Publishing follows Maildir (Bernstein, 1995): complete files in a dot-folder of the same
filesystem, then a rename that refuses to replace, sidecar first and audio last, then the folder
is synced. A published file is never deleted or overwritten.
"""

import contextlib
import json
import os
import shutil
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Any

from loopgen.disk import named_disk_errors, sync
from loopgen.errors import UnknownLoopError
from loopgen.fields import shown
from loopgen.killpoints import kill_point
from loopgen.lock import FILE as LOCK
from loopgen.lock import hold
from loopgen.request import JOB_ID, NUMBER_IN_JOB

HIDDEN = ".loopgen"
REJECTED = "rejected"
SIDES = (".json", ".png")


@dataclass(frozen=True, slots=True, kw_only=True)
class Rendered:
    """Finished files in the dot-folder, about to be named."""

    folder: Path
    audio: str
    picture: str
    """Empty when none was asked for."""
    sidecar: dict[str, Any]


class Library:
    """One watched folder."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._lock: IO[str] | None = None

    def open(self) -> None:
        """Make the folder if needed, hold it, and clear what a crash left half-made.

        Raises OutputUnavailableError, and AlreadyRunningError when another daemon writes here.
        """
        with named_disk_errors():
            self.hidden.mkdir(parents=True, exist_ok=True)
            self._lock = hold(self.hidden, "stop it, or choose another folder with --out")
            for left in self.hidden.iterdir():
                if left.name != LOCK:
                    shutil.rmtree(left, ignore_errors=True)

    def workspace(self, prefix: str) -> Path:
        """A new folder in the dot-folder, which is held anew if somebody made it anew.

        Raises OutputUnavailableError, DiskFullError, AlreadyRunningError.
        """
        with named_disk_errors():
            self.hidden.mkdir(exist_ok=True)
            if not self._held():
                self.close()
                self._lock = hold(self.hidden, "stop it, or choose another folder with --out")
            return Path(tempfile.mkdtemp(prefix=prefix, dir=self.hidden))

    def _held(self) -> bool:
        """Whether the lock is still the one in the folder, not that of a folder that is gone."""
        if self._lock is None:
            return False
        with contextlib.suppress(FileNotFoundError):
            there = (self.hidden / LOCK).stat()
            return os.path.samestat(there, os.fstat(self._lock.fileno()))
        return False

    def close(self) -> None:
        """Let go of the folder."""
        if self._lock is not None:
            self._lock.close()

    @property
    def hidden(self) -> Path:
        """Where files are made before they are seen."""
        return self.folder / HIDDEN

    def publish(
        self, rendered: Rendered, stems: Iterator[str], intend: Callable[[str], None]
    ) -> Path:
        """Give the files the first free of the names ``stems``; returns the audio's path.

        ``intend`` is told each name before it is used, and must remember it durably. Raises
        DiskFullError, OutputUnavailableError.
        """
        with named_disk_errors():
            for stem in stems:
                if self._taken(stem):
                    continue
                intend(stem)
                kill_point("publish.intended")
                if path := self._name(rendered, stem):
                    return path
        raise AssertionError("names are endless")

    def _taken(self, stem: str) -> bool:
        return any(self.folder.glob(f"{stem}.*")) or any((self.folder / REJECTED).glob(f"{stem}.*"))

    def _name(self, rendered: Rendered, stem: str) -> Path | None:
        """The three renames; None when another program just took the name."""
        sidecar = rendered.folder / "loop.json"
        body = {**rendered.sidecar, "file": stem + Path(rendered.audio).suffix}
        sidecar.write_text(json.dumps(body, indent=2, ensure_ascii=False) + "\n", encoding="utf-8")
        sync(sidecar)
        target = self.folder / str(body["file"])
        moves = [
            (sidecar, self.folder / f"{stem}.json"),
            (rendered.folder / rendered.audio, target),
        ]
        if rendered.picture:
            moves.insert(0, (rendered.folder / rendered.picture, self.folder / f"{stem}.png"))
        if not _rename_all(moves):
            return None
        kill_point("publish.renamed")
        sync(self.folder)
        return target

    def find(self, stem: str, job: str, variation: int) -> tuple[Path, dict[str, Any]] | None:
        """The published loop of that name, if it is this job's; used after a crash.

        A sidecar of ours whose audio never followed is taken away again.
        """
        sidecar = self.folder / f"{stem}.json"
        try:
            body = json.loads(sidecar.read_text(encoding="utf-8"))
            ours = (body["job"], body["variation"]) == (job, variation)
            audio = self.folder / Path(body["file"]).name
        except (OSError, ValueError, KeyError, TypeError):
            return None
        if not ours:
            return None
        if audio.is_file():
            return audio, body
        for side in SIDES:
            (self.folder / f"{stem}{side}").unlink(missing_ok=True)
        return None

    def holds(self, path: Path) -> bool:
        """True for a file that lies in this folder, rejected or not."""
        return path.parent in (self.folder, self.folder / REJECTED) and path.exists()

    def reject(self, path: Path) -> Path:
        """Move a loop and what belongs to it into ``rejected/``; returns its new path.

        Raises UnknownLoopError when the file is gone, OutputUnavailableError.
        """
        return self._move(path, self.folder / REJECTED)

    def restore(self, path: Path) -> Path:
        """Move a rejected loop back; returns its new path. Raises as :meth:`reject`."""
        return self._move(path, self.folder)

    def _move(self, path: Path, folder: Path) -> Path:
        target = folder / path.name
        with named_disk_errors():
            folder.mkdir(exist_ok=True)
            if path != target and not path.exists() and target.exists():
                path = target  # a crash came between the move and its record
            if not path.exists():
                raise UnknownLoopError(f"{path} is not there; somebody moved or deleted it")
            for source in [path, *map(path.with_suffix, SIDES)]:
                if source.parent != folder and source.exists():
                    rename_new(source, folder / source.name)
            sync(folder)
            sync(self.folder)
        return target


def find_loop(words: str) -> tuple[str, int]:
    """Job and variation of a loop that is named ``job/variation`` or by its file.

    Raises BadValueError, UnknownLoopError.
    """
    job, slash, number = words.partition("/")
    if slash and number.isdecimal():
        return JOB_ID.read("loop", job), int(NUMBER_IN_JOB.read("loop", number))
    try:
        body = json.loads(Path(words).with_suffix(".json").read_text(encoding="utf-8"))
        return JOB_ID.read("loop", body["job"]), int(NUMBER_IN_JOB.read("loop", body["variation"]))
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise UnknownLoopError(
            f"{shown(words)} is no loop of ours; name its file, with the .json beside it, or its"
            " job and number as in a1/2"
        ) from error


def _rename_all(moves: list[tuple[Path, Path]]) -> bool:
    """Make all renames, or none when a name is taken; the last one is what a DAW sees."""
    made: list[tuple[Path, Path]] = []
    for source, target in moves:
        if target == moves[-1][1]:
            kill_point("publish.sidecar_linked")
        try:
            rename_new(source, target)
        except FileExistsError:
            for before, after in made:
                os.replace(after, before)
            return False
        made.append((source, target))
    return True


def rename_new(source: Path, target: Path) -> None:
    """Rename without replacing. Raises FileExistsError.

    A hard link is the portable way to refuse an existing name atomically; filesystems without
    links (exFAT sticks) get a check and a rename, safe because only one daemon writes here.
    """
    try:
        os.link(source, target)
    except FileExistsError:
        raise
    except OSError:
        if target.exists():
            raise FileExistsError(target) from None
        os.rename(source, target)
    else:
        source.unlink()

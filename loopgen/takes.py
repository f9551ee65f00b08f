"""Raw takes as files: on their way from an engine to conform, and kept so that they can go again.

A take is kept under its loop's name, ``job/variation``, for as long as there is room. Kept files
are never changed, so that two loops of one take are two links to one file.
"""

import hashlib
import logging
import os
import shutil
import time
from collections.abc import Collection, Iterable
from pathlib import Path

import numpy as np

from loopgen.disk import named_disk_errors, sync
from loopgen.engines.engine import Samples, Take
from loopgen.errors import TakeGoneError

log = logging.getLogger("loopgen")

MEBIBYTE = 1 << 20


def write_take(path: Path, take: Take) -> None:
    """Write a take as it is, NaN and all: judging it is conform's work."""
    with path.open("wb") as file:
        np.savez(file, samples=take.samples, sample_rate=take.sample_rate)


def read_take(path: Path) -> tuple[Samples, int]:
    """Samples (frames, channels) and rate of a take."""
    with np.load(path, allow_pickle=False) as stored:
        return stored["samples"], int(stored["sample_rate"])


class Takes:
    """The raw takes of published loops, in a folder of their own."""

    def __init__(self, folder: Path, room: int) -> None:
        """``room`` is in bytes; with none, nothing is kept."""
        self._folder = folder
        self._room = room
        self._grown = True
        for torn in folder.glob("*.part"):
            torn.unlink(missing_ok=True)

    def keep(self, loop: str, take: Path) -> None:
        """Keep a loop's take. A disk that refuses is logged: the loop is worth more."""
        if not self._room:
            return
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            _put(take, self._path(loop))
            self._grown = True
        except OSError as error:
            log.warning("the raw take of %s is not kept: %s", loop, error)

    def check(self, loop: str) -> None:
        """Raise TakeGoneError when a loop's take is not kept any more."""
        if not self._path(loop).is_file():
            raise TakeGoneError(
                f"the raw take of {loop} is not kept any more; make it again (`reroll` with"
                " `seed own`), and rotate what comes of that"
            )

    def lend(self, loop: str, path: Path) -> None:
        """Have a loop's take at ``path`` too. Raises TakeGoneError, DiskFullError."""
        self.check(loop)
        with named_disk_errors():
            _put(self._path(loop), path)

    def forget(self, loops: Iterable[str]) -> None:
        """Nobody will ask for the takes of these."""
        for loop in loops:
            self._path(loop).unlink(missing_ok=True)

    def surplus(self) -> list[Path]:
        """The oldest takes, without which the rest has room. From any thread."""
        if not self._grown:
            return []
        self._grown = False
        stats = {path: path.stat() for path in self._folder.glob("*.npz")}
        files = {stat.st_ino: stat for stat in stats.values()}
        size = sum(stat.st_size for stat in files.values())
        found: list[Path] = []
        for file in sorted(files, key=lambda file: files[file].st_mtime_ns):
            if size <= self._room:
                break
            found += [path for path, stat in stats.items() if stat.st_ino == file]
            size -= files[file].st_size
        return found

    def drop(self, paths: Iterable[Path], needed: Collection[str]) -> None:
        """Take these away, but none that is ``needed`` now."""
        spared = {self._path(loop) for loop in needed}
        for path in paths:
            if path in spared:
                self._grown = True  # it goes when it is needed no more
            else:
                path.unlink(missing_ok=True)

    def _path(self, loop: str) -> Path:
        # Ids may hold whatever file systems forbid or do not tell apart.
        return self._folder / f"{hashlib.sha256(loop.encode()).hexdigest()[:32]}.npz"


def _put(source: Path, target: Path) -> None:
    """The same file at another place, whole or not at all, and on the disk."""
    part = target.with_suffix(".part")
    part.unlink(missing_ok=True)
    try:
        try:
            os.link(source, part)
        except OSError:  # another filesystem, or one without links
            shutil.copyfile(source, part)
        sync(part)
        os.utime(part, ns=(time.time_ns(), time.time_ns()))
        part.replace(target)
    finally:
        part.unlink(missing_ok=True)  # left by an error, or where both were links to one file
    sync(target.parent)

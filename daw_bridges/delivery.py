"""Copying finished loops into a folder of the user's choice, without ever replacing a file."""

import filecmp
import json
import os
import shutil
import tempfile
from collections.abc import Iterator
from itertools import chain
from pathlib import Path

from loopgen.disk import named_disk_errors
from loopgen.errors import OutputUnavailableError
from loopgen.library.library import SIDES, rename_new
from loopgen.library.names import words


def prepare(folder: Path) -> None:
    """Make a folder and try to write there. Raises DiskFullError, OutputUnavailableError."""
    with named_disk_errors():
        folder.mkdir(parents=True, exist_ok=True)
        tempfile.TemporaryFile(dir=folder).close()


def deliver(loop: Path, folder: Path) -> tuple[Path, bool]:
    """Copy a loop and what lies beside it; returns the copy and whether it was there before.

    Under another word where its name is taken by other audio. Raises DiskFullError and
    OutputUnavailableError.
    """
    folder = folder.absolute()
    prepare(folder)
    if not loop.is_file():
        raise OutputUnavailableError(f"{loop} was moved or deleted since, so it cannot be copied")
    with named_disk_errors():
        for stem in _stems(loop):
            target = folder / f"{stem}{loop.suffix}"
            known = target.exists() and filecmp.cmp(loop, target, shallow=False)
            if (known or not any(folder.glob(f"{stem}.*"))) and _copied(loop, target):
                return target, known
    raise AssertionError("names are endless")


def _stems(loop: Path) -> Iterator[str]:
    """The loop's own name, then with a word more: digits would be read as its tempo."""
    return chain([loop.stem], (f"{loop.stem}_{word}" for word in words(0)))


def _copied(loop: Path, target: Path) -> bool:
    """Copy the sides and then the loop, each whole; False when another took the name meanwhile."""
    made: list[Path] = []
    for source in (*(loop.with_suffix(side) for side in SIDES), loop):
        copy = target.with_suffix(source.suffix)
        if not source.is_file() or copy.exists():
            continue
        try:
            _copy(source, copy, target.name)
        except FileExistsError:
            for side in made:
                side.unlink()
            return False
        made.append(copy)
    return True


def _copy(source: Path, copy: Path, name: str) -> None:
    partial = copy.parent / f".{copy.name}.{os.getpid()}"
    try:
        shutil.copyfile(source, partial)
        if source.suffix == ".json":
            _name_in(partial, name)
        rename_new(partial, copy)
    finally:
        partial.unlink(missing_ok=True)


def _name_in(sidecar: Path, name: str) -> None:
    """A sidecar says which file it belongs to."""
    body = json.loads(sidecar.read_text(encoding="utf-8"))
    if body.get("file") != name:
        text = json.dumps({**body, "file": name}, indent=2, ensure_ascii=False)
        sidecar.write_text(f"{text}\n", encoding="utf-8")

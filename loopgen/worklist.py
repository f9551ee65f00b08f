"""Which files to conform, into which, and how: one file, a folder of them, or a manifest.

A manifest is a table in a text file: tab-separated (.tsv) or with commas (.csv). Its first line
names the columns: ``file``, and any of ``out`` and the options of ``loopgen conform`` (bpm, bars,
metre, ...). An empty cell takes the command's option. Files are found from the manifest's folder.
"""

import csv
import difflib
import os
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from loopgen.audio import printable
from loopgen.conforming import renamed
from loopgen.errors import AudioFileError, BadValueError, UnknownKeyError
from loopgen.request import ALIASES, PARAMETERS

MANIFESTS = {".tsv": "\t", ".csv": ","}
"""What ends a manifest's name, and what stands between its cells."""
AUDIO = frozenset({".wav", ".flac", ".mp3", ".aif", ".aiff", ".aifc", ".ogg", ".opus", ".w64"})
"""What ends the names of the files that are taken from a folder."""
OPTIONS = (
    *("bpm", "bars", "metre", "key", "feel", "sample_rate"),
    *("normalize", "tracker", "stretcher", "rotate"),
)
"""The request's parameters that conform heeds."""

Options = dict[str, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Item:
    """One file to conform."""

    source: Path
    out: Path
    options: Options
    problem: str = ""
    """Why it cannot be done, if that is known already."""


def is_many(source: Path) -> bool:
    """Whether a source stands for several files, whose loops go into a folder."""
    # os.path says False, not an error, for a name that is too long.
    return os.path.isdir(source) or source.suffix.lower() in MANIFESTS


def worklist(source: Path, out: Path, options: Options) -> list[Item]:
    """All that a folder or a manifest asks for, into the folder ``out``.

    Raises AudioFileError, UnknownKeyError or BadValueError for a source that cannot be used at all.
    """
    if os.path.exists(out) and not os.path.isdir(out):
        raise BadValueError(f"out: {printable(out.name)!r} is a file; name a folder for the loops")
    items = (
        _of_folder(source, out, options) if source.is_dir() else _of_manifest(source, out, options)
    )
    if not items:
        raise AudioFileError(f"{printable(str(source))} names no audio files")
    return list(_without_losses(_without_doubles(items)))


def _of_folder(source: Path, out: Path, options: Options) -> list[Item]:
    """The audio files in a folder and below, but none in hidden folders or in ``out``."""
    items = []
    for path in sorted(source.rglob("*")):
        inside = path.relative_to(source)
        hidden = any(part.startswith(".") for part in inside.parts)
        ours = out.absolute() in path.absolute().parents and out.absolute() != source.absolute()
        if path.suffix.lower() in AUDIO and path.is_file() and not hidden and not ours:
            items.append(Item(source=path, out=out / _loop_name(inside, options), options=options))
    return items


def _loop_name(source: Path, options: Options) -> Path:
    """The name of what is made of a source: the tempo in it would be wrong now."""
    try:
        stem = renamed(source.stem, float(PARAMETERS["bpm"].kind.read("bpm", options["bpm"])))
    except (KeyError, BadValueError):  # it will be refused in words when its turn comes
        stem = source.stem
    return source.with_name(f"{stem}.wav")


def _of_manifest(source: Path, out: Path, options: Options) -> list[Item]:
    try:
        with source.open(encoding="utf-8-sig", newline="") as file:
            rows = list(csv.reader(file, delimiter=MANIFESTS[source.suffix.lower()]))
    except (OSError, UnicodeDecodeError, csv.Error) as error:
        raise AudioFileError(f"{printable(str(source))} cannot be read: {error}") from error
    if not rows:
        return []
    columns = _columns(rows[0])
    return [
        _of_row(source, f"line {number}", dict(zip(columns, row, strict=False)), out, options)
        if len(row) <= len(columns)
        else Item(
            source=source,
            out=out,
            options=options,
            problem=f"line {number} has {len(row)} cells for {len(columns)} columns",
        )
        for number, row in enumerate(rows[1:], 2)
        if any(cell.strip() for cell in row)
    ]


def _columns(head: list[str]) -> list[str]:
    """The names of the columns. Raises UnknownKeyError, BadValueError."""
    columns = [ALIASES.get(name, name) for cell in head for name in [cell.strip(" #").lower()]]
    known = ("file", "out", *OPTIONS)
    for name in columns:
        if name not in known:
            near = difflib.get_close_matches(name, known, n=1)
            hint = f"did you mean {near[0]!r}?" if near else f"there are {', '.join(known)}"
            raise UnknownKeyError(f"the manifest's column {name[:40]!r} means nothing; {hint}")
    if "file" not in columns or len(set(columns)) < len(columns):
        raise BadValueError("the manifest's first line names the column `file`, and each one once")
    return columns


def _of_row(manifest: Path, line: str, row: dict[str, str], out: Path, options: Options) -> Item:
    said = {name: cell.strip() for name, cell in row.items() if cell.strip()}
    if "file" not in said:
        return Item(source=manifest, out=out, options=options, problem=f"{line} names no file")
    source = manifest.parent / said.pop("file")
    named = said.pop("out", "")
    merged = {**options, **said}
    target = out / named if named else out / _loop_name(Path(source.name), merged)
    leaves = os.path.isabs(named) or ".." in Path(named).parts
    problem = f"{line}: out leaves the folder; write a name in it" if leaves else ""
    return Item(source=source, out=target, options=merged, problem=problem)


def _without_doubles(items: list[Item]) -> Iterator[Item]:
    """The items; those that would replace what an earlier one made have a problem."""
    seen: dict[Path, Item] = {}
    for item in items:
        first = seen.setdefault(item.out, item)
        if first is item or item.problem:
            yield item
            continue
        name = printable(item.out.name)
        yield replace(
            item,
            problem=f"{name!r} is made of {printable(first.source.name)} already; give it"
            " another name in the manifest's column `out`",
        )


def _without_losses(items: Iterator[Item]) -> Iterator[Item]:
    """The items; those that would replace the source of another have a problem."""
    listed = list(items)
    sources = {item.source.absolute(): item for item in listed}
    for item in listed:
        other = sources.get(item.out.absolute())
        if other is None or other is item or item.problem:
            yield item
            continue
        text = f"{printable(item.out.name)!r} is a source itself; take another folder for the loops"
        yield replace(item, problem=text)

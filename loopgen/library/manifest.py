"""The manifest: one line for each thing that happened to a loop, for clients that can only read.

``loopgen.tsv`` in the watched folder is tab-separated text, appended to in whole lines, so that a
script without sockets or JSON (REAPER's Lua) follows it by remembering how far it read; a last
line without its newline is not finished yet. It starts with ``#`` and the column names.
"""

import contextlib
import os
from pathlib import Path

from loopgen.events import Loop
from loopgen.library.render import sync

FILE = "loopgen.tsv"
COLUMNS = (
    "seq state id variation file bpm bars metre key seed score frames sample_rate engine licence"
).split()


def line(seq: int, state: str, loop: Loop) -> str:
    """One row. States: ready, kept, rejected."""
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


def append(folder: Path, row: str) -> None:
    """Add a row in one write."""
    path = folder / FILE
    head = "" if path.exists() and path.stat().st_size else "#" + "\t".join(COLUMNS) + "\n"
    flags = os.O_WRONLY | os.O_APPEND | os.O_CREAT
    handle = os.open(path, flags, 0o644)
    try:
        os.write(handle, (head + row).encode())
    finally:
        os.close(handle)


def rebuild(folder: Path, rows: list[str]) -> None:
    """Write the manifest anew, as a restart does after a crash may have torn its last line."""
    text = "#" + "\t".join(COLUMNS) + "\n" + "".join(rows)
    path = folder / FILE
    with contextlib.suppress(FileNotFoundError):
        if path.read_text(encoding="utf-8") == text:
            return
    partial = folder / ".loopgen" / FILE
    partial.write_text(text, encoding="utf-8")
    sync(partial)
    partial.replace(path)

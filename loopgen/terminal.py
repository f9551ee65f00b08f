"""What a command says when all else fails, and to whom: the ends of its standard streams.

Streams may be closed, full, or know few letters; a fault may be nobody's fault. The user gets one
sentence, and a traceback goes where it can be read later.
"""

import codecs
import errno
import os
import sys
import tempfile
import time
import traceback
from pathlib import Path

FAULTS = "faults.log"


def prepare() -> None:
    """Make the standard streams safe to use, whatever they were when we started."""
    for number in range(3):
        try:
            os.fstat(number)
        except OSError:  # closed: the next file opened takes the number, so let it be this one
            os.open(os.devnull, os.O_RDONLY)
    if sys.stderr is None:
        sys.stderr = open(os.devnull, "w", encoding="utf-8")  # noqa: SIM115
    if sys.stdout is None:  # writing to it fails, in words, instead of being lost
        sys.stdout = open(1, "w", encoding="utf-8", closefd=False)  # noqa: SIM115
    codecs.register_error("loopgen", _as_well_as_possible)
    if reconfigure := getattr(sys.stdout, "reconfigure", None):
        reconfigure(errors="loopgen")


def _as_well_as_possible(error: UnicodeError) -> tuple[str | bytes, int]:
    """File names that are not UTF-8 as they are, letters that the terminal lacks escaped."""
    try:
        return codecs.lookup_error("surrogateescape")(error)
    except UnicodeError:
        return codecs.lookup_error("backslashreplace")(error)


def disk_words(error: OSError) -> str:
    """The sentence for an error of the system that nobody named."""
    reason = error.strerror or str(error) or type(error).__name__
    if isinstance(error.filename, str | bytes):
        return f"{os.fsdecode(error.filename)}: {reason}"
    if error.errno in (errno.EBADF, errno.EPIPE, errno.ENOSPC, errno.EIO):
        drop_output()
        return f"the output cannot be written: {reason}"
    return reason


def drop_output() -> None:
    """Nothing more can be printed; Python would complain of the rest when it ends."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, sys.stdout.fileno())
    os.close(nowhere)


def fault_words(error: Exception) -> str:
    """The sentence for a fault of ours; its traceback is kept."""
    from loopgen.config import state_dir  # every command would wait for it

    what = f"a fault in loopgen itself ({type(error).__name__}: {error})"
    for folder in (state_dir(), Path(tempfile.gettempdir()) / "loopgen"):
        try:
            folder.mkdir(parents=True, exist_ok=True)
            with (folder / FAULTS).open("a", encoding="utf-8", errors="backslashreplace") as log:
                print(time.strftime("%Y-%m-%d %H:%M:%S"), *map(ascii, sys.argv), file=log)
                traceback.print_exception(error, file=log)
        except OSError:
            continue
        return f"{what}; please report it with the end of {folder / FAULTS}"
    return f"{what}; please report it"

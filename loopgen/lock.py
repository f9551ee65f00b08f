"""A folder that one process at a time may use."""

import errno
import os
from pathlib import Path
from typing import IO

from loopgen.errors import AlreadyRunningError

FILE = "lock"


def hold(folder: Path, remedy: str) -> IO[str]:
    """Hold ``folder`` until the file is closed; the system lets go when the process ends.

    Raises AlreadyRunningError naming the holder, with ``remedy`` as what to do; OSError from the
    disk. Where the filesystem knows no locks, nothing is held.
    """
    file = (folder / FILE).open("a+", encoding="utf-8")
    try:
        _lock(file)
    except OSError as error:
        if error.errno not in (errno.EWOULDBLOCK, errno.EACCES, errno.EDEADLK):
            return file
        file.seek(0)
        holder = file.read().strip() or "another process"
        file.close()
        raise AlreadyRunningError(f"{holder} already uses the folder {folder}; {remedy}") from None
    file.truncate(0)
    file.write(f"process {os.getpid()}")
    file.flush()
    return file


def _lock(file: IO[str]) -> None:
    if os.name == "nt":
        import msvcrt

        file.seek(0)
        msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)  # type: ignore[attr-defined,unused-ignore]
    else:
        import fcntl

        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)

"""What the disk is asked to hold, and in which words it refuses."""

import errno
import os
from pathlib import Path

from loopgen.errors import DiskFullError, OutputUnavailableError


def sync(path: Path) -> None:
    """Have the disk hold what was written (for a folder too, where the system can)."""
    flags = os.O_RDONLY | getattr(os, "O_BINARY", 0)
    try:
        handle = os.open(path, flags)
    except PermissionError:  # folders on Windows
        return
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


class named_disk_errors:
    """Turns OSError from the output folder into DiskFullError or OutputUnavailableError."""

    def __enter__(self) -> None:
        return None

    def __exit__(self, kind: object, error: BaseException | None, trace: object) -> None:
        if isinstance(error, OSError):
            raise disk_error(error) from error


def disk_error(error: OSError) -> DiskFullError | OutputUnavailableError:
    """The sentence for what the disk refused."""
    if error.errno in (errno.ENOSPC, getattr(errno, "EDQUOT", errno.ENOSPC)):
        return DiskFullError("no space is left where loops are written; free some and try again")
    return OutputUnavailableError(
        f"the output folder cannot be written ({error.strerror or error}); check that it exists"
        " and may be written, or choose another with --out"
    )

"""Weights of trackers: one file each in the state folder, put there only on the user's word."""

import os
import shutil
import tempfile
import urllib.error
import urllib.request
from collections.abc import Callable
from pathlib import Path
from typing import BinaryIO

from loopgen.config import state_dir
from loopgen.errors import TrackerError

_TIMEOUT = 60.0
"""Seconds that a server may stay silent."""


def installed_model(tracker: str) -> Path:
    """Where the weights of a tracker are, once they are installed."""
    return state_dir() / "trackers" / f"{tracker}.ckpt"


def install_model(tracker: str, source: str, check: Callable[[Path], None]) -> Path:
    """Fetch weights from a URL or a file; they replace older ones when ``check`` takes them.

    Returns where they are. Raises TrackerError, and what ``check`` raises; then nothing changed.
    """
    target = installed_model(tracker)
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        handle, name = tempfile.mkstemp(prefix=".part-", dir=target.parent)
        try:
            with os.fdopen(handle, "wb") as out:
                _fetch(source, out)
            check(Path(name))
            os.replace(name, target)
        finally:
            Path(name).unlink(missing_ok=True)
    except OSError as error:  # what urllib raises is one, too
        raise TrackerError(
            f"{source} cannot be fetched ({error}); try again, or name weights you have with --from"
        ) from error
    return target


def _fetch(source: str, out: BinaryIO) -> None:
    """Copy a URL or a file. Raises OSError."""
    if not source.startswith(("https://", "http://")):
        out.write(Path(source).read_bytes())
        return
    try:
        with urllib.request.urlopen(source, timeout=_TIMEOUT) as stream:
            shutil.copyfileobj(stream, out)
    except urllib.error.HTTPError as error:
        error.close()  # it holds the connection
        raise

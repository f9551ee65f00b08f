"""The note in the state folder that says where the running daemon listens."""

import json
from dataclasses import asdict, dataclass
from pathlib import Path

FILE = "daemon.json"


@dataclass(frozen=True, slots=True, kw_only=True)
class Address:
    """Where a daemon listens and writes."""

    host: str
    port: int
    http_port: int
    out: str
    pid: int
    version: str


def write_note(state: Path, address: Address) -> None:
    """Leave the note, whole."""
    partial = state / f"{FILE}.partial"
    partial.write_text(json.dumps(asdict(address)), encoding="utf-8")
    partial.replace(state / FILE)


def read_note(state: Path) -> Address | None:
    """What the last daemon wrote; it may have died since."""
    try:
        return Address(**json.loads((state / FILE).read_text(encoding="utf-8")))
    except (OSError, ValueError, TypeError):
        return None


def remove_note(state: Path) -> None:
    """The daemon ends."""
    (state / FILE).unlink(missing_ok=True)

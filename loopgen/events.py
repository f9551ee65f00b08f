"""What happens to jobs, as data. Events with a ``seq`` are in the journal and can be replayed."""

from dataclasses import dataclass
from typing import Any, ClassVar

from loopgen.music import Metre

Json = dict[str, Any]


@dataclass(frozen=True, slots=True, kw_only=True)
class Loop:
    """A published loop."""

    job: str
    variation: int
    """From 1."""
    path: str
    """Absolute, with forward slashes."""
    bpm: float
    bars: int
    metre: Metre
    key: str
    """Asked for, else measured; empty when it has none."""
    seed: int
    score: float
    """How sure conform is of its grid, its downbeat and its seam, 0 to 1."""
    frames: int
    sample_rate: int
    engine: str
    licence: str
    sha256: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """Something happened to a job."""

    kind: ClassVar[str] = "event"
    job: str
    seq: int = 0
    """Place in the journal, from 1; 0 for passing news that is not kept."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Accepted(Event):
    """The job is on disk."""

    kind: ClassVar[str] = "accepted"
    position: int
    """Jobs that come before it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Started(Event):
    """The first take is being made."""

    kind: ClassVar[str] = "started"


@dataclass(frozen=True, slots=True, kw_only=True)
class Progress(Event):
    """Passing news of one variation."""

    kind: ClassVar[str] = "progress"
    variation: int
    stage: str
    """generating, conforming or publishing."""
    fraction: float
    """Of this stage, 0 to 1."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LoopReady(Event):
    """A loop is in the folder under its final name."""

    kind: ClassVar[str] = "ready"
    loop: Loop


@dataclass(frozen=True, slots=True, kw_only=True)
class LoopKept(Event):
    """A loop is marked as kept, and lies in the folder."""

    kind: ClassVar[str] = "kept"
    loop: Loop


@dataclass(frozen=True, slots=True, kw_only=True)
class LoopRejected(Event):
    """A loop was moved into ``rejected/``."""

    kind: ClassVar[str] = "rejected"
    loop: Loop


@dataclass(frozen=True, slots=True, kw_only=True)
class LoopMissed(Event):
    """One variation could not be made; the others go on."""

    kind: ClassVar[str] = "missed"
    variation: int
    code: str
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Done(Event):
    """Final: ``loops`` of its variations are in the folder."""

    kind: ClassVar[str] = "done"
    loops: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Failed(Event):
    """Final: over without a loop."""

    kind: ClassVar[str] = "failed"
    code: str
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Cancelled(Event):
    """Final: stopped on request; loops that were ready stay."""

    kind: ClassVar[str] = "cancelled"


KINDS: dict[str, type[Event]] = {
    cls.kind: cls
    for cls in (
        Accepted,
        Started,
        LoopReady,
        LoopKept,
        LoopRejected,
        LoopMissed,
        Done,
        Failed,
        Cancelled,
    )
}
"""The events that the journal keeps."""

"""The journal's rows as nouns, and nouns as rows. What is not a column is JSON."""

import json
import sqlite3
from dataclasses import asdict, dataclass, fields
from typing import Any

from loopgen.events import KINDS, Event, Loop
from loopgen.jobs.states import JobState
from loopgen.music import Metre
from loopgen.request import LoopRequest, Rotation


@dataclass(frozen=True, slots=True, kw_only=True)
class Job:
    """A row of the queue."""

    id: str
    request: LoopRequest
    asked: str
    """What the client said, for telling a repeat from a conflict."""
    state: JobState
    position: int
    """Jobs before it when it was accepted."""
    code: str
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Shelved:
    """A row of the loops: a name that was decided on, and the loop once it is in the folder."""

    job: str
    variation: int
    stem: str
    state: str
    """intended, ready, kept or rejected."""
    loop: Loop | None


@dataclass(frozen=True, slots=True, kw_only=True)
class JobLine:
    """A job in a list: what people and DAWs want to see of many at once."""

    id: str
    state: str
    loops: int
    """Ready so far."""
    variations: int
    """Asked for."""
    code: str
    text: str
    prompt: str


def request_body(request: LoopRequest) -> str:
    """A request as the journal keeps it."""
    rotation = asdict(request.rotation) if request.rotation else None
    more = {"given": sorted(request.given), "rotation": rotation}
    return json.dumps({**request.as_plain(), **more})


def read_job(row: sqlite3.Row) -> Job:
    """A row of ``jobs``."""
    body = json.loads(row["request"])
    given, rotation = frozenset(body.pop("given")), body.pop("rotation", None)
    return Job(
        id=row["id"],
        request=LoopRequest(
            **body, given=given, rotation=Rotation(**rotation) if rotation else None
        ),
        asked=row["asked"],
        state=JobState(row["state"]),
        position=row["position"],
        code=row["code"],
        text=row["text"],
    )


def loop_body(loop: Loop) -> dict[str, Any]:
    """A loop as JSON values."""
    return {**asdict(loop), "metre": str(loop.metre)}


def read_shelved(row: sqlite3.Row) -> Shelved:
    """A row of ``loops``."""
    loop = _read_loop(json.loads(row["loop"])) if row["loop"] else None
    return Shelved(
        job=row["job"],
        variation=row["variation"],
        stem=row["stem"],
        state=row["state"],
        loop=loop,
    )


def event_body(event: Event) -> dict[str, Any]:
    """What an event says beyond its job and number, as JSON values."""
    names = [f.name for f in fields(event) if f.name not in ("job", "seq")]
    body = {name: getattr(event, name) for name in names}
    return {k: loop_body(v) if isinstance(v, Loop) else v for k, v in body.items()}


def make_event(kind: str, job: str, seq: int, body: dict[str, Any]) -> Event:
    """The event that :func:`event_body` described."""
    if "loop" in body:
        body = {**body, "loop": _read_loop(body["loop"])}
    return KINDS[kind](job=job, seq=seq, **body)


def read_event(row: sqlite3.Row) -> Event:
    """A row of ``events``."""
    return make_event(row["kind"], row["job"], row["seq"], json.loads(row["body"]))


def _read_loop(body: dict[str, Any]) -> Loop:
    return Loop(**{**body, "metre": Metre.parse(body["metre"])})

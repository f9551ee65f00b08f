"""May this request come in? What an engine cannot do is refused, or named, before a job exists."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from loopgen.engines.engine import EngineInfo
from loopgen.errors import NotSupportedError
from loopgen.fields import plain
from loopgen.pipeline import take_seconds
from loopgen.request import PARAMETERS, LoopRequest


@dataclass(frozen=True, slots=True, kw_only=True)
class Admission:
    """The answer to a request that was accepted."""

    id: str
    position: int
    """Jobs before it."""
    ignored: Mapping[str, str]
    """Parameters the engine cannot honour, and why."""


def fingerprint(request: LoopRequest) -> str:
    """What the client said, however it was spelled."""
    said = {name: plain(getattr(request, name)) for name in sorted(request.given)}
    return json.dumps({"prompt": request.prompt, **said}, sort_keys=True)


def as_pairs(request: LoopRequest) -> dict[str, Any]:
    """All parameters of a request that are not at their default."""
    return {
        name: getattr(request, name)
        for name, row in PARAMETERS.items()
        if name not in ("id", "prompt") and getattr(request, name) != row.default
    }


def ignored(request: LoopRequest, info: EngineInfo) -> dict[str, str]:
    """Parameters that will not be heard; NotSupportedError for those that must be."""
    unheard = {}
    for name in sorted(request.given):
        row = PARAMETERS[name]
        if row.role == "loop" or name in info.honours or getattr(request, name) == row.default:
            continue
        if row.role == "source":
            raise NotSupportedError(
                f"{name}: the engine {info.name!r} cannot use it; leave it out or choose another"
                " engine (`loopgen engines` lists what each can do)"
            )
        unheard[name] = f"the engine {info.name!r} has no such control; the rest is done as asked"
    return unheard


def check_possible(request: LoopRequest, info: EngineInfo) -> None:
    """The engine can make takes that are long enough. Raises NotSupportedError."""
    if take_seconds(request, info) < request.loop_seconds:
        longest = min(info.max_seconds, request.max_duration or info.max_seconds)
        raise NotSupportedError(
            f"bars: {request.bars} bars at {request.bpm:g} BPM last {request.loop_seconds:.1f}"
            f" seconds, and takes may last {longest:g}; ask for fewer bars or a higher tempo"
        )

"""May this request come in? What an engine cannot do is refused, or named, before a job exists."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import PurePath
from typing import Any

from loopgen.engines.engine import EngineInfo
from loopgen.errors import BadValueError, NotSupportedError
from loopgen.events import Loop
from loopgen.fields import Raw, plain
from loopgen.library.render import check_rate
from loopgen.orders import hears_key, take_seconds
from loopgen.request import JOB_ID, PARAMETERS, LoopRequest, Rotation, loop_name


@dataclass(frozen=True, slots=True, kw_only=True)
class Admission:
    """The answer to a request that was accepted."""

    id: str
    position: int
    """Jobs before it."""
    ignored: Mapping[str, str]
    """Parameters the engine cannot honour, and why."""
    over: bool = False
    """The job was known already and has ended."""


def fingerprint(request: LoopRequest) -> str:
    """What the client said, however it was spelled."""
    said = {name: plain(getattr(request, name)) for name in sorted(request.given)}
    return json.dumps({"prompt": request.prompt, **said}, sort_keys=True)


def named_as(pairs: list[tuple[str, Raw]], default: str) -> tuple[str, list[tuple[str, Raw]]]:
    """The name that ``as NAME`` gives a job, and the other pairs. Raises BadValueError."""
    names = [value for key, value in pairs if key.strip().lower() == "as"]
    if len(names) > 1:
        raise BadValueError("as: given twice; say it once")
    name = JOB_ID.read("as", names[0]) if names else default
    return name, [pair for pair in pairs if pair[0].strip().lower() != "as"]


def as_pairs(request: LoopRequest) -> dict[str, Any]:
    """All parameters of a request that are not at their default."""
    return {
        name: getattr(request, name)
        for name, row in PARAMETERS.items()
        if name not in ("id", "prompt") and getattr(request, name) != row.default
    }


def rotation_name(id: str, variation: int, beats: float) -> str:
    """What a rotated loop's job is called unless it is named: ``a1.2+1``, ``a1.2-0.5``."""
    return f"{id}.{variation}{beats:+.7g}"


def rotated(request: LoopRequest, loop: Loop, name: str, beats: float) -> LoopRequest:
    """The request that has this loop start ``beats`` later. Raises BadValueError.

    A loop that was rotated before still has the take where conform heard its own one.
    """
    if not beats:
        raise BadValueError("beats: 0 moves nothing; it takes beats such as 1, -1 or 0.5")
    rotation = Rotation(
        loop=loop_name(loop.job, loop.variation), file=PurePath(loop.path).name, beats=beats
    )
    return replace(
        request,
        id=name,
        variations=1,
        seed=loop.seed,
        attempts=1,
        rotate=request.rotate + beats,
        given=frozenset(),
        rotation=rotation,
    )


def ignored(request: LoopRequest, info: EngineInfo) -> dict[str, str]:
    """Parameters that are not honoured to the letter; NotSupportedError for those that must be."""
    unheard: dict[str, str] = {}
    if request.rotation is not None:  # no engine is asked
        return unheard
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
    if request.key and not hears_key(request, info):
        why = "a raw prompt is sent as it is" if request.raw_prompt else "the engine hears no key"
        unheard["key"] = f"{why}; loops are tagged with the key that is measured"
    if request.format == "mp3":
        unheard["format"] = "mp3 pads its ends, so it cannot loop without a gap; wav and flac can"
    return unheard


def check_possible(request: LoopRequest, info: EngineInfo) -> None:
    """The engine's takes are long enough, and the format can hold them.

    Raises NotSupportedError, BadValueError.
    """
    if take_seconds(request, info) < request.loop_seconds:
        longest = min(info.max_seconds, request.max_duration or info.max_seconds)
        raise NotSupportedError(
            f"bars: {request.bars} bars at {request.bpm:g} BPM last {request.loop_seconds:.1f}"
            f" seconds, and takes may last {longest:g}; ask for fewer bars or a higher tempo"
        )
    check_rate(request.format, request.sample_rate or info.sample_rate)

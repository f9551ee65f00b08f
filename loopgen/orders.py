"""What a job tells its workers, and what a loop tells about itself: pure functions of a request.

Everything here is JSON-able: orders cross to worker processes, and the sidecar to the disk.
"""

import re
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from loopgen.engines.engine import EngineInfo
from loopgen.fields import plain
from loopgen.library.names import first_word, loop_stem, words
from loopgen.request import PARAMETERS, LoopRequest

_FEEL = re.compile(r"\b(half|double)[ -]?time\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Candidate:
    """A conformed take: good enough, or the best so far."""

    folder: Path
    seed: int
    attempt: int
    answer: dict[str, Any]

    @property
    def score(self) -> float:
        """How sure conform is."""
        return float(self.answer["report"]["confidence"])

    @property
    def worth(self) -> tuple[bool, float]:
        """What ranks takes that do not measure up: whole ones first, then the surer."""
        return not self.answer["report"]["repeated_bars"], self.score

    def good(self, min_score: float) -> bool:
        """Nothing is wrong with it, and conform is sure enough."""
        return bool(self.answer["report"]["certain"]) and self.score >= min_score


def take_order(request: LoopRequest, info: EngineInfo, seed: int, take: Path) -> dict[str, Any]:
    """What an engine's worker is asked for: one take, into a file."""
    return {"brief": brief(request, info, seed), "take": str(take)}


def conform_order(
    request: LoopRequest, info: EngineInfo, seed: int, take: Path, tracker_model: str
) -> dict[str, Any]:
    """What a conform worker is asked for: finished files beside the take.

    ``tracker_model`` is the file of the tracker's weights; empty: the installed ones.
    """
    return {
        "take": str(take),
        "folder": str(take.parent),
        "spec": {**spec(request, info), "tracker_model": tracker_model},
        "format": request.format,
        "picture": request.picture,
        "tags": {
            "title": request.prompt[:100],
            "comment": f"loopgen {info.name} seed {seed}",
        },
    }


def engine_prompt(request: LoopRequest) -> str:
    """The producer's words, and the tempo, metre and key that models know from captions."""
    if request.raw_prompt:
        return request.prompt
    music = [f"{request.bpm:.10g} bpm", str(request.metre)]
    if request.key:
        music.append(request.key.long_name)
    return ", ".join([request.prompt, *music] if request.prompt else music)


def feel(request: LoopRequest) -> str:
    """The feel that was asked for, or that the prompt names: "half-time", "double time"."""
    said = _FEEL.search(request.prompt)
    if request.feel != "any" or said is None:
        return request.feel
    return said[1].lower()


def take_seconds(request: LoopRequest, info: EngineInfo) -> float:
    """How much sound to ask for: the loop, 8 % for a slow take, and room to find a downbeat."""
    bar = request.loop_seconds / request.bars
    wanted = max(request.duration or 0.0, request.loop_seconds * 1.08 + min(1.5 * bar, 6.0) + 0.5)
    return min(wanted, request.max_duration or wanted, info.max_seconds)


def brief(request: LoopRequest, info: EngineInfo, seed: int) -> dict[str, Any]:
    """The fields of the engine's Brief, as JSON."""
    sampling = {
        name: plain(getattr(request, name))
        for name in sorted(request.given & info.honours)
        if PARAMETERS[name].role == "sampling" and name != "negative_prompt"
    }
    return {
        "prompt": engine_prompt(request),
        "negative_prompt": request.negative_prompt,
        "seconds": take_seconds(request, info),
        "seed": seed,
        "model": request.model,
        "sampling": sampling,
    }


def spec(request: LoopRequest, info: EngineInfo) -> dict[str, Any]:
    """The fields of conform's LoopSpec, as JSON."""
    return {
        "bpm": request.bpm,
        "bars": request.bars,
        "metre": str(request.metre),
        "sample_rate": request.sample_rate or info.sample_rate,
        "key": str(request.key) if hears_key(request, info) else None,
        "normalize": request.normalize,
        "feel": feel(request),
        "tracker": request.tracker,
        "stretcher": request.stretcher,
        "rotate": request.rotate,
    }


def names(request: LoopRequest, info: EngineInfo, best: Candidate) -> Iterator[str]:
    """File names to try, without end."""
    for word in _words(request, best.seed):
        yield loop_stem(
            prompt=request.prompt,
            bpm=request.bpm,
            metre=request.metre,
            key=key_name(request, info, best),
            word=word,
        )


def _words(request: LoopRequest, seed: int) -> Iterator[str]:
    """Words for the name; behind those of the loop it was rotated from, so that it sorts there."""
    before = first_word(request.rotation.file) if request.rotation else ""
    if not before:
        return words(seed)
    return (f"{before}-{word}" for word in words(seed) if word != before)


def hears_key(request: LoopRequest, info: EngineInfo) -> bool:
    """True when a key was asked for, and the engine was told and obeys."""
    return request.key is not None and "key" in info.honours and not request.raw_prompt


def key_name(request: LoopRequest, info: EngineInfo, best: Candidate) -> str:
    """The key the engine obeyed, else the measured one, else empty; the report has the measured."""
    obeyed = request.key if hears_key(request, info) else None
    return str(obeyed or best.answer["report"]["key"] or "")


def _rotated(request: LoopRequest) -> dict[str, Any]:
    """What a loop was rotated from and by how much, if it was."""
    if request.rotation is None:
        return {}
    return {"rotated": asdict(request.rotation)}


def describe(
    request: LoopRequest, info: EngineInfo, variation: int, best: Candidate, min_score: float
) -> dict[str, Any]:
    """The sidecar: all it takes to make the loop again, and what was measured on it."""
    report = best.answer["report"]
    return {
        "job": request.id,
        "variation": variation,
        "prompt": request.prompt,
        "seed": best.seed,
        "attempt": best.attempt,
        "engine": info.name,
        "engine_version": info.version,
        "model": request.model or (info.models[0] if info.models else ""),
        "licence": info.licence.value,
        "bpm": request.bpm,
        "bars": request.bars,
        "metre": str(request.metre),
        "key": key_name(request, info, best),
        "frames": best.answer["frames"],
        "sample_rate": best.answer["sample_rate"],
        "sha256": best.answer["sha256"],
        "score": best.score,
        "certain": best.good(min_score),
        **_rotated(request),
        "request": request.as_plain(),
        "report": report,
    }

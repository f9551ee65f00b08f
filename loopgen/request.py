"""What a producer asks for: one LoopRequest, every field with its range and its meaning.

The fields of :class:`LoopRequest` are the only list of parameters there is: reading from the
wire, the shell and Python, error texts, the README's table and OSCQuery all come from it.
"""

import dataclasses
import difflib
import math
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any, Literal

from loopgen import fields, seeds
from loopgen.errors import BadValueError, UnknownKeyError
from loopgen.fields import Choice, FilePath, Flag, Kind, Number, Raw, Region, Text
from loopgen.music import Key, Metre, loop_seconds

Role = Literal["loop", "sampling", "source"]
"""Who acts on a field: loopgen itself; an engine, which may ignore it and then says so; or an
engine, whose answer would be about something else without it, so that it must honour it."""


def param(default: Any, kind: Kind, meaning: str, role: Role = "loop") -> Any:
    """One field of a request."""
    return field(default=default, metadata={"kind": kind, "meaning": meaning, "role": role})


JOB_ID = Text(64, 1, r"[^\s/]+", "no spaces or slashes")
PROMPT = Text(2000)
NUMBER_IN_JOB = Number(1, seeds.MAX_VARIATIONS, whole=True)
"""Which of a job's variations."""
MOST_BEATS = 1024
"""By so much a loop can be rotated: there and back through the longest."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Rotation:
    """Which published loop starts elsewhere now; its kept take stands in for an engine's."""

    loop: str
    """As :func:`loop_name` has it."""
    file: str
    """The name of its file when this was asked for."""
    beats: float
    """How much later than that loop this one starts."""


def loop_name(job: str, variation: int) -> str:
    """A published loop: ``job/variation``."""
    return f"{job}/{variation}"


@dataclass(frozen=True, slots=True, kw_only=True)
class LoopRequest:
    """Asks for some variations of a loop. Validated on construction (BadValueError)."""

    id: str = param("", JOB_ID, "the client's name for the job; the same id is the same job")
    prompt: str = param("", PROMPT, "what it should sound like")
    bpm: float = param(120.0, Number(20, 400, "BPM"), "quarter notes a minute, in every metre")
    bars: int = param(4, Number(1, 64, "bars", whole=True), "length of the loop")
    metre: Metre = param(Metre(), fields.METRE, "time signature")
    key: Key | None = param(None, fields.KEY, "key to ask the engine for; any leaves it open")
    variations: int = param(
        4, Number(1, seeds.MAX_VARIATIONS, "variations", whole=True), "how many to make"
    )
    seed: int = param(
        -1,
        Number(-1, seeds.SEED_LIMIT - 1, whole=True),
        "the job's seed; -1 draws one; 0 is a seed like any other",
    )
    attempts: int | None = param(
        None,
        Number(1, 10, "takes", whole=True),
        "takes that may be made for a variation that does not measure up; 1 with a loop's seed"
        " makes exactly that loop; else the setting",
    )
    engine: str = param("sketch", Text(40, 1, r"[a-z0-9-]+"), "which engine makes the takes")
    model: str = param("", Text(200), "one of the engine's models, or its default", "source")
    negative_prompt: str = param("", PROMPT, "what it should not sound like", "sampling")
    raw_prompt: bool = param(False, Flag(), "send the prompt as it is, without tempo and key")
    duration: float | None = param(
        None,
        Number(1, 3600, "seconds"),
        "how long a take to ask for; without bars also their number: as many whole ones as fit",
    )
    max_duration: float | None = param(
        None, Number(1, 3600, "seconds"), "longest take to ask the engine for"
    )
    feel: str = param(
        "any",
        Choice(("any", "normal", "half", "double")),
        "whether music felt at half or double the tempo is wanted; any goes by the prompt, if that"
        " names one, and else by the sound",
    )
    tracker: str = param(
        "own", Choice(("own", "librosa", "beat-this")), "who finds the beats (docs/trackers.md)"
    )
    stretcher: str = param(
        "auto",
        Choice(("auto", "splice", "signalsmith", "rubberband")),
        "what moves a take's time; `auto` goes by the material, and for what is not installed",
    )
    rotate: float = param(
        0.0,
        Number(-MOST_BEATS, MOST_BEATS, "beats"),
        "how much later the loop starts than where the one was heard",
    )
    sample_rate: int | None = param(
        None, Number(8000, 192000, "Hz", whole=True), "of the file; else the engine's own"
    )
    format: str = param(
        "wav", Choice(("wav", "wav16", "wav24", "wav32f", "flac", "mp3")), "wav is 24-bit"
    )
    normalize: str = param(
        "loudness", Choice(("loudness", "peak", "rms", "clip", "none")), "how the level is set"
    )
    picture: bool = param(
        False,
        Flag(),
        "leave a PNG beside the loop: the raw take, the loop, its stretch and its seam",
    )
    steps: int | None = param(None, Number(1, 1000, whole=True), "denoising steps", "sampling")
    guidance: float | None = param(
        None, Number(0, 1000), "how closely to follow the prompt", "sampling"
    )
    temperature: float | None = param(
        None, Number(0, 100), "how adventurous sampling is", "sampling"
    )
    top_k: int | None = param(
        None, Number(0, 65536, whole=True), "sample among the k likeliest", "sampling"
    )
    top_p: float | None = param(None, Number(0, 1), "sample among this much likelihood", "sampling")
    seconds_start: float | None = param(
        None, Number(0, 3600, "seconds"), "where in an imagined piece the take begins", "sampling"
    )
    mode: str = param(
        "text",
        Choice(("text", "vary", "continue", "restyle", "inpaint", "melody")),
        "what to do with the source audio",
        "source",
    )
    origin: str = param("", Text(80), "a published loop, id/variation, to start from", "source")
    input_audio: str = param("", FilePath(), "audio to continue or take the melody of", "source")
    input_start: float | None = param(
        None, Number(0, 3600, "seconds"), "where the used part of input_audio begins", "sampling"
    )
    input_end: float | None = param(
        None, Number(-1, 3600, "seconds"), "where it ends; -1 is its end", "sampling"
    )
    init_audio: str = param("", FilePath(), "audio to transform", "source")
    init_strength: float | None = param(
        None, Number(0, 1), "how far to move away from init_audio", "sampling"
    )
    inpaint_audio: str = param("", FilePath(), "audio of which parts are made anew", "source")
    inpaint_regions: tuple[Region, ...] = param(
        (), fields.REGIONS, "the parts to make anew", "source"
    )
    video: str = param("", FilePath(), "video to make sound for", "source")
    image: str = param("", FilePath(), "picture to make sound for", "source")
    decoder: str = param(
        "default", Choice(("default", "mbd")), "mbd is multi-band diffusion", "source"
    )
    variation_mode: str = param(
        "independent",
        Choice(("independent", "chain")),
        "own seeds, or each variation continuing the one before",
        "sampling",
    )
    given: frozenset[str] = field(default=frozenset(), metadata={})
    """The fields the client named, as opposed to defaults."""
    rotation: Rotation | None = field(default=None, metadata={})
    """The loop whose take is conformed again; ``rotate`` is counted from that take's own one."""

    def __post_init__(self) -> None:
        for name, spec in PARAMETERS.items():
            value = getattr(self, name)
            if type(value) is not type(spec.default) or value != spec.default:
                object.__setattr__(self, name, spec.kind.read(name, value))

    @property
    def loop_seconds(self) -> float:
        """Length of the finished loop, in seconds."""
        return float(loop_seconds(bars=self.bars, metre=self.metre, bpm=self.bpm))

    @property
    def lane(self) -> str:
        """The engine that the job waits for; empty when it needs none."""
        return "" if self.rotation else self.engine

    def as_plain(self) -> dict[str, Raw | None]:
        """All fields as JSON values that the constructor reads back."""
        return {name: fields.plain(getattr(self, name)) for name in PARAMETERS}


@dataclass(frozen=True, slots=True)
class Parameter:
    """A row of the table of parameters."""

    name: str
    default: Any
    kind: Kind
    meaning: str
    role: Role


def _table() -> dict[str, Parameter]:
    rows = [f for f in dataclasses.fields(LoopRequest) if f.metadata]
    return {
        f.name: Parameter(
            f.name, f.default, f.metadata["kind"], f.metadata["meaning"], f.metadata["role"]
        )
        for f in rows
    }


PARAMETERS: Mapping[str, Parameter] = _table()
KEYS = tuple(name for name in PARAMETERS if name not in ("id", "prompt"))
"""The keys that may follow the fixed arguments of a generate message."""

ALIASES: Mapping[str, str] = {
    "from": "origin",
    "num_steps": "steps",
    "cfg_strength": "guidance",
    "cfg_scale": "guidance",
    "classifier_free_guidance": "guidance",
    "init_noise_level": "init_strength",
    "seconds_total": "duration",
    "output_format": "format",
    "model_version": "model",
    "normalization_strategy": "normalize",
    "continuation_start": "input_start",
    "continuation_end": "input_end",
    "meter": "metre",
    "time_signature": "metre",
    "tempo": "bpm",
}
"""Names the hosted services use, so that a request can be carried over as it is."""


def canonical(key: str) -> str:
    """The parameter a key means. Raises UnknownKeyError naming the nearest one."""
    word = key.strip().lower()
    name = ALIASES.get(word, word)
    if name in KEYS:
        return name
    near = difflib.get_close_matches(name[:40], [*KEYS, *ALIASES], n=1)
    hint = f"did you mean {near[0]!r}?" if near else "see the table of parameters in the README"
    raise UnknownKeyError(f"{fields.shown(key)} is not a parameter; {hint}")


def read_pairs(pairs: Iterable[tuple[str, Raw]]) -> dict[str, Raw]:
    """Parameters by their names. Raises UnknownKeyError, and BadValueError for one said twice."""
    given: dict[str, Raw] = {}
    for key, value in pairs:
        name = canonical(key)
        if name in given:
            raise BadValueError(f"{name}: given twice; say it once")
        given[name] = value
    return given


def read_request(
    id: str, prompt: Raw, pairs: Iterable[tuple[str, Any]], defaults: Mapping[str, Any]
) -> LoopRequest:
    """A request from what a client sent, over the set's ``defaults``.

    Raises UnknownKeyError and BadValueError. The seed may still be -1: it is drawn on acceptance.
    """
    given: dict[str, Any] = read_pairs(pairs)
    values = {**{key: value for key, value in defaults.items() if key in KEYS}, **given}
    request = LoopRequest(
        id=JOB_ID.read("id", id), prompt=str(prompt), given=frozenset(given), **values
    )
    return _with_whole_bars(request)


def _with_whole_bars(request: LoopRequest) -> LoopRequest:
    """Turn a duration without bars into the whole bars that fit into it, 1 to 64."""
    if "duration" not in request.given or "bars" in request.given:
        return request
    assert request.duration is not None
    one_bar = float(loop_seconds(bars=1, metre=request.metre, bpm=request.bpm))
    bars = math.floor(request.duration / one_bar + 1e-9)
    return dataclasses.replace(request, bars=min(max(bars, 1), 64))

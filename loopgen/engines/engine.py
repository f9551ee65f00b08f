"""What an engine is. An engine knows no tempo grid, no file, no id and no OSC.

An engine gets a :class:`Brief`, returns a :class:`Take`, and promises nothing about where beats
fall: conform measures that. One engine instance lives in one worker process and is called from
one thread, so it may be plain synchronous code.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

Samples = NDArray[np.float32]
"""Audio as (frames, channels), float32, full scale at ±1."""


class LicenceClass(StrEnum):
    """What a model's weights allow for the loops made with them."""

    FREE = "free"
    ATTRIBUTION = "attribution"
    REVENUE_CAPPED = "revenue-capped"
    NON_COMMERCIAL = "non-commercial"


@dataclass(frozen=True, slots=True, kw_only=True)
class EngineInfo:
    """What an engine can do; known without loading it."""

    name: str
    """The name a request says: lower case letters, digits and ``-``."""
    version: str
    summary: str
    """One line for people."""
    licence: LicenceClass
    sample_rate: int
    """The rate of its takes, Hz."""
    channels: int
    max_seconds: float
    """The longest take it makes; a request that needs more is refused."""
    honours: frozenset[str] = frozenset()
    """The request's fields, of those an engine may know nothing of, that change what it makes."""
    models: tuple[str, ...] = ()
    """The model names it accepts; the first is the default."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Brief:
    """All that an engine is told about one take."""

    prompt: str
    """The producer's words, with tempo, metre and key appended unless they asked for it raw."""
    seconds: float
    """How much sound to make, lead-in and tail included."""
    seed: int
    """0 to 2^31 - 1; equal briefs give equal takes. See :mod:`loopgen.seeds` for its family."""
    negative_prompt: str = ""
    model: str = ""
    """One of the engine's models, or empty for its default."""
    sampling: Mapping[str, float | int | str] = field(default_factory=dict)
    """The request's sampling fields that this engine honours and the producer set."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Take:
    """Raw audio from an engine, not yet trusted."""

    samples: Samples
    """(frames, channels), float32."""
    sample_rate: int
    seed: int


class Cancelled(Exception):
    """Raised by an engine that noticed ``control.cancelled``."""


class Control(Protocol):
    """The engine's line to its host while it generates."""

    @property
    def cancelled(self) -> bool:
        """True once the work is no longer wanted: raise :class:`Cancelled` soon."""

    def progress(self, fraction: float) -> None:
        """Say how far the take is, 0 to 1; also the sign of life that keeps the take running."""


class Engine(Protocol):
    """A source of takes."""

    @property
    def info(self) -> EngineInfo:
        """What it can do; the same before and after ``load``."""

    def load(self) -> None:
        """Get ready to generate: import libraries, read weights. Called once, may take long."""

    def generate(self, brief: Brief, control: Control) -> Take:
        """Make one take. Raises Cancelled when told to stop; any other exception fails the take."""

    def close(self) -> None:
        """Let go of memory and files."""

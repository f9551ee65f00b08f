"""Which engines there are. An engine's module is imported only when somebody asks about it."""

import difflib
import importlib
from collections.abc import Mapping
from dataclasses import dataclass

from loopgen.engines.engine import Engine, EngineInfo
from loopgen.errors import UnknownEngineError


@dataclass(frozen=True, slots=True)
class Entry:
    """A row of the table of engines."""

    target: str
    """``module:class``; importing the module must not import heavy libraries."""
    python: str = ""
    """The interpreter its worker runs in; empty for our own."""


ENGINES: Mapping[str, Entry] = {
    "sketch": Entry("loopgen.engines.sketch:Sketch"),
    "faulty": Entry("loopgen.engines.faulty:Faulty"),
}


def find_engine(name: str) -> Entry:
    """The table's row. Raises UnknownEngineError naming the nearest one."""
    if name in ENGINES:
        return ENGINES[name]
    near = difflib.get_close_matches(name, ENGINES, n=1)
    hint = f"did you mean {near[0]!r}?" if near else f"there are {', '.join(ENGINES)}"
    raise UnknownEngineError(f"no engine is called {name!r}; {hint}")


def make_engine(name: str) -> Engine:
    """A new engine, not loaded. Raises UnknownEngineError."""
    module, _, attribute = find_engine(name).target.partition(":")
    engine: Engine = getattr(importlib.import_module(module), attribute)()
    return engine


def engine_info(name: str) -> EngineInfo:
    """What an engine can do, without loading it. Raises UnknownEngineError."""
    return make_engine(name).info

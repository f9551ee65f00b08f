"""Raw take in, exact loop out: a ladder of named rungs, each a function of plain arrays.

The names here are light: importing this package loads neither scipy nor a stretcher. The rungs
are modules of this package; :mod:`loopgen.conform.ladder` is the one to read first.
"""

from collections.abc import Callable

from loopgen.conform.spec import Conformed, LoopSpec, Origin, Report
from loopgen.engines.engine import Samples

__all__ = ["Conformed", "LoopSpec", "Origin", "Report", "conform"]


def _silent(fraction: float) -> None:
    """Nobody listens to the progress."""


def conform(
    samples: Samples,
    sample_rate: int,
    spec: LoopSpec,
    progress: Callable[[float], None] = _silent,
    *,
    origin: Origin | None = None,
) -> Conformed:
    """Turn a take into a loop of exactly the frames that ``spec`` stands for.

    ``samples`` is (frames, channels) at ``sample_rate`` Hz; ``progress`` is called with rising
    fractions from 0 to 1. The take is not changed. A take from an engine runs near the tempo that
    was asked for; with an ``origin``, at any. Raises EngineOutputError when the take is
    empty, silent, not finite, or holds less than one bar.
    """
    from loopgen.conform.ladder import climb

    return climb(samples, sample_rate, spec, progress, origin)

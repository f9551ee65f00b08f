"""How a loop came out of its take, as arrays: what its picture is drawn from."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from loopgen.engines.engine import Samples

if TYPE_CHECKING:
    from loopgen.conform.listen import Plan
    from loopgen.conform.warp import TimeMap

Array = NDArray[np.float64]


@dataclass(frozen=True, slots=True, kw_only=True)
class Trace:
    """A take, what was heard in it, and where each moment of the loop comes from."""

    take: Samples
    """(frames, channels), as it came, at ``sample_rate`` Hz."""
    sample_rate: int
    beats: Array
    """(n,) rising seconds in the take: its tracked beats, as far as it goes."""
    first: int
    """Which of ``beats`` the chosen window starts with; may lie outside when it starts early."""
    source: Array
    """(m,) rising seconds in the take, the knots of the time map; its ends are the window's."""
    target: Array
    """(m,) the seconds in the loop where they sound, before it was turned or repeated."""
    turn: float
    """Seconds by which the loop was turned round: it starts at this ``target``."""

    @property
    def seconds(self) -> float:
        """How long the take is."""
        return len(self.take) / self.sample_rate

    @property
    def span(self) -> float:
        """Seconds of loop that the window became; a loop of repeated bars is longer."""
        return float(self.target[-1] - self.target[0])

    def targets(self, loop: Array) -> Array:
        """(n,) targets that sound at (n,) moments of the finished loop."""
        return (loop + self.turn) % self.span

    def sources(self, loop: Array) -> Array:
        """(n,) moments of the take that sound at (n,) moments of the finished loop."""
        out: Array = np.interp(self.targets(loop), self.target, self.source)
        return out

    def ratios(self, loop: Array) -> Array:
        """(n,) how much longer the take was made at (n,) moments of the finished loop."""
        pieces = np.diff(self.target) / np.diff(self.source)
        piece = np.searchsorted(self.target, self.targets(loop), side="right") - 1
        out: Array = pieces[np.clip(piece, 0, len(pieces) - 1)]
        return out


def trace(take: Samples, sample_rate: int, plan: "Plan", time_map: "TimeMap", turn: float) -> Trace:
    """The trace of a loop; ``turn`` is in seconds of it."""
    first, last = plan.grid.beat_at(np.array([0.0, len(take) / sample_rate])) - plan.window.beat
    numbers = np.arange(np.ceil(first - 1e-6), np.floor(last + 1e-6) + 1.0)
    return Trace(
        take=take,
        sample_rate=sample_rate,
        beats=plan.grid.second_at(plan.window.beat + numbers),
        first=-int(numbers[0]) if len(numbers) else 0,
        source=time_map.source,
        target=time_map.target,
        turn=turn,
    )

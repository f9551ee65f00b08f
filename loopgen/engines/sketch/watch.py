"""Keeps the host informed, and the work stoppable."""

from collections.abc import Iterator
from dataclasses import dataclass

from loopgen.engines.engine import Cancelled, Control

_BLOCK = 1 << 18


@dataclass(slots=True)
class Watch:
    """Counts the steps of a take."""

    control: Control
    steps: int = 1
    """How many calls of :meth:`step` make a whole take."""
    done: int = 0

    def check(self) -> None:
        """Raise Cancelled when the take is no longer wanted."""
        if self.control.cancelled:
            raise Cancelled

    def blocks(self, frames: int) -> Iterator[slice]:
        """Slices of a signal, short enough to look up between them."""
        for start in range(0, frames, _BLOCK):
            self.check()
            yield slice(start, min(frames, start + _BLOCK))

    def step(self) -> None:
        """One more step done."""
        self.check()
        self.done += 1
        self.control.progress(min(0.99, self.done / self.steps))

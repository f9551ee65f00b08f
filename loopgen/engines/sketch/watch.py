"""Keeps the host informed, and the work stoppable."""

from dataclasses import dataclass

from loopgen.engines.engine import Cancelled, Control


@dataclass(slots=True)
class Watch:
    """Counts the steps of a take."""

    control: Control
    steps: int
    """How many calls of :meth:`step` make a whole take."""
    done: int = 0

    def check(self) -> None:
        """Raise Cancelled when the take is no longer wanted."""
        if self.control.cancelled:
            raise Cancelled

    def step(self) -> None:
        """One more step done."""
        self.check()
        self.done += 1
        self.control.progress(min(0.99, self.done / self.steps))

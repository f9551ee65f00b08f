"""What kind of sound a take is: what stretching it and closing its seam depend on."""

from dataclasses import dataclass, field

import numpy as np

from loopgen.conform.onsets import Onsets


def _none() -> Onsets:
    return Onsets(np.zeros(0), np.zeros(0))


@dataclass(frozen=True, slots=True, kw_only=True)
class Sound:
    """The kind of sound; without any knowledge, something between drums and pads."""

    tonality: float = 0.15
    """0 to 1: how much of it is notes; below some 0.12 it is drums."""
    density: float = 4.0
    """Attacks a second."""
    attacks: Onsets = field(default_factory=_none)
    """Their moments in the take (seconds) and weights."""

    @property
    def drums(self) -> bool:
        """Whether there are next to no notes in it."""
        return self.tonality < 0.12

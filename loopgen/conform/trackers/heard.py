"""What a tracker says, whichever it is."""

from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

Array = NDArray[np.float64]


@dataclass(frozen=True, slots=True, kw_only=True)
class Heard:
    """Moments in seconds from the take's first frame, rising."""

    beats: Array
    """(n,) at whatever level the tracker heard them: the requested beat, half or double."""
    downbeats: Array = field(default_factory=lambda: np.zeros(0))
    """(m,) where it heard a bar start; empty when it knows of no bars."""

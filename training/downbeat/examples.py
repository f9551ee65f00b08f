"""What training sees of a clip; a module of its own, so that files of it can be read anywhere."""

from dataclasses import dataclass

import numpy as np


@dataclass
class Example:
    """One clip as the network sees it."""

    rows: np.ndarray
    """(ROWS, n) float16."""
    first: int
    right: np.ndarray
    """(pulses × POSITIONS,) bool."""
    shifts: np.ndarray
    """(pulses × POSITIONS,) how far behind a right position bars really start, in positions."""
    pulses: int
    feel: int
    """Which of FEELS."""
    kind: str

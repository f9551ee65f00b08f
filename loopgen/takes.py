"""Raw takes as files, on their way from an engine's process to conform's."""

from pathlib import Path

import numpy as np

from loopgen.engines.engine import Samples, Take


def write_take(path: Path, take: Take) -> None:
    """Write a take as it is, NaN and all: judging it is conform's work."""
    with path.open("wb") as file:
        np.savez(file, samples=take.samples, sample_rate=take.sample_rate)


def read_take(path: Path) -> tuple[Samples, int]:
    """Samples (frames, channels) and rate of a take."""
    with np.load(path, allow_pickle=False) as stored:
        return stored["samples"], int(stored["sample_rate"])

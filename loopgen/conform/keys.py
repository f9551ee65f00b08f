"""The key of a take, or none: Krumhansl and Kessler's profiles on notes that last."""

import numpy as np

from loopgen.conform.features import Floats
from loopgen.music import Key

_MAJOR = (6.35, 2.23, 3.48, 2.33, 4.38, 4.09, 2.52, 5.19, 2.39, 3.66, 2.29, 2.88)
_MINOR = (6.33, 2.68, 3.52, 5.38, 2.60, 3.53, 2.54, 4.75, 3.98, 2.69, 3.34, 3.17)
"""Probe-tone ratings (Krumhansl, "Cognitive Foundations of Musical Pitch", 1990)."""
LEAST_TONALITY = 0.07
"""Below it a take holds no pitch worth a name: only drums."""
LEAST_FIT = 0.55


def find_key(notes: Floats, tonality: float) -> tuple[Key | None, float]:
    """The key of ``notes`` (60 semitones from C, columns) and the confidence, 0 to 1.

    None when the sound holds no pitch, or when no key fits it better than chance.
    """
    if tonality < LEAST_TONALITY or not notes.size:
        return None, 0.0
    chroma = np.sqrt(notes).mean(1).reshape(5, 12).sum(0).astype(np.float64)
    if chroma.std() < 1e-9:
        return None, 0.0
    fits = {}
    for minor, profile in ((False, _MAJOR), (True, _MINOR)):
        for tonic in range(12):
            turned = np.roll(np.array(profile), tonic)
            fits[Key(tonic, minor)] = float(np.corrcoef(chroma, turned)[0, 1])
    ranked = sorted(fits, key=lambda key: -fits[key])
    best = fits[ranked[0]]
    if best < LEAST_FIT:
        return None, 0.0
    return ranked[0], float(np.clip(best * (0.5 + 4.0 * (best - fits[ranked[1]])), 0.0, 1.0))

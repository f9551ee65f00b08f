"""Our own tracker: attacks, and a clock that bends until they repeat on it."""

import numpy as np

from loopgen.conform import grid, onsets
from loopgen.conform.features import Features, Floats, slow_onsets
from loopgen.conform.steady import steady_part

CLEAR = 1.9
"""Music of every kind repeats at least so clearly; speech and noise reach four fifths of it."""
_MUCH = 1.6
"""How much more clearly notes have to repeat than attacks do before they are trusted more."""


def find_grid(
    features: Features, beat: float, tolerance: float = grid.TOLERANCE
) -> tuple[onsets.Onsets, grid.Grid]:
    """The attacks and the grid of a take; of its notes when no attacks repeat and they do."""
    attacks = onsets.pick(features.onsets[3], features.hop)
    found, kept = _fitted(attacks, features.onsets[3], features.hop, beat, tolerance)
    if (clear := grid.clearness(found, kept)) >= CLEAR:
        return attacks, found
    strength = slow_onsets(features)
    changes = onsets.pick(strength, features.hop, gap=0.1)
    slow, kept = _fitted(changes, strength, features.hop, beat, tolerance)
    if grid.clearness(slow, kept) < _MUCH * clear:
        return attacks, found
    return changes, slow


def _fitted(
    attacks: onsets.Onsets, strength: Floats, hop: float, beat: float, tolerance: float
) -> tuple[grid.Grid, onsets.Onsets]:
    """The grid of attacks, without those at the ends that are not in time; and who is left."""
    found = grid.fit(attacks, strength, hop, beat, tolerance=tolerance)
    start, stop = steady_part(attacks, found)
    inside = (attacks.times >= start) & (attacks.times <= stop)
    if inside.all():
        return found, attacks
    moments = np.arange(len(strength)) * hop
    strength = strength * ((moments >= start) & (moments <= stop))
    kept = onsets.Onsets(attacks.times[inside], attacks.weights[inside])
    return grid.fit(kept, strength, hop, beat, tolerance=tolerance), kept

"""Our own tracker: attacks, and a clock that bends until they repeat on it."""

from loopgen.conform import grid, onsets
from loopgen.conform.features import Features, slow_onsets

CLEAR = 1.9
"""Music of every kind repeats at least so clearly; speech and noise reach four fifths of it."""
_MUCH = 2.0
"""How much more clearly notes have to repeat than attacks do before they are trusted more."""


def find_grid(
    features: Features, beat: float, tolerance: float = grid.TOLERANCE
) -> tuple[onsets.Onsets, grid.Grid]:
    """The attacks and the grid of a take; of its notes when no attacks repeat and they do."""
    attacks = onsets.pick(features.onsets[3], features.hop)
    found = grid.fit(attacks, features.onsets[3], features.hop, beat, tolerance=tolerance)
    if (clear := grid.clearness(found, attacks)) >= CLEAR:
        return attacks, found
    strength = slow_onsets(features)
    changes = onsets.pick(strength, features.hop, gap=0.1)
    slow = grid.fit(changes, strength, features.hop, beat, tolerance=tolerance)
    if grid.clearness(slow, changes) < _MUCH * clear:
        return attacks, found
    return changes, slow

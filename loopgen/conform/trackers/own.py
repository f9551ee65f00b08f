"""Our own tracker: attacks, and a clock that bends until they repeat on it."""

from dataclasses import replace

from loopgen.conform import grid, onsets
from loopgen.conform.features import Features, slow_onsets

VAGUE = 0.11
"""Attacks that repeat less sharply than this carry no beat."""


def find_grid(
    features: Features, beat: float, tolerance: float = grid.TOLERANCE
) -> tuple[onsets.Onsets, grid.Grid]:
    """The attacks and the grid of a take; of its notes when no attacks repeat."""
    attacks = onsets.pick(features.onsets[3], features.hop)
    found = grid.fit(attacks, features.onsets[3], features.hop, beat, tolerance=tolerance)
    if found.strength >= VAGUE:
        return attacks, found
    strength = slow_onsets(features)
    changes = onsets.pick(strength, features.hop, gap=0.1)
    slow = grid.fit(changes, strength, features.hop, beat, tolerance=tolerance)
    # Few events fit any grid well: what they say counts for less.
    return changes, replace(slow, strength=min(slow.strength, VAGUE))

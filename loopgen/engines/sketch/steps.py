"""Step strings: how patterns are written.

A bar of 4/4 has sixteen steps, one character each; blanks only help the eye, ``|`` divides bars
and ``/`` alternatives. Drums and chords: ``X`` accent, ``x`` stroke, ``o`` soft, ``g`` ghost,
``?`` perhaps, ``r`` a roll, ``.`` nothing. Pitched figures: ``1`` to ``9`` is a degree of the
scale from the chord's root (in arpeggios the chord's ``n``-th note), ``-`` holds on, ``b`` leads
into the next root from a semitone below.
"""

from functools import lru_cache

STEPS = 16
VELOCITY = {"X": 1.0, "x": 0.8, "o": 0.55, "g": 0.28, "r": 0.6, "?": 0.45}
"""How hard each stroke is, 0 to 1."""

Bar = str
"""Sixteen characters."""


@lru_cache(maxsize=1024)
def alternatives(text: str) -> tuple[tuple[Bar, ...], ...]:
    """The alternatives of a pattern, each a cycle of bars."""
    return tuple(
        tuple(bar.replace(" ", "").strip() for bar in choice.split("|"))
        for choice in text.split("/")
    )

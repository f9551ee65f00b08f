"""Keys, chords and voicings."""

import re
from dataclasses import dataclass
from functools import lru_cache

from loopgen.music import Key

_NUMERALS = ("i", "ii", "iii", "iv", "v", "vi", "vii")
_NUMERAL = re.compile(r"(b|#)?([ivIV]+)(7|o)?")
_MAJOR = (0, 2, 4, 5, 7, 9, 11)
_MINOR = (0, 2, 3, 5, 7, 8, 10)
_PENTATONIC = {False: (0, 2, 4, 7, 9), True: (0, 3, 5, 7, 10)}


def scale(key: Key) -> tuple[int, ...]:
    """The seven semitones above the tonic: major, or natural minor."""
    return _MINOR if key.minor else _MAJOR


def pentatonic(key: Key) -> frozenset[int]:
    """The five pitch classes that sit well on any chord of the key."""
    return frozenset((key.tonic + step) % 12 for step in _PENTATONIC[key.minor])


@dataclass(frozen=True, slots=True)
class Chord:
    """A chord of a key."""

    root: int
    """Pitch class, 0 = C."""
    ladder: tuple[int, ...]
    """Semitones above the root of the scale degrees 1 to 9 over this root."""

    def degree(self, number: int) -> int:
        """Semitones above the root of degree 1 to 9."""
        return self.ladder[number - 1]

    def tones(self, colour: str) -> tuple[int, ...]:
        """Semitones above the root: ``power``, ``triad``, ``sus``, ``seventh`` or ``ninth``."""
        if colour == "ninth" and self.degree(9) == 13:
            colour = "seventh"  # a flat ninth bites
        degrees = {
            "power": (1, 5, 8),
            "triad": (1, 3, 5),
            "sus": (1, 4, 5),
            "seventh": (1, 3, 5, 7),
            "ninth": (1, 3, 7, 9),
        }[colour]
        return tuple(self.degree(number) for number in degrees)


@lru_cache(maxsize=512)
def chord(numeral: str, key: Key) -> Chord:
    """Read ``i``, ``VI``, ``bII``, ``V7``, ``iio`` in a key; capitals are major."""
    found = _NUMERAL.fullmatch(numeral)
    if not found:
        raise ValueError(f"{numeral!r} is not a chord")
    accidental, name, suffix = found.groups()
    degrees = scale(key)
    place = _NUMERALS.index(name.lower())
    root = degrees[place] + {"b": -1, "#": 1, None: 0}[accidental]
    ladder = [_above(degrees, place + step, root) for step in range(9)]
    ladder[0], ladder[7] = 0, 12
    ladder[2] = 4 if name.isupper() else 3
    ladder[4] = 6 if suffix == "o" else 7
    if suffix == "7":
        ladder[6] = 10
    return Chord((key.tonic + root) % 12, tuple(ladder))


def _above(degrees: tuple[int, ...], place: int, root: int) -> int:
    return degrees[place % 7] + 12 * (place // 7) - root


@lru_cache(maxsize=1024)
def voicing(
    root: int, tones: tuple[int, ...], low: int, previous: tuple[int, ...]
) -> tuple[int, ...]:
    """MIDI notes of a chord near ``low``, moving as little as can be from ``previous``."""
    if 12 in tones:
        root_note = low + (root - low) % 12
        return tuple(root_note + tone for tone in tones)
    start = sorted(low + (root + tone - low) % 12 for tone in set(tones))
    choices = [_turned(start, turn) for turn in range(1 - len(start), len(start))]
    return min(choices, key=lambda notes: _effort(notes, low, previous))


def _turned(notes: list[int], turn: int) -> tuple[int, ...]:
    """The inversion with ``turn`` notes lifted (or, below 0, dropped) an octave."""
    if turn >= 0:
        return tuple(notes[turn:] + [note + 12 for note in notes[:turn]])
    return tuple([note - 12 for note in notes[turn:]] + notes[:turn])


def _effort(notes: tuple[int, ...], low: int, previous: tuple[int, ...]) -> float:
    centre = abs(sum(notes) / len(notes) - (low + 8)) * 0.35
    if not previous:
        return centre
    moves = sum(min(abs(note - old) for old in previous) for note in notes)
    return moves + centre + 0.2 * abs(max(notes) - max(previous))


def near(pitch_class: int, midi: int) -> int:
    """The MIDI note of a pitch class that is nearest to ``midi``."""
    return midi + (pitch_class - midi + 6) % 12 - 6

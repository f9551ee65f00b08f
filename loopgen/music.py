"""Metre, key, tempo, and how many frames a loop has. BPM counts quarter notes in every metre."""

import contextlib
import re
import struct
from dataclasses import dataclass
from fractions import Fraction

from loopgen.errors import BadValueError

TONICS = ("C", "C#", "D", "D#", "E", "F", "F#", "G", "G#", "A", "A#", "B")
_MAJOR = ("C", "Db", "D", "Eb", "E", "F", "F#", "G", "Ab", "A", "Bb", "B")
_MINOR = ("C", "C#", "D", "Eb", "E", "F", "F#", "G", "G#", "A", "Bb", "B")
"""The usual spelling of each tonic: the one with fewer accidentals in the key's signature."""
_FLATS = {"DB": 1, "EB": 3, "FB": 4, "GB": 6, "AB": 8, "BB": 10, "CB": 11, "E#": 5, "B#": 0}
_KEY = re.compile(
    r"\s*([A-Ga-g])\s*(#|♯|sharp|s(?=[\s_m-]|$)|flat|b|♭)?[\s_-]*"
    r"(m|min|minor|aeolian|maj|major|M|ionian|)\s*",
    re.ASCII,
)


@dataclass(frozen=True, slots=True)
class Metre:
    """A time signature: ``numerator`` beats of a 1/``denominator`` note in each bar."""

    numerator: int = 4
    denominator: int = 4

    def __post_init__(self) -> None:
        if not 1 <= self.numerator <= 32 or self.denominator not in (1, 2, 4, 8, 16, 32):
            raise BadValueError(
                f"metre: {self} is not a metre; write 1 to 32, a slash, and 1, 2, 4, 8, 16 or 32,"
                " such as 4/4 or 6/8"
            )

    @classmethod
    def parse(cls, text: str) -> "Metre":
        """Read ``4/4``, ``6/8`` or ``6-8``. Raises BadValueError."""
        found = re.fullmatch(r"\s*(\d{1,2})\s*[/-]\s*(\d{1,2})\s*", text, re.ASCII)
        if not found:
            raise BadValueError(f"metre: {text[:40]!r} is not a metre; write it like 4/4 or 6/8")
        return cls(int(found[1]), int(found[2]))

    @property
    def quarters(self) -> Fraction:
        """The length of one bar in quarter notes."""
        return Fraction(4 * self.numerator, self.denominator)

    @property
    def pulses(self) -> int:
        """How many felt beats a bar has: dotted ones in 6/8, 9/8 and 12/8, else the numerator."""
        compound = self.denominator >= 8 and self.numerator % 3 == 0 and self.numerator > 3
        return self.numerator // 3 if compound else self.numerator

    def __str__(self) -> str:
        return f"{self.numerator}/{self.denominator}"


@dataclass(frozen=True, slots=True)
class Key:
    """A tonic (0 = C to 11 = B) and a mode."""

    tonic: int
    minor: bool = False

    @classmethod
    def parse(cls, text: str) -> "Key":
        """Read ``Am``, ``F# minor``, ``Bb``, ``C major``, ``Fsm``. Raises BadValueError."""
        found = _KEY.fullmatch(text)
        if not found:
            raise BadValueError(
                f"key: {text[:40]!r} is not a key; write it like Am, F#m or Bb major"
            )
        letter, accidental, mode = found.groups()
        sign = "" if not accidental else ("#" if accidental[0] in "#♯s" else "B")
        name = letter.upper() + sign
        tonic = TONICS.index(name) if name in TONICS else _FLATS[name]
        return cls(tonic, mode in ("m", "min", "minor", "aeolian"))

    @property
    def file_name(self) -> str:
        """The key as file names carry it: ``Fsm`` for F sharp minor."""
        return str(self).replace("#", "s")

    @property
    def long_name(self) -> str:
        """The key as a prompt says it: ``F# minor``."""
        return f"{self.tonic_name} {'minor' if self.minor else 'major'}"

    @property
    def tonic_name(self) -> str:
        """The tonic as musicians spell it in this mode: ``Bb`` major, ``C#`` minor."""
        return (_MINOR if self.minor else _MAJOR)[self.tonic]

    def __str__(self) -> str:
        return self.tonic_name + ("m" if self.minor else "")


def exact_tempo(bpm: float) -> Fraction:
    """The tempo a number was meant to be: 123.4 is 617/5, not the nearest binary fraction."""
    return Fraction(repr(float(bpm)))


def shortest_float32(value: float) -> float:
    """The shortest decimal that names the same 32-bit float: 123.4000015... becomes 123.4.

    OSC's ``f`` has 24 bits, so a tempo that crossed the wire is read as what the sender typed.
    """
    packed = struct.pack(">f", value)
    for digits in range(1, 10):
        candidate = float(f"{value:.{digits}g}")
        with contextlib.suppress(OverflowError):  # rounded up beyond the largest of them
            if struct.pack(">f", candidate) == packed:
                return candidate
    return value


def loop_seconds(*, bars: int, metre: Metre, bpm: float) -> Fraction:
    """The exact length of a loop in seconds."""
    return bars * metre.quarters * 60 / exact_tempo(bpm)


def loop_frames(*, bars: int, metre: Metre, bpm: float, sample_rate: int) -> int:
    """round(bars × numerator × 4/denominator × 60/BPM × sample rate), computed exactly.

    >>> loop_frames(bars=16, metre=Metre(4, 4), bpm=137, sample_rate=44100)
    1236088
    """
    return round(loop_seconds(bars=bars, metre=metre, bpm=bpm) * sample_rate)

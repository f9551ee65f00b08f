"""Kinds of value a request or setting may have: each reads what people send, and names its range.

Max sends ints, Pure Data sends every number as a float, TouchOSC sends text: every kind reads int,
float and numeric text alike. A kind's ``read`` returns the typed value or raises BadValueError
naming the field, the value and the range; ``text`` writes a value so that ``read`` gets it back.
"""

import ipaddress
import math
import re
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import PurePosixPath, PureWindowsPath
from typing import Any, Protocol

from loopgen.errors import BadValueError
from loopgen.music import Key, Metre, shortest_float32

Raw = int | float | str | bool
"""What arrives from a wire, a shell or a TOML file."""


def shown(value: object) -> str:
    """A value as an error quotes it: short, printable, on one line."""
    text = repr(value)
    return text if len(text) <= 48 else f"{text[:40]}… ({len(text)} characters)"


def refuse(name: str, value: object, span: str) -> BadValueError:
    """The one sentence for a value that does not fit."""
    return BadValueError(f"{name}: {shown(value)} is not allowed; it takes {span}")


class Kind(Protocol):
    """One kind of value."""

    @property
    def span(self) -> str:
        """What it takes, for people: ``20 to 400 BPM``."""

    def read(self, name: str, value: Any) -> Any:
        """The typed value, or BadValueError."""


@dataclass(frozen=True, slots=True)
class Number:
    """A finite number in a closed range; whole numbers may arrive as 4, 4.0 or "4"."""

    low: float
    high: float
    unit: str = ""
    whole: bool = False

    @property
    def span(self) -> str:
        """The range with its unit."""
        kind = "a whole number, " if self.whole else ""
        return f"{kind}{self.low:g} to {self.high:.10g} {self.unit}".rstrip()

    def read(self, name: str, value: Raw) -> float:
        """An int when ``whole``, else a float at its shortest 32-bit decimal."""
        number = self._parse(name, value)
        if not self.low <= number <= self.high:
            raise refuse(name, value, self.span)
        if not self.whole:
            return number if isinstance(value, str) else shortest_float32(number)
        if number != int(number):
            raise refuse(name, value, self.span)
        return int(value) if isinstance(value, int) else int(number)

    def _parse(self, name: str, value: Raw) -> float:
        if isinstance(value, bool) or not isinstance(value, int | float | str):
            raise refuse(name, value, self.span)
        if isinstance(value, str) and not re.fullmatch(r"[-+0-9.eE]{1,32}", value.strip()):
            raise refuse(name, value, self.span)
        try:
            number = float(value)
        except (ValueError, OverflowError):
            raise refuse(name, value, self.span) from None
        if not math.isfinite(number):
            raise refuse(name, value, self.span)
        return number


@dataclass(frozen=True, slots=True)
class Flag:
    """Yes or no: 1, 0, true, false, yes, no, on, off."""

    span: str = "1 or 0 (also yes, no, on, off, true, false)"

    def read(self, name: str, value: Raw) -> bool:
        """True or False."""
        word = str(value).strip().lower()
        if word in ("1", "1.0", "true", "yes", "on"):
            return True
        if word in ("0", "0.0", "false", "no", "off"):
            return False
        raise refuse(name, value, self.span)


@dataclass(frozen=True, slots=True)
class Choice:
    """One of a few words, in any case."""

    words: tuple[str, ...]

    @property
    def span(self) -> str:
        """The words."""
        return "one of " + ", ".join(self.words)

    def read(self, name: str, value: Raw) -> str:
        """The word as listed."""
        word = str(value).strip().lower()
        if word not in self.words:
            raise refuse(name, value, self.span)
        return word


@dataclass(frozen=True, slots=True)
class Text:
    """Words on one line; control characters are refused, since they end up in names and logs."""

    longest: int
    shortest: int = 0
    pattern: str = ""
    hint: str = ""

    @property
    def span(self) -> str:
        """The length, and what else is asked of it."""
        length = f"{self.shortest} to {self.longest}" if self.shortest else f"up to {self.longest}"
        return f"text of {length} characters" + (f", {self.hint}" if self.hint else "")

    def read(self, name: str, value: Raw) -> str:
        """The text, stripped. A number is taken as its text: 7.0 from Pure Data is ``7``."""
        if isinstance(value, bool):
            raise refuse(name, value, self.span)
        whole = isinstance(value, float) and value.is_integer()
        text = str(int(value) if whole else value).strip()
        if not self.shortest <= len(text) <= self.longest:
            raise refuse(name, value, self.span)
        if any(not character.isprintable() for character in text):
            raise refuse(name, value, f"{self.span}, without control characters")
        if self.pattern and text and not re.fullmatch(self.pattern, text):
            raise refuse(name, value, self.span)
        return text


@dataclass(frozen=True, slots=True)
class Loopback:
    """An IPv4 address of this machine that no other machine can reach."""

    span: str = "text of 7 to 15 characters, a loopback address"

    def read(self, name: str, value: Raw) -> str:
        """The address as it is usually written."""
        try:
            address = ipaddress.IPv4Address(str(value).strip())
        except ValueError:
            raise refuse(name, value, self.span) from None
        if not address.is_loopback:
            raise refuse(name, value, self.span)
        return str(address)


@dataclass(frozen=True, slots=True)
class Either:
    """A number or text, taken as it is: what it means depends on a neighbour."""

    span: str = "a number or text"

    def read(self, name: str, value: Raw) -> Raw:
        """The value."""
        return value


@dataclass(frozen=True, slots=True)
class Written:
    """A noun of its own with a ``parse``: a metre, a key, regions."""

    parse: Callable[[str], Any]
    instance: type
    span: str

    def read(self, name: str, value: Any) -> Any:
        """The parsed noun; what is one already passes."""
        if isinstance(value, self.instance):
            return value
        if not isinstance(value, str) or len(value) > 400:
            raise refuse(name, value, self.span)
        try:
            return self.parse(value)
        except (BadValueError, ValueError):
            raise refuse(name, value, self.span) from None


@dataclass(frozen=True, slots=True)
class FilePath:
    """An absolute path of a file on the daemon's machine; whether it may be read is asked later."""

    span: str = "an absolute path of up to 1024 characters"

    def read(self, name: str, value: Raw) -> str:
        """The path as text."""
        text = value if isinstance(value, str) else ""
        absolute = PurePosixPath(text).is_absolute() or PureWindowsPath(text).is_absolute()
        if not absolute or len(text) > 1024 or not text.isprintable():
            raise refuse(name, value, self.span)
        return text


@dataclass(frozen=True, slots=True)
class Region:
    """A stretch of a source, in seconds or in bars from its start."""

    start: float
    end: float
    in_bars: bool = False

    def __str__(self) -> str:
        unit = "b" if self.in_bars else ""
        return f"{self.start:g}{unit}-{self.end:g}{unit}"


def parse_key(text: str) -> Key | None:
    """A key, or None for ``any``."""
    return None if text.strip().lower() in ("any", "none", "") else Key.parse(text)


def parse_regions(text: str) -> tuple[Region, ...]:
    """Read ``2-4`` (seconds), ``1b-2b`` (bars), several with commas. Raises ValueError."""
    regions = []
    for part in text.split(",") if text.strip() else ():
        found = re.fullmatch(r"\s*([\d.]+)(b?)\s*-\s*([\d.]+)(b?)\s*", part, re.ASCII)
        if not found or found[2] != found[4] or not float(found[1]) < float(found[3]) <= 3600:
            raise ValueError(part)
        regions.append(Region(float(found[1]), float(found[3]), found[2] == "b"))
    return tuple(regions)


METRE = Written(Metre.parse, Metre, "a metre such as 4/4, 3/4 or 6/8")
KEY = Written(parse_key, Key, "a key such as Am, F#m or Bb major, or any")
REGIONS = Written(parse_regions, tuple, "stretches such as 2-4 (seconds) or 1b-2b,3b-4b (bars)")


def plain(value: Any) -> Raw | None:
    """A field's value as JSON and ``read`` both take it."""
    if isinstance(value, tuple):
        return ",".join(str(part) for part in value)
    return value if value is None or isinstance(value, int | float | str | bool) else str(value)

"""OSC arguments: each reader takes the packet and an offset, and returns the value and the next.

A reader raises MalformedError or ``struct.error`` when its argument does not fit the packet.
"""

import math
from collections.abc import Callable
from struct import Struct

from loopgen.errors import MalformedError

Argument = int | float | str | bytes | bool | None

_SIZE = Struct(">i")

Reader = Callable[[bytes, int], tuple[Argument, int]]


def read_string(packet: bytes, at: int) -> tuple[str, int]:
    """Text up to NUL. What stands in the padding is ignored: some senders leave rubbish there."""
    end = packet.find(0, at)
    if end < 0:
        raise MalformedError("has no end")
    try:
        return packet[at:end].decode(), (end + 4) & ~3
    except UnicodeDecodeError:
        raise MalformedError("is not UTF-8 text; send UTF-8 or plain ASCII") from None


def _blob(packet: bytes, at: int) -> tuple[bytes, int]:
    size = _SIZE.unpack_from(packet, at)[0]
    at += 4
    if not 0 <= size <= len(packet) - at:
        raise MalformedError(f"is a blob of {size} bytes, which the message does not hold")
    return packet[at : at + size], (at + size + 3) & ~3


def _character(packet: bytes, at: int) -> tuple[str, int]:
    code = _SIZE.unpack_from(packet, at)[0]
    if not 0 <= code < 128:
        raise MalformedError(f"is no ASCII character but {code}")
    return chr(code), at + 4


def _number(layout: str) -> Reader:
    form = Struct(layout)
    size = form.size
    unpack = form.unpack_from

    def read(packet: bytes, at: int) -> tuple[Argument, int]:
        return unpack(packet, at)[0], at + size

    return read


def _constant(value: Argument) -> Reader:
    return lambda packet, at: (value, at)


READERS: dict[str, Reader] = {
    "i": _number(">i"),
    "f": _number(">f"),
    "s": read_string,
    "b": _blob,
    "h": _number(">q"),
    "d": _number(">d"),
    "t": _number(">Q"),
    "S": read_string,
    "c": _character,
    "r": _number(">I"),
    "m": _number("4s"),
    "T": _constant(True),
    "F": _constant(False),
    "N": _constant(None),
    "I": _constant(math.inf),
}
"""``t`` (NTP) and ``r`` (RGBA) become ints, ``m`` four bytes, ``c`` a str, ``I`` infinity."""

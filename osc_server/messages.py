"""Messages by the protocol's table: reading commands, writing and reading replies."""

import contextlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from loopgen.errors import BadValueError, MissingError, UnknownAddressError, UnknownKeyError
from loopgen.fields import Number, Raw, refuse
from loopgen.music import shortest_float32
from osc_server.packet import encode
from osc_server.protocol import COMMANDS, OWN_KEYS, REPLIES, UDP_PORT, Arg, Row

_COMMANDS: Mapping[str, Row] = {row.address: row for row in COMMANDS}
_REPLIES: Mapping[str, Row] = {row.address: row for row in REPLIES}

SINCE = Number(0, 2**31 - 1, whole=True)


@dataclass(frozen=True, slots=True, kw_only=True)
class Command:
    """A message that was read: its row, its fixed arguments by name, and its pairs."""

    row: Row
    values: Mapping[str, Any]
    pairs: tuple[tuple[str, Raw], ...]
    reply: int | None
    """The announced UDP port for the answer."""

    @property
    def id(self) -> str:
        """The request's id, or empty."""
        return str(self.values.get("id") or "")


def is_reply(address: str) -> bool:
    """True for what only a daemon says; hearing it means that somebody echoes, so stay silent."""
    return address in _REPLIES


def guess_id(address: str, args: Sequence[object]) -> str:
    """The id to name in a refusal, if the message has one and it can be read."""
    row = _COMMANDS.get(address)
    if not args or (row is not None and not (row.args and row.args[0].name == "id")):
        return ""
    first = args[0]
    if isinstance(first, float) and first.is_integer():
        first = int(first)
    return str(first)[:64] if isinstance(first, int | str) else ""


def announced_port(address: str, args: Sequence[object]) -> int | None:
    """The port behind the key ``reply``, if it can be read, whatever else is wrong."""
    row = _COMMANDS.get(address)
    start = _fixed(row, args) if row else 0
    for key, value in zip(args[start::2], args[start + 1 :: 2], strict=False):
        if key == "reply" and isinstance(value, int | float | str):
            with contextlib.suppress(BadValueError):
                return int(UDP_PORT.read("reply", value))
    return None


def _fixed(row: Row, args: Sequence[object]) -> int:
    """How many arguments come before the pairs: an optional one may have been left out."""
    count = len(row.args)
    if count and row.args[-1].optional and len(args) >= count:
        pairs = args[count - 1 :]
        if pairs[0] in ("reply", *OWN_KEYS.get(row.pairs, ())) and len(pairs) % 2 == 0:
            return count - 1
    return count


def read_command(address: str, args: Sequence[object]) -> Command:
    """A message as a Command.

    Raises UnknownAddressError, MissingError, UnknownKeyError and BadValueError.
    """
    row = _COMMANDS.get(address)
    if row is None:
        raise UnknownAddressError(
            f"{address[:60]!r} is no message of loopgen; the README lists them all"
        )
    split = _fixed(row, args)
    fixed, rest = args[:split], args[split:]
    values = {arg.name: _read_arg(row, arg, fixed, i) for i, arg in enumerate(row.args)}
    pairs = _read_pairs(rest)
    reply = [value for key, value in pairs if key == "reply"]
    others = tuple((key, value) for key, value in pairs if key != "reply")
    if row.pairs in OWN_KEYS:
        _check_keys(row, others)
    return Command(
        row=row,
        values=values,
        pairs=others,
        reply=int(UDP_PORT.read("reply", reply[-1])) if reply else None,
    )


def _read_arg(row: Row, arg: Arg, fixed: Sequence[object], index: int) -> Any:
    if index >= len(fixed):
        if arg.optional:
            return None
        usage = " ".join(a.name for a in row.args)
        raise MissingError(f"{arg.name} is missing; send {row.address} {usage}")
    assert arg.kind is not None
    return arg.kind.read(arg.name, _raw(arg.name, fixed[index]))


def _raw(name: str, value: object) -> Raw:
    """Only what producers' programs send; blobs, arrays and nil are no values."""
    if isinstance(value, int | float | str):
        return value
    raise refuse(name, value, "a number or text")


def _read_pairs(rest: Sequence[object]) -> list[tuple[str, Raw]]:
    pairs = []
    for index in range(0, len(rest), 2):
        key = rest[index]
        if not isinstance(key, str):
            raise UnknownKeyError(
                f"{str(key)[:40]!r} stands where a key should be; write key value"
            )
        if index + 1 == len(rest):
            raise MissingError(f"{key[:40]}: its value is missing; pairs are written key value")
        pairs.append((key, _raw(key[:40], rest[index + 1])))
    return pairs


def _check_keys(row: Row, pairs: tuple[tuple[str, Raw], ...]) -> None:
    known = OWN_KEYS[row.pairs]
    for key, _ in pairs:
        if key not in known:
            takes = ", ".join((*known, "reply"))
            raise UnknownKeyError(f"{key[:40]!r} is no key of {row.address}; it takes {takes}")


def reply(address: str, *values: Raw) -> bytes:
    """A packet for a row of REPLIES, its values cast to the row's tags."""
    row = _REPLIES[address]
    cast = {"i": int, "f": float, "s": str}
    typed = [cast[arg.tag](value) for arg, value in zip(row.args, values, strict=True)]
    return encode(address, *typed)


@dataclass(frozen=True, slots=True)
class Reply:
    """What a daemon said, its values by name."""

    name: str
    """The address without ``/loopgen/``."""
    values: Mapping[str, Any]

    def __getitem__(self, name: str) -> Any:
        return self.values[name]


def read_reply(address: str, args: Sequence[object]) -> Reply:
    """A message from a daemon. Raises UnknownAddressError when it is none of ours."""
    row = _REPLIES.get(address)
    if row is None or len(args) != len(row.args):
        raise UnknownAddressError(f"{address[:60]!r} is not what a daemon says")
    values = {arg.name: value for arg, value in zip(row.args, args, strict=True)}
    for name, value in values.items():
        if isinstance(value, float):
            values[name] = shortest_float32(value)
    return Reply(address.removeprefix("/loopgen/"), values)

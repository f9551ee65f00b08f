"""Bytes to OSC messages and back: a decoder that no packet can crash, slow down or put to sleep.

What is decoded here is only read, never interpreted: addresses are plain text (the daemon routes
by exact match, so there is no pattern matching to attack), and bundles are executed when they
arrive. A broken message costs itself; a broken bundle costs its packet.

Sizes are in bytes. All limits are far above what the protocol's own messages need.
"""

from dataclasses import dataclass, field
from struct import Struct
from struct import error as StructError

from pythonosc.parsing import osc_types

from loopgen.errors import MalformedError
from osc_server.arguments import READERS, Argument, read_string

MAX_PACKET = 65_507
"""The largest UDP payload; packets over TCP have the same limit."""
MAX_DEPTH = 8
"""Bundles within bundles."""
MAX_ELEMENTS = 128
"""Messages and inner bundles in one packet."""
MAX_ARGUMENTS = 128
"""Arguments of one message."""
MAX_ALL_ARGUMENTS = 4096
"""Arguments of all messages in one packet."""
MAX_ADDRESS = 255
"""Characters of an address."""


@dataclass(frozen=True, slots=True)
class Message:
    """One message. ``args`` is flat: the items of an OSC array stand where the array stood."""

    address: str
    args: tuple[Argument, ...]


@dataclass(frozen=True, slots=True)
class Broken:
    """A message that cannot be used, with what could be read of it so that it can be answered.

    ``address`` and ``id`` (the first argument) are empty when they could not be read; ``text`` is
    a sentence saying what is wrong.
    """

    address: str
    id: str
    text: str


def decode(packet: bytes) -> list[Message | Broken]:
    """The messages of one packet, in order.

    Raises MalformedError, and nothing else for any bytes, when nothing in the packet can be read,
    when a bundle's sizes do not add up, or when a limit of this module is broken.
    """
    if len(packet) > MAX_PACKET:
        raise MalformedError(f"the packet has {len(packet)} bytes; {MAX_PACKET} is the most")
    if not packet or len(packet) % 4:
        raise MalformedError(f"the packet has {len(packet)} bytes, which OSC's padding rules out")
    if packet.startswith(_BUNDLE):
        unpacked = _Unpacking()
        unpacked.bundle(packet, depth=1)
        return unpacked.items
    item = _message(packet, [])
    if isinstance(item, Broken) and not item.address:
        raise MalformedError(item.text)
    return [item]


def salvage(packet: bytes, text: str) -> Broken:
    """What can be said of a packet that could not be decoded, so that its sender hears why.

    ``address`` is ``#bundle`` for a bundle, and empty when nothing of it is OSC.
    """
    if packet.startswith(b"#bundle"):
        return Broken("#bundle", "", text)
    args: list[Argument] = []
    cut = packet[: MAX_PACKET & ~3]
    found = _message(cut + bytes(-len(cut) % 4), args)  # a message cut short may still have its id
    return Broken(found.address, _id(args), text)


def encode(address: str, *args: int | float | str) -> bytes:
    """One message with the type tags that every client understands: ``i``, ``f`` and ``s``.

    Raises ValueError for what these cannot carry (a fault of the caller): ints beyond 32 bits,
    floats beyond a 32-bit float's range, NUL or lone surrogates in text, any other type.
    """
    if not address.startswith("/"):
        raise ValueError(f"{address!r} is not an OSC address")
    typed = [_typed(value) for value in args]
    tags = "," + "".join([tag for tag, _ in typed])
    try:
        return b"".join([_text(address), _text(tags), *[data for _, data in typed]])
    except osc_types.BuildError as error:
        raise ValueError(f"{address}: {error}") from error


# --- writing ------------------------------------------------------------------------------------


def _text(value: str) -> bytes:
    if "\0" in value:
        raise ValueError("OSC text cannot hold the character NUL")
    return osc_types.write_string(value)


def _typed(value: int | float | str) -> tuple[str, bytes]:
    """A value's type tag and bytes."""
    try:
        if isinstance(value, str):
            return "s", _text(value)
        if isinstance(value, float):
            return "f", osc_types.write_float(value)
        if isinstance(value, int) and not isinstance(value, bool):
            return "i", osc_types.write_int(value)
    except (osc_types.BuildError, OverflowError) as error:
        raise ValueError(f"{value!r} does not fit an OSC argument: {error}") from error
    raise ValueError(f"{value!r} is neither an int, a float nor a str")


# --- bundles ------------------------------------------------------------------------------------

_BUNDLE = b"#bundle\0"
_HEADER = 16
_SIZE = Struct(">i")


@dataclass(slots=True)
class _Unpacking:
    """One packet's messages as they are found, with the limits that hold for all of it."""

    items: list[Message | Broken] = field(default_factory=list)
    elements: int = 0
    arguments: int = 0

    def bundle(self, packet: bytes, depth: int) -> None:
        """Collect what a bundle holds.

        The time tag is skipped: sclang's ``sendBundle(0.2)`` is latency compensation for a synth,
        not a wish to wait, and a sender whose clock is wrong must not hold up anything.
        """
        if depth > MAX_DEPTH:
            raise MalformedError(f"bundles are nested deeper than {MAX_DEPTH}")
        if len(packet) < _HEADER:
            raise MalformedError("a bundle ends before its time tag")
        at = _HEADER
        while at < len(packet):
            size = _SIZE.unpack_from(packet, at)[0]
            at += 4
            if size <= 0 or size % 4 or size > len(packet) - at:
                raise MalformedError(f"a bundle has an element of {size} bytes, which cannot be")
            self.element(packet[at : at + size], depth)
            at += size

    def element(self, packet: bytes, depth: int) -> None:
        """Collect a message, or what an inner bundle holds."""
        self.elements += 1
        if self.elements > MAX_ELEMENTS:
            raise MalformedError(f"the packet has more than {MAX_ELEMENTS} messages; send fewer")
        if packet.startswith(_BUNDLE):
            self.bundle(packet, depth + 1)
            return
        args: list[Argument] = []
        self.items.append(_message(packet, args))
        self.arguments += len(args)
        if self.arguments > MAX_ALL_ARGUMENTS:
            raise MalformedError(f"the packet has more than {MAX_ALL_ARGUMENTS} arguments")


# --- messages -----------------------------------------------------------------------------------

_PATTERN = frozenset("*?[]{}")


def _message(packet: bytes, args: list[Argument]) -> Message | Broken:
    """One message, or what could be read of it; the arguments that were are in ``args``.

    The packet's length is a multiple of four, and so is every offset into it.
    """
    address = ""
    try:
        address, at = _address(packet)
        tags, at = _type_tags(packet, at)
        end = _arguments(packet, tags, at, args)
        if not _blank(packet, end):
            raise MalformedError(f"{len(packet) - end} bytes follow the last argument")
        if not _PATTERN.isdisjoint(address):
            raise MalformedError("addresses are taken literally; leave out * ? [ ] { }")
    except MalformedError as error:
        about = f"{_short(address)}: " if address else ""
        return Broken(address, _id(args), f"{about}{error.text}")
    return Message(address, tuple(args))


def _address(packet: bytes) -> tuple[str, int]:
    if not packet.startswith(b"/"):
        raise MalformedError("this is not OSC: a message starts with '/', a bundle with '#bundle'")
    try:
        address, at = read_string(packet, 0)
    except MalformedError as error:
        raise MalformedError(f"the address {error.text}") from None
    if len(address) > MAX_ADDRESS:
        raise MalformedError(f"the address is longer than {MAX_ADDRESS} characters")
    return address, at


def _type_tags(packet: bytes, at: int) -> tuple[str, int]:
    """The tags without their comma; old senders leave them out when there is no argument."""
    if _blank(packet, at):
        return "", at
    try:
        tags, at = read_string(packet, at)
    except MalformedError as error:
        raise MalformedError(f"the type tag string {error.text}") from None
    if not tags.startswith(","):
        raise MalformedError("the arguments have no type tags; switch them on in the sender")
    if len(tags) > MAX_ARGUMENTS + 1:
        raise MalformedError(f"the message has more than {MAX_ARGUMENTS} arguments")
    return tags[1:], at


def _arguments(packet: bytes, tags: str, at: int, args: list[Argument]) -> int:
    """Read the arguments into ``args`` (what was read stays when one is broken)."""
    flat = tags.replace("[", "").replace("]", "")
    try:
        for tag in flat:
            value, at = READERS[tag](packet, at)
            args.append(value)
    except KeyError:
        reason = f"has the unknown type tag {flat[len(args)]!r}"
    except StructError:
        reason = "ends after the message does"
    except MalformedError as error:
        reason = error.text
    else:
        _check_brackets(tags)
        return at
    raise MalformedError(f"argument {len(args) + 1} {reason}")


def _check_brackets(tags: str) -> None:
    """Arrays are flattened, but a sender that does not close them has made a mistake."""
    unclosed = 0
    for tag in tags if "[" in tags or "]" in tags else "":
        unclosed += (tag == "[") - (tag == "]")
        if unclosed < 0:
            break
    if unclosed:
        raise MalformedError("the brackets in the type tags do not match")


def _blank(packet: bytes, at: int) -> bool:
    """Nothing but padding is left: some senders pad more than they should."""
    return packet.count(0, at) == len(packet) - at


def _id(args: list[Argument]) -> str:
    """The first argument as an id, written as people write it: Pure Data's 7.0 is 7."""
    first = args[0] if args else ""
    if isinstance(first, float) and first.is_integer():
        first = int(first)
    readable = isinstance(first, str | int) and not isinstance(first, bool)
    return str(first)[:64] if readable else ""


def _short(address: str) -> str:
    return address if len(address) <= 60 else f"{address[:60]}…"

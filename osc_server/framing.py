"""OSC packets in a stream of bytes: length-prefixed (OSC 1.0) or SLIP (OSC 1.1).

No I/O here, and nobody has to say which framing it is. A stream is taken apart by one ``Deframer``
and must keep to the framing it began with.
Sizes are in bytes.
"""

from struct import Struct
from typing import Literal

from loopgen.errors import MalformedError

MAX_FRAME = 65_536
"""The largest packet in a stream."""

Kind = Literal["length", "slip"]

_SIZE = Struct(">I")
_END, _ESC = b"\xc0", b"\xdb"
_ESC_END, _ESC_ESC = b"\xdb\xdc", b"\xdb\xdd"
_MAX_ESCAPED = 2 * MAX_FRAME


def frame(packet: bytes, kind: Kind) -> bytes:
    """A packet as it goes into a stream.

    SLIP begins and ends with END, as OSC 1.1 asks. Raises ValueError when the packet is too long.
    """
    if len(packet) > MAX_FRAME:
        raise ValueError(f"a packet of {len(packet)} bytes is longer than {MAX_FRAME}")
    if kind == "length":
        return _SIZE.pack(len(packet)) + packet
    return _END + packet.replace(_ESC, _ESC_ESC).replace(_END, _ESC_END) + _END


class Deframer:
    """Takes a stream apart into packets, however it was cut into chunks.

    ``kind`` is None until the first byte arrived. After a MalformedError the stream cannot be
    followed any more: every further call raises it again.
    """

    def __init__(self) -> None:
        self.kind: Kind | None = None
        self._buffer = bytearray()
        self._searched = 0
        self._broken = ""

    def feed(self, chunk: bytes) -> list[bytes]:
        """The packets that ``chunk`` completes, in order. Raises MalformedError.

        Packets completed before the fault in the same chunk are lost with the stream.
        """
        if self._broken:
            raise MalformedError(self._broken)
        self._buffer += chunk
        if self.kind is None and self._buffer:
            self.kind = _detect(self._buffer[0])
        try:
            return self._slip() if self.kind == "slip" else self._lengths()
        except MalformedError as error:
            self._broken = error.text
            self._buffer.clear()
            raise

    def _lengths(self) -> list[bytes]:
        packets = []
        at = 0
        while len(self._buffer) - at >= _SIZE.size:
            size = _SIZE.unpack_from(self._buffer, at)[0]
            if size > MAX_FRAME:
                raise MalformedError(f"a packet of {size} bytes was announced; {MAX_FRAME} is most")
            end = at + _SIZE.size + size
            if end > len(self._buffer):
                break
            if size:  # an empty packet says nothing; some clients send it to keep a line open
                packets.append(bytes(self._buffer[at + _SIZE.size : end]))
            at = end
        del self._buffer[:at]
        return packets

    def _slip(self) -> list[bytes]:
        packets = []
        at = 0
        while (end := self._buffer.find(_END, max(at, self._searched))) >= 0:
            if end > at:  # two ENDs in a row are legal and hold nothing between them
                packets.append(_unescape(bytes(self._buffer[at:end])))
            at = end + 1
        del self._buffer[:at]
        self._searched = len(self._buffer)
        if self._searched > _MAX_ESCAPED:
            raise MalformedError(f"a packet is longer than {MAX_FRAME} bytes and has no end yet")
        return packets


def _detect(first: int) -> Kind:
    """The framing that a stream begins with.

    A length below 64 KiB begins with a zero byte. SLIP begins with END, or (single END) with the
    packet itself, whose first character is ``/`` or ``#``.
    """
    if first == 0:
        return "length"
    if first in b"\xc0/#":
        return "slip"
    raise MalformedError("the stream begins neither with a length nor with SLIP; is this OSC?")


def _unescape(escaped: bytes) -> bytes:
    """What stood in a SLIP frame. Raises MalformedError for an escape of nothing."""
    if escaped.count(_ESC) != escaped.count(_ESC_END) + escaped.count(_ESC_ESC):
        raise MalformedError("a SLIP escape is followed by something else than DC or DD")
    packet = escaped.replace(_ESC_END, _END).replace(_ESC_ESC, _ESC)
    if len(packet) > MAX_FRAME:
        raise MalformedError(f"a packet has {len(packet)} bytes; {MAX_FRAME} is the most")
    return packet

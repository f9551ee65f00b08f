"""What passes between the daemon and a worker: JSON objects, each behind its length.

A frame is four bytes, the length of the body in network order, and the body in UTF-8. Audio never
passes here: takes go through files, so that a large one does not hold up the daemon's loop.
"""

import json
import struct
from collections.abc import Callable
from typing import Any

HEADER = struct.Struct("!I")
LONGEST = 4 * 1024 * 1024

Frame = dict[str, Any]


def pack(frame: Frame) -> bytes:
    """A frame as bytes."""
    body = json.dumps(frame, separators=(",", ":")).encode()
    return HEADER.pack(len(body)) + body


def unpack(read_exactly: Callable[[int], bytes]) -> Frame:
    """The next frame. Raises EOFError at the end, ValueError for what is no frame."""
    (length,) = HEADER.unpack(read_exactly(HEADER.size))
    return parse(read_exactly(check(length)))


def check(length: int) -> int:
    """The length, if a frame may have it. Raises ValueError."""
    if length > LONGEST:
        raise ValueError(f"a frame of {length} bytes is not one of ours")
    return length


def parse(body: bytes) -> Frame:
    """The object in a frame's body. Raises ValueError."""
    frame = json.loads(body)
    if not isinstance(frame, dict):
        raise ValueError("a frame holds one JSON object")
    return frame

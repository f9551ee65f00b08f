"""Where a packet came from, which is where its answer goes; and how many there were."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal


@dataclass(frozen=True, slots=True)
class Source:
    """A peer: a UDP address, or one TCP connection (numbered from 1; 0 for UDP)."""

    transport: Literal["udp", "tcp"]
    host: str
    port: int
    connection: int = 0


OnBatch = Callable[[list[tuple[bytes, Source]]], None]
"""Called by a transport with all packets that were waiting, so that one commit serves them all."""


@dataclass(slots=True)
class Counters:
    """What a transport saw, in packets."""

    received: int = 0
    """Handed on."""
    malformed: int = 0
    """Empty datagrams, and TCP streams that lost their framing."""
    dropped: int = 0
    """Not sent, because nobody could or would take them."""
    sent: int = 0
    """Given to the system to send."""

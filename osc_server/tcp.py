"""OSC over TCP: one deframer per connection, answers in the framing the client speaks."""

import asyncio
import itertools
from collections.abc import Callable

from loopgen.errors import MalformedError
from osc_server.framing import Deframer, frame
from osc_server.source import Counters, OnBatch, Source
from osc_server.udp import cannot_listen

MAX_CONNECTIONS = 64
"""Over that, one that never said anything makes room, or the new one is closed at once."""
MAX_UNREAD = 2**20
"""Bytes that may wait for a client that does not read; then its connection is closed."""
READ_BYTES = 16_384
"""Read from one connection before the loop does its other work."""
_PARTING = 1.0
"""Seconds that clients get to take what was sent before the server closed."""


class TcpTransport:
    """A TCP server on an IPv4 address. No policy: whoever is called decides what a packet means.

    ``on_batch`` is called with all packets of one read; ``on_closed`` with the source of every
    connection that ended.
    """

    def __init__(
        self, on_batch: OnBatch, on_closed: Callable[[Source], None] = lambda source: None
    ) -> None:
        self.counters = Counters()
        self.on_batch = on_batch
        self.on_closed = on_closed
        self._numbers = itertools.count(1)
        self._connections: dict[int, _Connection] = {}
        self._server: asyncio.Server | None = None

    async def open(self, host: str, port: int) -> None:
        """Bind and listen; port 0 takes a free one.

        Raises PortTakenError, or ConfigError when the address cannot be listened on at all.
        """
        loop = asyncio.get_running_loop()
        try:
            self._server = await loop.create_server(lambda: _Connection(self), host, port)
        except (OSError, OverflowError) as error:
            raise cannot_listen("tcp", host, port, error) from error

    @property
    def port(self) -> int:
        """The port it listens on."""
        assert self._server is not None, "open() first"
        return int(self._server.sockets[0].getsockname()[1])

    def send(self, packet: bytes, source: Source) -> None:
        """Send on the connection that ``source`` is; drop and count when it has ended."""
        connection = self._connections.get(source.connection)
        if connection is not None and connection.send(packet):
            self.counters.sent += 1
        else:
            self.counters.dropped += 1

    async def close(self) -> None:
        """Stop listening and end all connections, after at most a second."""
        if self._server is not None:
            self._server.close()
            endings = [connection.close() for connection in self._connections.values()]
            if endings:
                await asyncio.wait(endings, timeout=_PARTING)
            for connection in list(self._connections.values()):
                connection.abort()
            await asyncio.sleep(0)  # let the loop tell the aborted connections
            await self._server.wait_closed()

    def enter(self, connection: "_Connection") -> int:
        """A number for a new connection; 0 when there are too many."""
        if len(self._connections) >= MAX_CONNECTIONS and not self._end_a_silent_one():
            return 0
        number = next(self._numbers)
        self._connections[number] = connection
        return number

    def _end_a_silent_one(self) -> bool:
        """Make room by ending the oldest connection that never said anything; False if all did."""
        silent = next((c for c in self._connections.values() if not c.spoke), None)
        if silent is not None:
            silent.abort()
        return silent is not None

    def leave(self, source: Source) -> None:
        """A connection has ended."""
        self._connections.pop(source.connection, None)
        self.on_closed(source)


class _Connection(asyncio.BufferedProtocol):
    """One client. What is read at once is bounded, so that other clients get their turn."""

    def __init__(self, server: TcpTransport) -> None:
        self._server = server
        self._deframer = Deframer()
        self._buffer = bytearray(READ_BYTES)
        self.spoke = False
        """Whether it ever sent a packet."""
        self._ended: asyncio.Future[None] = asyncio.get_running_loop().create_future()

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self._transport = transport
        # A peer that has already gone has no name on some systems.
        host, port = (transport.get_extra_info("peername") or ("", 0))[:2]
        self._source = Source("tcp", host, port, self._server.enter(self))
        if not self._source.connection:
            transport.abort()

    def get_buffer(self, sizehint: int) -> bytearray:
        return self._buffer

    def buffer_updated(self, nbytes: int) -> None:
        try:
            packets = self._deframer.feed(bytes(self._buffer[:nbytes]))
        except MalformedError:
            self._server.counters.malformed += 1
            self._transport.abort()
            return
        self._server.counters.received += len(packets)
        if packets:
            self.spoke = True
            self._server.on_batch([(packet, self._source) for packet in packets])

    def connection_lost(self, error: Exception | None) -> None:
        self._ended.set_result(None)
        if self._source.connection:
            self._server.leave(self._source)

    def send(self, packet: bytes) -> bool:
        """Queue a packet. False when the client is going, or is cut off for not reading."""
        if self._transport.is_closing():
            return False
        self._transport.write(frame(packet, self._deframer.kind or "length"))
        if self._transport.get_write_buffer_size() <= MAX_UNREAD:
            return True
        # What waits is dropped with the connection: one slow reader must not fill the memory.
        self._transport.abort()
        return False

    def close(self) -> "asyncio.Future[None]":
        """End it once all is sent; the result tells when."""
        self._transport.close()
        return self._ended

    def abort(self) -> None:
        """End it now."""
        self._transport.abort()

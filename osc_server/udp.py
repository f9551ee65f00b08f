"""OSC over UDP: a socket that is emptied at each wake-up and never waits for a receiver."""

import asyncio
import contextlib
import errno
import select
import socket
import threading
from collections import deque
from collections.abc import Callable, Iterator
from pathlib import Path

from loopgen.errors import ConfigError, LoopgenError, PortTakenError
from osc_server.source import Counters, OnBatch, Source

RECEIVE_BUFFER = 4 * 2**20
"""Bytes asked of the system: about ten thousand small datagrams, where its default holds 256."""
BATCH = 256
"""Datagrams handed on at once; between batches the loop does its other work."""
BATCH_BYTES = 16_384
"""Bytes after which a batch ends: a datagram may hold a hundred messages."""
MAX_WAITING = 1024
"""Datagrams kept for a moment when the system cannot take them."""
_LARGEST = 65_536


class UdpTransport:
    """One UDP socket on an IPv4 address. No policy: whoever is called decides what a packet means.

    ``on_batch`` is called with up to 256 waiting datagrams (or 16 KiB) at a time.
    """

    def __init__(self, on_batch: OnBatch) -> None:
        self.counters = Counters()
        self._on_batch = on_batch
        self._waiting: deque[tuple[bytes, tuple[str, int]]] = deque()
        self._watch: _Watch | None = None
        self._open = False

    async def open(self, host: str, port: int) -> None:
        """Bind and listen; port 0 takes a free one.

        Raises PortTakenError, or ConfigError when the address cannot be listened on at all.
        """
        self._loop = asyncio.get_running_loop()
        self._socket = _bound(host, port)
        self._open = True
        try:
            self._loop.add_reader(self._socket, self._drain)
        except NotImplementedError:
            # Windows' Proactor loop has no readers, and its own datagram transport goes deaf
            # after a send to a closed port (CPython issue 91227): a thread watches instead.
            self._watch = _Watch(self._socket, self._loop, self._drain)

    @property
    def port(self) -> int:
        """The port it listens on."""
        return int(self._socket.getsockname()[1])

    @property
    def receive_buffer(self) -> int:
        """Bytes the system granted. Linux doubles what it grants and caps it at rmem_max."""
        return self._socket.getsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF)

    def send(self, packet: bytes, host: str, port: int) -> None:
        """Send now or very soon, or drop and count; never wait, never raise."""
        if self._waiting:
            self._wait(packet, (host, port))
        elif not self._sent(packet, (host, port)):
            self._wait(packet, (host, port))
            self._flush_when_writable()

    def close(self) -> None:
        """Stop listening; what still waits to be sent is dropped. Closing twice is no fault."""
        if not self._open:
            return
        self._open = False
        self.counters.dropped += len(self._waiting)
        self._waiting.clear()
        if self._watch:
            self._watch.stop()
        else:
            self._loop.remove_reader(self._socket)
            self._loop.remove_writer(self._socket)
        self._socket.close()

    def _drain(self) -> None:
        batch = list(self._datagrams())
        self.counters.received += len(batch)
        if batch:
            self._on_batch(batch)

    def _datagrams(self) -> Iterator[tuple[bytes, Source]]:
        left = BATCH_BYTES
        for _ in range(BATCH):
            if left <= 0:
                return
            try:
                packet, (host, port) = self._socket.recvfrom(_LARGEST)
            except (ConnectionResetError, ConnectionRefusedError):
                continue  # Windows reports here that somebody we sent to has gone
            except OSError:  # empty (BlockingIOError) or closed
                return
            left -= len(packet)
            if packet:
                yield packet, Source("udp", host, port)
            else:
                self.counters.malformed += 1

    def _sent(self, packet: bytes, address: tuple[str, int]) -> bool:
        """False when the system has no room just now; an address that cannot be reached is lost."""
        try:
            self._socket.sendto(packet, address)
        except BlockingIOError:
            return False
        except (OSError, OverflowError):
            self.counters.dropped += 1
        else:
            self.counters.sent += 1
        return True

    def _wait(self, packet: bytes, address: tuple[str, int]) -> None:
        if len(self._waiting) < MAX_WAITING:
            self._waiting.append((packet, address))
        else:
            self.counters.dropped += 1

    def _flush_when_writable(self) -> None:
        if self._watch:  # no writers either: try again as soon as the loop comes round
            self._loop.call_later(0.01, self._flush)
        else:
            self._loop.add_writer(self._socket, self._flush)

    def _flush(self) -> None:
        while self._waiting and self._sent(*self._waiting[0]):
            self._waiting.popleft()
        if self._watch and self._waiting:
            self._loop.call_later(0.01, self._flush)
        elif not self._watch and not self._waiting:
            self._loop.remove_writer(self._socket)


class _Watch:
    """A thread that calls ``drain`` in the loop whenever a socket has something to read."""

    def __init__(
        self, watched: socket.socket, loop: asyncio.AbstractEventLoop, drain: Callable[[], None]
    ) -> None:
        self._watched = watched
        self._loop = loop
        self._drain = drain
        self._drained = threading.Event()
        self._stopped = False
        self._stopping, self._stop = socket.socketpair()
        self._thread = threading.Thread(target=self._run, name="osc-udp", daemon=True)
        self._thread.start()

    def stop(self) -> None:
        """End the thread; ``drain`` is not called any more."""
        self._drain = lambda: None
        self._stopped = True
        self._stop.close()
        self._drained.set()
        self._thread.join()
        self._stopping.close()

    def _run(self) -> None:
        while True:
            readable, _, _ = select.select([self._watched, self._stopping], [], [])
            self._drained.clear()
            if self._stopped:  # looked at after clear(): a stop() from now on wakes the wait below
                return
            if self._watched not in readable:
                continue
            with contextlib.suppress(RuntimeError):  # the loop was closed without us
                self._loop.call_soon_threadsafe(self._drain_once)
                self._drained.wait()

    def _drain_once(self) -> None:
        try:
            self._drain()
        finally:
            self._drained.set()


# --- binding, and saying why not ----------------------------------------------------------------


def _bound(host: str, port: int) -> socket.socket:
    """A non-blocking socket, on a port of its own: two daemons would take packets in turns."""
    bound = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
    try:
        bound.setblocking(False)
        with contextlib.suppress(OSError):
            bound.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, RECEIVE_BUFFER)
        if exclusive := getattr(socket, "SO_EXCLUSIVEADDRUSE", None):  # Windows
            bound.setsockopt(socket.SOL_SOCKET, exclusive, 1)
        bound.bind((host, port))
    except (OSError, OverflowError) as error:
        bound.close()
        raise cannot_listen("udp", host, port, error) from error
    return bound


def cannot_listen(protocol: str, host: str, port: int, error: Exception) -> LoopgenError:
    """The error for a failed bind of ``udp`` or ``tcp``: who holds the port, or what is wrong."""
    if getattr(error, "errno", None) != errno.EADDRINUSE:
        reason = getattr(error, "strerror", None) or error
        return ConfigError(f"cannot listen on {host}:{port} ({protocol.upper()}): {reason}")
    holder = _holder(protocol, port) or "another program"
    return PortTakenError(
        f"{protocol.upper()} port {port} is held by {holder}; stop it, or choose another port with"
        " --port"
    )


def _holder(protocol: str, port: int) -> str:
    """Who listens there, as far as Linux lets us see; empty when it does not."""
    wanted = {f"socket:[{inode}]" for inode in _inodes(protocol, port)}
    for folder in Path("/proc").glob("[0-9]*/fd"):
        with contextlib.suppress(OSError):  # another user's process, or one that just ended
            if any(str(link.readlink()) in wanted for link in folder.iterdir()):
                process = folder.parent
                return f"{(process / 'comm').read_text().strip()} (process {process.name})"
    return ""


def _inodes(protocol: str, port: int) -> Iterator[str]:
    """The socket numbers in the kernel's table (columns: 1 local address, 3 state, 9 inode)."""
    for table in (f"/proc/net/{protocol}", f"/proc/net/{protocol}6"):
        with contextlib.suppress(OSError):
            for row in Path(table).read_text().splitlines()[1:]:
                column = row.split()
                local_port = int(column[1].rpartition(":")[2], 16)
                if local_port == port and (protocol == "udp" or column[3] == "0A"):
                    yield column[9]

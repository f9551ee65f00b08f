"""The transports over real sockets: bursts, slow readers, peers that go, ports that are taken."""

import asyncio
import contextlib
import os
import socket
import struct
import sys
import time

import pytest

from loopgen.errors import ConfigError, PortTakenError
from osc_server import tcp, udp
from osc_server.framing import Deframer, frame
from osc_server.packet import encode
from osc_server.source import Source
from osc_server.tcp import MAX_CONNECTIONS, TcpTransport
from osc_server.udp import BATCH, MAX_WAITING, RECEIVE_BUFFER, UdpTransport

HOST = "127.0.0.1"
PING = encode("/loopgen/ping", "a1")


class Heard:
    """What a transport handed on, and a way to wait for it."""

    def __init__(self):
        self.batches = []
        self.changed = asyncio.Event()

    def __call__(self, batch):
        self.batches.append(batch)
        self.changed.set()

    @property
    def packets(self):
        return [packet for batch in self.batches for packet, _ in batch]

    @property
    def sources(self):
        return [source for batch in self.batches for _, source in batch]

    async def until(self, number):
        while len(self.packets) < number:
            self.changed.clear()
            await self.changed.wait()


def run(scenario):
    """A scenario from its beginning to its end, in a loop of its own that may report nothing."""
    reports = []

    async def whole():
        asyncio.get_running_loop().set_exception_handler(
            lambda loop, context: reports.append(context)
        )
        async with asyncio.timeout(20):
            await scenario()

    asyncio.run(whole(), debug=False)
    assert reports == []


@contextlib.asynccontextmanager
async def udp_transport(heard, port=0):
    transport = UdpTransport(heard)
    await transport.open(HOST, port)
    try:
        yield transport
    finally:
        transport.close()


@contextlib.asynccontextmanager
async def tcp_transport(heard, on_closed=lambda source: None):
    transport = TcpTransport(heard, on_closed)
    await transport.open(HOST, 0)
    try:
        yield transport
    finally:
        await transport.close()


@contextlib.contextmanager
def udp_client():
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as client:
        client.bind((HOST, 0))
        client.setblocking(False)
        yield client


@contextlib.asynccontextmanager
async def tcp_client(transport):
    reader, writer = await asyncio.open_connection(HOST, transport.port)
    try:
        yield reader, writer
    finally:
        writer.close()
        with contextlib.suppress(ConnectionError):
            await writer.wait_closed()


async def ended(reader):
    """Until the server has closed the connection."""
    with contextlib.suppress(ConnectionError):
        while await reader.read(65536):
            pass


class Stubborn:
    """A socket whose ``method`` fails a number of times, then works."""

    def __init__(self, real, method, *errors):
        self._real = real
        self._method = method
        self._errors = list(errors)

    def __getattr__(self, name):
        if name == self._method and self._errors:
            return self._fail
        return getattr(self._real, name)

    def _fail(self, *arguments):
        raise self._errors.pop(0)


# --- UDP ----------------------------------------------------------------------------------------


def test_udp_there_and_back():
    async def scenario():
        heard = Heard()
        async with udp_transport(heard) as transport:
            with udp_client() as client:
                client.sendto(PING, (HOST, transport.port))
                await heard.until(1)
                ((packet, source),) = heard.batches[0]
                assert (packet, source) == (PING, Source("udp", *client.getsockname()))
                transport.send(b"answer", source.host, source.port)
                assert await asyncio.get_running_loop().sock_recv(client, 100) == b"answer"
            assert (transport.counters.received, transport.counters.sent) == (1, 1)

    run(scenario)


def test_a_burst_is_kept_while_the_loop_is_busy():
    async def scenario():
        heard = Heard()
        async with udp_transport(heard) as transport:
            wanted = [struct.pack(">16i", *[number] * 16) for number in range(4000)]
            with udp_client() as client:
                client.setblocking(True)
                end = time.perf_counter() + 0.05
                for packet in wanted:  # nothing is awaited: the loop cannot do anything meanwhile
                    client.sendto(packet, (HOST, transport.port))
                while time.perf_counter() < end:
                    pass
            if transport.receive_buffer < 4000 * 1024:
                # The system capped the buffer, and says so to whoever asks.
                assert transport.receive_buffer < RECEIVE_BUFFER
                await heard.until(transport.receive_buffer // 2048)
                return
            await heard.until(4000)
            assert heard.packets == wanted
            assert max(len(batch) for batch in heard.batches) == BATCH
            assert len(heard.batches) < 4000 / BATCH + 2

    run(scenario)


def test_udp_survives_what_cannot_be_sent():
    async def scenario():
        heard = Heard()
        async with udp_transport(heard) as transport:
            with udp_client() as gone:
                closed_port = gone.getsockname()[1]
            for _ in range(20):
                transport.send(PING, HOST, closed_port)
            for host, port in ((HOST, 0), (HOST, 70000), (HOST, -1), ("255.255.255.255", 9)):
                transport.send(PING, host, port)
            transport.send(bytes(70000), HOST, closed_port)
            assert transport.counters.dropped == 5
            transport.send(PING, HOST, transport.port)
            await heard.until(1)

    run(scenario)


def test_udp_hears_on_after_windows_reports_a_closed_port():
    async def scenario():
        heard = Heard()
        async with udp_transport(heard) as transport:
            resets = [ConnectionResetError(10054, "reset"), ConnectionRefusedError(111, "refused")]
            transport._socket = Stubborn(transport._socket, "recvfrom", *resets)
            transport.send(PING, HOST, transport.port)
            await heard.until(1)

    run(scenario)


def test_udp_sends_later_what_the_system_cannot_take_now():
    async def scenario():
        heard = Heard()
        async with udp_transport(heard) as transport:
            real = transport._socket
            transport._socket = Stubborn(real, "sendto", BlockingIOError(), BlockingIOError())
            wanted = [struct.pack(">i", number) for number in range(MAX_WAITING)]
            for packet in [*wanted, b"one", b"two"]:
                transport.send(packet, HOST, transport.port)
            assert transport.counters.dropped == 2
            await heard.until(MAX_WAITING)
            assert heard.packets == wanted
            assert transport.counters.sent == MAX_WAITING
            transport._socket = Stubborn(real, "sendto", BlockingIOError())
            transport.send(PING, HOST, transport.port)
        assert transport.counters.dropped == 3
        transport.send(PING, HOST, 9)
        assert transport.counters.dropped == 4
        transport.close()
        UdpTransport(heard).close()

    run(scenario)


def test_empty_datagrams_are_counted_and_skipped():
    async def scenario():
        heard = Heard()
        async with udp_transport(heard) as transport:
            with udp_client() as client:
                client.sendto(b"", (HOST, transport.port))
                client.sendto(PING, (HOST, transport.port))
            await heard.until(1)
            assert heard.packets == [PING]
            assert transport.counters.malformed == 1

    run(scenario)


def test_udp_where_the_loop_has_no_readers():
    """As on Windows' Proactor loop: a thread watches the socket."""

    async def scenario():
        loop = asyncio.get_running_loop()

        def missing(*arguments):
            raise NotImplementedError

        loop.add_reader = loop.add_writer = loop.remove_reader = missing
        heard = Heard()
        async with udp_transport(heard) as transport:
            with udp_client() as client:
                for number in range(1000):
                    client.sendto(struct.pack(">i", number), (HOST, transport.port))
            await heard.until(1000)
            transport._socket = Stubborn(transport._socket, "sendto", BlockingIOError())
            transport.send(PING, HOST, transport.port)
            await heard.until(1001)
        async with udp_transport(heard) as transport:  # closed with something to read
            transport.send(PING, HOST, transport.port)

    run(scenario)


def test_a_fault_in_the_callback_does_not_deafen():
    async def scenario():
        reports = []
        asyncio.get_running_loop().set_exception_handler(lambda loop, context: reports.append(1))
        heard = Heard()

        def once(batch):
            heard(batch)
            if len(heard.batches) == 1:
                raise RuntimeError("a fault")

        async with udp_transport(once) as transport:
            transport.send(PING, HOST, transport.port)
            await heard.until(1)
            transport.send(PING, HOST, transport.port)
            await heard.until(2)
        assert reports == [1]

    run(scenario)


# --- ports --------------------------------------------------------------------------------------


@pytest.mark.parametrize("kind", [UdpTransport, TcpTransport])
def test_a_taken_port_is_named_and_by_whom(kind):
    async def scenario():
        async with udp_transport(Heard()) as one, tcp_transport(Heard()) as other:
            port = one.port if kind is UdpTransport else other.port
            with pytest.raises(PortTakenError, match=f"port {port} is held by .*--port") as raised:
                await kind(Heard()).open(HOST, port)
        if sys.platform == "linux":
            assert f"(process {os.getpid()})" in raised.value.text

    run(scenario)


def test_who_holds_a_port_is_best_effort(monkeypatch, tmp_path):
    """As on a system without /proc."""

    async def scenario():
        async with udp_transport(Heard()) as transport:
            with pytest.raises(PortTakenError, match="is held by another program"):
                await UdpTransport(Heard()).open(HOST, transport.port)

    monkeypatch.setattr(udp, "Path", lambda text: tmp_path / text.lstrip("/"))
    run(scenario)


@pytest.mark.parametrize("kind", [UdpTransport, TcpTransport])
@pytest.mark.parametrize(("host", "port"), [(HOST, 70000), ("192.0.2.1", 0), ("no host", 0)])
def test_an_impossible_address_is_a_fault_of_the_configuration(kind, host, port):
    async def scenario():
        with pytest.raises(ConfigError, match="cannot listen on"):
            await kind(Heard()).open(host, port)

    run(scenario)


# --- TCP ----------------------------------------------------------------------------------------


@pytest.mark.parametrize("kind", ["length", "slip"])
def test_tcp_answers_in_the_framing_of_the_client(kind):
    async def scenario():
        heard = Heard()
        async with tcp_transport(heard) as transport, tcp_client(transport) as (reader, writer):
            stream = frame(PING, kind) * 3
            writer.write(stream[:5])
            await writer.drain()
            writer.write(stream[5:])
            await heard.until(3)
            assert heard.packets == [PING] * 3
            source = heard.sources[0]
            assert set(heard.sources) == {source}
            assert (source.transport, source.connection) == ("tcp", 1)
            transport.send(b"/answer\0", source)
            wanted = frame(b"/answer\0", kind)
            assert await reader.readexactly(len(wanted)) == wanted

    run(scenario)


def test_many_packets_in_one_read_are_one_batch():
    async def scenario():
        heard = Heard()
        async with tcp_transport(heard) as transport, tcp_client(transport) as (_, writer):
            writer.write(frame(PING, "length") * 100)
            await heard.until(100)
            assert len(heard.batches) < 5

    run(scenario)


def test_a_stream_that_lies_is_closed_and_counted():
    async def scenario():
        heard = Heard()
        gone = []
        async with tcp_transport(heard, gone.append) as transport:
            async with tcp_client(transport) as (reader, writer):
                writer.write(b"GET / HTTP/1.1\r\n\r\n")
                await ended(reader)
            assert transport.counters.malformed == 1
            assert [source.connection for source in gone] == [1]
            async with tcp_client(transport) as (_, writer):
                writer.write(frame(PING, "slip"))
                await heard.until(1)

    run(scenario)


def test_who_does_not_read_is_cut_off_and_holds_up_nobody():
    async def scenario():
        heard = Heard()
        gone = asyncio.Queue()
        async with tcp_transport(heard, gone.put_nowait) as transport:
            slow = socket.create_connection((HOST, transport.port))
            slow.sendall(frame(PING, "length"))
            await heard.until(1)
            source = heard.sources[0]
            async with tcp_client(transport) as (reader, writer):
                writer.write(frame(PING, "length"))
                await heard.until(2)
                sent = 0
                while not transport.counters.dropped:
                    transport.send(bytes(60_000), source)
                    sent += 60_000
                    assert sent < 32 * 2**20, "the outgoing data is not limited"
                transport.send(b"/answer\0", heard.sources[1])
                assert await reader.readexactly(12) == frame(b"/answer\0", "length")
                assert await gone.get() == source
                transport.send(b"/answer\0", source)
                assert transport.counters.dropped == 2
            slow.close()

    run(scenario)


def test_connections_are_limited(monkeypatch):
    async def scenario():
        heard = Heard()
        async with tcp_transport(heard) as transport, contextlib.AsyncExitStack() as stack:
            clients = [await stack.enter_async_context(tcp_client(transport)) for _ in range(4)]
            for number, (_, writer) in enumerate(clients):
                writer.write(frame(PING, "length"))
                await heard.until(number + 1)
            async with tcp_client(transport) as (reader, _):
                await ended(reader)
            clients[0][1].close()
            await ended(clients[0][0])
            async with tcp_client(transport) as (_, writer):
                writer.write(frame(PING, "length"))
                await heard.until(5)

    assert MAX_CONNECTIONS == 64
    monkeypatch.setattr(tcp, "MAX_CONNECTIONS", 4)
    run(scenario)


def test_closing_sends_what_was_answered_and_ends_connections():
    async def scenario():
        heard = Heard()
        gone = []
        transport = TcpTransport(heard, gone.append)
        await transport.open(HOST, 0)
        async with tcp_client(transport) as (reader, writer):
            writer.write(frame(PING, "length"))
            await heard.until(1)
            transport.send(bytes(60_000), heard.sources[0])
            await transport.close()
            assert len(Deframer().feed(await reader.read())) == 1
        assert gone == heard.sources
        await TcpTransport(heard).close()  # never opened

    run(scenario)

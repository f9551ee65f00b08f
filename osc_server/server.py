"""The daemon's life on one screen: start (which is recover), serve, stop."""

import asyncio
import contextlib
import logging
import os
import signal
import sqlite3
from collections.abc import Iterator
from pathlib import Path

from loopgen import __version__
from loopgen.config import Config
from loopgen.errors import LoopgenError, PortTakenError
from loopgen.events import Event
from loopgen.studio import Studio
from osc_server.handlers import Outgoing
from osc_server.http import HttpServer
from osc_server.note import Address, remove_note, write_note
from osc_server.pages import PAUSE
from osc_server.session import Session
from osc_server.source import Source
from osc_server.tcp import TcpTransport
from osc_server.udp import RECEIVE_BUFFER, UdpTransport

log = logging.getLogger("loopgen")

_CHANCES = 20
"""Free UDP ports to try until one's TCP twin is free too."""


class Server:
    """One daemon."""

    def __init__(self, config: Config, state: Path, *, idle_exit: float = 0.0) -> None:
        self._config = config
        self._state = state
        self._idle_exit = idle_exit
        self._stop = asyncio.Event()
        self._touched = 0.0
        self._turning = False
        self._chores: list[asyncio.Task[None]] = []

    async def start(self) -> Address:
        """Recover, open the ports, start the waiting jobs.

        Raises a LoopgenError that says why not: the state folder, the output folder, a port.
        """
        loop = asyncio.get_running_loop()
        self._studio = Studio(self._config, self._state, self._tell)
        self.session = Session(self._studio.jobs, loop.time)
        self._udp = UdpTransport(self._receive)
        self._tcp = TcpTransport(self._receive, self.session.forget)
        self._http = HttpServer(self._studio.jobs)
        try:
            await self._open()
        except BaseException:
            await self.close()
            raise
        self.session.own_ports = frozenset({self._udp.port})
        self.session.transports = {"udp": self._udp.counters, "tcp": self._tcp.counters}
        self._touched = loop.time()
        self._studio.jobs.scheduler.wake()
        self._chores = [
            asyncio.create_task(self._warm()),
            asyncio.create_task(self._studio.tidy()),
        ]
        return self._write_note()

    async def _open(self) -> None:
        config = self._config
        for chance in range(_CHANCES, 0, -1):
            await self._udp.open(config.host, config.port)
            try:
                await self._tcp.open(config.host, self._udp.port)
                break
            except PortTakenError:  # a free UDP port whose TCP twin is taken: take another
                if config.port or chance == 1:
                    raise
                self._udp.close()
        if self._udp.receive_buffer < RECEIVE_BUFFER:
            log.warning(
                "the system grants %d KiB for waiting packets, where %d were asked for; bursts may"
                " lose some (on Linux, raise net.core.rmem_max)",
                self._udp.receive_buffer >> 10,
                RECEIVE_BUFFER >> 10,
            )
        await self._http.open(config.host, config.http_port, self._udp.port)

    async def serve(self) -> None:
        """Until :meth:`stop`, a signal, or nobody asked anything for a while."""
        with self._signals():
            while not self._stop.is_set():
                with contextlib.suppress(TimeoutError):
                    await asyncio.wait_for(self._stop.wait(), 1.0 if self._idle_exit else None)
                if self._idle_exit and self._idle():
                    self._stop.set()

    def stop(self) -> None:
        """End :meth:`serve` soon."""
        self._stop.set()

    async def close(self) -> None:
        """Close the ports, stop the work; jobs that are not over go on at the next start."""
        remove_note(self._state)
        for chore in self._chores:
            chore.cancel()
        await asyncio.gather(*self._chores, return_exceptions=True)
        await self._studio.close()
        await self._http.close()
        await self._tcp.close()
        self._udp.close()

    def _receive(self, batch: list[tuple[bytes, Source]]) -> None:
        self._touched = asyncio.get_running_loop().time()
        self._send(self.session.receive(batch))
        self._turn_pages()

    def _tell(self, event: Event) -> None:
        self._touched = asyncio.get_running_loop().time()
        self._send(self.session.tell(event))

    def _send(self, outgoing: list[Outgoing]) -> None:
        for packet, to in outgoing:
            if to.transport == "tcp":
                self._tcp.send(packet, to)
            else:
                self._udp.send(packet, to.host, to.port)

    def _turn_pages(self) -> None:
        """Send the next page of long answers, and the others a little later."""
        if self._turning or not self.session.pages:
            return
        self._turning = True
        asyncio.get_running_loop().call_later(PAUSE, self._turn)

    def _turn(self) -> None:
        self._turning = False
        try:
            self._send(self.session.pages.take())
        except (LoopgenError, sqlite3.Error):
            log.exception("a list ends early")
        self._turn_pages()

    async def _warm(self) -> None:
        """The first loop should not wait for imports; an engine that cannot start says so then."""
        try:
            await self._studio.crews.warm(self._config.engine)
        except Exception as error:
            log.warning("the engine %r did not start: %s", self._config.engine, error)

    def _idle(self) -> bool:
        now = asyncio.get_running_loop().time()
        return not self._studio.jobs.open and now - self._touched > self._idle_exit

    def _write_note(self) -> Address:
        address = Address(
            host=self._config.host,
            port=self._udp.port,
            http_port=self._http.port,
            out=self._config.folder.as_posix(),
            pid=os.getpid(),
            version=__version__,
        )
        write_note(self._state, address)
        return address

    @contextlib.contextmanager
    def _signals(self) -> Iterator[None]:
        loop = asyncio.get_running_loop()
        names = (signal.SIGINT, signal.SIGTERM)
        with contextlib.suppress(NotImplementedError):  # Windows: Ctrl-C raises KeyboardInterrupt
            for name in names:
                loop.add_signal_handler(name, self.stop)
        yield
        with contextlib.suppress(NotImplementedError):
            for name in names:
                loop.remove_signal_handler(name)

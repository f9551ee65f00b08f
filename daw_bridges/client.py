"""A client of the daemon: the one that the command line, the tests and Python programs use.

It speaks UDP from one port and hears on the same. UDP forgets, so questions are asked again until
they are answered (ids make that harmless), and a lost event is fetched from the journal.
"""

import contextlib
import itertools
import secrets
import socket
import time
from collections.abc import Iterator
from types import TracebackType
from typing import Self

from loopgen.errors import LoopgenError, MalformedError, NoDaemonError, every_error
from loopgen.fields import Raw
from osc_server.messages import Reply, read_reply
from osc_server.packet import Message, decode, encode

FINAL = frozenset({"done", "failed", "cancelled"})
_ERRORS = {cls.code: cls for cls in every_error()}
ASK_AGAIN = 0.5
TRIES = 6


def new_id() -> str:
    """An id that nobody else uses."""
    return f"py-{secrets.token_hex(4)}"


class Client:
    """A conversation with one daemon. Not for use by several threads at once."""

    def __init__(self, port: int = 10120, host: str = "127.0.0.1") -> None:
        self.host, self.daemon_port = host, port
        self._daemon = (host, port)
        self._socket = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        self._socket.bind((host, 0))
        # Connected, so that the system says at once when nobody listens, and passes on no others.
        self._socket.connect(self._daemon)
        self._socket.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 1 << 20)
        self._pending: list[Reply] = []
        self._tokens = itertools.count(1)
        self.seq = 0
        """The newest event that was heard."""

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def close(self) -> None:
        """Hang up."""
        self._socket.close()

    @property
    def port(self) -> int:
        """The UDP port we speak from and hear on."""
        return int(self._socket.getsockname()[1])

    def send(self, address: str, *args: Raw) -> None:
        """Send one message."""
        self.send_packet(encode(address, *args))

    def send_packet(self, packet: bytes) -> None:
        """Send bytes as they are."""
        with contextlib.suppress(ConnectionRefusedError):  # of an earlier packet; asking tells
            self._socket.send(packet)

    def hear(self, timeout: float) -> Reply | None:
        """The next message from the daemon, or None after ``timeout`` seconds.

        Raises NoDaemonError when nobody listens any more.
        """
        if self._pending:
            return self._pending.pop(0)
        deadline = time.monotonic() + timeout
        while (left := deadline - time.monotonic()) > 0:
            self._socket.settimeout(left)
            try:
                self._pending += self._read(self._socket.recv(65536))
            except TimeoutError:
                break
            except ConnectionRefusedError as error:
                raise self._nobody() from error
            if self._pending:
                return self._pending.pop(0)
        return None

    def _read(self, packet: bytes) -> list[Reply]:
        try:
            heard = [
                read_reply(item.address, item.args)
                for item in decode(packet)
                if isinstance(item, Message)
            ]
        except (LoopgenError, MalformedError):
            return []
        self.seq = max([self.seq, *(int(reply.values.get("seq", 0)) for reply in heard)])
        return heard

    def ask(self, address: str, *args: Raw, answers: frozenset[str], id: str = "") -> Reply:
        """Send until one of ``answers`` comes; other news is kept for later.

        Raises NoDaemonError, or the error that the daemon answers with for ``id``.
        """
        aside: list[Reply] = []
        try:
            for _ in range(TRIES):
                self.send(address, *args)
                deadline = time.monotonic() + ASK_AGAIN
                while (left := deadline - time.monotonic()) > 0:
                    heard = self.hear(left)
                    if heard is None:
                        break
                    if heard.name == "error" and heard["id"] == id:
                        raise _ERRORS.get(heard["code"], LoopgenError)(heard["text"])
                    if heard.name in answers and heard.values.get("id", id) == id:
                        return heard
                    aside.append(heard)
        finally:
            self._pending = aside + self._pending
        raise self._nobody()

    def _nobody(self) -> NoDaemonError:
        return NoDaemonError(
            f"no daemon answers on {self.host}:{self.daemon_port}; start one with `loopgen serve`"
        )

    def ping(self) -> Reply:
        """Raises NoDaemonError."""
        token = f"ping-{next(self._tokens)}"
        return self.ask("/loopgen/ping", token, answers=frozenset({"pong"}), id=token)

    def subscribe(self, since: int | None = None) -> Reply:
        """Hear every event on our own port."""
        pairs: tuple[Raw, ...] = () if since is None else ("since", since)
        answers = frozenset({"subscribed"})
        return self.ask("/loopgen/subscribe", self.port, *pairs, answers=answers)

    def generate(self, prompt: str, *, id: str | None = None, **parameters: Raw) -> str:
        """Ask for loops; returns the id once the job is on the daemon's disk.

        ``parameters`` are the request's (see the README). Raises what the daemon refuses with.
        """
        name = id or new_id()
        pairs = [word for pair in parameters.items() for word in pair]
        answers = frozenset({"accepted"})
        self.ask("/loopgen/generate", name, prompt, *pairs, answers=answers, id=name)
        return name

    def cancel(self, id: str) -> Reply:
        """Stop a job; returns when the work has stopped."""
        return self.ask("/loopgen/cancel", id, answers=FINAL, id=id)

    def listing(self, address: str, *args: Raw) -> list[Reply]:
        """The rows that ``status``, ``loops`` or ``engines`` answer with."""
        rows: list[Reply] = []
        what = {"/loopgen/status": "job", "/loopgen/loops": "ready", "/loopgen/engines": "engine"}
        id = str(args[0]) if args else ""
        end = self.ask(address, *args, answers=frozenset({"listed"}), id=id)
        rows = [reply for reply in self._pending if reply.name == what[address]]
        self._pending = [reply for reply in self._pending if reply.name != what[address]]
        return rows[-int(end["count"]) :] if end["count"] else []

    def follow(self, id: str, *, since: int = 0, timeout: float = 3600.0) -> Iterator[Reply]:
        """What happens to a job, until its final message. Raises NoDaemonError after silence.

        Every two quiet seconds the journal is asked again for what came after ``since``, since
        any of it may have been lost on the way.
        """
        seen: set[int] = set()
        deadline = time.monotonic() + timeout
        while time.monotonic() < deadline:
            heard = self.hear(2.0)
            if heard is None:
                self.subscribe(since=since)
                continue
            if heard.values.get("id") != id or heard.values.get("seq", -1) in seen:
                continue
            seen.add(int(heard.values.get("seq", -1)))
            seen.discard(-1)
            yield heard
            if heard.name in FINAL:
                return
        raise NoDaemonError(f"job {id!r} was not over after {timeout:g} seconds")

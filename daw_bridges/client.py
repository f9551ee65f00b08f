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

from daw_bridges.story import FINAL, Story
from loopgen.errors import LoopgenError, MalformedError, NoDaemonError, every_error
from loopgen.fields import Raw
from loopgen.jobs.admission import rotation_name
from osc_server.messages import Reply, read_reply
from osc_server.packet import Message, decode, encode
from osc_server.protocol import ROTATE

_ERRORS = {cls.code: cls for cls in every_error()}
_ROWS = {
    "/loopgen/status": "job",
    "/loopgen/loops": "ready",
    "/loopgen/engines": "engine",
    "/loopgen/counters": "counter",
}
_ANSWERS = frozenset({"pong", "subscribed", "listed"})
"""What says nothing but that a question was heard."""
ASK_AGAIN = 0.5
"""Seconds of silence after which a question is asked again."""
PATIENCE = 4.0
"""Seconds after which it is asked again although other news comes in."""
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
        self._subscribed = False
        self._accepted: set[str] = set()
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
        """Hang up, and tell the daemon that nobody listens here any more."""
        with contextlib.suppress(OSError):  # it may have gone before us, or we hang up twice
            if self._subscribed:
                self.send("/loopgen/unsubscribe", self.port)
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

    def ask(
        self, address: str, *args: Raw, answers: frozenset[str], id: str = "", about: str = ""
    ) -> Reply:
        """Send until one of ``answers`` comes for ``id``; other news is kept for later.

        Raises NoDaemonError, or the error that the daemon answers with for ``about``, the id in
        the question if it is another.
        """
        # Asked twice, answered twice: what is left of an earlier question is no answer to this one.
        self._pending = [r for r in self._pending if r.name not in answers & _ANSWERS]
        aside: list[Reply] = []
        try:
            for _ in range(TRIES):
                self.send(address, *args)
                for heard in self._heard_until_silence():
                    if heard.name == "error" and heard["id"] == (about or id):
                        raise _ERRORS.get(heard["code"], LoopgenError)(heard["text"])
                    if heard.name in answers and heard.values.get("id", id) == id:
                        return heard
                    aside.append(heard)
        finally:
            self._pending = aside + self._pending
        raise self._nobody()

    def _heard_until_silence(self) -> Iterator[Reply]:
        """Long answers come a few packets at a time: asking again amid one would double it."""
        deadline = time.monotonic() + PATIENCE
        while time.monotonic() < deadline:
            heard = self.hear(ASK_AGAIN)
            if heard is None:
                return
            yield heard

    def _nobody(self) -> NoDaemonError:
        return NoDaemonError(
            f"no daemon answers on {self.host}:{self.daemon_port}; start one with `loopgen serve`"
        )

    def ping(self) -> Reply:
        """Raises NoDaemonError."""
        token = f"ping-{next(self._tokens)}"
        return self.ask("/loopgen/ping", token, answers=frozenset({"pong"}), id=token)

    def pending(self) -> list[Reply]:
        """What was heard beside answers, and not handed on yet."""
        heard, self._pending = self._pending, []
        return heard

    def subscribe(self, since: int | None = None) -> Reply:
        """Hear every event on our own port, until :meth:`close`."""
        pairs: tuple[Raw, ...] = () if since is None else ("since", since)
        self._subscribed = True
        answers = frozenset({"subscribed"})
        return self.ask("/loopgen/subscribe", self.port, *pairs, answers=answers)

    def generate(self, prompt: str, *, id: str | None = None, **parameters: Raw) -> str:
        """Ask for loops; returns the id once the job is on the daemon's disk.

        ``parameters`` are the request's (see the README). Raises what the daemon refuses with.
        """
        return str(self.submit(prompt, id=id, **parameters)["id"])

    def submit(self, prompt: str, *, id: str | None = None, **parameters: Raw) -> Reply:
        """As :meth:`generate`, but returns the acceptance, with the job's position."""
        name = id or new_id()
        pairs = [word for pair in parameters.items() for word in pair]
        answers = frozenset({"accepted"})
        accepted = self.ask("/loopgen/generate", name, prompt, *pairs, answers=answers, id=name)
        self._accepted.add(name)
        return accepted

    def rotate(self, id: str, variation: int, beats: float, *, name: str | None = None) -> str:
        """Have a loop made again to start ``beats`` later; returns the id of the job that does it.

        The loop itself stays. The same question again is the same job: :meth:`follow` it. Raises
        UnknownLoopError, TakeGoneError, or what else the daemon refuses with.
        """
        return str(self.submit_rotation(id, variation, beats, name=name)["id"])

    def submit_rotation(
        self, id: str, variation: int, beats: float, *, name: str | None = None
    ) -> Reply:
        """As :meth:`rotate`, but returns the acceptance, with the job's position."""
        exact = ROTATE.read("beats", beats)
        name = name or rotation_name(id, variation, exact)
        question = ("/loopgen/rotate", id, variation, exact, "as", name)
        accepted = self.ask(*question, answers=frozenset({"accepted"}), id=name, about=id)
        self._accepted.add(name)
        return accepted

    def cancel(self, id: str) -> Reply:
        """Stop a job; returns how it ended, once the work has stopped.

        Raises UnknownJobError, WrongStateError when it was over before, NoDaemonError.
        """
        while True:
            try:
                return self.ask("/loopgen/cancel", id, answers=FINAL, id=id)
            except NoDaemonError:
                self.ping()  # an engine may take its time to stop

    def listing(self, address: str, *args: Raw) -> list[Reply]:
        """All rows that ``status``, ``loops``, ``engines`` or ``counters`` answer with."""
        id = str(args[0]) if args else ""
        for _ in range(TRIES):
            count = self.ask(address, *args, answers=frozenset({"listed"}), id=id)["count"]
            rows = self._take_rows(_ROWS[address], id, count)
            if len(rows) == count:
                return rows
        raise NoDaemonError(f"the daemon's answer to {address} was lost on the way, {TRIES} times")

    def _take_rows(self, name: str, id: str, count: int) -> list[Reply]:
        """The newest ``count`` pending replies of that name, taken out of what is pending."""
        places = [
            place
            for place, reply in enumerate(self._pending)
            if reply.name == name and (not id or reply["id"] == id)
        ]
        taken = set(places[len(places) - min(count, len(places)) :])
        rows = [reply for place, reply in enumerate(self._pending) if place in taken]
        self._pending = [r for place, r in enumerate(self._pending) if place not in taken]
        return rows

    def follow(self, id: str, *, since: int = 0, timeout: float | None = None) -> Iterator[Reply]:
        """A job's whole story, each event once: what was before this call, then what happens.

        Ends with the job's ``done``, ``failed`` or ``cancelled``; a job that is over is told at
        once. Leaves out events up to number ``since``, and an acceptance that :meth:`generate`
        heard. Events come in the order of their ``seq`` unless one was lost on the way and had to
        be read again. Of a job whose end lies too far back in the journal the loops are told,
        and an end with ``seq`` 0.

        Raises UnknownJobError; NoDaemonError when the daemon does not answer any more;
        TimeoutError when the job is not over after ``timeout`` seconds (None: there is no limit).
        """
        return Story(id, since, accepted=id in self._accepted).follow(self, timeout)

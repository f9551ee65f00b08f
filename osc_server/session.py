"""The conversation, without any socket: packets in, packets out.

Replies go to the source of the packet only: at the port it announced if it did, else where it
came from. Events go to every subscriber, and to whoever asked for the job.
"""

import logging
import sqlite3
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import asdict, dataclass

from loopgen.errors import BadValueError, LoopgenError, MalformedError
from loopgen.events import Accepted, Cancelled, Done, Event, Failed, LoopKept, LoopRejected
from loopgen.jobs.jobs import Jobs
from osc_server import source
from osc_server.handlers import HANDLERS, READING, Ask, Outgoing
from osc_server.messages import announced_port, guess_id, is_reply, read_command, reply
from osc_server.packet import Broken, Message, decode, salvage
from osc_server.pages import Pages
from osc_server.replies import event_packet
from osc_server.source import Source
from osc_server.subscribers import Subscribers, announced

log = logging.getLogger("loopgen")

MOST_ASKERS = 16
"""Ports that hear of one job without subscribing: ChucK sends each message from a new one."""


@dataclass(slots=True)
class Counters:
    """What the session saw."""

    messages: int = 0
    malformed: int = 0
    refused: int = 0
    echoes: int = 0


class Session:
    """Turns messages into requests and events into messages. One for all clients."""

    def __init__(self, jobs: Jobs, clock: Callable[[], float]) -> None:
        self.jobs = jobs
        self.clock = clock
        self.subscribers = Subscribers()
        self.pages = Pages()
        self.own_ports: frozenset[int] = frozenset()
        self.counters = Counters()
        self.transports: Mapping[str, source.Counters] = {}
        self._askers: dict[str, dict[Source, None]] = {}

    def receive(self, batch: Iterable[tuple[bytes, Source]]) -> list[Outgoing]:
        """Answer a batch of packets after one commit for all of them."""
        heard = [(item, source) for packet, source in batch for item in self._decode(packet)]
        answers: list[Outgoing] = []
        try:
            with self.jobs.batch() if _writes(heard) else self.jobs.reading():
                for item, source in heard:
                    answers += self._hear(item, source)
        except LoopgenError as error:  # the journal failed, so none of it happened
            return [_refusal(item, error, self._answer_to(item, source)) for item, source in heard]
        return answers

    def tell(self, event: Event) -> list[Outgoing]:
        """An event as packets to everyone who should hear it, each once."""
        packet = event_packet(event)
        askers = set(self._askers.get(event.job, ()))
        if isinstance(event, _LAST_WORDS) and self.jobs.state(event.job).final:
            self._askers.pop(event.job, None)
        targets = set(self.subscribers.live(self.clock()))
        # Who asked is answered directly, and would hear of the acceptance twice.
        targets = targets - askers if isinstance(event, Accepted) else targets | askers
        return [(packet, target) for target in targets]

    def ask_for(self, job: str, target: Source) -> None:
        """Whoever asked for a job hears what happens to it next, subscribed or not."""
        askers = self._askers.setdefault(job, {})
        askers[target] = None
        if len(askers) > MOST_ASKERS:
            del askers[next(iter(askers))]

    def forget(self, source: Source) -> None:
        """A connection is gone."""
        self.subscribers.drop(source)
        self.pages.drop(source)
        for askers in self._askers.values():
            askers.pop(source, None)

    def counts(self) -> Iterator[tuple[str, int]]:
        """Everything that is counted, by name."""
        yield from asdict(self.counters).items()
        yield "subscribers", len(self.subscribers)
        for name, counters in self.transports.items():
            yield from ((f"{name} {what}", count) for what, count in asdict(counters).items())

    def _decode(self, packet: bytes) -> list[Message | Broken]:
        try:
            return decode(packet)
        except MalformedError as error:
            return [salvage(packet, error.text)]

    def _hear(self, item: Message | Broken, source: Source) -> list[Outgoing]:
        if is_reply(item.address):
            self.counters.echoes += 1
            return []
        if isinstance(item, Broken):
            self._count_broken(item, source)
            if not item.address:  # nothing of it is OSC: whoever sent it cannot hear us either
                return []
        self.counters.messages += 1
        self.subscribers.renew(source, self.clock())
        to = self._answer_to(item, source)
        try:
            return self._obey(item, source, to)
        except LoopgenError as error:
            self.counters.refused += 1
            return [_refusal(item, error, to)]
        except sqlite3.Error:
            raise  # the whole batch is undone, and says so
        except Exception:
            log.exception("%s", item.address)
            fault = LoopgenError("loopgen itself failed on this message; its log has the details")
            return [_refusal(item, fault, to)]

    def _obey(self, item: Message | Broken, source: Source, to: Source) -> list[Outgoing]:
        if isinstance(item, Broken):
            raise MalformedError(item.text)
        command = read_command(item.address, item.args)
        wanted = {command.reply, command.values.get("port")}
        if source.transport == "udp" and wanted & self.own_ports:  # it would never end
            raise BadValueError("port: that is the daemon's own port; announce one of yours")
        return HANDLERS[item.address](self, Ask(command, source, to))

    def _answer_to(self, item: Message | Broken, source: Source) -> Source:
        """Where the answer goes, be it a refusal."""
        port = announced_port(item.address, item.args) if isinstance(item, Message) else None
        if port is None or port in self.own_ports:
            return self.subscribers.answer_to(source)
        return announced(source, port)

    def _count_broken(self, item: Broken, source: Source) -> None:
        """Count, and log the first, the tenth, the hundredth, ...: floods must not fill disks."""
        self.counters.malformed += 1
        many = self.counters.malformed
        if many == 10 ** (len(str(many)) - 1):
            log.warning(
                "%d broken packets so far; the last, from %s:%d: %s",
                many,
                source.host,
                source.port,
                item.text,
            )


def _writes(heard: Iterable[tuple[Message | Broken, Source]]) -> bool:
    """Whether a batch needs the journal: who only reads is answered while others hold it."""
    return any(isinstance(item, Message) and item.address not in READING for item, _ in heard)


_LAST_WORDS = Done | Failed | Cancelled | LoopKept | LoopRejected
"""What ends the hearing of those who only asked, if the job is over."""


def _refusal(item: Message | Broken, error: LoopgenError, to: Source) -> Outgoing:
    id = item.id if isinstance(item, Broken) else guess_id(item.address, item.args)
    return reply("/loopgen/error", id, error.code, error.text), to

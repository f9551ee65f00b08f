"""The conversation, without any socket: packets in, packets out.

Replies go to the source of the packet only: at the port it announced if it did, else where it
came from. Events go to every subscriber, and to whoever asked for the job.
"""

import logging
import sqlite3
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from loopgen.errors import BadValueError, LoopgenError, MalformedError
from loopgen.events import Accepted, Cancelled, Done, Event, Failed
from loopgen.jobs.jobs import Jobs
from osc_server.handlers import HANDLERS, Ask, Outgoing
from osc_server.messages import Command, guess_id, is_reply, read_command, reply
from osc_server.packet import Broken, Message, decode
from osc_server.replies import event_packet
from osc_server.source import Source
from osc_server.subscribers import Subscribers, announced

log = logging.getLogger("loopgen")


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
        self.own_ports: frozenset[int] = frozenset()
        self.counters = Counters()
        self._askers: dict[str, set[Source]] = {}

    def receive(self, batch: Iterable[tuple[bytes, Source]]) -> list[Outgoing]:
        """Answer a batch of packets after one commit for all of them."""
        heard = [(item, source) for packet, source in batch for item in self._decode(packet)]
        answers: list[Outgoing] = []
        try:
            with self.jobs.batch():
                for item, source in heard:
                    answers += self._hear(item, source)
        except LoopgenError as error:  # the commit failed, so none of it happened
            return [self._refusal(_id_of(item), error, source) for item, source in heard]
        return answers

    def tell(self, event: Event) -> list[Outgoing]:
        """An event as packets to everyone who should hear it, each once."""
        packet = event_packet(event)
        askers = self._askers.get(event.job, set())
        if isinstance(event, Done | Failed | Cancelled):
            self._askers.pop(event.job, None)
        targets = set(self.subscribers.live(self.clock()))
        # Who asked is answered directly, and would hear of the acceptance twice.
        targets = targets - askers if isinstance(event, Accepted) else targets | askers
        return [(packet, target) for target in targets]

    def ask_for(self, job: str, target: Source) -> None:
        """Whoever asked for a job hears how it goes, subscribed or not."""
        if not self.jobs.state(job).final:
            self._askers.setdefault(job, set()).add(target)

    def forget(self, source: Source) -> None:
        """A connection is gone."""
        self.subscribers.drop(source)
        for askers in self._askers.values():
            askers.discard(source)

    def _decode(self, packet: bytes) -> list[Message | Broken]:
        try:
            return decode(packet)
        except MalformedError as error:
            return [Broken(address="", id="", text=error.text)]

    def _hear(self, item: Message | Broken, source: Source) -> list[Outgoing]:
        if is_reply(item.address):
            self.counters.echoes += 1
            return []
        if isinstance(item, Broken):
            self.counters.malformed += 1
            if not item.address:  # not even OSC: an answer would only serve a forged source
                return []
        self.counters.messages += 1
        self.subscribers.renew(source, self.clock())
        try:
            if isinstance(item, Broken):
                raise MalformedError(item.text)
            command = read_command(item.address, item.args)
            self._refuse_own_port(command, source)
            return HANDLERS[item.address](
                self, Ask(command, source, self._answer_to(command, source))
            )
        except LoopgenError as error:
            self.counters.refused += 1
            return [self._refusal(_id_of(item), error, source)]
        except sqlite3.Error:
            raise  # the whole batch is undone, and says so
        except Exception:
            log.exception("%s", item.address)
            fault = LoopgenError("loopgen itself failed on this message; its log has the details")
            return [self._refusal(_id_of(item), fault, source)]

    def _answer_to(self, command: Command, source: Source) -> Source:
        if command.reply is not None:
            return announced(source, command.reply)
        return self.subscribers.answer_to(source)

    def _refusal(self, id: str, error: LoopgenError, source: Source) -> Outgoing:
        to = self.subscribers.answer_to(source)
        return reply("/loopgen/error", id, error.code, error.text), to

    def _refuse_own_port(self, command: Command, source: Source) -> None:
        """Talking to ourselves would never end."""
        wanted = {command.reply, command.values.get("port")}
        if source.transport == "udp" and wanted & self.own_ports:
            raise BadValueError("port: that is the daemon's own port; announce one of yours")


def _id_of(item: Message | Broken) -> str:
    """The id to name in a refusal."""
    return item.id if isinstance(item, Broken) else guess_id(item.address, item.args)

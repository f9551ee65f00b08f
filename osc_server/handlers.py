"""What each command does: one function a row, from a command to the packets it causes."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from loopgen import __version__
from loopgen.events import Event, LoopReady
from osc_server.messages import SINCE, Command, reply
from osc_server.protocol import PROTOCOL_VERSION
from osc_server.replies import engine_packet, event_packet, job_packet, ready_packet
from osc_server.source import Source
from osc_server.subscribers import LEASE_SECONDS

if TYPE_CHECKING:
    from loopgen.jobs.admission import Admission
    from osc_server.session import Session

Outgoing = tuple[bytes, Source]


@dataclass(frozen=True, slots=True)
class Ask:
    """A command, who sent it, and where its answer goes."""

    command: Command
    source: Source
    to: Source

    def answer(self, *packets: bytes) -> list[Outgoing]:
        """Packets for the one who asked."""
        return [(packet, self.to) for packet in packets]


def ping(session: "Session", ask: Ask) -> list[Outgoing]:
    """Alive."""
    state = _queue_state(session)
    return ask.answer(reply("/loopgen/pong", ask.command.id, __version__, PROTOCOL_VERSION, state))


def subscribe(session: "Session", ask: Ask) -> list[Outgoing]:
    """A lease, and what was missed."""
    since = dict(ask.command.pairs).get("since")
    number = None if since is None else SINCE.read("since", since)
    to = session.subscribers.add(ask.source, ask.command.values["port"], session.clock())
    answer = reply("/loopgen/subscribed", to.port, LEASE_SECONDS, session.jobs.last_seq)
    if number is not None:
        session.pages.add(to, "events", map(event_packet, session.jobs.events(since=int(number))))
    return [(answer, to)]


def unsubscribe(session: "Session", ask: Ask) -> list[Outgoing]:
    """No more events."""
    target = session.subscribers.remove(ask.source, ask.command.values["port"])
    return ask.answer(reply("/loopgen/unsubscribed", target.port))


def generate(session: "Session", ask: Ask) -> list[Outgoing]:
    """A job, or the one that has this id already."""
    values = ask.command.values
    admission = session.jobs.generate(values["id"], values["prompt"], list(ask.command.pairs))
    return _admitted(session, ask, admission)


def reroll(session: "Session", ask: Ask) -> list[Outgoing]:
    """A job of one variation."""
    values = ask.command.values
    admission = session.jobs.reroll(values["id"], values["variation"], list(ask.command.pairs))
    return _admitted(session, ask, admission)


def rotate(session: "Session", ask: Ask) -> list[Outgoing]:
    """A job of one variation, from a take that is there already."""
    values, pairs = ask.command.values, list(ask.command.pairs)
    admission = session.jobs.rotate(values["id"], values["variation"], values["beats"], pairs)
    return _admitted(session, ask, admission)


def _admitted(session: "Session", ask: Ask, admission: "Admission") -> list[Outgoing]:
    if admission.over:  # the client asks again because it missed what came of it
        story = map(event_packet, session.jobs.outcome(admission.id))
        session.pages.add(ask.to, f"job {admission.id}", story)
    else:
        session.ask_for(admission.id, ask.to)
    ignored = [
        reply("/loopgen/ignored", admission.id, key, why) for key, why in admission.ignored.items()
    ]
    return ask.answer(reply("/loopgen/accepted", admission.id, admission.position), *ignored)


def cancel(session: "Session", ask: Ask) -> list[Outgoing]:
    """Answered by the event once the work has stopped."""
    event = session.jobs.cancel(ask.command.id)
    return _answer_by_event(session, ask, event)


def move(session: "Session", ask: Ask) -> list[Outgoing]:
    """Another place."""
    position = session.jobs.move(ask.command.id, ask.command.values["position"])
    return _tell_all(session, ask, reply("/loopgen/moved", ask.command.id, position))


def pause(session: "Session", ask: Ask) -> list[Outgoing]:
    """Start no more."""
    return _set_paused(session, ask, True)


def resume(session: "Session", ask: Ask) -> list[Outgoing]:
    """Go on."""
    return _set_paused(session, ask, False)


def _set_paused(session: "Session", ask: Ask, paused: bool) -> list[Outgoing]:
    session.jobs.pause(paused)
    waiting = len(session.jobs.waiting())
    return _tell_all(session, ask, reply("/loopgen/queue", _queue_state(session), waiting))


def keep(session: "Session", ask: Ask) -> list[Outgoing]:
    """Answered by the event, or by the old one when nothing changed."""
    event = session.jobs.keep(ask.command.id, ask.command.values["variation"])
    return _answer_by_event(session, ask, event)


def reject(session: "Session", ask: Ask) -> list[Outgoing]:
    """Answered by the event, or by the old one when nothing changed."""
    event = session.jobs.reject(ask.command.id, ask.command.values["variation"])
    return _answer_by_event(session, ask, event)


def _answer_by_event(session: "Session", ask: Ask, old: Event | None) -> list[Outgoing]:
    """The old event, or have the asker hear the one that comes."""
    if old is not None:
        return ask.answer(event_packet(old))
    session.ask_for(ask.command.id, ask.to)
    return []


def status(session: "Session", ask: Ask) -> list[Outgoing]:
    """One job or the recent ones."""
    jobs = session.jobs
    if ask.command.id:
        line = jobs.line(ask.command.id)
        return ask.answer(job_packet(line), reply("/loopgen/listed", "jobs", 1))
    return _list(session, ask, "jobs", lambda: map(job_packet, jobs.lines()))


def counters(session: "Session", ask: Ask) -> list[Outgoing]:
    """What came and went."""
    rows = (reply("/loopgen/counter", name, count) for name, count in session.counts())
    return _list(session, ask, "counters", lambda: rows)


def loops(session: "Session", ask: Ask) -> list[Outgoing]:
    """Ready messages again, with the paths of today; what somebody deleted is left out."""
    jobs, id = session.jobs, ask.command.id
    jobs.state(id)

    def rows() -> Iterator[bytes]:
        ready = (e for e in jobs.events(job=id) if isinstance(e, LoopReady))
        seqs = {e.loop.variation: e.seq for e in ready}
        there = (loop for loop in jobs.loops(id) if Path(loop.path).exists())
        return (ready_packet(loop, seqs[loop.variation]) for loop in there)

    return _list(session, ask, "loops", rows)


def engines(session: "Session", ask: Ask) -> list[Outgoing]:
    """What can make takes."""
    rows = (engine_packet(info, state) for info, state in session.jobs.engines())
    return _list(session, ask, "engines", lambda: rows)


def _list(
    session: "Session", ask: Ask, what: str, rows: Callable[[], Iterator[bytes]]
) -> list[Outgoing]:
    """Rows and then their number; nothing is read before its page is sent."""

    def packets() -> Iterator[bytes]:
        sent = 0
        for packet in rows():
            sent += 1
            yield packet
        yield reply("/loopgen/listed", what, sent)

    session.pages.add(ask.to, what, packets())
    return []


def set_default(session: "Session", ask: Ask) -> list[Outgoing]:
    """A default of the set."""
    key = ask.command.values["key"]
    value = session.jobs.set_default(key, ask.command.values["value"])
    return _tell_all(session, ask, reply("/loopgen/setting", key, str(value)))


def _queue_state(session: "Session") -> str:
    return "paused" if session.jobs.scheduler.paused else "running"


def _tell_all(session: "Session", ask: Ask, packet: bytes) -> list[Outgoing]:
    """For the one who asked, and every other subscriber."""
    others = [to for to in session.subscribers.live(session.clock()) if to != ask.to]
    return ask.answer(packet) + [(packet, to) for to in others]


Handler = Callable[["Session", Ask], list[Outgoing]]

READING = frozenset(
    f"/loopgen/{name}"
    for name in "ping subscribe unsubscribe status loops counters engines set".split()
)
"""Commands that write nothing into the journal, and are answered though somebody holds it."""

HANDLERS: Mapping[str, Handler] = {
    "/loopgen/ping": ping,
    "/loopgen/subscribe": subscribe,
    "/loopgen/unsubscribe": unsubscribe,
    "/loopgen/generate": generate,
    "/loopgen/reroll": reroll,
    "/loopgen/rotate": rotate,
    "/loopgen/cancel": cancel,
    "/loopgen/move": move,
    "/loopgen/pause": pause,
    "/loopgen/resume": resume,
    "/loopgen/keep": keep,
    "/loopgen/reject": reject,
    "/loopgen/status": status,
    "/loopgen/loops": loops,
    "/loopgen/counters": counters,
    "/loopgen/engines": engines,
    "/loopgen/set": set_default,
}

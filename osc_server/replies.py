"""Nouns as packets: each kind of event and answer has its row in the protocol's table."""

from loopgen.engines.engine import EngineInfo
from loopgen.events import (
    Accepted,
    Cancelled,
    Done,
    Event,
    Failed,
    Loop,
    LoopKept,
    LoopMissed,
    LoopReady,
    LoopRejected,
    Progress,
    Started,
)
from loopgen.jobs.rows import JobLine
from osc_server.messages import reply


def event_packet(event: Event) -> bytes:
    """An event as the packet that subscribers hear."""
    match event:
        case Accepted():
            return reply("/loopgen/accepted", event.job, event.position)
        case Started():
            return reply("/loopgen/started", event.job, event.seq)
        case Progress():
            return reply(
                "/loopgen/progress", event.job, event.variation, event.stage, event.fraction
            )
        case LoopReady():
            return ready_packet(event.loop, event.seq)
        case LoopKept() | LoopRejected():
            loop = event.loop
            return reply(f"/loopgen/{event.kind}", loop.job, loop.variation, loop.path, event.seq)
        case LoopMissed():
            return reply(
                "/loopgen/missed", event.job, event.variation, event.code, event.text, event.seq
            )
        case Done():
            return reply("/loopgen/done", event.job, event.loops, event.seq)
        case Failed():
            return reply("/loopgen/failed", event.job, event.code, event.text, event.seq)
        case Cancelled():
            return reply("/loopgen/cancelled", event.job, event.seq)
    raise TypeError(f"no message for {type(event).__name__}")


def ready_packet(loop: Loop, seq: int) -> bytes:
    """A published loop."""
    return reply(
        "/loopgen/ready",
        loop.job,
        loop.variation,
        loop.path,
        loop.bpm,
        loop.bars,
        str(loop.metre),
        loop.key,
        loop.seed,
        loop.score,
        seq,
    )


def job_packet(job: JobLine) -> bytes:
    """A row of the queue."""
    text = job.text or job.prompt[:200]
    return reply("/loopgen/job", job.id, job.state, job.loops, job.variations, job.code, text)


def engine_packet(info: EngineInfo, state: str) -> bytes:
    """What an engine can do."""
    capabilities = ",".join(sorted(info.honours))
    return reply("/loopgen/engine", info.name, state, str(info.licence), capabilities, info.summary)

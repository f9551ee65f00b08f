"""From request to loops: the one function to read first is :func:`make_loops`.

Each variation is its own small task: a take from the engine, conformed and measured, made again
from the next seed if it does not measure up, then published. The engine works on one take at a
time, so while it makes the second variation the first is already being conformed.
"""

import asyncio
import shutil
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Protocol

from loopgen.engines.engine import EngineInfo
from loopgen.errors import (
    BusyError,
    ConformFailedError,
    CrashLoopError,
    EngineFailedError,
    EngineOutputError,
    LoopgenError,
)
from loopgen.library.library import Library, Rendered
from loopgen.orders import Candidate, conform_order, describe, names, take_order
from loopgen.request import LoopRequest, loop_name
from loopgen.seeds import variation_seed
from loopgen.takes import Takes
from loopgen.workers.frames import Frame
from loopgen.workers.host import OnProgress, WorkerDied

BUSY_SECONDS = 0.1
"""Between tries to write into a journal that another program holds."""
TAKE = "take.npz"
"""The raw take in an attempt's folder."""
MAX_CRASHES = 3
"""Deaths of processes that a job may cost."""


class Works(Protocol):
    """What runs orders: a worker process, or a pool of them."""

    async def run(self, payload: Frame, on_progress: OnProgress) -> Frame:
        """See loopgen.workers.host.Worker.run."""


class News(Protocol):
    """Who wants to know how a job goes, and writes it down."""

    def stage(self, variation: int, stage: str, fraction: float) -> None:
        """A variation moved on."""

    def intend(self, variation: int, stem: str) -> None:
        """A loop is about to appear under this name: remember it durably."""

    def published(self, variation: int, path: Path, sidecar: dict[str, Any]) -> None:
        """A loop is in the folder: record it and announce it."""

    def missed(self, variation: int, error: LoopgenError) -> None:
        """A variation could not be made."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Crew:
    """Everything a job needs."""

    info: EngineInfo
    engine: Works
    conformer: Works
    library: Library
    takes: Takes
    min_score: float
    """Below this a loop is made again from the next seed, as long as attempts are left."""
    max_attempts: int
    tracker_model: str = ""
    """The file of a tracker's weights; empty: the installed ones."""


@dataclass(slots=True)
class _Run:
    """One job under way."""

    request: LoopRequest
    crew: Crew
    news: News
    crashes: list[str] = field(default_factory=list)


async def make_loops(request: LoopRequest, variations: list[int], crew: Crew, news: News) -> None:
    """Make these variations of a request, telling ``news`` about each as it happens.

    Raises the LoopgenError that ended the job early: a crash loop, a stall, a full disk. What is
    wrong with one variation alone is told to ``news.missed``, and the others go on.
    """
    run = _Run(request, crew, news)
    try:
        async with asyncio.TaskGroup() as group:
            for variation in variations:
                group.create_task(_make_variation(run, variation))
    except* LoopgenError as failures:
        ended = _first(failures)
    else:
        return
    raise ended


def _first(failures: BaseException) -> BaseException:
    """The error that ended the job; the others are what it stopped."""
    while isinstance(failures, BaseExceptionGroup):
        failures = failures.exceptions[0]
    return failures


async def _make_variation(run: _Run, variation: int) -> None:
    async with _workspace(run, variation) as folder:
        try:
            best = await _best_candidate(run, variation, folder)
        except (EngineOutputError, EngineFailedError, ConformFailedError) as error:
            run.news.missed(variation, error)
            return
        run.news.stage(variation, "publishing", 0.0)
        await _uninterrupted(_publish(run, variation, best))


@asynccontextmanager
async def _workspace(run: _Run, variation: int) -> AsyncIterator[Path]:
    """A folder of the variation's own in the dot-folder, gone when the work is over."""
    folder = run.crew.library.workspace(f"{variation}-")
    try:
        yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)


async def _best_candidate(run: _Run, variation: int, folder: Path) -> Candidate:
    """The first take that measures up, else the best of all attempts. Raises the last refusal."""
    best: Candidate | None = None
    refusal: LoopgenError | None = None
    for attempt in range(1, (run.request.attempts or run.crew.max_attempts) + 1):
        seed = variation_seed(run.request.seed, variation, attempt)
        try:
            answer = await _attempt(run, variation, seed, folder / str(attempt))
        except (EngineOutputError, ConformFailedError) as error:
            refusal = error
            continue
        found = Candidate(folder=folder / str(attempt), seed=seed, attempt=attempt, answer=answer)
        if found.good(run.crew.min_score):
            return found
        best = max(best or found, found, key=lambda candidate: candidate.worth)
    if best is None:
        assert refusal is not None, "one attempt at least"
        raise refusal
    return best


async def _attempt(run: _Run, variation: int, seed: int, folder: Path) -> dict[str, Any]:
    folder.mkdir()
    take = folder / TAKE
    await _take(run, variation, seed, take)
    return await _conformed(run, variation, seed, take)


async def _take(run: _Run, variation: int, seed: int, path: Path) -> None:
    """One take in a file: the engine's, or the one that was kept."""
    if run.request.rotation is not None:
        await asyncio.to_thread(run.crew.takes.lend, run.request.rotation.loop, path)
        return
    order = take_order(run.request, run.crew.info, seed, path)
    await _done_by(run.crew.engine, order, run, variation, "generating")


async def _done_by(
    workers: Works, order: Frame, run: _Run, variation: int, stage: str
) -> dict[str, Any]:
    """What an order came to; a process that dies is started again for the same order."""
    while True:
        try:
            return await workers.run(
                order, lambda fraction: run.news.stage(variation, stage, fraction)
            )
        except WorkerDied as death:
            run.crashes.append(death.how)
            if len(run.crashes) >= MAX_CRASHES:
                raise CrashLoopError(
                    f"{stage} died {MAX_CRASHES} times ({death.how}); its log says more:"
                    " `loopgen doctor` names it"
                ) from death


async def _conformed(run: _Run, variation: int, seed: int, take: Path) -> dict[str, Any]:
    crew = run.crew
    order = conform_order(run.request, crew.info, seed, take, crew.tracker_model)
    return await _done_by(run.crew.conformer, order, run, variation, "conforming")


async def _publish(run: _Run, variation: int, best: Candidate) -> None:
    """Names, renames, and only then the news of it. The disk is waited for in a thread."""
    crew = run.crew
    sidecar = describe(run.request, crew.info, variation, best, crew.min_score)
    rendered = Rendered(
        folder=best.folder,
        audio=best.answer["audio"],
        picture=best.answer["picture"],
        sidecar=sidecar,
    )
    loop = asyncio.get_running_loop()

    def intend(stem: str) -> None:
        write = _written(run.news.intend, variation, stem)
        asyncio.run_coroutine_threadsafe(write, loop).result()

    def publish() -> Path:
        # The take first: whoever hears of the loop may rotate it at once.
        crew.takes.keep(loop_name(run.request.id, variation), best.folder / TAKE)
        return crew.library.publish(rendered, names(run.request, crew.info, best), intend)

    path = await asyncio.to_thread(publish)
    await _written(run.news.published, variation, path, sidecar)


async def _written(write: Callable[..., None], *args: Any) -> None:
    """Have something written down, however long another program holds the journal."""
    while True:
        try:
            return write(*args)
        except BusyError:
            await asyncio.sleep(BUSY_SECONDS)


async def _uninterrupted(work: Awaitable[None]) -> None:
    """See a publication through, and only then obey a cancel."""
    task = asyncio.ensure_future(work)
    try:
        await asyncio.shield(task)
    except asyncio.CancelledError:
        await asyncio.wait([task])
        raise

"""Real processes, and an engine that misbehaves on purpose."""

import asyncio
import gc
import os
import signal
from contextlib import asynccontextmanager

import numpy as np
import pytest

from loopgen.errors import EngineFailedError, OutOfMemoryError, StalledError
from loopgen.takes import read_take
from loopgen.workers.host import Limits, Worker, WorkerDied

SOON = Limits(load=30, stall=0.6, silence=4, grace=0.3)


@asynccontextmanager
async def faulty(tmp_path, limits=SOON):
    worker = Worker("engine:faulty", log=tmp_path / "log", limits=limits)
    try:
        yield worker
    finally:
        await worker.close()


def order(tmp_path, prompt, seed=7):
    brief = {"prompt": f"{prompt}, 120 bpm", "seconds": 2.0, "seed": seed}
    return {"brief": brief, "take": str(tmp_path / "take.npz")}


def quiet(fraction):
    pass


async def test_a_take_comes_back_in_a_file(tmp_path):
    async with faulty(tmp_path) as worker:
        assert await worker.run(order(tmp_path, "good"), quiet) == {"seed": 7}
    samples, rate = read_take(tmp_path / "take.npz")
    assert (samples.shape, samples.dtype, rate) == ((88200, 2), np.float32, 44100)


async def test_progress_is_heard(tmp_path):
    heard = []
    async with faulty(tmp_path) as worker:
        await worker.run(order(tmp_path, "good"), heard.append)
    assert heard == [0.0]


async def test_the_process_stays_warm(tmp_path):
    async with faulty(tmp_path) as worker:
        await worker.run(order(tmp_path, "good"), quiet)
        first = worker.pid
        await worker.run(order(tmp_path, "good"), quiet)
        assert worker.pid == first


async def test_a_crash_costs_the_order_and_no_more(tmp_path):
    async with faulty(tmp_path) as worker:
        with pytest.raises(WorkerDied, match="signal 9"):
            await worker.run(order(tmp_path, "crash"), quiet)
        assert worker.state == "off"
        assert await worker.run(order(tmp_path, "good"), quiet)


async def test_a_kill_from_outside_is_noticed(tmp_path):
    async with faulty(tmp_path) as worker:

        def kill(fraction):
            os.kill(worker.pid, signal.SIGKILL)

        with pytest.raises(WorkerDied):
            await worker.run(order(tmp_path, "slow"), kill)


@pytest.mark.parametrize(
    ("prompt", "error", "words"),
    [
        ("error", EngineFailedError, "cheese"),
        ("memory", OutOfMemoryError, "fewer bars"),
        ("hang", StalledError, "no progress for 0.6 seconds"),
    ],
)
async def test_what_goes_wrong_has_a_name(tmp_path, prompt, error, words):
    async with faulty(tmp_path) as worker:
        with pytest.raises(error, match=words):
            await worker.run(order(tmp_path, prompt), quiet)
        assert await worker.run(order(tmp_path, "good"), quiet)


async def test_a_stopped_process_is_given_up(tmp_path):
    limits = Limits(load=30, stall=60, silence=2.5, grace=0.3)
    async with faulty(tmp_path, limits) as worker:
        with pytest.raises(StalledError, match="no sign of life"):
            await worker.run(order(tmp_path, "stop"), quiet)


async def test_cancel_stops_the_work_and_keeps_the_process(tmp_path):
    async with faulty(tmp_path) as worker:
        await worker.run(order(tmp_path, "good"), quiet)
        first, begun = worker.pid, asyncio.Event()
        task = asyncio.create_task(
            worker.run(order(tmp_path, "slow"), lambda fraction: begun.set())
        )
        await begun.wait()
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        assert await worker.run(order(tmp_path, "good"), quiet)
        assert worker.pid == first


async def test_cancel_kills_what_does_not_listen(tmp_path):
    limits = Limits(load=30, stall=60, silence=60, grace=0.2)
    async with faulty(tmp_path, limits) as worker:
        begun = asyncio.Event()
        task = asyncio.create_task(
            worker.run(order(tmp_path, "hang"), lambda fraction: begun.set())
        )
        await begun.wait()
        first = worker.pid
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        assert await worker.run(order(tmp_path, "good"), quiet)
        assert worker.pid != first


async def test_the_process_ends_with_the_line(tmp_path):
    async with faulty(tmp_path) as worker:
        await worker.run(order(tmp_path, "good"), quiet)
        process = worker._process
    assert process.returncode == 0


async def test_an_engine_that_is_none_is_reported(tmp_path):
    worker = Worker("engine:nonesuch", log=tmp_path / "log", limits=SOON)
    with pytest.raises(WorkerDied, match="exit code 1"):
        await worker.run(order(tmp_path, "good"), quiet)
    assert "nonesuch" in (tmp_path / "log").read_text()


async def test_a_close_while_it_loads_troubles_nobody(tmp_path):
    """Whoever waited for the process was cancelled; its end then must not be a lost exception."""
    complaints = []
    asyncio.get_running_loop().set_exception_handler(
        lambda loop, context: complaints.append(context)
    )
    async with faulty(tmp_path) as worker:
        waiting = asyncio.create_task(worker.warm())
        while worker.pid is None:
            await asyncio.sleep(0)
        waiting.cancel()
        await asyncio.gather(waiting, return_exceptions=True)
    del worker, waiting
    gc.collect()
    assert complaints == []

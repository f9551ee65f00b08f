"""The daemon's end of a worker: start it, give it orders, notice when it dies or hangs.

A worker is one process with one engine, warm between orders. Cancelling the asyncio task that
awaits :meth:`Worker.run` stops the work itself: the child is asked, and killed if it does not
obey within the grace. Every way to die costs the order, never the daemon.
"""

import asyncio
import contextlib
import itertools
import socket
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from loopgen import errors
from loopgen.workers import frames
from loopgen.workers.frames import Frame

OnProgress = Callable[[float], None]


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    """When a worker is given up, in seconds."""

    load: float = 600.0
    """Getting ready: reading weights may take minutes."""
    stall: float = 120.0
    """Between two signs of progress of one order."""
    silence: float = 30.0
    """Without a heartbeat: the process is stopped, or a C call never lets the interpreter turn."""
    grace: float = 1.0
    """From cancel to kill."""


class WorkerDied(Exception):
    """The process ended in the middle of an order; ``how`` says by which signal or exit code."""

    def __init__(self, how: str) -> None:
        super().__init__(how)
        self.how = how


_ERRORS = {cls.code: cls for cls in errors.every_error()}


@dataclass(slots=True)
class _Order:
    """One order under way; both clocks are loop times."""

    answer: asyncio.Future[Frame]
    on_progress: OnProgress
    moved: float = field(default=0.0)


class Worker:
    """One child process, started when the first order comes and again after it died."""

    def __init__(self, task: str, *, log: Path, limits: Limits, python: str = "") -> None:
        self.task = task
        self._log = log
        self._limits = limits
        self._python = python or sys.executable
        self._process: asyncio.subprocess.Process | None = None
        self._writer: asyncio.StreamWriter | None = None
        self._reading: asyncio.Task[None] | None = None
        self._loading: asyncio.Task[Frame] | None = None
        self._orders: dict[int, _Order] = {}
        self._numbers = itertools.count(1)
        self._heard = 0.0
        self._busy = asyncio.Lock()

    @property
    def state(self) -> str:
        """``off``, ``ready`` or ``busy``."""
        if self._process is None:
            return "off"
        return "busy" if self._busy.locked() else "ready"

    @property
    def pid(self) -> int | None:
        """The process, while there is one."""
        return self._process.pid if self._process is not None else None

    async def run(self, payload: Frame, on_progress: OnProgress) -> Frame:
        """One order. Raises WorkerDied, StalledError, what the child raised by its code."""
        async with self._busy:
            await self._ensure_ready()
            return await self._order(next(self._numbers), payload, on_progress)

    async def warm(self) -> None:
        """Start and load ahead of the first order."""
        async with self._busy:
            await self._ensure_ready()

    async def close(self) -> None:
        """Close the line, which ends the child; kill it if it lingers."""
        if self._writer is not None:
            self._writer.close()
        if self._process is not None:
            try:
                await asyncio.wait_for(self._process.wait(), self._limits.grace)
            except TimeoutError:
                await self.kill()
        await self._settle()

    async def kill(self) -> None:
        """End the child now."""
        if self._process is not None:
            with contextlib.suppress(ProcessLookupError):
                self._process.kill()
            await self._process.wait()
        await self._settle()

    async def _settle(self) -> None:
        """Until the line is read to its end and nobody waits any more."""
        ending = [task for task in (self._reading,) if task is not None]
        await asyncio.gather(*ending, return_exceptions=True)

    async def _ensure_ready(self) -> None:
        """Start the child unless it runs. A cancelled caller leaves it loading for the next one."""
        if self._process is None or self._loading is None:
            self._loading = asyncio.create_task(self._load())
            # Whoever waited may have gone: then a child that dies while loading concerns nobody.
            self._loading.add_done_callback(lambda task: task.cancelled() or task.exception())
        await asyncio.shield(self._loading)

    async def _load(self) -> Frame:
        loading = self._expect(0, lambda fraction: None)
        await self._start()
        return await self._await(0, loading, stall=self._limits.load)

    async def _start(self) -> None:
        ours, theirs = socket.socketpair()
        self._log.parent.mkdir(parents=True, exist_ok=True)
        with theirs, self._log.open("ab") as log:
            self._process = await asyncio.create_subprocess_exec(
                self._python,
                "-m",
                "loopgen.workers.child",
                str(theirs.fileno()),
                self.task,
                pass_fds=(theirs.fileno(),),
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=log,
            )
        reader, self._writer = await asyncio.open_connection(sock=ours)
        self._heard = asyncio.get_running_loop().time()
        self._reading = asyncio.create_task(self._read(reader, self._process))

    def _expect(self, number: int, on_progress: OnProgress) -> "_Order":
        loop = asyncio.get_running_loop()
        order = _Order(loop.create_future(), on_progress, loop.time())
        # Whoever gave the order may be gone when it fails: then that concerns nobody.
        order.answer.add_done_callback(lambda answer: answer.cancelled() or answer.exception())
        self._orders[number] = order
        return order

    async def _order(self, number: int, payload: Frame, on_progress: OnProgress) -> Frame:
        order = self._expect(number, on_progress)
        self._send(op="run", order=number, payload=payload)
        try:
            return await self._await(number, order, stall=self._limits.stall)
        except asyncio.CancelledError:
            await asyncio.shield(self._stop(number, order))
            raise

    async def _stop(self, number: int, order: _Order) -> None:
        """Ask the child to stop; kill it when the grace is over."""
        self._orders[number] = order
        self._send(op="cancel", order=number)
        done, _ = await asyncio.wait([order.answer], timeout=self._limits.grace)
        self._orders.pop(number, None)
        if not done:
            await self.kill()
        elif not order.answer.cancelled():
            order.answer.exception()  # seen: a worker that died is what was wanted

    async def _await(self, number: int, order: _Order, *, stall: float) -> Frame:
        """The answer, or the child's end when it is late or silent."""
        try:
            while not order.answer.done():
                await asyncio.wait([order.answer], timeout=min(stall, self._limits.silence, 1) / 4)
                await self._check_life(order, stall)
            return _result(order.answer.result())
        finally:
            self._orders.pop(number, None)

    async def _check_life(self, order: _Order, stall: float) -> None:
        if order.answer.done():
            return
        now = asyncio.get_running_loop().time()
        if now - self._heard > self._limits.silence:
            why = f"the engine's process gave no sign of life for {self._limits.silence:g} seconds"
        elif now - order.moved > stall:
            why = f"the engine made no progress for {stall:g} seconds"
        else:
            return
        order.answer.cancel()
        await self.kill()
        raise errors.StalledError(f"{why} and was stopped; try fewer bars or another engine")

    def _send(self, **frame: Any) -> None:
        if self._writer is not None and not self._writer.is_closing():
            self._writer.write(frames.pack(frame))

    async def _read(
        self, reader: asyncio.StreamReader, process: asyncio.subprocess.Process
    ) -> None:
        try:
            while True:
                header = await reader.readexactly(frames.HEADER.size)
                length = frames.check(frames.HEADER.unpack(header)[0])
                self._hear(frames.parse(await reader.readexactly(length)))
        except (asyncio.IncompleteReadError, OSError, ValueError):
            pass  # the child is gone, or talks nonsense and goes now
        finally:
            self._mourn(await self._end_of(process))

    async def _end_of(self, process: asyncio.subprocess.Process) -> int:
        """The exit code of a process whose line is closed; it does not get long to go."""
        try:
            return await asyncio.wait_for(process.wait(), self._limits.grace)
        except TimeoutError:
            with contextlib.suppress(ProcessLookupError):
                process.kill()
            return await process.wait()

    def _mourn(self, code: int) -> None:
        how = f"was ended by signal {-code}" if code < 0 else f"ended with exit code {code}"
        if self._writer is not None:
            self._writer.close()
        self._process = self._loading = None
        for order in self._orders.values():
            if not order.answer.done():
                order.answer.set_exception(WorkerDied(f"the process {how}"))

    def _hear(self, frame: Frame) -> None:
        now = asyncio.get_running_loop().time()
        self._heard = now
        order = self._orders.get(frame.get("order", -1))
        if order is None or order.answer.done():
            return
        if frame["op"] == "progress":
            order.moved = now
            try:
                order.on_progress(min(1.0, max(0.0, float(frame["fraction"]))))
            except Exception as error:  # it costs whoever listens this order, and no other
                order.answer.set_exception(error)
        else:
            order.answer.set_result(frame)


def _result(frame: Frame) -> Frame:
    """The payload of an answer, or the error it carries."""
    if frame["op"] == "result":
        result: Frame = frame["result"]
        return result
    if frame["op"] == "cancelled":
        raise errors.EngineFailedError("the engine stopped without being told to")
    raise _ERRORS.get(frame["code"], errors.EngineFailedError)(frame["text"])

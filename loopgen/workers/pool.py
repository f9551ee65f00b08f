"""Equal workers behind one door."""

import asyncio

from loopgen.workers.frames import Frame
from loopgen.workers.host import OnProgress, Worker


class Pool:
    """Equal workers; an order goes to the next one that is free."""

    def __init__(self, workers: list[Worker]) -> None:
        self._workers = workers
        self._free: asyncio.LifoQueue[Worker] = asyncio.LifoQueue()
        for worker in reversed(workers):
            self._free.put_nowait(worker)

    async def run(self, payload: Frame, on_progress: OnProgress) -> Frame:
        """See Worker.run."""
        worker = await self._free.get()
        try:
            return await worker.run(payload, on_progress)
        finally:
            self._free.put_nowait(worker)

    async def warm(self) -> None:
        """Start and load all of them."""
        await asyncio.gather(*(worker.warm() for worker in self._workers))

    async def close(self) -> None:
        """End their processes."""
        await asyncio.gather(*(worker.close() for worker in self._workers))

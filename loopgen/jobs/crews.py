"""Who works on what: one warm process per engine, and a few that conform."""

import asyncio
from pathlib import Path

from loopgen.config import Config
from loopgen.engines.registry import engine_info, find_engine
from loopgen.library.library import Library
from loopgen.pipeline import Crew
from loopgen.takes import Takes
from loopgen.workers.host import Limits, Worker
from loopgen.workers.pool import Pool


class Crews:
    """Starts processes with the first job that needs them, and keeps them warm."""

    def __init__(
        self, config: Config, library: Library, takes: Takes, logs: Path, *, conformers: int
    ) -> None:
        self._config = config
        self._library = library
        self._takes = takes
        self._logs = logs
        self._limits = Limits(
            load=config.load_limit, stall=config.stall_limit, silence=config.silence_limit
        )
        self._engines: dict[str, Worker] = {}
        self._pool = Pool([self._worker("conform", "conform") for _ in range(conformers)])

    def _worker(self, task: str, log: str, python: str = "") -> Worker:
        return Worker(task, log=self._logs / f"{log}.log", limits=self._limits, python=python)

    def engine(self, name: str) -> Worker:
        """The engine's worker. Raises UnknownEngineError."""
        if name not in self._engines:
            entry = find_engine(name)
            self._engines[name] = self._worker(f"engine:{name}", f"engine-{name}", entry.python)
        return self._engines[name]

    def crew(self, engine: str) -> Crew:
        """All that a job with this engine needs."""
        return Crew(
            info=engine_info(engine),
            engine=self.engine(engine),
            conformer=self._pool,
            library=self._library,
            takes=self._takes,
            min_score=self._config.min_score,
            max_attempts=self._config.attempts,
            tracker_model=self._config.tracker_model,
        )

    def state(self, engine: str) -> str:
        """``off``, ``ready`` or ``busy``."""
        return self._engines[engine].state if engine in self._engines else "off"

    async def warm(self, engine: str) -> None:
        """Have the first job find everything loaded."""
        await asyncio.gather(self.engine(engine).warm(), self._pool.warm())

    async def close(self) -> None:
        """End all processes."""
        engines = (worker.close() for worker in self._engines.values())
        await asyncio.gather(*engines, self._pool.close())

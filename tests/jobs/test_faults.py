"""The disk and the journal refuse: jobs wait or fail by name, and nothing else is harmed."""

import asyncio
import shutil
import sqlite3

import pytest

from loopgen.config import Config
from loopgen.errors import BusyError, DiskFullError, JournalError
from loopgen.events import Accepted, Cancelled, Done, Failed, Progress, Started
from loopgen.jobs import scheduler
from loopgen.jobs.states import JobState
from loopgen.library import render
from loopgen.studio import Studio

PAIRS = [("bpm", 140), ("bars", 1), ("variations", 1), ("engine", "faulty")]


class Listener:
    """Hears events, and lets a test wait for one."""

    def __init__(self):
        self.events = []
        self._news = asyncio.Event()

    def __call__(self, event):
        self.events.append(event)
        self._news.set()

    async def wait_for(self, kind, job="a"):
        while True:
            for event in self.events:
                if isinstance(event, kind) and event.job == job:
                    return event
            self._news.clear()
            await asyncio.wait_for(self._news.wait(), 60)


@pytest.fixture
async def studio(tmp_path):
    listener = Listener()
    config = Config(out=str(tmp_path / "loops"), queue=2, engine="faulty")
    studio = Studio(config, tmp_path / "state", listener)
    studio.listener = listener
    yield studio
    await studio.close()


def ask(studio, id="a", prompt="good"):
    with studio.jobs.batch():
        return studio.jobs.generate(id, prompt, PAIRS)


async def test_a_commit_that_fails_accepts_nothing(studio, monkeypatch):
    def refuse(event):
        raise BusyError("locked")

    monkeypatch.setattr(studio.journal, "record", refuse)
    with pytest.raises(BusyError):
        ask(studio)
    monkeypatch.undo()
    assert studio.listener.events == []
    assert studio.jobs.lines() == []
    assert ask(studio).position == 0
    await studio.listener.wait_for(Done)


async def test_a_full_queue_is_busy_and_empties(studio):
    studio.jobs.pause(True)
    ask(studio, "a")
    ask(studio, "b")
    with pytest.raises(BusyError, match="2 jobs are waiting"):
        ask(studio, "c")
    assert ask(studio, "a").position == 0
    studio.jobs.pause(False)
    studio.jobs.scheduler.wake()
    await studio.listener.wait_for(Done, "b")
    ask(studio, "c")
    await studio.listener.wait_for(Done, "c")


async def test_events_are_told_after_the_commit(studio):
    seen = []
    listen = studio.jobs._listener
    studio.jobs._listener = lambda event: (seen.append(studio.jobs.job("a").state), listen(event))
    with studio.jobs.batch():
        studio.jobs.generate("a", "good", PAIRS)
        assert seen == []
    assert isinstance(studio.listener.events[0], Accepted)
    await studio.listener.wait_for(Done)


async def test_a_folder_that_went_away_fails_the_job_by_name(studio, tmp_path):
    shutil.rmtree(tmp_path / "loops")
    (tmp_path / "loops").write_text("a file now")
    ask(studio)
    failed = await studio.listener.wait_for(Failed)
    assert failed.code == "output_unavailable"
    (tmp_path / "loops").unlink()
    (tmp_path / "loops").mkdir()
    ask(studio, "b")
    await studio.listener.wait_for(Done, "b")


async def test_a_full_disk_fails_the_job_by_name(studio, monkeypatch):
    def full(path):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("loopgen.library.library.sync", full)
    ask(studio)
    failed = await studio.listener.wait_for(Failed)
    assert failed.code == DiskFullError.code
    assert studio.jobs.job("a").state is JobState.FAILED
    monkeypatch.setattr("loopgen.library.library.sync", render.sync)
    ask(studio, "b")
    await studio.listener.wait_for(Done, "b")


async def test_a_journal_that_cannot_be_written_for_a_while_loses_nothing(studio, monkeypatch):
    monkeypatch.setattr(scheduler, "RETRY_SECONDS", 0.01)
    transaction, refusals = studio.journal.transaction, iter(range(3))

    def refuse(*, durable):
        if next(refusals, None) is not None:
            raise DiskFullError("no space")
        return transaction(durable=durable)

    studio.jobs.pause(True)
    ask(studio)
    studio.jobs.pause(False)
    monkeypatch.setattr(studio.journal, "transaction", refuse)
    studio.jobs.scheduler.wake()
    ended = await studio.listener.wait_for((Done, Failed))
    assert studio.jobs.job("a").state.final
    assert sum(isinstance(event, Done | Failed) for event in studio.listener.events) == 1
    assert ended.seq


async def test_a_cancel_before_the_first_step_is_obeyed(studio):
    """The job's task exists and has not run yet: its coroutine never begins."""
    ask(studio)
    with studio.jobs.batch():
        assert studio.jobs.cancel("a") is None
    await studio.listener.wait_for(Cancelled)
    assert studio.jobs.job("a").state is JobState.CANCELLED
    ask(studio, "b")
    await studio.listener.wait_for(Done, "b")
    assert [e.kind for e in studio.listener.events if e.job == "a"] == ["accepted", "cancelled"]


async def test_a_cancel_that_breaks_the_work_is_still_a_cancel(studio, monkeypatch):
    async def broken(*args):
        try:
            await asyncio.Event().wait()
        except asyncio.CancelledError as stop:
            raise DiskFullError("while stopping") from stop

    monkeypatch.setattr(scheduler, "make_loops", broken)
    ask(studio)
    await asyncio.sleep(0)
    with studio.jobs.batch():
        studio.jobs.cancel("a")
    await studio.listener.wait_for(Cancelled)


async def test_a_cancel_that_cannot_be_written_is_written_later(studio, monkeypatch):
    monkeypatch.setattr(scheduler, "RETRY_SECONDS", 0.01)
    move, refusals = studio.journal.move, iter(range(3))

    def refuse(id, to, *reason):
        if to is JobState.CANCELLED and next(refusals, None) is not None:
            raise DiskFullError("no space")
        move(id, to, *reason)

    ask(studio, prompt="slow")
    await asyncio.sleep(0)
    monkeypatch.setattr(studio.journal, "move", refuse)
    with studio.jobs.batch():
        studio.jobs.cancel("a")
    await studio.listener.wait_for(Cancelled)
    assert studio.jobs.job("a").state is JobState.CANCELLED


async def test_old_jobs_are_forgotten_and_open_ones_are_not(studio):
    ask(studio, "a")
    ask(studio, "b")
    await studio.listener.wait_for(Done, "b")
    studio.jobs.pause(True)
    ask(studio, "c")
    with studio.journal.transaction(durable=False):
        assert studio.journal.forget_old(keep=0) == ["a/1", "b/1"]
    assert [line.id for line in studio.jobs.lines()] == ["c"]
    assert {event.job for event in studio.jobs.events()} == {"c"}
    ask(studio, "a")
    studio.jobs.pause(False)
    studio.jobs.scheduler.wake()
    await studio.listener.wait_for(Done, "c")


async def test_a_manifest_that_cannot_be_written_waits_and_loses_nothing(studio, tmp_path):
    manifest = tmp_path / "loops" / "loopgen.tsv"
    manifest.mkdir()
    ask(studio, "a")
    await studio.listener.wait_for(Done, "a")
    manifest.rmdir()
    ask(studio, "b")
    await studio.listener.wait_for(Done, "b")
    rows = [row.split("\t") for row in manifest.read_text().splitlines()[1:]]
    assert [row[2] for row in rows] == ["a", "b"]


class Locked:
    """Another program (a browser of databases, a backup) holds the journal for a while."""

    def __init__(self, studio, state):
        self._other = sqlite3.connect(state / "journal.sqlite", isolation_level=None)
        self._studio = studio

    def __enter__(self):
        self._other.execute("BEGIN IMMEDIATE")
        self._studio.journal._db.execute("PRAGMA busy_timeout=5")
        return self

    def __exit__(self, *error):
        self._other.execute("ROLLBACK")
        self._other.close()


async def test_a_lock_while_a_take_is_made_costs_nothing(studio, tmp_path):
    """Progress cannot be written down then: the worker's line must survive that."""
    ask(studio, "a", "slow")
    ask(studio, "b")
    await studio.listener.wait_for(Started)
    with Locked(studio, tmp_path / "state"):
        await studio.listener.wait_for(Progress)
    with studio.jobs.batch():
        studio.jobs.cancel("a")
    await studio.listener.wait_for(Cancelled)
    assert (await studio.listener.wait_for((Done, Failed), "b")).kind == "done"


@pytest.mark.parametrize("step", ["intend", "record"])
async def test_a_lock_while_a_loop_is_published_makes_it_once(studio, tmp_path, monkeypatch, step):
    owner = studio.journal if step == "intend" else studio.jobs._shelf
    write, tries = getattr(owner, step), []

    def locked(*args):
        tries.append(step)
        if len(tries) < 4:
            raise BusyError("another program holds the journal")
        return write(*args)

    monkeypatch.setattr(owner, step, locked)
    ask(studio)
    await studio.listener.wait_for(Done)
    assert len(tries) == 4
    assert len(list((tmp_path / "loops").glob("*.wav"))) == 1
    assert [e.kind for e in studio.listener.events].count("ready") == 1


async def test_a_loop_that_could_not_be_recorded_is_found_and_not_made_again(studio, monkeypatch):
    monkeypatch.setattr(scheduler, "RETRY_SECONDS", 0.01)
    record, refusals = studio.jobs._shelf.record, iter(range(1))

    def refuse(loop, stem):
        if next(refusals, None) is not None:
            raise JournalError("the disk made a noise")
        return record(loop, stem)

    monkeypatch.setattr(studio.jobs._shelf, "record", refuse)
    ask(studio)
    await studio.listener.wait_for(Done)
    assert len(list(studio.jobs._shelf._library.folder.glob("*.wav"))) == 1
    told = [e.kind for e in studio.listener.events if e.kind != "progress"]
    assert told == ["accepted", "started", "ready", "done"]


async def test_a_journal_that_cannot_be_read_says_so(studio):
    with pytest.raises(JournalError, match="cannot be read"), studio.jobs.reading():
        raise sqlite3.OperationalError("disk I/O error")

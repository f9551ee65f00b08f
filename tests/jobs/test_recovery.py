"""kill -9 wherever it hurts: afterwards every acknowledged job is over exactly once."""

import json
import os
import signal
import threading
from collections import Counter

import pytest
import soundfile

from loopgen.events import Cancelled, Done, Failed, LoopReady
from loopgen.jobs.states import JobState
from loopgen.killpoints import KILL_POINTS

ASK = {"bpm": 140, "bars": 1, "variations": 2, "engine": "faulty", "seed": 9}
FRAMES = round(4 * 60 / 140 * 44100)


class Watcher:
    """Opens every loop as soon as it is there, as a DAW does, and remembers its length."""

    def __init__(self, folder):
        self._folder = folder
        self._done = threading.Event()
        self._thread = threading.Thread(target=self._watch)
        self.frames = {}

    def __enter__(self):
        self._thread.start()
        return self

    def __exit__(self, *error):
        self._done.set()
        self._thread.join()

    def _watch(self):
        over = False
        while not over:
            over = self._done.is_set()  # and then once more
            for path in self._folder.glob("*.wav"):
                if path not in self.frames:
                    self.frames[path] = soundfile.info(path).frames
            self._done.wait(0.001)


def finals(journal, id):
    return [e for e in journal.events(job=id) if isinstance(e, Done | Failed | Cancelled)]


def check_truth(daemon, id, loops):
    """One final state, its loops in the folder once each, nothing half-made."""
    journal = daemon.journal()
    assert journal.job(id).state is JobState.DONE
    assert len(finals(journal, id)) == 1
    ready = [e.loop for e in journal.events(job=id) if isinstance(e, LoopReady)]
    assert sorted(loop.variation for loop in ready) == list(range(1, loops + 1))
    assert sorted(loop.path for loop in ready) == [path.as_posix() for path in daemon.loops()]
    journal.close()
    sides = Counter(path.suffix for path in daemon.out.iterdir() if path.is_file())
    assert sides == {".wav": loops, ".json": loops, ".tsv": 1}
    rows = (daemon.out / "loopgen.tsv").read_text().splitlines()[1:]
    assert len({row.split("\t")[0] for row in rows}) == len(rows) == loops


@pytest.mark.parametrize("point", KILL_POINTS)
def test_the_daemon_killed_at(make_daemon, point):
    daemon = make_daemon()
    daemon.out.mkdir()
    with Watcher(daemon.out) as watcher:
        daemon.start(LOOPGEN_KILL_POINT=point)
        with daemon.client() as client:
            client.send("/loopgen/generate", "a1", "good", *[w for p in ASK.items() for w in p])
            daemon.process.wait(30)
        assert daemon.process.returncode == -signal.SIGKILL
        daemon.start()
        with daemon.client() as client:
            since = client.subscribe()["seq"]
            client.generate("good", id="a1", **ASK)
            if client.listing("/loopgen/status", "a1")[0]["state"] != "done":
                last = list(client.follow("a1", since=since, timeout=60))[-1]
                assert last.name == "done"
    daemon.stop()
    check_truth(daemon, "a1", 2)
    assert set(watcher.frames.values()) == {FRAMES}


def test_a_restart_finishes_everything_that_was_acknowledged(make_daemon):
    daemon = make_daemon().start()
    ids = [f"job{n}" for n in range(6)]
    with daemon.client() as client:
        for id in ids:
            client.generate("good", id=id, **{**ASK, "variations": 1})
        daemon.kill()
    daemon.start()
    with daemon.client() as client:
        client.subscribe(since=0)
        for id in ids:
            client.subscribe(since=0)
            assert list(client.follow(id, timeout=60))[-1].name == "done"
    journal = daemon.journal()
    assert [len(finals(journal, id)) for id in ids] == [1] * 6
    journal.close()
    assert len(daemon.loops()) == 6


def test_a_stop_puts_the_work_back(make_daemon):
    daemon = make_daemon().start()
    with daemon.client() as client:
        client.generate("slow", id="a1", **ASK)
        while client.hear(10).name != "progress":
            pass
        daemon.stop()
    assert daemon.process.returncode == 0
    journal = daemon.journal()
    assert journal.job("a1").state is JobState.ACCEPTED
    journal.close()


@pytest.mark.parametrize("stage", ["generating", "conforming"])
def test_the_worker_killed_while(make_daemon, stage):
    daemon = make_daemon().start()
    with daemon.client() as client:
        client.generate("good", id="a1", **ASK)
        while client.hear(20).values.get("stage") != stage:
            pass
        task = "engine:faulty" if stage == "generating" else "conform"
        for pid in children(daemon.process.pid, task):
            os.kill(pid, signal.SIGKILL)
        last = list(client.follow("a1", timeout=60))[-1]
    assert last.name == "done"
    assert last["loops"] == 2
    daemon.stop()
    check_truth(daemon, "a1", 2)


def children(parent, task):
    """Worker processes of a daemon, by what they do."""
    found = []
    for entry in os.listdir("/proc"):
        if not entry.isdigit():
            continue
        try:
            with open(f"/proc/{entry}/stat") as stat, open(f"/proc/{entry}/cmdline") as line:
                ours = int(stat.read().rsplit(")", 1)[1].split()[1]) == parent
                if ours and task in line.read():
                    found.append(int(entry))
        except OSError:
            continue
    return found


@pytest.mark.parametrize(
    ("prompt", "code"),
    [
        ("crash", "crash_loop"),
        ("hang", "timeout"),
        ("memory", "out_of_memory"),
        ("error", "engine_failed"),
        ("nan", "engine_output"),
        ("infinite", "engine_output"),
        ("silence", "engine_output"),
        ("empty", "engine_output"),
        ("short", "engine_output"),
    ],
)
def test_an_engine_that_fails_fails_the_job_by_name(make_daemon, prompt, code):
    daemon = make_daemon(LOOPGEN_STALL_LIMIT="1", LOOPGEN_ATTEMPTS="2").start()
    with daemon.client() as client:
        client.generate(prompt, id="bad", **ASK)
        client.generate("good", id="next", **ASK)
        last = list(client.follow("bad", timeout=60))[-1]
        assert (last.name, last["code"]) == ("failed", code)
        client.subscribe(since=0)
        assert list(client.follow("next", timeout=60))[-1].name == "done"
    assert len(daemon.loops()) == 2


@pytest.mark.parametrize("prompt", ["crash", "nan", "silence", "short", "error"])
def test_one_bad_attempt_is_made_good(make_daemon, prompt):
    """The first attempt of each variation fails; the re-roll's seed is in the file."""
    daemon = make_daemon().start()
    with daemon.client() as client:
        client.generate(f"{prompt} once", id="a1", **{**ASK, "variations": 1})
        heard = list(client.follow("a1", timeout=60))
    if prompt in ("crash", "error"):  # the same seed again would fail again
        assert heard[-1].name == "failed"
        return
    assert heard[-1].name == "done"
    (ready,) = [r for r in heard if r.name == "ready"]
    assert ready["seed"] == 20_000_009


def test_bars_that_had_to_be_repeated_are_not_called_certain(make_daemon):
    daemon = make_daemon(LOOPGEN_ATTEMPTS="1").start()
    with daemon.client() as client:
        client.generate("scant", id="a1", **{**ASK, "bars": 4, "variations": 1})
        assert list(client.follow("a1", timeout=60))[-1].name == "done"
    (sidecar,) = daemon.out.glob("*.json")
    body = json.loads(sidecar.read_text())
    assert body["certain"] is False
    assert body["report"]["repeated_bars"] >= 2
    assert "repeated" in body["report"]["verdict"]


@pytest.mark.parametrize("prompt", ["rate", "mono", "loud", "drift", "constant"])
def test_odd_takes_become_exact_loops_or_none(make_daemon, prompt):
    daemon = make_daemon(LOOPGEN_ATTEMPTS="1").start()
    with daemon.client() as client:
        client.generate(prompt, id="a1", **{**ASK, "variations": 1})
        last = list(client.follow("a1", timeout=60))[-1]
    if prompt == "constant":
        assert (last.name, last["code"]) == ("failed", "engine_output")
        return
    (path,) = daemon.loops()
    samples, rate = soundfile.read(path, always_2d=True)
    assert (len(samples), rate) == (FRAMES, 44100)
    assert samples.shape[1] == (1 if prompt == "mono" else 2)
    assert abs(samples).max() <= 1.0

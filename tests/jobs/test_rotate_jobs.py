"""Rotate as a job: from the kept take, durable, told like any other, and never in anybody's way."""

import asyncio
import json
from pathlib import Path

import numpy as np
import pytest
import soundfile

from daw_bridges.client import Client
from loopgen.config import Config
from loopgen.errors import (
    BadValueError,
    BusyError,
    ConflictError,
    MissingError,
    TakeGoneError,
    UnknownJobError,
    UnknownKeyError,
    UnknownLoopError,
)
from loopgen.events import Done
from loopgen.studio import Studio
from loopgen.takes import Takes

ASK = {"bpm": 124, "bars": 2, "variations": 2, "engine": "sketch", "seed": 3}
FRAMES = round(8 * 60 / 124 * 44100)
BEAT = 60 / 124
ACCEPTED = frozenset({"accepted"})


@pytest.fixture
def made(make_daemon):
    """A daemon with the two loops of a job ``a1``."""
    daemon = make_daemon().start()
    with daemon.client() as client:
        client.generate("house drums and bass", id="a1", **ASK)
        assert list(client.follow("a1", timeout=60))[-1].name == "done"
    return daemon


def ready(client, id):
    """The loops of a job, once it is over."""
    heard = list(client.follow(id, timeout=60))
    assert heard[-1].name == "done", heard
    return [reply for reply in heard if reply.name == "ready"]


def sidecar(path):
    """What a loop says of itself, given the path of its audio."""
    return json.loads(path.with_suffix(".json").read_text())


def by_name(daemon):
    """The daemon's loops by job and variation."""
    bodies = {path: sidecar(path) for path in daemon.loops()}
    return {(b["job"], b["variation"]): (path, b) for path, b in bodies.items()}


@pytest.mark.parametrize("by", [1, 0.5])
def test_the_loop_is_made_again_from_its_raw_take(made, by):
    with made.client() as client:
        assert client.rotate("a1", 2, by) == f"a1.2+{by}"
        (new,) = ready(client, f"a1.2+{by}")
    loops = by_name(made)
    (old_path, old), (path, body) = loops["a1", 2], loops[f"a1.2+{by}", 1]
    assert new["path"] == path.as_posix()
    assert old_path.exists()
    assert body["rotated"] == {"loop": "a1/2", "file": old_path.name, "beats": by}
    assert body["request"]["rotate"] == by
    assert (body["seed"], body["prompt"], body["key"]) == (old["seed"], old["prompt"], old["key"])
    later = body["report"]["start_seconds"] - old["report"]["start_seconds"]
    assert later == pytest.approx(by * BEAT, abs=0.004)
    assert (body["frames"], soundfile.info(path).frames) == (FRAMES, FRAMES)
    assert body["report"]["seam_click_db"] < 12
    assert body["report"]["downbeat_confidence"] == 1.0
    # What the new loop starts with is what the old one has so many beats later.
    a, b = (soundfile.read(p, always_2d=True)[0].mean(1) for p in (old_path, path))
    start = round(by * BEAT * 44100)
    alike = [np.corrcoef(a[start + off :][:40000], b[:40000])[0, 1] for off in range(-180, 181)]
    assert max(alike) > 0.98


def test_its_name_stands_beside_the_old_one(made):
    with made.client() as client:
        client.rotate("a1", 1, 1)
        ready(client, "a1.1+1")
        client.rotate("a1.1+1", 1, 1)
        ready(client, "a1.1+1.1+1")
    stems = [by_name(made)[key][0].stem for key in (("a1", 1), ("a1.1+1", 1), ("a1.1+1.1+1", 1))]
    words = [stem.split("bpm_")[1].split("_")[0] for stem in stems]
    assert words[1].startswith(f"{words[0]}-")
    assert words[2].startswith(f"{words[0]}-")
    assert len(set(words)) == 3


def test_the_same_again_is_the_same_job_and_another_a_conflict(made):
    with made.client() as client:
        client.rotate("a1", 1, 1)
        ready(client, "a1.1+1")
        assert client.rotate("a1", 1, 1) == "a1.1+1"
        assert len(ready(client, "a1.1+1")) == 1
        with pytest.raises(ConflictError):
            client.rotate("a1", 2, 1, name="a1.1+1")
        client.rotate("a1", 1, 1, name="mine")
        ready(client, "mine")
    assert len(made.loops()) == 4


def test_rotations_add_up_and_take_each_other_back(made):
    with made.client() as client:
        client.rotate("a1", 1, 1, name="b1")
        ready(client, "b1")
        client.rotate("b1", 1, -1, name="c1")
        ready(client, "c1")
    loops = by_name(made)
    assert loops["b1", 1][1]["sha256"] != loops["a1", 1][1]["sha256"]
    old, back = (soundfile.read(loops[key][0])[0] for key in (("a1", 1), ("c1", 1)))
    assert np.array_equal(old, back)
    assert loops["c1", 1][1]["rotated"]["loop"] == "b1/1"


def test_it_works_after_a_restart_and_after_kill(made):
    made.kill()
    made.start()
    with made.client() as client:
        client.rotate("a1", 1, 1)
        made.kill()
    made.start()
    with made.client() as client:
        assert len(ready(client, "a1.1+1")) == 1
    assert len(made.loops()) == 3


@pytest.mark.parametrize(
    "point", ["accept.after_commit", "publish.intended", "publish.renamed", "finish.before_commit"]
)
def test_the_daemon_killed_while_it_rotates(made, point):
    made.stop()
    made.start(LOOPGEN_KILL_POINT=point)
    with made.client() as client:
        client.send("/loopgen/rotate", "a1", 2, 1)
        made.process.wait(30)
    made.start()
    with made.client() as client:
        client.rotate("a1", 2, 1)
        assert len(ready(client, "a1.2+1")) == 1
    assert len(made.loops()) == 3
    rows = (made.out / "loopgen.tsv").read_text().splitlines()[1:]
    assert sorted(row.split("\t")[2] for row in rows) == ["a1", "a1", "a1.2+1"]


def test_it_waits_for_no_engine(make_daemon):
    daemon = make_daemon().start()
    with daemon.client() as client:
        client.generate("good", id="a1", bpm=124, bars=1, variations=1, engine="faulty", seed=1)
        ready(client, "a1")
        client.generate("slow", id="long", bpm=124, bars=1, variations=4, engine="faulty")
        client.rotate("a1", 1, 1)
        assert len(ready(client, "a1.1+1")) == 1
        (row,) = client.listing("/loopgen/status", "long")
        assert row["state"] not in ("done", "failed")
        client.cancel("long")


def test_a_rejected_loop_can_be_rotated(made):
    with made.client() as client:
        client.ask("/loopgen/reject", "a1", 1, answers=frozenset({"rejected"}), id="a1")
        client.rotate("a1", 1, -0.5)
        (loop,) = ready(client, "a1.1-0.5")
    assert Path(loop["path"]).parent == made.out


def test_a_repeat_from_its_seed_is_rotated_too_and_a_new_take_is_not(made):
    with made.client() as client:
        client.rotate("a1", 1, 1, name="b1")
        ready(client, "b1")
        client.ask("/loopgen/reroll", "b1", 1, "seed", "own", answers=ACCEPTED, id="b1.1")
        ready(client, "b1.1")
        client.ask("/loopgen/reroll", "b1", 1, "as", "new", answers=ACCEPTED, id="new")
        ready(client, "new")
    loops = by_name(made)
    assert loops["b1.1", 1][1]["sha256"] != ""
    one, two = (soundfile.read(loops[key][0])[0] for key in (("b1", 1), ("b1.1", 1)))
    assert np.array_equal(one, two)
    assert loops["new", 1][1]["request"]["rotate"] == 0.0
    assert "rotated" not in loops["new", 1][1]


@pytest.mark.parametrize(
    ("args", "error"),
    [
        (("gone", 1, 1), UnknownJobError),
        (("a1", 3, 1), UnknownLoopError),
        (("a1", 21, 1), BadValueError),
        (("a1", 1, 0), BadValueError),
        (("a1", 1, 2000), BadValueError),
        (("a1", 1, "much"), BadValueError),
        (("a1", 1), MissingError),
        (("a1", 1, 1, "bars", 2), UnknownKeyError),
        (("a1", 1, 1, "as", "a b"), BadValueError),
    ],
)
def test_what_cannot_be_is_refused_and_changes_nothing(made, args, error):
    with made.client() as client:
        with pytest.raises(error):
            client.ask("/loopgen/rotate", *args, answers=ACCEPTED, id="none", about=args[0])
        assert len(client.listing("/loopgen/status")) == 1


def test_a_full_queue_refuses_it(make_daemon):
    daemon = make_daemon(LOOPGEN_QUEUE="1").start()
    with daemon.client() as client:
        client.generate("good", id="a1", bpm=124, bars=1, variations=1, engine="faulty")
        ready(client, "a1")
        client.generate("slow", id="long", bpm=124, bars=1, variations=1, engine="faulty")
        with pytest.raises(BusyError):
            client.rotate("a1", 1, 1)
        client.cancel("long")


def test_without_a_take_it_says_what_to_do(make_daemon):
    daemon = make_daemon(LOOPGEN_TAKES="0").start()
    with daemon.client() as client:
        client.generate("good", id="a1", **{**ASK, "variations": 1})
        ready(client, "a1")
        with pytest.raises(TakeGoneError, match="seed own"):
            client.rotate("a1", 1, 1)
    assert not (daemon.state / "takes").exists()


def test_takes_go_oldest_first_and_never_one_that_is_needed(tmp_path):
    takes = Takes(tmp_path / "takes", room=250)
    raw = tmp_path / "raw.npz"
    for number in range(4):
        raw.unlink(missing_ok=True)
        raw.write_bytes(bytes([number]) * 100)
        takes.keep(f"a/{number}", raw)
    takes.drop(takes.surplus(), {"a/0"})
    assert [n for n in range(4) if takes_has(takes, f"a/{n}")] == [0, 2, 3]
    takes.drop(takes.surplus(), {})
    assert [n for n in range(4) if takes_has(takes, f"a/{n}")] == [2, 3]
    assert takes.surplus() == []
    takes.lend("a/3", tmp_path / "lent.npz")
    takes.forget(["a/3"])
    assert (tmp_path / "lent.npz").read_bytes() == b"\3" * 100
    assert not takes_has(takes, "a/3")


def test_two_loops_of_one_take_need_its_room_once(tmp_path):
    takes = Takes(tmp_path / "takes", room=150)
    (tmp_path / "raw").write_bytes(b"x" * 100)
    takes.keep("a/1", tmp_path / "raw")
    takes.lend("a/1", tmp_path / "lent.npz")
    takes.keep("b/1", tmp_path / "lent.npz")
    assert takes.surplus() == []
    (tmp_path / "other").write_bytes(b"y" * 100)
    takes.keep("c/1", tmp_path / "other")
    takes.drop(takes.surplus(), {"b/1"})
    assert [takes_has(takes, loop) for loop in ("a/1", "b/1", "c/1")] == [False, True, True]


async def test_takes_go_with_their_jobs_unless_somebody_waits_for_them(tmp_path):
    over = asyncio.Event()

    def tell(event):
        if isinstance(event, Done):
            over.set()

    studio = Studio(Config(out=str(tmp_path / "loops")), tmp_path / "state", tell)
    takes = Takes(tmp_path / "state" / "takes", room=1)
    ask = [("bpm", 124), ("bars", 1), ("variations", 2), ("engine", "faulty")]
    with studio.jobs.batch():
        studio.jobs.generate("a1", "good", ask)
    await over.wait()
    studio.jobs.pause(True)
    with studio.jobs.batch():
        studio.jobs.rotate("a1", 2, 1.0, [])
    studio._history = 0
    studio._forget([])
    assert [takes_has(takes, loop) for loop in ("a1/1", "a1/2")] == [False, True]
    studio._forget(takes.surplus())
    assert takes_has(takes, "a1/2")
    over.clear()
    studio.jobs.pause(False)
    studio.jobs.scheduler.wake()
    await over.wait()
    assert [loop.variation for loop in studio.jobs.loops("a1.2+1")] == [1]
    await studio.close()


def takes_has(takes, loop):
    """Whether a loop's take is kept."""
    try:
        takes.check(loop)
    except TakeGoneError:
        return False
    return True


def test_ids_that_file_systems_do_not_tell_apart(tmp_path):
    takes = Takes(tmp_path, room=10**6)
    for number, id in enumerate(["A", "a", "..", "con", "ä", "x" * 64]):
        (tmp_path / "raw").write_bytes(bytes([number]))
        takes.keep(f"{id}/1", tmp_path / "raw")
        (tmp_path / "raw").unlink()
    takes.lend("A/1", tmp_path / "lent")
    assert (tmp_path / "lent").read_bytes() == b"\0"


def test_a_disk_that_refuses_a_take_costs_no_loop(make_daemon):
    daemon = make_daemon()
    daemon.state.mkdir()
    (daemon.state / "takes").write_text("in the way")
    daemon.start()
    with Client(daemon.address.port) as client:
        client.generate("good", id="a1", **{**ASK, "variations": 1})
        ready(client, "a1")
        with pytest.raises(TakeGoneError):
            client.rotate("a1", 1, 1)

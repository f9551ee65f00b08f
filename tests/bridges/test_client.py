"""The Python client: a job's whole story, whatever was lost, late or over."""

import socket
import time

import pytest

from daw_bridges.client import Client
from daw_bridges.replay import contiguous
from daw_bridges.story import in_order
from loopgen.errors import NoDaemonError, UnknownJobError, WrongStateError
from osc_server.messages import Reply, reply
from osc_server.packet import decode

ASK = {"bpm": 140, "bars": 1, "engine": "faulty", "seed": 4}


def names(heard):
    return [r.name for r in heard]


def numbered(heard):
    return [r for r in heard if r.values.get("seq")]


def test_a_job_that_is_over_is_told_at_once(daemon, client):
    client.generate("good", id="a1", variations=3, **ASK)
    first = list(client.follow("a1", timeout=60))
    begun = time.monotonic()
    client.generate("good", id="a1", variations=3, **ASK)
    assert numbered(client.follow("a1")) == numbered(first)
    with daemon.client() as other:
        again = list(other.follow("a1"))
    assert time.monotonic() - begun < 1.5
    assert numbered(again) == numbered(first)
    assert names(again) == ["accepted", "started", "ready", "ready", "ready", "done"]
    seqs = [r["seq"] for r in again[1:]]
    assert seqs == sorted(seqs)


def test_a_job_under_way_is_told_from_its_beginning(daemon, client):
    client.generate("good", id="a1", variations=2, **ASK)
    while client.hear(20).name != "ready":
        pass
    with daemon.client() as late:
        heard = list(late.follow("a1", timeout=60))
    assert names(heard)[:2] == ["accepted", "started"]
    assert names(heard).count("ready") == 2
    assert names(heard)[-1] == "done"


@pytest.mark.parametrize(("prompt", "end"), [("error", "failed"), ("slow", "cancelled")])
def test_every_end_is_told_again(daemon, client, prompt, end):
    client.generate(prompt, id="a1", variations=1, **ASK)
    if end == "cancelled":
        client.cancel("a1")
    last = list(client.follow("a1", timeout=60))[-1]
    with daemon.client() as other:
        assert list(other.follow("a1"))[-1] == last
    assert last.name == end


def test_since_leaves_out_what_is_known(daemon, client):
    client.generate("good", id="a1", variations=2, **ASK)
    first = list(client.follow("a1", timeout=60))
    ready = [r for r in first if r.name == "ready"]
    with daemon.client() as other:
        heard = list(other.follow("a1", since=ready[0]["seq"]))
        assert names(heard) == ["ready", "done"]
        assert names(other.follow("a1", since=first[-1]["seq"])) == ["done"]


def test_other_jobs_in_between_do_not_matter(daemon, client):
    ids = [f"j{n}" for n in range(30)]
    for id in ids:
        client.generate("error", id=id, variations=1, **ASK)
    assert names(client.follow(ids[-1], timeout=60))[-1] == "failed"
    for id in ids:
        assert names(client.follow(id, timeout=60))[-1] == "failed"
    with daemon.client() as other:
        heard = names(other.follow("j0"))
    assert (heard[:2], heard[-1]) == (["accepted", "started"], "failed")


def test_a_rejected_loop_is_told_where_it_lies_now(daemon, client):
    client.generate("good", id="a1", variations=1, **ASK)
    list(client.follow("a1", timeout=60))
    client.ask("/loopgen/reject", "a1", 1, answers=frozenset({"rejected"}), id="a1")
    with daemon.client() as other:
        (ready,) = [r for r in other.follow("a1") if r.name == "ready"]
    assert ready["path"].startswith((daemon.out / "rejected").as_posix())


class Unlucky(Client):
    """Loses every numbered event the first time it comes."""

    lost: set[int] = set()  # noqa: RUF012

    def _read(self, packet):
        heard = super()._read(packet)
        new = {r["seq"] for r in numbered(heard) if r.name != "subscribed"} - self.lost
        self.lost = self.lost | new
        return [] if new else heard


def test_what_is_lost_on_the_way_is_fetched(daemon, client):
    client.generate("good", id="a0", variations=3, **ASK)
    list(client.follow("a0", timeout=60))
    with Unlucky(daemon.address.port) as unlucky:
        unlucky.generate("good", id="a1", variations=3, **ASK)
        heard = list(unlucky.follow("a1", timeout=60))
        over = list(unlucky.follow("a0", timeout=60))
    assert names(numbered(heard)) == ["started", "ready", "ready", "ready", "done"]
    assert names(numbered(over)) == ["started", "ready", "ready", "ready", "done"]
    assert all(r["seq"] for r in numbered(heard))


def test_an_unknown_job_is_an_error(client):
    with pytest.raises(UnknownJobError, match="nope"):
        list(client.follow("nope"))


def test_a_limit_is_kept_and_says_so(client):
    client.generate("slow", id="a1", variations=1, **ASK)
    with pytest.raises(TimeoutError, match=r"'a1' was not over after 0\.5 seconds"):
        list(client.follow("a1", timeout=0.5))
    client.cancel("a1")


def test_a_daemon_that_died_is_noticed(daemon, client):
    client.generate("slow", id="a1", variations=1, **ASK)
    story = client.follow("a1")
    assert next(story)
    daemon.kill()
    begun = time.monotonic()
    with pytest.raises(NoDaemonError, match="loopgen serve"):
        list(story)
    assert time.monotonic() - begun < 6


def test_cancel_tells_how_it_ended(client):
    client.generate("slow", id="a1", variations=1, **ASK)
    assert client.cancel("a1").name == "cancelled"
    client.generate("good", id="a2", variations=1, **ASK)
    list(client.follow("a2", timeout=60))
    with pytest.raises(WrongStateError, match="done"):
        client.cancel("a2")


def test_closing_unsubscribes():
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as daemon:
        daemon.bind(("127.0.0.1", 0))
        daemon.settimeout(5)
        client = Client(daemon.getsockname()[1])
        daemon.sendto(reply("/loopgen/subscribed", client.port, 600, 0), ("127.0.0.1", client.port))
        client.subscribe()
        port = client.port
        client.close()
        client.close()
        heard = [decode(daemon.recv(1000))[0] for _ in range(2)]
    assert [m.address for m in heard] == ["/loopgen/subscribe", "/loopgen/unsubscribe"]
    assert heard[1].args == (port,)


class LosesARow(Client):
    """Loses the first row of the first list."""

    lost = False

    def _read(self, packet):
        heard = super()._read(packet)
        if self.lost or "job" not in names(heard):
            return heard
        self.lost = True
        return []


def test_a_list_is_whole_or_asked_for_again(daemon, client):
    for id in ("a1", "a2", "a3"):
        client.generate("error", id=id, variations=1, **ASK)
    with LosesARow(daemon.address.port) as unlucky:
        rows = unlucky.listing("/loopgen/status")
    assert [row["id"] for row in rows] == ["a1", "a2", "a3"]


def event(seq, name="ready"):
    return Reply(name, {"id": f"j{seq}"} if name == "accepted" else {"id": "j", "seq": seq})


@pytest.mark.parametrize(
    ("heard", "reached"),
    [
        ([], 0),
        ([event(1), event(2)], 2),
        ([event(1), event(3)], 1),
        ([event(1), event(0, "accepted"), event(3)], 3),
        ([event(1), event(0, "accepted"), event(0, "accepted"), event(3)], 3),
        ([event(1), event(0, "accepted"), event(4)], 1),
        ([event(2)], 0),
        ([event(1), event(20), event(2), event(1), event(3)], 3),
    ],
)
def test_where_nothing_is_missing_yet(heard, reached):
    assert contiguous(0, 10, heard) == reached


def test_news_without_a_number_stay_where_they_were():
    progress = Reply("progress", {"id": "j"})
    first, second, third = event(1), event(2), event(3)
    accepted = event(0, "accepted")
    heard = [first, progress, third, second, accepted]
    assert in_order(heard) == [accepted, first, progress, second, third]

"""The real daemon over real sockets: the whole way of a message, and all that can be wrong."""

import contextlib
import json
import shutil
import socket
import sqlite3
import struct
from pathlib import Path

import pytest
import soundfile

from loopgen.errors import (
    BadValueError,
    BusyError,
    ConflictError,
    NoDaemonError,
    UnknownEngineError,
)
from loopgen.events import Started
from loopgen.jobs.states import JobState
from loopgen.library.manifest import COLUMNS
from loopgen.request import LoopRequest
from osc_server.packet import decode, encode

ACCEPTED = frozenset({"accepted"})
REJECTED = frozenset({"rejected"})
SUBSCRIBED = frozenset({"subscribed"})
ASK = {"bpm": 124, "bars": 1, "variations": 2, "engine": "faulty"}


def events(client, id):
    return list(client.follow(id, timeout=60))


def kinds(heard):
    return [reply.name for reply in heard]


def test_one_message_makes_loops_in_the_folder(daemon, client):
    client.generate("good clicks", id="a1", **ASK)
    heard = events(client, "a1")
    ready = [reply for reply in heard if reply.name == "ready"]
    assert kinds(heard)[-1] == "done"
    assert heard[-1]["loops"] == 2
    assert {reply["variation"] for reply in ready} == {1, 2}
    assert sorted(daemon.loops()) == sorted({daemon.out / reply["path"] for reply in ready})
    for reply in ready:
        info = soundfile.info(reply["path"])
        assert info.frames == round(4 * 60 / 124 * 44100)
        assert (reply["bpm"], reply["bars"], reply["metre"]) == (124, 1, "4/4")


def test_progress_comes_before_ready_and_final_last(client):
    client.generate("good clicks", id="a1", **ASK)
    heard = kinds(events(client, "a1"))
    assert heard.index("progress") < heard.index("ready") < heard.index("done")


def test_the_sidecar_makes_the_loop_again(daemon, client):
    client.generate("good clicks", id="a1", seed=5, **ASK)
    events(client, "a1")
    sidecars = [json.loads(path.read_text()) for path in daemon.out.glob("*.json")]
    second = next(body for body in sidecars if body["variation"] == 2)
    assert second["seed"] == 1000005
    alone = {**ASK, "variations": 1, "seed": second["seed"]}
    client.generate("good clicks", id="again", **alone)
    events(client, "again")
    again = next(
        json.loads(path.read_text())
        for path in daemon.out.glob("*.json")
        if json.loads(path.read_text())["job"] == "again"
    )
    one, two = (soundfile.read(daemon.out / body["file"])[0] for body in (second, again))
    assert (one == two).all()


def test_the_manifest_lists_what_is_there(daemon, client):
    client.generate("good clicks", id="a1", **ASK)
    events(client, "a1")
    ready = client.listing("/loopgen/loops", "a1")
    client.ask("/loopgen/reject", "a1", 2, answers=frozenset({"rejected"}), id="a1")
    head, *rows = (daemon.out / "loopgen.tsv").read_text().splitlines()
    assert head == "#" + "\t".join(COLUMNS)
    rows = [dict(zip(COLUMNS, row.split("\t"), strict=True)) for row in rows]
    assert [row["state"] for row in rows] == ["ready", "ready", "rejected"]
    assert {row["file"] for row in rows[:2]} == {reply["path"] for reply in ready}
    assert (daemon.out / "rejected").is_dir()
    assert len(daemon.loops()) == 1


@pytest.mark.parametrize("port", ["named", "own"])
def test_every_subscriber_hears_every_loop(daemon, client, port):
    with daemon.client() as other:
        if port == "named":
            other.subscribe()
        else:
            other.ask("/loopgen/subscribe", answers=frozenset({"subscribed"}))
        client.generate("good clicks", id="a1", **ASK)
        assert kinds(events(client, "a1"))[-1] == "done"
        heard = kinds(events(other, "a1"))
    assert heard[0] == "accepted"
    assert heard.count("ready") == 2
    assert heard[-1] == "done"


def test_nobody_hears_anything_twice(daemon, client):
    client.subscribe()
    client.generate("good clicks", id="a1", **ASK)
    heard = events(client, "a1")
    seqs = [reply["seq"] for reply in heard if "seq" in reply.values]
    assert len(set(seqs)) == len(seqs)
    assert kinds(heard).count("accepted") == 0


def test_what_was_missed_is_repeated(daemon, client):
    client.generate("good clicks", id="a1", **ASK)
    first = [r for r in events(client, "a1") if r.name in ("ready", "done")]
    with daemon.client() as late:
        late.subscribe(since=0)
        again = [r for r in events(late, "a1") if r.name in ("ready", "done")]
    assert again == first


def test_the_answer_goes_to_an_announced_port(daemon):
    """Max, ChucK and Csound cannot hear on the port they send from."""
    with (
        socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as speaks,
        socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as hears,
    ):
        hears.bind(("127.0.0.1", 0))
        hears.settimeout(5)
        port = hears.getsockname()[1]
        to = ("127.0.0.1", daemon.address.port)
        speaks.sendto(encode("/loopgen/subscribe", float(port)), to)
        assert decode(hears.recv(4096))[0].address == "/loopgen/subscribed"
        speaks.sendto(encode("/loopgen/ping", "p1"), to)
        assert decode(hears.recv(4096))[0].args[0] == "p1"
        with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as fresh:
            fresh.sendto(encode("/loopgen/ping", "p2", "reply", str(port)), to)
        assert decode(hears.recv(4096))[0].args[0] == "p2"


def test_the_same_id_is_the_same_job(daemon, client):
    for spelled in (124, 124.0, "124"):
        client.generate("good clicks", id="a1", **{**ASK, "bpm": spelled})
    assert kinds(events(client, "a1")).count("done") == 1
    client.generate("good clicks", id="a1", **ASK)
    assert len(client.listing("/loopgen/status")) == 1
    with pytest.raises(ConflictError, match="choose a new id"):
        client.generate("other words", id="a1", **ASK)
    assert len(daemon.loops()) == 2


def test_reroll_repeats_or_renews_one_variation(daemon, client):
    client.generate("good clicks", id="a1", seed=3, **ASK)
    events(client, "a1")
    accepted = frozenset({"accepted"})
    client.ask("/loopgen/reroll", "a1", 2, "seed", "own", answers=accepted, id="a1.2")
    (own,) = [r for r in events(client, "a1.2") if r.name == "ready"]
    assert own["seed"] == 1000003
    client.ask("/loopgen/reroll", "a1", 2, "as", "new", answers=accepted, id="new")
    (new,) = [r for r in events(client, "new") if r.name == "ready"]
    assert new["seed"] != 1000003


def test_cancel_stops_the_work(daemon, client):
    client.generate("slow", id="a1", **ASK)
    client.generate("good", id="a2", **ASK)
    while client.hear(10).name != "progress":
        pass
    assert client.cancel("a1").name == "cancelled"
    assert client.cancel("a1").name == "cancelled"
    assert kinds(events(client, "a2"))[-1] == "done"
    assert not list((daemon.out / ".loopgen").glob("*-*"))


def test_a_waiting_job_can_be_moved_and_cancelled(client):
    client.ask("/loopgen/pause", "p", answers=frozenset({"queue"}))
    for id in ("a1", "a2", "a3"):
        client.generate("good", id=id, **{**ASK, "variations": 1})
    client.ask("/loopgen/move", "a3", 0, answers=frozenset({"moved"}), id="a3")
    assert client.cancel("a1").name == "cancelled"
    client.ask("/loopgen/resume", answers=frozenset({"queue"}))
    order = []
    while order.count("a2") < 2:
        heard = client.hear(20)
        if heard.name in ("started", "done"):
            order.append(heard["id"])
    assert order == ["a3", "a3", "a2", "a2"]


def test_defaults_of_the_set_are_told_to_all(daemon, client):
    with daemon.client() as other:
        other.subscribe()
        setting = frozenset({"setting"})
        client.ask("/loopgen/set", "bpm", 123.4, answers=setting)
        assert other.hear(5).values == {"key": "bpm", "value": "123.4"}
    client.generate("good", id="a1", bars=1, variations=1)
    (ready,) = [r for r in events(client, "a1") if r.name == "ready"]
    assert ready["bpm"] == 123.4
    assert soundfile.info(ready["path"]).frames == round(240 / 123.4 * 44100)


def test_parameters_that_do_nothing_are_named(client):
    client.generate("good", id="a1", steps=8, guidance=3, **ASK)
    ignored = {r["key"] for r in events(client, "a1") if r.name == "ignored"}
    assert ignored == {"steps", "guidance"}


@pytest.mark.parametrize(
    ("args", "code", "words"),
    [
        (("a1",), "missing", "prompt is missing"),
        ((), "missing", "id is missing"),
        (("a1", "x", "bpm", float("nan")), "bad_value", "20 to 400"),
        (("a1", "x", "bpm", float("inf")), "bad_value", "20 to 400"),
        (("a1", "x", "bpm", "fast"), "bad_value", "bpm: 'fast'"),
        (("a1", "x", "bpm", 19), "bad_value", "20 to 400"),
        (("a1", "x", "bars", 65), "bad_value", "1 to 64"),
        (("a1", "x", "tempi", 120), "unknown_key", "did you mean"),
        (("a1", "x" * 10_000), "bad_value", "2000"),
        (("a1", "x", "engine", "nonesuch"), "unknown_engine", "there are"),
        (("a1", "x", "engine", "../faulty"), "bad_value", "engine"),
        (("../a1", "x"), "bad_value", "slashes"),
        (("a1", "x", "video", "/tmp/x.mp4"), "not_supported", "another engine"),
        (("a1", "x", "max_duration", 2, "bars", 8), "not_supported", "fewer bars"),
        (("a1", "x\ny"), "bad_value", "control"),
        (("a1", "x", "seed"), "missing", "its value"),
    ],
)
def test_what_cannot_be_is_refused_with_code_sentence_and_id(shared_daemon, args, code, words):
    with shared_daemon.client() as client:
        client.send("/loopgen/generate", *args)
        heard = client.hear(5)
        assert heard.name == "error"
        assert heard["id"] == (str(args[0]) if args else "")
        assert heard["code"] == code
        assert words in heard["text"]
        assert client.ping()


def bundle(*elements, tag=1):
    parts = (struct.pack(">i", len(element)) + element for element in elements)
    return b"#bundle\0" + struct.pack(">Q", tag) + b"".join(parts)


PING = encode("/loopgen/ping", "inner")


def nested(depth):
    packet = PING
    for _ in range(depth):
        packet = bundle(packet)
    return packet


HOSTILE = {
    "empty": b"",
    "truncated": PING[:-3],
    "words": b"hello daemon",
    "size -4": b"#bundle\0" + bytes(8) + struct.pack(">i", -4),
    "size lie": b"#bundle\0" + bytes(8) + struct.pack(">i", 9999) + PING,
    "nested": nested(3000),
    "not utf-8": b"/loopgen/ping\0\0\0,s\0\0\xff\xfe\xfd\0",
    "unknown tag": b"/loopgen/ping\0\0\0,x\0\0",
    "pattern": encode("/loopgen/" + "*a" * 20),
    "braces": encode("/{loopgen,x}/ping"),
    "blob as id": b"/loopgen/generate\0\0\0,bs\0" + struct.pack(">i", 4) + b"abcd" + b"x\0\0\0",
    "echo": encode("/loopgen/error", "a", "b", "c"),
}


@pytest.mark.parametrize("packet", HOSTILE.values(), ids=HOSTILE.keys())
def test_no_packet_stops_the_next_good_one(shared_daemon, packet):
    with shared_daemon.client() as client:
        client.send_packet(packet)
        assert client.ping()
    assert shared_daemon.process.poll() is None


@pytest.mark.parametrize("tag", [0, 1, 2**63, 2**64 - 1])
def test_a_bundle_is_obeyed_at_once_whatever_its_time(shared_daemon, tag):
    with shared_daemon.client() as client:
        client.send_packet(bundle(PING, tag=tag))
        assert client.hear(5)["id"] == "inner"


def test_not_utf_8_is_answered(shared_daemon):
    with shared_daemon.client() as client:
        client.send_packet(HOSTILE["not utf-8"])
        assert client.hear(5)["code"] == "malformed"


def test_the_daemon_never_talks_to_itself(shared_daemon):
    with shared_daemon.client() as client:
        client.send("/loopgen/subscribe", shared_daemon.address.port)
        assert client.hear(5)["code"] == "bad_value"
        client.send("/loopgen/ping", "x", "reply", shared_daemon.address.port)
        assert client.hear(5)["code"] == "bad_value"


@pytest.mark.parametrize("framing", ["length", "slip"])
def test_the_same_over_tcp(daemon, framing):
    from osc_server.framing import Deframer, frame

    with socket.create_connection(("127.0.0.1", daemon.address.port)) as connection:
        connection.settimeout(20)
        deframer, heard = Deframer(), []
        pairs = [word for pair in ASK.items() for word in pair]
        connection.sendall(frame(encode("/loopgen/generate", "t1", "good", *pairs), framing))
        while not heard or heard[-1].address != "/loopgen/done":
            heard += [m for packet in deframer.feed(connection.recv(65536)) for m in decode(packet)]
    addresses = [message.address for message in heard]
    assert addresses[0] == "/loopgen/accepted"
    assert addresses.count("/loopgen/ready") == 2


def test_errors_of_the_client_have_their_class(client):
    with pytest.raises(BadValueError):
        client.generate("x", bpm=1)
    with pytest.raises(UnknownEngineError):
        client.generate("x", engine="none")


def test_oscquery_describes_every_message(daemon):
    import urllib.error
    import urllib.request

    base = f"http://127.0.0.1:{daemon.address.http_port}"
    with urllib.request.urlopen(f"{base}/?HOST_INFO") as answer:
        assert json.load(answer)["OSC_PORT"] == daemon.address.port
    with urllib.request.urlopen(f"{base}/loopgen/generate") as answer:
        assert json.load(answer)["TYPE"] == "ss"
    request = urllib.request.Request(base, headers={"Accept": "text/html"})
    with urllib.request.urlopen(request) as answer:
        assert b"<h1>loopgen" in answer.read()
    request = urllib.request.Request(base, headers={"Host": "evil.test"})
    with pytest.raises(urllib.error.HTTPError, match="403") as caught:
        urllib.request.urlopen(request)
    caught.value.close()


def test_a_refusal_goes_where_answers_were_asked_for(shared_daemon):
    """Also when the rest of the message cannot be read."""
    with (
        socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as speaks,
        socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as hears,
    ):
        hears.bind(("127.0.0.1", 0))
        hears.settimeout(5)
        port = hears.getsockname()[1]
        to = ("127.0.0.1", shared_daemon.address.port)
        for args in (("a1", "x", "bpm", 1, "reply", port), ("a1", "x", "reply", port, "tempi")):
            speaks.sendto(encode("/loopgen/generate", *args), to)
            assert decode(hears.recv(4096))[0].address == "/loopgen/error"
        speaks.sendto(encode("/loopgen/nonesuch", "reply", port), to)
        assert decode(hears.recv(4096))[0].args[1] == "unknown_address"


@pytest.mark.parametrize("address", ["ping", "status", "engines", "subscribe", "counters"])
def test_an_optional_argument_may_be_left_out_before_pairs(shared_daemon, address):
    with (
        socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as speaks,
        socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as hears,
    ):
        hears.bind(("127.0.0.1", 0))
        hears.settimeout(5)
        message = encode(f"/loopgen/{address}", "reply", hears.getsockname()[1])
        speaks.sendto(message, ("127.0.0.1", shared_daemon.address.port))
        if address == "subscribe":  # it names a port of its own: the one it came from
            speaks.settimeout(5)
            assert decode(speaks.recv(4096))[0].address == "/loopgen/subscribed"
        else:
            assert decode(hears.recv(4096))[0].address != "/loopgen/error"


def test_asking_again_tells_how_it_ended(daemon, client):
    client.generate("good clicks", id="a1", **ASK)
    first = [r for r in events(client, "a1") if r.name in ("ready", "done")]
    with daemon.client() as late:
        late.generate("good clicks", id="a1", **ASK)
        again = []
        while not again or again[-1].name != "done":
            again.append(late.hear(5))
    assert again == first


def test_everything_that_was_missed_is_repeated_however_much(make_daemon):
    """More than fits into one answer, and more than a socket's buffer at once."""
    daemon = make_daemon()
    with contextlib.closing(daemon.journal()) as journal, journal.transaction(durable=True):
        for number in range(3000):
            journal.record(Started(job=f"job{number}"))
    daemon.start()
    with daemon.client() as late:
        assert late.ask("/loopgen/subscribe", late.port, "since", 10, answers=SUBSCRIBED)["seq"]
        seqs = [late.hear(5)["seq"] for _ in range(2990)]
    assert seqs == list(range(11, 3001))


def test_counters_can_be_asked_for(daemon, client):
    client.send_packet(b"hello daemon")
    client.send("/loopgen/nonesuch")
    assert client.hear(5)["code"] == "unknown_address"
    counted = {row["name"]: row["count"] for row in client.listing("/loopgen/counters")}
    assert counted["malformed"] == counted["refused"] == 1
    assert counted["udp received"] == 3
    assert counted["udp dropped"] == 0


def test_a_kept_and_a_rejected_loop_are_told_to_all_and_repeated(daemon, client):
    client.generate("good clicks", id="a1", **ASK)
    events(client, "a1")
    with daemon.client() as other:
        other.subscribe()
        told = client.ask("/loopgen/reject", "a1", 1, answers=REJECTED, id="a1")
        assert other.hear(5) == told
        assert client.ask("/loopgen/reject", "a1", 1, answers=REJECTED, id="a1") == told
        client.ask("/loopgen/keep", "a1", 1, answers=frozenset({"kept"}), id="a1")
        assert other.hear(5).name == "kept"
        assert client.hear(0.2) is None
    with daemon.client() as late:
        late.subscribe(since=told["seq"] - 1)
        assert [late.hear(5).name for _ in range(2)] == ["rejected", "kept"]


@pytest.mark.parametrize(
    ("pairs", "code", "words"),
    [
        (("variations", 2), "bad_value", "as NAME"),
        (("Seed", 3, "seed", 4), "bad_value", "given twice"),
        (("tempo", 100, "bpm", 101), "bad_value", "given twice"),
        (("as", "x", "AS", "y"), "bad_value", "given twice"),
        (("as", "a/b"), "bad_value", "as"),
        (("seed", "other"), "bad_value", "seed"),
        (("speed", 3), "unknown_key", "seed"),
    ],
)
def test_a_reroll_is_read_as_strictly_as_a_request(shared_daemon, pairs, code, words):
    with shared_daemon.client() as client:
        client.generate("good", id="to-reroll", **ASK)
        client.send("/loopgen/reroll", "to-reroll", 1, *pairs)
        while (heard := client.hear(10)).name != "error":
            pass
        assert (heard["id"], heard["code"]) == ("to-reroll", code)
        assert words in heard["text"]


def test_an_own_seed_repeats_even_a_poor_loop(make_daemon):
    """A loop that never measured up was the best of its attempts; alone it is the same."""
    daemon = make_daemon(LOOPGEN_MIN_SCORE="1").start()
    with daemon.client() as client:
        client.generate("drift", id="a1", **{**ASK, "variations": 1}, seed=5)
        (first,) = [r for r in events(client, "a1") if r.name == "ready"]
        client.ask("/loopgen/reroll", "a1", 1, "Seed", "own", answers=ACCEPTED, id="a1.1")
        (own,) = [r for r in events(client, "a1.1") if r.name == "ready"]
    assert own["seed"] == first["seed"]
    one, two = (soundfile.read(r["path"])[0] for r in (first, own))
    assert (one == two).all()


def test_a_format_that_cannot_hold_the_rate_is_refused(shared_daemon):
    with shared_daemon.client() as client, pytest.raises(BadValueError, match="48000"):
        client.generate("good", format="mp3", sample_rate=96000, **ASK)


def test_a_key_nobody_heard_is_not_claimed(client):
    client.generate("good", id="a1", key="Bb", **ASK)
    heard = events(client, "a1")
    assert [r["key"] for r in heard if r.name == "ignored"] == ["key"]
    assert {r["key"] for r in heard if r.name == "ready"} == {""}


def test_two_daemons_on_one_folder(make_daemon, tmp_path):
    make_daemon().start()
    other = make_daemon()
    other.state = tmp_path / "other"
    with pytest.raises(NoDaemonError, match="--out"):
        other.start()


ANSWERED = {
    "too many messages": (bundle(*[PING] * 129), "", "send fewer"),
    "too deep": (nested(9), "", "nested deeper"),
    "bad size": (HOSTILE["size -4"], "", "cannot be"),
    "size lie": (HOSTILE["size lie"], "", "cannot be"),
    "cut": (encode("/loopgen/generate", "a1", "x", "bpm", 124)[:-1], "a1", "padding"),
    "cut in a bundle": (bundle(PING)[:-4], "", "cannot be"),
}


@pytest.mark.parametrize(("packet", "id", "words"), ANSWERED.values(), ids=ANSWERED.keys())
def test_what_is_osc_but_broken_is_answered(shared_daemon, packet, id, words):
    with shared_daemon.client() as client:
        client.send_packet(packet)
        heard = client.hear(5)
        assert (heard.name, heard["id"], heard["code"]) == ("error", id, "malformed")
        assert words in heard["text"]


def test_an_unknown_message_is_refused_by_its_id(shared_daemon):
    with shared_daemon.client() as client:
        client.send("/loopgen/Generate", "b3", "x")
        assert client.hear(5).values["id"] == "b3"


def test_reading_needs_no_journal_to_write_in(daemon, client):
    """Another program holds it: what asks only is answered, what would write is busy."""
    other = sqlite3.connect(daemon.state / "journal.sqlite", isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    assert client.ping()
    assert client.listing("/loopgen/status") == []
    with pytest.raises(BusyError):
        client.generate("good", id="a1", **ASK)
    other.close()
    client.generate("good", id="a1", **ASK)
    assert kinds(events(client, "a1"))[-1] == "done"


def test_a_storm_of_questions_holds_up_nobody(make_daemon):
    """However often lists are asked for, no page is longer than a moment."""
    daemon = make_daemon()
    with contextlib.closing(daemon.journal()) as journal, journal.transaction(durable=True):
        for number in range(300):
            journal.add_job(LoopRequest(id=f"old{number}", prompt="x" * 500), "")
            journal.move(f"old{number}", JobState.CANCELLED)
    daemon.start()
    with daemon.client() as noisy, daemon.client() as honest:
        for _ in range(2000):
            noisy.send("/loopgen/status")
        for _ in range(3):
            assert honest.ping()
        counted = {row["name"]: row["count"] for row in honest.listing("/loopgen/counters")}
    assert counted["udp sent"] < 2000 * 100 / 10


def test_a_folder_made_anew_is_held_anew(make_daemon, tmp_path):
    daemon = make_daemon(LOOPGEN_ENGINE="faulty").start()
    shutil.rmtree(daemon.out)
    daemon.out.mkdir()
    with daemon.client() as client:
        client.generate("good", id="a1", **ASK)
        assert kinds(events(client, "a1"))[-1] == "done"
    other = make_daemon()
    other.state = tmp_path / "other"
    with pytest.raises(NoDaemonError, match="--out"):
        other.start()


def test_silent_connections_make_room(daemon):
    """Sixty-four that say nothing cannot keep out one that does."""
    from osc_server.framing import frame

    with contextlib.ExitStack() as stack:
        for _ in range(64):
            stack.enter_context(socket.create_connection(("127.0.0.1", daemon.address.port)))
        one = stack.enter_context(socket.create_connection(("127.0.0.1", daemon.address.port)))
        one.settimeout(10)
        one.sendall(frame(encode("/loopgen/ping", "p1"), "length"))
        assert b"/loopgen/pong" in one.recv(4096)


def test_loops_that_somebody_deleted_are_not_announced_again(daemon, client):
    client.generate("good clicks", id="a1", **ASK)
    events(client, "a1")
    first, second = client.listing("/loopgen/loops", "a1")
    Path(first["path"]).unlink()
    assert client.listing("/loopgen/loops", "a1") == [second]

"""Who hears events, and how long answers are shared out."""

import pytest

from loopgen.errors import BusyError
from osc_server.pages import MOST_EACH, PAGE, Pages
from osc_server.source import Source
from osc_server.subscribers import LEASE_SECONDS, MOST, Subscribers


def client(port, host="127.0.0.1"):
    return Source("udp", host, port)


def test_a_lease_runs_out_and_a_late_message_does_not_revive_it():
    subscribers = Subscribers()
    subscribers.add(client(1), 7, now=0.0)
    subscribers.renew(client(1), now=LEASE_SECONDS - 1)
    assert list(subscribers.live(LEASE_SECONDS + 1)) == [client(7)]
    subscribers.renew(client(1), now=2 * LEASE_SECONDS + 1)
    assert list(subscribers.live(2 * LEASE_SECONDS + 1)) == []
    assert len(subscribers) == 0


def test_a_full_table_keeps_who_is_in_it():
    subscribers = Subscribers()
    for port in range(1, MOST + 1):
        subscribers.add(client(port), None, now=0.0)
    with pytest.raises(BusyError, match="256 programs"):
        subscribers.add(client(9999), None, now=1.0)
    subscribers.add(client(5), None, now=1.0)  # its own place again
    assert len(subscribers) == MOST
    subscribers.add(client(9999), None, now=LEASE_SECONDS + 0.5)
    assert set(subscribers.live(LEASE_SECONDS + 0.5)) == {client(5), client(9999)}


def test_answers_go_to_the_port_that_this_source_announced():
    subscribers = Subscribers()
    subscribers.add(client(1), 7, now=0.0)
    assert subscribers.answer_to(client(1)) == client(7)
    assert subscribers.answer_to(client(2)) == client(2)
    subscribers.add(client(2), 7, now=0.0)  # the port changed hands
    assert subscribers.answer_to(client(1)) == client(1)
    assert subscribers.remove(client(2), None) == client(7)
    assert len(subscribers) == 0


def test_a_connection_that_closed_hears_nothing():
    subscribers = Subscribers()
    peer = Source("tcp", "127.0.0.1", 5, 1)
    subscribers.add(peer, 7, now=0.0)
    assert list(subscribers.live(0.0)) == [peer]
    subscribers.drop(peer)
    assert list(subscribers.live(0.0)) == []


def test_pages_are_shared_fairly_and_keep_each_order():
    pages = Pages()
    pages.add(client(1), "events", (b"long" for _ in range(1000)))
    pages.add(client(2), "jobs", iter([b"a", b"b"]))
    pages.add(client(2), "loops", iter([b"c"]))
    first = pages.take()
    assert len(first) <= PAGE
    assert [packet for packet, to in first if to == client(2)] == [b"a", b"b", b"c"]
    rest = 0
    while page := pages.take():
        assert len(page) <= PAGE
        rest += len(page)
    assert len(first) + rest == 1003
    assert len(pages) == 0


def test_nobody_can_have_too_many_answers_waiting():
    pages = Pages()
    for number in range(MOST_EACH):
        pages.add(client(1), f"job {number}", iter([b"x"]))
    with pytest.raises(BusyError, match="wait"):
        pages.add(client(1), "one more", iter([b"x"]))
    pages.add(client(1), "job 3", iter([b"x"]))
    pages.drop(client(1))
    assert pages.take() == []


def test_what_is_asked_for_again_starts_anew():
    pages = Pages()
    pages.add(client(1), "events", iter([b"1"] * 100))
    assert len(pages.take()) == PAGE
    pages.add(client(1), "events", iter([b"1", b"2"]))
    assert [packet for packet, _ in pages.take()] == [b"1", b"2"]

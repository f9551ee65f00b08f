import sqlite3

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from loopgen.errors import (
    BusyError,
    JournalError,
    LoopgenError,
    UnknownJobError,
    WrongStateError,
)
from loopgen.events import Accepted, Done, Failed, Loop, LoopMissed, LoopReady, Started
from loopgen.jobs.journal import Journal
from loopgen.jobs.states import FINAL, JobState, transition
from loopgen.music import Metre
from loopgen.request import LoopRequest


@pytest.fixture
def journal(tmp_path):
    journal = Journal(tmp_path / "journal.sqlite")
    yield journal
    journal.close()


def add(journal, id):
    with journal.transaction(durable=True):
        return journal.add_job(LoopRequest(id=id, prompt="x", metre="6/8", key="F#m"), "asked")


def loop(job="a", variation=1):
    return Loop(
        job=job,
        variation=variation,
        path="/loops/LG_x_120bpm_amber.wav",
        bpm=123.4,
        bars=4,
        metre=Metre(6, 8),
        key="Am",
        seed=7,
        score=0.9,
        frames=88200,
        sample_rate=44100,
        engine="sketch",
        licence="free",
        sha256="00",
    )


def test_a_job_comes_back_as_it_went(journal, tmp_path):
    job = add(journal, "a")
    journal.close()
    again = Journal(tmp_path / "journal.sqlite")
    assert again.job("a") == job
    assert again.job("a").request.metre == Metre(6, 8)
    again.close()


EVENTS = [
    Accepted(job="a", position=3),
    Started(job="a"),
    LoopReady(job="a", loop=loop()),
    LoopMissed(job="a", variation=2, code="engine_output", text="silence"),
    Failed(job="a", code="timeout", text="late"),
    Done(job="a", loops=3),
]


@pytest.mark.parametrize("event", EVENTS, ids=lambda event: event.kind)
def test_events_come_back_with_a_number(journal, event):
    add(journal, "a")
    with journal.transaction(durable=True):
        kept = journal.record(event)
    assert kept.seq == journal.last_seq() == 1
    assert journal.events() == [kept]
    assert type(kept) is type(event)


def test_numbers_rise_and_since_skips(journal):
    with journal.transaction(durable=True):
        for event in EVENTS:
            journal.record(event)
    seqs = [event.seq for event in journal.events()]
    assert seqs == sorted(set(seqs))
    assert [event.seq for event in journal.events(since=seqs[2])] == seqs[3:]


def test_a_failed_transaction_leaves_nothing(journal):
    def halfway():
        with journal.transaction(durable=True):
            journal.add_job(LoopRequest(id="a"), "")
            raise KeyError

    with pytest.raises(KeyError):
        halfway()
    with pytest.raises(UnknownJobError):
        journal.job("a")


def test_a_lock_of_another_program_is_busy(journal, tmp_path):
    other = sqlite3.connect(tmp_path / "journal.sqlite")
    other.execute("BEGIN IMMEDIATE")
    journal._db.execute("PRAGMA busy_timeout=10")
    with pytest.raises(BusyError):
        add(journal, "a")
    other.close()
    assert add(journal, "a").state is JobState.ACCEPTED


def test_a_newer_journal_is_refused(journal, tmp_path):
    journal._db.execute("PRAGMA user_version=99")
    with pytest.raises(JournalError, match="newer"):
        Journal(tmp_path / "journal.sqlite")


def test_a_file_that_is_no_journal_is_refused(tmp_path):
    (tmp_path / "journal.sqlite").write_bytes(b"not a database" * 100)
    with pytest.raises(JournalError, match="move it away"):
        Journal(tmp_path / "journal.sqlite")


def test_order_can_be_changed(journal):
    for id in "abcd":
        add(journal, id)
    with journal.transaction(durable=True):
        journal.reorder(["d", "b", "a", "c"])
    assert [job.id for job in journal.open_jobs()] == ["d", "b", "a", "c"]
    assert add(journal, "e").position == 4


def test_an_intent_becomes_a_loop_or_is_forgotten(journal):
    add(journal, "a")
    with journal.transaction(durable=True):
        journal.intend("a", 1, "stem")
        journal.intend("a", 2, "other")
        journal.shelve(loop(), "ready", "stem")
        journal.forget_intent("a", 1)
        journal.forget_intent("a", 2)
    assert [(row.stem, row.state, row.loop) for row in journal.shelf("a")] == [
        ("stem", "ready", loop())
    ]


@given(st.lists(st.sampled_from(list(JobState)), max_size=12))
def test_a_final_state_is_never_left(states):
    now = JobState.ACCEPTED
    for to in states:
        try:
            moved = transition(now, to)
        except WrongStateError:
            continue
        assert not now.final
        now = moved
    if now in FINAL:
        for to in JobState:
            with pytest.raises(WrongStateError):
                transition(now, to)


@settings(max_examples=25)
@given(st.lists(st.sampled_from(list(JobState)), max_size=6))
def test_the_journal_guards_final_states(tmp_path_factory, states):
    journal = Journal(tmp_path_factory.mktemp("journal") / "journal.sqlite")
    add(journal, "a")
    over = 0
    for to in states:
        try:
            with journal.transaction(durable=False):
                journal.move("a", to)
                over += to.final
        except LoopgenError:
            pass
    assert over <= 1
    journal.close()

import contextlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from loopgen.errors import LoopgenError, MissingError, UnknownAddressError, UnknownKeyError
from loopgen.fields import Choice, Either, Number
from osc_server.handlers import HANDLERS
from osc_server.messages import is_reply, read_command, read_reply, reply
from osc_server.packet import Message, decode, encode
from osc_server.protocol import COMMANDS, REPLIES

TEXT = st.text(st.characters(exclude_characters="\0", exclude_categories=["Cs"]), max_size=40)
VALUES = {
    "i": st.integers(-(2**31), 2**31 - 1),
    "f": st.floats(width=32, allow_nan=False),
    "s": TEXT,
}


def addresses(rows):
    return [row.address for row in rows]


@pytest.mark.parametrize("row", REPLIES, ids=lambda row: row.address)
@given(data=st.data())
def test_every_reply_survives_the_wire(row, data):
    values = [data.draw(VALUES[arg.tag]) for arg in row.args]
    (message,) = decode(reply(row.address, *values))
    heard = read_reply(message.address, message.args)
    for arg, value in zip(row.args, values, strict=True):
        expected = pytest.approx(value, rel=1e-6) if arg.tag == "f" else value
        assert heard[arg.name] == expected
        assert type(heard[arg.name]) is {"i": int, "f": float, "s": str}[arg.tag]


def argument(arg):
    """Values that a command's argument takes, in every spelling."""
    kind = arg.kind
    if isinstance(kind, Number):
        whole = st.integers(int(kind.low), int(min(kind.high, 1000)))
        return st.one_of(whole, whole.map(float), whole.map(str))
    if isinstance(kind, Choice):
        return st.sampled_from(kind.words)
    if isinstance(kind, Either):
        return st.one_of(st.integers(0, 9), st.just("x"))
    return st.text("abcdefghij-_.", min_size=1, max_size=20)


@pytest.mark.parametrize("row", COMMANDS, ids=lambda row: row.address)
@given(data=st.data())
def test_every_command_survives_the_wire(row, data):
    values = [data.draw(argument(arg)) for arg in row.args]
    port = data.draw(st.one_of(st.none(), st.integers(1, 65535)))
    pairs = [] if port is None else ["reply", port]
    (message,) = decode(encode(row.address, *values, *pairs))
    command = read_command(message.address, message.args)
    assert command.row is row
    assert command.reply == port
    for arg, value in zip(row.args, values, strict=True):
        assert command.values[arg.name] == arg.kind.read(arg.name, value)


@pytest.mark.parametrize("row", COMMANDS, ids=lambda row: row.address)
def test_every_command_names_what_is_missing(row):
    needed = [arg for arg in row.args if not arg.optional]
    if not needed:
        assert read_command(row.address, ()).values
        return
    with pytest.raises(MissingError, match=f"^{needed[0].name} is missing; send {row.address}"):
        read_command(row.address, ())


@pytest.mark.parametrize("row", COMMANDS, ids=lambda row: row.address)
def test_every_command_is_handled_and_answered_by_a_row(row):
    assert row.address in HANDLERS
    for answer in row.answer.split(", "):
        assert answer in addresses(REPLIES)


def test_no_address_is_both_asked_and_answered():
    every = addresses(COMMANDS) + addresses(REPLIES)
    assert len(set(every)) == len(every)
    assert all(is_reply(address) for address in addresses(REPLIES))
    assert not any(is_reply(address) for address in addresses(COMMANDS))


@pytest.mark.parametrize(
    ("args", "error"),
    [
        (("a1", "x", "bpm"), MissingError),
        (("a1", "x", 7, 8), UnknownKeyError),
        (("a1", "x", None, 8), UnknownKeyError),
    ],
)
def test_pairs_that_do_not_pair(args, error):
    with pytest.raises(error):
        read_command("/loopgen/generate", args)


def test_unknown_addresses_and_keys():
    with pytest.raises(UnknownAddressError):
        read_command("/loopgen/*", ("a",))
    with pytest.raises(UnknownKeyError, match="it takes reply"):
        read_command("/loopgen/ping", ("a", "loud", 1))


ANYTHING = st.one_of(
    st.integers(),
    st.floats(),
    st.text(max_size=20),
    st.binary(max_size=8),
    st.none(),
    st.booleans(),
)


@given(
    st.one_of(st.sampled_from(addresses(COMMANDS)), st.text(max_size=20)),
    st.lists(ANYTHING, max_size=8),
)
def test_nothing_but_refusals_escapes(address, args):
    with contextlib.suppress(LoopgenError):
        read_command(address, args)


def test_a_message_is_what_it_says():
    assert decode(encode("/loopgen/ping", "a")) == [Message("/loopgen/ping", ("a",))]

"""The decoder: what it reads, what it refuses, and that nothing slows it down."""

import contextlib
import os
import random
import socket
import struct
import subprocess
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pythonosc.osc_bundle_builder import IMMEDIATELY, OscBundleBuilder
from pythonosc.osc_message_builder import OscMessageBuilder

from loopgen.errors import MalformedError
from osc_server.packet import MAX_ARGUMENTS, MAX_PACKET, Broken, Message, decode, encode
from tests.conftest import program

FUZZ = int(os.environ.get("LOOPGEN_FUZZ", "20000"))
"""How many mutants to try; the soak run raises it."""
SLOWEST = 0.005
"""Seconds one packet may take."""

texts = st.text(st.characters(exclude_characters="\0", exclude_categories=["Cs"]), max_size=40)
ints = st.integers(-(2**31), 2**31 - 1)
floats = st.floats(width=32, allow_nan=False)
addresses = st.from_regex(r"/[a-z_]{1,20}(/[a-z_]{1,20}){0,3}", fullmatch=True)


def padded(data):
    return data + b"\0" * (4 - len(data) % 4)


def message(address="/a", tags="", body=b""):
    return padded(address.encode()) + padded(b"," + tags.encode()) + body


def bundle(*elements, timetag=1):
    parts = [struct.pack(">i", len(element)) + element for element in elements]
    return b"#bundle\0" + struct.pack(">Q", timetag) + b"".join(parts)


def broken(packet):
    (item,) = decode(packet)
    assert isinstance(item, Broken)
    return item


def seconds(packet):
    """CPU time of this thread for one decode: the best of three when the first was unlucky."""
    best = 1.0
    for _ in range(3):
        start = time.thread_time()
        with contextlib.suppress(MalformedError):
            decode(packet)
        best = min(best, time.thread_time() - start)
        if best < SLOWEST:
            break
    return best


# --- round trips --------------------------------------------------------------------------------


@given(addresses, st.lists(st.one_of(texts, ints, floats), max_size=12))
def test_what_is_encoded_is_decoded(address, args):
    assert decode(encode(address, *args)) == [Message(address, tuple(args))]


@given(addresses, st.lists(st.one_of(texts, ints, floats), max_size=12))
def test_it_encodes_as_python_osc_does(address, args):
    builder = OscMessageBuilder(address)
    for value in args:
        builder.add_arg(value, {int: "i", float: "f", str: "s"}[type(value)])
    assert encode(address, *args) == builder.build().dgram


def random_argument(rng):
    """A value, the tag to build it with, and what the decoder makes of it."""
    tag = rng.choice("ihfdsbTFNrm")
    whole = rng.getrandbits(31)
    value = {
        "i": -whole,
        "h": -(whole << 20),
        "f": struct.unpack(">f", struct.pack(">f", rng.uniform(-1e6, 1e6)))[0],
        "d": rng.uniform(-1e9, 1e9),
        "s": "".join(rng.choices("abc é→🎛/,*[", k=rng.randrange(20))),
        "b": rng.randbytes(rng.randrange(1, 20)),
        "T": True,
        "F": False,
        "N": None,
        "r": whole,
        "m": tuple(rng.randbytes(4)),
    }[tag]
    return value, tag, bytes(value) if tag == "m" else value


def test_it_reads_ten_thousand_messages_of_python_osc():
    rng = random.Random(1)
    for number in range(10_000):
        arguments = [random_argument(rng) for _ in range(rng.randrange(12))]
        builder = OscMessageBuilder(f"/x/{number}")
        for value, tag, _ in arguments:
            builder.add_arg(value, tag)
        wanted = Message(f"/x/{number}", tuple(read for _, _, read in arguments))
        assert decode(builder.build().dgram) == [wanted]


def test_arrays_are_flattened():
    builder = OscMessageBuilder("/a")
    builder.add_arg([1, [2.0, "x"], 3])
    builder.add_arg(4)
    assert decode(builder.build().dgram) == [Message("/a", (1, 2.0, "x", 3, 4))]


def test_tags_that_python_osc_cannot_write():
    body = struct.pack(">Qi", 2**63, ord("x")) + b"abc\0"
    assert decode(message("/a", "tcSI", body)) == [Message("/a", (2**63, "x", "abc", float("inf")))]


def test_nan_and_infinity_are_read():
    ((value,),) = [
        item.args for item in decode(message("/a", "f", struct.pack(">f", float("nan"))))
    ]
    assert value != value


def test_encode_refuses_what_three_tags_cannot_carry():
    for value in (2**31, -(2**31) - 1, True, None, b"x", 1e39, "a\0b", "\ud800", [1]):
        with pytest.raises(ValueError, match=r"."):
            encode("/a", value)
    for address in ("", "a", "/a\0b"):
        with pytest.raises(ValueError, match=r"."):
            encode(address)


def test_liblo_is_understood():
    oscsend = program("oscsend")
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as listener:
        listener.bind(("127.0.0.1", 0))
        listener.settimeout(10)
        port = str(listener.getsockname()[1])
        values = ["7", "é x", "1.5", "2.25", "9000000000", "q", "sym"]
        command = [oscsend, "127.0.0.1", port, "/loopgen/x", "isfdhcSTFNI", *values]
        subprocess.run(command, check=True, timeout=10)
        packet = listener.recv(65536)
    wanted = (7, "é x", 1.5, 2.25, 9000000000, "q", "sym", True, False, None, float("inf"))
    assert decode(packet) == [Message("/loopgen/x", wanted)]


# --- forms that are accepted --------------------------------------------------------------------


@pytest.mark.parametrize("tail", [b"", b",\0\0\0", b"\0\0\0\0", b",\0\0\0\0\0\0\0"])
def test_no_arguments_in_every_form(tail):
    assert decode(b"/abc\0\0\0\0" + tail) == [Message("/abc", ())]


def test_rubbish_and_excess_in_the_padding():
    assert decode(b"/a\0x,s\0ya\0zz") == [Message("/a", ("a",))]
    assert decode(message("/a", "i", bytes(12))) == [Message("/a", (0,))]


# --- bundles ------------------------------------------------------------------------------------


def test_bundles_are_executed_at_once_whatever_their_time():
    one, two = encode("/one", 1), encode("/two", 2)
    wanted = [Message("/one", (1,)), Message("/two", (2,))]
    for timetag in (0, 1, 2**32, 2**63, 2**64 - 1):
        assert decode(bundle(one, two, timetag=timetag)) == wanted
    builder = OscBundleBuilder(IMMEDIATELY)
    inner = OscBundleBuilder(time.time() + 4)
    inner.add_content(OscMessageBuilder("/in").build())
    builder.add_content(inner.build())
    builder.add_content(OscMessageBuilder("/out").build())
    assert decode(builder.build().dgram) == [Message("/in", ()), Message("/out", ())]
    assert decode(bundle()) == []


def test_one_broken_message_does_not_cost_the_others():
    bad = message("/loopgen/generate", "sq", b"id7\0")
    first, middle, last = decode(bundle(encode("/one"), bad, encode("/two")))
    assert (first, last) == (Message("/one", ()), Message("/two", ()))
    assert middle == Broken(
        "/loopgen/generate", "id7", "/loopgen/generate: argument 2 has the unknown type tag 'q'"
    )
    nothing, good = decode(bundle(b"rubbish\0", encode("/one")))
    assert isinstance(nothing, Broken)
    assert (nothing.address, nothing.id) == ("", "")
    assert good == Message("/one", ())


def test_depth_and_number_are_limited():
    packet = encode("/a")
    for _ in range(8):
        packet = bundle(packet)
    assert decode(packet) == [Message("/a", ())]
    with pytest.raises(MalformedError, match="deeper than 8"):
        decode(bundle(packet))
    assert len(decode(bundle(*[encode("/a")] * 128))) == 128
    with pytest.raises(MalformedError, match="more than 128"):
        decode(bundle(*[encode("/a")] * 129))
    with pytest.raises(MalformedError, match="more than 128"):
        decode(bundle(*[bundle()] * 129))
    assert len(decode(bundle(*[message("/a", "T" * 32)] * 128))) == 128
    with pytest.raises(MalformedError, match="more than 4096 arguments"):
        decode(bundle(*[message("/a", "T" * 33)] * 128))


@pytest.mark.parametrize("size", [-4, 0, 1, 3, 6, 12, -(2**31), 2**31 - 1, 2**31 - 4])
def test_sizes_that_lie_cost_the_packet(size):
    with pytest.raises(MalformedError, match=f"an element of {size} bytes"):
        decode(b"#bundle\0" + bytes(8) + struct.pack(">i", size) + b"/a\0\0,\0\0\0")


@pytest.mark.parametrize(
    "packet",
    [
        b"",
        b"/",
        b"/a\0",
        b"/a\0\0,",
        b"/abc",
        b"rubbish\0",
        b"/\xff\0\0",
        b"/" + b"a" * 300 + b"\0\0\0",
        b"#bundl\0\0",
        b"#bundle\0",
        b"#bundle\0abcd",
        b"\xff" * 16,
        bytes(4),
        bytes(65508),
    ],
)
def test_unreadable_packets(packet):
    with pytest.raises(MalformedError, match=r"^\S.+[^.]$"):
        decode(packet)


# --- broken messages ----------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("tags", "body", "reason"),
    [
        ("si", b"id7\0", "argument 2 ends after the message does"),
        ("sd", b"id7\0" + bytes(4), "argument 2 ends after the message does"),
        ("ss", b"id7\0abcd", "argument 2 has no end"),
        ("ss", b"id7\0\xff\xfe\0\0", "argument 2 is not UTF-8 text"),
        ("ss", b"id7\0\xed\xa0\x80\0", "argument 2 is not UTF-8 text"),
        ("sb", b"id7\0\xff\xff\xff\xff", "argument 2 is a blob of -1 bytes"),
        ("sb", b"id7\0\0\0\0\x05abcd", "argument 2 is a blob of 5 bytes"),
        ("sc", b"id7\0\0\0\1\0", "argument 2 is no ASCII character but 256"),
        ("s[i", b"id7\0" + bytes(4), "brackets"),
        ("s]i[", b"id7\0" + bytes(4), "brackets"),
        ("s", b"id7\0\0\0\0\1", "4 bytes follow the last argument"),
    ],
)
def test_a_broken_message_can_be_answered(tags, body, reason):
    item = broken(message("/loopgen/generate", tags, body))
    assert (item.address, item.id) == ("/loopgen/generate", "id7")
    assert reason in item.text


def test_numbers_are_ids_too_and_long_ones_are_cut():
    assert broken(message("/a", "fi", struct.pack(">f", 7.0))).id == "7"
    assert broken(message("/a", "ii", struct.pack(">i", -7))).id == "-7"
    assert broken(message("/a", "fi", struct.pack(">f", float("inf")))).id == ""
    assert broken(message("/a", "Ti")).id == ""
    assert broken(message("/a", "si", b"x" * 100 + bytes(4))).id == "x" * 64


def test_arguments_without_type_tags():
    assert "switch them on" in broken(b"/a\0\0abc\0").text


def test_the_number_of_arguments_is_limited():
    assert len(decode(message("/a", "T" * MAX_ARGUMENTS))[0].args) == MAX_ARGUMENTS
    assert "more than" in broken(message("/a", "T" * (MAX_ARGUMENTS + 1))).text


@pytest.mark.parametrize("address", ["/*", "/a?", "/[a-z]", "/{a,b}", "/a]", "/a}"])
def test_addresses_are_never_patterns(address):
    item = broken(encode(address, "id7"))
    assert (item.address, item.id) == (address, "id7")
    assert "literally" in item.text


# --- attacks ------------------------------------------------------------------------------------


def nested(depth):
    packet = b""
    for _ in range(depth):
        packet = bundle(packet) if packet else bundle()
    return packet


ATTACKS = {
    "element of size -4": b"#bundle\0" + bytes(8) + b"\xff\xff\xff\xfc" + bytes(4),
    "a bundle in the future": bundle(encode("/a"), timetag=2**63),
    "3000 bundles deep": nested(3000),
    "10,000 messages": bundle(*[b"/a\0\0"] * 8000),
    "3000 empty bundles": bundle(*[bundle()] * 3000),
    "pattern of stars": message("/" + "*a" * 120),
    "long pattern of stars": message("/" + "*a" * 32000),
    "pattern of braces": message("/{" + "," * 32000),
    "pattern of brackets": message("/" + "[" * 32000),
    "no end": b"/" + b"a" * 65503,
    "zeros after the address": b"/a\0\0" + bytes(65500),
    "many tags": message("/a", "T" * 65000),
    "many brackets": message("/a", "[" * 32000 + "]" * 32000),
    "the most arguments": bundle(*[message("/a", "T" * 128)] * 128),
    "the most text": bundle(*[message("/a", "s" * 60, b"a\0\0\0" * 60)] * 128),
    "texts without end": bundle(*[message("/a", "s" * 128, b"abcd" * 90)] * 120),
    "texts, then an unknown tag": bundle(*[message("/a", "s" * 90 + "q", bytes(4 * 90))] * 120),
    "one long text": message("/a", "s", b"a" * 65000 + bytes(4)),
    "not UTF-8, late": message("/a", "s", b"a" * 65003 + b"\xff" + bytes(4)),
    "too long": bytes(1 << 20),
}


@pytest.mark.parametrize("name", ATTACKS)
def test_no_attack_is_slow(name):
    assert len(ATTACKS[name]) <= MAX_PACKET or name in ("too long", "10,000 messages")
    assert seconds(ATTACKS[name]) < SLOWEST


@given(st.binary(max_size=300), st.sampled_from([b"", b"/", b"#bundle\0", b"/a\0\0,"]))
def test_any_bytes_are_read_or_refused(data, start):
    packet = start + data
    assert seconds(packet + bytes(-len(packet) % 4)) < SLOWEST


SEEDS = [
    encode("/loopgen/generate", "a1", "dusty house drums", "bpm", 124.0, "bars", 4, "key", "Am"),
    message("/a", "ifsbhdTFNIcrmtS[ii]", bytes(4 * 25)),
    bundle(encode("/a", 1), bundle(encode("/b", "x", 2.0)), encode("/c")),
    bundle(*[encode("/a", "text", n) for n in range(20)]),
]
INTERESTING = [-(2**31), -4, -1, 0, 1, 4, 8, 255, 65504, 2**31 - 4, 2**31 - 1]


def mutant(rng):
    packet = bytearray(rng.choice(SEEDS))
    for _ in range(rng.randrange(1, 6)):
        at = rng.randrange(len(packet) + 1) if packet else 0
        word = at & ~3
        match rng.randrange(7):
            case 0 if at < len(packet):
                packet[at] ^= 1 << rng.randrange(8)
            case 1 if at < len(packet):
                packet[at] = rng.choice(b"\0,/#[]*sifbmTZ\xff")
            case 2:
                packet[word : word + 4] = struct.pack(">i", rng.choice(INTERESTING))
            case 3:
                del packet[word : word + 4 * rng.randrange(4)]
            case 4:
                packet[word:word] = packet[: 4 * rng.randrange(8)]
            case 5:
                packet = packet[:word]
            case _:
                packet += rng.choice(SEEDS)
    return bytes(packet)


def test_mutants_are_read_or_refused():
    rng = random.Random(2)
    refused = whole = 0
    for _ in range(FUZZ):
        packet = mutant(rng)
        assert seconds(packet) < SLOWEST, packet
        try:
            items = decode(packet)
        except MalformedError:
            refused += 1
        else:
            whole += all(isinstance(item, Message) for item in items)
    assert refused > FUZZ // 20, "the mutants are too tame"
    assert whole > FUZZ // 20, "the mutants are too wild"

"""Packets in a stream, however it is cut."""

import contextlib
import struct
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pythonosc import slip

from loopgen.errors import MalformedError
from osc_server.framing import MAX_FRAME, Deframer, frame

END = b"\xc0"
kinds = st.sampled_from(["length", "slip"])
packets = st.lists(
    st.one_of(st.binary(min_size=1, max_size=80), st.lists(st.sampled_from(b"\xc0\xdb\xdc\xdd/"))),
    max_size=8,
).map(lambda many: [bytes(one) for one in many if one])


def chopped(stream, places):
    edges = sorted({0, len(stream), *(place % (len(stream) + 1) for place in places)})
    return [stream[start:end] for start, end in pairwise(edges)]


def fed(chunks):
    deframer = Deframer()
    return [packet for chunk in chunks for packet in deframer.feed(chunk)], deframer


@given(packets, kinds, st.lists(st.integers(0, 10_000), max_size=20))
def test_packets_come_out_however_the_stream_is_cut(wanted, kind, places):
    stream = b"".join(frame(packet, kind) for packet in wanted)
    got, deframer = fed(chopped(stream, places))
    assert got == wanted
    assert deframer.kind == (kind if wanted else None)


@pytest.mark.parametrize("kind", ["length", "slip"])
def test_one_byte_at_a_time(kind):
    wanted = [b"/a\0\0,\0\0\0", END * 4, b"/" + b"\xdb" * 7]
    stream = b"".join(frame(packet, kind) for packet in wanted)
    got, _ = fed([bytes([byte]) for byte in stream])
    assert got == wanted


@given(packets, st.lists(st.integers(0, 10_000), max_size=20))
def test_slip_with_a_single_end(wanted, places):
    wanted = [b"/" + packet for packet in wanted]
    stream = b"".join(frame(packet, "slip")[1:] for packet in wanted)
    got, _ = fed(chopped(stream, places))
    assert got == wanted


def test_slip_as_python_osc_writes_it():
    packet = b"/a\0\0" + bytes(range(256))
    assert frame(packet, "slip") == slip.encode(packet)
    assert fed([slip.encode(packet)])[0] == [packet]


def test_frames_of_nothing_are_skipped():
    assert fed([END * 9 + b"/a" + END * 5 + b"/b" + END])[0] == [b"/a", b"/b"]
    assert fed([bytes(8) + frame(b"/a\0\0", "length")])[0] == [b"/a\0\0"]


@pytest.mark.parametrize("kind", ["length", "slip"])
def test_the_largest_packet(kind):
    packet = END * MAX_FRAME
    assert fed(chopped(frame(packet, kind), range(0, 200_000, 1000)))[0] == [packet]
    with pytest.raises(ValueError, match="longer than 65536"):
        frame(packet + b"/", kind)


@pytest.mark.parametrize(
    ("stream", "reason"),
    [
        (b"GET / HTTP/1.1\r\n", "is this OSC"),
        (b"\xff\xff\xff\xfc", "is this OSC"),
        (struct.pack(">I", MAX_FRAME + 1), "65537 bytes was announced"),
        (frame(b"/a\0\0", "length") + b"\xff\xff\xff\xff", "was announced"),
        (END + b"/a\xdbx" + END, "SLIP escape"),
        (END + b"/a\xdb" + END, "SLIP escape"),
        (END + b"/" * (MAX_FRAME + 1) + END, "65537 bytes"),
        (END + b"/" * (2 * MAX_FRAME + 1), "no end yet"),
    ],
)
def test_lies_end_the_stream(stream, reason):
    deframer = Deframer()
    for _ in range(2):
        with pytest.raises(MalformedError, match=reason):
            deframer.feed(stream)
    with pytest.raises(MalformedError, match=reason):
        deframer.feed(frame(b"/a\0\0", "length"))


@given(st.lists(st.binary(max_size=60), max_size=10))
def test_any_stream_is_followed_or_refused(chunks):
    deframer = Deframer()
    with contextlib.suppress(MalformedError):
        for chunk in chunks:
            for packet in deframer.feed(chunk):
                assert 0 < len(packet) <= MAX_FRAME

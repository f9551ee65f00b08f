"""What a WAV says about itself: tempo and metre (``acid``), the loop (``smpl``), texts (``LIST``).

DAWs read these to show a loop at its tempo and to repeat it without a gap. They are appended to a
finished file; the audio is not touched.

``acid`` counts beats so that tempo = beats × 60 / seconds, which is how its readers (Tracktion,
JUCE hosts, samplers) get the tempo back: our BPM counts quarter notes, so beats are quarter notes
in every metre and a bar of 6/8 has three. The chunk has no room for half a beat: a loop that is
not a whole number of quarters long (one bar of 7/8) says 0 beats and is not marked as stretchable,
as Tracktion writes it, rather than giving a wrong tempo.
"""

import os
import struct
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from loopgen.errors import AudioFileError
from loopgen.music import Key, Metre

SOFTWARE = "loopgen"
MAX_TEXT = 4096
"""Bytes of one text in ``LIST/INFO``; what is longer is cut."""

_ACID = struct.Struct("<IHHfIHHf")
_SMPL = struct.Struct("<9I")
_SMPL_LOOP = struct.Struct("<6I")
_HEADER = struct.Struct("<4sI")

_ROOT_VALID, _STRETCH = 0x02, 0x04
_ACID_CONSTANT = 0x8000
"""Every file ACID writes has it; nobody says why."""
_MIDDLE_C = 60
_INFO = {"title": b"INAM", "software": b"ISFT", "comment": b"ICMT"}


@dataclass(frozen=True, slots=True, kw_only=True)
class LoopTags:
    """What to say about a loop."""

    bpm: float
    """Quarter notes per minute."""
    bars: int
    metre: Metre
    key: Key | None = None
    """Its tonic becomes the root note, in the octave of middle C (60)."""
    frames: int
    sample_rate: int
    """Hz."""
    title: str = ""
    software: str = SOFTWARE
    comment: str = ""

    @property
    def quarters(self) -> int:
        """The loop's length in quarter notes; 0 when that is not a whole number."""
        quarters = self.bars * self.metre.quarters
        return int(quarters) if quarters.denominator == 1 else 0

    @property
    def root(self) -> int | None:
        """The root as a MIDI note, 60 to 71."""
        return None if self.key is None else _MIDDLE_C + self.key.tonic


@dataclass(frozen=True, slots=True, kw_only=True)
class Acid:
    """An ``acid`` chunk as read."""

    one_shot: bool
    stretch: bool
    root: int | None
    """A MIDI note, or None when the file names none."""
    beats: int
    metre: tuple[int, int]
    """Numerator and denominator."""
    bpm: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Smpl:
    """A ``smpl`` chunk as read."""

    root: int
    loops: tuple[tuple[int, int], ...]
    """First and last frame of each loop, both inclusive."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Chunks:
    """What a file says about itself."""

    acid: Acid | None
    smpl: Smpl | None
    info: dict[str, str]
    """Texts by their four-letter ids, such as ``INAM``."""


def append_chunks(path: Path, tags: LoopTags) -> None:
    """Append the chunks to a finished WAV that has none of them yet.

    Raises AudioFileError when the file is no WAV or already has such a chunk, OSError from the
    disk.
    """
    with path.open("r+b") as file:
        present = {name for name, _ in _walk(file)}
        if twice := present & {b"acid", b"smpl"}:
            raise AudioFileError(f"{path.name} already has a chunk {min(twice).decode()!r}")
        end = file.seek(0, os.SEEK_END)
        padding = b"\0" * (end % 2)
        file.write(padding + chunk_bytes(tags))
        size = file.tell() - _HEADER.size
        file.seek(0)
        file.write(_HEADER.pack(b"RIFF", size))


def chunk_bytes(tags: LoopTags) -> bytes:
    """The chunks as they stand in a file, each of an even length."""
    chunks = [(b"acid", _acid(tags)), (b"smpl", _smpl(tags)), (b"LIST", _info(tags))]
    return b"".join(_chunk(name, body) for name, body in chunks)


def read_chunks(path: Path) -> Chunks:
    """What a WAV says about itself. Raises AudioFileError when it is no WAV or is cut short."""
    acid, smpl = None, None
    info: dict[str, str] = {}
    try:
        with path.open("rb") as file:
            for name, body in _walk(file):
                if name == b"acid":
                    acid = _read_acid(body)
                elif name == b"smpl":
                    smpl = _read_smpl(body)
                elif name == b"LIST" and body.startswith(b"INFO"):
                    info |= _read_info(body)
    except struct.error as error:
        raise AudioFileError(f"{path.name} has a chunk that is cut short") from error
    return Chunks(acid=acid, smpl=smpl, info=info)


# --- writing ------------------------------------------------------------------------------------


def _chunk(name: bytes, body: bytes) -> bytes:
    return _HEADER.pack(name, len(body)) + body + b"\0" * (len(body) % 2)


def _acid(tags: LoopTags) -> bytes:
    flags = (_STRETCH if tags.quarters else 0) | (0 if tags.root is None else _ROOT_VALID)
    return _ACID.pack(
        flags,
        _MIDDLE_C if tags.root is None else tags.root,
        _ACID_CONSTANT,
        0.0,
        tags.quarters,
        tags.metre.denominator,
        tags.metre.numerator,
        tags.bpm,
    )


def _smpl(tags: LoopTags) -> bytes:
    """One forward loop over the whole file, for ever (count 0)."""
    nanoseconds = round(1e9 / tags.sample_rate)
    root = _MIDDLE_C if tags.root is None else tags.root
    head = _SMPL.pack(0, 0, nanoseconds, root, 0, 0, 0, 1, 0)
    return head + _SMPL_LOOP.pack(0, 0, 0, tags.frames - 1, 0, 0)


def _info(tags: LoopTags) -> bytes:
    texts = [(name, getattr(tags, field)) for field, name in _INFO.items()]
    return b"INFO" + b"".join(_chunk(name, _text(text)) for name, text in texts if text)


def _text(text: str) -> bytes:
    """UTF-8 with its closing NUL, cut between characters."""
    plain = text.replace("\0", " ").encode("utf-8", "replace")
    return plain[: MAX_TEXT - 1].decode("utf-8", "ignore").encode() + b"\0"


# --- reading ------------------------------------------------------------------------------------

_LARGEST = 2**20
"""Bytes of a chunk that are read: ours are far smaller, and ``data`` is not wanted."""


def _walk(file: BinaryIO) -> Iterator[tuple[bytes, bytes]]:
    """Every chunk's name and body (no more than its first MiB, and nothing of ``data``)."""
    head = file.read(12)
    if len(head) < 12 or head[:4] != b"RIFF" or head[8:] != b"WAVE":
        raise AudioFileError("the file is not a RIFF WAVE file")
    at = 12
    length = file.seek(0, os.SEEK_END)
    file.seek(at)
    while len(header := file.read(_HEADER.size)) == _HEADER.size:
        name, size = _HEADER.unpack(header)
        if at + _HEADER.size + size > length:
            raise AudioFileError("the file ends within a chunk")
        yield name, b"" if name == b"data" else file.read(min(size, _LARGEST))
        at += _HEADER.size + size + size % 2
        file.seek(at)


def _read_acid(body: bytes) -> Acid:
    flags, root, _, _, beats, denominator, numerator, bpm = _ACID.unpack_from(body)
    return Acid(
        one_shot=bool(flags & 1),
        stretch=bool(flags & _STRETCH),
        root=root if flags & _ROOT_VALID else None,
        beats=beats,
        metre=(numerator, denominator),
        bpm=bpm,
    )


def _read_smpl(body: bytes) -> Smpl:
    root, count = struct.unpack_from("<12xI12xI", body)
    room = (len(body) - _SMPL.size) // _SMPL_LOOP.size
    loops = [
        struct.unpack_from("<8xII", body, _SMPL.size + index * _SMPL_LOOP.size)
        for index in range(min(count, room))
    ]
    return Smpl(root=root, loops=tuple((start, end) for start, end in loops))


def _read_info(body: bytes) -> dict[str, str]:
    texts = {}
    at = 4
    while at + _HEADER.size <= len(body):
        name, size = _HEADER.unpack_from(body, at)
        at += _HEADER.size
        text = body[at : at + size].split(b"\0")[0]
        texts[name.decode("latin-1")] = text.decode("utf-8", "replace")
        at += size + size % 2
    return texts

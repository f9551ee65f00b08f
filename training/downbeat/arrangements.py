"""Arrangements: drums, bass, chords and a lead that were written for each other.

``ARRANGEMENTS`` is a tuple of ``Arrangement``: drums as in ``drum_repertoire.GROOVES``, lines as in
``tonal_repertoire.LINES``. The ``arrangements_*.py`` hold the music as text. A head is ``@ name;
beats; low-high; swing; chords``, with a chord for each bar (``0:min``), or several in equal shares
of a bar (``2:m7/7:7``). ``drums 4`` is followed by lanes in four steps per beat, in the notation of
``drum_repertoire``; ``bass 2`` by the bars of a bass in two steps per beat, indented, in that of
``tonal_repertoire``. Swing delays every other step of the parts that have the drums' steps.

More is allowed in lines: pieces ``[0 . 7 .]4``; a bar ``.`` of rest; ``%2`` for the bar before
last; ``>C`` and ``>0`` for what anticipates the next bar's chord; and a hold at the start of a bar
ties over the bar line. All parts have 1, 2, 4 or 8 bars, and repeat till the longest ends.
"""

import re
from collections import Counter
from itertools import pairwise
from typing import NamedTuple

import arrangements_band
import arrangements_club
import arrangements_roots
import arrangements_screen
import arrangements_street
import arrangements_synth
import tonal_repertoire
from drum_repertoire import LANES, bars, refuse
from tonal_repertoire import KINDS

WORLDS = {
    "synth": arrangements_synth.TEXT,
    "club": arrangements_club.TEXT,
    "street": arrangements_street.TEXT,
    "band": arrangements_band.TEXT,
    "roots": arrangements_roots.TEXT,
    "screen": arrangements_screen.TEXT,
}
HEAD = re.compile(r"@ (?P<name>[^;]+); (\d+); (\d+)-(\d+); (\d?\.?\d+); (\S.*)")


class Arrangement(NamedTuple):
    """One piece: a phrase for every part."""

    name: str
    drums: tuple
    """As in ``GROOVES``."""
    lines: tuple
    """As in ``LINES``, but a bar's progression is a tuple of its chords."""
    length: int
    """Bars of the phrase."""


def parse(text):
    """The arrangements of a text."""
    blocks = re.split(r"\n(?=@)", text.strip("\n"))
    return tuple(arrangement(block) for block in blocks if block)


def arrangement(block):
    """The arrangement of a head and what follows it."""
    first, *rows = filter(str.strip, block.split("\n"))
    head = HEAD.fullmatch(first)
    if not head:
        raise ValueError(f"Not a head: {first}")
    name, beats, low, high, swing, written = head.groups()
    beats, bpm, chords = int(beats), (int(low), int(high)), progression(written)
    per_beat, lanes, parts = sections(name, rows, beats)
    drums = (name, beats, per_beat, float(swing), bpm, lanes)
    lines = tuple(line(drums, chords, *part) for part in parts)
    lengths = [len(lane.split()) for lane in lanes.values()]
    lengths += [one[-1].count("|") + 1 for one in lines]
    return Arrangement(name, drums, lines, max(len(chords), *lengths))


def line(drums, chords, kind, steps, rows):
    """A line in ``steps`` per beat to go with the drums."""
    name, beats, per_beat, swing, bpm, _ = drums
    own = swing if steps == per_beat else 0.0
    notes = " | ".join(spelled_out(rows, beats * steps))
    return (f"{name}, {kind}", kind, beats, steps, own, bpm, chords, notes)


def progression(written):
    """A tuple of (root, quality) for each bar."""
    out = []
    for bar in written.split():
        pairs = (chord.split(":") for chord in bar.split("/"))
        out.append(tuple((int(root), quality) for root, quality in pairs))
    return tuple(out)


def sections(name, rows, beats):
    """(steps per beat of the drums, lanes, [(kind, steps per beat, rows) ..])."""
    per_beat, lanes, parts = 0, {}, []
    for row in rows:
        what, _, rest = row.partition(" ")
        if not what:
            parts[-1][2].append(row)
        elif what == "drums":
            per_beat = int(rest)
        elif what in KINDS:
            parts.append((what, int(rest), []))
        elif what in lanes:
            raise ValueError(f"{name}: {what} is there twice")
        else:
            lanes[what] = bars(rest, beats * per_beat)
    return per_beat, lanes, parts


def spelled_out(rows, steps):
    """The bars of a line, every step written."""
    out = []
    for bar in " | ".join(rows).split("|"):
        bar = re.sub(r"\[([^]]+)\](\d+)", lambda m: f" {m[1]} " * int(m[2]), bar)
        bar = " ".join(bar.split())
        if bar.startswith("%"):
            bar = out[-int(bar[1:] or 1)]
        out.append(" ".join("." * steps) if bar == "." else bar)
    return out


def faults(arrangements):
    """What is wrong with the arrangements, a line each."""
    found = {}
    for name, count in Counter(one.name for one in arrangements).items():
        if count > 1:
            yield f"{name}: {count} of that name"
    for one in arrangements:
        yield from (f"{one.name}: {fault}" for fault in (*drum_faults(one), *line_faults(one)))
        for part in (str(sorted(one.drums[-1].items())), str([part[-1] for part in one.lines])):
            same = found.setdefault((one.drums[1], part), one.name)
            if same != one.name:
                yield f"{one.name}: has a part as {same} has"


def drum_faults(one):
    """What is wrong with the drums of an arrangement."""
    _, beats, per_beat, swing, (low, high), lanes = one.drums
    if not 0 <= swing <= 0.33 or not 30 <= low < high <= 300 or not lanes:
        yield f"swing {swing}, tempo {low} to {high}, {len(lanes)} lanes"
    for lane, written in lanes.items():
        lengths = [len(bar) for bar in written.split()]
        if lane not in LANES or set(written) - set("Xxo. ") or not set(written) & set("Xxo"):
            yield f"{lane} {written}"
        if set(lengths) != {beats * per_beat} or len(lengths) not in (1, 2, 4, 8):
            yield f"{lane} has bars of {lengths}, not {beats * per_beat}"


def line_faults(one):
    """What is wrong with the lines of an arrangement."""
    if len(one.lines) < 2 or one.length not in (2, 4, 8):
        yield f"{len(one.lines)} lines, {one.length} bars"
    for *head, chords, written in one.lines:
        flat = tuple(chord for bar in chords for chord in bar)
        try:
            tonal_repertoire.check([(*head, flat, re.sub(r">(?=[-+Cc\d])", "", written))])
        except ValueError as fault:
            yield str(fault)
        tokens = written.replace("| ", "").split()
        if len(chords) not in (1, 2, 4, 8) or (".", "-") in pairwise([tokens[-1], *tokens]):
            yield f"{len(chords)} bars of chords, or a hold of nothing: {written}"


ARRANGEMENTS = tuple(one for text in WORLDS.values() for one in parse(text))

if __name__ == "__main__":
    refuse(faults(ARRANGEMENTS))
    print(*(f"{world}: {len(parse(text))}" for world, text in WORLDS.items()), sep="\n")
    print(sorted(Counter(one.drums[1] for one in ARRANGEMENTS).items()))

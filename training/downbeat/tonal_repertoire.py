"""Bass lines, riffs, comping and phrases as people play them: our own, in the idiom of each style.

The ``tonal_repertoire_*.py`` hold the music as text. A line at the margin is a head: name, kind,
beats x steps per beat, swing, tempi and a chord for each bar (semitones above the key, quality).
Its bars follow, indented, with ``|`` or a new line between them and ``%`` for a bar once more.

A token is one step: ``.`` a rest, ``-`` a hold, a number a degree of the chord's own scale with 0
the root and 7 the octave (``!`` accented, ``~`` slid into, ``'`` soft), ``C`` the whole chord,
``C!`` accented, ``c`` softly. The first token of every bar is beat one.
"""

import re
from collections import Counter

import tonal_repertoire_bass
import tonal_repertoire_electronic
import tonal_repertoire_guitar
import tonal_repertoire_keys
import tonal_repertoire_melody
import tonal_repertoire_packs
import tonal_repertoire_world

KINDS = (
    *("bass", "acid", "riff", "guitar", "strum", "piano", "comp", "arp", "pad", "melody", "pluck"),
    *("brass", "vocalish", "strings", "marimba"),
)
QUALITIES = ("maj", "min", "7", "m7", "M7", "sus", "dim", "5")
TOKEN = re.compile(r"\.|-|[+-]?\d+[!~']?|C!?|c")


def read(text):
    """The lines that ``text`` holds."""
    out = []
    for block in re.split(r"\n(?=\S)", text.strip("\n")):
        head, *rows = block.split("\n")
        name, kind, metre, swing, tempi, chords = head.split(", ")
        bars = []
        for bar in " | ".join(row for row in rows if row.strip()).split("|"):
            tokens = " ".join(bar.split())
            bars.append(bars[-1] if tokens == "%" else tokens)
        beats, steps = metre.split("x")
        low, high = tempi.split("-")
        pairs = (chord.split(":") for chord in chords.split())
        progression = tuple((int(root), quality) for root, quality in pairs)
        bpm = (int(low), int(high))
        metre = (int(beats), int(steps), float(swing))
        out.append((name, kind, *metre, bpm, progression, " | ".join(bars)))
    return tuple(out)


def check(lines):
    """Raise ValueError at the first line that does not keep to the notation."""
    for name, kind, beats, per_beat, swing, (low, high), progression, steps in lines:
        bars = [bar.split(" ") for bar in steps.split(" | ")]
        if kind not in KINDS:
            raise ValueError(f"{name}: kind {kind}")
        if not 0 <= swing <= 0.33 or not 30 <= low <= high <= 300:
            raise ValueError(f"{name}: swing {swing}, tempi {low} to {high}")
        if any(quality not in QUALITIES for _, quality in progression):
            raise ValueError(f"{name}: progression {progression}")
        if len(bars) not in (1, 2, 4, 8):
            raise ValueError(f"{name}: {len(bars)} bars")
        for number, bar in enumerate(bars, 1):
            if len(bar) != beats * per_beat:
                raise ValueError(f"{name}, bar {number}: {len(bar)} steps: {' '.join(bar)}")
            for token in bar:
                if not TOKEN.fullmatch(token):
                    raise ValueError(f"{name}, bar {number}: {token!r}")
    twice = [name for name, count in Counter(line[0] for line in lines).items() if count > 1]
    if twice:
        raise ValueError(f"twice: {twice}")


LINES = (
    *read(tonal_repertoire_bass.TEXT),
    *read(tonal_repertoire_electronic.TEXT),
    *read(tonal_repertoire_guitar.TEXT),
    *read(tonal_repertoire_keys.TEXT),
    *read(tonal_repertoire_world.TEXT),
    *read(tonal_repertoire_melody.TEXT),
    *read(tonal_repertoire_packs.TEXT),
)
check(LINES)

if __name__ == "__main__":
    for kind, count in Counter(line[1] for line in LINES).most_common():
        print(kind, count)

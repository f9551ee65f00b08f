"""Drum and percussion grooves as people play and programme them, all with their one in place.

``GROOVES`` is a tuple of ``(name, beats_per_bar, steps_per_beat, swing, (low_bpm, high_bpm),
lanes)``; ``lanes`` maps an instrument to its bars, separated by spaces: ``X`` accent, ``x`` plain,
``o`` soft, ``.`` nothing. The first step of every bar is beat one.

The grooves are written in the ``drum_repertoire_*`` modules, as text: a head ``@ name; beats x
steps, swing, low-high`` and a line for each lane. There a bar may be ``=`` (as the bar before),
``-`` (silent), or have pieces ``[..]`` with a count: ``[x.]8`` is ``x.`` eight times.
"""

import re
from collections import Counter

from drum_repertoire_band import BAND
from drum_repertoire_beats import BEATS
from drum_repertoire_club import CLUB
from drum_repertoire_east import EAST
from drum_repertoire_packs import PACKS
from drum_repertoire_phrases import PHRASES
from drum_repertoire_world import WORLD

LANES = frozenset(
    "kick snare clap rim hat open ride crash tom_low tom_mid tom_high shaker tambourine cowbell"
    " bell clave block conga_low conga_open conga_slap bongo_low bongo_high timbale surdo tabla_low"
    " tabla_high tabla_slap djembe_bass djembe_tone djembe_slap udu snap click noise blip_low"
    " blip_high cajon_bass cajon_slap taiko frame_low frame_high".split()
)
WORLDS = {
    "club": CLUB,
    "beats": BEATS,
    "world": WORLD,
    "east": EAST,
    "band": BAND,
    "phrases": PHRASES,
    "packs": PACKS,
}
HEAD = re.compile(r"@ (?P<name>[^;]+); (\d+)x(\d+) (\d?\.?\d+) (\d+)-(\d+)")


def bars(written, steps):
    """The bars of a lane, written out."""
    out = []
    for bar in written.split():
        if bar in "=-":
            bar = out[-1] if bar == "=" else "." * steps
        out.append(re.sub(r"\[([^]]+)\](\d+)", lambda m: m[1] * int(m[2]), bar))
    return " ".join(out)


def parse(text):
    """The grooves of a text."""
    grooves = []
    for line in filter(None, text.splitlines()):
        if line.startswith("@"):
            head = HEAD.fullmatch(line)
            if not head:
                raise ValueError(f"Not a head: {line}")
            name, beats, per_beat, swing, low, high = head.groups()
            groove = (name, int(beats), int(per_beat), float(swing), (int(low), int(high)), {})
            grooves.append(groove)
        else:
            lane, written = line.split(maxsplit=1)
            _, beats, per_beat, _, _, lanes = grooves[-1]
            if lane in lanes:
                raise ValueError(f"{grooves[-1][0]}: {lane} is there twice")
            lanes[lane] = bars(written, beats * per_beat)
    return tuple(grooves)


def faults(grooves):
    """What is wrong with the grooves, a line each."""
    known, found = Counter(groove[0] for groove in grooves), {}
    for name, count in known.items():
        if count > 1:
            yield f"{name}: {count} of that name"
    for name, beats, per_beat, swing, (low, high), lanes in grooves:
        if not 0 <= swing <= 0.33 or not 30 <= low < high <= 300 or not lanes:
            yield f"{name}: swing {swing}, tempo {low} to {high}, {len(lanes)} lanes"
        for lane, written in lanes.items():
            steps = beats * per_beat
            lengths = [len(bar) for bar in written.split()]
            if lane not in LANES or set(written) - set("Xxo. ") or len(lengths) not in (1, 2, 4):
                yield f"{name}: {lane} {written}"
            if set(lengths) != {steps}:
                yield f"{name}: {lane} has bars of {lengths}, not {steps}"
        if not any(set(written) & set("Xxo") for written in lanes.values()):
            yield f"{name}: nothing is played"
        same = found.setdefault((beats, per_beat, tuple(sorted(lanes.items()))), name)
        if same != name:
            yield f"{name}: the same as {same}"


def refuse(faults):
    """Raise ValueError if there are any."""
    wrong = list(faults)
    if wrong:
        raise ValueError("\n".join(wrong))


GROOVES = tuple(groove for text in WORLDS.values() for groove in parse(text))

if __name__ == "__main__":
    refuse(faults(GROOVES))
    print(*(f"{world}: {len(parse(text))}" for world, text in WORLDS.items()), sep="\n")

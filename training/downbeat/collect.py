"""Clips to readings: what the network sees of each clip, and where bars really start.

    python collect.py written 0 12000 rows --font FONT.sf2 [--font OTHER.sf2 ...]
    python collect.py arranged 0 6000 rows --font FONT.sf2 [--font OTHER.sf2 ...]
    python collect.py grooves 0 8000 rows --font FONT.sf2 [--font OTHER.sf2 ...]
    python collect.py songs 0 2500 rows --font FONT.sf2
    python collect.py sketch 0 2500 rows

The numbers are seeds: the first, and the one after the last. Files of 250 clips are written into
the folder, so that several processes can share the work and training can begin before the end.
The first files of written grooves and of arrangements are made of entries that no other file has.
"""

import argparse
import pickle
import time
from pathlib import Path

import grooves
import numpy as np
import sketches
import songs
from arranged import Arranged, UnheardArranged
from examples import Example
from groove import Groove
from written import Unheard, Written

from loopgen.conform import downbeat, reading
from loopgen.conform.features import extract
from loopgen.conform.listen import heard_part
from loopgen.conform.network import FEELS, POSITIONS
from loopgen.conform.trackers.own import find_grid

SHARE = 0.34
"""A position is right when at least so many bars of those at the commonest one start there."""
MANY = 250
PLAYERS = {
    "written": Written,
    "unheard written": Unheard,
    "arranged": Arranged,
    "unheard arranged": UnheardArranged,
    "grooves": Groove,
}
"""What is played; what is unheard is not for training."""
FAINT = 0.05
"""Grids below this sharpness teach nothing."""


def example(clip):
    """The example of a clip; None when its grid was not found or nothing in it is right."""
    pulses = clip.metre.pulses
    pulse = float(clip.metre.quarters) * 60 / clip.bpm / pulses
    features = extract(clip.samples, clip.rate)
    attacks, grid = find_grid(features, pulse)
    usable = heard_part(features, attacks, grid)
    origin = downbeat.strongest_phase(attacks, grid, usable)
    found = reading.read(features, grid, usable, origin, pulses)
    right, shifts = answers(grid.beat_at(clip.starts) - origin, pulses)
    if grid.strength <= FAINT or not right.any():
        return None
    feel = int(np.clip(np.round(1 + np.log2(clip.ratio)), 0, len(FEELS) - 1))
    rows = found.rows.astype(np.float16)
    return Example(rows, found.first, right, shifts, pulses, feel, clip.kind)


def answers(starts, pulses):
    """(right, shifts) of the beats at which bars start."""
    bar = pulses * POSITIONS
    exact = np.asarray(starts) * POSITIONS
    places = np.round(exact).astype(int)
    count = np.bincount(places % bar, minlength=bar)
    shifts = np.bincount(places % bar, exact - places, bar) / np.maximum(1, count)
    return count >= SHARE * max(1, count.max()), shifts.astype(np.float32)


def made(what, seed, fonts):
    """The clip of a seed; the first ones are of what is unheard, where something is."""
    if what == "sketch":
        return sketches.make(seed)
    if what == "songs":
        return songs.make(seed, fonts[0])
    unheard = f"unheard {what}"
    return grooves.make(
        seed, fonts, PLAYERS[unheard if seed < MANY and unheard in PLAYERS else what]
    )


def main():
    """The command."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("what", choices=["written", "arranged", "grooves", "songs", "sketch"])
    parser.add_argument("first", type=int)
    parser.add_argument("end", type=int)
    parser.add_argument("out", type=Path)
    parser.add_argument("--font", action="append", default=[], help="a soundfont")
    options = parser.parse_args()
    options.out.mkdir(parents=True, exist_ok=True)
    for first in range(options.first, options.end, MANY):
        began, seeds = time.time(), range(first, min(first + MANY, options.end))
        found = [example(made(options.what, seed, options.font)) for seed in seeds]
        found = [one for one in found if one is not None]
        path = options.out / f"{options.what}-{first:06d}.pickle"
        path.with_suffix(".part").write_bytes(pickle.dumps(found))
        path.with_suffix(".part").rename(path)
        print(f"{path.name}: {len(found)} clips, {time.time() - began:.0f} s", flush=True)


if __name__ == "__main__":
    main()

"""Clips to evidence: what the downbeat model sees of each place, and whether it is right.

    python collect.py sketch 0 3000 rows/sketch.pickle
    python collect.py songs 0 3000 rows/songs.pickle --font FONT.sf2

The numbers are seeds: the first, and the one after the last.
"""

import argparse
import pickle
import time
from pathlib import Path

import numpy as np
import sketches
import songs

from loopgen.conform import downbeat, evidence, listen, window
from loopgen.conform.features import extract

NEAR = 0.04
"""Seconds by which a place may miss a bar's start and still be it."""


def rows(clip):
    """A dictionary of the evidence for every place of a clip, and what is right about it."""
    pulses = clip.metre.pulses
    pulse = float(clip.metre.quarters) * 60 / clip.bpm / pulses
    features = extract(clip.samples, clip.rate)
    attacks, grid = listen.find_grid(features, pulse)
    usable = window.usable_part(features)
    origin = downbeat.strongest_phase(attacks, grid, usable)
    table, places = [], []
    for feel, step in enumerate(downbeat.FEELS.values()):
        offsets = downbeat.offsets(pulses, step)
        scene = evidence.Scene(features, grid, usable, origin, step)
        table.append(evidence.describe(scene, offsets, pulses))
        part = np.tile(np.arange(len(evidence.PLACES)), len(offsets) // len(evidence.PLACES))
        places.append(np.stack([np.full(len(offsets), feel), part, offsets], axis=1))
    spots = np.concatenate(places)
    right = is_right(grid, origin, spots[:, 2], clip.starts, pulses, pulse)
    if clip.feel:
        right &= spots[:, 0] == list(downbeat.FEELS).index(clip.feel)
    return {
        "rows": np.concatenate(table).astype(np.float16),
        "places": spots.astype(np.float32),
        "right": right,
        "pulses": pulses,
        "compound": clip.metre.pulses != clip.metre.numerator,
        "beat_bpm": 60.0 / pulse,
        "kind": clip.kind,
    }


def is_right(grid, origin, offsets, starts, pulses, pulse):
    """(n,) whether a bar really starts at each offset."""
    true = grid.beat_at(starts) - origin
    away = (true[None] - offsets[:, None] + pulses / 2) % pulses - pulses / 2
    return np.abs(away).min(1) * pulse < NEAR


def main():
    """The command."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("what", choices=["sketch", "songs"])
    parser.add_argument("first", type=int)
    parser.add_argument("end", type=int)
    parser.add_argument("out", type=Path)
    parser.add_argument("--font", help="a General-MIDI soundfont, for songs")
    options = parser.parse_args()
    began, found = time.time(), []
    for seed in range(options.first, options.end):
        clip = sketches.make(seed) if options.what == "sketch" else songs.make(seed, options.font)
        found.append(rows(clip))
    options.out.parent.mkdir(parents=True, exist_ok=True)
    options.out.write_bytes(pickle.dumps(found))
    known = sum(row["right"].any() for row in found)
    print(f"{len(found)} clips, {known} with a right place, {time.time() - began:.0f} s")


if __name__ == "__main__":
    main()

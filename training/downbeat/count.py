"""How often conform is right about what it never learned from: plain takes, files of any tempo.

    python count.py --font FONT.sf2

``docs/conform.md`` shows what it prints.
"""

import argparse
from concurrent.futures import ProcessPoolExecutor
from itertools import product

import loops
import numpy as np
import sketches

from loopgen.conform import LoopSpec, Origin, conform
from loopgen.conform.certainty import CERTAIN
from loopgen.music import Metre

METRES = ("4/4", "4/4", "4/4", "4/4", "3/4", "6/8", "7/8")
HOUSE = 40
FILES = range(700000, 700200)
NEAR, PACE = 0.05, 0.03
"""Seconds and ratio within which a start and a tempo are right."""


def plain(job):
    """(prompt, beats from a bar line, whether the tempo is right, the report) of a take."""
    style, metre, seed = job
    rng, metre = np.random.default_rng([seed, 8]), Metre.parse(metre)
    bpm = float(rng.integers(60, 181)) if style != "house drums" else 124.0
    bar = float(metre.quarters) * 60 / bpm
    sound, score = sketches.played(
        f"{style}, {bpm:.10g} bpm, {metre}", seed, 4 * bar * 1.08 + min(1.5 * bar, 6) + 0.5
    )
    spec = LoopSpec(bpm=bpm, bars=4, metre=metre, sample_rate=sketches.RATE)
    report = conform(sound, sketches.RATE, spec).report
    away = (report.start_seconds - score.lead + bar / 2) % bar - bar / 2
    return style, away / spec.pulse_seconds, abs(report.ratio - 1) < PACE, report


def filed(job):
    """(the file, its report) of a seed, or None where nothing sounds."""
    seed, font = job
    file = loops.make(seed, font)
    if not file.samples.any():
        return None
    spec = LoopSpec(bpm=file.asked, bars=file.bars or 2, metre=file.metre, sample_rate=file.rate)
    report = conform(file.samples, file.rate, spec, origin=Origin(tempos=file.claims)).report
    file.samples = file.samples[:0]
    return file, report


def tell_plain(found):
    """Print what became of the takes of all styles, and of house drums alone."""
    styled = [one for one in found if one[0] != "house drums"]
    right = np.array([abs(away) < 0.1 and pace for _, away, pace, _ in styled])
    tempo = np.mean([pace for _, _, pace, _ in styled])
    low = np.mean([report.confidence < CERTAIN for *_, report in styled])
    print(f"{len(styled)} takes: tempo {tempo:.3f}, right {right.mean():.3f}, unsure {low:.3f}")
    drums = np.array([away for style, away, *_ in found if style == "house drums"])
    places = [int((np.abs((drums - at + 2) % 4 - 2) < 0.1).sum()) for at in (0, 2)]
    print(f"house drums: {len(drums)}, on the one {places[0]}, on the three {places[1]}")


def tell_files(found):
    """Print what became of the files."""
    for name, some in (
        ("loops", [one for one in found if one[0].bars]),
        ("cuts", [one for one in found if not one[0].bars]),
    ):
        tempo = np.array([abs(np.log(r.bpm_raw / f.bpm)) < PACE for f, r in some])
        bars = np.array([float(f.metre.quarters) * 60 / f.bpm for f, _ in some])
        away = np.array([r.start_seconds - f.start for f, r in some])
        near = np.abs((away + bars / 2) % bars - bars / 2) < NEAR
        octaves = np.array([abs(abs(np.log2(r.bpm_raw / f.bpm)) - 1) < 0.02 for f, r in some])
        print(
            f"{len(some)} {name}: tempo {tempo.mean():.3f} (half or double {octaves.mean():.3f}),"
            f" right {(tempo & near).mean():.3f}"
        )
        sure = np.array([r.confidence > 0.9 for _, r in some])
        print(f"  of {sure.sum()} surer than 0.9, {(tempo & near)[sure].sum()} are right")
    same = [r for f, r in found if f.bars and abs(f.asked / f.bpm - 1) < 1e-6]
    untouched = sum(r.stretcher == "none" and r.ratio == 1.0 for r in same)
    print(f"{len(same)} loops asked for at their tempo, untouched {untouched}")


def main():
    """The command."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--font", required=True, help="a General-MIDI soundfont")
    options = parser.parse_args()
    takes = [(s, m, 5_000_000 + k) for k, (s, m) in enumerate(product(sketches.STYLES, METRES))]
    takes += [("house drums", "4/4", 6_000_000 + k) for k in range(HOUSE)]
    with ProcessPoolExecutor() as workers:
        tell_plain(list(workers.map(plain, takes, chunksize=8)))
        found = workers.map(filed, [(s, options.font) for s in FILES], chunksize=8)
        tell_files([one for one in found if one])


if __name__ == "__main__":
    main()

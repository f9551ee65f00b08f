"""Measure how often conform is right, and fit the map from its evidence to a probability.

    python calibrate.py --sketch 4000 5000 --songs 4500 5500 --font FONT.sf2

The seeds must not be among those that ``fit.py`` saw. Writes loopgen/conform/certainty.json and
prints a table of reliability on every fourth clip, which is not used for the fit.
"""

import argparse
import json
from concurrent.futures import ProcessPoolExecutor
from importlib.resources import files
from itertools import pairwise
from pathlib import Path

import numpy as np
import sketches
import songs

from loopgen.conform import LoopSpec, certainty
from loopgen.conform.listen import listen

START, END = 0.07, 0.05
"""Seconds by which a right loop's first and last moment may miss a bar line."""
EDGES = (0.0, 0.2, 0.35, 0.5, 0.7, 0.9, 1.001)


def listened(job):
    """(evidence, right) of the clip of a (seed, font); without a font it is a sketch."""
    seed, font = job
    return judged(songs.make(seed, font) if font else sketches.make(seed))


def judged(clip):
    """(evidence, right) of one clip."""
    spec = LoopSpec(bpm=clip.bpm, bars=clip.bars, metre=clip.metre, sample_rate=clip.rate)
    plan = listen(clip.samples, clip.rate, spec)
    first = plan.window.beat
    last = first + plan.window.bars * spec.metre.pulses
    begin, end = plan.grid.second_at(np.array([first, last]))
    bars = np.diff(clip.starts[:2]) if len(clip.starts) > 1 else [spec.bar_seconds]
    lines = np.append(clip.starts, clip.starts[-1] + bars[0] * np.arange(1, 4))
    near = np.abs(lines - begin).min() < START and np.abs(lines - end).min() < END
    pace = (end - begin) / plan.window.bars / spec.bar_seconds
    true = clip.ratio * 2.0 ** -np.round(np.log2(clip.ratio))
    return certainty.evidence(plan), bool(near and abs(np.log(pace * true)) < 0.03)


def fitted(evidence, right):
    """The constants of a logistic function of the log odds that only rises (gradient ascent)."""
    rows = np.stack([np.ones(len(evidence)), evidence[:, 0]], axis=1)
    weights = np.array([0.0, 1.0])
    for _ in range(20000):
        sure = 1.0 / (1.0 + np.exp(-rows @ weights))
        weights = weights + 0.3 * (rows.T @ (right - sure) / len(right))
        weights[1] = max(weights[1], 0.0)
    return {"start": round(float(weights[0]), 4), "downbeat": round(float(weights[1]), 4)}


def reliability(sure, right):
    """Print how many of the loops of each confidence are right."""
    for low, high in pairwise(EDGES):
        some = (sure >= low) & (sure < high)
        if some.any():
            said, found = sure[some].mean(), right[some].mean()
            span = f"{low:.2f} to {min(high, 1):.2f}"
            print(f"  {span}: {some.sum():4d} said {said:.2f} right {found:.2f}")


def main():
    """The command."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--sketch", type=int, nargs=2, default=(4000, 5000), metavar="SEED")
    parser.add_argument("--songs", type=int, nargs=2, default=(4500, 5500), metavar="SEED")
    parser.add_argument("--font", required=True, help="a General-MIDI soundfont")
    parser.add_argument("--out", type=Path, help="instead of loopgen's own file")
    options = parser.parse_args()
    jobs = [(seed, "") for seed in range(*options.sketch)]
    jobs += [(seed, options.font) for seed in range(*options.songs)]
    with ProcessPoolExecutor() as workers:
        found = list(workers.map(listened, jobs, chunksize=20))
    evidence = np.array([row for row, _ in found])
    right = np.array([good for _, good in found], float)
    held = np.arange(len(right)) % 4 == 0
    table = fitted(evidence[~held], right[~held])
    own = Path(str(files("loopgen.conform"))) / "certainty.json"
    (options.out or own).write_text(json.dumps(table) + "\n")
    certainty._table.cache_clear()
    sure = np.array([certainty.confidence(tuple(row)) for row in evidence])
    print(table, f"{len(right)} clips, right {right.mean():.3f}")
    names = np.repeat(
        ["sketch", "songs"], [len(range(*options.sketch)), len(range(*options.songs))]
    )
    for name in ("sketch", "songs"):
        print(name)
        reliability(sure[held & (names == name)], right[held & (names == name)])


if __name__ == "__main__":
    main()

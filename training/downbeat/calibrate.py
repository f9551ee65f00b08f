"""Measure how often conform is right, and fit the map from its evidence to a probability.

    python calibrate.py --font FONT.sf2 [--font OTHER.sf2 ...]

Of clips that ``train.py`` never saw. Writes loopgen/conform/certainty.json and prints a table of
reliability on every fourth clip, which is not used for the fit.
"""

import argparse
import json
from concurrent.futures import ProcessPoolExecutor
from importlib.resources import files
from itertools import pairwise
from pathlib import Path

import numpy as np
from collect import made

from loopgen.conform import LoopSpec, certainty
from loopgen.conform.listen import listen

START, END = 0.07, 0.05
"""Seconds by which a right loop's first and last moment may miss a bar line."""
KINDS = {
    "sketch": (4000, 4300),
    "songs": (4500, 4700),
    "grooves": (90000, 90300),
    "unheard written": (90000, 90400),
    "unheard arranged": (90000, 90300),
}
"""The seeds of each kind; what is written is of entries that training left out."""
EDGES = (0.0, 0.2, 0.35, 0.5, 0.7, 0.9, 1.001)


def listened(job):
    """(evidence, right) of the clip of a (kind, seed, fonts)."""
    return judged(made(*job))


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
    parser.add_argument("--font", action="append", required=True, help="a soundfont")
    parser.add_argument("--out", type=Path, help="instead of loopgen's own file")
    options = parser.parse_args()
    jobs = [(kind, seed, options.font) for kind in KINDS for seed in range(*KINDS[kind])]
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
    names = np.array([kind for kind, *_ in jobs])
    for kind in KINDS:
        print(kind, f"right {right[names == kind].mean():.3f}")
        reliability(sure[held & (names == kind)], right[held & (names == kind)])


if __name__ == "__main__":
    main()

"""Fit the weights of the tempo of files, and write them where conform reads them.

    python fit.py rows/files.pickle

McFadden's conditional logit: one choice among alternatives that rows of numbers describe. One
clip in seven is held out and only counted.
"""

import argparse
import json
import pickle
from importlib.resources import files
from pathlib import Path

import numpy as np

STIFFNESS, STEPS, SPEED = 0.001, 1500, 0.03


def logit(tables, rights):
    """(columns,) the weights that make the right rows likeliest (Adam, full batches)."""
    rows = np.concatenate(tables).astype(np.float32)
    right = np.concatenate(rights)
    counts = np.array([len(table) for table in tables])
    first = np.concatenate([[0], np.cumsum(counts)[:-1]])
    owner = np.repeat(np.arange(len(tables)), counts)
    weights = np.zeros(rows.shape[1], np.float32)
    mean, square = np.zeros_like(weights), np.zeros_like(weights)
    for step in range(1, STEPS + 1):
        score = rows @ weights
        chance = np.exp(score - np.maximum.reduceat(score, first)[owner])
        good = chance * right
        pull = chance / np.add.reduceat(chance, first)[owner]
        pull -= good / (np.add.reduceat(good, first) + 1e-9)[owner]
        slope = rows.T @ pull / len(tables) + STIFFNESS * weights
        mean, square = 0.9 * mean + 0.1 * slope, 0.99 * square + 0.01 * slope**2
        pace = SPEED if step < 0.6 * STEPS else 0.3 * SPEED
        root = np.sqrt(square / (1 - 0.99**step)) + 1e-8
        weights = weights - pace * (mean / (1 - 0.9**step)) / root
    return weights


def fit_tempo(paths):
    """The weights of the tempo model, one per column of loopgen.conform.tempo.describe."""
    clips = [clip for path in paths for clip in pickle.loads(path.read_bytes())]
    held, train = clips[::7], [clip for k, clip in enumerate(clips) if k % 7]
    weights = logit([c["rows"] for c in train], [c["right"] for c in train])
    for name, part in (("trained", train), ("held out", held)):
        hits = [bool(c["right"][int((c["rows"] @ weights).argmax())]) for c in part]
        loops = [hit for hit, c in zip(hits, part, strict=True) if c["bars"]]
        print(name, len(part), f"right {np.mean(hits):.3f}, exact loops {np.mean(loops):.3f}")
    return [round(float(value), 3) for value in weights]


def main():
    """The command."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("rows", type=Path, nargs="+")
    parser.add_argument("--out", type=Path, help="instead of loopgen's own file")
    options = parser.parse_args()
    own = Path(str(files("loopgen.conform"))) / "tempo.json"
    (options.out or own).write_text(json.dumps(fit_tempo(options.rows)) + "\n")


if __name__ == "__main__":
    main()

"""Fit the weights of the downbeat and of the tempo, and write them where conform reads them.

    python fit.py downbeat rows/sketch.pickle rows/songs.pickle
    python fit.py tempo rows/files.pickle

Both are McFadden's conditional logit: one choice among alternatives that rows of numbers describe.
One clip in seven is held out and only counted.
"""

import argparse
import json
import pickle
from importlib.resources import files
from pathlib import Path

import numpy as np

from loopgen.conform.downbeat import FEELS, TEMPO_CENTRE
from loopgen.conform.evidence import PLACES

STIFF = {2: 0.01, 3: 0.005, 4: 0.01, 5: 0.02, 7: 0.02}
"""How strongly weights are held near zero, by beats in a bar: less where there is more to see."""


def logit(tables, rights, stiffness, steps=400, speed=0.03):
    """(columns,) the weights that make the right rows likeliest (Adam, full batches)."""
    rows = np.concatenate(tables).astype(np.float32)
    right = np.concatenate(rights)
    counts = np.array([len(table) for table in tables])
    first = np.concatenate([[0], np.cumsum(counts)[:-1]])
    owner = np.repeat(np.arange(len(tables)), counts)
    weights = np.zeros(rows.shape[1], np.float32)
    mean, square = np.zeros_like(weights), np.zeros_like(weights)
    for step in range(1, steps + 1):
        score = rows @ weights
        chance = np.exp(score - np.maximum.reduceat(score, first)[owner])
        good = chance * right
        pull = chance / np.add.reduceat(chance, first)[owner]
        pull -= good / (np.add.reduceat(good, first) + 1e-9)[owner]
        slope = rows.T @ pull / len(tables) + stiffness * weights
        mean, square = 0.9 * mean + 0.1 * slope, 0.99 * square + 0.01 * slope**2
        pace = speed if step < 0.6 * steps else 0.3 * speed
        root = np.sqrt(square / (1 - 0.99**step)) + 1e-8
        weights = weights - pace * (mean / (1 - 0.9**step)) / root
    return weights


# --- downbeat -----------------------------------------------------------------------------------


def full_rows(clip):
    """The evidence with the terms for place, feel and tempo beside it, as the model has them."""
    feel, place = clip["places"][:, 0].astype(int), clip["places"][:, 1].astype(int)
    step = np.array(list(FEELS.values()))[feel]
    tempo = np.log2(clip["beat_bpm"] / step / TEMPO_CENTRE) ** 2
    terms = [np.eye(len(PLACES))[place], np.eye(len(FEELS))[feel], tempo[:, None]]
    return np.concatenate([clip["rows"], *terms], axis=1).astype(np.float32)


def chosen(clip, weights):
    """(right, probability) of the start that the model prefers."""
    score = full_rows(clip) @ weights
    chance = np.exp(score - score.max())
    offsets = np.round(clip["places"][:, 2] % clip["pulses"], 4)
    starts, which = np.unique(offsets, return_inverse=True)
    total = np.bincount(which, chance, len(starts)) / chance.sum()
    best = int(total.argmax())
    return bool(clip["right"][which == best].any()), float(total[best])


def fit_downbeat(paths):
    """The weights of bars of each number of beats, under the names that conform reads."""
    clips = [clip for path in paths for clip in pickle.loads(path.read_bytes())]
    clips = [clip for clip in clips if clip["right"].any()]
    table = {}
    for pulses in sorted({clip["pulses"] for clip in clips}):
        some = [clip for clip in clips if clip["pulses"] == pulses]
        held, train = some[::7], [clip for k, clip in enumerate(some) if k % 7]
        rows, rights = [full_rows(clip) for clip in train], [clip["right"] for clip in train]
        weights = logit(rows, rights, STIFF[pulses])
        share = {
            name: np.mean([chosen(c, weights)[0] for c in part])
            for name, part in (("trained", train), ("held out", held))
        }
        print(pulses, len(train), {name: round(float(value), 3) for name, value in share.items()})
        table[str(pulses)] = as_table(weights)
    return table


def as_table(weights):
    """The weights under the names that loopgen.conform.downbeat.Weights has."""
    values = [round(float(value), 3) for value in weights]
    row, places, feels = values[:-10], values[-10:-4], values[-4:-1]
    return {"row": row, "places": places, "feels": feels, "tempo": values[-1]}


# --- tempo --------------------------------------------------------------------------------------


def fit_tempo(paths):
    """The weights of the tempo model, one per column of loopgen.conform.tempo.describe."""
    clips = [clip for path in paths for clip in pickle.loads(path.read_bytes())]
    held, train = clips[::7], [clip for k, clip in enumerate(clips) if k % 7]
    weights = logit([c["rows"] for c in train], [c["right"] for c in train], 0.001, 1500)
    for name, part in (("trained", train), ("held out", held)):
        hits = [bool(c["right"][int((c["rows"] @ weights).argmax())]) for c in part]
        loops = [hit for hit, c in zip(hits, part, strict=True) if c["bars"]]
        print(name, len(part), f"right {np.mean(hits):.3f}, exact loops {np.mean(loops):.3f}")
    return [round(float(value), 3) for value in weights]


def main():
    """The command."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("what", choices=["downbeat", "tempo"])
    parser.add_argument("rows", type=Path, nargs="+")
    parser.add_argument("--out", type=Path, help="instead of loopgen's own file")
    options = parser.parse_args()
    table = fit_downbeat(options.rows) if options.what == "downbeat" else fit_tempo(options.rows)
    own = Path(str(files("loopgen.conform"))) / f"{options.what}.json"
    (options.out or own).write_text(json.dumps(table) + "\n")


if __name__ == "__main__":
    main()

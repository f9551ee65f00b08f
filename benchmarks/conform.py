"""Score conform on clips of known beats, beside what others do with the same clips.

    python benchmarks/conform.py FOLDER [--out DIR] [--tracker librosa] [--stretcher rubberband]
        [--only loopgen,librosa] [--verbose]

FOLDER holds clips and a JSON file beside each with ``file``, ``bpm_requested``, ``bars``,
``beats_per_bar``, ``grid_beats`` (true moments of the beats, seconds), ``ok_starts`` (where a loop
may start), and optionally ``beats``.

``loopgen`` is conform. ``truth`` is conform when it is told the beats: the best there can be.
``librosa`` is a short script: librosa's beats, one ratio, a hard cut. ``looper`` does what
musicgen-looper does: a power of two of bars between the downbeats of BeatNet, stretched by one
ratio with Rubber Band, where the program is installed; where BeatNet is not (pip cannot on
Python 3.11), librosa's beats are counted in bars instead, which is said above the table.

Beats are carried onto the loop by the time map that each method reports. Attacks, clicks and holes
are measured on the sound. *Pass*: starts within 70 ms of a downbeat, 90 % of the beats within
25 ms, exact length, no click, no hole.
"""

import argparse
import json
import time
from pathlib import Path

import numpy as np
from methods import METHODS, has_beatnet
from score import Score, score

from loopgen.audio import read_audio
from loopgen.conform import LoopSpec
from loopgen.music import Metre

COLUMNS = {
    "pass": "good",
    "p90<=25": "tight",
    "beat": "on_beat",
    "downbeat": "start",
    "length": "length",
    "clicks": "click",
    "holes": "hole",
}


def print_table(scores):
    heads = [*COLUMNS, "attacks", "p90 ms", "wall s"]
    print(f"{'':10s}{'clips':>6s}" + "".join(f"{head:>9s}" for head in heads))
    for name, rows in scores.items():
        shares = [100 * np.mean([getattr(s, field) for s in rows]) for field in COLUMNS.values()]
        made = [s for s in rows if s.seconds]
        middle = [
            np.median([getattr(s, f) for s in made]) for f in ("transient", "beats_ms", "seconds")
        ]
        cells = "".join(f"{share:8.0f}%" for share in shares)
        print(f"{name:10s}{len(rows):6d}{cells}{middle[0]:9.2f}{middle[1]:9.1f}{middle[2]:9.2f}")


def print_confidence(rows):
    """How far the confidence can be trusted."""
    rows = sorted(rows, key=lambda s: -s.confidence)
    half = rows[: (len(rows) + 1) // 2]
    print(
        f"of the half with the highest confidence {100 * np.mean([s.good for s in half]):.0f}% pass"
    )
    for low, high in ((0.0, 0.3), (0.3, 0.5), (0.5, 0.7), (0.7, 1.01)):
        some = [s for s in rows if low <= s.confidence < high]
        right = sum(s.good for s in some)
        print(f"confidence {low:.1f} to {min(high, 1):.1f}: {right} of {len(some)} pass")


def attempt(name, path, truth, spec, samples, out):
    """One method on one clip; what fails to make a loop scores nothing."""
    began = time.perf_counter()
    try:
        made = METHODS[name](samples, spec.sample_rate, spec, truth)
    except Exception as error:
        print(f"{name} made nothing of {path.stem}: {error}")
        return Score(path.stem)
    seconds = time.perf_counter() - began
    if out and name == "loopgen":
        write(out / f"{path.stem}.wav", made.loop, spec.sample_rate)
    return score(path.stem, truth, spec, samples, made, seconds)


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("folder", type=Path)
    parser.add_argument("--out", type=Path, help="write the loops here")
    parser.add_argument("--tracker", default="own", help="who finds the beats: docs/trackers.md")
    parser.add_argument("--stretcher", default="auto", help="what moves time: docs/conform.md")
    parser.add_argument("--only", default=",".join(METHODS), help="the methods to measure")
    parser.add_argument("--verbose", action="store_true")
    options = parser.parse_args()
    scores = {name: [] for name in options.only.split(",")}
    if "looper" in scores and not has_beatnet():
        print("looper: BeatNet is not installed, so librosa's beats are counted in bars instead")
    for path in sorted(options.folder.glob("*.json")):
        truth = json.loads(path.read_text())
        if not isinstance(truth, dict):
            continue
        samples, rate = read_audio(options.folder / truth["file"])
        spec = LoopSpec(
            bpm=float(truth["bpm_requested"]),
            bars=truth["bars"],
            metre=Metre(truth["beats_per_bar"], 4),
            sample_rate=rate,
            tracker=options.tracker,
            stretcher=options.stretcher,
        )
        for name, rows in scores.items():
            rows.append(attempt(name, path, truth, spec, samples, options.out))
            if options.verbose:
                print(f"{name:10s} {rows[-1]}")
    print_table(scores)
    if "loopgen" in scores:
        print_confidence(scores["loopgen"])


def write(path, loop, rate):
    import soundfile

    path.parent.mkdir(parents=True, exist_ok=True)
    soundfile.write(path, loop, rate, subtype="FLOAT")


if __name__ == "__main__":
    main()

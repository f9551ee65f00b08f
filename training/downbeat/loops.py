"""Files as producers have them: half are exact loops, half are takes, cut anywhere; any tempo is
asked, mostly one near the file's.

    python loops.py 0 1500 rows/files.pickle --font FONT.sf2

What the tempo model sees of each file's tempi, and which of them are right.
"""

import argparse
import pickle
import time
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import sketches
import songs
from clip import Curve, asked_ratio, drift
from patterns import Composer

from loopgen.conform import tempo
from loopgen.conform.features import extract
from loopgen.music import Metre

METRES = ("4/4",) * 14 + ("3/4", "3/4", "6/8", "7/8", "5/4", "12/8")
RIGHT = 0.01
"""A tempo within this ratio of the true one is right."""


@dataclass(kw_only=True)
class File:
    """A file, what is asked for, and what is true."""

    samples: np.ndarray
    rate: int
    metre: Metre
    bpm: float
    """Its true tempo, quarter notes a minute."""
    bars: int
    """When it is an exact loop; else 0."""
    asked: float
    claims: tuple
    start: float
    """Seconds to the first downbeat."""


def make(seed, font):
    """One file from the built-in engine or from the random songs."""
    rng = np.random.default_rng([seed, 4])
    bpm = float(np.exp(rng.uniform(np.log(62), np.log(190))))
    bpm = round(bpm) * 1.0 if rng.random() < 0.85 else round(bpm, 2)
    exact = rng.random() < 0.55
    depth = 0.0 if exact else drift(rng)
    if seed % 2:
        sound, rate, metre, start = from_sketch(seed, bpm, depth, rng)
    else:
        sound, rate, metre, start = from_song(seed, bpm, depth, font, rng)
    bar = float(metre.quarters) * 60 / bpm
    room = int((len(sound) / rate - start) / bar)
    bars = 0
    if exact and room:
        bars = int(rng.choice([n for n in (1, 2, 3, 4, 8) if n <= room]))
        frame = round(start * rate)
        sound, start = sound[frame : frame + round(bars * bar * rate)], 0.0
    elif rng.random() < 0.4:
        # Exports last whole seconds, which are whole bars at many a tempo that is not theirs.
        sound = sound[: len(sound) // rate * rate]
    level = np.abs(sound).max() + 1e-9
    return File(
        samples=(0.8 * sound / level).astype(np.float32),
        rate=rate,
        metre=metre,
        bpm=bpm,
        bars=bars,
        asked=asked(bpm, rng),
        claims=claims(bpm, rng),
        start=start,
    )


def asked(bpm, rng):
    """The tempo asked for: the file's, one that a take of a model misses by a little, or any."""
    luck = rng.random()
    if luck < 0.2:
        return float(bpm)
    if luck < 0.65:
        near = bpm / asked_ratio(bpm, rng) / (1 + rng.uniform(-0.065, 0.065))
        return float(round(near))
    return float(np.clip(round(bpm * 2 ** rng.uniform(-0.7, 0.7)), 50, 220))


def claims(bpm, rng):
    """What the file says: mostly nothing, mostly the truth, at times half of it or nonsense."""
    if rng.random() < 0.65:
        return ()
    return (float(rng.choice([bpm, bpm / 2, 120.0, 100.0], p=[0.85, 0.05, 0.05, 0.05])),)


def from_sketch(seed, bpm, depth, rng):
    """(samples, rate, metre, seconds to the first downbeat) of a take of the built-in engine.

    ``depth`` is how far its tempo wanders, as a ratio.
    """
    metre = Metre.parse(str(rng.choice(METRES)))
    bar = float(metre.quarters) * 60 / bpm
    seconds = float(np.clip(bar * int(rng.choice([2, 4, 8])), 4.0, 13.0)) * 1.08 + min(1.5 * bar, 6)
    style = str(rng.choice(list(sketches.STYLES)))
    words = str(rng.choice(sketches.WORDS))
    prompt = f"{style}{words}, {bpm:.10g} bpm, {metre}"
    sound, score = sketches.played(prompt, seed, seconds)
    if depth:
        starts = np.array([score.lead])
        sound, starts = sketches.bent(sound, starts, 1.0, depth, min(bar, 0.15 * seconds), rng)
        return sound, sketches.RATE, metre, float(starts[0]) % bar
    return sound, sketches.RATE, metre, score.lead


def from_song(seed, bpm, depth, font, rng):
    """The same of a random song."""
    composer = Composer(seed, bars=24)
    composer.bpm = bpm
    song, rate = composer.song(), 44100
    curve = Curve(bpm, 120.0, depth, rng)
    first = song.beats_per_bar * 4 - rng.uniform(0, song.beats_per_bar)
    begin = float(curve.second_at(first))
    bar = song.beats_per_bar * 60 / bpm
    seconds = float(np.clip(bar * int(rng.choice([2, 4, 8])), 4.0, 13.0)) + 1.2 * bar
    sound = songs.Band(rate, font, rng).play(song, curve, begin, seconds)
    start = float(curve.second_at(song.beats_per_bar * 4)) - begin
    return sound, rate, Metre(song.beats_per_bar, 4), start


def rows(file):
    """The evidence for every tempo of a file."""
    features = extract(file.samples, file.rate)
    bpm = tempo.candidates(features.seconds, file.asked, file.metre, file.claims)
    rows = tempo.describe(features, bpm, file.asked, file.metre, file.claims)
    return {
        "rows": rows.astype(np.float32),
        "right": np.abs(np.log(bpm / file.bpm)) < RIGHT,
        "bars": file.bars,
    }


def main():
    """The command."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("first", type=int)
    parser.add_argument("end", type=int)
    parser.add_argument("out", type=Path)
    parser.add_argument("--font", required=True, help="a General-MIDI soundfont")
    options = parser.parse_args()
    began = time.time()
    found = [rows(make(seed, options.font)) for seed in range(options.first, options.end)]
    options.out.parent.mkdir(parents=True, exist_ok=True)
    options.out.write_bytes(pickle.dumps(found))
    print(f"{len(found)} files, {time.time() - began:.0f} s")


if __name__ == "__main__":
    main()

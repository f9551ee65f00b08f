"""Clips of random grooves.

Half of them are loops of one to eight bars cut hard and repeated, as published loops are.
"""

import numpy as np
from clip import Clip, Curve, asked_ratio, bars_that_fit, drift, worn
from effects import RATE
from groove import Groove

from loopgen.music import Metre


def make(seed, fonts, kind=Groove):
    """One clip of a groove of ``kind``. ``fonts`` are paths of soundfonts."""
    rng = np.random.default_rng([seed, 6])
    groove = kind(seed, fonts)
    ratio = asked_ratio(groove.bpm, rng)
    bpm = float(round(groove.bpm / ratio / (1 + rng.uniform(-0.065, 0.065))))
    bar = groove.beats * 60 / bpm
    bars = bars_that_fit(bar, rng)
    seconds = (bars + rng.uniform(1.2, 2.3)) * bar
    first = rng.uniform(0, groove.beats * groove.length) if rng.random() < 0.9 else 0.0
    curve = Curve(groove.bpm, first + seconds * groove.bpm / 60 * 1.05 + 4, drift(rng), rng)
    begin = float(curve.second_at(first))
    beats = curve.beat_at(begin + np.arange(int(seconds * RATE)) / RATE)
    frames = beats * 60 / groove.bpm * RATE
    if rng.random() < 0.5:
        loop = groove.render(groove.length)
        sound = np.interp(frames % len(loop), np.arange(len(loop) + 1), np.append(loop, loop[0]))
    else:
        whole = groove.render(int(np.ceil(beats[-1] / groove.beats)) + 1)
        sound = np.interp(frames, np.arange(len(whole)), whole)
    if rng.random() < 0.15:
        sound = sound + groove.sampler.drone(len(sound), rng) * rng.uniform(0.05, 0.3)
    every = groove.beats / 2 if ratio == 0.5 and groove.beats % 2 == 0 else groove.beats
    starts = curve.second_at(np.arange(0.0, beats[-1] + 1, every)) - begin
    silence = rng.uniform(0.2, 0.7) if rng.random() < 0.15 else 0.0
    sound = np.concatenate([np.zeros(int(silence * RATE)), faded(sound, rng)])
    starts = starts + silence
    return Clip(
        samples=worn(sound[:, None], RATE, rng),
        rate=RATE,
        bpm=bpm,
        metre=Metre(groove.beats, 4),
        bars=bars,
        starts=starts[(starts >= silence) & (starts < seconds + silence)],
        ratio=groove.bpm / bpm,
        kind=groove.kind,
    )


def faded(sound, rng):
    """With a fade at its end, at times."""
    if rng.random() < 0.15:
        count = int(rng.uniform(0.6, 1.6) * RATE)
        sound = sound.copy()
        sound[-count:] *= np.linspace(1, 0, count) ** 2
    return sound

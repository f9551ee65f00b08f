"""Clips from takes of the built-in engine: its score says where every bar starts."""

from functools import cache

import numpy as np
from clip import HIGH_BPM, LOW_BPM, Clip, Curve, asked_ratio, bars_that_fit, drift, worn

from loopgen.engines.engine import Brief
from loopgen.engines.sketch import RATE, Sketch
from loopgen.engines.sketch.score import compose
from loopgen.engines.sketch.styles import STYLES
from loopgen.engines.sketch.wish import read_wish
from loopgen.music import Metre

METRES = {"4/4": 11, "3/4": 3, "6/8": 3, "7/8": 4, "5/4": 2, "2/4": 1, "12/8": 1, "9/8": 1}
"""How often each metre is played."""
WORDS = ("", "", "", " drums", " without drums", " drums and bass", ", busy", ", sparse")


class _Patience:
    """A control of an engine that nobody cancels."""

    cancelled = False

    def progress(self, fraction):
        pass


@cache
def engine():
    """The engine, loaded."""
    sketch = Sketch()
    sketch.load()
    return sketch


def make(seed):
    """One clip: a take, half of them read along a wandering tempo from any place in a bar."""
    rng = np.random.default_rng([seed, 1])
    names = list(METRES)
    metre = Metre.parse(str(rng.choice(names, p=np.array(list(METRES.values())) / 26)))
    music = round(float(np.exp(rng.uniform(np.log(LOW_BPM), np.log(HIGH_BPM)))), 1)
    ratio = asked_ratio(music, rng)
    bar = float(metre.quarters) * 60 / music * ratio
    bars = bars_that_fit(bar, rng)
    seconds = bars * bar * 1.08 + min(1.5 * bar, 6.0) + 0.5
    style = str(rng.choice(list(STYLES)))
    prompt = f"{style}{rng.choice(WORDS)}, {music:.10g} bpm, {metre}"
    sound, score = played(prompt, seed, seconds)
    period = min(score.bar_seconds, score.grid.bar_seconds, bar)
    starts = score.lead + period * np.arange(-int(score.lead / period), int(seconds / period) + 1)
    speed = 1.0
    if rng.random() < 0.6:
        speed = 1.0 + rng.uniform(0.01, 0.06) * rng.choice([-1, 1])
        room = min(period, 0.15 * len(sound) / RATE)
        sound, starts = bent(sound, starts, speed, drift(rng), room, rng)
    starts = starts[(starts >= 0) & (starts < len(sound) / RATE)]
    return Clip(
        samples=worn(sound, RATE, rng),
        rate=RATE,
        bpm=music / ratio,
        metre=metre,
        bars=bars,
        starts=starts,
        ratio=ratio * speed * score.bar_seconds / score.grid.bar_seconds,
        kind=style,
    )


def played(prompt, seed, seconds):
    """The take (frames, 2) and its score."""
    take = engine().generate(Brief(prompt=prompt, seconds=seconds, seed=seed), _Patience())
    return take.samples, compose(read_wish(prompt, ""), seed, seconds)


def bent(sound, starts, speed, depth, room, rng):
    """The sound read ``speed`` times as fast, give or take ``depth``, from a moment in ``room``."""
    seconds = len(sound) / RATE
    begin = rng.uniform(0.0, room)
    curve = Curve(60.0 * speed, seconds * 1.2, depth, rng)
    moments = curve.beat_at(np.arange(int(RATE * seconds / 0.9)) / RATE) + begin
    moments = moments[moments < seconds - 0.01]
    frames = np.arange(len(sound)) / RATE
    read = np.stack([np.interp(moments, frames, channel) for channel in sound.T], axis=1)
    return read, curve.second_at(starts - begin)

"""Random rhythms that have a downbeat: what players do, as odds and not as a list of patterns.

A rhythm is a dictionary of step to strength (0 to 1) over one bar. Steps are counted from the bar
line; ``per_beat`` of them make a beat. The odds follow Lerdahl and Jackendoff's metrical levels ("A
Generative Theory of Tonal Music", 1983): events are likelier where more levels meet, and each kind
of instrument bends that in its own way.
"""

import numpy as np


def levels(beats, per_beat):
    """(steps,) 4 for the bar line, 3 for the middle of an even bar, 2 for beats, 1 halves, 0."""
    out = np.zeros(beats * per_beat, int)
    if per_beat % 2 == 0:
        out[:: per_beat // 2] = 1
    out[::per_beat] = 2
    if beats % 2 == 0:
        out[:: per_beat * beats // 2] = 3
    out[0] = 4
    return out


def drawn(odds, rng, loud=0.25):
    """A rhythm with an event at each step with its odds; accents likelier on the one."""
    hit = rng.random(len(odds)) < odds
    strength = rng.choice([0.5, 0.75, 1.0], len(odds), p=[0.25, 0.5, 0.25])
    strength = np.where(rng.random(len(odds)) < loud * odds, 1.0, strength)
    return {int(step): float(strength[step]) for step in np.flatnonzero(hit)}


def profile(level, rng, top, spread):
    """Odds per step from odds per level, each level off by up to ``spread`` times."""
    odds = np.array(top)[level]
    return np.clip(odds * np.exp(rng.normal(0, spread, len(level))), 0, 1)


def written(marks):
    """The rhythm of a line of ``tables.py``."""
    strength = {"X": 1.0, "x": 0.75, "o": 0.4}
    return {step: strength[mark] for step, mark in enumerate(marks) if mark != "."}


def kick(beats, per_beat, rng):
    """Four to the floor, or the one and syncopation around it."""
    level = levels(beats, per_beat)
    kind = rng.random()
    if kind < 0.24:
        return dict.fromkeys(range(0, len(level), per_beat), 1.0)
    if kind < 0.34:
        return {0: 1.0, **drawn(profile(level, rng, (0.02, 0.06, 0.05, 0.3, 1.0), 0.4), rng)}
    busy = rng.uniform(0.5, 1.6)
    table = np.array((0.10, 0.22, 0.22, 0.45, 0.0)) * busy
    out = drawn(profile(level, rng, (*table[:4], 0.93), 0.5), rng)
    if 0 in out:
        out[0] = max(out[0], 0.75)
    return out


def backbeat(beats, per_beat, rng):
    """Two and four, or the middle of the bar, or somewhere that the style knows; ghosts."""
    steps, kind = beats * per_beat, rng.random()
    if beats % 2:
        spots = [per_beat * k for k in range(1, beats) if rng.random() < 0.6] or [per_beat]
    elif kind < 0.62:
        spots = list(range(per_beat, steps, 2 * per_beat))
    elif kind < 0.78:
        spots = [steps // 2]
    elif kind < 0.86:
        spots = [steps - per_beat]
    else:
        level = levels(beats, per_beat)
        spots = list(drawn(profile(level, rng, (0.1, 0.18, 0.35, 0.2, 0.06), 0.5), rng))
    if rng.random() < 0.3 and spots:
        late = int(rng.integers(len(spots)))
        spots[late] = int(np.clip(spots[late] + rng.choice([-2, -1, 1, 2]), 0, steps - 1))
    out = {int(step): 1.0 for step in spots}
    if rng.random() < 0.35:
        ghosts = drawn(np.full(steps, rng.uniform(0.05, 0.2)), rng)
        out = {**dict.fromkeys(ghosts, 0.35), **out}
    return out


def hats(beats, per_beat, rng):
    """Even strokes with accents, off-beats, or a broken line."""
    steps, kind = beats * per_beat, rng.random()
    if kind < 0.45:
        every = int(rng.choice([1, 2, per_beat], p=[0.4, 0.4, 0.2]))
        out = dict.fromkeys(range(0, steps, every), 0.6)
        accent = int(rng.choice([per_beat, 2 * per_beat, max(1, per_beat // 2)]))
        late = int(rng.choice([0, 0, per_beat // 2]))
        out.update({step: 1.0 for step in out if (step - late) % accent == 0})
    elif kind < 0.68:
        out = dict.fromkeys(range(per_beat // 2, steps, per_beat), 0.9)
    else:
        level = levels(beats, per_beat)
        out = drawn(profile(level, rng, (0.3, 0.55, 0.6, 0.6, 0.65), 0.5), rng)
    return {step: s for step, s in out.items() if rng.random() > 0.04}


def euclid(beats, per_beat, rng):
    """Strokes as even as can be (Toussaint, "The Euclidean algorithm generates traditional musical
    rhythms", 2005), mostly from the bar line on."""
    steps = beats * per_beat
    strokes = int(rng.integers(2, max(3, steps // 2 + 1)))
    turn = 0 if rng.random() < 0.65 else int(rng.integers(steps))
    spots = {(int(np.ceil(k * steps / strokes)) + turn) % steps for k in range(strokes)}
    return {step: 1.0 if step == min(spots) else float(rng.uniform(0.5, 0.9)) for step in spots}


def hand_drum(beats, per_beat, rng):
    """(low, open, slap) of one drummer's hands: congas, bongos, tabla."""
    level = levels(beats, per_beat)
    low = drawn(profile(level, rng, (0.06, 0.12, 0.2, 0.35, 0.85), 0.6), rng, loud=0.8)
    bright = drawn(profile(level, rng, (0.3, 0.4, 0.4, 0.35, 0.4), 0.6), rng)
    slap = drawn(profile(level, rng, (0.1, 0.14, 0.2, 0.12, 0.1), 0.6), rng)
    return low, bright, slap


def line(beats, per_beat, rng, density=None):
    """Where notes of a bass or a riff begin: the one nearly always, less towards the end."""
    level = levels(beats, per_beat)
    if rng.random() < 0.25:
        every = int(rng.choice([1, 2, per_beat]))
        out = dict.fromkeys(range(0, len(level), every), 0.8)
        return {**out, 0: 1.0}
    busy = rng.uniform(0.5, 1.8) if density is None else density
    table = np.array((0.16, 0.3, 0.38, 0.45)) * busy
    odds = profile(level, rng, (*table, 0.9), 0.5)
    if rng.random() < 0.5:
        fade = rng.uniform(0.3, 1.0)
        odds[len(odds) // 4 :] *= 1 - fade * np.linspace(0, 1, len(odds) - len(odds) // 4)
    return drawn(odds, rng, loud=0.6)


def stabs(beats, per_beat, rng):
    """Chords: held from the one, on off-beats, on back-beats, or syncopated."""
    steps, kind = beats * per_beat, rng.random()
    if kind < 0.35:
        return {0: 1.0, **({steps // 2: 0.9} if rng.random() < 0.3 and beats % 2 == 0 else {})}
    if kind < 0.5:
        return dict.fromkeys(range(per_beat // 2, steps, per_beat), 0.8)
    if kind < 0.58:
        return dict.fromkeys(range(per_beat, steps, 2 * per_beat), 0.8)
    return line(beats, per_beat, rng, density=rng.uniform(0.4, 1.2))


def strum(beats, per_beat, rng):
    """Down and up strokes of a guitar: loud ones drawn, the rest soft or muted."""
    level = levels(beats, per_beat)
    loud = drawn(profile(level, rng, (0.15, 0.35, 0.5, 0.5, 0.88), 0.5), rng, loud=0.8)
    every = max(1, per_beat // 2)
    soft = {step: 0.35 for step in range(0, len(level), every) if rng.random() < 0.6}
    return {**soft, **loud}


def pickup(rhythm, steps, rng):
    """The rhythm with a run into the next bar."""
    count = int(rng.integers(1, 4))
    return {**rhythm, **{steps - k: float(rng.uniform(0.5, 1)) for k in range(1, count + 1)}}


def mutated(rhythm, steps, rng, share):
    """The rhythm with some events moved, dropped, or added; the one mostly stays."""
    out = {}
    for step, strength in rhythm.items():
        luck = rng.random()
        if luck > share or (step == 0 and rng.random() < 0.8):
            out[step] = strength
        elif luck < 0.4 * share:
            out[int((step + rng.choice([-1, 1])) % steps)] = strength
    if rng.random() < 2 * share:
        out[int(rng.integers(steps))] = float(rng.uniform(0.4, 1.0))
    return out

"""Random songs of our own: grooves, bass, chords and leads as notes on a grid of beats."""

from dataclasses import dataclass

import numpy as np
import tables

DRUMS = 9
"""The channel of drums."""
_PLAYERS = {"drums": 0.28, "full": 0.36, "drumless": 0.22, "drums and bass": 0.1, "bass": 0.04}


@dataclass(frozen=True)
class Note:
    """One note. ``voice`` is ``k``, ``s`` or ``h`` for drums that may be synthesised."""

    beat: float
    beats: float
    channel: int
    program: int
    key: int
    velocity: float
    voice: str = ""


@dataclass(frozen=True)
class Song:
    """Notes, and how they are counted."""

    notes: list
    bpm: float
    beats_per_bar: int
    kind: str


class Composer:
    """One song's luck."""

    def __init__(self, seed, bars):
        self.rng = rng = np.random.default_rng([seed, 2])
        self.bars, self.kind = bars, str(rng.choice(list(_PLAYERS), p=list(_PLAYERS.values())))
        self.beats = 3 if rng.random() < 0.2 else 4
        rows = tables.THREES if self.beats == 3 else tables.FOURS
        weight = np.array([row[0] for row in rows], float)
        row = int(rng.choice(len(rows), p=weight / weight.sum()))
        self.groove = rows[row][1:]
        quick = self.beats == 4 and row == tables.HALF_TIME
        low, high = (120, 165) if quick else (70, 178)
        self.bpm = float(np.exp(rng.uniform(np.log(low), np.log(high))))
        self.steps = 2 if self.beats == 3 else 4
        self.per_bar = self.beats * self.steps
        self.swing = rng.uniform(0.1, 0.34) if rng.random() < 0.18 else 0.0
        self.eighths = self.steps == 4 and rng.random() < 0.5

    def song(self):
        """All notes."""
        notes = []
        if "drum" in self.kind.replace("drumless", "") or self.kind == "full":
            notes += self.drums()
        if self.kind != "drums":
            notes += self.tones()
        return Song(notes, self.bpm, self.beats, self.kind)

    def beat_of(self, step):
        """Where a step falls in beats, swing included."""
        if self.swing and self.eighths:
            beat, part = divmod(step, 4)
            return beat + (0.0, 0.25, 0.5 + self.swing / 2, 0.75 + self.swing / 4)[part]
        return (step + (self.swing if step % 2 else 0.0)) / self.steps

    def one_of(self, patterns):
        """One of the patterns in a line."""
        return str(self.rng.choice(patterns.split()))

    def mutated(self, pattern, share):
        """The pattern with a few steps drawn anew."""
        draw = self.rng.random(len(pattern)) < share
        new = self.rng.choice(list(".xo"), len(pattern))
        return "".join(n if d else c for c, d, n in zip(pattern, draw, new, strict=True))

    # --- drums ----------------------------------------------------------------------------------

    def drums(self):
        """Kick, snare, hats; at times a percussion, fills and crashes."""
        rng, program = self.rng, int(self.rng.choice(tables.KITS))
        kicks, snares, hats = (self.one_of(patterns) for patterns in self.groove)
        kicks = self.mutated(kicks, 0.04)
        quiet = "." * self.per_bar
        lanes = [
            ("k", int(rng.choice(tables.KICKS)), (kicks, self.mutated(kicks, 0.1)), 0.95),
            ("s", int(rng.choice(tables.SNARES)), (snares, self.mutated(snares, 0.06)), 0.9),
            ("h", int(rng.choice(tables.HATS)), (self.mutated(hats, 0.04),), 0.9),
            ("", int(rng.choice(tables.PERCUSSION)), (self.mutated(quiet, 0.25),), 0.3),
        ]
        lanes = [lane for lane in lanes if rng.random() < lane[3]]
        phrase, fills = int(rng.choice([2, 4, 4, 8])), rng.random() < 0.5
        crashes, notes = rng.random() < 0.25, []
        for bar in range(self.bars):
            fill = self.per_bar - self.steps if fills and bar % phrase == phrase - 1 else 99
            notes += self._bar_of_drums(bar, lanes, fill, program)
            if crashes and bar % phrase == 0:
                notes.append(Note(bar * self.beats, 0.5, DRUMS, program, 49, 100))
        return notes

    def _bar_of_drums(self, bar, lanes, fill, program):
        """From step ``fill`` on toms take over."""
        rng = self.rng
        for step in range(self.per_bar):
            at = self.beat_of(bar * self.per_bar + step)
            for voice, key, patterns, _ in lanes:
                mark = patterns[bar % len(patterns)][step]
                if mark != "." and not (step >= fill and voice != "h" and rng.random() < 0.4):
                    yield Note(at, 0.2, DRUMS, program, key, tables.VELOCITY[mark], voice)
            if step >= fill and rng.random() < 0.45:
                key, velocity = int(rng.choice([45, 47, 50])), int(rng.integers(60, 110))
                yield Note(at, 0.2, DRUMS, program, key, velocity)

    # --- tones ----------------------------------------------------------------------------------

    def tones(self):
        """Bass, chords and a lead over a progression."""
        rng, beats = self.rng, self.beats
        self.roots = tables.PROGRESSIONS[rng.integers(len(tables.PROGRESSIONS))]
        self.key, self.pace = int(rng.integers(12)), float(rng.choice([1, 1, 1, 0.5, 2]))
        if beats == 3 and self.pace == 0.5:
            self.pace = 1.0
        self.early = 0.5 if rng.random() < 0.12 else 0.0
        notes = []
        if self.kind != "drumless" or rng.random() < 0.6:
            figure = self.mutated(self.one_of(tables.BASSES[beats]), 0.04)
            notes += self._line(0, figure, tables.BASS_SOUNDS, (28, 36), "root")
        if self.kind not in ("full", "drumless"):
            return notes
        for channel in range(1, 2 + int(rng.random() < 0.33)):
            figure = self.mutated(self.one_of(tables.CHORDS[beats]), 0.03)
            notes += self._line(channel, figure, tables.CHORD_SOUNDS, (48, 60), "chord")
        if rng.random() < 0.55:
            notes += self._line(4, self._melody(), tables.LEAD_SOUNDS, (60, 72), "tone")
        return notes

    def _melody(self):
        """Digits that pick chord tones: a cycle that runs, or steps likelier on beats."""
        rng, count = self.rng, self.per_bar * int(self.rng.choice([1, 1, 2, 2, 4]))
        if rng.random() < 0.5:
            every = 1 if self.beats == 3 else int(rng.choice([1, 2]))
            cycle = rng.integers(0, 5, size=int(rng.choice([3, 4, 8, 16])))
            runs = [str(cycle[i // every % len(cycle)]) for i in range(count)]
            return "".join(mark if i % every == 0 else "." for i, mark in enumerate(runs))
        levels = ((self.per_bar, 0.9), (self.steps, 0.5), (self.steps // 2, 0.35), (1, 0.12))
        odds = [next(odd for every, odd in levels if i % every == 0) for i in range(count)]
        return "".join(str(rng.integers(0, 6)) if rng.random() < odd else "." for odd in odds)

    def _line(self, channel, figure, sounds, registers, what):
        """A figure played over all bars."""
        rng = self.rng
        program, register = int(rng.choice(sounds)), int(rng.choice(registers))
        gain, holds = rng.uniform(0.5, 0.9), rng.random() < 0.6
        for step in range(self.bars * self.per_bar):
            mark = figure[step % len(figure)]
            if mark in ".o":
                continue
            gap = self._gap(figure, step, what)
            tones, root = self._chord(step, register)
            velocity = int(np.clip(110 * gain * (1.0 if mark == "X" else 0.85), 1, 127))
            degrees = {"root": [0], "chord": range(len(tones))}.get(what)
            for degree in [int(mark)] if degrees is None and mark.isdigit() else degrees or [0]:
                key = root + tones[degree % len(tones)] + 12 * (degree // len(tones))
                length = (gap if holds else min(gap, 1.2)) / self.steps - 0.02
                yield Note(self.beat_of(step), length, channel, program, key, velocity)

    def _gap(self, figure, step, what):
        """Steps to the next mark; chords end with the bar."""
        gap = 1
        while gap < self.per_bar and figure[(step + gap) % len(figure)] == ".":
            gap += 1
        return min(gap, self.per_bar - step % self.per_bar) if what == "chord" else gap

    def _chord(self, step, register):
        """The tones of the chord at a step, and its root near ``register``."""
        span, beat = self.beats * self.pace, self.beat_of(step)
        ahead = self.early if beat % span > span - 0.6 else 0.0
        root = self.roots[int(np.floor((beat + ahead + 1e-6) / span)) % len(self.roots)]
        kinds = tables.QUALITIES[root]
        low = register + (self.key + root - register) % 12
        return kinds[(root * 7 + self.key) % len(kinds)], low

"""The pitched players: bass, chords, arpeggio, lead, pad. Figures and harmony become notes."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from itertools import pairwise
from random import Random

from loopgen.engines.sketch.changes import Changes, Note, Stroke
from loopgen.engines.sketch.grid import Grid
from loopgen.engines.sketch.harmony import Chord, near, pentatonic, voicing
from loopgen.engines.sketch.luck import Luck
from loopgen.engines.sketch.steps import VELOCITY, alternatives
from loopgen.engines.sketch.style import Part, Role
from loopgen.engines.sketch.wish import Wish


@dataclass(frozen=True, slots=True)
class Player:
    """Plays one part of one take."""

    role: Role
    part: Part
    wish: Wish
    grid: Grid
    changes: Changes
    luck: Luck
    phrase: int

    def play(self, bars: Iterable[int]) -> list[Note]:
        """All notes of the bars, in order of time."""
        if self.role == "bass" and self.part.figure == "walk":
            notes = self._walk(bars)
        elif self.role in ("chords", "pad"):
            notes = self._chords(bars)
        else:
            notes = {"bass": self._bass, "arp": self._arp, "lead": self._lead}[self.role](bars)
        hands = self._own("hands")
        return [self._touch(note, hands) for note in notes]

    def _own(self, what: str) -> Random:
        return self.luck.own(f"{what} of {self.role}")

    def _kin(self, what: str) -> Random:
        return self.luck.kin(f"{what} of {self.role}")

    def _touch(self, note: Note, hands: Random) -> Note:
        style, mood = self.wish.style, self.wish.mood
        late = style.late if self.role in ("chords", "lead") else 0.0
        loose = 0.5 * style.loose * mood.loose * (0.5 if self.role == "bass" else 1.0)
        away = 0.001 * max(-15.0, min(25.0, late + hands.gauss(0.0, loose)))
        bars = note.time / self.grid.bar_seconds
        if abs(bars - round(bars)) < 1e-6:
            away = abs(away)  # nothing comes early on the one: that is where loops are cut
        velocity = note.velocity * (1.0 + hands.gauss(0.0, 0.05))
        return replace(note, time=note.time + away, velocity=min(1.0, max(0.1, velocity)))

    # --- figures -------------------------------------------------------------------------------

    def _strokes(self, bars: Iterable[int]) -> Iterator[Stroke]:
        """The figure over the bars, varied, each mark with its length."""
        cycle = self._kin("figure").choice(alternatives(self.part.figure))
        length = max(2, len(cycle)) if self.phrase > 1 else 1
        dice = self._own("turns")
        fitted = [self.grid.fit(cycle[bar % len(cycle)]) for bar in range(length)]
        played = [self._vary(bar, dice) for bar in fitted]
        steps = len(self.grid.sources)
        for bar in bars:
            text = played[bar % self.phrase % length]
            for step, mark in enumerate(text):
                if mark in ".-":
                    continue
                end = step + 1
                while end < steps and text[end] == "-":
                    end += 1
                yield Stroke(bar, step, end - step, mark, self.grid.at(bar, end))

    def _vary(self, bar: str, dice: Random) -> str:
        """Leave a weak note out, or put one in, as often as heat and density say."""
        heat, density = self.luck.heat, self.wish.mood.density
        marks = list(bar)
        for step, mark in enumerate(bar):
            strong = step in self.grid.beats or mark in "X-"
            if mark in ".-" or strong:
                continue
            if mark == "?":
                marks[step] = "x" if dice.random() < 0.5 * heat else "."
            elif dice.random() < 0.1 * heat + 0.7 * max(0.0, 1.0 - density):
                marks[step] = "."
                for after in range(step + 1, len(marks)):
                    if marks[after] != "-":
                        break
                    marks[after] = "."
            elif step and marks[step - 1] == "." and dice.random() < 0.08 * heat * density:
                marks[step - 1] = "o" if mark in VELOCITY else mark
        return "".join(marks)

    def _held(self, stroke: Stroke) -> float:
        start = self.grid.at(stroke.bar, stroke.step)
        return max(0.02, (stroke.end - start) * self.part.gate)

    def _accent(self, stroke: Stroke) -> float:
        if stroke.step == 0:
            return 0.95
        return 0.82 if stroke.step in self.grid.beats else 0.7

    # --- bass ----------------------------------------------------------------------------------

    def _bass(self, bars: Iterable[int]) -> Iterator[Note]:
        dice = self._own("notes")
        turns = {
            (bar, step): dice.random()
            for bar in range(self.phrase)
            for step in range(len(self.grid.sources))
        }
        last = 0
        for stroke in self._strokes(bars):
            sounding = self.changes.at(stroke.bar, stroke.step)
            root = near(sounding.root, self.part.low + 5)
            turn = turns[stroke.bar % self.phrase, stroke.step]
            midi = self._bass_note(stroke, sounding, root, turn)
            slides = self.part.glide and last and turn < self.part.glide and midi != last
            glide = max(-12, min(12, last - midi)) if slides else 0
            start = self.grid.at(stroke.bar, stroke.step)
            wobbles = max(1.0, stroke.steps / (1 if turn < 0.25 * self.luck.heat else 2))
            yield Note(midi, start, self._held(stroke), self._accent(stroke), glide, wobbles)
            last = midi

    def _bass_note(self, stroke: Stroke, sounding: Chord, root: int, turn: float) -> int:
        if stroke.mark == "b":
            after = self.changes.at(stroke.bar + 1, 0)
            return near(after.root, self.part.low + 5) - 1
        degree = int(stroke.mark) if stroke.mark.isdigit() else 1
        if stroke.step not in self.grid.beats and turn > 1.0 - 0.14 * self.luck.heat:
            degree = (8, 5, 8, 7)[int(turn * 1e6) % 4]
        return root + sounding.degree(degree)

    def _walk(self, bars: Iterable[int]) -> Iterator[Note]:
        """A walking bass: root, steps of the chord or scale, and a lead into the next root."""
        low, kin, own = self.part.low, self._kin("notes"), self._own("notes")
        lines = {}
        for bar in range(self.phrase):
            line, other = (self._walk_bar(bar, low, dice) for dice in (kin, own))
            lines[bar] = other if own.random() < 0.35 * self.luck.heat else line
        for bar in bars:
            beats = [*self.grid.beats, len(self.grid.sources)]
            for (start, end), midi in zip(pairwise(beats), lines[bar % self.phrase], strict=True):
                time = self.grid.at(bar, start)
                held = (self.grid.at(bar, end) - time) * self.part.gate
                yield Note(midi, time, held, 0.9 if start == 0 else 0.78)

    def _walk_bar(self, bar: int, low: int, dice: Random) -> list[int]:
        beats, line = self.grid.beats, list[int]()
        for place, step in enumerate(beats):
            sounding = self.changes.at(bar, step)
            root = near(sounding.root, low + 6)
            fresh = place == 0 or sounding != self.changes.at(bar, beats[place - 1])
            if fresh:
                line.append(root)
            elif place == len(beats) - 1:
                goal = near(self.changes.at(bar + 1, 0).root, low + 6)
                line.append(goal + dice.choice((-1, 1, -2 if goal > low + 2 else 2, 7)))
            else:
                steps = [root + sounding.degree(degree) for degree in (2, 3, 5, 6, 8)]
                steps = [note for note in steps if note != line[-1]]
                line.append(min(steps, key=lambda n: abs(n - line[-1]) + dice.uniform(0, 6)))
        return line

    # --- chords --------------------------------------------------------------------------------

    def _chords(self, bars: Iterable[int]) -> Iterator[Note]:
        voicings = self._voicings()
        strokes = self._strokes(bars) if self.part.figure else self._long(bars)
        lean = self._own("direction")
        for stroke in strokes:
            sounding = self.changes.at(stroke.bar, stroke.step)
            notes = voicings[stroke.bar % self.phrase, sounding]
            notes = notes if lean.random() < 0.8 else notes[::-1]
            time, held = self.grid.at(stroke.bar, stroke.step), self._held(stroke)
            velocity = VELOCITY.get(stroke.mark, 0.8) * (1.0 if stroke.mark == "X" else 0.95)
            for place, midi in enumerate(notes):
                late = 0.001 * self.part.strum * place
                yield Note(midi, time + late, max(0.02, held - late), velocity)

    def _long(self, bars: Iterable[int]) -> Iterator[Stroke]:
        """Every chord held for as long as it sounds."""
        for bar in bars:
            for first, steps in self.changes.spans(bar):
                yield Stroke(bar, first, steps, "x", self.grid.at(bar, first + steps) + 0.02)

    def _voicings(self) -> dict[tuple[int, Chord], tuple[int, ...]]:
        """The notes of each chord of the phrase, each leading into the next."""
        colour = self.wish.style.colour
        if colour == "power" and self.part.drive < 20:
            colour = "triad"
        previous: tuple[int, ...] = ()
        low = self.part.low + self._kin("register").choice((-2, 0, 0, 2))
        low += self._own("register").choice((0, 0, 0, 3)) if self.luck.heat else 0
        voicings: dict[tuple[int, Chord], tuple[int, ...]] = {}
        for bar in range(self.phrase):
            for first, _ in self.changes.spans(bar):
                sounding = self.changes.at(bar, first)
                # Home is plain: its seventh and ninth are the dominant's chord.
                at_home = colour == "ninth" and sounding.root == self.changes.key.tonic
                tones = sounding.tones("triad" if at_home else colour)
                previous = voicing(sounding.root, tones, low, previous)
                voicings[bar, sounding] = self._grounded(previous, sounding)
        return voicings

    def _grounded(self, notes: tuple[int, ...], sounding: Chord) -> tuple[int, ...]:
        """The chord of home stands on its root, so that the key is plain even without a bass."""
        if self.role == "arp" or sounding.root != self.changes.key.tonic:
            return notes
        root = notes[0] - (notes[0] - sounding.root) % 12
        return (root, *notes) if 43 <= root < notes[0] else notes

    # --- melodies ------------------------------------------------------------------------------

    def _arp(self, bars: Iterable[int]) -> Iterator[Note]:
        voicings = self._voicings()
        shift = self._own("shift").choice((0, 0, 1)) if self.luck.heat else 0
        for stroke in self._strokes(bars):
            sounding = self.changes.at(stroke.bar, stroke.step)
            tones = voicings[stroke.bar % self.phrase, sounding]
            place = (int(stroke.mark) if stroke.mark.isdigit() else 1) - 1 + shift
            midi = tones[place % len(tones)] + 12 * (place // len(tones))
            start = self.grid.at(stroke.bar, stroke.step)
            yield Note(midi, start, self._held(stroke), self._accent(stroke))

    def _lead(self, bars: Iterable[int]) -> Iterator[Note]:
        """A motif of two bars: the family's contour, this variation's turns."""
        contour, turns = self._kin("contour"), self._own("contour")
        steps = [contour.choice((-2, -1, -1, 0, 1, 1, 2, 3)) for _ in range(64)]
        twists = [
            turns.choice((-2, -1, 1, 2)) if turns.random() < 0.22 * self.luck.heat else 0
            for _ in range(64)
        ]
        centre = self.part.low + 5
        midi, count, home = centre, 0, -1
        for stroke in self._strokes(bars):
            if stroke.bar // 2 != home:
                home, count, midi = stroke.bar // 2, 0, centre
            sounding = self.changes.at(stroke.bar, stroke.step)
            move = 2 * (steps[count % 64] + twists[count % 64])
            midi = self._sing(midi + move, sounding, strong=stroke.step in self.grid.beats)
            count += 1
            start = self.grid.at(stroke.bar, stroke.step)
            yield Note(midi, start, self._held(stroke), self._accent(stroke))

    def _sing(self, wanted: int, sounding: Chord, *, strong: bool) -> int:
        """The nearest note that fits: of the chord on strong steps, else of the five-tone scale."""
        low = self.part.low - 2
        wanted = low + abs(wanted - low)
        if wanted > low + 16:
            wanted = 2 * (low + 16) - wanted
        chordal = frozenset((sounding.root + tone) % 12 for tone in sounding.tones("triad"))
        allowed = chordal if strong else pentatonic(self.changes.key) | chordal
        return min(
            range(wanted - 6, wanted + 7), key=lambda m: (m % 12 not in allowed, abs(m - wanted))
        )

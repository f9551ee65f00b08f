"""The chords of a phrase, and the notes and strokes that players make of them."""

from dataclasses import dataclass
from itertools import pairwise

from loopgen.engines.sketch.grid import Grid
from loopgen.engines.sketch.harmony import Chord, chord
from loopgen.music import Key


@dataclass(frozen=True, slots=True)
class Note:
    """One note."""

    midi: int
    time: float
    """Seconds from the first downbeat."""
    seconds: float
    """How long it is held."""
    velocity: float
    """0 to 1."""
    glide: int = 0
    """Semitones it slides in from."""
    turns: float = 1.0
    """How often it wobbles, if its sound does."""


@dataclass(frozen=True, slots=True)
class Stroke:
    """A mark of a figure, with what holds on behind it."""

    bar: int
    step: int
    steps: int
    """How many steps it lasts."""
    mark: str
    end: float
    """When it ends, seconds from the first downbeat."""


@dataclass(frozen=True, slots=True)
class Changes:
    """The chords of a phrase."""

    key: Key
    bars: tuple[tuple[str, ...], ...]
    """Numerals of each bar; two in a bar change at half of its beats."""
    grid: Grid
    phrase: int
    """Bars after which they come round."""
    span: int = 1
    """How many bars each entry lasts: more than one in double time."""

    def _names(self, bar: int) -> tuple[str, ...]:
        return self.bars[bar % self.phrase // self.span % len(self.bars)]

    def at(self, bar: int, step: int) -> Chord:
        """The chord that sounds at a step."""
        names = self._names(bar)
        return chord(names[self._place(step, len(names))], self.key)

    def _place(self, step: int, count: int) -> int:
        beat = sum(1 for start in self.grid.beats if start <= step) - 1
        return min(count - 1, beat * count // len(self.grid.beats))

    def spans(self, bar: int) -> list[tuple[int, int]]:
        """(first step, steps) of each chord of a bar."""
        count, steps = len(self._names(bar)), len(self.grid.sources)
        places = [self._place(step, count) for step in range(steps)]
        starts = [step for step in range(steps) if step == 0 or places[step] != places[step - 1]]
        return [(start, end - start) for start, end in pairwise([*starts, steps])]

"""Where steps fall: a pattern written in 4/4, laid over any metre at any tempo."""

from dataclasses import dataclass

from loopgen.music import Metre

_BEATS = {1: (0,), 2: (0, 1), 3: (0, 2, 3), 4: (0, 1, 2, 3), 5: (0, 2, 1, 2, 3)}
"""Which beats of the 4/4 pattern make a bar of so many beats: three are low, low, back beat."""
_FASTEST = 0.52
"""A tempo below this share of the style's slowest is played in double time, and so on."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Grid:
    """One bar's steps and their times."""

    sources: tuple[int, ...]
    """For each step of a bar the step of the 4/4 pattern that it plays, or -1."""
    beats: tuple[int, ...]
    """The steps on which felt beats start; the first is 0."""
    step_seconds: float
    compound: bool
    swing: float = 0.5
    """The part of a pair of steps that the first takes, 0.5 to 0.75."""
    swing_span: int = 1
    """Steps that are paired: 1 swings sixteenths, 2 swings eighths."""

    @property
    def bar_seconds(self) -> float:
        """The length of a pattern's bar."""
        return self.step_seconds * len(self.sources)

    def at(self, bar: int, step: float) -> float:
        """Seconds from the first downbeat, swing included."""
        span = self.swing_span
        late = 0.0
        if self.swing != 0.5 and not self.compound:
            place = step % (2 * span)
            share = place / span if place <= span else 2 - place / span
            late = share * span * (2 * self.swing - 1.0)
        return (bar * len(self.sources) + step + late) * self.step_seconds

    def fit(self, bar: str, *, keep_time: bool = False) -> str:
        """A bar of sixteen steps as a bar of this grid.

        ``keep_time`` fills the middle of dotted beats, as hats and shakers do.
        """
        steps = [bar[source] if source >= 0 else "." for source in self.sources]
        if keep_time and self.compound and len(self.sources) == 6 * len(self.beats):
            for beat in self.beats:
                if steps[beat + 2] == "." and steps[beat + 4] not in ".-":
                    steps[beat + 2] = "o"
        return "".join(steps)


def _beat_map(count: int) -> tuple[int, ...]:
    if count <= 5:
        return _BEATS[count]
    return _BEATS[4] + _beat_map(count - 4)


def _quarters(count: int) -> tuple[list[int], list[int]]:
    sources = [4 * beat + step for beat in _beat_map(count) for step in range(4)]
    return sources, list(range(0, 4 * count, 4))


def _dotted(count: int) -> tuple[list[int], list[int]]:
    sources: list[int] = []
    for beat in _beat_map(count):
        first = 4 * beat
        sources += [first, -1, first + 1, -1, first + 2, first + 3]
    return sources, list(range(0, 6 * count, 6))


def _limping(count: int) -> tuple[list[int], list[int]]:
    """An odd number of eighths: pairs, and a group of three at the end (7 is 2 + 2 + 3)."""
    if count == 1:
        return [0, 1], [0]
    whole = (0, 1, 2, 3) * 4
    pairs = count // 2 - 1
    sources = [4 * beat + step for beat in whole[:pairs] for step in range(4)]
    last = [0, 1] if not pairs else [8, 9]
    return sources + last + [12, 13, 14, 15], [4 * pair for pair in range(pairs + 1)]


def lay(
    metre: Metre,
    bpm: float,
    natural: tuple[float, float],
    swing: float,
    swing_span: int,
    phrase: int,
) -> tuple[Grid, float]:
    """The grid, and how many of its bars one bar of the metre holds (a power of two).

    ``natural`` is the range of tempos the style is played at. Far outside it the pattern is played
    in half or double time, as players do, though never over more bars than a ``phrase`` has.
    """
    compound = metre.pulses != metre.numerator
    unit = metre.denominator
    if compound:
        sources, beats = _dotted(metre.pulses)
    elif unit <= 4:
        sources, beats = _quarters(metre.numerator * 4 // unit)
    elif metre.numerator % 2 == 0:
        sources, beats = _quarters(metre.numerator // 2)
    else:
        sources, beats = _limping(metre.numerator)
    bar = float(metre.quarters) * 60.0 / bpm
    slow, fast = 15.0 / natural[0], 15.0 / natural[1]
    step, ratio = bar / len(sources), 1.0
    while step > slow / _FASTEST and ratio < 4:
        step, ratio = step / 2, ratio * 2
    while step < fast * _FASTEST and ratio * phrase > 1 and len(beats) % 2 == 0 and unit < 16:
        step, ratio = step * 2, ratio / 2
    if step < fast * _FASTEST and len(sources) % 2 == 0:
        sources, beats, step = sources[::2], [beat // 2 for beat in beats], step * 2
    grid = Grid(
        sources=tuple(sources),
        beats=tuple(beats),
        step_seconds=step,
        compound=compound,
        swing=swing,
        swing_span=swing_span,
    )
    return grid, ratio

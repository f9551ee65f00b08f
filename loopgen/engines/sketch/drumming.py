"""The drummer: patterns, ghosts, fills and hands."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from random import Random

from loopgen.engines.sketch.grid import Grid
from loopgen.engines.sketch.luck import Luck
from loopgen.engines.sketch.steps import VELOCITY, Bar, alternatives
from loopgen.engines.sketch.wish import Wish

_TIMEKEEPERS = frozenset(
    "hat open ride shaker tambourine brush conga_high agogo_high cowbell bongo_high".split()
)
_ORNAMENTED = frozenset("hat snare shaker rim conga_low conga_high bongo_low tom_low ride".split())
"""Voices to which a variation may add soft strokes."""
_SECOND_ROW = frozenset("shaker rim conga_high conga_low agogo_high agogo_low tambourine".split())
"""Voices that go first when the prompt asks for less."""
_LATE = frozenset(("snare", "clap", "snap", "brush"))
_FIRM = frozenset(("kick", "surdo", "taiko"))
_DEFAULTS = {
    "kick": "X...X...X...X...",
    "snare": "....X.......X...",
    "clap": "....X.......X...",
    "snap": "....X.......X...",
    "hat": "x.o.x.o.x.o.x.o.",
    "open": "..x...x...x...x.",
    "ride": "x.o.x.o.x.o.x.o.",
    "crash": "X...............",
    "tom_high": "x.....x.........",
    "tom_mid": "...x.......x....",
    "tom_low": "..........x..x..",
    "conga_high": "......xx......xx",
    "conga_low": "X.........x.....",
    "conga_slap": "..o.x.o...o.x...",
    "bongo_high": "xogoxogoxogoxogo",
    "bongo_low": "...........x..x.",
    "shaker": "xgogxgogxgogxgog",
    "tambourine": "....x.......x.o.",
    "cowbell": "x...x...x...x.x.",
    "clave": "x..x..x...x.x...",
    "rim": "x..x..x...x..x..",
    "wood": "x..x.x..x..x.x..",
    "agogo_high": "x.x...x.x...x...",
    "agogo_low": "....x.....x...x.",
    "surdo": "o...X...o...X...",
    "taiko": "X..x..x.X...x.x.",
    "brush": "ogXgogXgogXgogXg",
}
"""What a voice plays in a style that has none, when it was asked for by name."""


@dataclass(frozen=True, slots=True)
class Hit:
    """One stroke."""

    voice: str
    time: float
    """Seconds from the first downbeat."""
    velocity: float
    """0 to 1."""


@dataclass(frozen=True, slots=True)
class Drummer:
    """Plays the drums of one take."""

    wish: Wish
    grid: Grid
    luck: Luck
    phrase: int
    """Bars after which the music comes round."""

    def play(self, bars: Iterable[int]) -> list[Hit]:
        """All strokes of the bars (numbered from the first downbeat), in order of time."""
        hits: list[Hit] = []
        for voice, text in self._patterns().items():
            hits += self._voice(voice, text, bars)
        hits = self._finish(hits, bars)
        return sorted(hits, key=lambda hit: (hit.time, hit.voice))

    def _patterns(self) -> dict[str, str]:
        """Step strings by voice, of the voices that play."""
        wish, style = self.wish, self.wish.style
        if "drums" in wish.banned:
            return {}
        own = dict(style.drums) if wish.kit is not None else {}
        if own and not wish.whole and not any(_is_struck(text) for text in own.values()):
            own = {}
        if wish.kit is not None and not wish.whole and len(own) < 3:
            own = {voice: _DEFAULTS[voice] for voice in ("kick", "rim", "hat", "shaker")}
        if wish.mood.density < 0.7:
            own = {voice: text for voice, text in own.items() if voice not in _SECOND_ROW}
        named = {voice: style.drums.get(voice, _DEFAULTS[voice]) for voice in sorted(wish.voices)}
        every = own | named
        return {voice: text for voice, text in every.items() if voice not in wish.banned}

    def _voice(self, voice: str, text: str, bars: Iterable[int]) -> Iterator[Hit]:
        pattern = self._choice(voice, text)
        keep_time = voice in _TIMEKEEPERS
        cycle = [self.grid.fit(bar, keep_time=keep_time) for bar in pattern]
        length = max(2, len(cycle)) if self.phrase > 1 else 1
        dice = self.luck.own(f"turns of {voice}")
        played = [self._vary(voice, cycle[bar % len(cycle)], dice) for bar in range(length)]
        hands = self.luck.own(f"hands of {voice}")
        for bar in bars:
            for step, mark in enumerate(played[bar % self.phrase % length]):
                if mark in VELOCITY:
                    yield from self._stroke(voice, bar, step, mark, hands)

    def _choice(self, voice: str, text: str) -> tuple[Bar, ...]:
        """The family's alternative; a voice that was asked for by name does not stay silent."""
        choices = alternatives(text)
        chosen = self.luck.kin(f"pattern of {voice}").choice(choices)
        if voice in self.wish.voices and not _is_struck("".join(chosen)):
            loud = [choice for choice in choices if _is_struck("".join(choice))]
            chosen = loud[0] if loud else alternatives(_DEFAULTS[voice])[0]
        return chosen

    def _vary(self, voice: str, bar: str, dice: Random) -> str:
        """What this variation makes of a bar."""
        heat, density = self.luck.heat, self.wish.mood.density
        marks = list(bar)
        for step, mark in enumerate(marks):
            on_beat = step in self.grid.beats
            if mark == "?":
                marks[step] = "o" if dice.random() < 0.45 * min(heat * density, 2.0) else "."
            elif mark in "go" and not on_beat and dice.random() < 0.12 * heat + 0.9 * (1 - density):
                marks[step] = "."
            elif mark == "." and voice in _ORNAMENTED and not on_beat:
                busy = 0.07 * heat + 0.14 * max(density - 1.0, 0.0)
                if _is_struck(bar) and dice.random() < busy:
                    marks[step] = "g"
            elif mark == "x" and not on_beat and dice.random() < 0.1 * heat:
                marks[step] = "o"
        if voice == "kick" and self.wish.style.loose >= 2:
            self._push_kick(marks, dice)
        return "".join(marks)

    def _push_kick(self, marks: list[str], dice: Random) -> None:
        """Now and then one more kick, a step before or after a strong one."""
        free = [
            step
            for step in range(2, len(marks))
            if marks[step] == "." and step % 4 != 0 and "x" in marks[step - 1 : step + 2]
        ]
        if free and dice.random() < 0.4 * min(self.luck.heat * self.wish.mood.density, 2.0):
            marks[dice.choice(free)] = "o"

    def _stroke(self, voice: str, bar: int, step: int, mark: str, hands: Random) -> Iterator[Hit]:
        style, mood = self.wish.style, self.wish.mood
        loose = style.loose * mood.loose * (0.3 if voice in _FIRM else 1.0)
        late = style.late if voice in _LATE else 0.0
        away = max(-18.0, min(22.0, late + hands.gauss(0.0, loose * 0.6)))
        if step == 0:
            away = abs(away)  # nothing comes early on the one: that is where loops are cut
        time = self.grid.at(bar, step) + 0.001 * away
        velocity = VELOCITY[mark] * (1.0 + hands.gauss(0.0, 0.03 + 0.006 * style.loose))
        if step == 0 or mark != "X":
            velocity *= 1.04 if step == 0 else 1.0
        else:
            velocity *= 0.93
        velocity = min(1.0, max(0.08, velocity))
        if mark != "r":
            yield Hit(voice, time, velocity)
            return
        strokes = hands.choice((2, 2, 3, 3, 4))
        for stroke in range(strokes):
            share = stroke / strokes
            rise = 0.65 + 0.35 * share
            yield Hit(voice, time + share * self.grid.step_seconds, velocity * rise)

    def _finish(self, hits: list[Hit], bars: Iterable[int]) -> list[Hit]:
        """Fills at the ends of phrases, cymbals at their beginnings."""
        wish = self.wish
        if not wish.whole and (wish.kit is None or wish.voices):
            return hits
        if "drums" in wish.banned or not hits:
            return hits
        if self.phrase > 1 and self.luck.heat > 0:
            hits = self._fill(hits, bars)
        if self.phrase >= 4 and "crash" not in wish.banned:
            hits += self._crashes(bars)
        return hits

    def _crashes(self, bars: Iterable[int]) -> Iterator[Hit]:
        if self.luck.kin("crash").random() <= self.wish.style.crash:
            for bar in bars:
                if bar % self.phrase == 0:
                    yield Hit("crash", self.grid.at(bar, 0), 0.75)

    def _fill(self, hits: list[Hit], bars: Iterable[int]) -> list[Hit]:
        """The end of each phrase's last bar: some fall silent, some are struck instead."""
        kind = self.luck.own("fill").choice(self.wish.style.fills.split("/"))
        half = self.luck.own("fill length").random() < 0.3 * self.luck.heat
        beats, last = self.grid.beats, self.phrase - 1
        first = beats[len(beats) // 2 if half else -1] if len(beats) > 1 else 0
        start, whole = self.grid.at(0, first) - 0.02, self.grid.bar_seconds
        gone, added = FILLS[kind]
        kept = [
            hit
            for hit in hits
            if hit.voice not in gone
            or (hit.time + 0.02) // whole % self.phrase != last
            or (hit.time + 0.02) % whole - 0.02 < start
        ]
        fill = self._fill_strokes(added, range(first, len(self.grid.sources)), kind)
        for bar in bars:
            if bar % self.phrase == last:
                kept += [Hit(voice, self.grid.at(bar, step), hard) for voice, step, hard in fill]
        return kept

    def _fill_strokes(
        self, added: Sequence[str], steps: range, kind: str
    ) -> list[tuple[str, int, float]]:
        """(voice, step, velocity) of what is struck, rising towards the end."""
        dice = self.luck.own(f"fill {kind}")
        strokes = []
        for place, step in enumerate(steps):
            if not added or (dice.random() < 0.25 and place):
                continue
            voice = added[min(len(added) - 1, place * len(added) // len(steps))]
            rise = 0.45 + 0.5 * (place + 1) / len(steps)
            if voice not in self.wish.banned:
                strokes.append((voice, step, rise * dice.uniform(0.85, 1.0)))
        return strokes


_TIME = ("hat", "open", "ride", "shaker")
FILLS: dict[str, tuple[tuple[str, ...], tuple[str, ...]]] = {
    "none": ((), ()),
    "stop": (("kick", *_TIME), ()),
    "kick": (("hat",), ("kick",)),
    "open": (("hat",), ("open",)),
    "hats": ((), ("hat",)),
    "clap": (("clap",), ("clap",)),
    "rim": ((), ("rim",)),
    "snare": (("snare", "clap", "open"), ("snare",)),
    "toms": (
        ("snare", "clap", "rim", *_TIME),
        ("snare", "tom_high", "tom_high", "tom_mid", "tom_low"),
    ),
    "break": (("kick", "snare"), ("snare", "kick", "snare", "snare")),
    "conga": (("conga_high", "conga_low"), ("conga_slap", "conga_high", "conga_high", "conga_low")),
}
"""What falls silent and what is struck in each kind of fill."""


def _is_struck(text: str) -> bool:
    return any(mark in VELOCITY for mark in text)

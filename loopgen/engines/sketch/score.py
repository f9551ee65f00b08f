"""A wish and a seed become a score: who plays what when. No sound is made here."""

import math
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace

from loopgen.engines.sketch.band import Player
from loopgen.engines.sketch.changes import Changes, Note
from loopgen.engines.sketch.drumming import Drummer, Hit
from loopgen.engines.sketch.drums import Kit
from loopgen.engines.sketch.grid import Grid, lay
from loopgen.engines.sketch.kits import KITS, tuned
from loopgen.engines.sketch.luck import Luck
from loopgen.engines.sketch.steps import alternatives
from loopgen.engines.sketch.style import ROLES, Part, Role
from loopgen.engines.sketch.wish import Wish
from loopgen.music import Key

_DEFAULTS: dict[Role, Part] = {
    "bass": Part(sound="synth bass", figure="1..1..1...1.5.1.", low=31),
    "chords": Part(sound="rhodes/piano", figure="X--x--x---x--x--", low=55, room=0.3),
    "pad": Part(sound="pad", low=55, room=0.5),
    "arp": Part(sound="pluck/arp", figure="1232423212324354", low=64, room=0.3, echo=0.25),
    "lead": Part(sound="lead", figure="x-..x.x-x-..x--- | x-.x.x..x---....", low=67, room=0.4),
}
"""What a role plays in a style that has no such part."""
_TONICS = (0, 2, 4, 5, 7, 9, 11, 1, 3, 6, 8, 10, 9, 2, 4, 7, 0, 5)


@dataclass(frozen=True, slots=True)
class Line:
    """One pitched part with its notes."""

    role: Role
    part: Part
    """Its ``sound`` is one name."""
    notes: tuple[Note, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Score:
    """Everything that will be heard. Times are seconds from the first downbeat."""

    wish: Wish
    key: Key
    grid: Grid
    kit: Kit
    lead: float
    """Seconds of sound before the first downbeat."""
    entry: float
    """When the music starts; before ``-lead`` when it is already going on as the take begins."""
    bar_seconds: float
    """The length of a bar of the metre."""
    hits: tuple[Hit, ...]
    lines: tuple[Line, ...]


@dataclass(frozen=True, slots=True)
class _Bars:
    """The numbers of the bars that are played; whoever counts them looks up at each."""

    first: int
    end: int
    check: Callable[[], None]

    def __iter__(self) -> Iterator[int]:
        for bar in range(self.first, self.end):
            self.check()
            yield bar


def _undisturbed() -> None:
    """Nobody wants the work to stop."""


def compose(
    wish: Wish,
    seed: int,
    seconds: float,
    heat: float = 1.0,
    check: Callable[[], None] = _undisturbed,
) -> Score:
    """The score of a take that lasts ``seconds``, lead-in included.

    ``check`` is called now and then, and may raise to stop the work.
    """
    luck, style = Luck(seed, heat), wish.style
    bar = float(wish.metre.quarters) * 60.0 / wish.bpm
    phrase = phrase_bars(seconds / bar)
    swing = swing_of(wish)
    grid, ratio = lay(wish.metre, wish.bpm, style.tempo, swing, style.swing_span, phrase)
    turn = max(1, round(phrase * ratio))
    key = wish.key or choose_key(wish, luck)
    lead, entry = lead_in(luck, grid, bar, seconds)
    first = -1 if entry >= -grid.bar_seconds else math.floor(entry / grid.bar_seconds)
    last = math.ceil((seconds - lead) / grid.bar_seconds)
    bars = _Bars(first, last + 1, check)
    changes = Changes(key, progression(wish, key, luck), grid, turn, max(1, round(ratio)))
    lines = [
        Line(role, part, _from(entry, Player(role, part, wish, grid, changes, luck, turn), bars))
        for role, part in casting(wish, luck).items()
    ]
    hits = Drummer(wish, grid, luck, turn).play(bars)
    return Score(
        wish=wish,
        key=key,
        grid=grid,
        kit=tuned(KITS[wish.kit or luck.pick(style.kit, "kit")], luck.kin("tuning")),
        lead=lead,
        entry=entry,
        bar_seconds=bar,
        hits=tuple(hit for hit in hits if hit.time >= entry - 0.02),
        lines=tuple(lines),
    )


def _from(entry: float, player: Player, bars: Iterable[int]) -> tuple[Note, ...]:
    return tuple(note for note in player.play(bars) if note.time >= entry - 0.02)


def phrase_bars(bars: float) -> int:
    """After how many bars music should come round when a take has room for so many.

    A take is longer than its loop by 8 % and a bar and a half, as every model's has to be.
    """
    room = (bars - 1.5) / 1.08 + 0.01
    return next(length for length in (8, 4, 2, 1) if length <= room or length == 1)


def swing_of(wish: Wish) -> float:
    """The style's swing as the prompt's adjectives bend it; fast sixteenths swing less."""
    if wish.mood.swing < 0:
        return 0.5
    style = wish.style
    quick = style.tempo[1] / max(wish.bpm, 1.0)
    swing = 0.5 + (style.swing - 0.5) * min(1.0, math.sqrt(quick))
    return min(0.68, swing + wish.mood.swing)


def choose_key(wish: Wish, luck: Luck) -> Key:
    """The family's key."""
    dice = luck.kin("key")
    return Key(dice.choice(_TONICS), dice.random() < wish.style.minor)


def progression(wish: Wish, key: Key, luck: Luck) -> tuple[tuple[str, ...], ...]:
    """The numerals of each bar."""
    text = wish.style.minor_chords if key.minor else wish.style.major_chords
    choice = luck.pick(text, "progression")
    return tuple(tuple(bar.split()) for bar in choice.split("|"))


def lead_in(luck: Luck, grid: Grid, bar: float, seconds: float) -> tuple[float, float]:
    """(how long before the first downbeat the take begins, when its music starts).

    Some takes begin in the middle of a bar, with the music going on; some with a pick-up on a
    beat; some with a little silence.
    """
    dice = luck.own("lead-in")
    longest = max(0.1, min(0.95 * bar, 4.0, 0.25 * seconds))
    kind = dice.random()
    if kind < 0.5:
        lead = dice.uniform(0.1, longest)
        return lead, -lead - grid.bar_seconds
    beats = [grid.bar_seconds - grid.at(0, beat) for beat in grid.beats[1:]]
    fitting = [beat for beat in beats if beat <= longest]
    if kind < 0.8 and fitting:
        pickup = dice.choice(fitting)
        return pickup + dice.uniform(0.02, 0.12), -pickup
    return dice.uniform(0.1, min(0.6, longest) + 0.01), 0.0


def casting(wish: Wish, luck: Luck) -> dict[Role, Part]:
    """Who plays: each role with its part, its sound chosen."""
    cast: dict[Role, Part] = {}
    for role in ROLES:
        part = wish.style.parts.get(role, _DEFAULTS[role])
        named = role in wish.sounds
        own = wish.whole and role in wish.style.parts
        by_chance = luck.kin(f"cast {role}").random() < part.chance
        sparse = wish.mood.density < 0.7 and role in ("arp", "lead") and not named
        if role in wish.banned or not (named or (own and by_chance and not sparse)):
            continue
        sound = wish.sounds.get(role) or luck.pick(_allowed(part.sound, wish), f"sound {role}")
        if not sound or any(word in sound for word in wish.banned):
            continue
        cast[role] = replace(_dressed(part, role, wish), sound=sound)
    return cast or _last_resort(wish, luck)


def _allowed(sounds: str, wish: Wish) -> str:
    names = [name.strip() for name in sounds.split("/")]
    return "/".join(name for name in names if not any(word in name for word in wish.banned))


def _dressed(part: Part, role: Role, wish: Wish) -> Part:
    """The part as the prompt's adjectives want it."""
    mood, sound = wish.mood, wish.sounds.get(role, "")
    if sound and part.drive > 10 and sound != "electric guitar":
        part = replace(part, drive=0.0, cut=0.0)
    if sound and part.low < 48 and role == "chords":
        part = replace(part, low=52)
    if mood.drive > 8:
        part = replace(part, drive=max(part.drive, mood.drive + 6), cut=part.cut or 5500.0)
    if mood.echo and role in ("chords", "arp", "lead"):
        part = replace(part, echo=min(0.7, part.echo + mood.echo))
    if role == "chords" and not wish.whole and "o" in part.figure + "." and not part.figure:
        part = replace(part, figure=alternatives(_DEFAULTS[role].figure)[0][0])
    return part


def _last_resort(wish: Wish, luck: Luck) -> dict[Role, Part]:
    """When nobody is left to play, somebody has to: what was not turned away, or a pad."""
    drummer = wish.kit is not None or wish.voices
    if drummer and "drums" not in wish.banned and wish.style.drums:
        return {}
    wanted: tuple[Role, ...] = ("pad", "chords", "bass")
    role: Role = next((role for role in wanted if role not in wish.banned), "pad")
    return {role: replace(_DEFAULTS[role], sound=luck.pick(_DEFAULTS[role].sound, "resort"))}

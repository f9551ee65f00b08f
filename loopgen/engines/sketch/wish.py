"""Prompt in, wish out: what a producer's words ask this engine for."""

import re
import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache, reduce

from loopgen.engines.sketch.style import Role, Style
from loopgen.engines.sketch.styles import STYLES
from loopgen.engines.sketch.words import (
    ADDERS,
    INSTRUMENTS,
    KIT_WORDS,
    MOODS,
    NEGATORS,
    Instrument,
    Mood,
)
from loopgen.errors import BadValueError
from loopgen.music import Key, Metre

_TEMPO = re.compile(r"(\d+(?:\.\d+)?)\s*-?\s*(?:bpm|beats per minute)\b", re.IGNORECASE | re.ASCII)
_METRE = re.compile(r"(?<![\d/.])(\d{1,2})\s*/\s*(1|2|4|8|16|32)(?![\d/])", re.ASCII)
_KEY = re.compile(
    r"\b([A-Ga-g])\s?(#|♯|♭|b(?=\s|\b|m)|-?sharp|-?flat)?[\s-]?((?i:minor|major|min|maj)\b)"
    r"|\b([A-G])(#|b)?(m)\b"
)
_ELSEWHERE = ((90.0, "hip hop"), (112.0, "pop"), (132.0, "house"), (155.0, "trap"))
"""The style of a prompt that names none, by tempo."""
SLOWEST, FASTEST = 20.0, 400.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Wish:
    """What a prompt asks for."""

    style: Style
    bpm: float
    """Quarter notes per minute."""
    metre: Metre
    key: Key | None
    mood: Mood
    sounds: Mapping[Role, str]
    """The pitched roles that were named, each with its sound, or "" for the style's."""
    voices: frozenset[str]
    """The drum voices that were named."""
    whole: bool
    """Whether the style's full arrangement plays, not only what was named."""
    kit: str | None
    """The drums that were named: a row of the kits, "" for the style's, None for no drums."""
    banned: frozenset[str]
    """Roles, sounds and drum voices that must not be heard, or ``drums``."""


@dataclass(frozen=True, slots=True)
class _Found:
    """A phrase of the vocabulary and where it stands."""

    start: int
    end: int
    phrase: str


def read_wish(prompt: str, negative_prompt: str = "") -> Wish:
    """Read the producer's words; anything unknown is passed over."""
    text = plain(prompt)
    bpm, metre, key = _tempo(prompt), _metre(prompt), _key(prompt)
    words, denied = _split_denied(_CLEAN.sub(" , ", text))
    style_found = _find(words, _style_names())
    style = _choose_style(style_found, bpm)
    played = _find(words, INSTRUMENTS)
    taken = [found for found in played if not _inside(found, style_found)]
    mood = _mood(_find(words, MOODS), style_found)
    players = [INSTRUMENTS[found.phrase] for found in taken]
    whole = _is_whole(words, taken, bool(style_found))
    return Wish(
        style=style,
        bpm=bpm or _natural(style),
        metre=metre,
        key=key,
        mood=mood,
        sounds={player.role: player.sound for player in players if player.role},
        voices=frozenset(voice for player in players for voice in player.voices),
        whole=whole,
        kit=_kit(words, whole or any(player == Instrument() for player in players)),
        banned=_banned([denied, plain(negative_prompt)]),
    )


_CLEAN = re.compile(
    r"\d+(?:\.\d+)?\s*-?\s*(?:bpm|beats per minute)\b|(?<!\d)\d{1,2}\s*/\s*\d{1,2}(?!\d)"
)


def plain(text: str) -> str:
    """Lower case, without accents: ``Réggaeton`` is ``reggaeton``."""
    folded = unicodedata.normalize("NFKD", text.casefold())
    return "".join(mark for mark in folded if not unicodedata.combining(mark))


def _tempo(prompt: str) -> float | None:
    found = _TEMPO.findall(prompt)
    bpm = float(found[-1][:12]) if found else 0.0
    return min(max(bpm, SLOWEST), FASTEST) if bpm else None


def _natural(style: Style) -> float:
    return float(round(sum(style.tempo) / 2))


def _metre(prompt: str) -> Metre:
    for upper, lower in reversed(_METRE.findall(prompt)):
        try:
            return Metre(int(upper), int(lower))
        except BadValueError:
            continue
    return Metre(4, 4)


def _key(prompt: str) -> Key | None:
    found = list(_KEY.finditer(prompt))
    if not found:
        return None
    letter, sign, mode, short, short_sign, _ = found[-1].groups()
    letter, sign = (letter or short), (sign or short_sign or "").strip("-")
    sign = {"♯": "#", "♭": "b"}.get(sign, sign)
    minor = mode is None or mode.lower().startswith("min")
    return Key.parse(f"{letter.upper()} {sign} {'minor' if minor else 'major'}".replace("  ", " "))


@lru_cache(maxsize=1)
def _style_names() -> Mapping[str, str]:
    names = {alias: style.name for style in STYLES.values() for alias in style.aliases}
    return names | {name: name for name in STYLES}


@lru_cache(maxsize=8)
def _pattern(phrases: tuple[str, ...]) -> re.Pattern[str]:
    longest_first = sorted(map(re.escape, phrases), key=len, reverse=True)
    return re.compile(rf"(?<![\w&])(?:{'|'.join(longest_first)})(?![\w&])")


def _find(text: str, phrases: Iterable[str]) -> list[_Found]:
    return [
        _Found(match.start(), match.end(), match.group())
        for match in _pattern(tuple(phrases)).finditer(text)
    ]


def _inside(found: _Found, others: list[_Found]) -> bool:
    """Whether the phrase is only part of a longer one: the bass of ``drum and bass``."""
    return any(other.start <= found.start and found.end <= other.end for other in others)


def _choose_style(found: list[_Found], bpm: float | None) -> Style:
    """The head of the first run of style names: ``lo-fi house`` is a house."""
    if not found:
        tempo = bpm or 124.0
        name = next((name for limit, name in _ELSEWHERE if tempo < limit), "drum and bass")
        return STYLES[name]
    head = found[0]
    for after in found[1:]:
        if after.start - head.end > 1:
            break
        head = after
    return STYLES[_style_names()[head.phrase]]


def _mood(found: list[_Found], styles: list[_Found]) -> Mood:
    """All moods; a word that names the style already (``lo-fi``) says nothing more."""
    own = {styles[-1].phrase} if styles else set()
    words = dict.fromkeys(phrase.phrase for phrase in found if phrase.phrase not in own)
    return reduce(Mood.joined, (MOODS[word] for word in words), Mood())


def _split_denied(text: str) -> tuple[str, str]:
    """The text without what follows a negator, and that."""
    pattern = rf"\b(?:{NEGATORS})\s+([^,.;!]*?)(?=[,.;!]|\bbut\b|\b(?:{ADDERS})\b|$)"
    denied = ", ".join(re.findall(pattern, text))
    text = re.sub(pattern, " , ", text)
    for word in re.findall(r"\b(drum|bass)less\b", text):
        denied += f", {word}"
    return text, denied


def _banned(texts: Iterable[str]) -> frozenset[str]:
    banned: set[str] = set()
    for text in texts:
        for found in _find(text, INSTRUMENTS):
            instrument = INSTRUMENTS[found.phrase]
            banned.update(_names(instrument))
    return frozenset(banned)


def _names(instrument: Instrument) -> tuple[str, ...]:
    if instrument.voices:
        return instrument.voices
    if instrument.role is None:
        return ("drums",)
    return (instrument.sound,) if instrument.sound else (instrument.role,)


def _is_whole(text: str, found: list[_Found], styled: bool) -> bool:
    """Whether instruments only add to the style: ``house with rhodes`` is a whole house.

    Else the instruments that are named are the ones that play.
    """
    if not found:
        return True
    added = re.search(rf"\b(?:{ADDERS})\b", text)
    return styled and added is not None and all(item.start > added.start() for item in found)


def _kit(text: str, wanted: bool) -> str | None:
    named = _find(text, KIT_WORDS)
    if not wanted:
        return None
    return KIT_WORDS[named[-1].phrase] if named else ""

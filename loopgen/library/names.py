"""File names as sample libraries use them: ``LG_dusty-house_124bpm_amber_Fsm``.

Letters, digits, ``_``, ``-`` and the point of a decimal tempo, nothing else, whatever the prompt
was. The tempo (and a metre other than 4/4) is the only number, since DAWs look for digits. Loops
that are otherwise alike are told apart by a word.
"""

import re
import unicodedata
from collections.abc import Iterator
from itertools import permutations

from loopgen.music import Key, Metre, shortest_float32
from loopgen.seeds import FAMILIES

MAX_STYLE = 32
"""Characters of the style."""
MAX_STYLE_WORDS = 4
NO_STYLE = "loop"
"""The style of a prompt in which nothing is left to take."""


def loop_stem(*, prompt: str, bpm: float, metre: Metre, key: Key | str | None, word: str) -> str:
    """A loop's file name without its extension.

    ``bpm`` counts quarter notes a minute; ``key`` may be text such as ``F#m``, and empty; ``word``
    is one of :func:`words`. Raises BadValueError when ``key`` is not a key.
    """
    if isinstance(key, str):
        key = Key.parse(key) if key else None
    parts = ["LG", style_slug(prompt), f"{tempo_text(bpm)}bpm"]
    if metre != Metre(4, 4):
        parts.append(f"{metre.numerator}-{metre.denominator}")
    parts.append(word)
    if key is not None:
        parts.append(key.file_name)
    return "_".join(parts)


def tempo_text(bpm: float) -> str:
    """The shortest decimal of a tempo: ``124``, ``123.4``."""
    return repr(shortest_float32(bpm)).removesuffix(".0")


def style_slug(prompt: str) -> str:
    """The first words of a prompt that mean something: ``a`` to ``z`` and ``-``, 32 at most.

    >>> style_slug("A dusty, 124 BPM Café-house loop in A minor!")
    'dusty-cafe-house'
    """
    slug = ""
    for word in _style_words(prompt)[:MAX_STYLE_WORDS]:
        longer = f"{slug}-{word}".lstrip("-")
        if slug and len(longer) > MAX_STYLE:
            break
        slug = longer[:MAX_STYLE].rstrip("-")
    return slug or NO_STYLE


def words(seed: int) -> Iterator[str]:
    """Words to tell loops apart, without repeats: all single ones, then pairs, then triples, ...

    The same seed gives the same words; the variations of one job, and seeds next to each other,
    begin with different ones.
    """
    # Seeds of variations are a million apart, which is a multiple of 64; the quotient tells them
    # apart. An odd step visits all words and does not follow the alphabet.
    first = seed + seed // FAMILIES
    order = [WORDS[(first + place) * _STEP % len(WORDS)] for place in range(len(WORDS))]
    for many in range(1, len(WORDS)):
        for chosen in permutations(order, many):
            yield "-".join(chosen)


def first_word(file: str) -> str:
    """The first of the words by which a file of ours is told from others; empty if it has none.

    >>> first_word("LG_dusty-house_124bpm_6-8_amber-basil_Fsm.wav")
    'amber'
    """
    found = re.search(r"bpm_(?:\d+-\d+_)?([a-z]+)", file)
    return found.group(1) if found else ""


# --- the prompt's words -------------------------------------------------------------------------

_LETTERS = str.maketrans(
    {"æ": "ae", "œ": "oe", "ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "ı": "i"}
    | dict.fromkeys("'’ʼ`")
)
"""Letters that Unicode does not take apart, and apostrophes, which join."""

_WORD = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
_AND = re.compile(r"\b([a-z]) ?& ?([a-z])\b")
"""R&B is written rnb."""

_STOP = frozenset(
    "a an and as at bar bars beats bpm by for from in into is it key like loop loops major me"
    " minor of on or over per please some style tempo that the this to with".split()
)


def _style_words(prompt: str) -> list[str]:
    decomposed = unicodedata.normalize("NFKD", prompt).casefold().translate(_LETTERS)
    plain = "".join(letter for letter in decomposed if not unicodedata.combining(letter))
    found = _WORD.findall(_AND.sub(r"\1n\2", plain))
    without_digits = [re.sub("-+", "-", re.sub("[0-9]", "", word)).strip("-") for word in found]
    return [word for word in without_digits if len(word) > 1 and word not in _STOP]


# --- the words that tell loops apart ------------------------------------------------------------

_STEP = 97

WORDS = tuple(
    """
    acorn agate alder almond amber anchor antler apple apron arbor arrow ash aspen aster atlas
    autumn badge bagel bamboo banana barley basil basket beach beacon beaver berry birch bison
    blanket bloom bluff bobcat bonfire bottle boulder bramble branch breeze brick bronze brook
    bubble bucket butter button cabin cactus camel canary candle canoe canvas canyon carbon
    cargo carrot castle cedar chalk cherry chess cider cinder citrus clay clover cobalt cocoa
    comet copper coral cotton cove coyote crane crater cricket crystal cypress dahlia daisy dawn
    delta denim desert diamond dolphin dome dune eagle easel elm emerald emu ermine falcon fern
    ferry finch fjord flame flax flint forest fossil fox frost galaxy garden garnet gecko geyser
    ginger glacier glade glass globe gorge granite grape gravel grove gull hammer harbor harvest
    hawk hazel heath heather hedge heron hickory hill honey horizon ibis igloo indigo iris iron
    island ivory ivy jacket jade jaguar jasmine jasper jelly jungle juniper kayak kettle kiwi
    koala lagoon lake lantern larch lark laurel lava lemon lens lilac lily linen lion locket
    lotus lunar lynx magnet mango maple marble marsh meadow melon meteor mint mirror mist moose
    mosaic moss moth nectar needle nickel nutmeg oak oasis oat ocean olive onyx opal orbit
    orchid otter owl oyster paddle panda paper pearl pebble pelican pepper petal pigeon pine
    pixel planet plum pollen pond poppy prairie prism puffin quail quartz quill rabbit radar
    raft rain raven reef ribbon ridge river robin rocket ruby saffron sage sail salmon sand
    satin seal shell silk silver sky slate sparrow spruce stone swan thistle
    """.split()
)
"""256 short words: easy to say, none an instrument, a style or a key."""

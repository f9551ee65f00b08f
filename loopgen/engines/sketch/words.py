"""The vocabulary: what each word of a prompt asks for. Add a word by adding a row."""

from collections.abc import Mapping
from dataclasses import dataclass

from loopgen.engines.sketch.style import Role


@dataclass(frozen=True, slots=True)
class Instrument:
    """A word for a player."""

    role: Role | None = None
    """The pitched role; None is the drums."""
    sound: str = ""
    """A row of the tones, or empty for what the style uses."""
    voices: tuple[str, ...] = ()
    """Drum voices; empty is the whole kit."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Mood:
    """What adjectives change. The defaults change nothing."""

    density: float = 1.0
    """A factor on how many notes are played."""
    bright: float = 1.0
    """A factor on every filter."""
    drive: float = 0.0
    """dB added before saturation."""
    noise: float = 0.0
    """Crackle and hiss added, 0 to 1."""
    wet: float = 1.0
    """A factor on reverb."""
    echo: float = 0.0
    """Echo added to chords and leads, 0 to 1."""
    swing: float = 0.0
    """Swing added; -1 makes it straight."""
    loose: float = 1.0
    """A factor on how human the timing is."""
    tone: float = 20000.0
    """A low-pass over everything, Hz."""

    def joined(self, other: "Mood") -> "Mood":
        """Both moods at once."""
        return Mood(
            density=self.density * other.density,
            bright=self.bright * other.bright,
            drive=self.drive + other.drive,
            noise=min(1.0, self.noise + other.noise),
            wet=self.wet * other.wet,
            echo=min(0.6, self.echo + other.echo),
            swing=self.swing + other.swing,
            loose=self.loose * other.loose,
            tone=min(self.tone, other.tone),
        )


_KIT = Instrument()

INSTRUMENTS: Mapping[str, Instrument] = {
    **dict.fromkeys(
        "drum drums beat beats drumbeat drumkit drumloop percussion breakbeats batterie bateria"
        " schlagzeug".split(),
        _KIT,
    ),
    "drum loop": _KIT,
    "kick": Instrument(voices=("kick",)),
    "kicks": Instrument(voices=("kick",)),
    "bass drum": Instrument(voices=("kick",)),
    "snare": Instrument(voices=("snare",)),
    "snares": Instrument(voices=("snare",)),
    "clap": Instrument(voices=("clap",)),
    "claps": Instrument(voices=("clap",)),
    "handclaps": Instrument(voices=("clap",)),
    "hat": Instrument(voices=("hat", "open")),
    "hats": Instrument(voices=("hat", "open")),
    "hihat": Instrument(voices=("hat", "open")),
    "hi-hat": Instrument(voices=("hat", "open")),
    "hi hat": Instrument(voices=("hat", "open")),
    "hihats": Instrument(voices=("hat", "open")),
    "hi-hats": Instrument(voices=("hat", "open")),
    "hi hats": Instrument(voices=("hat", "open")),
    "ride": Instrument(voices=("ride",)),
    "cymbals": Instrument(voices=("ride", "crash")),
    "toms": Instrument(voices=("tom_high", "tom_mid", "tom_low")),
    "tom": Instrument(voices=("tom_high", "tom_mid", "tom_low")),
    "conga": Instrument(voices=("conga_high", "conga_low", "conga_slap")),
    "congas": Instrument(voices=("conga_high", "conga_low", "conga_slap")),
    "bongo": Instrument(voices=("bongo_high", "bongo_low")),
    "bongos": Instrument(voices=("bongo_high", "bongo_low")),
    "shaker": Instrument(voices=("shaker",)),
    "shakers": Instrument(voices=("shaker",)),
    "maracas": Instrument(voices=("shaker",)),
    "tambourine": Instrument(voices=("tambourine",)),
    "cowbell": Instrument(voices=("cowbell",)),
    "clave": Instrument(voices=("clave",)),
    "claves": Instrument(voices=("clave",)),
    "rimshot": Instrument(voices=("rim",)),
    "rim": Instrument(voices=("rim",)),
    "woodblock": Instrument(voices=("wood",)),
    "agogo": Instrument(voices=("agogo_high", "agogo_low")),
    "surdo": Instrument(voices=("surdo",)),
    "taiko": Instrument(voices=("taiko",)),
    "taikos": Instrument(voices=("taiko",)),
    "brushes": Instrument(voices=("brush",)),
    "finger snaps": Instrument(voices=("snap",)),
    "snaps": Instrument(voices=("snap",)),
    "bass": Instrument("bass"),
    "bassline": Instrument("bass"),
    "bass line": Instrument("bass"),
    "basslines": Instrument("bass"),
    "basse": Instrument("bass"),
    "bajo": Instrument("bass"),
    "sub": Instrument("bass", "sub"),
    "sub bass": Instrument("bass", "sub"),
    "sub-bass": Instrument("bass", "sub"),
    "acid bass": Instrument("bass", "acid bass"),
    "acid bassline": Instrument("bass", "acid bass"),
    "acid line": Instrument("bass", "acid bass"),
    "303": Instrument("bass", "acid bass"),
    "tb-303": Instrument("bass", "acid bass"),
    "reese": Instrument("bass", "reese bass"),
    "reese bass": Instrument("bass", "reese bass"),
    "wobble": Instrument("bass", "wobble bass"),
    "wobble bass": Instrument("bass", "wobble bass"),
    "slap bass": Instrument("bass", "slap bass"),
    "808 bass": Instrument("bass", "808"),
    "808s": Instrument("bass", "808"),
    "upright bass": Instrument("bass", "upright bass"),
    "double bass": Instrument("bass", "upright bass"),
    "contrabass": Instrument("bass", "upright bass"),
    "walking bass": Instrument("bass", "upright bass"),
    "bass guitar": Instrument("bass", "finger bass"),
    "electric bass": Instrument("bass", "finger bass"),
    "synth bass": Instrument("bass", "synth bass"),
    "log drum": Instrument("bass", "log drum"),
    "chord": Instrument("chords"),
    "chords": Instrument("chords"),
    "keys": Instrument("chords"),
    "keyboard": Instrument("chords"),
    "keyboards": Instrument("chords"),
    "piano": Instrument("chords", "piano"),
    "rhodes": Instrument("chords", "rhodes"),
    "electric piano": Instrument("chords", "rhodes"),
    "e-piano": Instrument("chords", "rhodes"),
    "wurlitzer": Instrument("chords", "wurli"),
    "organ": Instrument("chords", "organ"),
    "hammond": Instrument("chords", "organ"),
    "clavinet": Instrument("chords", "clav"),
    "clav": Instrument("chords", "clav"),
    "guitar": Instrument("chords", "guitar"),
    "guitars": Instrument("chords", "guitar"),
    "acoustic guitar": Instrument("chords", "guitar"),
    "electric guitar": Instrument("chords", "electric guitar"),
    "nylon guitar": Instrument("chords", "nylon guitar"),
    "spanish guitar": Instrument("chords", "nylon guitar"),
    "classical guitar": Instrument("chords", "nylon guitar"),
    "skank": Instrument("chords", "chop guitar"),
    "stab": Instrument("chords", "stab"),
    "stabs": Instrument("chords", "stab"),
    "dub chords": Instrument("chords", "dub stab"),
    "supersaw": Instrument("chords", "supersaw"),
    "supersaws": Instrument("chords", "supersaw"),
    "synth": Instrument("chords", "synth"),
    "synths": Instrument("chords", "synth"),
    "vibraphone": Instrument("chords", "vibes"),
    "vibes": Instrument("chords", "vibes"),
    "pad": Instrument("pad"),
    "pads": Instrument("pad"),
    "synth pad": Instrument("pad", "pad"),
    "synth pads": Instrument("pad", "pad"),
    "strings": Instrument("pad", "strings"),
    "violins": Instrument("pad", "strings"),
    "violin": Instrument("pad", "strings"),
    "choir": Instrument("pad", "choir"),
    "drone": Instrument("pad", "drone"),
    "drones": Instrument("pad", "drone"),
    "arp": Instrument("arp"),
    "arps": Instrument("arp"),
    "arpeggio": Instrument("arp"),
    "arpeggios": Instrument("arp"),
    "arpeggiator": Instrument("arp"),
    "arpeggiated": Instrument("arp"),
    "pluck": Instrument("arp", "pluck"),
    "plucks": Instrument("arp", "pluck"),
    "plucked": Instrument("arp", "pluck"),
    "harp": Instrument("arp", "harp"),
    "marimba": Instrument("arp", "marimba"),
    "kalimba": Instrument("arp", "kalimba"),
    "montuno": Instrument("arp", "house piano"),
    "lead": Instrument("lead"),
    "leads": Instrument("lead"),
    "melody": Instrument("lead"),
    "synth lead": Instrument("lead", "lead"),
    "bells": Instrument("lead", "bell"),
    "bell": Instrument("lead", "bell"),
    "flute": Instrument("lead", "flute"),
    "sax": Instrument("lead", "reed"),
    "saxophone": Instrument("lead", "reed"),
    "clarinet": Instrument("lead", "reed"),
    "trumpet": Instrument("lead", "brass"),
    "horns": Instrument("lead", "brass"),
    "brass": Instrument("lead", "brass"),
    "guitar solo": Instrument("lead", "electric guitar"),
}

MOODS: Mapping[str, Mood] = {
    **dict.fromkeys("dusty dirty gritty crunchy".split(), Mood(drive=3, noise=0.45, tone=9000)),
    **dict.fromkeys(
        "vinyl lo-fi lofi tape cassette old nostalgic crackle crackling".split(),
        Mood(noise=0.8, tone=7000, loose=1.3),
    ),
    **dict.fromkeys(
        "dark moody gloomy brooding ominous noir melancholic sad".split(),
        Mood(bright=0.6, tone=9000),
    ),
    **dict.fromkeys("underwater muffled filtered distant".split(), Mood(bright=0.4, tone=2200)),
    **dict.fromkeys("warm mellow smooth round".split(), Mood(bright=0.75, drive=1, tone=11000)),
    **dict.fromkeys("bright crisp shiny sharp happy uplifting sunny".split(), Mood(bright=1.6)),
    **dict.fromkeys("sparse sparsely empty minimalist stripped".split(), Mood(density=0.45)),
    **dict.fromkeys("minimal simple minimalistic".split(), Mood(density=0.6)),
    **dict.fromkeys("busy complex dense frantic intricate".split(), Mood(density=1.8)),
    **dict.fromkeys("driving energetic rolling".split(), Mood(density=1.3, drive=1)),
    **dict.fromkeys(
        "hard heavy aggressive punchy pounding banging".split(), Mood(drive=5, bright=1.15)
    ),
    **dict.fromkeys("distorted distortion overdriven fuzz fuzzy saturated".split(), Mood(drive=11)),
    **dict.fromkeys(
        "soft gentle calm quiet delicate relaxed chill chilled relaxing dreamy".split(),
        Mood(drive=-2, bright=0.75, density=0.8),
    ),
    **dict.fromkeys(
        "reverb spacious roomy atmospheric wet cavernous reverberant".split(), Mood(wet=2.2)
    ),
    **dict.fromkeys("dry tight".split(), Mood(wet=0.1)),
    **dict.fromkeys("dubby echo delay echoing".split(), Mood(wet=1.5, echo=0.4)),
    **dict.fromkeys("swung swinging shuffled groovy bouncy shuffling".split(), Mood(swing=0.07)),
    **dict.fromkeys(
        "straight quantized quantised robotic mechanical".split(), Mood(swing=-1, loose=0.2)
    ),
    **dict.fromkeys("loose drunk sloppy human organic live".split(), Mood(loose=1.8)),
}

KIT_WORDS: Mapping[str, str] = {
    "808 drums": "808",
    "808 kit": "808",
    "808 beat": "808",
    "tr-808": "808",
    "909": "909",
    "tr-909": "909",
    "acoustic drums": "acoustic",
    "live drums": "acoustic",
    "rock drums": "rock",
    "jazz drums": "jazz",
}
"""Words for a set of drums: a row of :data:`~loopgen.engines.sketch.kits.KITS`."""

NEGATORS = "no|without|minus|sans|ohne|sin|sem|not any"
"""Words that turn the instruments behind them away, up to the next comma."""
ADDERS = "with|featuring|feat|plus"
"""Words that add to a style instead of choosing from it."""

"""What a style is: a row of data. The rows are in :mod:`styles`."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

Role = Literal["bass", "chords", "pad", "arp", "lead"]
ROLES: tuple[Role, ...] = ("bass", "chords", "pad", "arp", "lead")


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """One pitched player."""

    sound: str
    """A row of :data:`~loopgen.engines.sketch.tones.TONES`; ``/`` separates choices."""
    figure: str = ""
    """What it plays (see :mod:`steps`); ``walk`` is a walking bass, empty is held chords."""
    low: int = 48
    """The lowest note of its register, MIDI."""
    level: float = 0.0
    """dB against what the role usually has."""
    pan: float = 0.0
    room: float = 0.2
    """Level of its reverb send."""
    echo: float = 0.0
    """Level of its echo, three sixteenths late."""
    drive: float = 0.0
    """Saturation of the whole part, as an amplifier's: dB of gain into it."""
    cut: float = 0.0
    """A low-pass behind the drive, Hz; 0 is none."""
    strum: float = 0.0
    """Milliseconds from string to string."""
    gate: float = 0.9
    """How much of its steps a note lasts."""
    glide: float = 0.0
    """How likely a note slides in from the last, 0 to 1."""
    chance: float = 1.0
    """How likely a family has this part in the full arrangement."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Style:
    """Everything that makes a style what it is."""

    name: str
    aliases: tuple[str, ...] = ()
    """Other words for it, in plain lower case."""
    tempo: tuple[float, float]
    """The range it is played at, BPM in quarter notes."""
    swing: float = 0.5
    """0.5 is straight, 0.667 is triplets."""
    swing_span: int = 1
    """What swings: 1 sixteenths, 2 eighths."""
    loose: float = 3.0
    """How far players stray from the grid, ms (standard deviation)."""
    late: float = 0.0
    """How far snares and chords lie behind the beat, ms."""
    kit: str
    """A row of :data:`~loopgen.engines.sketch.kits.KITS`; ``/`` separates choices."""
    drums: Mapping[str, str] = field(default_factory=dict)
    """Step strings by voice of :data:`~loopgen.engines.sketch.drums.VOICES`."""
    fills: str = "snare/toms/stop"
    """How phrases end; ``/`` separates choices."""
    crash: float = 0.0
    """How likely a cymbal opens a phrase."""
    minor: float = 0.8
    """How likely the key is minor when none is asked for."""
    minor_chords: str = "i | VI | III | VII"
    """Progressions in minor: bars apart by ``|``, choices by ``/``; blanks divide a bar."""
    major_chords: str = "I | V | vi | IV"
    colour: str = "triad"
    """How rich the chords are; see :meth:`~loopgen.engines.sketch.harmony.Chord.tones`."""
    parts: Mapping[Role, Part] = field(default_factory=dict)
    duck: float = 0.0
    """How far the kick pushes the rest down, 0 to 1."""
    hall: float = 1.2
    """The room's reverberation time, seconds."""
    wet: float = 1.0
    """A factor on all sends."""
    drive: float = 1.5
    """dB into the bus's saturation."""
    noise: float = 0.0
    """Level of vinyl crackle and hiss, 0 to 1."""
    tone: float = 20000.0
    """A gentle low-pass over everything, Hz."""

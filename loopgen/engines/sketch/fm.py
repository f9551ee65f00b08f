"""Frequency modulation and sines: electric piano, bells, mallets, sub bass.

Chowning, "The synthesis of complex audio spectra by means of frequency modulation", 1973.
"""

from dataclasses import dataclass, field

import numpy as np

from loopgen.engines.sketch.tone import RATE, Envelope, Pitch, Signal, seconds, soften
from loopgen.engines.sketch.waves import glide_phase

_TURN = np.float32(2 * np.pi)


def _cycles(hertz: float, count: int) -> Signal:
    """(count,) phase of a steady pitch in radians, kept small so that float32 stays exact."""
    step = np.uint32(round(hertz / RATE * 2**32) & 0xFFFFFFFF)
    phase = (np.arange(count, dtype=np.uint32) * step).astype(np.float32)
    return phase * np.float32(2 * np.pi / 2**32)


@dataclass(frozen=True, slots=True, kw_only=True)
class Fm:
    """Two operators, and a second pair for the attack."""

    ratio: float = 1.0
    """The modulator's frequency over the carrier's."""
    index: float = 1.5
    """Depth of modulation at the attack, radians."""
    fade: float = 0.6
    """How fast the depth falls, seconds."""
    tine: float = 0.0
    """Level of the second pair, at 14 times the pitch as a Rhodes' tine sounds, or ``partial``."""
    partial: float = 14.0
    tremolo: float = 0.0
    """Depth of left and right taking turns, 0 to 1, as the stereo Rhodes does."""
    envelope: Envelope = field(default_factory=Envelope)

    @property
    def early(self) -> float:
        """See :class:`~loopgen.engines.sketch.tone.Tone`."""
        return self.envelope.early

    def render(self, pitch: Pitch) -> Signal:
        """See :class:`~loopgen.engines.sketch.tone.Tone`."""
        curve = self.envelope.curve(pitch.frames)
        count, time = len(curve), seconds(len(curve))
        depth = self.index * (0.6, 1.0, 1.5)[pitch.force] * pitch.bright
        depth *= min(1.0, 700.0 / pitch.hertz) ** 0.5
        modulator = np.sin(_cycles(pitch.hertz * self.ratio, count))
        modulator *= np.float32(depth) * np.exp(time * np.float32(-1.0 / self.fade))
        sound = np.sin(_cycles(pitch.hertz, count) + modulator)
        if self.tine and pitch.hertz * self.partial < 0.4 * RATE:
            strike = np.exp(time * np.float32(-9.0)) * np.float32(self.tine * pitch.bright)
            sound += strike * np.sin(_cycles(pitch.hertz * self.partial, count))
        sound *= curve * np.float32(0.3)
        if not self.tremolo:
            return soften(sound[None])
        sway = np.float32(0.5 * self.tremolo) * np.sin(time * np.float32(2 * np.pi * 4.6))
        return soften(np.stack([sound * (1 + sway), sound * (1 - sway)]))


@dataclass(frozen=True, slots=True, kw_only=True)
class Sub:
    """A sine that slides and saturates: sub bass and the long 808 kick."""

    drive: float = 1.0
    """Saturation: harmonics that small speakers can play."""
    punch: float = 0.0
    """Semitones the attack falls from."""
    envelope: Envelope = field(default_factory=Envelope)

    @property
    def early(self) -> float:
        """See :class:`~loopgen.engines.sketch.tone.Tone`."""
        return self.envelope.early

    def render(self, pitch: Pitch) -> Signal:
        """See :class:`~loopgen.engines.sketch.tone.Tone`."""
        curve = self.envelope.curve(pitch.frames)
        count = len(curve)
        if pitch.glide or self.punch:
            drop = self.punch * np.exp(-seconds(count) * np.float32(60.0))
            phase = glide_phase(pitch, count, 0.09)
            phase += np.cumsum(pitch.hertz / RATE * (2.0 ** (drop / 12.0) - 1.0))
            wave = np.sin((2 * np.pi * (phase % 1.0)).astype(np.float32))
        else:
            wave = np.sin(_cycles(pitch.hertz, count))
        wave *= curve
        pushed = np.tanh(wave * np.float32(self.drive))
        return soften(pushed[None] * np.float32(0.4 / np.tanh(self.drive)))

"""Plucked and struck strings.

The string of Karplus and Strong ("Digital synthesis of plucked-string and drum timbres", 1983) in
closed form: a period that goes round their loop is multiplied by the two-point average's response
cos(ω/2) each time, so harmonic ``h`` falls at ``f · ω² / 8`` per second and needs no loop to run
(the decay analysis of Jaffe and Smith, "Extensions of the Karplus-Strong plucked-string
algorithm", 1983). Rows of the wavetable are moments of the decay.
"""

from dataclasses import dataclass

import numpy as np

from loopgen.engines.sketch.tone import RATE, Pitch, Signal, seconds, soften
from loopgen.engines.sketch.waves import Series, harmonics, scan, stack

_ROWS = 14


@dataclass(frozen=True, slots=True, kw_only=True)
class String:
    """A string, plucked or struck."""

    ring: float = 2.5
    """Seconds until the fundamental has fallen by 60 dB."""
    damp: float = 1.0
    """How much faster than Karplus and Strong's the high harmonics fall."""
    place: float = 0.18
    """Where it is plucked, as a part of its length."""
    slope: float = 0.7
    """How dull the pluck is: harmonic ``h`` starts at ``h ** -slope``."""
    cut: float = 6000.0
    """No harmonic above it, Hz."""
    cents: tuple[float, ...] = (0.0,)
    """Detuning of the courses; more than one makes the tone stereo."""
    mute: float = 0.06
    """Seconds in which it is damped after the key is let go."""
    knock: float = 0.0
    """Level of the finger or hammer."""
    early: float = 0.0
    """See :class:`~loopgen.engines.sketch.tone.Tone`."""

    def render(self, pitch: Pitch) -> Signal:
        """See :class:`~loopgen.engines.sketch.tone.Tone`."""
        count = pitch.frames + round(self.mute * RATE)
        length = count / RATE
        tables = stack(self._amplitudes(pitch, length))
        position = np.sqrt(seconds(count) * np.float32((_ROWS - 1) ** 2 / length))
        curve = self._curve(pitch, count)
        sound = np.stack(
            [scan(tables, pitch.hertz * 2 ** (c / 1200), position) * curve for c in self.cents]
        )
        if self.knock:
            sound[:, : RATE // 40] += self._knock(pitch, min(count, RATE // 40))
        return soften(sound)

    def _amplitudes(self, pitch: Pitch, length: float) -> Series:
        number = harmonics(pitch.hertz)
        dice = np.random.default_rng(pitch.midi)
        force = (1.25, 1.0, 0.8)[pitch.force] * self.slope
        pluck = np.abs(np.sin(np.pi * number * self.place)) * number**-force
        pluck *= dice.uniform(0.7, 1.0, len(number)) * np.where(
            dice.random(len(number)) < 0.5, -1, 1
        )
        pluck /= 1.0 + (number * pitch.hertz / (self.cut * pitch.bright)) ** 4
        omega = 2 * np.pi * number * pitch.hertz / RATE
        rate = 6.9 / self.ring + self.damp * pitch.hertz * omega**2 / 8.0
        moments = length * (np.arange(_ROWS) / (_ROWS - 1))[:, None] ** 2
        fading: Series = 0.5 * pluck * np.exp(-np.minimum(rate * moments, 20.0))
        fading /= np.sqrt((pluck**2).sum() + 1e-9)
        return fading

    def _curve(self, pitch: Pitch, count: int) -> Signal:
        curve = np.ones(count, np.float32)
        rise = min(44, count)
        curve[:rise] = np.linspace(0, 1, rise, dtype=np.float32)
        over = count - pitch.frames
        curve[pitch.frames :] *= np.linspace(1, 0, over, dtype=np.float32) ** 2
        return curve

    def _knock(self, pitch: Pitch, count: int) -> Signal:
        dice = np.random.default_rng(pitch.midi + 1000)
        noise: Signal = np.cumsum(dice.standard_normal(count, np.float32))
        noise -= np.linspace(noise[0], noise[-1], count, dtype=np.float32)
        fade = np.exp(-seconds(count) * np.float32(250.0))
        noise *= fade * np.float32(self.knock / (np.abs(noise).max() + 1e-6))
        return noise

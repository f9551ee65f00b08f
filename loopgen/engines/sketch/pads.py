"""Pads, strings, choir: PADsynth (Nasca Octavian Paul, 2005).

Each harmonic is a bell of frequencies with random phases; one inverse FFT makes a sound as wide
and as calm as many players, and it repeats without a seam.
"""

from dataclasses import dataclass, field
from functools import lru_cache

import numpy as np
import scipy.fft
from numpy.typing import NDArray

from loopgen.engines.sketch.tone import RATE, Envelope, Pitch, Signal

_LENGTH = 1 << 16


@lru_cache(maxsize=2)
def _phases(channel: int) -> NDArray[np.complex64]:
    dice = np.random.default_rng(2005 + channel)
    turns = dice.uniform(0, 2 * np.pi, _LENGTH // 2 + 1)
    phases: NDArray[np.complex64] = np.exp(1j * turns).astype(np.complex64)
    phases.setflags(write=False)
    return phases


@dataclass(frozen=True, slots=True, kw_only=True)
class Pad:
    """An ensemble holding one note."""

    slope: float = 1.3
    """Harmonic ``h`` has the amplitude ``h ** -slope``."""
    cut: float = 2500.0
    """Above it harmonics fall fast, Hz."""
    spread: float = 28.0
    """The width of a harmonic in cents: how many players."""
    odd: float = 1.0
    """Level of the even harmonics; 0 is hollow."""
    formants: tuple[float, ...] = ()
    """Hz around which a voice is stronger."""
    envelope: Envelope = field(
        default_factory=lambda: Envelope(attack=0.25, decay=1.0, sustain=0.9, release=0.5)
    )

    @property
    def early(self) -> float:
        """See :class:`~loopgen.engines.sketch.tone.Tone`."""
        return self.envelope.early

    def render(self, pitch: Pitch) -> Signal:
        """See :class:`~loopgen.engines.sketch.tone.Tone`."""
        curve = self.envelope.curve(pitch.frames)
        cycle = self._cycle(pitch.midi, pitch.bright * (0.75, 1.0, 1.3)[pitch.force])
        copies = -(-len(curve) // _LENGTH)
        sound = np.tile(cycle, (1, copies))[:, : len(curve)] if copies > 1 else cycle
        return sound[:, : len(curve)] * curve

    def _cycle(self, midi: int, bright: float) -> Signal:
        return _render_cycle(self, midi, round(bright, 3))

    def level(self, frequency: float, harmonic: int, bright: float) -> float:
        """The amplitude of one harmonic."""
        level = harmonic**-self.slope * (self.odd if harmonic % 2 == 0 else 1.0)
        level /= 1.0 + (frequency / (self.cut * bright)) ** 3
        if self.formants:
            level *= 0.15 + sum(
                np.exp(-(((frequency - formant) / (0.18 * formant)) ** 2))
                for formant in self.formants
            )
        return float(level)


@lru_cache(maxsize=96)
def _render_cycle(pad: Pad, midi: int, bright: float) -> Signal:
    base = 440.0 * 2.0 ** ((midi - 69) / 12.0)
    bin_width = RATE / _LENGTH
    spectrum = np.zeros(_LENGTH // 2 + 1, np.float32)
    for harmonic in range(1, int(min(9000.0 / base, 48)) + 1):
        centre = base * harmonic
        width = max(0.7, (2 ** (pad.spread / 1200) - 1) * centre / bin_width)
        low, high = int(centre / bin_width - 3 * width), int(centre / bin_width + 3 * width) + 2
        bins = np.arange(max(low, 2), high, dtype=np.float32)
        bell = np.exp(-0.5 * ((bins - centre / bin_width) / width) ** 2) / np.sqrt(width)
        spectrum[max(low, 2) : high] += pad.level(centre, harmonic, bright) * bell
    both = np.stack([spectrum * _phases(channel) for channel in (0, 1)])
    cycle: Signal = scipy.fft.irfft(both, _LENGTH, axis=1)
    cycle *= np.float32(0.15 / (np.sqrt(np.mean(cycle**2)) + 1e-9))
    cycle.setflags(write=False)
    return cycle

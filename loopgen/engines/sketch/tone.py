"""What a pitched sound is: a tone renders a pitch. The rows of :mod:`tones` are such tones."""

from dataclasses import dataclass
from functools import lru_cache
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

RATE = 44100
"""Frames per second of everything in this package."""

Signal = NDArray[np.float32]
"""Audio as (channels, frames): a channel is one run of memory, which filters and FFTs like."""


@dataclass(frozen=True, slots=True)
class Pitch:
    """One key press, as a tone needs to know it. Hashable: equal pitches sound the same."""

    midi: int
    """The note, 60 = middle C."""
    frames: int
    """How long the key is held; the tone adds its release."""
    force: int = 1
    """0 soft, 1 medium, 2 hard: the colour of the note, not its level."""
    bright: float = 1.0
    """A factor on every filter's cutoff."""
    glide: int = 0
    """Semitones from which the pitch slides to ``midi``; 0 is no slide."""
    turns: float = 2.0
    """How often a tone that wobbles does so while the key is held."""

    @property
    def hertz(self) -> float:
        """The fundamental's frequency."""
        return hertz(self.midi)


_HUSH = 1e-9
"""Levels below it are kept from falling on: denormal numbers are a hundred times slower."""


class Tone(Protocol):
    """A pitched instrument."""

    @property
    def early(self) -> float:
        """Seconds before its time that a note begins, so that a slow attack is heard in time."""

    def render(self, pitch: Pitch) -> Signal:
        """The note as (1 or 2, frames + release), about -12 dBFS."""


def hertz(midi: float) -> float:
    """Equal temperament, A4 = 440 Hz."""
    return float(440.0 * 2.0 ** ((midi - 69.0) / 12.0))


def seconds(count: int) -> Signal:
    """(count,) the time of each frame."""
    return _clock(1 << max(10, (count - 1).bit_length()))[:count]


@lru_cache(maxsize=12)
def _clock(count: int) -> Signal:
    time = (np.arange(count) / RATE).astype(np.float32)
    time.setflags(write=False)
    return time


@dataclass(frozen=True, slots=True, kw_only=True)
class Envelope:
    """Attack, decay, sustain, release: seconds, and a level from 0 to 1."""

    attack: float = 0.004
    decay: float = 0.3
    sustain: float = 0.7
    release: float = 0.08

    @property
    def early(self) -> float:
        """Seconds from the beginning to where the ear hears the attack, about."""
        return 0.35 * self.attack if self.attack > 0.015 else 0.0

    def curve(self, held: int) -> Signal:
        """(held + release,) rising straight, falling exponentially, ending at exactly 0."""
        total = held + max(64, round(self.release * RATE))
        time = seconds(total)
        level: Signal = np.exp(time * np.float32(-3.0 / max(self.decay, 0.005)))
        level *= np.float32(1.0 - self.sustain)
        level += np.float32(max(self.sustain, _HUSH))
        rise = min(held, max(32, round(self.attack * RATE)))
        level[:rise] *= np.linspace(0.0, 1.0, rise, endpoint=False, dtype=np.float32)
        fall = np.linspace(1.0, 0.0, total - held, dtype=np.float32)
        level[held:] *= fall * fall
        return level


def soften(signal: Signal, frames: int = 64) -> Signal:
    """Take the corner off the last frames, in place, so that nothing ends in a click."""
    frames = min(frames, signal.shape[-1])
    signal[..., signal.shape[-1] - frames :] *= np.linspace(1.0, 0.0, frames, dtype=np.float32)
    return signal

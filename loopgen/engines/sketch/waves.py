"""Oscillator, resonant filter and envelope in one: scanned additive wavetables.

A note's waveform is a stack of single cycles, each the harmonic series of the shape as a low-pass
filter at one cutoff lets it through; the filter's envelope scans the stack. Only harmonics below
half the sample rate are ever summed, so nothing aliases (additive wavetable synthesis, Moore,
"Table lookup noise for sinusoidal digital oscillators", 1977; Bristow-Johnson 1996), and no
recursive filter has to run in Python.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

import numpy as np
import scipy.fft
from numpy.typing import NDArray

from loopgen.engines.sketch.tone import RATE, Envelope, Pitch, Signal, seconds

_BITS = 11
_CYCLE = 1 << _BITS
_ROWS = 12
_CEILING = 16000.0

Series = NDArray[np.floating]


def _organ(harmonic: Series) -> Series:
    """Drawbars 8', 4', 2 2/3', 2' and a little 1'."""
    bars = {1: 1.0, 2: 0.8, 3: 0.55, 4: 0.3, 6: 0.15, 8: 0.18}
    return np.array([bars.get(int(number), 0.0) for number in harmonic])


SHAPES: Mapping[str, Callable[[Series], Series]] = {
    "saw": lambda h: 1.0 / h,
    "square": lambda h: (h % 2) / h,
    "pulse": lambda h: np.sin(np.pi * h * 0.22) / h,
    "triangle": lambda h: (h % 2) / h**2,
    "sine": lambda h: (h == 1) * 1.0,
    "organ": _organ,
    "reed": lambda h: np.where(h % 2 == 1, 1.0, 0.55) / h**0.8 * np.exp(-(((h - 3) / 9.0) ** 2)),
    "flute": lambda h: 1.0 / h**2.6,
}
"""Amplitude of the harmonics 1, 2, 3, ... of each shape."""


def stack(amplitudes: Series) -> Signal:
    """(rows, cycle) single cycles of (rows, harmonics) amplitudes, harmonics in sine phase."""
    spectrum = np.zeros((len(amplitudes), _CYCLE // 2 + 1), np.complex64)
    spectrum[:, 1 : amplitudes.shape[1] + 1] = -0.5j * _CYCLE * amplitudes
    tables: Signal = scipy.fft.irfft(spectrum, _CYCLE, axis=1)
    return tables


def harmonics(frequency: float) -> Series:
    """The harmonic numbers that fit below the ceiling, at most the table's."""
    count = int(min(_CEILING / frequency, _CYCLE // 8))
    return np.arange(1, max(count, 1) + 1, dtype=np.float32)


def scan(tables: Signal, cycles: float | NDArray[np.floating], position: Signal) -> Signal:
    """Play a stack: ``cycles`` is Hz, or the phase of every frame; ``position`` is the row.

    The phase of a steady pitch counts in 32-bit integers, which wrap by themselves.
    """
    if isinstance(cycles, float):
        step = np.uint32(round(cycles / RATE * 2**32) & 0xFFFFFFFF)
        column = (np.arange(len(position), dtype=np.uint32) * step) >> np.uint32(32 - _BITS)
        at = column.astype(np.int32)
    else:
        at = (cycles * _CYCLE).astype(np.int64).astype(np.int32) & (_CYCLE - 1)
    row = np.minimum(position, len(tables) - 1.001).astype(np.int32)
    blend = position - row
    at += row << _BITS
    flat = tables.ravel()
    low = flat.take(at)
    high = flat[_CYCLE:].take(at, mode="clip")
    high -= low
    high *= blend
    high += low
    return high


def glide_phase(pitch: Pitch, count: int, span: float) -> NDArray[np.floating]:
    """(count,) phase in cycles of a pitch that slides in from ``pitch.glide`` semitones."""
    bend = pitch.glide * np.exp(-seconds(count) * np.float32(4.0 / span))
    return np.cumsum(np.float64(pitch.hertz / RATE) * 2.0 ** (bend / 12.0))


@dataclass(frozen=True, slots=True, kw_only=True)
class Wave:
    """A subtractive synthesiser's voice."""

    shape: str = "saw"
    closed: float = 500.0
    """The cutoff at rest, Hz."""
    open: float = 4000.0
    """The cutoff at the height of the filter envelope, Hz."""
    track: float = 1.0
    """How many times the fundamental is added to both cutoffs."""
    sweep: float = 0.2
    """How fast the filter closes, seconds."""
    swell: float = 0.0
    """How slowly it opens first, seconds."""
    q: float = 0.9
    poles: int = 2
    cents: tuple[float, ...] = (0.0,)
    """Detuning of the voices in unison; more than one makes the tone stereo."""
    wobble: bool = False
    """Whether an LFO opens the filter ``pitch.turns`` times a note, instead of the envelope."""
    vibrato: float = 0.0
    """Depth in cents, at 5.5 Hz, setting in late."""
    envelope: Envelope = field(default_factory=Envelope)

    @property
    def early(self) -> float:
        """See :class:`~loopgen.engines.sketch.tone.Tone`."""
        return self.envelope.early

    def render(self, pitch: Pitch) -> Signal:
        """See :class:`~loopgen.engines.sketch.tone.Tone`."""
        curve = self.envelope.curve(pitch.frames)
        tables = stack(self._amplitudes(pitch))
        position = self._position(pitch, len(curve))
        voices = [scan(tables, self._phase(pitch, len(curve), c), position) for c in self.cents]
        if len(voices) == 1:
            return (voices[0] * curve)[None]
        left, right = voices[::2], voices[1::2]
        return np.stack([sum(left[1:], left[0]), sum(right[1:], right[0])]) * (curve * 0.7)

    def _amplitudes(self, pitch: Pitch) -> Series:
        number = harmonics(pitch.hertz)
        force = (0.65, 1.0, 1.4)[pitch.force] * pitch.bright
        ends = [(edge * force + self.track * pitch.hertz) for edge in (self.closed, self.open)]
        cutoff = np.geomspace(ends[0], ends[1], _ROWS)[:, None]
        ratio = number * np.float32(pitch.hertz) / cutoff
        response = 1.0 / np.sqrt((1.0 - ratio**2) ** 2 + (ratio / self.q) ** 2)
        response **= self.poles / 2
        # A strong resonance must not drown everything else.
        response *= 0.4 / max(1.0, self.q) ** 0.6
        return SHAPES[self.shape](number) * response

    def _position(self, pitch: Pitch, count: int) -> Signal:
        time = seconds(count)
        top = np.float32(_ROWS - 1)
        if self.wobble:
            turns = time * np.float32(2 * np.pi * pitch.turns * RATE / max(pitch.frames, 1))
            opened: Signal = top * (np.float32(0.5) + np.float32(0.5) * np.cos(turns))
            return opened
        height: Signal = top * np.exp(time * np.float32(-1.0 / self.sweep))
        if self.swell:
            height *= np.minimum(time * np.float32(1.0 / self.swell), np.float32(1.0))
        return height

    def _phase(self, pitch: Pitch, count: int, cents: float) -> float | NDArray[np.floating]:
        ratio = 2.0 ** (cents / 1200.0)
        if pitch.glide:
            phase: NDArray[np.floating] = glide_phase(pitch, count, 0.06) * ratio
            return phase
        if self.vibrato:
            time = seconds(count).astype(np.float64)
            depth = (2.0 ** (self.vibrato / 1200.0) - 1.0) * np.minimum(time / 0.5, 1.0)
            sway = depth * np.sin(2 * np.pi * 5.5 * time) / (2 * np.pi * 5.5)
            swayed: NDArray[np.floating] = pitch.hertz * ratio * (time + sway)
            return swayed
        return float(pitch.hertz * ratio)

"""Noise and inharmonic metal, shaped by exact spectra."""

from functools import lru_cache

import numpy as np
import scipy.fft

from loopgen.engines.sketch.tone import RATE, Signal

_BANK = 1 << 18
_METAL = (205.3, 304.4, 369.6, 522.7, 540.0, 800.0)
"""The six square oscillators of the TR-808's cymbals, Hz (Werner, Abel and Smith, DAFx 2014)."""


@lru_cache(maxsize=1)
def _bank() -> Signal:
    bank = np.random.default_rng(808).standard_normal(_BANK, np.float32)
    bank.setflags(write=False)
    return bank


def white(count: int, start: int) -> Signal:
    """(count,) frames of the noise bank from ``start``, wrapped; unit variance."""
    start %= _BANK
    if start + count <= _BANK:
        return _bank()[start : start + count]
    return np.resize(np.roll(_bank(), -start), count)


def shaped(signal: Signal, low: float, high: float, order: int = 2) -> Signal:
    """A (count,) signal band-passed from ``low`` to ``high`` Hz with Butterworth slopes."""
    count = scipy.fft.next_fast_len(len(signal), real=True)
    frequency = np.arange(count // 2 + 1, dtype=np.float32) * np.float32(RATE / count)
    frequency[0] = 1.0
    response = 1.0 / np.sqrt(1.0 + (np.float32(low) / frequency) ** (2 * order))
    response /= np.sqrt(1.0 + (frequency / np.float32(high)) ** (2 * order))
    response[0] = 0.0
    spectrum = scipy.fft.rfft(signal, count)
    spectrum *= response
    result: Signal = scipy.fft.irfft(spectrum, count)[: len(signal)]
    return result


def band(count: int, low: float, high: float, start: int = 0, order: int = 2) -> Signal:
    """(count,) noise between ``low`` and ``high`` Hz, scaled to unit RMS."""
    noise = shaped(white(count, start), low, high, order)
    noise /= np.sqrt(np.mean(noise * noise) + 1e-12)
    return noise


def metal(count: int, tune: float = 1.0, start: int = 0) -> Signal:
    """(count,) six square waves that share no harmonics, about ±1. Filter it before use."""
    time = np.arange(start, start + count, dtype=np.int64)
    total = np.zeros(count, np.float32)
    for frequency in _METAL:
        step = int(frequency * tune / RATE * 2**32)
        total += np.where((time * step) & 0x80000000, np.float32(1 / 6), np.float32(-1 / 6))
    return total

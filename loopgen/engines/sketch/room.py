"""What happens to a whole bus: reverb, echo, ducking, drive, filters. Signals are (2, frames)."""

from functools import lru_cache

import numpy as np
import scipy.fft
from numpy.typing import NDArray

from loopgen.engines.sketch.noise import band
from loopgen.engines.sketch.tone import RATE, Signal, seconds
from loopgen.engines.sketch.watch import Watch

_FFT = 1 << 15
_TAIL = 2048
"""Frames in which every filter here has died away."""


@lru_cache(maxsize=4)
def _hall(decay: float) -> tuple[Signal, int, int]:
    """(2, bins) spectra of a room's response, its FFT length, and how many frames fit."""
    count = int(min(decay, 5.0) * RATE)
    fft = 1 << max(18, (count * 3 // 2).bit_length())
    time = seconds(count)
    sides = []
    for side in (0, 1):
        tail = np.zeros(count, np.float32)
        for index, (low, high, share) in enumerate(
            ((180, 900, 1.0), (900, 3500, 0.75), (3500, 9000, 0.45))
        ):
            hiss = band(count, low, high, start=20011 * (2 * index + side))
            tail += hiss * np.exp(time * np.float32(-6.9 / (decay * share))) * np.float32(share)
        rise = np.minimum(time * np.float32(1 / 0.012), np.float32(1.0))
        tail *= rise
        tail[-800:] *= np.linspace(1, 0, 800, dtype=np.float32)
        sides.append(tail / np.float32(np.sqrt((tail * tail).sum())))
    spectra = scipy.fft.rfft(np.stack(sides), fft, axis=1).astype(np.complex64)
    return spectra, fft, fft - count


def reverb(send: Signal, decay: float, watch: Watch) -> Signal:
    """(2, frames) the room's answer to a (frames,) send; ``decay`` is its RT60 in seconds.

    Exponentially fading noise, duller as it fades (Moorer, "About this reverberation business",
    1979), convolved block by block (overlap-add).
    """
    spectra, fft, block = _hall(round(decay, 2))
    frames = len(send)
    wet = np.zeros((2, frames), np.float32)
    for start in range(0, frames, block):
        watch.check()
        spectrum = scipy.fft.rfft(send[start : start + block], fft)
        end = min(frames, start + fft)
        for side in (0, 1):
            answer = scipy.fft.irfft(spectrum * spectra[side], fft)
            wet[side, start:end] += answer[: end - start]
    return wet


def echo(send: Signal, delay: int, feedback: float = 0.45) -> Signal:
    """(2, frames) repeats of a (frames,) send every ``delay`` frames, left and right in turn."""
    wet = np.zeros((2, len(send)), np.float32)
    level = 1.0
    for count in range(1, 5):
        start = count * delay
        if start >= len(send):
            break
        level *= feedback
        wet[count % 2, start:] += send[: len(send) - start] * np.float32(level)
        wet[1 - count % 2, start:] += send[: len(send) - start] * np.float32(0.3 * level)
    return wet


def ducking(frames: int, kicks: list[int], depth: float, span: float) -> Signal:
    """(frames,) the gain of a side-chained compressor that hears the kick at these frames."""
    gain = np.ones(frames, np.float32)
    count = max(64, int(span * RATE))
    shape = 1.0 - np.float32(depth) * (1.0 - np.linspace(0, 1, count, dtype=np.float32)) ** 1.5
    shape[:128] = np.linspace(1.0, shape[128 - 1], 128, dtype=np.float32) if count > 128 else 1.0
    for kick in (kick for kick in kicks if kick + count > 0):
        start = max(0, kick)
        part = gain[start : kick + count]
        np.minimum(part, shape[start - kick : start - kick + len(part)], out=part)
    return gain


def driven(bus: Signal, decibels: float) -> Signal:
    """Soft saturation with so much gain into it; the peak stays where it was."""
    peak = float(np.abs(bus).max())
    if peak < 1e-6:
        return bus
    gain = 10.0 ** (decibels / 20.0)
    pushed: Signal = np.tanh(bus * np.float32(gain / peak))
    pushed *= np.float32(peak / np.tanh(gain))
    return pushed


def low_pass(bus: Signal, hertz: float, order: int = 2) -> Signal:
    """Without what lies above ``hertz``: a Butterworth filter of order 1 or 2.

    The analogue response, multiplied in the frequency domain block by block (overlap-add), so
    that it stays causal as a mixing desk's is.
    """
    if hertz > 17000:
        return bus
    response = _low_pass(round(hertz), order)
    step = _FFT - _TAIL
    filtered = np.zeros_like(bus)
    for start in range(0, bus.shape[-1], step):
        spectrum = scipy.fft.rfft(bus[..., start : start + step], _FFT)
        spectrum *= response
        end = min(bus.shape[-1], start + _FFT)
        filtered[..., start:end] += scipy.fft.irfft(spectrum, _FFT)[..., : end - start]
    return filtered


@lru_cache(maxsize=64)
def _low_pass(hertz: int, order: int) -> NDArray[np.complex64]:
    s = 1j * np.fft.rfftfreq(_FFT, 1 / RATE) / hertz
    response = 1.0 / (1.0 + s) if order == 1 else 1.0 / (1.0 + np.sqrt(2.0) * s + s * s)
    return response.astype(np.complex64)


def vinyl(frames: int, amount: float, seed: int) -> Signal:
    """(2, frames) hiss and the crackle of an old record; ``amount`` 0 to 1."""
    dice = np.random.default_rng(seed)
    grain = band(min(frames, 1 << 17), 500, 7000, seed * 7919, order=1)
    mono = np.resize(grain, frames) * np.float32(0.0035 * amount)
    pops = dice.integers(0, frames, int(14 * amount * frames / RATE))
    crackle = np.zeros(frames, np.float32)
    np.add.at(crackle, pops, dice.exponential(0.05, len(pops)).astype(np.float32))
    mono += low_pass(crackle, 4500) * np.float32(0.8 * amount)
    other = np.roll(mono, 997) * np.float32(0.7)
    return np.stack([mono, mono * np.float32(0.5) + other])

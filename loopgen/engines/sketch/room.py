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
_GRAIN = 1 << 17
"""Frames after which hiss repeats."""
_POP = 80
"""Frames that a speck of dust sounds."""


@lru_cache(maxsize=8)
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


def echo(send: Signal, delay: int, watch: Watch, feedback: float = 0.45) -> Signal:
    """(2, frames) repeats of a (frames,) send every ``delay`` frames, left and right in turn."""
    wet = np.zeros((2, len(send)), np.float32)
    level = 1.0
    for count in range(1, 5):
        start = count * delay
        level *= feedback
        for part in watch.blocks(max(0, len(send) - start)):
            repeat = send[part] * np.float32(level)
            later = slice(start + part.start, start + part.stop)
            wet[count % 2, later] += repeat
            wet[1 - count % 2, later] += repeat * np.float32(0.3)
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


def drive(bus: Signal, decibels: float, watch: Watch) -> None:
    """Soft saturation in place, with so much gain into it; the peak stays where it was."""
    peak = max(
        (float(np.abs(bus[:, part]).max()) for part in watch.blocks(bus.shape[1])), default=0.0
    )
    if peak < 1e-6:
        return
    gain = 10.0 ** (decibels / 20.0)
    for part in watch.blocks(bus.shape[1]):
        block = bus[:, part] * np.float32(gain / peak)
        np.tanh(block, out=block)
        np.multiply(block, np.float32(peak / np.tanh(gain)), out=bus[:, part])


def low_pass(bus: Signal, hertz: float, watch: Watch, order: int = 2) -> None:
    """Take away in place what lies above ``hertz``: a Butterworth filter of order 1 or 2.

    The analogue response, multiplied in the frequency domain block by block (overlap-add), so
    that it stays causal as a mixing desk's is.
    """
    if hertz > 17000:
        return
    response = _low_pass(round(hertz), order)
    step = _FFT - _TAIL
    ringing = np.zeros((2, _TAIL), np.float32)
    for count, start in enumerate(range(0, bus.shape[1], step)):
        if count % 8 == 0:
            watch.check()
        block = bus[:, start : start + step]
        spectrum = scipy.fft.rfft(block, _FFT)
        spectrum *= response
        answer = scipy.fft.irfft(spectrum, _FFT)
        answer[:, :_TAIL] += ringing
        ringing = answer[:, step:]
        block[:] = answer[:, : block.shape[1]]


@lru_cache(maxsize=64)
def _low_pass(hertz: int, order: int) -> NDArray[np.complex64]:
    s = 1j * np.fft.rfftfreq(_FFT, 1 / RATE) / hertz
    response = 1.0 / (1.0 + s) if order == 1 else 1.0 / (1.0 + np.sqrt(2.0) * s + s * s)
    return response.astype(np.complex64)


def vinyl(bus: Signal, amount: float, seed: int, watch: Watch) -> None:
    """Add the hiss and crackle of an old record; ``amount`` 0 to 1."""
    dice = np.random.default_rng(seed)
    frames = bus.shape[1]
    grain = np.stack([band(_GRAIN, 500, 7000, seed * 7919 + side * 50021, 1) for side in (0, 1)])
    grain *= np.float32(0.003 * amount)
    for start in range(0, frames, _GRAIN):
        watch.check()
        stop = min(frames, start + _GRAIN)
        bus[:, start:stop] += grain[:, : stop - start]
    time = seconds(_POP)
    pop = np.sin(time * np.float32(2 * np.pi * 1900.0)) * np.exp(time * np.float32(-4000.0))
    pops = dice.integers(0, max(1, frames - _POP), int(14 * amount * frames / RATE))
    loud = dice.exponential(0.03 * amount, (len(pops), 2, 1)).astype(np.float32)
    for start, level in zip(pops.tolist(), loud, strict=True):
        part = bus[:, start : start + _POP]
        part += level * pop[: part.shape[1]]

"""Level: loudness after ITU-R BS.1770-4 and true peak, of a loop that plays round and round.

A loop has no beginning, so both are measured on the endless loop: filters run on a circle, and a
loop shorter than three seconds is read as often as needed to fill them. One gain is applied to
the whole loop.
"""

import numpy as np
import scipy.fft
from numpy.typing import NDArray

from loopgen.engines.engine import Samples

TARGET_LUFS = -14.0
TARGET_RMS_DB = -18.0
CEILING_DB = -1.0
"""The highest true peak, dBTP."""
_BLOCK, _STEP, _LEAST = 0.4, 0.1, 3.0
_CHUNK, _GUARD = 1 << 17, 64


def set_level(samples: Samples, sample_rate: int, normalize: str) -> tuple[Samples, float]:
    """The loop at its level, and the gain in dB that took it there.

    ``loudness`` is -14 LUFS, ``rms`` is -18 dB, both held below -1 dBTP; ``peak`` is -1 dBTP;
    ``clip`` cuts off what passes full scale; ``none`` changes nothing.
    """
    if normalize == "none":
        return samples, 0.0
    if normalize == "clip":
        return np.clip(samples, -1.0, 1.0), 0.0
    room = CEILING_DB - true_peak_db(samples)
    gain = room
    if normalize == "loudness":
        gain = min(room, TARGET_LUFS - loudness(samples, sample_rate))
    elif normalize == "rms":
        rms = 10.0 * np.log10(float(np.mean(samples.astype(np.float64) ** 2)) + 1e-20)
        gain = min(room, TARGET_RMS_DB - rms)
    return samples * np.float32(10.0 ** (gain / 20.0)), float(gain)


def loudness(samples: Samples, sample_rate: int) -> float:
    """Integrated loudness in LUFS of the loop (frames, channels) repeated without end.

    -inf becomes -120, so that silence stays a number.
    """
    power = np.zeros(len(samples))
    for channel in samples.T:
        weighted = _k_weighted(channel, sample_rate)
        power += weighted.astype(np.float64) ** 2
    total = np.concatenate([[0.0], np.cumsum(power)])
    whole = total[-1]

    def energy(until: NDArray[np.int64]) -> NDArray[np.float64]:
        turns, rest = np.divmod(until, len(power))
        return np.asarray(turns * whole + total[rest])

    span = max(len(power), int(_LEAST * sample_rate))
    block = int(_BLOCK * sample_rate)
    starts = np.arange(0, span, int(_STEP * sample_rate), dtype=np.int64)
    mean = (energy(starts + block) - energy(starts)) / block
    return _gated(mean)


def _gated(mean: NDArray[np.float64]) -> float:
    """Loudness of blocks: first those above -70 LUFS, then those within 10 LU of their mean."""
    level = -0.691 + 10.0 * np.log10(mean + 1e-20)
    loud = mean[level > -70.0]
    if not len(loud):
        return -120.0
    floor = -0.691 + 10.0 * np.log10(loud.mean()) - 10.0
    kept = mean[level > max(-70.0, floor)]
    return float(-0.691 + 10.0 * np.log10(kept.mean()))


def _k_weighted(channel: NDArray[np.float32], rate: int) -> NDArray[np.float32]:
    """One channel through both K-weighting filters, on a circle."""
    turn = np.exp(-2j * np.pi * np.arange(len(channel) // 2 + 1) / len(channel))
    response = np.ones(len(turn), complex)
    for b, a in (_shelf(rate), _high_pass(rate)):
        response *= (b[0] + b[1] * turn + b[2] * turn**2) / (a[0] + a[1] * turn + a[2] * turn**2)
    spectrum = scipy.fft.rfft(channel) * response.astype(np.complex64)
    out: NDArray[np.float32] = scipy.fft.irfft(spectrum, len(channel))
    return out


Coefficients = tuple[tuple[float, float, float], tuple[float, float, float]]


def _shelf(rate: int) -> Coefficients:
    """The head's shelf of BS.1770 at any rate (parameters of De Man, "Evaluation of
    implementations of the EBU R128 loudness measurement", AES 2018).
    """
    k = np.tan(np.pi * 1681.974450955533 / rate)
    gain = 10.0 ** (3.999843853973347 / 20.0)
    q, mid = 0.7071752369554196, gain**0.4996667741545416
    a0 = 1.0 + k / q + k * k
    b = ((gain + mid * k / q + k * k) / a0, 2 * (k * k - gain) / a0)
    last = (gain - mid * k / q + k * k) / a0
    return (*b, last), (1.0, 2 * (k * k - 1) / a0, (1.0 - k / q + k * k) / a0)


def _high_pass(rate: int) -> Coefficients:
    """The RLB curve of BS.1770 at any rate."""
    k = np.tan(np.pi * 38.13547087602444 / rate)
    q = 0.5003270373238773
    a0 = 1.0 + k / q + k * k
    return (1.0, -2.0, 1.0), (1.0, 2 * (k * k - 1) / a0, (1.0 - k / q + k * k) / a0)


def true_peak_db(samples: Samples) -> float:
    """The peak between the samples, four times oversampled, in dBTP; -120 for silence."""
    peak = float(np.abs(samples).max())
    if peak == 0.0:
        return -120.0
    ring = np.concatenate([samples[-_GUARD:], samples, samples[:_GUARD]])
    for start in range(0, len(samples), _CHUNK):
        part = ring[start : start + _CHUNK + 2 * _GUARD]
        if float(np.abs(part).max()) * 2.0 < peak:
            continue  # band-limited sound does not double between two samples
        peak = max(peak, _oversampled_peak(part))
    return 20.0 * float(np.log10(peak))


def _oversampled_peak(part: Samples) -> float:
    """The largest magnitude within a guard's distance from both ends, at four times the rate."""
    fade = np.hanning(2 * min(_GUARD, len(part) // 2)).astype(np.float32)[:, None]
    windowed, half = part.copy(), len(fade) // 2
    windowed[:half] *= fade[:half]
    windowed[-half:] *= fade[half:]
    size = scipy.fft.next_fast_len(len(part), real=True)
    spectrum = scipy.fft.rfft(windowed, size, axis=0)
    fine = 4.0 * scipy.fft.irfft(spectrum, 4 * size, axis=0)
    return float(np.abs(fine[4 * half : 4 * (len(part) - half)]).max(initial=0.0))

"""Level: loudness after ITU-R BS.1770-4 and true peak, of a loop that plays round and round.

A loop has no beginning, so both are measured on the endless loop: filters run on a circle, and a
loop shorter than three seconds is read as often as needed to fill them. One gain is applied to
the whole loop.
"""

from dataclasses import dataclass
from functools import cache

import numpy as np
import scipy.fft
from numpy.typing import NDArray

from loopgen.engines.engine import Samples

TARGET_LUFS = -14.0
TARGET_RMS_DB = -18.0
CEILING_DB = -1.0
"""The highest true peak, dBTP."""
SILENT_LUFS = -70.0
"""What is softer is silence to BS.1770."""
SILENT_DB = -80.0
"""A peak below which nothing is made louder: what the ladder's intake refuses, too."""
_BLOCK, _STEP, _LEAST = 0.4, 0.1, 3.0
_CHUNK, _NEAR_PEAK = 1 << 15, 0.65
_BRIGHT = 1.6
"""Second differences over the peak; a sine at half of half the sample rate has 2, one an octave
below it 0.6."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Level:
    """How loud a loop is, and what was done to it."""

    lufs: float
    """Integrated loudness; -120 for silence."""
    true_peak_db: float
    """dBTP."""
    gain_db: float
    """The gain applied to the whole loop."""


def set_level(samples: Samples, sample_rate: int, normalize: str) -> tuple[Samples, Level]:
    """The loop at its level, and the level.

    ``loudness`` is -14 LUFS, ``rms`` is -18 dB, both held below -1 dBTP; ``peak`` is -1 dBTP;
    ``clip`` cuts off what passes full scale; ``none`` changes nothing.
    """
    if normalize == "clip":
        samples = np.clip(samples, -1.0, 1.0)
    peak = true_peak_db(samples)
    lufs = loudness(samples, sample_rate)
    if lufs <= SILENT_LUFS and peak > SILENT_DB:  # soft, but will not stay below the gate
        up = np.float32(10.0 ** (-peak / 20.0))
        lufs = loudness(samples * up, sample_rate) + peak
    gain = _gain(samples, lufs, peak, normalize)
    if gain:
        samples = samples * np.float32(10.0 ** (gain / 20.0))
    # One gain moves both measures by itself: no need to measure again.
    return samples, Level(lufs=lufs + gain, true_peak_db=peak + gain, gain_db=gain)


def _gain(samples: Samples, lufs: float, peak: float, normalize: str) -> float:
    """The gain in dB that takes a loop of this loudness and peak to its level."""
    room = CEILING_DB - peak
    if peak <= SILENT_DB:
        return 0.0
    if normalize == "loudness":
        return min(room, TARGET_LUFS - lufs)
    if normalize == "rms":
        rms = 10.0 * np.log10(float(np.mean(samples.astype(np.float64) ** 2)) + 1e-20)
        return float(min(room, TARGET_RMS_DB - rms))
    return room if normalize == "peak" else 0.0


def loudness(samples: Samples, sample_rate: int) -> float:
    """Integrated loudness in LUFS of the loop (frames, channels) repeated without end.

    All channels count alike: which of them would be behind the listener is not known. -inf becomes
    -120, so that silence stays a number.
    """
    power, response = np.zeros(len(samples)), _k_response(len(samples), sample_rate)
    for channel in samples.T:
        spectrum = scipy.fft.rfft(np.ascontiguousarray(channel)) * response
        weighted = scipy.fft.irfft(spectrum, len(channel))
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
    """Loudness of blocks: first those above SILENT_LUFS, then those within 10 LU of their mean."""
    level = -0.691 + 10.0 * np.log10(mean + 1e-20)
    loud = mean[level > SILENT_LUFS]
    if not len(loud):
        return -120.0
    floor = -0.691 + 10.0 * np.log10(loud.mean()) - 10.0
    kept = mean[level > max(SILENT_LUFS, floor)]
    return float(-0.691 + 10.0 * np.log10(kept.mean()))


def _k_response(length: int, rate: int) -> NDArray[np.float32]:
    """The magnitude of both K-weighting filters at the frequencies of a loop of ``length`` frames.

    Only energy is asked for, so the filters' phase is left out.
    """
    once = np.cos(2.0 * np.pi * np.arange(length // 2 + 1) / length)
    twice = 2.0 * once * once - 1.0

    def power(c: tuple[float, float, float]) -> NDArray[np.float64]:
        constant = c[0] ** 2 + c[1] ** 2 + c[2] ** 2
        return np.asarray(constant + 2.0 * c[1] * (c[0] + c[2]) * once + 2.0 * c[0] * c[2] * twice)

    ratio = np.ones(len(once))
    for b, a in (_shelf(rate), _high_pass(rate)):
        ratio *= np.maximum(power(b), 0.0) / power(a)
    return np.sqrt(ratio).astype(np.float32)


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
    peak = float(np.abs(samples).max(initial=0.0))
    if peak == 0.0:
        return -120.0
    taps = _fractional_taps()
    reach = taps.shape[1] // 2
    for channel in samples.T:
        if _is_bright(channel, peak):
            peak = max(peak, _exact_peak(channel))
            continue
        ring = np.pad(channel, reach, mode="wrap")
        # Between soft samples there is no higher peak than beside the loudest ones.
        near = np.flatnonzero(np.abs(channel) > _NEAR_PEAK * peak)
        for part in np.array_split(near, len(near) // _CHUNK + 1):
            around = ring[part[:, None] + np.arange(1, 2 * reach + 1)]
            peak = max(peak, float(np.abs(around @ taps.T).max(initial=0.0)))
            around = ring[part[:, None] + np.arange(2 * reach)]
            peak = max(peak, float(np.abs(around @ taps.T).max(initial=0.0)))
    return 20.0 * float(np.log10(peak))


def _is_bright(channel: Samples, peak: float) -> bool:
    """Whether so much sounds near half the sample rate that short taps would miss peaks."""
    sharpest = np.abs(np.diff(channel, 2, append=channel[:2])).max(initial=0.0)
    return bool(sharpest > _BRIGHT * peak)


def _exact_peak(channel: Samples) -> float:
    """The peak of the circle, four times oversampled by its spectrum."""
    size, spectrum = len(channel), scipy.fft.rfft(channel)
    if size % 2 == 0:
        spectrum[-1] *= 0.5
    return float(4.0 * np.abs(scipy.fft.irfft(spectrum, 4 * size)).max())


@cache
def _fractional_taps() -> NDArray[np.float32]:
    """(3, 32) windowed sincs that read a quarter, a half and three quarters past the 16th tap."""
    at = np.arange(-15, 17)[None] - np.array([0.25, 0.5, 0.75])[:, None]
    taps: NDArray[np.float32] = np.sinc(at) * np.cos(np.pi * at / 34.0) ** 2
    return taps.astype(np.float32)

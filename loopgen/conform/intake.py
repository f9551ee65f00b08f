"""What comes in: refuse what can never be a loop, and take off a constant that is no music."""

import numpy as np

from loopgen.audio import is_finite
from loopgen.conform.grid import TOLERANCE
from loopgen.engines.engine import Samples
from loopgen.errors import EngineOutputError

_SILENCE = 1e-4
"""A take whose peak is below -80 dB holds nothing."""
_LOUDEST = 1e9
"""Beyond this no sound was meant; integers read as floats stay below."""
_OFFSET = 0.02
"""A mean beyond -34 dB may be a fault of what made the sound."""
_AGREE = 0.25
"""Parts of a take whose means differ by more than this share of the mean are no constant."""
_PARTS = 10


def check(samples: Samples, sample_rate: int, bar_seconds: float) -> None:
    """Raise EngineOutputError for what can never be a loop of bars of ``bar_seconds``."""
    if samples.ndim != 2 or not samples.shape[1]:
        raise EngineOutputError(f"the take has the shape {samples.shape}, not (frames, channels)")
    if not len(samples):
        raise EngineOutputError("the take has zero frames")
    if not is_finite(samples):
        bad = int(np.count_nonzero(~np.isfinite(samples)))
        raise EngineOutputError(f"the take has {bad} samples that are not finite numbers")
    # Half of peak to peak: a constant is as silent as zero.
    swing = float(np.ptp(samples, axis=0).max()) / 2
    if swing < _SILENCE:
        raise EngineOutputError(
            f"the take is silent: its peak is {20 * np.log10(swing + 1e-12):.0f} dB"
        )
    if swing > _LOUDEST:
        raise EngineOutputError(f"the take peaks at {swing:.0e}, where full scale is 1")
    seconds = len(samples) / sample_rate
    if seconds < bar_seconds * (1.0 - TOLERANCE):
        raise EngineOutputError(
            f"the take lasts {seconds:.2f} s, less than one bar of {bar_seconds:.2f} s"
        )


def without_offset(samples: Samples) -> Samples:
    """(frames, channels) around zero: a constant costs headroom and thumps at every start."""
    offset = np.array([constant(channel) for channel in samples.T], np.float32)
    return samples - offset if offset.any() else samples


def constant(channel: Samples) -> float:
    """The constant under a channel (frames,); 0 unless it is large and the same all along.

    Waves of drums and voices are lopsided, and their mean is not zero: that is music. A constant
    is in every part of the take, and as much in the pauses, so that the median tells it too.
    """
    mean = float(channel.mean(dtype=np.float64))
    if abs(mean) < _OFFSET or len(channel) < _PARTS:
        return 0.0
    parts = np.array_split(channel, _PARTS)
    means = np.array([part.mean(dtype=np.float64) for part in parts])
    apart = np.abs(np.append(means, np.median(channel)) - mean).max()
    return mean if apart < _AGREE * abs(mean) else 0.0

"""librosa's beat tracker, held near the tempo that was asked for.

Ellis, "Beat tracking by dynamic programming" (Journal of New Music Research, 2007). The prior lies
on the requested beat alone: half-time music then gets beats on its eighths, as our own grid does.
"""

import warnings

import numpy as np

from loopgen.audio import resample, to_mono
from loopgen.conform.spec import LoopSpec
from loopgen.conform.trackers.heard import Heard
from loopgen.engines.engine import Samples

with warnings.catch_warnings():
    warnings.simplefilter("ignore")  # of the libraries that it imports
    import librosa.beat

_RATE = 22050
_HOP = 128
"""6 ms; with the usual 512 tempos near 120 are 5 BPM apart."""
_SPREAD = 0.05
"""The standard deviation of a take's tempo around the request, as a ratio."""
_LATE = 0.017
"""Seconds by which beats come late at this hop, measured on drums whose moments are known."""


def hear(samples: Samples, sample_rate: int, spec: LoopSpec) -> Heard:
    """Beats of a take; no downbeats."""
    import scipy.stats

    mono = to_mono(samples)[:, None]
    prior = scipy.stats.lognorm(s=_SPREAD, scale=60.0 / spec.pulse_seconds)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        _, beats = librosa.beat.beat_track(
            y=resample(mono, sample_rate, _RATE)[:, 0],
            sr=_RATE,
            hop_length=_HOP,
            prior=prior,
            units="time",
        )
    return Heard(beats=np.maximum(0.0, np.asarray(beats, np.float64) - _LATE))

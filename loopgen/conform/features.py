"""The feature set of a take: computed once, handed to every rung.

Onset strength follows SuperFlux (Böck and Widmer, "Maximum filter vibrato suppression for onset
detection", DAFx 2013): the rise of log band energies over a short lag, after widening the earlier
spectrum by a band so that vibrato does not count as an attack.
"""

from dataclasses import dataclass

import numpy as np
import scipy.fft
import scipy.ndimage
from numpy.typing import NDArray

from loopgen.audio import resample, to_mono
from loopgen.engines.engine import Samples

Floats = NDArray[np.float32]

HOP_SECONDS = 0.005
WINDOW_SECONDS = 0.024
TONAL_WINDOW_SECONDS = 0.19
TONAL_HOP_SECONDS = 0.04
ANALYSIS_RATE = 22050
_BANDS = 36
_LOW, _MID = 180.0, 2200.0
ATTACK_LAG = 0.002
"""Seconds that an attack has moved into the window when its rise is largest."""
_SWELL = 0.06
"""Seconds over which levels swell when a note without attack begins."""
_SLOW_ATTACK = 0.060
"""Seconds after an attack at which changes of notes are largest."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Features:
    """Everything that later rungs look at. Time runs along the last axis."""

    seconds: float
    """The length of the take."""
    hop: float
    """Seconds between columns of ``bands``, ``onsets`` and ``level``."""
    bands: Floats
    """(36, n) log10 energies, low to high, floored 60 dB under the loudest."""
    onsets: Floats
    """(4, n) onset strength, at least 0: low (kick, bass), mid, high (snare, hats), and all."""
    level: Floats
    """(n,) loudness-like level in dB of full scale."""
    tonal_hop: float
    """Seconds between columns of ``notes``."""
    notes: Floats
    """(60, m) magnitude per semitone from C2 (65.4 Hz) to B6."""
    tonality: float
    """0 to 1: how much of the sound holds its pitch."""

    @property
    def times(self) -> NDArray[np.float64]:
        """(n,) the moment that each column of ``onsets`` speaks of, in seconds."""
        return np.arange(self.onsets.shape[1], dtype=np.float64) * self.hop


def extract(samples: Samples, sample_rate: int) -> Features:
    """Measure a take. ``samples`` is (frames, channels), finite."""
    mono = to_mono(samples)
    if sample_rate > 1.5 * ANALYSIS_RATE:
        # A whole divisor is the cheapest resampling; 32 kHz becomes 16, 44.1 becomes 22.05.
        rate = sample_rate // max(2, round(sample_rate / ANALYSIS_RATE))
        mono = resample(mono[:, None], sample_rate, rate)[:, 0]
    else:
        rate = sample_rate
    bands, edges, hop = band_levels(mono, rate)
    notes, tonal_hop, tonality = note_levels(mono, rate)
    return Features(
        seconds=len(samples) / sample_rate,
        hop=hop,
        bands=bands,
        onsets=onset_strength(bands, edges, hop),
        level=sound_level(mono, rate, hop, bands.shape[1]),
        tonal_hop=tonal_hop,
        notes=notes,
        tonality=tonality,
    )


def band_levels(
    mono: Floats,
    rate: int,
    hop_seconds: float = HOP_SECONDS,
    window_seconds: float = WINDOW_SECONDS,
) -> tuple[Floats, Floats, float]:
    """Log energies (bands, n), band centres in Hz, and the hop in seconds.

    Column k is centred on sample k × hop. Levels are log10, floored 60 dB under the loudest.
    """
    hop = max(1, round(hop_seconds * rate))
    size = 2 ** round(np.log2(window_seconds * rate))
    power = power_spectra(mono, size, hop)
    centres = np.geomspace(45.0, min(11000.0, 0.46 * rate), _BANDS).astype(np.float32)
    bins = np.arange(size // 2 + 1) * rate / size
    width = np.maximum(centres * 0.11, rate / size)
    weight = np.maximum(0.0, 1.0 - np.abs(bins[None] - centres[:, None]) / width[:, None])
    energy = power @ weight.astype(np.float32).T
    top = float(energy.max()) + 1e-20
    return np.log10(energy / top + 1e-6).T.astype(np.float32), centres, hop / rate


def power_spectra(mono: Floats, size: int, hop: int) -> Floats:
    """(n, size // 2 + 1) power of Hann windows; row k is centred on sample k × hop."""
    padded = np.pad(mono, size // 2)
    frames = np.lib.stride_tricks.sliding_window_view(padded, size)[::hop]
    window = np.hanning(size).astype(np.float32)
    out = np.empty((len(frames), size // 2 + 1), np.float32)
    for at in range(0, len(frames), 512):
        spectrum = scipy.fft.rfft(frames[at : at + 512] * window, axis=1)
        out[at : at + 512] = spectrum.real**2 + spectrum.imag**2
    return out


def onset_strength(bands: Floats, centres: Floats, hop: float) -> Floats:
    """(4, n) rise of ``bands`` (bands, n): low, mid, high, all."""
    rise = band_rises(bands, hop)
    low, high = centres < _LOW, centres > _MID
    rows = [rise[low].mean(0), rise[~low & ~high].mean(0), rise[high].mean(0)]
    strength = np.stack([*rows, 0.8 * rows[0] + rows[1] + rows[2]])
    # The rise is largest when the attack has moved a little way into the window.
    shift = ATTACK_LAG / hop
    where = np.arange(strength.shape[1]) + shift
    columns = np.arange(strength.shape[1])
    return np.stack([np.interp(where, columns, row) for row in strength]).astype(np.float32)


def band_rises(bands: Floats, hop: float) -> Floats:
    """(bands, n) the rise of each of ``bands`` over 15 ms, at least 0."""
    lag = max(1, round(0.015 / hop))
    before = np.pad(bands, ((1, 1), (lag, 0)), mode="edge")
    before = np.maximum(np.maximum(before[:-2], before[1:-1]), before[2:])[:, : bands.shape[1]]
    rise: Floats = np.maximum(0.0, bands - before)
    return rise


def slow_onsets(features: Features) -> Floats:
    """(n,) how much notes change while the sound swells: onsets of music without attacks.

    Notes are read through a long window and are only good to some 50 ms; where levels swell is
    known better, but they also swell where nothing begins. So both have to.
    """
    reach = max(1, round(_SWELL / 2 / features.hop))
    around = np.ones(2 * reach // 3 | 1)
    smooth = scipy.ndimage.convolve1d(features.bands.astype(np.float64), around / len(around))
    swell = np.zeros(smooth.shape[1])
    rise = np.maximum(0.0, smooth[:, 2 * reach :] - smooth[:, : -2 * reach])
    swell[reach : reach + rise.shape[1]] = rise.mean(0)
    onsets: Floats = np.sqrt(swell * _note_changes(features)).astype(np.float32)
    return onsets


def _note_changes(features: Features) -> NDArray[np.float64]:
    """(n,) how much the notes change, every ``features.hop`` seconds."""
    notes = np.sqrt(features.notes / (float(features.notes.max(initial=0.0)) + 1e-12))
    smooth = scipy.ndimage.convolve1d(notes.astype(np.float64), np.ones(3) / 3.0)
    lag = min(3, max(1, smooth.shape[1] // 4))
    rise = np.zeros(smooth.shape[1])
    rise[lag:-lag] = np.maximum(0.0, smooth[:, 2 * lag :] - smooth[:, : -2 * lag]).sum(0)
    at = (features.times + _SLOW_ATTACK) / features.tonal_hop
    changes: NDArray[np.float64] = np.interp(at, np.arange(len(rise)), rise)
    return changes


def sound_level(mono: Floats, rate: int, hop: float, count: int) -> Floats:
    """(count,) level in dB over 50 ms around each column."""
    step = hop * rate
    total = np.concatenate([[0.0], np.cumsum(mono.astype(np.float64) ** 2)])
    centre = np.arange(count) * step
    start = np.clip(centre - 0.025 * rate, 0, len(mono)).astype(np.intp)
    stop = np.clip(centre + 0.025 * rate, 0, len(mono)).astype(np.intp)
    mean = (total[stop] - total[start]) / np.maximum(1, stop - start)
    level: Floats = (10.0 * np.log10(np.maximum(mean, 1e-12))).astype(np.float32)
    return level


def note_levels(mono: Floats, rate: int) -> tuple[Floats, float, float]:
    """Magnitudes per semitone (60, m), their hop in seconds, and the share that holds its pitch."""
    size = 2 ** round(np.log2(TONAL_WINDOW_SECONDS * rate))
    hop = max(1, round(TONAL_HOP_SECONDS * rate))
    magnitude = np.sqrt(power_spectra(mono, size, hop)).T
    steady = magnitude.copy()
    reach = 3  # 120 ms each way: a pitch lasts, a drum does not
    if magnitude.shape[1] > 2 * reach:
        steady[:, reach:-reach] = np.minimum(
            np.minimum(magnitude[:, : -2 * reach], magnitude[:, 2 * reach :]),
            magnitude[:, reach:-reach],
        )
    bins = np.arange(size // 2 + 1) * rate / size
    centres = 65.406 * 2.0 ** (np.arange(60) / 12.0)
    width = np.maximum(centres * 0.035, 0.75 * rate / size)
    weight = np.maximum(0.0, 1.0 - np.abs(bins[None] - centres[:, None]) / width[:, None])
    # Only spectral peaks are notes: a drum's broad spectrum has none that last.
    floor = 0.5 * (np.roll(steady, 3, 0) + np.roll(steady, -3, 0))
    peaks = np.maximum(0.0, steady - floor)
    notes = weight.astype(np.float32) @ peaks
    inside = (bins > 60) & (bins < 2000)
    share = float(peaks[inside].sum() / (magnitude[inside].sum() + 1e-12))
    return notes.astype(np.float32), hop / rate, share

"""Audio as arrays: reading files with guard rails, mixing to mono, resampling, finite checks."""

import os
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from loopgen.engines.engine import Samples
from loopgen.errors import AudioFileError

MAX_BYTES = 512 * 2**20
MAX_SECONDS = 600.0
MAX_CHANNELS = 8
RATES = (8_000, 192_000)
_CANCELLED = 0.02
"""Channels whose sum holds this little of their power are one another's opposites."""


def read_audio(path: Path, *, max_seconds: float = MAX_SECONDS) -> tuple[Samples, int]:
    """Read a file as ((frames, channels) float32, sample rate in Hz).

    Raises AudioFileError for a file that is missing, too big, too long, silent of frames, of too
    many channels, of an odd rate, unreadable, or not finite. The header is checked before the
    sound is read, so that a huge file costs no memory.
    """
    import soundfile

    _check_file(path)
    try:
        with soundfile.SoundFile(os.fsencode(path)) as file:  # names that are no text too
            _check_header(path, file.frames, file.channels, file.samplerate, max_seconds)
            samples: Samples = file.read(dtype="float32", always_2d=True)
            rate = int(file.samplerate)
    except (soundfile.SoundFileError, OSError) as error:
        raise AudioFileError(f"{printable(path.name)} cannot be read as audio: {error}") from error
    if not len(samples):
        raise AudioFileError(f"{printable(path.name)} holds no sound: it has zero frames")
    if not is_finite(samples):
        raise AudioFileError(f"{printable(path.name)} holds samples that are not finite numbers")
    return samples, rate


def printable(name: str) -> str:
    """A name from the file system as text: bytes that are no text become question marks."""
    return name.encode("utf-8", "replace").decode("utf-8")


def _check_file(path: Path) -> None:
    """Refuse what is no file of a sensible size."""
    name = printable(str(path))
    if not os.path.isfile(path):  # False, not an error, for a name that is too long
        raise AudioFileError(f"{name} is not a file")
    size = path.stat().st_size
    if size > MAX_BYTES:
        most = MAX_BYTES // 2**20
        raise AudioFileError(f"{name} has {size / 2**20:.0f} MiB; the limit is {most} MiB")


def _check_header(path: Path, frames: int, channels: int, rate: int, max_seconds: float) -> None:
    """Refuse shapes that loopgen does not handle."""
    name, (lowest, highest) = printable(path.name), RATES
    if channels > MAX_CHANNELS:
        raise AudioFileError(f"{name} has {channels} channels; the limit is {MAX_CHANNELS}")
    if not lowest <= rate <= highest:
        raise AudioFileError(f"{name} has {rate} Hz; it must be {lowest} to {highest} Hz")
    if frames / rate > max_seconds:
        raise AudioFileError(
            f"{name} lasts {frames / rate:.0f} s; the limit is {max_seconds:.0f} s"
        )


def is_finite(samples: NDArray[np.floating]) -> bool:
    """True when no sample is NaN or infinite."""
    # A sum is finite only when all its terms are (or overflow, which is as bad), and needs no copy.
    with np.errstate(over="ignore", invalid="ignore"):
        return bool(np.isfinite(np.sum(samples, dtype=np.float64)))


def to_mono(samples: Samples) -> NDArray[np.float32]:
    """(frames,) mean of the channels of (frames, channels); the loudest where they cancel out."""
    if samples.shape[1] == 1:
        return samples[:, 0]
    out: NDArray[np.float32] = samples.mean(axis=1, dtype=np.float32)
    power = np.einsum("ij,ij->j", samples, samples, dtype=np.float64)
    mixed = float(np.dot(out, out)) * samples.shape[1] ** 2
    return samples[:, int(power.argmax())] if mixed < _CANCELLED * power.sum() else out


def resample(samples: Samples, rate: float, new_rate: float) -> Samples:
    """(frames, channels) at ``rate`` Hz, read at ``new_rate`` Hz; time 0 stays time 0.

    The SoX resampler at its high quality setting; about rate/new_rate × frames come back.
    """
    if rate == new_rate:
        return samples
    import soxr

    out: Samples = soxr.resample(np.ascontiguousarray(samples), rate, new_rate, quality="HQ")
    return out

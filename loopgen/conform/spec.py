"""What conform is asked for, and what it answers."""

from dataclasses import asdict, dataclass
from typing import Any, Literal

from loopgen.conform.trace import Trace
from loopgen.engines.engine import Samples
from loopgen.music import Key, Metre, loop_frames

CERTAIN = 0.45
"""A loop whose confidence is at least this is called certain: of right takes 97 % are."""
Normalize = Literal["loudness", "clip", "peak", "rms", "none"]
Feel = Literal["any", "normal", "half", "double"]


@dataclass(frozen=True, slots=True, kw_only=True)
class LoopSpec:
    """The loop a request stands for, as far as conform needs to know it."""

    bpm: float
    """Quarter notes per minute, in every metre."""
    bars: int
    metre: Metre
    sample_rate: int
    """Of the finished loop, Hz; takes at other rates are resampled."""
    key: Key | None = None
    """The key that was asked for; the report tells the measured one."""
    normalize: Normalize = "loudness"
    feel: Feel = "any"
    """Whether the music may run at half or double the tempo; ``any`` lets the take decide."""
    stretcher: str = "auto"
    """What moves time: a name of loopgen.conform.stretch.available; ``auto`` goes by material."""
    rotate: float = 0.0
    """Felt beats by which the loop starts later than where conform heard the one."""
    tracker: str = "own"
    """Who finds the beats: a name of loopgen.conform.trackers.table."""
    tracker_model: str = ""
    """The path of that tracker's weights, if it has any; empty: the installed ones."""

    @property
    def frames(self) -> int:
        """The exact length of the loop in frames."""
        return loop_frames(
            bars=self.bars, metre=self.metre, bpm=self.bpm, sample_rate=self.sample_rate
        )

    @property
    def bar_seconds(self) -> float:
        """The length of one bar in seconds."""
        return float(self.metre.quarters) * 60.0 / self.bpm

    @property
    def pulse_seconds(self) -> float:
        """The length of one felt beat in seconds; a dotted one in compound metres."""
        return self.bar_seconds / self.metre.pulses


@dataclass(frozen=True, slots=True, kw_only=True)
class Origin:
    """What is known of a file that a producer has; a take from an engine has no origin.

    Such a file may run at any tempo, and may be an exact loop already.
    """

    tempos: tuple[float, ...] = ()
    """What it claims to run at, quarter notes a minute: its name, its header."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """What was measured on the way from take to loop; goes into the sidecar."""

    bpm_raw: float
    """The take's own tempo over the chosen window, at the level of the requested beat."""
    ratio: float
    """Loop length over the length of the window in the take; 1 when nothing was stretched."""
    residual_ms: float
    """The 90th percentile of how far attacks of the finished loop sit from beats beside them, ms.

    Attacks more than 60 ms away are none of theirs, so that wrong beats do not show here."""
    downbeat_confidence: float
    """0 to 1: the share of the evidence that speaks for this start and no other."""
    confidence: float
    """0 to 1: the probability that tempo, beats and downbeat are all right, as measured."""
    certain: bool
    """Whether the verdict is ``ok``: nothing is wrong and ``confidence`` is at least CERTAIN."""
    seam: float
    """0 to 1: 1 means that the jump from the last frame to the first is inaudible."""
    seam_click_db: float
    """The kink at the wrap over the strongest kink around it, dB; below 0 is inaudible."""
    bars: int
    frames: int
    key: str | None
    """The measured key, such as ``Am``; null when only drums were found."""
    key_confidence: float
    lufs: float
    """Integrated loudness of the loop played round and round, LUFS (ITU-R BS.1770-4)."""
    true_peak_db: float
    """dBTP, four times oversampled."""
    gain_db: float
    """The gain that was applied to the whole loop, dB."""
    stretcher: str
    """What moved the time: ``none``, ``resample``, ``splice``, ``signalsmith``, ``rubberband``."""
    tracker: str
    """Whose beats these are: the chosen tracker, or ``own`` when it heard none that fit."""
    start_seconds: float
    """Where the loop starts in the take."""
    feel: str
    """``normal``, ``half`` or ``double``: the music's beat against the requested one."""
    drift_ms: float
    """How far the take's beats wander from a steady tempo within the window, ms."""
    repeated_bars: int
    """Bars that are copies because the take held fewer whole bars than asked for."""
    verdict: str
    """``ok``, or a sentence: what verify found wanting, else what is uncertain."""

    def as_dict(self) -> dict[str, Any]:
        """The report as JSON-able values."""
        return asdict(self)


@dataclass(frozen=True, slots=True, kw_only=True)
class Conformed:
    """An exact loop and how it came about."""

    samples: Samples
    """(frames, channels) float32; exactly ``spec.frames`` frames."""
    report: Report
    trace: Trace

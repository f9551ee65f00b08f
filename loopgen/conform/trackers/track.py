"""The one function behind which all trackers are: samples in, attacks, grid and bar lines out."""

from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from loopgen.conform import onsets
from loopgen.conform.features import Features, extract
from loopgen.conform.grid import TOLERANCE, Grid
from loopgen.conform.onsets import Onsets
from loopgen.conform.spec import LoopSpec
from loopgen.conform.trackers.follow import lay
from loopgen.conform.trackers.own import find_grid
from loopgen.conform.trackers.table import check_ready, load_tracker
from loopgen.engines.engine import Samples

Array = NDArray[np.float64]


@dataclass(frozen=True, slots=True, kw_only=True)
class Tracked:
    """What is known of a take's beats."""

    tracker: str
    """Whose beats these are: the chosen tracker, or ``own`` when it heard none that fit."""
    attacks: Onsets
    grid: Grid
    bars: Array = field(default_factory=lambda: np.zeros(0))
    """(m,) grid positions where the tracker heard a bar start; empty when it knows of no bars."""


def track(
    samples: Samples,
    sample_rate: int,
    spec: LoopSpec,
    features: Features | None = None,
    tolerance: float = TOLERANCE,
) -> Tracked:
    """The beats of a take, by the tracker of ``spec``.

    ``samples`` is (frames, channels) at ``sample_rate`` Hz; ``features`` saves measuring them
    again; ``tolerance`` is how far the tempo may be from the request, as a ratio. Raises
    TrackerError when the tracker is unknown, not installed, or has no weights.
    """
    features = features or extract(samples, sample_rate)
    if spec.tracker != "own":
        found = _by_other(samples, sample_rate, spec, features, tolerance)
        if found is not None:
            return found
    attacks, grid = find_grid(features, spec.pulse_seconds, tolerance)
    return Tracked(tracker="own", attacks=attacks, grid=grid)


def _by_other(
    samples: Samples, sample_rate: int, spec: LoopSpec, features: Features, tolerance: float
) -> Tracked | None:
    """What a tracker heard; None when its beats do not fit the request."""
    hear = load_tracker(check_ready(spec.tracker, spec.tracker_model))
    heard = hear(samples, sample_rate, spec)
    attacks = onsets.pick(features.onsets[3], features.hop)
    grid = lay(heard.beats, attacks, features.seconds, spec.pulse_seconds, tolerance)
    if grid is None:
        return None
    bars = grid.beat_at(heard.downbeats)
    return Tracked(tracker=spec.tracker, attacks=attacks, grid=grid, bars=bars)

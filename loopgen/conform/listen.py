"""Listen to a take: its grid, its downbeat, and the bars to take, before a frame is moved."""

from dataclasses import dataclass, replace

from loopgen.conform import downbeat, grid, onsets, tempo, whole, window
from loopgen.conform.features import Features, extract
from loopgen.conform.spec import LoopSpec, Origin
from loopgen.conform.steady import steady_part
from loopgen.conform.trackers.follow import lean
from loopgen.conform.trackers.own import CLEAR
from loopgen.conform.trackers.track import Tracked, track
from loopgen.engines.engine import Samples

_FILE_TOLERANCE = 0.02
"""How far a file's tempo may be from the one it was found to have, as a ratio."""
_LIKELY = 0.5
"""The probability from which on a file is taken to run near the tempo asked for."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """Everything that was decided about a take before a frame of it was moved."""

    features: Features
    attacks: onsets.Onsets
    grid: grid.Grid
    start: downbeat.Downbeat
    window: window.Window
    tempo_probability: float = 1.0
    """Of a file's tempo; a take's is near the one that was asked for."""
    whole: bool = False
    """Whether the take is an exact loop, from its first frame to its last."""
    turn: float = 0.0
    """Beats by which the loop is turned round when it is cut out (loopgen.conform.rotate)."""
    tracker: str = "own"
    """Whose beats the grid was laid through."""


def listen(
    samples: Samples, sample_rate: int, spec: LoopSpec, origin: Origin | None = None
) -> Plan:
    """Features, attacks, grid, downbeat and window of a take, or of a file with an ``origin``."""
    features = extract(samples, sample_rate)
    if origin is None:
        return _plan(features, spec, track(samples, sample_rate, spec, features))
    return _of_file(samples, sample_rate, features, spec, origin)


def _of_file(
    samples: Samples, sample_rate: int, features: Features, spec: LoopSpec, origin: Origin
) -> Plan:
    """The plan of a file, whose tempo has to be found, and which may be a loop already."""
    found = tempo.find(features, spec.bpm, spec.metre, origin.tempos, spec.bars)
    source = replace(spec, bpm=found.bpm)
    tracked = track(samples, sample_rate, source, features, _FILE_TOLERANCE)
    taken = None
    if found.near > _LIKELY or not _is_clear(tracked):
        taken = _as_take(track(samples, sample_rate, spec, features), found)
    if found.bars and (taken is None or found.near > _LIKELY):
        plan = _of_whole(features, source, tracked, found.bars, asked=spec.bpm)
        if plan is not None:
            return replace(plan, tempo_probability=found.probability)
    if taken is None:
        return replace(_plan(features, source, tracked), tempo_probability=found.probability)
    sure = 1.0 if _is_clear(taken) else max(0.5, found.near)
    return replace(_plan(features, spec, taken), tempo_probability=sure)


def _as_take(near: Tracked, found: tempo.Tempo) -> Tracked | None:
    """The beats near the tempo asked for, or None when the file seems to run elsewhere."""
    likelier = found.near > min(_LIKELY, found.probability)
    return near if likelier or _is_clear(near) else None


def _is_clear(tracked: Tracked) -> bool:
    """Whether its beats are heard more clearly than chance would have it."""
    return grid.clearness(tracked.grid, tracked.attacks) >= CLEAR


def _of_whole(
    features: Features, spec: LoopSpec, tracked: Tracked, bars: int, *, asked: float
) -> Plan | None:
    """The plan of a file of whole bars, or None when its first frame starts no bar.

    ``tracked`` are its beats as they were measured, ``asked`` the tempo that was asked for.
    """
    pulses = spec.metre.pulses
    beats, seconds = bars * pulses, features.seconds
    if not whole.begins_and_ends(tracked.grid, tracked.attacks, seconds, beats):
        return None
    attacks = onsets.pick(features.onsets[3], features.hop)
    found = whole.exact_grid(seconds, bars, pulses, attacks)
    exact = abs(spec.bpm / asked - 1.0) < whole.LENGTH
    speaks = whole.SPEAKS * (2.0 if exact else 1.0)
    one = _starts(features, spec, attacks, found, (0.0, seconds), speaks)[0]
    away = (one.beat + pulses / 2) % pulses - pulses / 2
    if abs(away) * spec.pulse_seconds > downbeat.SAME:
        return None
    fit = spec.bars if bars >= spec.bars else whole_turns(bars, spec.bars)
    return Plan(
        features=features,
        attacks=attacks,
        grid=found,
        start=replace(one, beat=0.0),
        window=window.Window(0.0, fit, 0.0),
        whole=True,
    )


def _plan(features: Features, spec: LoopSpec, tracked: Tracked) -> Plan:
    """The plan for a take that runs near the tempo of ``spec``."""
    attacks, found, pulses = tracked.attacks, tracked.grid, spec.metre.pulses
    usable = heard_part(features, attacks, found)
    one = lean(_starts(features, spec, attacks, found, usable), tracked.bars, pulses)[0]
    beat = downbeat.settle(attacks, found, one.beat)
    return Plan(
        features=features,
        attacks=attacks,
        grid=found,
        start=one,
        window=best_window(features, attacks, found, usable, beat, pulses, spec.bars),
        tracker=tracked.tracker,
    )


def heard_part(features: Features, attacks: onsets.Onsets, found: grid.Grid) -> tuple[float, float]:
    """(start, stop) in seconds of what sounds and keeps time."""
    sounding, steady = window.usable_part(features), steady_part(attacks, found)
    start, stop = max(sounding[0], steady[0]), min(sounding[1], steady[1])
    return (start, stop) if stop > start else sounding


def _starts(
    features: Features,
    spec: LoopSpec,
    attacks: onsets.Onsets,
    found: grid.Grid,
    usable: tuple[float, float],
    first: float = 0.0,
) -> list[downbeat.Downbeat]:
    """Where a bar may start, best first."""
    pulses = spec.metre.pulses
    return downbeat.choose(features, attacks, found, usable, pulses, spec.feel, first)


def whole_turns(held: int, asked: int) -> int:
    """How many of the ``held`` bars to repeat until there are as many as were ``asked`` for.

    As many as go into them without a rest, unless half of the bars would be lost by that.

    >>> whole_turns(7, 8), whole_turns(5, 12), whole_turns(10, 11)
    (4, 4, 10)
    """
    fit = max(n for n in range(1, held + 1) if asked % n == 0)
    return fit if 2 * fit >= held else held


def best_window(
    features: Features,
    attacks: onsets.Onsets,
    found: grid.Grid,
    usable: tuple[float, float],
    beat: float,
    pulses: int,
    bars: int,
) -> window.Window:
    """The best window; when the sounding part is too short for a bar, one of the whole take."""
    whole = (0.0, features.seconds)
    for part in (usable, whole):
        room = window.windows(features, attacks, found, part, beat, pulses, bars)
        if room and room[0].bars < bars:
            fit = whole_turns(room[0].bars, bars)
            room = window.windows(features, attacks, found, part, beat, pulses, fit)
        if room:
            return room[0]
    # Not one whole bar from this downbeat: one bar from the take's start is the best there is.
    return window.Window(float(found.beat_at(0.0)), 1, 0.0)

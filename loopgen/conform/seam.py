"""The seam: the last moments of the loop become what really preceded its first frame.

Played round and round, the loop then runs into its start as the take did: no click, no hole, and
the attack on the one stays untouched. What would have sounded last fades out underneath. Where
nothing precedes the start, or silence while the end rings on, what followed the end goes onto the
start instead.
"""

import numpy as np
from numpy.typing import NDArray

from loopgen.engines.engine import Samples

RING = 0.25
"""Seconds that a tail may ring over onto the start."""
_SILENT_DB = 20.0
"""What precedes the start is silence when it is so far below the end."""
_AUDIBLE_DB = 40.0
_RISE_DB = 6.0
"""A tail that rises by so much has an attack."""
_AROUND = 0.05
"""Seconds around the wrap within which a kink hides among others."""
_AS_SHARP = 3
"""Attacks elsewhere in the loop that make one on the wrap nothing unusual."""
_ORDER, _LEARNT = 32, 4096
"""Frames that foretell one, and frames that it is learnt from."""
_STEP = 0.005
"""Seconds before and after the wrap in which the level rises with an attack."""
CLICK_DB = 12.0
"""A kink that stands out so far is heard, unless it begins an attack."""


def fade_seconds(tonality: float, density: float) -> float:
    """How long to crossfade: 3 ms for drums, 10 as a rule, up to 60 for pads.

    ``tonality`` is 0 to 1, ``density`` attacks a second.
    """
    if tonality < 0.07 and density > 2.0:
        return 0.003
    pad = np.clip((tonality - 0.2) / 0.2, 0.0, 1.0) * np.clip((3.0 - density) / 2.0, 0.0, 1.0)
    return float(0.010 + 0.050 * pad)


def close(loop: Samples, lead: Samples, tail: Samples, fade: int) -> Samples:
    """The loop (frames, channels) with a closed seam; as many frames as before.

    ``lead`` is what preceded the first frame in the take, ``tail`` what followed the last one;
    both (any, channels), and either may be empty. ``fade`` is the crossfade's length in frames.
    """
    fade = max(2, min(fade, len(loop) // 4))
    lead, tail = lead[-fade:], tail[: len(loop) // 2]
    if len(lead) >= max(2, fade // 2) and not _rings_into_silence(loop, lead, tail, fade):
        return into_lead(loop, lead)
    if len(tail) >= 2:
        return ring_over(loop, tail, fade)
    return into_lead(loop, foretold(loop, fade))


def _rings_into_silence(loop: Samples, lead: Samples, tail: Samples, fade: int) -> bool:
    """Whether the end rings on, while the start was preceded by next to nothing."""
    end = level_db(loop[-fade:])
    rings = ringing(tail, fade) >= fade and level_db(tail[:fade]) > level_db(loop) - _AUDIBLE_DB
    return rings and level_db(lead) < end - _SILENT_DB


def ringing(tail: Samples, step: int) -> int:
    """How many frames of what follows a loop only ring out, without a new attack."""
    count = len(tail) // step
    levels = [level_db(tail[k * step : (k + 1) * step]) for k in range(count)]
    soft = np.minimum.accumulate(levels)
    risen = np.flatnonzero(np.asarray(levels) > soft + _RISE_DB)
    return step * int(risen[0] if len(risen) else count)


def into_lead(loop: Samples, lead: Samples) -> Samples:
    """Crossfade the loop's last ``len(lead)`` frames into ``lead``."""
    out, count = loop.copy(), len(lead)
    rise, fall = gains(loop[-count:], lead)
    out[-count:] = loop[-count:] * fall + lead * rise
    return out


def ring_over(loop: Samples, tail: Samples, fade: int) -> Samples:
    """Let what followed the loop ring over onto its start.

    A tail that only rings is added, so that the start keeps its attack. One with an attack of its
    own is the music going on: it hands over to the start at once, else the attack sounds twice.
    """
    rings = ringing(tail, fade)
    if rings < fade or level_db(tail[:fade]) > level_db(loop[:fade]) - _RISE_DB:
        struck = level_db(tail[:fade]) > level_db(loop[-fade:]) + _RISE_DB
        return _handed_over(loop, tail[: max(4, fade // 10 if struck else fade)])
    x = np.linspace(0.0, np.pi / 2, rings, endpoint=False, dtype=np.float32)
    out = loop.copy()
    if float(np.abs(loop[0]).max()) > 0.01 * float(np.abs(loop).max()):
        # The take starts in the middle of a sound. One that starts in silence keeps its attack.
        out = _handed_over(loop, tail[: max(2, fade // 4)] * 0.0)
    out[:rings] += tail[:rings] * np.cos(x)[:, None] ** 2
    return out


def _handed_over(loop: Samples, tail: Samples) -> Samples:
    """The loop with its start faded in from ``tail``."""
    out, count = loop.copy(), len(tail)
    rise, fall = gains(tail, loop[:count])
    out[:count] = loop[:count] * rise + tail * fall
    return out


def keep_start(wide: Samples, take: Samples, hold: int, fade: int) -> Samples:
    """``wide`` with its first ``hold`` frames as in the ``take``, and crossfaded over the next.

    Both (frames, channels), the same moment first. Stretching softens attacks a little: the one
    on the one, and what leads to it, are better taken as they are.
    """
    out, stop = wide.copy(), hold + fade
    out[:hold] = take[:hold]
    rise, fall = gains(take[hold:stop], wide[hold:stop])
    out[hold:stop] = take[hold:stop] * fall + wide[hold:stop] * rise
    return out


def foretold(loop: Samples, count: int) -> Samples:
    """A lead of ``count`` frames that runs into the first frame, when nothing surrounds the loop.

    Linear prediction, backward from the start (Makhoul, "Linear prediction: a tutorial review",
    Proc. IEEE 1975, covariance method): held notes go on. Where it grows, the start is mirrored.
    """
    head = loop[: min(len(loop), _LEARNT)].astype(np.float64)
    if len(head) < 4 * _ORDER:
        return mirrored(loop, count)
    lead = np.stack([_predicted(channel[::-1], count)[::-1] for channel in head.T], axis=1)
    if not np.abs(lead).max() <= 1.5 * np.abs(head).max():
        return mirrored(loop, count)
    return lead.astype(np.float32)


def _predicted(past: NDArray[np.float64], count: int) -> NDArray[np.float64]:
    """(count,) what comes after ``past`` (n,) when it goes on as it went."""
    windows = np.lib.stride_tricks.sliding_window_view(past, _ORDER + 1)
    before, after = windows[:, :-1], windows[:, -1]
    gram = before.T @ before
    gram += np.eye(_ORDER) * (1e-9 * np.trace(gram) + 1e-18)
    weights = np.linalg.solve(gram, before.T @ after)
    out = np.concatenate([past[-_ORDER:], np.zeros(count)])
    with np.errstate(over="ignore", invalid="ignore"):  # one that grows is not taken
        for at in range(_ORDER, len(out)):
            out[at] = weights @ out[at - _ORDER : at]
    return out[_ORDER:]


def mirrored(loop: Samples, count: int) -> Samples:
    """A lead of ``count`` frames that meets the first frame in height and in slope.

    It is the start turned round its first frame: all there is when nothing surrounds the loop.
    """
    return 2.0 * loop[:1] - loop[min(count, len(loop) - 1) : 0 : -1]


def edge_db(lead: Samples, end: Samples) -> float:
    """The level that the loop's last moments may have: the softer of both sounds, dB."""
    return min((level_db(part) for part in (lead, end) if len(part)), default=-180.0)


def level_db(part: Samples) -> float:
    """Mean level in dB of full scale; -180 for silence."""
    return float(10.0 * np.log10(np.mean(part.astype(np.float64) ** 2) + 1e-18))


def gains(old: Samples, new: Samples) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
    """(rise, fall), each (n, 1): of constant power for unlike sounds, of constant sum for like."""
    energy = float(np.sqrt((old**2).sum() * (new**2).sum())) + 1e-12
    alike = float(np.clip((old * new).sum() / energy, 0.0, 1.0))
    x = np.linspace(0.0, 1.0, len(old), dtype=np.float32)
    rise = (np.sin(x * np.pi / 2) ** 2).astype(np.float32)
    power = np.sqrt(rise**2 + (1.0 - rise) ** 2 + np.float32(2.0 * alike) * rise * (1.0 - rise))
    return (rise / power)[:, None], ((1.0 - rise) / power)[:, None]


def click_db(loop: Samples, sample_rate: int) -> float:
    """The kink at the wrap against the strongest kinks in the 50 ms around it, dB.

    A kink is a third difference: large where a waveform jumps or breaks.
    """
    reach = min(int(_AROUND * sample_rate), len(loop) // 2)
    if reach < 16:
        return 0.0
    kinks = _kinks(np.concatenate([loop[-reach:], loop[:reach]]))
    guard = int(0.001 * sample_rate)
    at = reach - 2
    around = np.concatenate([kinks[: max(1, at - guard)], kinks[at + guard :]])
    local = float(np.percentile(around, 99.5)) + 1e-7
    return float(20.0 * np.log10(float(kinks[at - 2 : at + 4].max()) / local + 1e-9))


def clicks(loop: Samples, sample_rate: int) -> bool:
    """Whether the wrap is heard as a click: a kink that stands out and begins no attack."""
    if click_db(loop, sample_rate) <= CLICK_DB:
        return False
    size = max(2, int(_STEP * sample_rate))
    rises = level_db(loop[:size]) > level_db(loop[-size:]) + _RISE_DB
    return not (rises and has_such_attacks(loop, sample_rate))


def has_such_attacks(loop: Samples, sample_rate: int) -> bool:
    """Whether the loop has attacks elsewhere that break the waveform as much as its wrap does.

    The one may come out of silence, as any other beat of the loop does: that is no click.
    """
    size = max(16, int(_AROUND * sample_rate))
    kinks = _kinks(np.concatenate([loop, loop[:4]]))
    wrap = float(kinks[len(loop) - 4 :].max(initial=float(kinks[:4].max(initial=0.0))))
    count = (len(kinks) - 2 * size) // size
    if count < 1:
        return False
    blocks = kinks[size : size + count * size].reshape(count, size).max(1)
    return int((blocks >= wrap).sum()) >= _AS_SHARP


def _kinks(samples: Samples) -> NDArray[np.floating]:
    """(frames - 3,) the third difference, the loudest channel's."""
    kinks: NDArray[np.floating] = np.abs(np.diff(samples, n=3, axis=0)).max(1)
    return kinks

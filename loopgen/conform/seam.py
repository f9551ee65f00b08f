"""The seam: the last moments of the loop become what really preceded its first frame.

Played round and round, the loop then runs into its start as the take did: no click, no hole, and
the attack on the one stays untouched. What would have sounded last fades out underneath.
"""

import numpy as np
from numpy.typing import NDArray

from loopgen.engines.engine import Samples


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
    if len(lead) >= max(2, fade // 2):
        return into_lead(loop, lead[-fade:])
    if len(tail) >= 2:
        return ring_over(loop, tail[:fade])
    return into_lead(loop, mirrored(loop, fade // 4 + 2))


def into_lead(loop: Samples, lead: Samples) -> Samples:
    """Crossfade the loop's last ``len(lead)`` frames into ``lead``."""
    out, count = loop.copy(), len(lead)
    rise, fall = _gains(loop[-count:], lead)
    out[-count:] = loop[-count:] * fall + lead * rise
    return out


def ring_over(loop: Samples, tail: Samples) -> Samples:
    """Let what followed the loop ring over onto its start, where nothing preceded it."""
    out, count = loop.copy(), len(tail)
    fall = np.cos(np.linspace(0.0, np.pi / 2, count, endpoint=False, dtype=np.float32)) ** 2
    rise = np.ones(count, np.float32)
    if float(np.abs(loop[0]).max()) > 0.01 * float(np.abs(loop).max()):
        # The take starts in the middle of a sound. One that starts in silence keeps its attack.
        rise = np.minimum(1.0, np.arange(count, dtype=np.float32) / max(1.0, 0.25 * count))
    out[:count] = loop[:count] * rise[:, None] + tail * fall[:, None]
    return out


def mirrored(loop: Samples, count: int) -> Samples:
    """A lead of ``count`` frames that meets the first frame in height and in slope.

    It is the start turned round its first frame: all there is when nothing surrounds the loop.
    """
    return 2.0 * loop[:1] - loop[min(count, len(loop) - 1) : 0 : -1]


def edge_db(lead: Samples, end: Samples) -> float:
    """The level that the loop's last moments may have: the softer of both sounds, dB."""
    return min((level_db(part) for part in (lead, end) if len(part)), default=-120.0)


def level_db(part: Samples) -> float:
    """Mean level in dB of full scale; -120 for silence."""
    return float(10.0 * np.log10(np.mean(part.astype(np.float64) ** 2) + 1e-12))


def _gains(old: Samples, new: Samples) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
    """(rise, fall), each (n, 1): of constant power for unlike sounds, of constant sum for like."""
    energy = float(np.sqrt((old**2).sum() * (new**2).sum())) + 1e-12
    alike = float(np.clip((old * new).sum() / energy, 0.0, 1.0))
    x = np.linspace(0.0, 1.0, len(old), dtype=np.float32)
    rise = (np.sin(x * np.pi / 2) ** 2).astype(np.float32)
    power = np.sqrt(rise**2 + (1.0 - rise) ** 2 + np.float32(2.0 * alike) * rise * (1.0 - rise))
    return (rise / power)[:, None], ((1.0 - rise) / power)[:, None]


def click_db(loop: Samples, sample_rate: int) -> float:
    """The kink at the wrap against the strongest kinks in the 50 ms around it, dB.

    A kink is a third difference: large where a waveform jumps or breaks. Above about 12 dB it
    clicks, unless the loop's own attacks are as sharp.
    """
    reach = min(int(0.05 * sample_rate), len(loop) // 2)
    if reach < 16:
        return 0.0
    kinks = np.abs(np.diff(np.concatenate([loop[-reach:], loop[:reach]]), n=3, axis=0)).max(1)
    guard = int(0.001 * sample_rate)
    at = reach - 2
    around = np.concatenate([kinks[: max(1, at - guard)], kinks[at + guard :]])
    local = float(np.percentile(around, 99.5)) + 1e-7
    return float(20.0 * np.log10(float(kinks[at - 2 : at + 4].max()) / local + 1e-9))

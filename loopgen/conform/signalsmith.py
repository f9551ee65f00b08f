"""Move time with Signalsmith Stretch (MIT), a phase vocoder that comes with loopgen.

It takes one ratio at a time, so pieces are joined by short crossfades that end on a knot, where an
attack covers them. Its preset reads blocks of 120 ms: long enough to tell the notes of a low chord
apart, but an attack is spread over as many. So the more attacks matter, the shorter the blocks.
"""

import numpy as np

from loopgen.conform.sound import Sound
from loopgen.conform.splice import read
from loopgen.conform.warp import TimeMap
from loopgen.engines.engine import Samples

_LONG, _SHORT = 0.12, 0.08
"""Seconds of a block."""
_NOTES = (0.2, 0.3)
"""The tonalities from and up to which blocks grow from short to long."""
_SLOW = 2.0
"""Attacks a second, below which blocks are long."""
_OVERLAP = 4
_MARGIN = 0.12
_JOIN = 0.012


def signalsmith(
    samples: Samples, rate: int, time_map: TimeMap, frames: int, sound: Sound
) -> Samples:
    """(frames, channels) float32, one ratio per piece, joined where the pieces meet."""
    join = round(_JOIN * rate)
    block = block_seconds(sound)
    out = np.zeros((frames + join, samples.shape[1]), np.float32)
    fade = np.linspace(0.0, 1.0, join, endpoint=False, dtype=np.float32)[:, None]
    for k, ratio in enumerate(time_map.ratios):
        begin = round(float(time_map.target[k]) * rate)
        end = round(float(time_map.target[k + 1]) * rate)
        end = max(end, frames) if k == len(time_map.ratios) - 1 else end
        early = join if k else 0
        source = float(time_map.source[k])
        piece = _piece(samples, rate, source, float(ratio), early, end - begin, block)
        if early:
            at = slice(begin - join, begin)
            out[at] = out[at] * (1.0 - fade) + piece[:join] * fade
        out[begin:end] = piece[early:][: len(out[begin:end])]
    return out[:frames]


def block_seconds(sound: Sound) -> float:
    """How much sound is looked at at a time: longer for held notes, shorter for attacks."""
    if sound.density < _SLOW:
        return _LONG
    return float(np.interp(sound.tonality, _NOTES, (_SHORT, _LONG)))


def _piece(
    samples: Samples,
    rate: int,
    source: float,
    ratio: float,
    early: int,
    frames: int,
    block: float,
) -> Samples:
    """(early + frames, channels) at one ratio; source time ``source`` falls on frame ``early``."""
    import python_stretch

    margin = round(_MARGIN * rate)
    start = round(source * rate) - margin
    stop = round(source * rate + frames / ratio) + margin
    engine = python_stretch.Signalsmith.Stretch(1)  # a fixed seed: the same take, the same loop
    size = round(block * rate)
    engine.configure(samples.shape[1], size, size // _OVERLAP)
    engine.setTimeFactor(1.0 / ratio)
    part = np.ascontiguousarray(read(samples, start, stop).T)
    out: Samples = np.asarray(engine.process(part), np.float32).T
    at = round(margin * ratio) - early
    missing = early + frames - (len(out) - at)
    return np.pad(out[at:], ((0, max(0, missing)), (0, 0)))[: early + frames]

"""A picture of a loop and of how it came out of its take.

On top the raw take with its tracked beats and the chosen window; below, joined bar by bar, the loop
on its exact grid, and its seam from close up; at the bottom how much each moment was stretched.
"""

from collections.abc import Mapping
from io import BytesIO
from typing import Any

from loopgen.conform.trace import Trace
from loopgen.engines.engine import Samples
from loopgen.music import Metre
from loopgen.picture import curve, grid, paper, seam, take, waves


def draw_loop(
    samples: Samples,
    sample_rate: int,
    trace: Trace,
    *,
    bars: int,
    metre: Metre,
    title: str,
    numbers: Mapping[str, Any],
) -> bytes:
    """A PNG of a loop (frames, channels) and of its trace.

    ``title`` stands on top, ``numbers`` (name to value, such as ``{"bpm": 120, "key": "Am"}``;
    values of None are left out) in a list. ``score`` stands on its scale from 0 to 1, in a warning
    colour below CERTAIN; a ``verdict`` that is not ``ok`` beside the title.
    """
    image, draw = paper.blank()
    take.draw_take(image, trace, metre.pulses)
    take.join(image, trace, len(samples) / sample_rate, bars)
    grid.target(draw, paper.LOOP, bars, metre.pulses)
    waves.draw_waves(image, paper.LOOP, samples)
    grid.numbers(draw, paper.LOOP, bars)
    grid.tracked(draw, paper.LOOP, trace, len(samples) / sample_rate)
    seam.draw_seam(image, paper.SEAM, samples, sample_rate)
    curve.draw_curve(image, paper.CURVE, trace, len(samples) / sample_rate)
    paper.words(draw, title, numbers)
    out = BytesIO()
    image.save(out, "PNG", compress_level=3)
    return out.getvalue()

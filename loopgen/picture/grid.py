"""The loop's own grid, exact by construction, and where the take's tracked beats came to lie."""

from typing import TYPE_CHECKING

import numpy as np

from loopgen.conform.trace import Trace
from loopgen.picture.paper import BAR, BEAT, INK, WARM, Box, font

if TYPE_CHECKING:
    from PIL import ImageDraw


def target(draw: "ImageDraw.ImageDraw", box: Box, bars: int, pulses: int) -> None:
    """Bar lines, and beat lines where there is room for them."""
    left, top, right, bottom = box
    beats = bars * pulses
    for beat in range(1, beats):
        x = left + round((right - left) * beat / beats)
        if beat % pulses == 0:
            draw.line((x, top + 1, x, bottom - 1), fill=BAR)
        elif (right - left) / beats >= 6:
            draw.line((x, top + 1, x, bottom - 1), fill=BEAT)


def numbers(draw: "ImageDraw.ImageDraw", box: Box, bars: int) -> None:
    """The number of each bar, or of every second, fourth, ... where there are many."""
    left, top, right, _ = box
    every = next(n for n in (1, 2, 4, 8, 16, 32, 64) if (right - left) * n / bars >= 34 or n == 64)
    for bar in range(0, bars, every):
        x = left + round((right - left) * bar / bars)
        draw.text((x + 6, top + 4), str(bar + 1), fill=INK, font=font(14))


def tracked(draw: "ImageDraw.ImageDraw", box: Box, trace: Trace, seconds: float) -> None:
    """A tick at the lower edge for each tracked beat of the window, where it sounds now."""
    left, _, right, bottom = box
    inside = (trace.beats >= trace.source[0] - 0.01) & (trace.beats < trace.source[-1] - 0.01)
    at = np.interp(trace.beats[inside], trace.source, trace.target)
    for repeat in range(round(seconds / trace.span)):
        for moment in (at - trace.turn) % trace.span + repeat * trace.span:
            x = left + round((right - left) * float(moment) / seconds)
            draw.line((x, bottom - 12, x, bottom - 2), fill=WARM)

"""The stretch: how much longer or shorter each moment of the loop is than it was in the take."""

from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from loopgen.conform.trace import Trace
from loopgen.picture.paper import BAR, BEAT, COOL, FINE, QUIET, WARM, Box, font, smoothly

if TYPE_CHECKING:
    from PIL import Image, ImageDraw

Array = NDArray[np.float64]

_LEAST = 1.0
"""Percent that the scale reaches at least, so that a tenth of one does not look like much."""


def draw_curve(image: "Image.Image", box: Box, trace: Trace, seconds: float) -> None:
    """Percent over the moments of the loop, above the middle where it was made longer."""
    from PIL import ImageDraw

    left, top, right, bottom = box
    width, height = (right - left) * FINE, (bottom - top) * FINE
    percent = 100.0 * (trace.ratios((np.arange(width) + 0.5) / width * seconds) - 1.0)
    most = max(_LEAST, 1.25 * float(np.abs(percent).max()))
    middle = height / 2
    y = middle - 0.9 * middle * percent / most

    def paint(draw: "ImageDraw.ImageDraw") -> None:
        for x, (at, value) in enumerate(zip(y.tolist(), percent.tolist(), strict=True)):
            if value:
                draw.line((x, middle, x, at), fill=_dimmed(value))
        draw.line((0, middle, width, middle), fill=BAR, width=FINE)
        points = list(zip(range(width), y.tolist(), strict=True))
        draw.line(points, fill=QUIET, width=round(1.7 * FINE))

    smoothly(image, box, paint)
    _words(ImageDraw.Draw(image), box, most, percent)


def _dimmed(percent: float) -> tuple[int, ...]:
    """The colour of longer or shorter, as a ground for a line."""
    colour = COOL if percent > 0 else WARM
    return tuple(round(0.3 * a + 0.7 * b) for a, b in zip(colour, BEAT, strict=True))


def _words(draw: "ImageDraw.ImageDraw", box: Box, most: float, percent: Array) -> None:
    """What the curve shows, and its scale."""
    left, top, _, bottom = box
    low, high = float(percent.min()), float(percent.max())
    said = f"{low:+.2f} %" if high - low < 0.005 else f"{low:+.2f} to {high:+.2f} %"
    draw.text((left, top - 22), f"stretch over the loop: {said}", fill=QUIET, font=font(14))
    draw.text((left + 6, top + 4), f"+{most:.1f} %", fill=QUIET, font=font(12))
    draw.text((left + 6, bottom - 18), f"-{most:.1f} %", fill=QUIET, font=font(12))

"""The seam from close up: the last moments and the first ones, joined as a player joins them."""

from typing import TYPE_CHECKING

import numpy as np

from loopgen.audio import to_mono
from loopgen.engines.engine import Samples
from loopgen.picture.paper import BAR, BEAT, COOL, FINE, WARM, Box, font, smoothly

if TYPE_CHECKING:
    from PIL import Image, ImageDraw

SECONDS = 0.040
"""Before the wrap, and after it."""


def draw_seam(image: "Image.Image", box: Box, samples: Samples, sample_rate: int) -> None:
    """Samples (frames, channels) around the wrap."""
    from PIL import ImageDraw

    count = max(2, min(round(SECONDS * sample_rate), len(samples) // 2))
    joined = to_mono(np.concatenate([samples[-count:], samples[:count]]))
    scale = max(float(np.abs(joined).max()), 1e-6)
    inner = (box[0] + 8, box[1] + 22, box[2] - 8, box[3] - 4)
    width, height = (inner[2] - inner[0]) * FINE, (inner[3] - inner[1]) * FINE
    x = np.linspace(0, width, len(joined))
    y = height / 2 * (1.0 - 0.92 * joined / scale)
    points = [(float(a), float(b)) for a, b in zip(x, y, strict=True)]

    def paint(draw: "ImageDraw.ImageDraw") -> None:
        draw.line((0, height / 2, width, height / 2), fill=BEAT, width=FINE)
        draw.line((width // 2, 0, width // 2, height), fill=BAR, width=FINE)
        for part, colour in ((points[: count + 1], WARM), (points[count:], COOL)):
            draw.line(part, fill=colour, width=round(1.7 * FINE), joint="curve")

    smoothly(image, inner, paint)
    _words(ImageDraw.Draw(image), box, round(count / sample_rate * 1000))


def _words(draw: "ImageDraw.ImageDraw", box: Box, ms: int) -> None:
    """What the close-up shows."""
    centre = (box[0] + box[2]) // 2
    draw.text((box[0] + 8, box[1] + 4), f"seam: last {ms} ms", fill=WARM, font=font(14))
    draw.text((centre + 6, box[1] + 4), f"first {ms} ms", fill=COOL, font=font(14))

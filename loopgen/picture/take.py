"""The raw take: its sound, its tracked beats, the window that was chosen, and where it went."""

from typing import TYPE_CHECKING

import numpy as np

from loopgen.conform.trace import Trace
from loopgen.picture.paper import (
    BAR,
    FINE,
    INK,
    LOOP,
    PANEL,
    QUIET,
    TAKE,
    WARM,
    WIDTH,
    font,
    smoothly,
)
from loopgen.picture.waves import draw_waves

if TYPE_CHECKING:
    from PIL import Image, ImageDraw


def draw_take(image: "Image.Image", trace: Trace, pulses: int) -> None:
    """The whole take; what is outside the window is dimmed."""
    from PIL import Image, ImageDraw

    draw_waves(image, TAKE, trace.take.mean(1, keepdims=True))
    left, top, right, bottom = TAKE
    ends = [_x(trace, float(trace.source[k])) for k in (0, -1)]
    for begin, end in ((left, ends[0]), (ends[1], right)):
        if end > begin:
            part = image.crop((begin, top, end, bottom))
            image.paste(Image.blend(part, Image.new("RGB", part.size, PANEL), 0.7), (begin, top))
    draw = ImageDraw.Draw(image)
    _beats(draw, trace, pulses)
    for x in ends:
        draw.line((x, top, x, bottom), fill=INK, width=2)
    _words(draw, trace)


def _x(trace: Trace, seconds: float) -> int:
    """Where a moment of the take is drawn."""
    left, _, right, _ = TAKE
    return int(np.clip(left + round((right - left) * seconds / trace.seconds), left, right))


def _beats(draw: "ImageDraw.ImageDraw", trace: Trace, pulses: int) -> None:
    """Tracked bars as lines and beats as ticks, where there is room for them."""
    _, top, _, bottom = TAKE
    dense = len(trace.beats) > (TAKE[2] - TAKE[0]) / 5
    for number, moment in enumerate(trace.beats, -trace.first):
        x, bar = _x(trace, float(moment)), number % pulses == 0
        if bar or not dense:
            draw.line((x, top + 1 if bar else bottom - 14, x, bottom - 1), fill=WARM)


def _words(draw: "ImageDraw.ImageDraw", trace: Trace) -> None:
    """What the panel shows."""
    left, top, right, _ = TAKE
    y, begin, end = top - 22, trace.source[0], trace.source[-1]
    said = f"raw take, {trace.seconds:.2f} s, with its "
    draw.text((left, y), said, fill=QUIET, font=font(14))
    after = left + draw.textlength(said, font(14))
    draw.text((after, y), "tracked bars and beats", fill=WARM, font=font(14))
    window = f"window {begin:.2f} to {end:.2f} s"
    draw.text((right, y), window, fill=INK, font=font(14), anchor="ra")


def join(image: "Image.Image", trace: Trace, seconds: float, bars: int) -> None:
    """A line from each bar of the take's window to the bar that it became."""
    box = (0, TAKE[3], WIDTH, LOOP[1])
    at = np.arange(bars) * seconds / bars
    at = at[at < trace.span - 1e-3]
    lines = [(_x(trace, float(s)), t / seconds) for s, t in zip(trace.sources(at), at, strict=True)]
    if not trace.turn:
        lines.append((_x(trace, float(trace.source[-1])), trace.span / seconds))

    def paint(draw: "ImageDraw.ImageDraw") -> None:
        for x, part in lines:
            below = LOOP[0] + part * (LOOP[2] - LOOP[0])
            ends = (x * FINE, 0, below * FINE, (box[3] - box[1]) * FINE)
            draw.line(ends, fill=BAR, width=FINE)

    smoothly(image, box, paint)

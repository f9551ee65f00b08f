"""A picture of a loop: its waveform over bars and beats, and a close-up of its seam."""

from collections.abc import Mapping
from functools import cache
from io import BytesIO
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from loopgen.audio import to_mono
from loopgen.engines.engine import Samples
from loopgen.music import Metre

if TYPE_CHECKING:
    from PIL import ImageDraw
    from PIL.ImageFont import FreeTypeFont, ImageFont

WIDTH, HEIGHT = 1280, 420
SEAM_SECONDS = 0.040
_MARGIN, _TOP, _BOTTOM, _SEAM_WIDTH, _GAP = 28, 74, 54, 250, 22
_INK, _PAPER, _PANEL = (226, 229, 238), (17, 19, 27), (24, 27, 38)
_BAR, _BEAT, _QUIET = (96, 103, 128), (44, 49, 66), (139, 146, 168)
_COOL, _WARM = (74, 176, 255), (255, 138, 92)

Box = tuple[int, int, int, int]


def draw_loop(
    samples: Samples,
    sample_rate: int,
    *,
    bars: int,
    metre: Metre,
    title: str,
    numbers: Mapping[str, Any],
) -> bytes:
    """A PNG of a loop (frames, channels).

    ``title`` stands on top, ``numbers`` (name to value, such as ``{"bpm": 120, "key": "Am"}``;
    values of None are left out) in the line below the waveform.
    """
    from PIL import Image, ImageDraw

    image = Image.new("RGB", (WIDTH, HEIGHT), _PAPER)
    draw = ImageDraw.Draw(image)
    wave: Box = (_MARGIN, _TOP, WIDTH - _MARGIN - _SEAM_WIDTH - _GAP, HEIGHT - _BOTTOM)
    seam: Box = (WIDTH - _MARGIN - _SEAM_WIDTH, _TOP, WIDTH - _MARGIN, HEIGHT - _BOTTOM)
    for box in (wave, seam):
        draw.rounded_rectangle(box, 8, fill=_PANEL)
    draw.text((_MARGIN, 16), _fitting(title), fill=_INK, font=_font(24))
    _grid(draw, wave, bars, metre)
    _waves(draw, wave, samples)
    _seam(draw, seam, samples, sample_rate)
    caption = "    ".join(f"{k} {_plain(v)}" for k, v in numbers.items() if v is not None)
    draw.text((_MARGIN, HEIGHT - 38), caption, fill=_QUIET, font=_font(17))
    out = BytesIO()
    image.quantize(64).save(out, "PNG", compress_level=4)
    return out.getvalue()


@cache
def _font(size: int) -> "FreeTypeFont | ImageFont":
    """Pillow's own font, which is there on every system."""
    from PIL import ImageFont

    return ImageFont.load_default(size)


def _fitting(title: str) -> str:
    """A title of one line."""
    line = " ".join(title.split())
    return line if len(line) <= 92 else line[:91] + "…"


def _plain(value: object) -> str:
    """Numbers without digits that nobody reads."""
    return f"{value:.4g}" if isinstance(value, float) else str(value)


def _grid(draw: "ImageDraw.ImageDraw", box: Box, bars: int, metre: Metre) -> None:
    """Bar lines with numbers, and beat lines where there is room for them."""
    left, top, right, bottom = box
    beats = bars * metre.pulses
    if (right - left) / beats >= 6:
        for beat in range(1, beats):
            x = left + round((right - left) * beat / beats)
            draw.line((x, top + 1, x, bottom - 1), fill=_BEAT)
    every = next(n for n in (1, 2, 4, 8, 16, 32, 64) if (right - left) * n / bars >= 34 or n == 64)
    for bar in range(bars):
        x = left + round((right - left) * bar / bars)
        if bar:
            draw.line((x, top + 1, x, bottom - 1), fill=_BAR)
        if bar % every == 0:
            draw.text((x + 6, top - 20), str(bar + 1), fill=_QUIET, font=_font(14))


def _waves(draw: "ImageDraw.ImageDraw", box: Box, samples: Samples) -> None:
    """One lane per channel (two at most): extent in colour, body brighter inside."""
    left, top, right, bottom = box
    lanes = samples.T if samples.shape[1] <= 2 else to_mono(samples)[None]
    height = (bottom - top) / len(lanes)
    scale = max(float(np.abs(samples).max()), 1e-6)
    for number, lane in enumerate(lanes):
        middle = top + height * (number + 0.5)
        reach = 0.46 * height
        low, high, body = _extents(lane / scale, right - left - 2)
        for k in range(len(low)):
            x = left + 1 + k
            colour = _blend(_COOL, _WARM, float(high[k] - low[k]) / 2.0)
            edges = (x, middle - reach * high[k], x, middle - reach * low[k])
            draw.line(edges, fill=_blend(_PANEL, colour, 0.55))
            draw.line((x, middle - reach * body[k], x, middle + reach * body[k]), fill=colour)


def _extents(
    lane: NDArray[np.float32], columns: int
) -> tuple[NDArray[np.float32], NDArray[np.float32], NDArray[np.float32]]:
    """(lowest, highest, root mean square) of each column."""
    edges = np.linspace(0, len(lane), columns + 1).astype(np.intp)
    starts = np.minimum(edges[:-1], len(lane) - 1)
    count = np.maximum(1, np.diff(edges))
    body = np.sqrt(np.add.reduceat(lane**2, starts) / count)
    return np.minimum.reduceat(lane, starts), np.maximum.reduceat(lane, starts), body


def _seam(draw: "ImageDraw.ImageDraw", box: Box, samples: Samples, sample_rate: int) -> None:
    """The last moments and the first ones, joined as a player joins them."""
    left, top, right, bottom = box
    count = max(2, min(round(SEAM_SECONDS * sample_rate), len(samples) // 2))
    mono = to_mono(samples)
    joined = np.concatenate([mono[-count:], mono[:count]])
    scale = max(float(np.abs(joined).max()), 1e-6)
    centre, middle = (left + right) // 2, (top + bottom) / 2
    draw.line((left + 8, middle, right - 8, middle), fill=_BEAT)
    draw.line((centre, top + 1, centre, bottom - 1), fill=_BAR)
    x = np.linspace(left + 8, right - 8, len(joined))
    y = middle - 0.44 * (bottom - top) * joined / scale
    points = [(float(a), float(b)) for a, b in zip(x, y, strict=True)]
    for part, colour in ((points[: count + 1], _WARM), (points[count:], _COOL)):
        draw.line(part, fill=colour, width=2)
    ms = round(count / sample_rate * 1000)
    draw.text((left, top - 20), f"seam: last {ms} ms", fill=_WARM, font=_font(14))
    draw.text((centre + 6, top - 20), f"first {ms} ms", fill=_COOL, font=_font(14))


def _blend(a: tuple[int, int, int], b: tuple[int, int, int], part: float) -> tuple[int, int, int]:
    """A colour between two."""
    return (
        round(a[0] + (b[0] - a[0]) * part),
        round(a[1] + (b[1] - a[1]) * part),
        round(a[2] + (b[2] - a[2]) * part),
    )

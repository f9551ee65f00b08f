"""A picture of a loop: its waveform over bars and beats, and a close-up of its seam."""

from collections.abc import Mapping
from functools import cache
from io import BytesIO
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from loopgen.audio import to_mono
from loopgen.conform.spec import CERTAIN
from loopgen.engines.engine import Samples
from loopgen.music import Metre

if TYPE_CHECKING:
    from PIL import Image, ImageDraw
    from PIL.ImageFont import FreeTypeFont, ImageFont

WIDTH, HEIGHT = 1280, 420
SEAM_SECONDS = 0.040
_MARGIN, _TOP, _BOTTOM, _SEAM_WIDTH, _GAP = 28, 74, 54, 250, 22
_INK, _PAPER, _PANEL = (226, 229, 238), (17, 19, 27), (24, 27, 38)
_BAR, _BEAT, _QUIET = (96, 103, 128), (44, 49, 66), (139, 146, 168)
_COOL, _WARM, _HOT = (74, 176, 255), (255, 138, 92), (214, 132, 255)

_PLACED = frozenset({"score", "verdict"})
"""Numbers that have a place of their own in the picture."""

Box = tuple[int, int, int, int]

_WAVE: Box = (_MARGIN, _TOP, WIDTH - _MARGIN - _SEAM_WIDTH - _GAP, HEIGHT - _BOTTOM)
"""Where the loop is drawn."""
_CLOSE: Box = (WIDTH - _MARGIN - _SEAM_WIDTH, _TOP, WIDTH - _MARGIN, HEIGHT - _BOTTOM)
"""Where its seam is drawn."""


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
    values of None are left out) in the line below the waveform. ``score`` stands on its scale from
    0 to 1, in a warning colour below CERTAIN; a ``verdict`` that is not ``ok`` beside the title.
    """
    image, draw = _paper()
    _grid(draw, _WAVE, bars, metre)
    _waves(image, _WAVE, samples)
    _seam(image, _CLOSE, samples, sample_rate)
    _words(draw, title, numbers)
    if numbers.get("score") is not None:
        _scale(draw, (_CLOSE[0], HEIGHT - 38, _CLOSE[2], HEIGHT - 16), float(numbers["score"]))
    out = BytesIO()
    image.save(out, "PNG", compress_level=3)
    return out.getvalue()


def _paper() -> "tuple[Image.Image, ImageDraw.ImageDraw]":
    """An empty picture with its two panels."""
    from PIL import Image, ImageDraw

    image = Image.new("RGB", (WIDTH, HEIGHT), _PAPER)
    draw = ImageDraw.Draw(image)
    for box in (_WAVE, _CLOSE):
        draw.rounded_rectangle(box, 8, fill=_PANEL)
    return image, draw


def _words(draw: "ImageDraw.ImageDraw", title: str, numbers: Mapping[str, Any]) -> None:
    """The title, what is wrong if anything is, and the line of numbers."""
    plain = {k: v for k, v in numbers.items() if k not in _PLACED and v is not None}
    caption = "    ".join(f"{name} {_plain(value)}" for name, value in plain.items())
    draw.text((_MARGIN, HEIGHT - 38), caption, fill=_QUIET, font=_font(17))
    verdict = str(numbers.get("verdict") or "ok")
    draw.text((_MARGIN, 16), _fitting(title, 92 if verdict == "ok" else 48), _INK, _font(24))
    if verdict != "ok":
        line = _fitting(verdict, 64)
        draw.text((WIDTH - _MARGIN, 20), line, fill=_WARM, font=_font(17), anchor="ra")


def _scale(draw: "ImageDraw.ImageDraw", box: Box, score: float) -> None:
    """The score as a number and as a bar from 0 to 1, with a mark where certainty begins."""
    left, top, right, bottom = box
    sure = score >= CERTAIN
    colour = _COOL if sure else _WARM
    words = f"score {score:.2f} of 1" + ("" if sure else "?")
    draw.text((left, top), words, fill=colour, font=_font(17))
    begin, middle = left + 142, (top + bottom) // 2
    ends = [begin + round(part * (right - begin)) for part in (min(1.0, max(0.0, score)), CERTAIN)]
    draw.line((begin, middle, right, middle), fill=_BEAT, width=6)
    draw.line((begin, middle, ends[0], middle), fill=colour, width=6)
    draw.line((ends[1], middle - 6, ends[1], middle + 6), fill=_QUIET)


@cache
def _font(size: int) -> "FreeTypeFont | ImageFont":
    """Pillow's own font, which is there on every system."""
    from PIL import ImageFont

    return ImageFont.load_default(size)


def _fitting(title: str, most: int) -> str:
    """A title of one line of at most ``most`` characters."""
    # Pillow's font knows Latin letters; a dash it does not know would be a box.
    line = " ".join(title.replace("—", "-").replace("–", "-").split())
    line = line.encode("latin-1", "replace").decode("latin-1")
    return line if len(line) <= most else line[: most - 3] + "..."


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


def _waves(image: "Image.Image", box: Box, samples: Samples) -> None:
    """One lane per channel (two at most): extent in colour, body brighter inside."""
    left, top, right, bottom = box
    pixels = np.array(image.crop(box), dtype=np.float32)
    lanes = samples.T if samples.shape[1] <= 2 else to_mono(samples)[None]
    scale = max(float(np.abs(samples).max()), 1e-6)
    edges = np.linspace(0, bottom - top, len(lanes) + 1).astype(int)
    for lane, start, stop in zip(lanes, edges, edges[1:], strict=False):
        low, high, body = _extents(lane / scale, right - left)
        y = ((start + stop) / 2 - np.arange(start, stop)[:, None]) / (0.46 * (stop - start))
        soft = 1.0 / (0.46 * (stop - start))  # one pixel, so that edges are smooth
        extent = np.clip(np.minimum(high - y, y - low) / soft + 0.75, 0.0, 1.0)
        inside = np.clip((body - np.abs(y)) / soft + 0.5, 0.0, 1.0)
        heat = np.clip((high - low) / 2.0, 0.0, 1.0)[None, :, None] ** 1.5
        colour = np.array(_COOL) * (1.0 - heat) + np.array(_HOT) * heat
        shade = np.maximum(0.55 * extent, inside)[..., None]
        pixels[start:stop] += shade * (colour - pixels[start:stop])
    image.paste(_as_image(pixels), box[:2])


def _as_image(pixels: NDArray[np.float32]) -> "Image.Image":
    """An image of (height, width, 3) values from 0 to 255."""
    from PIL import Image

    return Image.fromarray(np.clip(pixels, 0, 255).astype(np.uint8))


def _extents(
    lane: NDArray[np.float32], columns: int
) -> tuple[NDArray[np.float32], NDArray[np.float32], NDArray[np.float32]]:
    """(lowest, highest, root mean square) of each column."""
    edges = np.linspace(0, len(lane), columns + 1).astype(np.intp)
    starts = np.minimum(edges[:-1], len(lane) - 1)
    count = np.maximum(1, np.diff(edges))
    body = np.sqrt(np.add.reduceat(lane**2, starts) / count)
    return np.minimum.reduceat(lane, starts), np.maximum.reduceat(lane, starts), body


def _seam(image: "Image.Image", box: Box, samples: Samples, sample_rate: int) -> None:
    """The last moments and the first ones, joined as a player joins them."""
    from PIL import Image, ImageDraw

    left, top, right, bottom = box
    count = max(2, min(round(SEAM_SECONDS * sample_rate), len(samples) // 2))
    joined = to_mono(np.concatenate([samples[-count:], samples[:count]]))
    scale = max(float(np.abs(joined).max()), 1e-6)
    fine, width, height = 3, right - left - 16, bottom - top - 8
    panel = Image.new("RGB", (width * fine, height * fine), _PANEL)
    draw = ImageDraw.Draw(panel)
    centre, middle = width * fine // 2, height * fine / 2
    draw.line((0, middle, width * fine, middle), fill=_BEAT, width=fine)
    draw.line((centre, 0, centre, height * fine), fill=_BAR, width=fine)
    x = np.linspace(0, width * fine, len(joined))
    y = middle - 0.92 * middle * joined / scale
    points = [(float(a), float(b)) for a, b in zip(x, y, strict=True)]
    for part, colour in ((points[: count + 1], _WARM), (points[count:], _COOL)):
        draw.line(part, fill=colour, width=round(1.7 * fine), joint="curve")
    image.paste(panel.reduce(fine), (left + 8, top + 4))
    _seam_words(ImageDraw.Draw(image), box, round(count / sample_rate * 1000))


def _seam_words(draw: "ImageDraw.ImageDraw", box: Box, ms: int) -> None:
    """What the close-up shows."""
    draw.text((box[0], box[1] - 20), f"seam: last {ms} ms", fill=_WARM, font=_font(14))
    centre = (box[0] + box[2]) // 2
    draw.text((centre + 6, box[1] - 20), f"first {ms} ms", fill=_COOL, font=_font(14))

"""The paper of a picture: where what is drawn, in which colours, and everything in words."""

from collections.abc import Callable, Mapping
from functools import cache
from typing import TYPE_CHECKING, Any

from loopgen.conform.spec import CERTAIN

if TYPE_CHECKING:
    from PIL import Image, ImageDraw
    from PIL.ImageFont import FreeTypeFont, ImageFont

Box = tuple[int, int, int, int]
"""left, top, right, bottom in pixels."""

WIDTH, HEIGHT = 1280, 690
_MARGIN, _SIDE = 28, 250
_EDGE = WIDTH - _MARGIN - _SIDE
"""Where the column on the right begins."""
TAKE: Box = (_MARGIN, 84, WIDTH - _MARGIN, 204)
"""Where the raw take is drawn."""
LOOP: Box = (_MARGIN, 260, _EDGE - 22, 486)
"""Where the loop is drawn."""
SEAM: Box = (_EDGE, 260, WIDTH - _MARGIN, 486)
"""Where its seam is drawn."""
CURVE: Box = (_MARGIN, 528, _EDGE - 22, 662)
"""Where the stretch is drawn."""

INK, PAPER, PANEL = (226, 229, 238), (17, 19, 27), (24, 27, 38)
BAR, BEAT, QUIET = (96, 103, 128), (44, 49, 66), (139, 146, 168)
COOL, WARM, HOT = (74, 176, 255), (255, 138, 92), (214, 132, 255)
FINE = 3
"""How many times finer lines are drawn before they are made smooth."""

_PLACED = frozenset({"score", "verdict"})
"""Numbers that have a place of their own in the picture."""


def blank() -> "tuple[Image.Image, ImageDraw.ImageDraw]":
    """An empty picture with its panels."""
    from PIL import Image, ImageDraw

    image = Image.new("RGB", (WIDTH, HEIGHT), PAPER)
    draw = ImageDraw.Draw(image)
    for box in (TAKE, LOOP, SEAM, CURVE):
        draw.rounded_rectangle(box, 8, fill=PANEL)
    return image, draw


def smoothly(
    image: "Image.Image", box: Box, paint: "Callable[[ImageDraw.ImageDraw], None]"
) -> None:
    """Paint over a part of the picture in coordinates FINE times as fine, from its corner."""
    from PIL import Image, ImageDraw

    part = image.crop(box)
    part = part.resize((part.width * FINE, part.height * FINE), Image.Resampling.NEAREST)
    paint(ImageDraw.Draw(part))
    image.paste(part.reduce(FINE), box[:2])


def words(draw: "ImageDraw.ImageDraw", title: str, numbers: Mapping[str, Any]) -> None:
    """The title, what is wrong if anything is, the numbers and the score."""
    verdict = str(numbers.get("verdict") or "ok")
    draw.text((_MARGIN, 16), _fitting(title, 92 if verdict == "ok" else 48), INK, font(24))
    if verdict != "ok":
        line = _fitting(verdict, 64)
        draw.text((WIDTH - _MARGIN, 20), line, fill=WARM, font=font(17), anchor="ra")
    plain = {k: v for k, v in numbers.items() if k not in _PLACED and v is not None}
    for row, (name, value) in enumerate(plain.items()):
        y = CURVE[1] - 22 + 22 * row
        draw.text((SEAM[0], y), name, fill=QUIET, font=font(16))
        draw.text((SEAM[2], y), _plain(value), fill=INK, font=font(16), anchor="ra")
    if numbers.get("score") is not None:
        _scale(draw, (SEAM[0], HEIGHT - 42, SEAM[2], HEIGHT - 20), float(numbers["score"]))


def _scale(draw: "ImageDraw.ImageDraw", box: Box, score: float) -> None:
    """The score as a number and as a bar from 0 to 1, with a mark where certainty begins."""
    left, top, right, bottom = box
    sure = score >= CERTAIN
    colour = COOL if sure else WARM
    said = f"score {score:.2f} of 1" + ("" if sure else "?")
    draw.text((left, top), said, fill=colour, font=font(17))
    begin, middle = left + 142, (top + bottom) // 2
    ends = [begin + round(part * (right - begin)) for part in (min(1.0, max(0.0, score)), CERTAIN)]
    draw.line((begin, middle, right, middle), fill=BEAT, width=6)
    draw.line((begin, middle, ends[0], middle), fill=colour, width=6)
    draw.line((ends[1], middle - 6, ends[1], middle + 6), fill=QUIET)


@cache
def font(size: int) -> "FreeTypeFont | ImageFont":
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

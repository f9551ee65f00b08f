"""Waveforms: a lane for each channel, extent in colour, body brighter inside."""

from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from loopgen.audio import to_mono
from loopgen.engines.engine import Samples
from loopgen.picture.paper import COOL, HOT, Box

if TYPE_CHECKING:
    from PIL import Image

Floats = NDArray[np.float32]


def draw_waves(image: "Image.Image", box: Box, samples: Samples) -> None:
    """Samples (frames, channels) over the whole width; more than two channels as one."""
    pixels = np.array(image.crop(box), dtype=np.float32)
    lanes = samples.T if samples.shape[1] <= 2 else to_mono(samples)[None]
    scale = max(float(np.abs(samples).max()), 1e-6)
    edges = np.linspace(0, len(pixels), len(lanes) + 1).astype(int)
    for lane, start, stop in zip(lanes, edges, edges[1:], strict=False):
        pixels[start:stop] = _lane(pixels[start:stop], lane / scale)
    image.paste(_as_image(pixels), box[:2])


def _lane(pixels: Floats, lane: Floats) -> Floats:
    """Pixels (height, width, 3) with a lane from -1 to 1 drawn over them."""
    half = 0.46 * len(pixels)
    low, high, body = _extents(lane, pixels.shape[1])
    y = (len(pixels) / 2 - np.arange(len(pixels))[:, None]) / half
    soft = 1.0 / half  # one pixel, so that edges are smooth
    extent = np.clip(np.minimum(high - y, y - low) / soft + 0.75, 0.0, 1.0)
    inside = np.clip((body - np.abs(y)) / soft + 0.5, 0.0, 1.0)
    heat = np.clip((high - low) / 2.0, 0.0, 1.0)[None, :, None] ** 1.5
    colour = np.array(COOL) * (1.0 - heat) + np.array(HOT) * heat
    shade = np.maximum(0.55 * extent, inside)[..., None]
    out: Floats = pixels + shade * (colour - pixels)
    return out


def _as_image(pixels: Floats) -> "Image.Image":
    """An image of (height, width, 3) values from 0 to 255."""
    from PIL import Image

    return Image.fromarray(np.clip(pixels, 0, 255).astype(np.uint8))


def _extents(lane: Floats, columns: int) -> tuple[Floats, Floats, Floats]:
    """(lowest, highest, root mean square) of each column."""
    edges = np.linspace(0, len(lane), columns + 1).astype(np.intp)
    starts = np.minimum(edges[:-1], len(lane) - 1)
    count = np.maximum(1, np.diff(edges))
    body = np.sqrt(np.add.reduceat(lane**2, starts) / count)
    return np.minimum.reduceat(lane, starts), np.maximum.reduceat(lane, starts), body

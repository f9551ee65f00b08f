"""Reading files, and drawing loops."""

import io

import numpy as np
import pytest
import soundfile
from material import RATE, beat_times, groove
from PIL import Image

from loopgen.audio import is_finite, read_audio, resample, to_mono
from loopgen.conform import LoopSpec, conform
from loopgen.conform.trace import Trace
from loopgen.errors import AudioFileError
from loopgen.music import Metre
from loopgen.picture import draw_loop
from loopgen.picture.paper import COOL, CURVE, HEIGHT, INK, TAKE, WARM, WIDTH


def test_reading_gives_what_was_written(tmp_path):
    x = np.random.default_rng(0).uniform(-0.5, 0.5, (1000, 2)).astype(np.float32)
    path = tmp_path / "a.wav"
    soundfile.write(path, x, 44100, subtype="FLOAT")
    back, rate = read_audio(path)
    assert rate == 44100
    assert np.array_equal(back, x)


def test_guard_rails(tmp_path):
    path = tmp_path / "a.wav"
    tone = np.zeros((8000, 1), np.float32)
    with pytest.raises(AudioFileError, match="not a file"):
        read_audio(path)
    path.write_bytes(b"RIFF no sound at all")
    with pytest.raises(AudioFileError, match="cannot be read"):
        read_audio(path)
    soundfile.write(path, tone, 8000)
    with pytest.raises(AudioFileError, match="limit is 0 s"):
        read_audio(path, max_seconds=0.4)
    soundfile.write(path, np.zeros((10, 9)), 44100)
    with pytest.raises(AudioFileError, match="9 channels"):
        read_audio(path)
    soundfile.write(path, tone[:0], 8000)
    with pytest.raises(AudioFileError, match="zero frames"):
        read_audio(path)
    soundfile.write(path, tone[:10] + np.nan, 8000, subtype="FLOAT")
    with pytest.raises(AudioFileError, match="finite"):
        read_audio(path)
    soundfile.write(path, tone, 4000)
    with pytest.raises(AudioFileError, match="4000 Hz"):
        read_audio(path)


def test_arrays():
    x = np.ones((32000, 2), np.float32)
    assert to_mono(x).shape == (32000,)
    assert abs(len(resample(x, 32000, 44100)) - 44100) <= 1
    assert resample(x, 32000, 32000) is x
    assert is_finite(x)
    x[5, 1] = np.inf
    assert not is_finite(x)


def plain(loop, **more):
    """The trace of a loop that is its take."""
    seconds = len(loop) / RATE
    ends = np.array([0.0, seconds])
    values = {"beats": np.arange(8) * seconds / 8, "first": 0, "source": ends, "target": ends}
    return Trace(**{"take": loop, "sample_rate": RATE, "turn": 0.0, **values, **more})


@pytest.mark.parametrize("channels", [1, 2])
@pytest.mark.parametrize(("bars", "metre"), [(2, "4/4"), (64, "12/8"), (1, "3/4")])
def test_pictures(channels, bars, metre):
    beats = beat_times(8, 120)
    loop = groove(beats, 4.0, channels=channels)
    numbers = {"bpm": 120.0, "key": None, "seam": 0.98765}
    png = draw_loop(
        loop,
        RATE,
        plain(loop),
        bars=bars,
        metre=Metre.parse(metre),
        title="a — ☃\nb" * 40,
        numbers=numbers,
    )
    image = Image.open(io.BytesIO(png))
    assert image.size == (WIDTH, HEIGHT)
    assert len(image.getcolors(100000)) > 20


def test_a_picture_of_nearly_nothing():
    nothing = np.zeros((3, 1), np.float32)
    assert draw_loop(
        nothing, RATE, plain(nothing), bars=1, metre=Metre(), title="", numbers={}
    ).startswith(b"\x89PNG")


def picture_of(**numbers):
    loop = groove(beat_times(8, 120), 4.0)
    return drawn(loop, plain(loop), 2, numbers)


def drawn(loop, trace, bars, numbers=None):
    """The pixels of a picture."""
    how = {"bars": bars, "metre": Metre(), "title": "a title", "numbers": numbers or {}}
    png = draw_loop(loop, RATE, trace, **how)
    return np.asarray(Image.open(io.BytesIO(png)).convert("RGB")).astype(int)


def warm(pixels):
    """How many pixels have the colour of a warning."""
    return int((np.abs(pixels - WARM).sum(2) < 12).sum())


def test_a_score_stands_on_its_scale():
    bottom = slice(HEIGHT - 40, HEIGHT)
    lengths = []
    for score in (0.5, 0.75, 1.0):
        strip = picture_of(score=score)[bottom, WIDTH - 130 :]
        lengths.append(int((np.abs(strip - COOL).sum(2) < 12).any(0).sum()))
    assert lengths[0] < lengths[1] < lengths[2]
    assert lengths[0] / lengths[2] == pytest.approx(0.5, abs=0.1)
    assert np.array_equal(picture_of(score="0.91"), picture_of(score=0.91))


def test_doubt_is_shown():
    sure, unsure = picture_of(score=0.9), picture_of(score=0.1)
    assert warm(sure[HEIGHT - 40 :]) == 0
    assert warm(unsure[HEIGHT - 40 :]) > 30
    assert warm(sure[:50]) == warm(picture_of(score=0.9, verdict="ok")[:50])
    said = picture_of(score=0.1, verdict="uncertain where the bar starts (0.10)")
    assert warm(said[:50]) > warm(sure[:50]) + 100


def columns(pixels, colour, top, bottom):
    """Where something of a colour stands from top to bottom."""
    return np.flatnonzero((np.abs(pixels[top:bottom] - colour).sum(2) < 12).all(0))


@pytest.fixture(scope="module")
def drifting():
    """A take with a beat before the one and a tempo that bends."""
    beats = beat_times(24, 120, 0.3, drift=0.02)
    return groove(beats, beats[-1] + 0.5, first=1), beats


@pytest.mark.parametrize("by", [0, 1])
def test_the_window_stands_where_it_is_in_the_take(drifting, by):
    take, beats = drifting
    spec = LoopSpec(bpm=120.0, bars=4, metre=Metre(), sample_rate=RATE, rotate=by)
    found = conform(take, RATE, spec)
    pixels = drawn(found.samples, found.trace, 4)
    left, top, right, bottom = TAKE
    seconds = (columns(pixels, INK, top + 2, bottom - 2) - left) / (right - left) * len(take) / RATE
    assert seconds.min() == pytest.approx(found.report.start_seconds, abs=0.02)
    assert seconds.min() == pytest.approx(beats[1 + by], abs=0.04)
    assert seconds.max() == pytest.approx(beats[17 + by], abs=0.04)


def test_the_trace_says_what_was_tracked_and_stretched(drifting):
    take, beats = drifting
    spec = LoopSpec(bpm=120.0, bars=4, metre=Metre(), sample_rate=RATE)
    trace = conform(take, RATE, spec).trace
    assert trace.beats[trace.first] == pytest.approx(trace.source[0], abs=0.006)
    near = np.abs(trace.beats[:, None] - beats[None]).min(1)
    assert np.median(near) < 0.008
    at = np.linspace(0.0, 7.99, 50)
    assert (np.diff(trace.sources(at)) > 0).all()
    truth = np.interp(trace.sources(at), beats[:-1], np.diff(beats))
    assert np.abs(trace.ratios(at) * truth - 0.5).max() < 0.012


def test_a_turned_loop_is_traced_to_where_it_starts():
    beats = beat_times(17, 120)
    loop = groove(beats, 8.0)
    trace = plain(loop, turn=1.5)
    assert trace.sources(np.array([0.0, 6.0, 7.0])).tolist() == pytest.approx([1.5, 7.5, 0.5])


def test_the_curve_is_above_the_middle_where_the_take_was_made_longer():
    loop = groove(beat_times(8, 120), 4.0)
    knots = np.array([0.0, 1.9, 4.1]), np.array([0.0, 2.0, 4.0])
    pixels = drawn(loop, plain(loop, source=knots[0], target=knots[1]), 2)
    left, top, right, bottom = CURVE
    panel = pixels[top + 22 : bottom - 22, left + 60 : right - 10]
    bright = np.abs(panel - np.array([24, 27, 38])).sum(2) > 30
    height = np.arange(len(panel))[:, None]
    middle = (height * bright).sum(0) / bright.sum(0)
    half = panel.shape[1] // 2
    assert middle[: half - 40].max() < len(panel) / 2 - 5
    assert middle[half + 10 :].min() > len(panel) / 2 + 5

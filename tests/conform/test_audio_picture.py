"""Reading files, and drawing loops."""

import io

import numpy as np
import pytest
import soundfile
from material import RATE, beat_times, groove
from PIL import Image

from loopgen.audio import is_finite, read_audio, resample, to_mono
from loopgen.errors import AudioFileError
from loopgen.music import Metre
from loopgen.picture import _COOL, _WARM, HEIGHT, WIDTH, draw_loop


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


@pytest.mark.parametrize("channels", [1, 2])
@pytest.mark.parametrize(("bars", "metre"), [(2, "4/4"), (64, "12/8"), (1, "3/4")])
def test_pictures(channels, bars, metre):
    beats = beat_times(8, 120)
    loop = groove(beats, 4.0, channels=channels)
    numbers = {"bpm": 120.0, "key": None, "seam": 0.98765}
    png = draw_loop(
        loop, RATE, bars=bars, metre=Metre.parse(metre), title="a — ☃\nb" * 40, numbers=numbers
    )
    image = Image.open(io.BytesIO(png))
    assert image.size == (WIDTH, HEIGHT)
    assert len(image.getcolors(100000)) > 20


def test_a_picture_of_nearly_nothing():
    assert draw_loop(
        np.zeros((3, 1), np.float32), RATE, bars=1, metre=Metre(), title="", numbers={}
    ).startswith(b"\x89PNG")


def picture_of(**numbers):
    loop = groove(beat_times(8, 120), 4.0)
    png = draw_loop(loop, RATE, bars=2, metre=Metre(), title="a title", numbers=numbers)
    return np.asarray(Image.open(io.BytesIO(png)).convert("RGB")).astype(int)


def warm(pixels):
    """How many pixels have the colour of a warning."""
    return int((np.abs(pixels - _WARM).sum(2) < 12).sum())


def test_a_score_stands_on_its_scale():
    bottom = slice(HEIGHT - 40, HEIGHT)
    lengths = []
    for score in (0.5, 0.75, 1.0):
        strip = picture_of(score=score)[bottom, WIDTH - 130 :]
        lengths.append(int((np.abs(strip - _COOL).sum(2) < 12).any(0).sum()))
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

"""Which bars are taken, of takes in which some bars are better than others."""

import numpy as np
import pytest
from material import RATE, beat_times, chord, groove, hat, kick, place, snare

from loopgen.conform import LoopSpec, conform, grid, seam, window
from loopgen.conform.features import extract
from loopgen.conform.onsets import pick
from loopgen.music import Metre


def bars_of(count, seconds=2.0, soft=(), chords=None):
    """Bars of a backbeat at 120, some of them soft; one chord per bar."""
    out = np.random.default_rng(0).normal(size=round(count * seconds * RATE) + RATE) * 1e-4
    for bar in range(count):
        gain = 0.05 if bar in soft else 1.0
        for beat in range(4):
            at = bar * seconds + beat * seconds / 4 + 0.1
            place(out, (kick, snare)[beat % 2](RATE), at, RATE, gain)
            place(out, hat(RATE), at + seconds / 8, RATE, gain)
        root = chords[bar % len(chords)] if chords else 130.8
        place(out, chord(RATE, 0.98 * seconds, root), bar * seconds + 0.1, RATE, gain)
    return (0.4 * out / np.abs(out).max())[:, None].astype(np.float32)


def ranked(take, bars, found=None, usable=None):
    features = extract(take, RATE)
    found = found or grid.straight(features.seconds, 0.5, 0.5)
    usable = usable or (0.0, features.seconds)
    attacks = pick(features.onsets[3], features.hop)
    return window.windows(features, attacks, found, usable, 0.2, 4, bars)


def test_soft_bars_are_not_taken():
    best = ranked(bars_of(10, soft=(0, 1, 2, 3)), 4)[0]
    assert best.beat >= 16


def test_the_steady_part_is_taken():
    seconds = np.linspace(0.0, 21.0, 211)
    tempo = np.where(seconds < 10.0, 2.0 + 0.15 * np.sin(seconds), 2.0)
    beats = np.concatenate([[0.0], np.cumsum(tempo[:-1] * np.diff(seconds))])
    found = grid.Grid(seconds, beats, 0.5)
    best = ranked(bars_of(10), 4, found)[0]
    assert found.second_at(best.beat) > 9.0


def test_phrases_begin_where_something_changes():
    """Four bars of one chord, four of another, and so on: a loop of four begins with a chord."""
    take = bars_of(16, chords=[130.8] * 4 + [174.6] * 4)
    best = ranked(take, 8)[0]
    assert round((best.beat - 0.2) / 4) % 4 == 0


def test_the_best_wrap_still_decides():
    """A sequence of three chords: of windows of three bars all wrap, of four none does."""
    take = bars_of(13, chords=[130.8, 174.6, 220.0])
    three, four = ranked(take, 3)[0], ranked(take, 4)[0]
    assert three.wrap > four.wrap + 0.1
    scores = [w.score for w in ranked(take, 3)]
    assert scores == sorted(scores, reverse=True)


@pytest.mark.parametrize("bars", [1, 2, 3, 5, 7, 8, 11])
def test_any_number_of_bars(bars):
    beats = beat_times(4 * 13 + 1, 117, 0.2)
    spec = LoopSpec(bpm=120.0, bars=bars, metre=Metre(), sample_rate=RATE)
    found = conform(groove(beats, beats[-1] + 0.4), RATE, spec)
    assert len(found.samples) == bars * 2 * RATE
    assert found.report.repeated_bars == 0
    assert found.report.bpm_raw == pytest.approx(117, rel=0.004)


@pytest.mark.parametrize(("held", "asked"), [(2, 4), (3, 4), (3, 6), (5, 8), (3, 7)])
@pytest.mark.parametrize("bpm", [120.0, 107.0, 111.1])
def test_too_few_bars_are_repeated_whole_and_told(held, asked, bpm):
    beats = beat_times(4 * held + 1, 0.99 * bpm, 0.02)
    take = groove(beats, beats[-1] + 0.02)
    spec = LoopSpec(bpm=bpm, bars=asked, metre=Metre(), sample_rate=RATE)
    found = conform(take, RATE, spec)
    kept = asked - found.report.repeated_bars
    assert 1 <= kept <= held
    assert 2 * kept >= held
    assert f"{kept} are repeated to make {asked}" in found.report.verdict
    assert found.report.certain is False
    assert len(found.samples) == spec.frames
    piece = kept * spec.bar_seconds * RATE
    for turn in range(1, asked // kept):
        again = found.samples[round(turn * piece) :][: int(piece) - 2000]
        away = np.convolve((again - found.samples[: len(again)])[:, 0], np.ones(32) / 32)
        assert np.abs(away).max() < (0.03 if piece % 1 else 1e-6)


@pytest.mark.parametrize(("bpm", "held", "asked"), [(107, 3, 6), (111, 4, 8), (109.3, 3, 7)])
def test_no_bar_line_of_repeated_bars_jumps(bpm, held, asked):
    seconds = np.arange(int((4 * held + 0.5) * 60 / bpm * RATE)) / RATE
    beats = beat_times(4 * held + 1, bpm)
    tones = sum(0.1 * np.sin(2 * np.pi * f * seconds) for f in (110.3, 164.7, 221.1))
    take = tones[:, None].astype(np.float32) + 0.02 * groove(beats, len(seconds) / RATE)
    spec = LoopSpec(bpm=float(bpm), bars=asked, metre=Metre(), sample_rate=RATE)
    found = conform(take, RATE, spec)
    kept = asked - found.report.repeated_bars
    for turn in range(1, -(-asked // kept) + 1):
        line = round(min(turn * kept, asked) * spec.bar_seconds * RATE)
        assert seam.click_db(np.roll(found.samples, -line, axis=0), RATE) < seam.CLICK_DB

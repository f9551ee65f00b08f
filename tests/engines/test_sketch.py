"""The built-in engine, measured: what is heard is what was asked for."""

import subprocess
import sys
import time
from collections import defaultdict
from functools import cache
from itertools import pairwise

import numpy as np
import pytest
import scipy.fft
import scipy.ndimage
import scipy.signal
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from loopgen.engines.engine import Brief, Cancelled
from loopgen.engines.sketch import RATE, Sketch
from loopgen.engines.sketch.drums import VOICES
from loopgen.engines.sketch.grid import lay
from loopgen.engines.sketch.harmony import chord, scale, voicing
from loopgen.engines.sketch.kits import KITS
from loopgen.engines.sketch.score import compose, phrase_bars
from loopgen.engines.sketch.shelf import Shelf
from loopgen.engines.sketch.steps import STEPS, VELOCITY, alternatives
from loopgen.engines.sketch.styles import STYLES
from loopgen.engines.sketch.tone import Pitch
from loopgen.engines.sketch.tones import TONES
from loopgen.engines.sketch.wish import read_wish
from loopgen.engines.sketch.words import INSTRUMENTS, KIT_WORDS
from loopgen.music import Key, Metre
from loopgen.seeds import variation_seed

METRES = ("2/4", "3/4", "4/4", "5/4", "6/8", "7/8", "9/8", "12/8")


class Host:
    """A control that counts, and may cancel after so many looks."""

    def __init__(self, patience=None):
        self.fractions, self.looks, self.patience = [], 0, patience

    @property
    def cancelled(self):
        self.looks += 1
        return self.patience is not None and self.looks > self.patience

    def progress(self, fraction):
        self.fractions.append(fraction)


@pytest.fixture(scope="module", autouse=True)
def engine():
    sketch = _engine()
    yield sketch
    sketch.close()


@cache
def _engine():
    sketch = Sketch()
    sketch.load()
    return sketch


def take(prompt, seed=7, seconds=8.0, **fields):
    brief = Brief(prompt=prompt, seconds=seconds, seed=seed, **fields)
    return _engine().generate(brief, Host()).samples


def score_of(prompt, seed=7, seconds=8.0, heat=1.0):
    return compose(read_wish(prompt), seed, seconds, heat)


def power(samples, low, high):
    """The share of the power between two frequencies, Hz."""
    spectrum = np.abs(scipy.fft.rfft(samples.mean(1))) ** 2
    frequency = scipy.fft.rfftfreq(len(samples), 1 / RATE)
    return spectrum[(frequency >= low) & (frequency < high)].sum() / spectrum.sum()


def chroma(samples, low=60.0, high=1500.0):
    """(12,) power by pitch class, from C."""
    spectrum = np.abs(scipy.fft.rfft(samples.mean(1))) ** 2
    frequency = scipy.fft.rfftfreq(len(samples), 1 / RATE)
    inside = (frequency > low) & (frequency < high)
    classes = np.round(12 * np.log2(frequency[inside] / 440.0) + 69).astype(int) % 12
    found = np.bincount(classes, np.sqrt(spectrum[inside]), 12)
    return found / found.sum()


def onsets(samples, low, high, lag=4):
    """Seconds at which energy in a band jumps up."""
    sections = scipy.signal.butter(3, (low, high), "band", fs=RATE, output="sos")
    level = np.abs(scipy.signal.sosfiltfilt(sections, samples.mean(1)))
    hop = 44
    level = level[: len(level) // hop * hop].reshape(-1, hop).max(1)
    level = scipy.ndimage.maximum_filter1d(level, 20, origin=9)
    level = np.log(level + 0.003 * level.max())
    rise = level[lag:] - level[:-lag]
    peaks, _ = scipy.signal.find_peaks(rise, height=1.2, distance=60)
    return (peaks + lag / 2) * hop / RATE


# --- the contract -------------------------------------------------------------------------------


def test_import_is_light():
    code = (
        "import sys, loopgen.engines.sketch as s; s.Sketch().info; sys.exit('scipy' in sys.modules)"
    )
    subprocess.run([sys.executable, "-c", code], check=True, timeout=30)


@pytest.mark.parametrize("style", STYLES)
def test_every_style_makes_sound_one_could_use(style):
    samples = take(f"{style}, 120 bpm, 4/4", seconds=6.37)
    assert samples.shape == (round(6.37 * RATE), 2)
    assert samples.dtype == np.float32
    assert np.isfinite(samples).all()
    assert np.abs(samples).max() == pytest.approx(10 ** (-3 / 20), rel=1e-3)
    assert np.abs(samples.mean(0)).max() < 1e-3
    assert -24 < 20 * np.log10(np.sqrt((samples**2).mean())) < -6
    assert np.abs(samples[:, 0] - samples[:, 1]).max() > 0.02
    assert np.abs(samples[0]).max() < 1e-3
    assert np.abs(samples[-1]).max() < 1e-3


@pytest.mark.parametrize("style", ["house", "jazz", "lo-fi", "ambient"])
def test_equal_briefs_make_equal_takes_whatever_came_before(style):
    first = take(style, seed=5)
    fresh = Sketch()
    fresh.load()
    take("trap", seed=9)
    again = fresh.generate(Brief(prompt=style, seconds=8.0, seed=5), Host()).samples
    assert np.array_equal(first, again)


def test_the_summary_counts_the_styles():
    assert f" {len(STYLES)} styles" in Sketch.info.summary


def test_progress_rises_to_one():
    host = Host()
    _engine().generate(Brief(prompt="funk", seconds=6.0, seed=1), host)
    assert host.fractions == sorted(host.fractions)
    assert host.fractions[0] == 0.0
    assert host.fractions[-1] == 1.0
    assert len(host.fractions) > 5


@pytest.mark.parametrize("patience", [0, 1, 5, 20, 60])
def test_cancel_is_heeded(patience):
    host = Host(patience)
    with pytest.raises(Cancelled):
        _engine().generate(Brief(prompt="rock", seconds=30.0, seed=patience + 50), host)
    assert host.looks == patience + 1


def test_it_looks_up_often_enough_to_be_cancelled():
    class Timed(Host):
        gaps, last = [], None

        @property
        def cancelled(self):
            now = time.perf_counter()
            if self.last:
                self.gaps.append(now - self.last)
            self.last = now
            return False

    host = Timed()
    Sketch.load(fresh := Sketch())
    fresh.generate(Brief(prompt="lo-fi, busy, 80 bpm", seconds=14.0, seed=3), host)
    assert np.percentile(host.gaps, 99) < 0.05
    assert max(host.gaps) < 0.25  # 0.03 on a quiet machine


def test_four_variations_take_less_than_a_blink():
    fresh = Sketch()
    fresh.load()
    started = time.process_time()
    for variation in (1, 2, 3, 4):
        brief = Brief(
            prompt="house, 120 bpm, 4/4", seconds=12.1, seed=variation_seed(42, variation)
        )
        fresh.generate(brief, Host())
    assert time.process_time() - started < 2.0  # 0.4 on a quiet machine


PROMPTS = (
    *("", " ", "…", "🥁🔥", "Réggaetón à São Paulo", "テクノ", "\x00", "zzz qqq", "a" * 5000),
    *("no drums, no bass", "no drums no bass no chords no pads", "no " * 50),
    *("0 bpm, 0/4", "99/32, 1e9 bpm", "9" * 400 + " bpm", "١٢٠ bpm, ٣/٤"),
)


@pytest.mark.parametrize("prompt", PROMPTS)
def test_any_text_is_a_prompt(prompt):
    samples = take(prompt, seconds=3.0)
    assert len(samples) == 3 * RATE
    assert np.abs(samples).max() > 0.5


@settings(max_examples=30, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(
    style=st.sampled_from(sorted(STYLES)),
    metre=st.sampled_from([*METRES, "1/4", "3/16", "5/8", "11/8", "6/4", "32/32", "3/2", "1/1"]),
    bpm=st.one_of(st.sampled_from([20.0, 400.0]), st.floats(20, 400)),
    seconds=st.floats(0.5, 7.0),
    seed=st.integers(0, 2**31 - 1),
    words=st.sampled_from(["", "busy", "sparse", "drums", "arp and lead", "walking bass"]),
)
def test_every_metre_and_tempo_is_played(style, metre, bpm, seconds, seed, words):
    prompt = f"{style} {words}, {bpm:.10g} bpm, {metre}"
    samples = take(prompt, seed, seconds)
    assert len(samples) == round(seconds * RATE)
    assert np.isfinite(samples).all()
    assert np.abs(samples).max() < 0.7080


# --- the tables ---------------------------------------------------------------------------------


@pytest.mark.parametrize("style", STYLES.values(), ids=STYLES)
def test_rows_of_the_table_are_whole(style):
    assert set(style.kit.split("/")) <= set(KITS)
    assert style.tempo[0] < style.tempo[1]
    for voice, text in style.drums.items():
        assert voice in VOICES
        marks = {mark for bars in alternatives(text) for mark in "".join(bars)}
        assert marks <= {*VELOCITY, "."}
    for part in style.parts.values():
        assert set(part.sound.split("/")) <= set(TONES)
        figures = alternatives(part.figure) if part.figure not in ("", "walk") else ()
        assert {len(bar) for choice in figures for bar in choice} <= {STEPS}
    drums = [alternatives(text) for text in style.drums.values()]
    assert {len(bar) for text in drums for choice in text for bar in choice} <= {STEPS}
    for minor, text in ((True, style.minor_chords), (False, style.major_chords)):
        for numeral in text.replace("|", " ").replace("/", " ").split():
            chord(numeral, Key(0, minor))


def test_words_name_what_there_is():
    for instrument in INSTRUMENTS.values():
        assert set(instrument.voices) <= set(VOICES)
        assert not instrument.sound or instrument.sound in TONES
    assert set(KIT_WORDS.values()) <= set(KITS)


def test_every_alias_leads_to_its_style():
    for style in STYLES.values():
        for name in (style.name, *style.aliases):
            assert read_wish(f"{name}, 120 bpm, 4/4").style == style, name


@pytest.mark.parametrize("name", TONES)
@pytest.mark.parametrize("midi", [31, 60, 84])
def test_tones_are_in_tune_and_end_without_a_click(name, midi):
    pitch = Pitch(midi, RATE // 2)
    sound = TONES[name].render(pitch)
    assert sound.shape[0] in (1, 2)
    assert sound.shape[1] >= pitch.frames
    assert np.isfinite(sound).all()
    assert np.abs(sound[:, -1]).max() < 2e-3
    assert 0.01 < np.abs(sound).max() < 3
    spectrum = np.abs(np.fft.rfft(sound[0, 2000 : pitch.frames], 1 << 17))
    near = pitch.hertz * 2 ** (np.array([-0.6, 0.6]) / 12) * (1 << 17) / RATE
    peak = np.argmax(spectrum[int(near[0]) : int(near[1]) + 2]) + int(near[0])
    assert abs(1200 * np.log2(peak * RATE / (1 << 17) / pitch.hertz)) < 25


@pytest.mark.parametrize("name", ["supersaw", "acid bass", "pluck", "arp", "lead"])
def test_oscillators_do_not_alias(name):
    """Nothing sounds between the harmonics of a high note."""
    sound = TONES[name].render(Pitch(91, RATE))[0, 4096:36864]
    spectrum = np.abs(np.fft.rfft(sound * np.hanning(len(sound)))) ** 2
    frequency = np.fft.rfftfreq(len(sound), 1 / RATE)
    place = frequency / Pitch(91, 1).hertz
    between = (np.abs(place - np.round(place)) > 0.2) & (frequency > 100)
    assert 10 * np.log10(spectrum[between].sum() / spectrum.sum()) < -45


@pytest.mark.parametrize("voice", VOICES)
def test_drum_voices_are_short_and_clean(voice):
    for kit in KITS.values():
        sound = np.atleast_2d(VOICES[voice].stroke(kit, 0))
        assert np.isfinite(sound).all()
        assert 0.05 < np.abs(sound).max() < 2
        assert np.abs(sound[:, -1]).max() < 1e-3
        assert sound.shape[1] < 2 * RATE


# --- reading the prompt -------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("prompt", "style"),
    [
        ("dusty house drums", "house"),
        ("lo-fi house", "house"),
        ("lofi hip hop", "lo-fi"),
        ("dub techno", "techno"),
        ("liquid dnb", "drum and bass"),
        ("dark drum & bass roller", "drum and bass"),
        ("house drums with funk guitar", "house"),
        ("BOOM BAP", "hip hop"),
        ("Reggaetón", "reggaeton"),
        ("", "house"),
        ("something nice, 75 bpm", "hip hop"),
        ("something nice, 174 bpm", "drum and bass"),
    ],
)
def test_style(prompt, style):
    assert read_wish(prompt).style.name == style


def test_tempo_metre_and_key_are_the_last_ones_said():
    wish = read_wish("a 90 bpm beat in C major, 3/4, faster, 123.4 bpm, 6/8, F# minor")
    assert (wish.bpm, wish.metre, wish.key) == (123.4, Metre(6, 8), Key(6, True))
    for tonic in range(12):
        for minor in (False, True):
            key = Key(tonic, minor)
            assert read_wish(f"house, 120 bpm, 4/4, {key.long_name}").key == key
    assert read_wish("house in Bb minor").key == Key(10, True)
    assert read_wish("house, Am").key == Key(9, True)
    assert read_wish("house").key is None
    assert read_wish("reggaeton").bpm == 95
    assert read_wish("house").metre == Metre(4, 4)


@pytest.mark.parametrize(
    ("prompt", "negative", "roles", "drums"),
    [
        ("dusty house drums", "", set(), True),
        ("drum loop", "", set(), True),
        ("conga", "", set(), True),
        ("deep bassline", "", {"bass"}, False),
        ("warm pads", "", {"pad"}, False),
        ("rhodes and bass", "", {"chords", "bass"}, False),
        ("techno with acid bass", "no", {"bass", "chords"}, True),
        ("house without drums", "", {"bass", "chords"}, False),
        ("house, no bass", "", {"chords"}, True),
        ("house", "bass, vocals", {"chords"}, True),
        ("house", "drums", {"bass", "chords"}, False),
        ("drumless funk", "", {"bass", "chords"}, False),
        ("house drums and bass, no kick", "", {"bass"}, True),
    ],
)
def test_players(prompt, negative, roles, drums):
    score = compose(read_wish(prompt, negative), 7, 8.0)
    played = {line.role for line in score.lines}
    assert roles <= played
    if not read_wish(prompt).whole:
        assert roles == played
    assert bool(score.hits) == drums
    assert "bass" in roles or "bass" not in played


def test_named_drum_voices_play_alone_and_banned_ones_not():
    assert {hit.voice for hit in score_of("conga").hits} <= {
        "conga_high",
        "conga_low",
        "conga_slap",
    }
    assert {hit.voice for hit in score_of("techno hi-hats").hits} <= {"hat", "open"}
    for seed in range(8):
        banned = {hit.voice for hit in score_of("house drums, no clap", seed).hits}
        assert "clap" not in banned
        assert "kick" in banned


# --- what is heard ------------------------------------------------------------------------------


@pytest.mark.parametrize("prompt", ["house drums", "techno drums", "disco drums"])
@pytest.mark.parametrize("seed", [3, 4_000_003])
def test_four_on_the_floor(prompt, seed):
    prompt += ", 120 bpm, 4/4"
    score = score_of(prompt, seed, 12.0)
    kicks = onsets(take(prompt, seed, 12.0), 30, 110, lag=20)
    kicks = kicks[kicks > score.lead - 0.02]
    away = (kicks - score.lead + 0.25) % 0.5 - 0.25
    assert len(kicks) >= 12
    assert abs(np.median(away)) < 0.04  # the ear's own delay at 30 Hz
    assert np.mean(np.abs(away - np.median(away)) < 0.012) > 0.85


def test_the_take_begins_before_the_downbeat_each_in_its_own_way():
    leads = [score_of("house, 120 bpm, 4/4", seed, 12.0) for seed in range(60)]
    assert all(0.1 <= score.lead <= 2.0 for score in leads)
    assert len({round(score.lead, 3) for score in leads}) > 50
    going_on = [score.entry < -score.lead for score in leads]
    silent = [score.entry == 0.0 for score in leads]
    assert 15 < sum(going_on) < 45
    assert 3 < sum(silent) < 30


def test_swing_moves_the_off_beats():
    def lateness(prompt):
        """How late the off-beat sixteenths of hats are, as a share of a sixteenth."""
        score = score_of(prompt, 11, 12.0)
        found = onsets(take(prompt, 11, 12.0), 6000, 15000)
        steps = (found[found > score.lead - 0.01] - score.lead) / 0.125
        odd = [step % 2 - 1 for step in steps if 0.8 < step % 2 < 1.6]
        return np.median(odd)

    straight = lateness("house shaker, straight, 120 bpm")
    swung = lateness("house shaker, swung, 120 bpm")
    assert abs(straight) < 0.1
    assert 0.12 < swung - straight < 0.4


def test_drums_hold_no_pitch():
    for prompt in ("house drums", "funk drums", "trap beat"):
        drums, whole = chroma(take(prompt), 180, 1500), chroma(take("house pads, A minor"))
        assert drums.max() < 0.2
        assert whole.max() > drums.max()


@pytest.mark.parametrize("key", [Key(9, True), Key(0), Key(6, True), Key(3)])
@pytest.mark.parametrize("prompt", ["house pads", "trance pads", "ambient", "piano chords"])
def test_the_key_that_was_asked_for_is_heard(prompt, key):
    found = chroma(take(f"{prompt}, 120 bpm, 4/4, {key.long_name}", seconds=12.0))
    inside = [(key.tonic + step) % 12 for step in scale(key)]
    transposed = [found[np.add(inside, shift) % 12].sum() for shift in range(12)]
    assert transposed[0] > 0.75
    assert np.argmax(transposed) == 0


@pytest.mark.parametrize("style", ["drum and bass", "funk", "reggae"])
def test_no_bass_means_no_bass(style):
    prompt = f"{style}, no drums, 120 bpm, 4/4, E minor"
    with_bass = power(take(prompt), 20, 120)
    without = power(take(prompt, negative_prompt="bass"), 20, 120)
    assert with_bass > 0.25
    assert without < 0.1 * with_bass


def test_adjectives_are_heard():
    def measure(adjective, what, seed=5):
        return what(take(f"{adjective} house, 120 bpm, 4/4", seed, 8.0))

    def bright(samples):
        return power(samples, 3000, 20000)

    def crest(samples):
        return np.abs(samples).max() / np.sqrt((samples**2).mean())

    assert measure("dark", bright) < 0.6 * measure("bright", bright)
    assert measure("lo-fi", bright) < 0.6 * measure("", bright)
    assert measure("distorted", crest) < 0.8 * measure("", crest)
    assert measure("soft", crest) > measure("hard", crest)
    busy = len(score_of("busy house drums", 5).hits)
    sparse = len(score_of("sparse house drums", 5).hits)
    assert busy > 1.3 * sparse
    wet, dry = take("spacious piano chords", 5, 8.0), take("dry piano chords", 5, 8.0)
    assert np.abs(wet[:, 0] - wet[:, 1]).mean() > 1.5 * np.abs(dry[:, 0] - dry[:, 1]).mean()
    silent = take("dry vinyl rim, 60 bpm", 5, 8.0)
    assert np.median(np.abs(silent)) > 3 * np.median(np.abs(take("dry rim, 60 bpm", 5, 8.0)))


# --- variations ---------------------------------------------------------------------------------


@pytest.mark.parametrize("style", ["house", "hip hop", "jazz", "afrobeat", "trap"])
def test_variations_differ_but_belong_together(style):
    prompt = f"{style}, 120 bpm, 4/4"
    takes = [take(prompt, variation_seed(99, number), 10.0) for number in (1, 2, 3, 4)]
    scores = [score_of(prompt, variation_seed(99, number), 10.0) for number in (1, 2, 3, 4)]
    assert len({score.key for score in scores}) == 1
    assert len({score.kit for score in scores}) == 1
    assert len({tuple((line.role, line.part.sound) for line in s.lines) for s in scores}) == 1
    hits = [{(h.voice, round(h.time, 1)) for h in s.hits if h.time > 0} for s in scores]
    colours = [chroma(samples) for samples in takes]
    for one in range(4):
        for other in range(one):
            first, second = (
                takes[index][round(scores[index].lead * RATE) :].mean(1) for index in (one, other)
            )
            count = min(len(first), len(second))
            assert np.corrcoef(first[:count], second[:count])[0, 1] < 0.97
            shared = len(hits[one] & hits[other]) / len(hits[one] | hits[other])
            assert 0.4 < shared < 1.0
            assert np.corrcoef(colours[one], colours[other])[0, 1] > 0.75


def test_other_families_are_other_music():
    keys = {(score_of("house", seed).key, score_of("house", seed).kit) for seed in range(20)}
    assert len(keys) == 20


def test_temperature_is_how_far_variations_stray():
    def distance(heat):
        scores = [
            score_of("funk, 105 bpm, 4/4", variation_seed(5, n), 12.0, heat) for n in (1, 2, 3)
        ]
        grids = [
            {
                (hit.voice, round(hit.time / score.grid.step_seconds - 0.15))
                for hit in score.hits
                if 0 <= hit.time < 2 * score.bar_seconds
            }
            for score in scores
        ]
        pairs = ((0, 1), (0, 2), (1, 2))
        return np.mean([len(grids[a] ^ grids[b]) / len(grids[a] | grids[b]) for a, b in pairs])

    assert distance(0.0) < 0.02
    assert 0.04 < distance(1.0) < distance(2.0)
    cold = take("funk", sampling={"temperature": 0})
    assert not np.array_equal(cold, take("funk", sampling={"temperature": 2}))
    assert np.array_equal(take("funk"), take("funk", sampling={"temperature": 1.0}))
    take("funk", sampling={"temperature": 100.0})


# --- grid and harmony ---------------------------------------------------------------------------


@pytest.mark.parametrize("metre", METRES)
@pytest.mark.parametrize("bpm", [20, 60, 120, 240, 400])
def test_bars_are_exact_in_every_metre(metre, bpm):
    parsed = Metre.parse(metre)
    grid, ratio = lay(parsed, bpm, (118.0, 128.0), 0.5, 1, 4)
    assert grid.bar_seconds * ratio == pytest.approx(float(parsed.quarters) * 60 / bpm)
    assert grid.at(4, 0) == pytest.approx(4 * grid.bar_seconds)
    assert len(grid.beats) == parsed.pulses or parsed.pulses in (7,)
    assert 0.04 < grid.step_seconds < 0.5


def test_compound_metres_are_felt_in_dotted_beats():
    grid, _ = lay(Metre(6, 8), 120, (118.0, 128.0), 0.5, 1, 4)
    assert grid.beats == (0, 6)
    assert grid.fit("X...X...X...X...") == "X.....X....."
    assert grid.fit("x.x.x.x.x.x.x.x.", keep_time=True) == "x.o.x.x.o.x."


def test_a_phrase_fits_the_loop_that_is_wanted():
    for bars in (1, 2, 4, 8):
        assert phrase_bars(bars * 1.08 + 1.5 + 0.1) == bars
    assert phrase_bars(0.3) == 1
    assert phrase_bars(40) == 8


def test_voices_lead():
    """From chord to chord of a progression no voice leaps."""
    key, previous = Key(0), ()
    for numeral in ("I", "vi", "ii", "V7", "I", "IV", "I"):
        sounding = chord(numeral, key)
        notes = voicing(sounding.root, sounding.tones("seventh"), 55, previous)
        assert {note % 12 for note in notes} == {
            (sounding.root + tone) % 12 for tone in sounding.tones("seventh")
        }
        if previous:
            assert max(min(abs(a - b) for b in previous) for a in notes) <= 4
        assert min(notes) >= 47
        assert max(notes) <= 79
        previous = notes


def test_jazz_walks():
    score = score_of("jazz, 140 bpm, 4/4, C major", 3, 12.0)
    bass = next(line for line in score.lines if line.role == "bass")
    per_bar = defaultdict(list)
    for note in bass.notes:
        per_bar[int((note.time + 0.05) // score.bar_seconds)].append(note.midi)
    assert all(len(notes) == 4 for bar, notes in per_bar.items() if 0 <= bar < 4)
    steps = [abs(a.midi - b.midi) for a, b in pairwise(bass.notes)]
    assert np.median(steps) <= 4
    assert max(steps) <= 14


def test_the_shelf_is_bounded():
    shelf = Shelf(megabytes=1.0)
    for key in range(10):
        shelf.get(key, lambda: np.zeros((2, 40_000), np.float32))
    made = []
    shelf.get(9, lambda: made.append(1) or np.zeros((2, 1), np.float32))
    assert not made
    shelf.get(0, lambda: made.append(1) or np.zeros((2, 1), np.float32))
    assert made


# --- told apart ---------------------------------------------------------------------------------


def features(prompt, seed):
    """What a listener hears of a style: tempo aside, rhythm and colour in bands."""
    score = score_of(prompt, seed, 4.0)
    samples = take(prompt, seed, 4.0)[round(score.lead * RATE) :].mean(1)
    hop, window = 441, np.hanning(1024).astype(np.float32)
    frames = np.lib.stride_tricks.sliding_window_view(samples, 1024)[::hop]
    spectra = np.abs(scipy.fft.rfft(frames * window, axis=1))
    edges = np.array([0, 3, 6, 12, 24, 60, 140, 400])
    bands = np.stack([spectra[:, a:b].mean(1) for a, b in pairwise(edges)], 1)
    level = np.log(bands + 1e-3 * bands.max())
    rises = np.maximum(np.diff(level, axis=0), 0)
    times = np.arange(1, len(level)) * hop / RATE
    slots = np.round(times / score.bar_seconds * 16).astype(int) % 16
    rhythm = np.stack([rises[slots == slot].mean(0) for slot in range(16)])
    rhythm /= np.sqrt((rhythm**2).mean()) + 1e-9
    colour = np.concatenate([level.mean(0), level.std(0), rises.mean(0) * 10])
    return np.concatenate([0.35 * rhythm.ravel(), colour])


def test_styles_can_be_told_apart():
    """Nearest centroid over simple features, all at one tempo, on seeds it has not seen.

    Each feature counts by how steady it is within a style.
    """
    prompts = [f"{name}, 112 bpm, 4/4" for name in STYLES]
    known = np.array([[features(prompt, seed) for seed in range(4)] for prompt in prompts])
    centroids = known.mean(1)
    within = (known - centroids[:, None]).reshape(-1, known.shape[2]).std(0)
    weight = 1.0 / (within + 0.2 * known.std((0, 1)) + 1e-9)
    nearest = [
        np.argmin((weight * np.abs(centroids - features(prompt, seed))).sum(1))
        for prompt in prompts
        for seed in (101, 102)
    ]
    assert len(STYLES) >= 14
    assert np.mean(nearest == np.repeat(np.arange(len(prompts)), 2)) >= 0.9

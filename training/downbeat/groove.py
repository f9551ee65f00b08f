"""Random grooves: odds instead of songs, any sound instead of instruments.

Where ``patterns.py`` writes what bands play, this makes what loops are cut from: broken beats, one
drummer's hands, a bass alone, an acid line, a riff that ends early, drums made of blips.
"""

from dataclasses import dataclass, field

import numpy as np
import rhythms
import timbres
from effects import RATE, treated
from instruments import Sampler
from production import produced
from tables import FOURS, PROGRESSIONS

KINDS = {
    "drums": 0.26, "hands": 0.06, "blips": 0.08, "bass": 0.07, "riff": 0.1, "strum": 0.05,
    "pads": 0.05, "drums+bass": 0.09, "band": 0.16, "tonal": 0.08,
}  # fmt: skip
BEATS = {4: 0.78, 3: 0.13, 2: 0.03, 5: 0.02, 6: 0.02, 7: 0.02}
VOICES = {
    "bass": ["saw", "square", "fm", "acid", "sine", "pluck"],
    "pad": ["pad", "saw", "sine"],
    "riff": ["saw", "square", "fm", "pluck", "acid"],
}
CHORDS = ((0, 4, 7), (0, 3, 7), (0, 3, 7, 10), (0, 4, 7, 11), (0, 7, 12))
SCALES = ((0, 2, 4, 5, 7, 9, 11), (0, 2, 3, 5, 7, 8, 10), (0, 3, 5, 7, 10), (0, 2, 4, 7, 9))


@dataclass
class Layer:
    """One player: a rhythm per bar of the phrase, and a sound."""

    bars: list
    """A dictionary of step to strength for each bar of the phrase."""
    sound: object
    """``sound(bar, step, strength, seconds)`` is a stroke (frames,)."""
    gain: float
    cuts: bool = False
    """Whether the next note ends the last."""
    late: float = 0.0
    """Seconds behind the grid."""
    rests: set = field(default_factory=set)
    """Bars in which the player is silent."""


class Groove:
    """One groove's luck."""

    def __init__(self, seed, fonts):
        self.rng = rng = np.random.default_rng([seed, 5])
        self._begin(rng)
        self.sampler = Sampler(RATE, fonts, rng)
        self.loose = float(rng.choice([0.0, 0.002, 0.005, 0.009]))
        self.layers = []
        self._compose()

    def _begin(self, rng):
        """Metre, tempo, form and what is played."""
        self.beats = int(rng.choice(list(BEATS), p=list(BEATS.values())))
        self.per_beat = int(rng.choice([4, 3, 2], p=[0.76, 0.14, 0.1]))
        self.steps = self.beats * self.per_beat
        self.bpm = float(np.exp(rng.uniform(np.log(62), np.log(182))))
        self.swing = rng.uniform(0.05, 0.33) if self.per_beat != 3 and rng.random() < 0.25 else 0.0
        self.length = int(rng.choice([1, 2, 4, 8], p=[0.28, 0.3, 0.32, 0.1]))
        self.kind = str(rng.choice(list(KINDS), p=list(KINDS.values())))

    # --- form -------------------------------------------------------------------------------------

    def phrase(self, rhythm, share=0.12):
        """``rhythm`` over the phrase: as it is, answered, or ended differently."""
        rng, form = self.rng, self.rng.random()
        other = rhythms.mutated(rhythm, self.steps, rng, 3 * share)
        bars = []
        for bar in range(self.length):
            last = bar == self.length - 1 and self.length > 1
            turn = (form < 0.35 and bar % 2 == 1) or (form < 0.6 and last)
            chosen = other if turn else rhythm
            loose = share if form > 0.85 else 0.0
            bars.append(rhythms.mutated(chosen, self.steps, rng, loose))
        return bars

    def add(self, bars, sound, gain, **more):
        """One more player."""
        late = float(self.rng.normal(0, 0.006)) if self.rng.random() < 0.2 else 0.0
        gain = gain * float(np.exp(self.rng.normal(0, 0.35)))
        self.layers.append(Layer(bars, sound, gain, late=late, **more))

    def _compose(self):
        rng, kind = self.rng, self.kind
        drums = kind in ("drums", "drums+bass", "band")
        if drums:
            self._drums()
        if kind == "hands" or (drums and rng.random() < 0.12):
            self._hands()
        if kind == "blips" or (drums and rng.random() < 0.25):
            self._blips(alone=kind == "blips")
        if kind in ("bass", "drums+bass") or (kind in ("band", "tonal") and rng.random() < 0.8):
            self._line("bass")
        if kind == "riff" or (kind in ("band", "tonal") and rng.random() < 0.55):
            self._line("riff")
        if kind == "strum":
            self._chords(rhythms.strum(self.beats, self.per_beat, rng), strummed=True)
        if kind == "pads" or (kind in ("band", "tonal") and rng.random() < 0.6) or not self.layers:
            held = kind == "pads" or rng.random() < 0.4
            stabs = {0: 0.9} if held else rhythms.stabs(self.beats, self.per_beat, rng)
            self._chords(stabs, held=held)
        self._endings(drums or kind in ("blips", "hands"))

    def _drum_sound(self, name):
        """A struck sound for kick, snare, hat or blip: sampled or of our own."""
        rng = self.rng
        if rng.random() < 0.45 and name != "blip":
            return self.sampler.drum(name)
        return struck(getattr(timbres, name)(rng, RATE))

    def _drums(self):
        rng = self.rng
        busy = rng.random()
        self.kit_kick = self._drum_sound("kick" if rng.random() < 0.93 else "blip")
        kicks, snares = self._known() or (
            rhythms.kick(self.beats, self.per_beat, rng),
            rhythms.backbeat(self.beats, self.per_beat, rng),
        )
        if rng.random() < 0.94:
            self.add(self.phrase(kicks), self.kit_kick, 1.0)
        if rng.random() < 0.88:
            sound = self._drum_sound("snare" if rng.random() < 0.92 else "blip")
            self.add(self.phrase(snares, 0.08), sound, 0.8)
        for _ in range(int(rng.choice([0, 1, 2], p=[0.12, 0.6, 0.28]))):
            self.add(self.phrase(rhythms.hats(self.beats, self.per_beat, rng), 0.06),
                     self._drum_sound("hat"), 0.35)  # fmt: skip
        if busy < 0.3:
            pattern = rhythms.euclid(self.beats, self.per_beat, rng)
            self.add(self.phrase(pattern), self.sampler.drum("percussion"), 0.4)

    def _known(self):
        """Kick and snare of a groove that everybody knows, at times."""
        rng = self.rng
        if self.beats != 4 or self.per_beat != 4 or rng.random() < 0.65:
            return None
        weights = np.array([row[0] for row in FOURS], float)
        row = FOURS[int(rng.choice(len(FOURS), p=weights / weights.sum()))]
        return [rhythms.written(str(rng.choice(line.split()))) for line in row[1:3]]

    def _blips(self, *, alone):
        rng = self.rng
        for k in range(int(rng.integers(2, 6)) if alone else 1):
            make = [rhythms.kick, rhythms.backbeat, rhythms.hats, rhythms.euclid, rhythms.line]
            first = [rhythms.kick, rhythms.line][int(rng.integers(2))]
            rhythm = first if alone and k == 0 else make[int(rng.integers(len(make)))]
            sounds = [self._drum_sound("blip") for _ in range(int(rng.integers(1, 3)))]

            def sound(bar, step, strength, seconds, sounds=sounds):
                return sounds[0 if strength > 0.6 else -1](bar, step, strength, seconds)

            self.add(self.phrase(rhythm(self.beats, self.per_beat, rng)), sound, 1.0 / (k + 1))

    def _hands(self):
        rng = self.rng
        pitch, sampled = rng.uniform(70, 260), rng.random() < 0.35
        voices = rhythms.hand_drum(self.beats, self.per_beat, rng)
        heights = (1, rng.uniform(1.3, 4), rng.uniform(3, 7))
        for rhythm, up, lasts in zip(voices, heights, (0.5, 0.3, 0.12), strict=True):
            stroke = timbres.hand(rng, RATE, pitch * up, lasts, rng.uniform(0, 0.4))
            sound = self.sampler.drum("percussion") if sampled else struck(stroke)
            self.add(self.phrase(rhythm), sound, 0.7)

    def _endings(self, drummed):
        """Stops, fills, crashes and loud beginnings, which are what phrases are heard by."""
        rng, last = self.rng, self.length - 1
        tail = int(rng.integers(1, self.beats + 1)) * self.per_beat // int(rng.choice([1, 2]))
        if rng.random() < 0.38:
            for layer in self.layers:
                if rng.random() < 0.65:
                    kept = layer.bars[last].items()
                    layer.bars[last] = {s: v for s, v in kept if s < self.steps - tail}
            if drummed and rng.random() < 0.6:
                self._fill(last, tail)
        if rng.random() < 0.25:
            for layer in self.layers:
                if 0 in layer.bars[0]:
                    layer.bars[0][0] = 1.25
        if drummed and rng.random() < 0.15:
            bars = [{0: 1.0} if bar == 0 else {} for bar in range(self.length)]
            self.add(bars, self.sampler.drum("crash"), 0.5)
        if self.length > 2 and rng.random() < 0.06:
            for layer in self.layers[:1]:
                layer.rests.add(last)

    def _fill(self, bar, tail):
        """Strokes that lead to the next phrase."""
        rng, bars = self.rng, [{} for _ in range(self.length)]
        odds = rng.uniform(0.3, 0.9)
        steps = [self.steps - k for k in range(1, tail + 1) if rng.random() < odds]
        bars[bar] = {step: float(rng.uniform(0.5, 1)) for step in steps}
        self.add(bars, self.sampler.drum(str(rng.choice(["tom", "snare"]))), 0.8)

    # --- tones ------------------------------------------------------------------------------------

    def harmony(self):
        """(root, per bar) of the phrase; chosen once."""
        if not hasattr(self, "roots"):
            rng = self.rng
            row = (0,) if rng.random() < 0.3 else PROGRESSIONS[rng.integers(len(PROGRESSIONS))]
            pace = int(rng.choice([1, 1, 1, 2]))
            self.roots = [row[bar // pace % len(row)] for bar in range(64)]
            self.key = int(rng.integers(12))
            self.scale = SCALES[int(rng.integers(len(SCALES)))]
        return self.roots

    def _line(self, what):
        """A bass or a riff: a figure of degrees on a rhythm."""
        rng, roots = self.rng, self.harmony()
        rhythm = rhythms.line(self.beats, self.per_beat, rng)
        if what == "riff" and rng.random() < 0.25:
            rhythm = rhythms.pickup(rhythm, self.steps, rng)
        if what == "riff" and rng.random() < 0.1:
            rhythm.pop(0, None)
        bars = self.phrase(rhythm)
        low = int(rng.choice([28, 33, 36] if what == "bass" else [48, 55, 60, 67])) + self.key % 12
        leap = rng.choice([0.6, 1.5, 3.0])
        degrees = np.round(np.cumsum(rng.normal(0, leap, 2 * self.steps))).astype(int) % 8
        degrees[0] = 0
        if what == "bass" and rng.random() < 0.5:
            degrees[rng.random(len(degrees)) < 0.6] = 0
        ring, follow = rng.random() < 0.3, rng.random() < 0.7
        play = self.sampler.tone(what) if rng.random() < 0.5 else self._patch(what)
        twist = {bar: int(rng.integers(0, 3)) for bar in range(self.length)}
        same = rng.random() < 0.6
        hold = float(rng.choice([0.3, 0.6, 0.95, 3.0]))

        def sound(bar, step, strength, seconds):
            shift = 0 if same else twist[bar % self.length]
            degree = degrees[(step % self.steps) + shift] if step % self.steps else 0
            octave, at = divmod(int(degree), len(self.scale))
            key = low + (roots[bar] if follow else 0) + self.scale[at] + 12 * octave
            return play(key, seconds * hold, strength)

        self.add(bars, sound, 0.8, cuts=not ring)

    def _patch(self, what):
        """A synthesiser voice whose strokes are remembered."""
        rng = self.rng
        tone = timbres.Tone(rng, RATE, str(rng.choice(VOICES.get(what, VOICES["riff"]))))
        known = {}

        def play(key, seconds, strength):
            name = key, round(seconds, 2), round(strength, 1)
            if name not in known:
                known[name] = tone.stroke(key, seconds, strength) * strength
            return known[name]

        return play

    def _chords(self, rhythm, *, held=False, strummed=False):
        rng, roots = self.rng, self.harmony()
        bars = [dict(rhythm) for _ in range(self.length)] if held else self.phrase(rhythm, 0.06)
        low = int(rng.choice([48, 55, 60])) + self.key % 12
        tones, voice = CHORDS[int(rng.integers(len(CHORDS)))], "pad" if held else "chord"
        play = self.sampler.tone(voice) if rng.random() < 0.6 else self._patch(voice)
        length = float(rng.choice([0.98, 1.1] if held else [0.2, 0.5, 0.95]))
        spread = int(rng.uniform(0.004, 0.02) * RATE) if strummed else 0
        known = {}

        def sound(bar, step, strength, seconds):
            name = roots[bar], round(seconds * length, 2), round(strength, 1)
            if name not in known:
                notes = [play(low + roots[bar] + t, seconds * length, strength) for t in tones]
                known[name] = rolled(notes, spread)
            return known[name]

        self.add(bars, sound, 0.9, cuts=held)

    # --- sound ------------------------------------------------------------------------------------

    def second_of(self, step):
        """Where a step falls in seconds from its bar line."""
        beat, part = divmod(step, self.per_beat)
        if self.swing and part % 2 and self.per_beat > 1:
            part += self.swing
        return (beat + part / self.per_beat) * 60 / self.bpm

    def render(self, bars):
        """(frames,) ``bars`` bars at the groove's tempo, cut hard at the end."""
        bar_seconds = self.beats * 60 / self.bpm
        out = np.zeros(round(bars * bar_seconds * RATE))
        lows = []
        for layer in self.layers:
            line = np.zeros_like(out)
            events = sorted(
                (bar * bar_seconds + self.second_of(step), bar, step, strength)
                for bar in range(bars)
                for step, strength in layer.bars[bar % self.length].items()
                if bar % self.length not in layer.rests
            )
            for k, (at, bar, step, strength) in enumerate(events):
                upto = events[k + 1][0] if k + 1 < len(events) else at + bar_seconds
                self._play(line, layer, at, bar, step, strength, max(0.03, upto - at))
            if layer.sound is getattr(self, "kit_kick", None):
                lows = [int(at * RATE) for at, *_ in events]
            out += layer.gain * line
        out = produced(out, self.rng, bar_seconds, self.beats, self.length)
        return treated(out, self.rng, lows, 60 / self.bpm, bar_seconds)

    def _play(self, line, layer, at, bar, step, strength, seconds):
        # What comes before the first bar line comes before it again, at the end of a loop.
        frame = int((at + layer.late + self.rng.normal() * self.loose) * RATE) % len(line)
        stroke = layer.sound(bar, step, strength, seconds)
        if layer.cuts:
            stroke = stroke[: int((seconds + 0.02) * RATE)]
        stroke = stroke[: len(line) - frame]
        line[frame : frame + len(stroke)] += stroke


def struck(stroke):
    """A player of one stroke."""
    return lambda bar, step, strength, seconds: stroke * strength**1.5


def rolled(notes, spread):
    """(frames,) notes that begin ``spread`` frames apart."""
    total = np.zeros(max(len(note) for note in notes) + spread * len(notes))
    for k, note in enumerate(notes):
        total[k * spread : k * spread + len(note)] += note
    return total / len(notes)

"""Grooves out of the repertoires: what people play, on any sounds, together or alone.

Steps are counted in beats here, so that drums in sixteenths and a line in triplets go together.
"""

import numpy as np
import timbres
from drum_repertoire import GROOVES
from effects import RATE
from groove import Groove, rolled, struck
from instruments import KEYS
from tonal_repertoire import LINES

KINDS = {"drums": 0.36, "line": 0.26, "drums and line": 0.14, "band": 0.14, "lines": 0.1}
LOUD = {"X": 1.0, "x": 0.75, "o": 0.4}
OWN = {
    "kick": ("kick", "cajon_bass"),
    "snare": ("snare", "clap", "rim", "snap", "cajon_slap", "noise"),
    "hat": ("hat", "open", "ride", "shaker", "tambourine", "click"),
    "blip": ("blip_low", "blip_high", "cowbell", "bell", "clave", "block", "click", "noise"),
}
"""Which of our own sounds stand in for a lane."""
SKINS = {"tabla_low": 80, "tabla_high": 330, "djembe_bass": 70, "udu": 110, "frame_low": 85,
         "frame_high": 260, "conga_low": 150, "conga_open": 210, "bongo_low": 270,
         "bongo_high": 400, "surdo": 62, "taiko": 65, "djembe_tone": 230}  # fmt: skip
"""Hertz of drums that are struck by hands or sticks."""
SCALES = {
    **dict.fromkeys(("maj", "M7"), (0, 2, 4, 5, 7, 9, 11)),
    **dict.fromkeys(("min", "m7", "5"), (0, 2, 3, 5, 7, 8, 10)),
    **dict.fromkeys(("7", "sus"), (0, 2, 4, 5, 7, 9, 10)),
    "dim": (0, 2, 3, 5, 6, 8, 9),
}
CHORDS = {"maj": (0, 4, 7), "min": (0, 3, 7), "7": (0, 4, 7, 10), "m7": (0, 3, 7, 10),
          "M7": (0, 4, 7, 11), "sus": (0, 5, 7), "dim": (0, 3, 6), "5": (0, 7, 12)}  # fmt: skip
REGISTERS = {"bass": (28, 33), "acid": (33, 38), "melody": (60, 67), "arp": (55, 60, 67),
             "pluck": (55, 60), "vocalish": (60, 65), "marimba": (55, 60)}  # fmt: skip
STRINGS = ("guitar", "strum")


EVERY = 12
"""One entry of the repertoires in so many is kept from training, to be counted only."""


class Written(Groove):
    """A groove, a line, or several of them that fit."""

    grooves = tuple(one for at, one in enumerate(GROOVES) if at % EVERY)
    repertoire = tuple(one for at, one in enumerate(LINES) if at % EVERY)

    def _begin(self, rng):
        """What is played decides metre and tempo; all else is luck."""
        self.kind = str(rng.choice(list(KINDS), p=list(KINDS.values())))
        alone = self.kind in ("line", "lines")
        self.drums = None if alone else self.grooves[rng.integers(len(self.grooves))]
        self.lines = [self.repertoire[rng.integers(len(self.repertoire))]] if alone else []
        first = self.drums or self.lines[0]
        self.beats, (low, high) = first[1 if self.drums else 2], first[4 if self.drums else 5]
        self.bpm = tempo(low, high, rng)
        wanted = {"drums and line": 1, "band": 3, "lines": 1}.get(self.kind, 0)
        others = [line for line in self.repertoire if line[2] == self.beats]
        for _ in range(wanted if others else 0):
            self.lines.append(others[rng.integers(len(others))])
        self.per_beat, self.steps, self.swing = 1, self.beats, 0.0
        self.length = max(self._bars(part) for part in [self.drums, *self.lines] if part)

    @staticmethod
    def _bars(part):
        """How many bars a groove or a line has."""
        if isinstance(part[-1], dict):
            return max(len(lane.split()) for lane in part[-1].values())
        return part[-1].count("|") + 1

    def _compose(self):
        rng = self.rng
        if self.drums:
            self._lanes(*self.drums[2:4], self.drums[-1])
        key, chords = int(rng.integers(12)), None
        for number, line in enumerate(self.lines):
            chords = line[6] if number == 0 or rng.random() < 0.1 else chords
            self._line_of(line, key, chords)
        self._vary()
        if rng.random() < 0.4:
            self._endings(self.drums is not None)

    def second_of(self, step):
        """Steps are beats already, swing included."""
        return step * 60 / self.bpm

    # --- drums ------------------------------------------------------------------------------------

    def _lanes(self, per_beat, swing, lanes):
        """The lanes of a groove; some stay silent at times, so that others have to tell."""
        rng = self.rng
        names = list(lanes)
        if len(names) > 1 and rng.random() < 0.15:
            names.remove(str(rng.choice(names)))
        for name in names:
            written = lanes[name].split()
            bars = [
                {
                    place(step, per_beat, swing): LOUD[mark]
                    for step, mark in enumerate(written[bar % len(written)])
                    if mark != "."
                }
                for bar in range(self.length)
            ]
            sound = self._lane_sound(name)
            if name == "kick":
                self.kit_kick = sound
            self.add(bars, sound, 0.5 if name in OWN["hat"] else 0.9)

    def _lane_sound(self, name):
        """A sampled or a made sound for a lane."""
        rng = self.rng
        if name in SKINS and rng.random() < 0.6:
            pitch = SKINS[name] * float(np.exp(rng.normal(0, 0.15)))
            lasts, bend = rng.uniform(0.1, 0.5), rng.uniform(0, 0.4)
            return struck(timbres.hand(rng, RATE, pitch, lasts, bend))
        made = [own for own, lanes in OWN.items() if name in lanes]
        if made and rng.random() < 0.5:
            return struck(getattr(timbres, str(rng.choice(made)))(rng, RATE))
        return self.sampler.drum(name if name in KEYS else "percussion")

    def _vary(self):
        """Players are no machines: strokes are left out and differ in strength."""
        rng = self.rng
        loose = float(rng.choice([0.0, 0.02, 0.06], p=[0.5, 0.3, 0.2]))
        for layer in self.layers:
            layer.bars = [
                {step: s * float(np.exp(rng.normal(0, 0.08))) for step, s in bar.items()
                 if step == 0 or rng.random() >= loose}
                for bar in layer.bars
            ]  # fmt: skip

    # --- tones ------------------------------------------------------------------------------------

    def _line_of(self, line, key, chords):
        """One line of the tonal repertoire over ``chords``."""
        _, kind, _, per_beat, swing, *_, written = line
        notes = tied([bar.split() for bar in written.split(" | ")], per_beat, swing)
        self._tones(kind, key, notes, lambda bar, step: chords[bar % len(chords)])

    def _tones(self, kind, key, notes, chord_of):
        """``notes`` of each bar over the chords that ``chord_of(bar, step)`` says."""
        rng = self.rng
        low = int(rng.choice(REGISTERS.get(kind, (48, 53, 60)))) + key % 12
        patch = {"acid": 0.8, "arp": 0.6, "pluck": 0.6, "bass": 0.4}.get(kind, 0.25)
        play = self._patch(kind) if rng.random() < patch else self.sampler.tone(kind)
        spread = int(rng.uniform(0.003, 0.02) * RATE) if kind in STRINGS else 0
        hold = float(rng.choice([0.5, 0.95, 1.0]))

        def sound(bar, step, strength, seconds):
            token, lasts = notes[bar % len(notes)][step]
            root, quality = chord_of(bar, step)
            seconds = min(seconds, lasts * 60 / self.bpm) * hold
            keys = [low + root + k for k in keys_of(token, quality)]
            return rolled([play(k, seconds, strength) for k in keys], spread)

        bars = [
            {step: strength_of(token) for step, (token, _) in notes[bar % len(notes)].items()}
            for bar in range(self.length)
        ]
        self.add(bars, sound, 0.9 if kind == "bass" else 0.7, cuts=rng.random() < 0.5)


class Unheard(Written):
    """The same of entries that no other clip is made of."""

    grooves, repertoire = tuple(GROOVES[::EVERY]), tuple(LINES[::EVERY])


def tempo(low, high, rng):
    """Beats per minute: about as a style has it."""
    bpm = np.exp(rng.uniform(np.log(0.92 * low), np.log(1.08 * high)))
    return float(np.clip(bpm, 55, 190))


def place(step, per_beat, swing):
    """The beat on which a step falls."""
    beat, part = divmod(step, per_beat)
    return round(beat + (part + (swing if part % 2 else 0.0)) / per_beat, 4)


def spelled(tokens, per_beat, swing):
    """Beat to (token, beats that it lasts) of a bar's notes."""
    out, last = {}, None
    for step, token in enumerate(tokens):
        if token == "-" and last is not None:
            out[last] = (out[last][0], out[last][1] + 1 / per_beat)
        elif token in ".-":
            last = None
        else:
            last = place(step, per_beat, swing)
            out[last] = (token, 1 / per_beat)
    return out


def tied(bars, per_beat, swing):
    """The notes of each bar; a hold at its start goes on with the last of the bar before."""
    notes = [spelled(bar, per_beat, swing) for bar in bars]
    for at, bar in enumerate(bars):
        before, held = notes[at - 1], next((k for k, t in enumerate(bar) if t != "-"), len(bar))
        if held and before and bars[at - 1][-1] != ".":
            token, lasts = before[max(before)]
            before[max(before)] = token, lasts + held / per_beat
    return notes


def strength_of(token):
    """0 to 1."""
    if token.endswith("!"):
        return 1.0
    return 0.4 if token.endswith("'") or token == "c" else 0.75


def keys_of(token, quality):
    """Semitones above the root of the chord."""
    if token[0] in "Cc":
        return CHORDS[quality]
    octave, degree = divmod(int(token.rstrip("!~'")), 7)
    return (SCALES[quality][degree] + 12 * octave,)

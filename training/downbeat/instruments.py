"""Single notes of soundfonts, each played once and remembered."""

from functools import cache

import numpy as np

KEYS = {
    "kick": (35, 36), "snare": (38, 40, 39, 37), "hat": (42, 44, 46, 51, 54, 69, 70, 82),
    "tom": (41, 43, 45, 47, 48, 50), "crash": (49, 52, 55, 57),
    "clap": (39,), "rim": (37,), "open": (46,), "ride": (51, 53, 59), "tom_low": (41, 43),
    "tom_mid": (45, 47), "tom_high": (48, 50), "shaker": (70, 82), "tambourine": (54,),
    "cowbell": (56,), "bell": (53, 67, 80), "clave": (75,), "block": (76, 77, 37),
    "conga_low": (64,), "conga_open": (63,), "conga_slap": (62,), "bongo_low": (61,),
    "bongo_high": (60,), "timbale": (65, 66), "surdo": (41, 43, 36), "snap": (37, 39, 40),
    "click": (37, 42, 76), "noise": (38, 42, 70), "cajon_bass": (36, 41), "cajon_slap": (38, 62),
    "taiko": (35, 41), "tabla_slap": (60, 62), "djembe_slap": (62, 60),
    "percussion": (54, 56, 60, 61, 62, 63, 64, 65, 66, 67, 68, 69, 70, 73, 74, 75, 76, 77, 78, 79),
}  # fmt: skip
PROGRAMS = {
    "bass": (32, 33, 34, 35, 36, 37, 38, 39, 43, 58, 87),
    "riff": (0, 2, 4, 5, 6, 7, 8, 11, 12, 13, 14, 24, 25, 26, 27, 28, 29, 30, 45, 46, 56, 61, 64,
             65, 73, 75, 80, 81, 84, 87, 104, 105, 106, 107, 108, 112, 114),
    "chord": (0, 1, 2, 4, 5, 7, 16, 17, 18, 24, 25, 26, 27, 28, 29, 30, 46, 48, 55, 61, 62, 81, 90),
    "acid": (38, 39, 81, 87), "guitar": (24, 25, 26, 27, 28, 29, 30), "strum": (24, 25, 26, 27),
    "piano": (0, 1, 2, 3, 4, 5), "comp": (0, 4, 5, 7, 16, 17, 18, 26), "brass": (56, 57, 60, 61),
    "arp": (4, 6, 8, 11, 45, 46, 80, 81, 88, 98), "pluck": (6, 24, 45, 46, 80, 81, 104, 107),
    "melody": (0, 22, 40, 56, 65, 66, 71, 73, 75, 80, 81, 104, 110), "vocalish": (52, 53, 54, 85),
    "strings": (40, 42, 44, 45, 48, 49, 50), "marimba": (9, 10, 11, 12, 13, 108, 114),
    "pad": (16, 19, 21, 48, 49, 50, 51, 52, 54, 88, 89, 90, 91, 92, 93, 94, 95),
}  # fmt: skip


ONLY_KIT = "_LV2"
"""Part of the name of soundfonts that hold one drum kit and nothing else (AVL Drumkits)."""


@cache
def _synth(path, rate):
    import tinysoundfont

    synth = tinysoundfont.Synth(samplerate=rate, gain=0)
    return synth, synth.sfload(path)


class Sampler:
    """Sounds out of one of ``fonts``: paths of General-MIDI soundfonts, or of drum kits."""

    def __init__(self, rate, fonts, rng):
        self.rate, self.rng = rate, rng
        whole = [font for font in fonts if ONLY_KIT not in font]
        self.drums = str(rng.choice(fonts))
        self.tones = str(rng.choice(whole))
        self.kit = int(rng.choice([0, 0, 0, 8, 16, 24, 25, 25, 26, 32, 40, 48]))
        self.known = {}

    def note(self, path, bank, program, key, seconds, velocity):
        """(frames,) one note."""
        name = path, bank, program, key, round(seconds, 2), velocity // 12
        if name not in self.known:
            self.known[name] = self._played(path, bank, program, key, seconds, velocity)
        return self.known[name]

    def _played(self, path, bank, program, key, seconds, velocity):
        synth, font = _synth(path, self.rate)
        drums = bank == 128 and ONLY_KIT not in path
        channel = 9 if drums else 0
        synth.program_select(channel, font, bank if drums else 0, program, drums)
        synth.noteon(channel, key, velocity)
        blocks = [bytes(synth.generate(max(64, int(seconds * self.rate))))]
        synth.noteoff(channel, key)
        blocks.append(bytes(synth.generate(int(0.35 * self.rate))))
        synth.sounds_off()
        synth.generate(256)
        return np.frombuffer(b"".join(blocks), np.float32).reshape(-1, 2).mean(1).astype(float)

    def drum(self, name):
        """A player of one drum; what the soundfont lacks is a wood block of our own."""
        key, program = int(self.rng.choice(KEYS[name])), 0 if ONLY_KIT in self.drums else self.kit
        loudest = np.abs(self.note(self.drums, 128, program, key, 0.4, 120)).max()
        if loudest < 1e-3:
            program, self.drums = 0, self.tones
            loudest = np.abs(self.note(self.drums, 128, 0, key, 0.4, 120)).max() + 1e-6

        path = self.drums

        def sound(bar, step, strength, seconds):
            velocity = int(np.clip(30 + 95 * strength, 1, 127))
            return self.note(path, 128, program, key, 0.4, velocity) / (loudest + 1e-6)

        return sound

    def tone(self, what):
        """A player of notes: ``play(key, seconds, strength)``."""
        program = int(self.rng.choice(PROGRAMS[what]))
        usual = 48 if what in ("bass", "acid") else 60
        loudest = np.abs(self.note(self.tones, 0, program, usual, 0.5, 110)).max() + 1e-6

        def play(key, seconds, strength):
            velocity = int(np.clip(35 + 85 * strength, 1, 127))
            note = self.note(self.tones, 0, program, int(key), min(seconds, 5.0), velocity)
            return note / loudest

        return play

    def drone(self, count, rng):
        """(count,) a chord that is held and means nothing."""
        program = int(rng.choice(PROGRAMS["pad"]))
        root = int(rng.integers(40, 60))
        chord, seconds = (0, 7, 12, 16), count / self.rate
        notes = [self.note(self.tones, 0, program, root + k, seconds, 80) for k in chord]
        total = sum(note[:count] for note in notes)
        return total / (np.abs(total).max() + 1e-6)

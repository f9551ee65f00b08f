"""Clips from random songs, played by a General-MIDI soundfont and by synthetic drums."""

from dataclasses import dataclass

import numpy as np
from clip import Clip, Curve, asked_ratio, bars_that_fit, drift, worn
from patterns import DRUMS, Composer

from loopgen.music import Metre

LEAD_IN = 3.0
"""Seconds played before the clip begins, so that tails ring into it."""


def make(seed, font):
    """One clip; ``font`` is the path of a General-MIDI soundfont."""
    rng = np.random.default_rng([seed, 3])
    song = Composer(seed, bars=40).song()
    ratio = asked_ratio(song.bpm, rng)
    bpm = float(round(song.bpm / ratio / (1 + rng.uniform(-0.06, 0.06))))
    bar = song.beats_per_bar * 60 / bpm
    bars = bars_that_fit(bar, rng)
    seconds = (bars + rng.uniform(1.3, 2.2)) * bar
    first = song.beats_per_bar * (2 + int(rng.integers(0, 8))) + rng.uniform(0, song.beats_per_bar)
    curve = Curve(song.bpm, first + seconds * song.bpm / 60 * 1.05 + 4, drift(rng), rng)
    rate = int(rng.choice([32000, 44100]))
    begin = float(curve.second_at(first))
    sound = Band(rate, font, rng).play(song, curve, begin, seconds)
    every = song.beats_per_bar / 2 if ratio == 0.5 else song.beats_per_bar
    starts = curve.second_at(np.arange(0.0, 40.0 * song.beats_per_bar, every)) - begin
    return Clip(
        samples=worn(sound, rate, rng),
        rate=rate,
        bpm=bpm,
        metre=Metre(song.beats_per_bar, 4),
        bars=bars,
        starts=starts[(starts >= 0) & (starts < seconds)],
        ratio=song.bpm / bpm,
        kind=song.kind,
    )


@dataclass
class Band:
    """A soundfont, and in half of the clips drums made from sines and noise."""

    rate: int
    font: str
    rng: np.random.Generator

    def play(self, song, curve, begin, seconds):
        """(frames, 2) what sounds from ``begin`` on."""
        rng, start = self.rng, begin - LEAD_IN
        loose = rng.choice([0.0, 0.002, 0.004, 0.008])
        synthetic, kit = rng.random() < 0.45, Kit(self.rate, rng)
        frames = int((LEAD_IN + seconds) * self.rate)
        out, events, programs = np.zeros((frames + self.rate, 2)), [], {}
        for note in song.notes:
            at = curve.second_at(note.beat) + rng.normal(0.0, 1.0) * loose - start
            velocity = int(np.clip(note.velocity + rng.normal(0, 6), 1, 127))
            if not 0 <= at < LEAD_IN + seconds:
                continue
            frame = int(at * self.rate)
            if synthetic and note.voice:
                sound = kit.stroke(note.voice, velocity)
                out[frame : frame + len(sound)] += sound[: len(out) - frame, None]
                continue
            length = max(0.03, note.beats * 60 / song.bpm)
            programs[note.channel] = note.program
            events.append((frame, 1, note.channel, note.key, velocity))
            events.append((frame + int(length * self.rate), 0, note.channel, note.key, 0))
        out[:frames] += self._soundfont(events, programs, frames)
        return out[int(LEAD_IN * self.rate) : frames]

    def _soundfont(self, events, programs, frames):
        """(frames, 2) of (frame, on, channel, key, velocity) events."""
        import tinysoundfont

        synth = tinysoundfont.Synth(samplerate=self.rate, gain=-6)
        font = synth.sfload(self.font)
        for channel, program in programs.items():
            drums = channel == DRUMS
            synth.program_select(channel, font, 128 if drums else 0, program, drums)
        blocks, at = [], 0
        for frame, on, channel, key, velocity in sorted(events):
            if frame >= frames:
                break
            if frame > at:
                blocks.append(bytes(synth.generate(frame - at)))
                at = frame
            synth.noteon(channel, key, velocity) if on else synth.noteoff(channel, key)
        blocks.append(bytes(synth.generate(frames - at)))
        return np.frombuffer(b"".join(blocks), np.float32).reshape(-1, 2)


class Kit:
    """A kick, a snare and a hat of random sizes."""

    def __init__(self, rate, rng):
        self.rate, self.noise = rate, rng.normal(size=rate) * 0.6
        lasts = {"k": (0.08, 0.5), "s": (0.06, 0.3), "h": (0.02, 0.12)}
        gains = {"k": (0.6, 1.2), "s": (0.5, 1.1), "h": (0.1, 0.7)}
        self.lasts = {voice: rng.uniform(*span) for voice, span in lasts.items()}
        self.gains = {voice: rng.uniform(*span) for voice, span in gains.items()}
        self.low, self.sweep, self.body = rng.uniform((42, 1, 150), (70, 6, 260))

    def stroke(self, voice, velocity):
        """(frames,) one stroke."""
        time = np.arange(int(self.rate * self.lasts[voice])) / self.rate
        noise = self.noise[: len(time)]
        if voice == "k":
            pitch = self.low * (1 + self.sweep * np.exp(-40 * time))
            sound = np.sin(2 * np.pi * np.cumsum(pitch) / self.rate)
            sound += 0.3 * noise * (time < 0.002)
        elif voice == "s":
            sound = 0.7 * noise + 0.6 * np.sin(2 * np.pi * self.body * time) * np.exp(-20 * time)
        else:
            sound = 0.25 * np.diff(noise, 2, prepend=[0.0, 0.0])
        fall = np.exp(-5 * time / self.lasts[voice])
        return 0.4 * self.gains[voice] * sound * fall * velocity / 115

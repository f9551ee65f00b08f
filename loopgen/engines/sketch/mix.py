"""A score becomes sound: strokes and notes are placed, buses shaped and summed."""

from collections.abc import Iterable

import numpy as np

from loopgen.engines.sketch import room
from loopgen.engines.sketch.band import Note
from loopgen.engines.sketch.drumming import Hit
from loopgen.engines.sketch.drums import VOICES, Kit
from loopgen.engines.sketch.score import Line, Score
from loopgen.engines.sketch.shelf import Shelf
from loopgen.engines.sketch.style import Role
from loopgen.engines.sketch.tone import RATE, Pitch, Signal
from loopgen.engines.sketch.tones import TONES
from loopgen.engines.sketch.watch import Watch

_LEVELS: dict[Role, float] = {
    "bass": -16.0,
    "chords": -18.5,
    "pad": -23.5,
    "arp": -21.0,
    "lead": -19.5,
}
"""Loud blocks of each role, dB RMS, beside a kick that peaks at 0 dB."""
_PEAK = 10.0 ** (-3.0 / 20.0)
_CHOKES = frozenset(("hat", "open", "pedal"))
_BLOCK = 4096


def mix(score: Score, frames: int, seed: int, shelf: Shelf, watch: Watch) -> Signal:
    """(2, frames) the take, peak at -3 dBFS."""
    wish, style = score.wish, score.wish.style
    send, echoes = np.zeros(frames, np.float32), np.zeros(frames, np.float32)
    band = np.zeros((2, frames), np.float32)
    for line in score.lines:
        bus = _play_line(line, score, frames, shelf, watch)
        band += bus
        mono = bus[0] + bus[1]
        send += mono * np.float32(0.5 * line.part.room)
        if line.part.echo:
            echoes += mono * np.float32(0.5 * line.part.echo)
        watch.step()
    if echoes.any():
        band += room.echo(echoes, max(64, round(3 * score.grid.step_seconds * RATE)))
    if style.duck:
        band *= room.ducking(frames, _kicks(score), style.duck, min(0.3, 0.9 * 60.0 / wish.bpm))
    watch.step()
    total = _play_drums(score, frames, send, shelf, watch)
    total += band
    watch.step()
    wet = 1.6 * style.wet * wish.mood.wet
    if send.any() and wet > 0.02:
        wash = room.reverb(send, style.hall * min(1.6, max(0.5, wish.mood.wet)), watch)
        wash *= np.float32(wet)
        total += wash
    watch.step()
    return _master(total, score, seed, watch)


def _master(total: Signal, score: Score, seed: int, watch: Watch) -> Signal:
    style, mood = score.wish.style, score.wish.mood
    total = room.driven(total, max(-6.0, style.drive + mood.drive))
    watch.check()
    total = room.low_pass(total, min(style.tone, mood.tone))
    watch.check()
    noise = min(1.0, style.noise + mood.noise)
    if noise:
        total += room.vinyl(total.shape[1], noise, seed)
    total -= total.mean(axis=1, keepdims=True)
    total[:, :96] *= np.linspace(0, 1, 96, dtype=np.float32)[: total.shape[1]]
    tail = min(total.shape[1], RATE // 40)
    total[:, total.shape[1] - tail :] *= np.linspace(1, 0, tail, dtype=np.float32)
    watch.step()
    peak = float(np.abs(total).max())
    total *= np.float32(_PEAK / peak if peak > 1e-9 else 0.0)
    return total


def place(bus: Signal, sound: Signal, start: int, gain: float, end: int | None = None) -> None:
    """Add a sound to a bus from frame ``start``, which may lie before it, to ``end`` at most."""
    stop = min(start + sound.shape[-1], bus.shape[-1], end if end is not None else bus.shape[-1])
    first = max(start, 0)
    if stop > first:
        bus[..., first:stop] += sound[..., first - start : stop - start] * np.float32(gain)


# --- drums -------------------------------------------------------------------------------------


def _kicks(score: Score) -> list[int]:
    times = [hit.time for hit in score.hits if hit.voice == "kick"]
    return [round((score.lead + time) * RATE) for time in times]


def _play_drums(score: Score, frames: int, send: Signal, shelf: Shelf, watch: Watch) -> Signal:
    """(2, frames) the kit; what the room hears is added to ``send``."""
    kit, mood = score.kit, score.wish.mood
    bus, roomy = np.zeros((2, frames), np.float32), np.zeros(frames, np.float32)
    ends = _choked(score.hits)
    for count, hit in enumerate(score.hits):
        if count % 64 == 0:
            watch.check()
        voice = VOICES[hit.voice]
        sound = shelf.get((kit, hit.voice, count % voice.takes), _stroke(kit, hit, count))
        start = round((score.lead + hit.time) * RATE)
        end = round((score.lead + ends[count]) * RATE) if count in ends else None
        gain = hit.velocity**1.6
        place(bus, sound, start, gain, end)
        if kit.room * voice.room > 0.01:
            place(roomy, sound[0] + sound[1], start, 0.5 * gain * voice.room * kit.room, end)
    watch.check()
    if score.hits and kit.crunch:
        bus = room.driven(bus, 9.0 * kit.crunch)
    if kit.age < 17000 or mood.bright < 0.9:
        bus = room.low_pass(bus, min(kit.age, 16000 * mood.bright), 1)
    send += roomy
    return bus


def _stroke(kit: Kit, hit: Hit, count: int) -> "Stroke":
    return Stroke(kit, hit.voice, count)


class Stroke:
    """Makes the stereo sound of one stroke when called."""

    def __init__(self, kit: Kit, voice: str, count: int) -> None:
        self.kit, self.voice, self.count = kit, voice, count

    def __call__(self) -> Signal:
        """(2, frames), panned and at its level."""
        voice = VOICES[self.voice]
        sound = voice.stroke(self.kit, self.count % voice.takes) * np.float32(voice.level)
        return panned(sound, voice.pan)


def panned(sound: Signal, pan: float) -> Signal:
    """(2, frames) of a (frames,) or (2, frames) sound, ``pan`` -1 to 1, at constant power."""
    angle = (pan + 1.0) * np.pi / 4.0
    sides = np.sqrt(2.0) * np.array([np.cos(angle), np.sin(angle)], np.float32)
    return np.asarray(sound * sides[:, None], np.float32)


def _choked(hits: Iterable[Hit]) -> dict[int, float]:
    """When open hats are closed: the index of the stroke, and the time of the next hat."""
    ends: dict[int, float] = {}
    ringing: list[int] = []
    for index, hit in enumerate(hits):
        if hit.voice in _CHOKES:
            ends.update(dict.fromkeys(ringing, hit.time))
            ringing = [index] if hit.voice == "open" else []
    return ends


# --- pitched parts -----------------------------------------------------------------------------


def _play_line(line: Line, score: Score, frames: int, shelf: Shelf, watch: Watch) -> Signal:
    """(2, frames) one part, at its level, driven, filtered and panned."""
    bus = np.zeros((2, frames), np.float32)
    bright, early = score.wish.mood.bright, TONES[line.part.sound].early
    for note in line.notes:
        watch.check()
        start = round((score.lead + note.time - early) * RATE)
        pitch = as_pitch(note, bright)
        if start < frames and start + pitch.frames + 2 * RATE > 0:
            sound = shelf.get((line.part.sound, pitch), _NoteMaker(line.part.sound, pitch))
            place(bus, sound, start, note.velocity**1.3)
    part = line.part
    if part.drive:
        bus = room.driven(bus, part.drive)
    if part.cut:
        bus = room.low_pass(bus, part.cut * min(bright, 1.5))
    loud = _loudness(bus)
    if loud > 1e-7:
        sides = panned(np.ones(1, np.float32), part.pan)
        bus *= sides * np.float32(10.0 ** ((_LEVELS[line.role] + part.level) / 20.0) / loud)
    return bus


class _NoteMaker:
    """Makes the sound of one note when called."""

    def __init__(self, sound: str, pitch: Pitch) -> None:
        self.sound, self.pitch = sound, pitch

    def __call__(self) -> Signal:
        return TONES[self.sound].render(self.pitch)


def as_pitch(note: Note, bright: float) -> Pitch:
    """The note as a tone sees it; lengths are rounded so that equal notes are made once."""
    held = max(512, round(note.seconds * RATE / 512) * 512)
    force = 0 if note.velocity < 0.5 else 1 if note.velocity < 0.9 else 2
    return Pitch(note.midi, held, force, bright, note.glide, note.turns)


def _loudness(bus: Signal) -> float:
    """RMS of the loud blocks: the 90th percentile of the blocks that hold sound."""
    whole = bus.shape[1] // _BLOCK * _BLOCK
    if not whole:
        return float(np.sqrt(np.mean(bus * bus)))
    blocks = bus[0, :whole].reshape(-1, _BLOCK)
    power = np.einsum("ij,ij->i", blocks, blocks) / _BLOCK
    sounding = power[power > 1e-7]
    return float(np.sqrt(np.percentile(sounding, 90))) if len(sounding) else 0.0

"""A score becomes sound: strokes and notes are placed, buses shaped and summed."""

from collections import Counter
from collections.abc import Iterable
from functools import partial

import numpy as np

from loopgen.engines.sketch import room
from loopgen.engines.sketch.changes import Note
from loopgen.engines.sketch.drumming import Hit
from loopgen.engines.sketch.drums import VOICES, Kit, Voice
from loopgen.engines.sketch.score import Line, Score
from loopgen.engines.sketch.shelf import Shelf
from loopgen.engines.sketch.style import Role
from loopgen.engines.sketch.tone import RATE, Pitch, Signal, soften
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
_RISE = 16


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
        delay = max(64, round(3 * score.grid.step_seconds * RATE))
        band += room.echo(echoes, delay, watch)
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
    room.drive(total, max(-6.0, style.drive + mood.drive), watch)
    room.low_pass(total, min(style.tone, mood.tone), watch)
    noise = min(1.0, style.noise + mood.noise)
    if noise:
        room.vinyl(total, noise, seed, watch)
    watch.check()
    total -= total.mean(axis=1, keepdims=True)
    total[:, :96] *= np.linspace(0, 1, 96, dtype=np.float32)[: total.shape[1]]
    tail = min(total.shape[1], RATE // 40)
    total[:, total.shape[1] - tail :] *= np.linspace(1, 0, tail, dtype=np.float32)
    watch.step()
    peak = float(np.abs(total).max())
    total *= np.float32(_PEAK / peak if peak > 1e-9 else 0.0)
    return total


def place(bus: Signal, sound: Signal, start: int, gain: float) -> None:
    """Add a sound to a bus from frame ``start``, which may lie before it."""
    stop = min(start + sound.shape[-1], bus.shape[-1])
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
    ends, counts = _choked(score.hits), Counter[str]()
    for index, hit in enumerate(score.hits):
        if index % 64 == 0:
            watch.check()
        voice = VOICES[hit.voice]
        take = counts[hit.voice] % voice.takes
        counts[hit.voice] += 1
        sound = shelf.get((kit, hit.voice, take), partial(_stroke, kit, voice, take))
        if index in ends:
            sound = _closed(sound, round((ends[index] - hit.time) * RATE))
        start = round((score.lead + hit.time) * RATE)
        gain = hit.velocity**1.6
        place(bus, sound, start, gain)
        if kit.room * voice.room > 0.01:
            place(roomy, sound[0] + sound[1], start, 0.5 * gain * voice.room * kit.room)
    watch.check()
    if score.hits and kit.crunch:
        room.drive(bus, 9.0 * kit.crunch, watch)
    if kit.age < 17000 or mood.bright < 0.9:
        room.low_pass(bus, min(kit.age, 16000 * mood.bright), watch, 1)
    send += roomy
    return bus


def _stroke(kit: Kit, voice: Voice, take: int) -> Signal:
    """(2, frames) one stroke, panned and at its level.

    It takes a third of a millisecond to rise, as struck things do: a step would be heard, and
    measured, as a click where a loop is cut.
    """
    sound = panned(voice.stroke(kit, take) * np.float32(voice.level), voice.pan)
    sound[:, :_RISE] *= np.linspace(0.0, 1.0, _RISE, endpoint=False, dtype=np.float32)
    return sound


def _closed(sound: Signal, frames: int) -> Signal:
    """An open hat that is closed after so many frames."""
    return soften(sound[:, : max(frames, 32)].copy(), 300)


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
    bright, tone = score.wish.mood.bright, TONES[line.part.sound]
    for note in line.notes:
        watch.check()
        start = round((score.lead + note.time - tone.early) * RATE)
        pitch = as_pitch(note, bright)
        if start < frames and start + pitch.frames + 2 * RATE > 0:
            sound = shelf.get((line.part.sound, pitch), partial(tone.render, pitch))
            place(bus, sound, start, note.velocity**1.3)
    part = line.part
    if part.drive:
        room.drive(bus, part.drive, watch)
    if part.cut:
        room.low_pass(bus, part.cut * min(bright, 1.5), watch)
    loud = _loudness(bus)
    if loud > 1e-7:
        sides = panned(np.ones(1, np.float32), part.pan)
        bus *= sides * np.float32(10.0 ** ((_LEVELS[line.role] + part.level) / 20.0) / loud)
    return bus


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
    blocks = bus[0, :whole].reshape(-1, _BLOCK) + np.float32(1e-9)  # squares stay normal
    power = np.einsum("ij,ij->i", blocks, blocks) / _BLOCK
    sounding = power[power > 1e-7]
    return float(np.sqrt(np.percentile(sounding, 90))) if len(sounding) else 0.0

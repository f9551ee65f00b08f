"""Drum voices, synthesised: each function makes one stroke of one instrument of a kit.

Swept sines, noise bursts and inharmonic squares after the TR-808 and TR-909 circuits and Gordon
Reid's "Synth Secrets" (Sound on Sound, 1999-2004). ``take`` counts strokes, so that two in a row
are never the same noise.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

import numpy as np

from loopgen.engines.sketch.noise import band, metal, shaped
from loopgen.engines.sketch.tone import RATE, Signal, seconds, soften


@dataclass(frozen=True, slots=True, kw_only=True)
class Kit:
    """How a set of drums is tuned and damped. Rows are in :mod:`kits`."""

    kick_pitch: float = 50.0
    """Hz at which the kick comes to rest."""
    kick_sweep: float = 4.0
    """The kick starts at this many times its pitch."""
    kick_fall: float = 0.03
    """How fast it gets there, seconds."""
    kick_ring: float = 0.14
    """Time constant of its decay, seconds."""
    kick_click: float = 0.3
    kick_drive: float = 1.5
    snare_pitch: float = 185.0
    snare_tone: float = 0.5
    """Level of the drum head against the wires."""
    snare_ring: float = 0.09
    snare_bright: float = 7000.0
    """The wires' upper edge, Hz."""
    clap_ring: float = 0.09
    hat_low: float = 7000.0
    """The hats' lower edge, Hz."""
    hat_ring: float = 0.035
    open_ring: float = 0.22
    metal: float = 0.6
    """0 is noise, 1 is the squares of an 808."""
    tom_pitch: float = 95.0
    tune: float = 1.0
    """A factor on the pitch of everything small."""
    crunch: float = 0.0
    """Saturation of the whole kit, 0 to 1."""
    age: float = 18000.0
    """No sound above it, Hz: a sampler's low rate, an old record."""
    room: float = 0.08
    """How much of it the room hears."""


def _fade(count: int, ring: float) -> Signal:
    level: Signal = np.exp(seconds(count) * np.float32(-1.0 / ring))
    return level


def _sweep(count: int, rest: float, ratio: float, fall: float) -> Signal:
    """(count,) a sine that falls from ``ratio`` times ``rest`` Hz to ``rest``."""
    time = seconds(count).astype(np.float64)
    phase = rest * time + rest * (ratio - 1.0) * fall * (1.0 - np.exp(-time / fall))
    return np.sin(2 * np.pi * (phase % 1.0)).astype(np.float32)


def _frames(span: float) -> int:
    return int(span * RATE)


def kick(kit: Kit, take: int) -> Signal:
    """A swept sine with a click."""
    count = _frames(min(0.9, 5.5 * kit.kick_ring))
    body = _sweep(count, kit.kick_pitch, kit.kick_sweep, kit.kick_fall) * _fade(
        count, kit.kick_ring
    )
    body = np.tanh(body * np.float32(kit.kick_drive)) / np.float32(np.tanh(kit.kick_drive))
    click = _frames(0.012)
    body[:click] += (
        band(click, 900, 6000, 17) * _fade(click, 0.0025) * np.float32(0.5 * kit.kick_click)
    )
    return soften(body * np.float32(0.95), 800)


def snare(kit: Kit, take: int) -> Signal:
    """Two modes of the head, and wires."""
    count = _frames(min(0.6, 5 * kit.snare_ring + 0.05))
    head = _sweep(count, kit.snare_pitch, 1.6, 0.01) * _fade(count, 0.055)
    head += (
        _sweep(count, kit.snare_pitch * 1.78, 1.3, 0.008) * _fade(count, 0.035) * np.float32(0.6)
    )
    wires = band(count, 350, kit.snare_bright, 3000 + 9001 * take) * _fade(count, kit.snare_ring)
    snap = band(count, 2500, 12000, 700 * take) * _fade(count, 0.008)
    head *= np.float32(0.75 * kit.snare_tone)
    struck = head + wires * np.float32(0.3) + snap * np.float32(0.15)
    return soften(np.tanh(struck * np.float32(1.1)))


def brush(kit: Kit, take: int) -> Signal:
    """A brush swept over the head."""
    count = _frames(0.22)
    swish = band(count, 1200, 6500, 5000 * take)
    rise = np.minimum(seconds(count) * np.float32(1 / 0.025), np.float32(1.0))
    return soften(swish * rise * _fade(count, 0.06) * np.float32(0.35))


def rim(kit: Kit, take: int) -> Signal:
    """The stick across the rim."""
    count = _frames(0.08)
    tone = _sweep(count, 480 * kit.tune, 1.2, 0.004) + _sweep(count, 1680 * kit.tune, 1.1, 0.003)
    return soften(tone * _fade(count, 0.012) * np.float32(0.5))


def clap(kit: Kit, take: int) -> Signal:
    """Four hands, 10 ms apart, then the room."""
    count = _frames(0.06 + 4 * kit.clap_ring)
    time, shape = seconds(count), np.zeros(count, np.float32)
    for burst in range(3):
        start = _frames(0.0105 * burst + 0.001 * (take % 2) * burst)
        shape[start:] = _fade(count - start, 0.006)
    tail = _frames(0.031)
    shape[tail:] = np.maximum(_fade(count - tail, kit.clap_ring), 0) * np.float32(0.75)
    both = [band(count, 750, 5500, 40000 + 8000 * take + 3000 * side) for side in (0, 1)]
    sound = np.stack([both[0], 0.6 * both[0] + 0.7 * both[1]]) * shape * np.float32(0.32)
    return soften(sound * (time > 0))


def snap(kit: Kit, take: int) -> Signal:
    """A finger snap."""
    count = _frames(0.14)
    sound = band(count, 1700, 3800, 900 + 4000 * take, 3) * _fade(count, 0.022)
    return soften(sound * np.float32(0.45))


def _cymbal(kit: Kit, count: int, low: float, take: int, share: float) -> Signal:
    hiss = band(count, low, 15000, 60000 + 7000 * take)
    squares = shaped(metal(count, kit.tune * 1.35, 500 * take), low, 15000, 3)
    squares /= np.sqrt(np.mean(squares * squares) + 1e-12)
    return hiss * np.float32(1 - share) + squares * np.float32(share)


def hat(kit: Kit, take: int) -> Signal:
    """Closed hi-hat."""
    count = _frames(0.03 + 5 * kit.hat_ring)
    sound = _cymbal(kit, count, kit.hat_low, take, kit.metal)
    return soften(sound * _fade(count, kit.hat_ring) * np.float32(0.3))


def open_hat(kit: Kit, take: int) -> Signal:
    """Open hi-hat."""
    count = _frames(min(0.9, 4 * kit.open_ring))
    sound = _cymbal(kit, count, kit.hat_low * 0.92, take, kit.metal)
    return soften(sound * _fade(count, kit.open_ring) * np.float32(0.27), 600)


def pedal(kit: Kit, take: int) -> Signal:
    """The hi-hat closed by foot."""
    count = _frames(0.09)
    return soften(_cymbal(kit, count, 4500, take, 0.4) * _fade(count, 0.018) * np.float32(0.28))


def ride(kit: Kit, take: int) -> Signal:
    """The ping of the stick and the wash behind it."""
    count = _frames(0.9)
    ping = sum(
        (
            _sweep(count, frequency * kit.tune, 1.0, 1.0) * _fade(count, ring)
            for frequency, ring in ((3130.0, 0.09), (4410.0, 0.07), (5870.0, 0.05))
        ),
        np.zeros(count, np.float32),
    )
    wash = _cymbal(kit, count, 4800, take, 0.5) * _fade(count, 0.28)
    return soften(ping * np.float32(0.09) + wash * np.float32(0.11), 2000)


def crash(kit: Kit, take: int) -> Signal:
    """A crash cymbal, wide."""
    count = _frames(1.7)
    sides = [_cymbal(kit, count, 2600, 3 + side, 0.35) for side in (0, 1)]
    return soften(np.stack(sides) * _fade(count, 0.45) * np.float32(0.24), 8000)


def _skin(pitch: float, bend: float, ring: float, slap: float, take: int) -> Signal:
    """A head with a stroke of the hand or stick."""
    count = _frames(min(1.2, 5 * ring))
    tone = _sweep(count, pitch, bend, 0.025) * _fade(count, ring)
    tone += _sweep(count, pitch * 1.59, bend, 0.02) * _fade(count, ring * 0.4) * np.float32(0.3)
    hit = band(count, 700, 5000, 1000 * take + 5) * _fade(count, 0.006)
    return soften(tone * np.float32(0.6) + hit * np.float32(slap), 400)


def tom(height: float) -> Callable[[Kit, int], Signal]:
    """A tom, ``height`` times the kit's."""
    return lambda kit, take: _skin(kit.tom_pitch * height, 1.5, 0.16, 0.12, take)


def hand(pitch: float, ring: float, slap: float) -> Callable[[Kit, int], Signal]:
    """A hand drum: ``pitch`` in Hz, ``ring`` in seconds, ``slap`` is the skin's noise."""
    return lambda kit, take: _skin(pitch * kit.tune, 1.08, ring, slap, take)


def shaker(kit: Kit, take: int) -> Signal:
    """Beads, forward and back."""
    count = _frames(0.11)
    rise = np.minimum(seconds(count) * np.float32(1 / (0.012 + 0.006 * (take % 2))), np.float32(1))
    grain = band(count, 4200, 12000, 90000 + 6000 * take)
    return soften(grain * rise * rise * _fade(count, 0.028) * np.float32(0.3))


def tambourine(kit: Kit, take: int) -> Signal:
    """Jingles."""
    count = _frames(0.24)
    jingle = _cymbal(kit, count, 6200, take + 5, 0.75)
    time = seconds(count)
    rattle = np.float32(1) + np.float32(0.5) * np.sin(time * np.float32(2 * np.pi * 42))
    return soften(jingle * rattle * _fade(count, 0.055) * np.float32(0.25))


def cowbell(kit: Kit, take: int) -> Signal:
    """Two squares, 540 and 800 Hz, as in the 808."""
    count = _frames(0.32)
    time = np.arange(count, dtype=np.float64) / RATE
    squares = sum(
        np.where((time * frequency * kit.tune) % 1.0 < 0.5, 1.0, -1.0)
        for frequency in (540.0, 800.0)
    )
    tone = shaped(np.asarray(squares, np.float32), 450, 5000)
    return soften(tone * (_fade(count, 0.015) + 0.5 * _fade(count, 0.09)) * np.float32(0.3))


def block(pitch: float, ring: float) -> Callable[[Kit, int], Signal]:
    """Wood or metal with one clear mode: clave, wood block, agogo."""

    def stroke(kit: Kit, take: int) -> Signal:
        count = _frames(6 * ring)
        tone = _sweep(count, pitch * kit.tune, 1.0, 1.0) * _fade(count, ring)
        tone += _sweep(count, pitch * 2.71 * kit.tune, 1.0, 1.0) * _fade(count, ring * 0.3) * 0.3
        return soften(tone * np.float32(0.5))

    return stroke


@dataclass(frozen=True, slots=True)
class Voice:
    """One instrument of the kit and its place on the stage."""

    stroke: Callable[[Kit, int], Signal]
    level: float = 1.0
    pan: float = 0.0
    """-1 left to 1 right."""
    takes: int = 1
    """How many different strokes it has."""
    room: float = 1.0
    """Its share of the kit's room."""


VOICES: Mapping[str, Voice] = {
    "kick": Voice(kick, 1.0, room=0.15),
    "snare": Voice(snare, 0.85, takes=2),
    "clap": Voice(clap, 0.85, takes=2),
    "snap": Voice(snap, 0.6, 0.1, takes=2),
    "rim": Voice(rim, 0.5, -0.2),
    "brush": Voice(brush, 0.6, -0.1, takes=3),
    "hat": Voice(hat, 0.48, 0.18, takes=3, room=0.4),
    "open": Voice(open_hat, 0.48, 0.18, takes=2, room=0.5),
    "pedal": Voice(pedal, 0.4, 0.2, room=0.4),
    "ride": Voice(ride, 0.55, -0.3, takes=2, room=0.5),
    "crash": Voice(crash, 0.5, -0.1),
    "tom_high": Voice(tom(1.9), 0.75, 0.35),
    "tom_mid": Voice(tom(1.4), 0.75, 0.0),
    "tom_low": Voice(tom(1.0), 0.8, -0.35),
    "conga_high": Voice(hand(295, 0.09, 0.12), 0.5, 0.4, takes=2),
    "conga_low": Voice(hand(205, 0.13, 0.08), 0.55, 0.25, takes=2),
    "conga_slap": Voice(hand(330, 0.03, 0.4), 0.5, 0.4, takes=2),
    "bongo_high": Voice(hand(460, 0.045, 0.15), 0.42, -0.4, takes=2),
    "bongo_low": Voice(hand(345, 0.06, 0.1), 0.42, -0.35, takes=2),
    "surdo": Voice(hand(72, 0.26, 0.05), 0.9, 0.0),
    "taiko": Voice(hand(62, 0.4, 0.12), 1.0, 0.0, takes=2, room=3.0),
    "shaker": Voice(shaker, 0.3, -0.35, takes=4, room=0.4),
    "tambourine": Voice(tambourine, 0.32, 0.35, takes=2, room=0.5),
    "cowbell": Voice(cowbell, 0.3, 0.3),
    "clave": Voice(block(2450, 0.018), 0.4, -0.3),
    "wood": Voice(block(820, 0.03), 0.4, 0.35),
    "agogo_high": Voice(block(1180, 0.07), 0.3, 0.35),
    "agogo_low": Voice(block(790, 0.08), 0.3, 0.35),
}
"""Every drum that a pattern can name."""

"""The pitched instruments, one row each. Add a sound by adding a row."""

from collections.abc import Mapping

from loopgen.engines.sketch.fm import Fm, Sub
from loopgen.engines.sketch.pads import Pad
from loopgen.engines.sketch.strings import String
from loopgen.engines.sketch.tone import Envelope, Tone
from loopgen.engines.sketch.waves import Wave

_SHORT = Envelope(attack=0.002, decay=0.25, sustain=0.2, release=0.06)
_HELD = Envelope(attack=0.006, decay=0.5, sustain=0.75, release=0.09)
_FIRM = Envelope(attack=0.004, decay=0.3, sustain=0.85, release=0.04)

TONES: Mapping[str, Tone] = {
    # basses
    "sub": Sub(drive=1.3, envelope=Envelope(attack=0.008, decay=1, sustain=0.9, release=0.06)),
    "808": Sub(
        drive=2.2, punch=9, envelope=Envelope(attack=0.002, decay=1.6, sustain=0.25, release=0.12)
    ),
    "log drum": Sub(
        drive=2.6, punch=7, envelope=Envelope(attack=0.002, decay=0.35, sustain=0.05, release=0.1)
    ),
    "synth bass": Wave(closed=160, open=1500, sweep=0.12, q=1.4, envelope=_FIRM),
    "round bass": Wave(shape="triangle", closed=300, open=900, sweep=0.15, envelope=_FIRM),
    "acid bass": Wave(closed=180, open=2600, sweep=0.1, q=7.0, poles=3, track=0.5, envelope=_FIRM),
    "reese bass": Wave(
        closed=260, open=700, sweep=0.5, q=1.2, cents=(-14, 14, 0), swell=0.2, envelope=_HELD
    ),
    "wobble bass": Wave(
        shape="pulse",
        closed=120,
        open=2200,
        q=3.0,
        poles=3,
        wobble=True,
        cents=(-6, 6),
        envelope=_HELD,
    ),
    "organ bass": Wave(shape="square", closed=250, open=900, sweep=0.07, envelope=_SHORT),
    "fm bass": Fm(ratio=1, index=3.0, fade=0.1, envelope=_FIRM),
    "finger bass": String(ring=2.2, damp=5, place=0.24, slope=1.0, cut=1800, knock=0.05),
    "pick bass": String(ring=2.5, damp=2, place=0.12, slope=0.75, cut=3000, knock=0.1),
    "slap bass": String(ring=1.8, damp=1.2, place=0.08, slope=0.45, cut=4500, knock=0.25),
    "upright bass": String(ring=1.3, damp=9, place=0.3, slope=1.25, cut=1100, knock=0.12, mute=0.1),
    # keys
    "rhodes": Fm(
        ratio=1,
        index=1.1,
        fade=0.5,
        tine=0.12,
        tremolo=0.5,
        envelope=Envelope(attack=0.002, decay=1.8, sustain=0.1, release=0.18),
    ),
    "wurli": Fm(
        ratio=1,
        index=1.9,
        fade=0.35,
        tremolo=0.35,
        envelope=Envelope(attack=0.002, decay=1.2, sustain=0.1, release=0.1),
    ),
    "piano": String(
        ring=5, damp=0.5, place=0.12, slope=1.15, cut=4500, cents=(-0.8, 0.9), mute=0.12, knock=0.06
    ),
    "house piano": String(
        ring=4, damp=0.4, place=0.11, slope=0.8, cut=7000, cents=(-1.5, 1.5), mute=0.07, knock=0.08
    ),
    "organ": Wave(shape="organ", closed=5000, open=6000, cents=(-2, 2), envelope=_FIRM),
    "house organ": Wave(shape="organ", closed=700, open=3000, sweep=0.08, envelope=_SHORT),
    "clav": String(ring=1.2, damp=0.8, place=0.07, slope=0.35, cut=6000, mute=0.02, knock=0.1),
    "vibes": Fm(
        ratio=4,
        index=0.5,
        fade=0.15,
        tremolo=0.6,
        envelope=Envelope(attack=0.001, decay=1.8, sustain=0.05, release=0.4),
    ),
    # plucked and struck
    "guitar": String(ring=2.4, damp=1.2, place=0.16, slope=0.75, cut=5500, cents=(-1.2, 1.0)),
    "nylon guitar": String(ring=1.9, damp=3.0, place=0.26, slope=1.05, cut=3500, knock=0.06),
    "muted guitar": String(ring=0.5, damp=4, place=0.14, slope=0.6, cut=4500, mute=0.03, knock=0.1),
    "electric guitar": String(ring=6, damp=0.5, place=0.13, slope=0.8, cut=5000, mute=0.04),
    "chop guitar": String(ring=0.7, damp=1.5, place=0.09, slope=0.4, cut=7500, mute=0.025),
    "harp": String(ring=3, damp=1.6, place=0.32, slope=1.0, cut=5000, mute=0.5),
    "kalimba": Fm(
        ratio=5.4,
        index=0.7,
        fade=0.06,
        envelope=Envelope(attack=0.001, decay=0.7, sustain=0.0, release=0.3),
    ),
    "marimba": Fm(
        ratio=3.98,
        index=0.9,
        fade=0.05,
        envelope=Envelope(attack=0.001, decay=0.5, sustain=0.0, release=0.2),
    ),
    "bell": Fm(
        ratio=3.5,
        index=1.8,
        fade=0.7,
        envelope=Envelope(attack=0.001, decay=1.6, sustain=0.0, release=0.8),
    ),
    "glass": Fm(
        ratio=2.0,
        index=0.8,
        fade=1.2,
        envelope=Envelope(attack=0.02, decay=2.2, sustain=0.0, release=1.2),
    ),
    # synths
    "pluck": Wave(closed=350, open=6000, sweep=0.07, q=1.3, cents=(-7, 7), envelope=_SHORT),
    "stab": Wave(closed=500, open=3800, sweep=0.09, q=1.6, cents=(-9, 9), envelope=_SHORT),
    "dub stab": Wave(closed=300, open=1700, sweep=0.12, q=2.5, cents=(-8, 8), envelope=_SHORT),
    "supersaw": Wave(closed=2500, open=7500, sweep=0.5, cents=(-13, 13, -6, 6), envelope=_HELD),
    "synth": Wave(shape="pulse", closed=900, open=3500, sweep=0.3, cents=(-6, 6), envelope=_HELD),
    "arp": Wave(shape="square", closed=500, open=3800, sweep=0.08, q=1.5, envelope=_SHORT),
    "lead": Wave(closed=1200, open=4500, sweep=0.3, cents=(-5, 5), vibrato=14, envelope=_HELD),
    "square lead": Wave(shape="square", closed=1500, open=4000, vibrato=12, envelope=_HELD),
    "flute": Wave(
        shape="flute",
        closed=3000,
        open=4000,
        vibrato=16,
        envelope=Envelope(attack=0.05, decay=0.5, sustain=0.85, release=0.12),
    ),
    "reed": Wave(
        shape="reed",
        closed=1500,
        open=3200,
        swell=0.06,
        sweep=1.0,
        vibrato=12,
        envelope=Envelope(attack=0.025, decay=0.5, sustain=0.85, release=0.09),
    ),
    "brass": Wave(closed=700, open=4200, sweep=0.4, swell=0.05, cents=(-5, 5), envelope=_HELD),
    # ensembles
    "pad": Pad(),
    "dark pad": Pad(slope=1.5, cut=900, spread=34),
    "bright pad": Pad(slope=1.0, cut=4500, spread=24),
    "strings": Pad(
        slope=1.05,
        cut=3600,
        spread=20,
        envelope=Envelope(attack=0.09, decay=1, sustain=0.9, release=0.3),
    ),
    "short strings": Pad(
        slope=0.9,
        cut=3800,
        spread=18,
        envelope=Envelope(attack=0.02, decay=0.25, sustain=0.5, release=0.12),
    ),
    "choir": Pad(slope=0.6, cut=4000, spread=30, formants=(620, 1150, 2600)),
    "drone": Pad(slope=1.1, cut=1400, spread=45, odd=0.6),
}

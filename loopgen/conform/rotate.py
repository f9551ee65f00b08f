"""Rotate: the user says where the bar starts, so many beats from where conform heard it.

No tracker is right always. The grid stays; the start moves within the take, and all rungs below
work again from there. Where the take has no room for that, the loop is turned round: it runs into
its own start anyway.
"""

from dataclasses import replace

import numpy as np

from loopgen.conform import seam, verify, window
from loopgen.conform.cut import Cut
from loopgen.conform.listen import Plan
from loopgen.conform.spec import LoopSpec

_EXACT = 1e-6
"""Beats within which two places are the same."""


def moved(plan: Plan, spec: LoopSpec) -> Plan:
    """The plan with its start moved by ``spec.rotate`` beats.

    Who moves the start knows where it is: that is no longer what makes a loop uncertain.
    """
    if not spec.rotate:
        return plan
    beat = plan.start.beat + spec.rotate
    plan = replace(plan, start=replace(plan.start, beat=beat, probability=1.0))
    found = _window(plan, spec)
    if found is None:
        return replace(plan, turn=spec.rotate)
    return replace(plan, window=found, whole=False)


def _window(plan: Plan, spec: LoopSpec) -> window.Window | None:
    """As many bars as before from the new start, or None when the take does not hold them.

    To move by less than a bar is to correct the one: it may be that of the bar before or after. To
    move by bars is to choose among them: there it is that place or none.
    """
    pulses = spec.metre.pulses
    whole = (0.0, plan.features.seconds)
    usable = whole if plan.whole else window.usable_part(plan.features)
    wanted = plan.window.beat + spec.rotate
    found = window.windows(
        plan.features, plan.attacks, plan.grid, usable, wanted, pulses, plan.window.bars
    )
    reach = (pulses if abs(spec.rotate) < pulses else 0.0) + _EXACT
    near = [w for w in found if abs(w.beat - wanted) < reach and w.bars == plan.window.bars]
    return min(near, key=lambda w: abs(w.beat - wanted), default=None)


def turned(cut: Cut, spec: LoopSpec, beats: float) -> Cut:
    """The loop turned round so that it starts ``beats`` later, frame by frame."""
    if not beats:
        return cut
    frames = round(beats * len(cut.loop) / (spec.bars * spec.metre.pulses))
    loop = np.roll(cut.loop, -frames, axis=0)
    # What meets at the wrap now met in the loop before, so its level is what it may be.
    edge = seam.level_db(loop[-round(verify.EDGE * spec.sample_rate) :])
    return replace(cut, loop=loop, edge_db=edge)


def turn_seconds(spec: LoopSpec, plan: Plan) -> float:
    """By how much the loop is turned, less whole windows."""
    return plan.turn * spec.pulse_seconds % (plan.window.bars * spec.bar_seconds)

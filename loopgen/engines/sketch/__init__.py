"""``sketch``, the built-in engine: reads the prompt, composes a pattern, synthesises it.

No weights, no network: a small band of synthesisers. Read on in this order: :mod:`wish` (prompt to
wish), :mod:`score` (wish and seed to notes), :mod:`mix` (notes to sound). Styles, kits, tones and
words are tables; add a row. Importing this package imports no SciPy; ``load`` does.
"""

import math

import numpy as np

from loopgen.engines.engine import Brief, Control, EngineInfo, LicenceClass, Take

RATE = 44100


class Sketch:
    """See the package."""

    info = EngineInfo(
        name="sketch",
        version="1",
        summary="built in: composes and synthesises loops in 31 styles, in a tenth of a second",
        licence=LicenceClass.FREE,
        sample_rate=RATE,
        channels=2,
        max_seconds=900.0,
        honours=frozenset({"key", "negative_prompt", "temperature"}),
    )

    def load(self) -> None:
        """Import SciPy and the tables, and make room for sounds."""
        from loopgen.engines.sketch.mix import mix
        from loopgen.engines.sketch.score import compose
        from loopgen.engines.sketch.shelf import Shelf
        from loopgen.engines.sketch.watch import Watch
        from loopgen.engines.sketch.wish import read_wish

        self._read, self._compose, self._mix, self._watch = read_wish, compose, mix, Watch
        self._shelf = Shelf()

    def generate(self, brief: Brief, control: Control) -> Take:
        """Make one take; see :meth:`loopgen.engines.engine.Engine.generate`."""
        frames = round(brief.seconds * RATE)
        wish = self._read(brief.prompt, brief.negative_prompt)
        watch = self._watch(control)
        control.progress(0.0)
        score = self._compose(wish, brief.seed, brief.seconds, heat(brief), watch.check)
        watch.steps = len(score.lines) + 4
        sound = self._mix(score, frames, brief.seed, self._shelf, watch)
        control.progress(1.0)
        samples = np.ascontiguousarray(sound.T)
        return Take(samples=samples, sample_rate=RATE, seed=brief.seed)

    def close(self) -> None:
        """Forget the sounds."""
        self._shelf.clear()


def heat(brief: Brief) -> float:
    """``temperature`` as this engine takes it: 0 to 2, 1 unless told otherwise."""
    asked = float(brief.sampling.get("temperature", 1.0))
    return min(2.0, max(0.0, asked)) if math.isfinite(asked) else 1.0

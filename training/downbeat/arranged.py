"""Arrangements played: all of their parts, or some, so that the others have to tell."""

from arrangements import ARRANGEMENTS
from written import EVERY, Written, tempo, tied

PARTS = {"all": 0.5, "gaps": 0.28, "tones": 0.12, "drums": 0.1}
"""What is played of an arrangement."""


class Arranged(Written):
    """An arrangement, or what is left of it when players are silent."""

    arrangements = tuple(one for at, one in enumerate(ARRANGEMENTS) if at % EVERY)

    def _begin(self, rng):
        """The arrangement decides metre, tempo and form."""
        chosen = self.arrangements[rng.integers(len(self.arrangements))]
        self.drums, self.lines, self.length = chosen.drums, list(chosen.lines), chosen.length
        self.beats, self.bpm = self.drums[1], tempo(*self.drums[4], rng)
        self.per_beat, self.steps, self.swing = 1, self.beats, 0.0
        played = str(rng.choice(list(PARTS), p=list(PARTS.values())))
        self.kind = f"arranged, {played}"
        if played == "gaps":
            self._leave_out(rng)
        elif played == "tones":
            self.drums = None
        elif played == "drums":
            self.lines = []

    def _leave_out(self, rng):
        """One or two parts fewer, lanes or lines; of the drums one lane stays."""
        for _ in range(int(rng.integers(1, 3))):
            lanes = dict(self.drums[-1])
            at = int(rng.integers(len(lanes) + len(self.lines)))
            if at >= len(lanes):
                del self.lines[at - len(lanes)]
            elif len(lanes) > 1:
                del lanes[list(lanes)[at]]
            self.drums = (*self.drums[:-1], lanes)

    def _compose(self):
        rng = self.rng
        if self.drums:
            self._lanes(*self.drums[2:4], self.drums[-1])
        key = int(rng.integers(12))
        for line in self.lines:
            self._line_of(line, key, line[6])
        self._vary()
        if rng.random() < 0.12:
            self._endings(self.drums is not None)

    def _line_of(self, line, key, chords):
        """One line, with chords that change within bars or before them."""
        _, kind, _, per_beat, swing, *_, written = line
        notes = tied([bar.split() for bar in written.split(" | ")], per_beat, swing)
        pushed = [{step for step, (token, _) in bar.items() if token[0] == ">"} for bar in notes]
        plain = [{step: (token.lstrip(">"), lasts) for step, (token, lasts) in bar.items()}
                 for bar in notes]  # fmt: skip

        def chord_of(bar, step):
            if step in pushed[bar % len(pushed)]:
                return chords[(bar + 1) % len(chords)][0]
            inside = chords[bar % len(chords)]
            return inside[int(step * len(inside) / self.beats)]

        self._tones(kind, key, plain, chord_of)


class UnheardArranged(Arranged):
    """The same of arrangements that no other clip is made of."""

    arrangements = tuple(ARRANGEMENTS[::EVERY])

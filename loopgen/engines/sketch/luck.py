"""Chance, in two kinds: what the variations of a job share, and what sets them apart."""

from dataclasses import dataclass
from random import Random

from loopgen.seeds import family


@dataclass(frozen=True, slots=True)
class Luck:
    """The dice of one take; every player has his own, so that one cannot disturb another."""

    seed: int
    heat: float = 1.0
    """How adventurous a variation is: 0 plays the pattern as written, 2 is wild."""

    def kin(self, name: str) -> Random:
        """Dice that fall alike for all variations of a job."""
        return Random(f"sketch {family(self.seed)} {name}")

    def own(self, name: str) -> Random:
        """Dice of this variation alone."""
        return Random(f"sketch {family(self.seed)} {self.seed} {name}")

    def pick(self, choices: str, name: str) -> str:
        """One of the ``/``-separated choices, the same for all variations."""
        return self.kin(name).choice([choice.strip() for choice in choices.split("/")])

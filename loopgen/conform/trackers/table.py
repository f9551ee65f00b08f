"""Which trackers there are, what each needs, and under which licence.

Nothing heavy is imported to tell: packages are looked for with ``find_spec``.
"""

import difflib
import importlib
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path

from loopgen.conform.spec import LoopSpec
from loopgen.conform.trackers.heard import Heard
from loopgen.conform.trackers.models import installed_model
from loopgen.engines.engine import Samples
from loopgen.errors import TrackerError

Hear = Callable[[Samples, int, LoopSpec], Heard]
"""What a tracker's module has: ``hear(samples, sample_rate, spec)``."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Tracker:
    """A row of the table of trackers."""

    name: str
    meaning: str
    licence: str
    """Of its code and, where it has any, of its weights."""
    module: str = ""
    """Where its ``hear`` is; importing it imports what the tracker needs. Empty for our own."""
    packages: tuple[str, ...] = ()
    """What has to be importable."""
    has_model: bool = False
    """Whether it needs weights, which are never downloaded unasked."""

    @property
    def installed(self) -> bool:
        """Whether the packages are there; whether they work shows when they are used."""
        return all(find_spec(package) is not None for package in self.packages)


TRACKERS: Mapping[str, Tracker] = {
    row.name: row
    for row in (
        Tracker(
            name="own",
            meaning="attacks on a bending clock, and a small network for the bars; always there",
            licence="Apache-2.0",
        ),
        Tracker(
            name="librosa",
            meaning="beats by dynamic programming near the tempo asked for; knows no bars",
            licence="ISC",
            module="loopgen.conform.trackers.with_librosa",
            packages=("librosa",),
        ),
        Tracker(
            name="beat-this",
            meaning="beats and bars from a transformer that learned them on recorded music",
            licence="MIT, code and weights",
            module="loopgen.conform.trackers.with_beat_this",
            packages=("torch", "torchaudio", "beat_this"),
            has_model=True,
        ),
    )
}


def find_tracker(name: str) -> Tracker:
    """The table's row. Raises TrackerError naming the nearest one."""
    if name in TRACKERS:
        return TRACKERS[name]
    near = difflib.get_close_matches(name, TRACKERS, n=1)
    hint = f"did you mean {near[0]!r}?" if near else f"there are {', '.join(TRACKERS)}"
    raise TrackerError(f"no tracker is called {name[:40]!r}; {hint}")


def check_ready(name: str, model: str = "") -> Tracker:
    """The row of a tracker that can be used. ``model`` is the path of its weights, or empty.

    Raises TrackerError when it is unknown, its packages are missing, or its weights are.
    """
    row = find_tracker(name)
    if not row.installed:
        raise TrackerError(
            f"the tracker {name!r} is not installed; `pip install 'loopgen[{name}]'` does it, or"
            " choose the tracker 'own'"
        )
    if row.has_model:
        model_path(row, model)
    return row


def model_path(row: Tracker, model: str = "") -> Path:
    """Where a tracker's weights are. Raises TrackerError when no file is there."""
    path = Path(model).expanduser() if model else installed_model(row.name)
    if path.is_file():
        return path
    if model:
        raise TrackerError(
            f"tracker_model: {str(path)[:200]!r} is no file; name the weights of {row.name!r}"
        )
    raise TrackerError(
        f"the tracker {row.name!r} has no weights yet; `loopgen trackers install {row.name}`"
        " downloads them, or name a file you have in the setting tracker_model"
    )


def load_tracker(row: Tracker) -> Hear:
    """Import a tracker. Raises TrackerError when what it needs is there and does not work."""
    try:
        hear: Hear = importlib.import_module(row.module).hear
    except (ImportError, OSError) as error:
        raise TrackerError(
            f"the tracker {row.name!r} cannot be imported ({str(error)[:200]}); install it again"
            f" with `pip install 'loopgen[{row.name}]'`, or choose the tracker 'own'"
        ) from error
    return hear

"""Beat trackers, all behind one function: :func:`loopgen.conform.trackers.track.track`.

The names here are light: what a tracker needs is looked for and not imported.
:mod:`~loopgen.conform.trackers.table` is the list of trackers.
"""

from loopgen.conform.trackers.table import TRACKERS, check_ready, find_tracker

__all__ = ["TRACKERS", "check_ready", "find_tracker"]

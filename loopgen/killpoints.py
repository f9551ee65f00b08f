"""Named places where a test may kill this process, to prove that the journal tells the truth.

Inert unless ``LOOPGEN_KILL_POINT`` names one; then the process ends there as by ``kill -9``.
"""

import os
import signal

_ARMED = os.environ.get("LOOPGEN_KILL_POINT", "")

KILL_POINTS = (
    "accept.before_commit",
    "accept.after_commit",
    "job.generating",
    "job.conforming",
    "publish.intended",
    "publish.sidecar_linked",
    "publish.renamed",
    "publish.recorded",
    "finish.before_commit",
    "finish.after_commit",
)


def kill_point(name: str) -> None:
    """Die here if a test asked for it."""
    if name == _ARMED:
        os.kill(os.getpid(), getattr(signal, "SIGKILL", signal.SIGTERM))

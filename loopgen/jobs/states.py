"""The states of a job, and the one function that moves between them."""

from enum import StrEnum

from loopgen.errors import WrongStateError


class JobState(StrEnum):
    """Where a job is. With several variations under way, the least advanced one counts."""

    ACCEPTED = "accepted"
    """On disk, waiting for its turn."""
    GENERATING = "generating"
    CONFORMING = "conforming"
    PUBLISHING = "publishing"
    DONE = "done"
    """At least one loop was published, and none is to come."""
    FAILED = "failed"
    """Over without a loop; the job says why."""
    CANCELLED = "cancelled"

    @property
    def final(self) -> bool:
        """A final state is never left."""
        return self in FINAL


FINAL = frozenset({JobState.DONE, JobState.FAILED, JobState.CANCELLED})
_WORKING = frozenset({JobState.GENERATING, JobState.CONFORMING, JobState.PUBLISHING})
_NEXT: dict[JobState, frozenset[JobState]] = {
    JobState.ACCEPTED: _WORKING | FINAL,
    **{state: _WORKING | FINAL | {JobState.ACCEPTED} for state in _WORKING},
    **{state: frozenset() for state in FINAL},
}


def transition(now: JobState, to: JobState) -> JobState:
    """The new state, or WrongStateError: back to ``accepted`` is what a restart does."""
    if to is now and not now.final:
        return now
    if to not in _NEXT[now]:
        raise WrongStateError(f"the job is {now} and cannot become {to}")
    return to

"""One job asked for from a shell: ask, follow, go on with a new daemon if the first one ends."""

import contextlib
from collections.abc import Callable, Iterator, Mapping

import click

from daw_bridges.client import Client, new_id
from daw_bridges.daemon import ensure_daemon, find_daemon
from daw_bridges.story import Story
from loopgen.errors import LoopgenError, NoDaemonError
from loopgen.jobs.admission import rotation_name
from loopgen.library.library import find_loop
from loopgen.request import JOB_ID, PARAMETERS, PROMPT
from osc_server.messages import Reply
from osc_server.protocol import ROTATE

STOP_SECONDS = 10.0


Submit = Callable[[Client], Reply]
"""Asks a daemon, and returns its acceptance."""


def generation(prompt: str, id: str | None, parameters: Mapping[str, str]) -> "Errand":
    """To have loops made. Raises BadValueError: no daemon is started for what it would refuse."""
    for name, value in parameters.items():
        PARAMETERS[name].kind.read(name, value)
    name = JOB_ID.read("id", new_id() if id is None else id)
    words = PROMPT.read("prompt", prompt)
    return Errand(name, lambda client: client.submit(words, id=name, **parameters))


def rotation(loop: str, beats: str, name: str | None) -> "Errand":
    """To have a loop start elsewhere: ``job/variation``, or its file. Raises BadValueError."""
    job, variation = find_loop(loop)
    exact = ROTATE.read("beats", beats)
    name = JOB_ID.read("as", rotation_name(job, variation, exact) if name is None else name)
    return Errand(name, lambda client: client.submit_rotation(job, variation, exact, name=name))


class Errand:
    """What is asked for under an id, and how far its story was told."""

    def __init__(self, id: str, submit: Submit) -> None:
        self.id = id
        self._submit = submit
        self._story = Story(self.id, accepted=True)
        self._asked = False
        self._accepted = False

    def news(self) -> Iterator[Reply]:
        """The acceptance and all that follows. Raises what the daemon refuses with; NoDaemonError.

        A daemon that ends meanwhile is started again once: what it acknowledged goes on.
        """
        with ensure_daemon() as client:
            try:
                yield from self._told_by(client)
                return
            except NoDaemonError:
                click.echo("loopgen: the daemon does not answer any more; asking again", err=True)
        with ensure_daemon() as client:
            yield from self._told_by(client)

    def _told_by(self, client: Client) -> Iterator[Reply]:
        self._asked = True
        accepted = self._submit(client)
        if not self._accepted:
            self._accepted = True
            yield accepted
        yield from self._story.follow(client)

    def stop(self) -> Iterator[Reply]:
        """Cancel the job if it was asked for; what is left to tell of it."""
        # Whatever prevents it (no daemon, the job is over) is no news to somebody who gave up.
        with contextlib.suppress(LoopgenError, TimeoutError):
            if self._asked:
                with find_daemon() as client:
                    client.cancel(self.id)
                    yield from self._story.follow(client, timeout=STOP_SECONDS)

"""Long answers, sent a few packets at a time, so that nobody else waits for them."""

import time
from collections.abc import Iterator

from loopgen.errors import BusyError
from osc_server.source import Source

PAGE = 64
"""Packets between which the loop does its other work."""
PAGE_SECONDS = 0.004
"""After which a page ends early: some rows are dearer than others."""
PAUSE = 0.005
"""Seconds between pages: a client's socket holds a few hundred packets by default."""
MOST_EACH = 16
"""Answers that may wait for one client."""
MOST = 512


class Pages:
    """Answers that are under way, each an iterator of packets that is read as it is sent."""

    def __init__(self) -> None:
        self._waiting: dict[Source, dict[str, Iterator[bytes]]] = {}

    def add(self, to: Source, name: str, packets: Iterator[bytes]) -> None:
        """Send these behind what the client waits for already.

        What is asked for again under the same ``name`` starts anew: the first answer may be lost.
        Raises BusyError.
        """
        mine = self._waiting.get(to, {})
        if name not in mine and (len(mine) >= MOST_EACH or len(self) >= MOST):
            raise BusyError("too many lists were asked for at once; wait for one to end")
        mine.pop(name, None)
        self._waiting[to] = {**mine, name: packets}

    def take(self) -> list[tuple[bytes, Source]]:
        """The next page: some packets for each client in turn."""
        share = max(1, PAGE // max(1, len(self._waiting)))
        until = time.monotonic() + PAGE_SECONDS
        page: list[tuple[bytes, Source]] = []
        for to in list(self._waiting)[:PAGE]:
            page += [(packet, to) for packet in self._some(to, share)]
            if time.monotonic() > until:
                break
        return page

    def _some(self, to: Source, most: int) -> Iterator[bytes]:
        """Up to ``most`` packets; the client then goes to the end of the line."""
        mine = self._waiting.pop(to)
        while mine and most:
            name = next(iter(mine))
            packet = next(mine[name], None)
            if packet is None:
                del mine[name]
                continue
            most -= 1
            yield packet
        if mine:
            self._waiting[to] = mine

    def drop(self, to: Source) -> None:
        """The client is gone."""
        self._waiting.pop(to, None)

    def __len__(self) -> int:
        return sum(len(answers) for answers in self._waiting.values())

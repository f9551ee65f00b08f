"""The whole story of one job: what the journal kept, then what happens, each event once.

UDP loses packets and a daemon that ends forgets who listened, but the journal forgets nothing. So
a story begins by reading what was kept, and reads again whenever news are overdue, and at the end
unless every variation's outcome was heard.
"""

import time
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from daw_bridges.replay import look_back, walk
from osc_server.messages import Reply

if TYPE_CHECKING:
    from daw_bridges.client import Client

FINAL = frozenset({"done", "failed", "cancelled"})
NEWS = FINAL | {"accepted", "ignored", "started", "progress", "ready", "missed", "moved"}
CHECK_SECONDS = 2.0
"""Without news of the job for so long, its state is asked for."""


class Story:
    """One job as told to one reader; another client can go on with it after a restart."""

    def __init__(self, id: str, since: int = 0, *, accepted: bool = False) -> None:
        """``accepted``: the reader knows of the acceptance. See Client.follow for the rest."""
        self.id = id
        self._since = since
        self._told: set[object] = {"accepted"} if accepted else set()
        self._outcomes: set[int] = set()
        """Variations that were told to be ready or missed."""
        self._variations = 0
        self._begins: int | None = None
        """The number before the job's first event, or as far back as we looked."""

    def follow(self, client: "Client", timeout: float | None = None) -> Iterator[Reply]:
        """See Client.follow."""
        deadline = float("inf") if timeout is None else time.monotonic() + timeout
        news = self._caught_up(client)
        yield from news
        check = time.monotonic() + CHECK_SECONDS
        while not (news and news[-1].name in FINAL):
            now = time.monotonic()
            if now >= deadline:
                raise TimeoutError(f"job {self.id!r} was not over after {timeout:g} seconds")
            late = now >= check
            heard = None if late else client.hear(min(check, deadline) - now)
            news = self._caught_up(client) if late else self._new(client, heard)
            yield from news
            if news or late:
                check = time.monotonic() + CHECK_SECONDS

    def _new(self, client: "Client", heard: Reply | None) -> list[Reply]:
        """What one message adds. The end may have overtaken what was lost before it."""
        if heard is None or not self._mine(heard):
            return []
        if heard.name in FINAL and not self._whole(heard):
            return self._caught_up(client, heard)
        return self._untold([heard])

    def _whole(self, end: Reply) -> bool:
        return end.name == "done" and len(self._outcomes) == self._variations

    def _caught_up(self, client: "Client", *heard: Reply) -> list[Reply]:
        """All that was not told yet, in its order. Raises UnknownJobError, NoDaemonError."""
        newest = int(client.subscribe()["seq"])
        (row,) = client.listing("/loopgen/status", self.id)
        self._variations = row["variations"]
        over = row["state"] in FINAL
        found = [*heard, *client.pending()]
        if over or self._begins is None:
            found += self._kept(client, newest)
        loops = client.listing("/loopgen/loops", self.id)
        found += [*client.pending(), *loops, *([_end(row)] if over else [])]
        # A loop's first path may be out of date: it was rejected since.
        todays = {loop["seq"]: loop for loop in loops}
        ordered = in_order(reply for reply in found if self._mine(reply))
        return self._untold(todays.get(reply.values.get("seq"), reply) for reply in ordered)

    def _kept(self, client: "Client", newest: int) -> list[Reply]:
        if self._begins is not None:
            return walk(client, self.id, self._begins, newest)
        kept, self._begins = look_back(client, self.id, self._since, newest)
        return kept

    def _mine(self, reply: Reply) -> bool:
        return reply.name in NEWS and reply["id"] == self.id

    def _untold(self, replies: Iterable[Reply]) -> list[Reply]:
        """Those that are new, up to the end."""
        news: list[Reply] = []
        for reply in replies:
            seq = int(reply.values.get("seq", 0))
            key = _key(reply)
            if key in self._told or (seq <= self._since and seq and reply.name not in FINAL):
                continue
            if key is not None:
                self._told.add(key)
            if reply.name in ("ready", "missed"):
                self._outcomes.add(reply["variation"])
            news.append(reply)
            if reply.name in FINAL:
                break
        return news


def in_order(replies: Iterable[Reply]) -> list[Reply]:
    """By number; what has none stays behind the newest number that came before it."""
    newest, placed = 0, []
    for reply in replies:
        seq = int(reply.values.get("seq", 0))
        newest = max(newest, seq)
        place = -1 if reply.name == "accepted" else seq or newest
        placed.append((place, reply))
    return [reply for _, reply in sorted(placed, key=lambda pair: pair[0])]


def _key(reply: Reply) -> object:
    """What makes two replies the same news; None for passing news."""
    if reply.name in FINAL:
        return "end"
    if reply.name == "accepted":
        return "accepted"
    if reply.name == "ignored":
        return ("ignored", reply["key"])
    return reply.values.get("seq")


def _end(row: Reply) -> Reply:
    """A job's end by its state alone, for when its final event cannot be had."""
    values = {"id": row["id"], "loops": row["loops"], "code": row["code"], "text": row["text"]}
    names = {"done": ("id", "loops"), "failed": ("id", "code", "text"), "cancelled": ("id",)}
    return Reply(row["state"], {n: values[n] for n in names[row["state"]]} | {"seq": 0})

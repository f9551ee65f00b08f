"""Reading kept events again over UDP, which may lose some of a long answer.

The answer to ``subscribe … since N`` is one packet an event, oldest first. Events are numbered
without holes as long as no old job was forgotten, so a hole shows where packets were lost: then the
rest is asked for again from there.
"""

from typing import TYPE_CHECKING

from osc_server.messages import Reply

if TYPE_CHECKING:
    from daw_bridges.client import Client

LOOKS = (64, 1024, 8192)
"""How many events to look back: a daemon sends some ten thousand a second."""
ANSWERS = 64
"""That one walk may take."""


def look_back(client: "Client", id: str, since: int, newest: int) -> tuple[list[Reply], int]:
    """What was kept before ``newest``, and the number before that.

    Goes back as far as the job's acceptance, ``since`` or 8192 events, whichever comes first.
    """
    found: list[Reply] = []
    low = newest
    for look in LOOKS:
        low = max(since, newest - look)
        found = walk(client, id, low, newest)
        if low == since or any(r.name == "accepted" and r["id"] == id for r in found):
            break
    return found, low


def walk(client: "Client", id: str, low: int, newest: int) -> list[Reply]:
    """Everything kept after ``low`` up to ``newest``, unless the way loses it again and again."""
    found: list[Reply] = []
    point, doubted = low, -1
    for _ in range(ANSWERS):
        if point >= newest:
            break
        heard = _ask(client, id, point)
        found += heard
        later = [seq for seq in map(_seq, heard) if point < seq <= newest]
        if not later:
            break
        reached = contiguous(point, newest, heard)
        if reached == point == doubted:  # asked twice for the same hole: those were forgotten
            reached = min(later)
        point, doubted = reached, point
    return found


def _ask(client: "Client", id: str, since: int) -> list[Reply]:
    """What one answer holds and the way leaves. A list that was asked for later comes later."""
    client.subscribe(since)
    client.listing("/loopgen/loops", id)
    return client.pending()


def contiguous(point: int, newest: int, heard: list[Reply]) -> int:
    """The last number after ``point`` up to which nothing is missing from ``heard``.

    An acceptance has a number too, but does not say it. News later than ``newest`` come between.
    """
    accepted: set[str] = set()
    for reply in heard:
        seq = _seq(reply)
        if reply.name == "accepted":
            accepted.add(reply["id"])
        elif point < seq <= newest:
            if seq > point + len(accepted) + 1:
                break
            point = seq
            accepted.clear()
    return point


def _seq(reply: Reply) -> int:
    return int(reply.values.get("seq", 0))

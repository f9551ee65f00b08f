"""Who hears events: a bounded table of leases, never keyed by host alone."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from loopgen.errors import BusyError
from osc_server.source import Source

LEASE_SECONDS = 600.0
MOST = 256


@dataclass(slots=True)
class _Lease:
    asked_from: Source
    until: float


class Subscribers:
    """Subscriptions, and the port each client announced for its answers. Times in seconds."""

    def __init__(self) -> None:
        self._leases: dict[Source, _Lease] = {}
        self._targets: dict[Source, dict[Source, None]] = {}
        """What each source subscribed, in its order."""

    def add(self, source: Source, port: int | None, now: float) -> Source:
        """Subscribe ``port`` of the source's host (or the source itself); returns where to.

        Raises BusyError when the table is full: whoever is in it keeps its place.
        """
        target = announced(source, port)
        self._end(target)
        self._purge(now)
        if len(self._leases) >= MOST:
            raise BusyError(
                f"{MOST} programs are subscribed, which is all there is room for; unsubscribe one,"
                f" or wait until one has been silent for {LEASE_SECONDS:g} seconds"
            )
        self._leases[target] = _Lease(source, now + LEASE_SECONDS)
        self._targets.setdefault(source, {})[target] = None
        return target

    def remove(self, source: Source, port: int | None) -> Source:
        """End a subscription; it is no error if there was none."""
        target = self.answer_to(source) if port is None else announced(source, port)
        self._end(target)
        return target

    def renew(self, source: Source, now: float) -> None:
        """Any message from where a subscription was asked for keeps it alive."""
        for target in self._targets.get(source, ()):
            lease = self._leases[target]
            if lease.until >= now:  # what has run out stays so
                lease.until = now + LEASE_SECONDS

    def answer_to(self, source: Source) -> Source:
        """Where answers to this source go: the port it subscribed, else the one it sent from."""
        return next(iter(self._targets.get(source, ())), source)

    def live(self, now: float) -> Iterator[Source]:
        """Everyone whose lease has not run out; the others are forgotten."""
        self._purge(now)
        yield from self._leases

    def drop(self, source: Source) -> None:
        """A connection is gone."""
        for target in [source, *self._targets.get(source, ())]:
            self._end(target)

    def _purge(self, now: float) -> None:
        for target in [t for t, lease in self._leases.items() if lease.until < now]:
            self._end(target)

    def _end(self, target: Source) -> None:
        lease = self._leases.pop(target, None)
        if lease is None:
            return
        rest = self._targets[lease.asked_from]
        del rest[target]
        if not rest:
            del self._targets[lease.asked_from]

    def __len__(self) -> int:
        return len(self._leases)


def announced(source: Source, port: int | None) -> Source:
    """The same host's UDP ``port``; a TCP client is answered on its connection."""
    if port is None or source.transport != "udp":
        return source
    return replace(source, port=port)

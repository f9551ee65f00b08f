"""Who hears events: a bounded table of leases, never keyed by host alone."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

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

    def add(self, source: Source, port: int | None, now: float) -> Source:
        """Subscribe ``port`` of the source's host (or the source itself); returns where to."""
        target = announced(source, port)
        self._leases.pop(target, None)
        if len(self._leases) >= MOST:
            del self._leases[min(self._leases, key=lambda known: self._leases[known].until)]
        self._leases[target] = _Lease(source, now + LEASE_SECONDS)
        return target

    def remove(self, source: Source, port: int | None) -> Source:
        """End a subscription; it is no error if there was none."""
        target = announced(source, port)
        if port is None:
            target = self.answer_to(source)
        self._leases.pop(target, None)
        return target

    def renew(self, source: Source, now: float) -> None:
        """Any message from where a subscription was asked for keeps it alive."""
        for lease in self._leases.values():
            if lease.asked_from == source:
                lease.until = now + LEASE_SECONDS

    def answer_to(self, source: Source) -> Source:
        """Where answers to this source go: the port it subscribed, else the one it sent from."""
        for target, lease in self._leases.items():
            if lease.asked_from == source:
                return target
        return source

    def live(self, now: float) -> Iterator[Source]:
        """Everyone whose lease has not run out; the others are forgotten."""
        for target in [t for t, lease in self._leases.items() if lease.until < now]:
            del self._leases[target]
        yield from self._leases

    def drop(self, source: Source) -> None:
        """A connection is gone."""
        for target in [t for t in self._leases if t == source]:
            del self._leases[target]

    def __len__(self) -> int:
        return len(self._leases)


def announced(source: Source, port: int | None) -> Source:
    """The same host's UDP ``port``; a TCP client is answered on its connection."""
    if port is None or source.transport != "udp":
        return source
    return replace(source, port=port)

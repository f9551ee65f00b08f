"""How soon a request is acknowledged, its commit included, beside a commit-less echo.

1,000 generates one after the other, in four situations: an idle daemon; while a worker computes
and another loads; a UDP echo in Python (the baseline: what a socket and a loop cost); and the
echo with a full SQLite commit.
"""

import argparse
import asyncio
import os
import socket
import sqlite3
import statistics
import tempfile
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from daw_bridges.client import Client
from daw_bridges.daemon import start_daemon


def percentiles(times: list[float]) -> tuple[float, float]:
    """p50 and p99 in milliseconds."""
    cuts = statistics.quantiles(times, n=100, method="inclusive")
    return cuts[49] * 1000, cuts[98] * 1000


def clocked(count: int, ask: Callable[[int], None]) -> list[float]:
    times = []
    for number in range(count):
        begun = time.perf_counter()
        ask(number)
        times.append(time.perf_counter() - begun)
    return times


@contextmanager
def daemon(**environment: str) -> Iterator[Client]:
    """A paused daemon with a long queue, so that only acknowledging is measured."""
    with tempfile.TemporaryDirectory() as home:
        variables = {
            "LOOPGEN_STATE_DIR": home,
            "LOOPGEN_CONFIG": os.devnull,
            "LOOPGEN_QUEUE": "10000",
            **environment,
        }
        arguments = ["--port", "0", "--http-port", "0", "--out", str(Path(home) / "loops")]
        process, address = start_daemon(arguments, detached=False, environment=variables)
        try:
            with Client(address.port) as client:
                yield client
        finally:
            process.terminate()
            process.wait()


def acknowledge(client: Client, prefix: str) -> Callable[[int], None]:
    answers = frozenset({"accepted"})

    def ask(number: int) -> None:
        id = f"{prefix}{number}"
        pairs = ("bpm", 124, "bars", 4, "variations", 4, "engine", "faulty")
        client.ask("/loopgen/generate", id, "dusty house drums", *pairs, answers=answers, id=id)

    return ask


def idle(count: int) -> list[float]:
    with daemon() as client:
        client.generate("house", id="first", bars=1, variations=2)
        for _ in client.follow("first"):  # until everything is loaded
            pass
        client.ask("/loopgen/pause", answers=frozenset({"queue"}))
        return clocked(count, acknowledge(client, "idle"))


def busy(count: int) -> list[float]:
    """While sketch computes without end, conform works, and an engine that dies loads anew."""
    with daemon() as client:
        with Client(client.daemon_port) as other:  # who asks also hears progress
            for number in range(30):
                other.generate("full house", id=f"work{number}", bars=16, variations=20)
                other.generate("crash", id=f"load{number}", engine="faulty")
        return clocked(count, acknowledge(client, "busy"))


def echo(count: int, commit: bool) -> list[float]:
    """A plain asyncio UDP server, with and without a durable row per message."""
    with tempfile.TemporaryDirectory() as home:
        path = str(Path(home) / "echo.sqlite")
        ports: list[int] = []
        ready, stop = threading.Event(), threading.Event()
        thread = threading.Thread(target=_serve_echo, args=(path, commit, ports, ready, stop))
        thread.start()
        ready.wait()
        with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as client:
            client.connect(("127.0.0.1", ports[0]))

            def ask(number: int) -> None:
                client.send(b"x" * 120)
                client.recv(4096)

            times = clocked(count, ask)
        stop.set()
        thread.join()
        return times


def _serve_echo(
    path: str, commit: bool, ports: list[int], ready: threading.Event, stop: threading.Event
) -> None:
    db = sqlite3.connect(path, isolation_level=None)
    db.execute("PRAGMA journal_mode=WAL")
    db.execute("PRAGMA synchronous=FULL")
    db.execute("CREATE TABLE rows (body BLOB)")

    class Echo(asyncio.DatagramProtocol):
        def connection_made(self, transport: asyncio.BaseTransport) -> None:
            self.transport = transport

        def datagram_received(self, data: bytes, address: tuple[str, int]) -> None:
            if commit:
                db.execute("INSERT INTO rows VALUES (?)", (data,))
            self.transport.sendto(data, address)  # type: ignore[attr-defined]

    async def run() -> None:
        loop = asyncio.get_running_loop()
        transport, _ = await loop.create_datagram_endpoint(Echo, ("127.0.0.1", 0))
        ports.append(transport.get_extra_info("sockname")[1])
        ready.set()
        await loop.run_in_executor(None, stop.wait)
        transport.close()

    asyncio.run(run())
    db.close()


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--count", type=int, default=1000)
    count = parser.parse_args().count
    rows = {
        "UDP echo (baseline)": echo(count, commit=False),
        "UDP echo with a commit": echo(count, commit=True),
        "loopgen, idle": idle(count),
        "loopgen, working": busy(count),
    }
    base = percentiles(rows["UDP echo with a commit"])
    print(f"{'':<24}{'p50 ms':>9}{'p99 ms':>9}{'p50 ratio':>11}{'p99 ratio':>11}")
    for name, times in rows.items():
        p50, p99 = percentiles(times)
        print(f"{name:<24}{p50:9.2f}{p99:9.2f}{p50 / base[0]:11.2f}{p99 / base[1]:11.2f}")


if __name__ == "__main__":
    main()

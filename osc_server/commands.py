"""``loopgen serve``: the daemon in the foreground."""

import asyncio
import contextlib
import logging

import click

from loopgen.config import Config, read_config, state_dir
from loopgen.engines.registry import find_engine
from loopgen.errors import AlreadyRunningError
from osc_server.server import Server


@click.command()
@click.option("--port", type=int, help="UDP and TCP port for OSC; 0 takes a free one.")
@click.option("--http-port", type=int, help="Port of OSCQuery and the page; 0 takes a free one.")
@click.option("--out", type=click.Path(file_okay=False), help="Folder the loops go to.")
@click.option("--engine", help="Engine of requests that name none.")
@click.option("--idle-exit", type=float, default=0.0, hidden=True, help="Seconds until bored.")
def serve(
    port: int | None, http_port: int | None, out: str | None, engine: str | None, idle_exit: float
) -> None:
    """Run the daemon until Ctrl-C."""
    logging.basicConfig(format="%(levelname)s: %(message)s", level=logging.INFO)
    logging.getLogger("asyncio").setLevel(logging.ERROR)
    flags = {"port": port, "http_port": http_port, "out": out, "engine": engine}
    config = read_config(flags)
    find_engine(config.engine)  # the first request would be a late moment to learn of a misspelling
    try:
        asyncio.run(_serve(config, idle_exit))
    except AlreadyRunningError as error:
        # Whoever started us for one request can have it from the daemon that was faster.
        if not idle_exit or str(state_dir()) not in error.text:
            raise
        click.echo(error.text)


async def _serve(config: Config, idle_exit: float) -> None:
    server = Server(config, state_dir(), idle_exit=idle_exit)
    address = await server.start()
    _say(
        f"Ready: OSC on {address.host}:{address.port} (UDP and TCP),"
        f" OSCQuery on http://{address.host}:{address.http_port}, loops in {address.out}"
    )
    try:
        await server.serve()
    finally:
        _say("Stopping; unfinished jobs go on at the next start.", err=True)
        await server.close()


def _say(text: str, *, err: bool = False) -> None:
    """A daemon goes on when the terminal it was started from is gone."""
    with contextlib.suppress(OSError):
        click.echo(text, err=err)

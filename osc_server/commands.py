"""``loopgen serve``: the daemon in the foreground."""

import asyncio
import logging

import click

from loopgen.config import Config, read_config, state_dir
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
    asyncio.run(_serve(config, idle_exit))


async def _serve(config: Config, idle_exit: float) -> None:
    server = Server(config, state_dir(), idle_exit=idle_exit)
    address = await server.start()
    click.echo(
        f"Ready: OSC on {address.host}:{address.port} (UDP and TCP),"
        f" OSCQuery on http://{address.host}:{address.http_port}, loops in {address.out}"
    )
    try:
        await server.serve()
    finally:
        click.echo("Stopping; unfinished jobs go on at the next start.", err=True)
        await server.close()

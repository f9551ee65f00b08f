"""``loopgen demo``: a daemon, a DAW's part played over real OSC, four loops and their pictures."""

import os
import socket
import subprocess
import tempfile
import time
from pathlib import Path

import click

from daw_bridges import show
from daw_bridges.client import Client
from daw_bridges.daemon import start_daemon
from osc_server.messages import Reply

PROMPT = "dusty house drums"
SETTINGS = {"bpm": 124, "bars": 4, "variations": 4, "picture": 1}
ID = "a1"


@click.command()
@click.option("--out", default="loops", show_default=True, type=click.Path(path_type=Path))
@click.option("--prompt", default=PROMPT, show_default=True)
def demo(out: Path, prompt: str) -> None:
    """Make four loops in ./loops, and show how to ask for them from a DAW."""
    with tempfile.TemporaryDirectory(prefix="loopgen-demo-") as state:
        process, address = start_daemon(
            ["--port", str(_free_port()), "--http-port", "0", "--out", str(out)],
            detached=False,
            environment={"LOOPGEN_STATE_DIR": state, "LOOPGEN_CONFIG": os.devnull},
        )
        try:
            click.echo(
                f"The daemon listens on {address.host}:{address.port}, as it would for a DAW."
            )
            with Client(address.port, address.host) as client:
                _play(client, prompt)
        finally:
            _end(process)
    click.echo(_how_to(prompt))


def _free_port() -> int:
    """The usual port if nobody has it, so that the demo shows the usual messages."""
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe:
        try:
            probe.bind(("127.0.0.1", 10120))
        except OSError:
            return 0
    return 10120


def _play(client: Client, prompt: str) -> None:
    """What a DAW does: subscribe, ask, listen."""
    begun = time.monotonic()
    since = int(client.subscribe()["seq"])
    client.generate(prompt, id=ID, **SETTINGS)
    for event in show.with_bars(client.follow(ID, since=since), SETTINGS["variations"]):
        if event.name == "ready":
            _shown(event, time.monotonic() - begun)
        elif line := show.in_words(event):
            click.echo(line)


def _shown(event: Reply, seconds: float) -> None:
    path = Path(event["path"])
    here = Path(os.path.relpath(path))
    click.echo(f"  {seconds:4.1f} s  {here}  score {event['score']:.2f}  picture: {here.stem}.png")


def _end(process: "subprocess.Popen[bytes]") -> None:
    process.terminate()
    try:
        process.wait(10)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()


def _how_to(prompt: str) -> str:
    pairs = " ".join(f"{key} {value}" for key, value in SETTINGS.items())
    message = f'/loopgen/generate {ID} "{prompt}" {pairs}'
    symbol = prompt.replace(" ", "\\ ")
    tags = "ss" + "si" * len(SETTINGS)
    return f"""
The message that was sent, to UDP 127.0.0.1:10120:

  {message}

Start the daemon with `loopgen serve`, then send it yourself:

  Max    a message box  {message}
         into [udpsend 127.0.0.1 10120]; to hear answers, first send /loopgen/subscribe 10122
         through the same [udpsend], and listen with [udpreceive 10122]
  Pd     [list {ID} {symbol} {pairs}( → [oscformat loopgen generate]
         → [list prepend send] → [list trim] → [netsend -u -b], connected by
         [connect 127.0.0.1 10120(; answers come out of its right outlet → [oscparse]
  liblo  oscsend 127.0.0.1 10120 /loopgen/generate {tags} {ID} "{prompt}" {pairs}
  shell  loopgen generate "{prompt}" --bpm 124 --bars 4 --variations 4 --picture 1
"""

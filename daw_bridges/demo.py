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
from daw_bridges.daemon import end, start_daemon
from daw_bridges.delivery import prepare
from loopgen.config import SETTINGS
from loopgen.errors import LoopgenError
from loopgen.request import PARAMETERS
from osc_server.messages import Reply
from osc_server.note import Address

USUAL_PORT: int = SETTINGS["port"].default
PROMPT = "dusty house drums"
ASK = {"bpm": 124, "bars": 4, "variations": 4, "picture": 1}
ID = "a1"
IDLE_SECONDS = 60
"""The demo's daemon ends by itself when the demo was killed."""


@click.command()
@click.option("--out", default="loops", show_default=True, type=click.Path(path_type=Path))
@click.option("--prompt", default=PROMPT, show_default=True)
def demo(out: Path, prompt: str) -> None:
    """Make four loops in ./loops, and show how to ask for them from a DAW."""
    prompt = PARAMETERS["prompt"].kind.read("prompt", prompt)
    prepare(out)
    with tempfile.TemporaryDirectory(prefix="loopgen-demo-") as state:
        process, address = _start(out, state)
        try:
            click.echo(_greeting(address))
            with Client(address.port, address.host) as client:
                last = _play(client, prompt)
        finally:
            end(process)
    if last.name != "done":
        raise LoopgenError("the demo's job ended without a loop; `loopgen doctor` may know why")
    click.echo(_how_to(prompt, address.port))


def _start(out: Path, state: str) -> tuple["subprocess.Popen[bytes]", Address]:
    """A daemon that knows nothing of the user's settings or of a daemon of theirs."""
    ports = ["--port", str(_free_port()), "--http-port", "0"]
    return start_daemon(
        [*ports, "--out", str(out), "--idle-exit", str(IDLE_SECONDS)],
        detached=False,
        environment={"LOOPGEN_STATE_DIR": state, "LOOPGEN_CONFIG": os.devnull},
        bare=True,
    )


def _greeting(address: Address) -> str:
    words = f"The daemon listens on {address.host}:{address.port}, as it would for a DAW."
    if address.port == USUAL_PORT:
        return words
    return f"{words}\n(The usual port is {USUAL_PORT}, but another program holds it just now.)"


def _free_port() -> int:
    """The usual port if nobody has it, so that the demo shows the usual messages."""
    for kind in (socket.SOCK_DGRAM, socket.SOCK_STREAM):
        with socket.socket(socket.AF_INET, kind) as probe:
            try:
                probe.bind(("127.0.0.1", USUAL_PORT))
            except OSError:
                return 0
    return USUAL_PORT


def _play(client: Client, prompt: str) -> Reply:
    """What a DAW does: subscribe, ask, listen. Returns the job's end."""
    begun = time.monotonic()
    client.subscribe()
    client.generate(prompt, id=ID, **ASK)
    for event in show.with_bars(client.follow(ID)):
        if event.name == "ready":
            _shown(event, time.monotonic() - begun)
        elif line := show.in_words(event):
            click.echo(line, err=True)
    return event


def _shown(event: Reply, seconds: float) -> None:
    path = Path(event["path"])
    here = Path(os.path.relpath(path))
    click.echo(f"  {seconds:4.1f} s  {here}  score {event['score']:.2f}  picture: {here.stem}.png")


def _how_to(prompt: str, port: int) -> str:
    pairs = " ".join(f"{key} {value}" for key, value in ASK.items())
    message = f'/loopgen/generate {ID} "{prompt}" {pairs}'
    symbol = prompt.replace(" ", "\\ ")
    tags = "ss" + "si" * len(ASK)
    return f"""
The message that was sent, to UDP 127.0.0.1:{port}:

  {message}

{_serve(port)}

  Max    a message box  {message}
         into [udpsend 127.0.0.1 {port}]; to hear answers, first send /loopgen/subscribe 10122
         through the same [udpsend], and listen with [udpreceive 10122]
  Pd     [list {ID} {symbol} {pairs}( → [oscformat loopgen generate]
         → [list prepend send] → [list trim] → [netsend -u -b], connected by
         [connect 127.0.0.1 {port}(; answers come out of its right outlet → [oscparse]
  liblo  oscsend 127.0.0.1 {port} /loopgen/generate {tags} {ID} "{prompt}" {pairs}
  shell  loopgen generate "{prompt}" --bpm 124 --bars 4 --variations 4 --picture 1
"""


def _serve(port: int) -> str:
    """What to start, so that the lines below are right."""
    if port == USUAL_PORT:
        return "Start the daemon with `loopgen serve`, then send it yourself:"
    return (
        f"Start the daemon with `loopgen serve --port {port}`, then send it yourself (to a daemon"
        f"\non the usual port, send the same to {USUAL_PORT}):"
    )

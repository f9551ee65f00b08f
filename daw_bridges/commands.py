"""``generate``, ``rotate``, ``jobs``, ``status``, ``cancel`` and ``engines``: OSC from a shell."""

import json
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import click

from daw_bridges import show
from daw_bridges.client import Client
from daw_bridges.daemon import ensure_daemon, find_daemon
from daw_bridges.delivery import deliver, prepare
from daw_bridges.errand import Errand, generation, rotation
from loopgen.request import JOB_ID, KEYS, PARAMETERS
from osc_server.messages import Reply


def with_parameters(command: Callable[..., None]) -> Callable[..., None]:
    """Give a command one option for each parameter of a request."""
    for name in reversed(KEYS):
        row = PARAMETERS[name]
        flag = f"--{name.replace('_', '-')}"
        text = f"{row.meaning[0].upper()}{row.meaning[1:]}: {row.kind.span}."
        command = click.option(flag, name, help=text)(command)
    return command


@click.command()
@click.argument("prompt")
@click.option("--id", "id", help="The job's id; the same id is the same job.")
@click.option("--out", type=click.Path(file_okay=False, path_type=Path), help="Copy loops here.")
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object per event.")
@with_parameters
def generate(
    prompt: str, id: str | None, out: Path | None, as_json: bool, **parameters: str | None
) -> None:
    """Make loops from PROMPT, through the daemon (one is started if none runs)."""
    given = {name: value for name, value in parameters.items() if value is not None}
    _run(generation(prompt, id, given), out, as_json)


@click.command(context_settings={"ignore_unknown_options": True})  # -1 is no option but a number
@click.argument("loop")
@click.argument("beats")
@click.option("--as", "name", help="The new job's id; the same id is the same job.")
@click.option("--out", type=click.Path(file_okay=False, path_type=Path), help="Copy it here.")
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object per event.")
def rotate(loop: str, beats: str, name: str | None, out: Path | None, as_json: bool) -> None:
    """Make LOOP again, to start BEATS later (1, -1, 0.5) in its raw take.

    LOOP is a loop's file, or the id of its job and its number: a1/2. The loop itself stays.
    """
    _run(rotation(loop, beats, name), out, as_json)


def _run(errand: Errand, out: Path | None, as_json: bool) -> None:
    """Show how it goes, to its end. Leaves with 1 when no loop comes of it."""
    if out is not None:
        prepare(out)
    try:
        last = _show(_delivered(errand.news(), out), as_json)
    except KeyboardInterrupt:
        _show(_delivered(errand.stop(), out), as_json)
        raise
    if last != "done":
        sys.exit(1)


def _show(events: Iterator[Reply], as_json: bool) -> str:
    """Show the events; returns the last one's name."""
    last = ""
    for event in show.as_json(events) if as_json else show.with_bars(events):
        last = event.name
        line = "" if as_json else show.in_words(event)
        if line:
            click.echo(line, err=event.name != "ready")
    return last


def _delivered(events: Iterator[Reply], out: Path | None) -> Iterator[Reply]:
    """Copy each ready loop to ``out``, and say the copy's path instead."""
    for event in events:
        if event.name != "ready" or out is None:
            yield event
            continue
        path, known = deliver(Path(event["path"]), out)
        if known:
            click.echo(f"{path} was there already, and is the same", err=True)
        yield Reply(event.name, {**event.values, "path": path.as_posix()})


def _print(rows: list[Reply], as_json: bool, line: Callable[[Reply], str]) -> None:
    for row in rows:
        click.echo(json.dumps(dict(row.values)) if as_json else line(row))


def _job_line(row: Reply) -> str:
    reason = f"{row['code']}: {row['text']}" if row["code"] else row["text"]
    return f"{row['id']:<16} {row['state']:<10} {row['loops']}/{row['variations']}  {reason}"


@click.command()
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object per job.")
def jobs(as_json: bool) -> None:
    """List the recent jobs."""
    with find_daemon() as client:
        _print(client.listing("/loopgen/status"), as_json, _job_line)


@click.command()
@click.argument("id", required=False)
@click.option("--json", "as_json", is_flag=True, help="Print JSON.")
def status(id: str | None, as_json: bool) -> None:
    """Show the daemon, or one job and its loops."""
    name = None if id is None else JOB_ID.read("id", id)
    with find_daemon() as client:
        if name is None:
            _print_daemon(client, as_json)
            return
        _print(client.listing("/loopgen/status", name), as_json, _job_line)
        _print(client.listing("/loopgen/loops", name), as_json, show.in_words)


def _print_daemon(client: Client, as_json: bool) -> None:
    pong = client.ping()
    address = f"{client.host}:{client.daemon_port}"
    values = {"address": address, **{k: pong[k] for k in ("version", "protocol", "state")}}
    words = f"loopgen {pong['version']} on {address}: {pong['state']}"
    click.echo(json.dumps(values) if as_json else words)


@click.command()
@click.argument("id")
@click.option("--json", "as_json", is_flag=True, help="Print JSON.")
def cancel(id: str, as_json: bool) -> None:
    """Stop a job; its finished loops stay."""
    name = JOB_ID.read("id", id)
    with find_daemon() as client:
        ended = client.cancel(name)
    words = f"{name} is {ended.name}"
    click.echo(json.dumps({"event": ended.name, **ended.values}) if as_json else words)
    if ended.name != "cancelled":  # it was quicker
        sys.exit(1)


@click.command()
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object per engine.")
def engines(as_json: bool) -> None:
    """List what can make takes, and under which licence."""
    with ensure_daemon() as client:
        rows = client.listing("/loopgen/engines")
    _print(rows, as_json, _engine_line)


def _engine_line(row: Reply) -> str:
    return f"{row['name']:<10} {row['state']:<6} {row['licence']:<15} {row['summary']}"

"""``loopgen generate``, ``jobs``, ``status``, ``cancel`` and ``engines``: OSC from a shell."""

import json
import os
import shutil
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import click

from daw_bridges import show
from daw_bridges.client import new_id
from daw_bridges.daemon import ensure_daemon, find_daemon
from loopgen.library.library import rename_new
from loopgen.request import KEYS, PARAMETERS
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
    with ensure_daemon() as client:
        since = int(client.subscribe()["seq"])
        name = client.generate(prompt, id=id or new_id(), **given)
        events = _delivered(client.follow(name, since=since), out)
        try:
            last = _show(events, as_json, int(given.get("variations") or 4))
        except KeyboardInterrupt:
            client.cancel(name)
            raise
    if last.name != "done":
        sys.exit(1)


def _show(events: Iterator[Reply], as_json: bool, variations: int) -> Reply:
    """Show the events; returns the final one."""
    for event in show.as_json(events) if as_json else show.with_bars(events, variations):
        line = "" if as_json else show.in_words(event)
        if line:
            click.echo(line, err=event.name != "ready")
    return event


def _delivered(events: Iterator[Reply], out: Path | None) -> Iterator[Reply]:
    """Copy each ready loop to ``out``, and say the copy's path instead."""
    for event in events:
        if event.name != "ready" or out is None:
            yield event
            continue
        path = deliver(Path(event["path"]), out)
        yield Reply(event.name, {**event.values, "path": path.as_posix()})


def deliver(loop: Path, folder: Path) -> Path:
    """Copy a loop and what lies beside it into a folder, whole or not at all."""
    folder = folder.absolute()
    folder.mkdir(parents=True, exist_ok=True)
    for source in (loop.with_suffix(".json"), loop.with_suffix(".png"), loop):
        target = folder / source.name
        if not source.exists() or target.exists():
            continue
        partial = folder / f".{source.name}.{os.getpid()}"
        shutil.copyfile(source, partial)
        rename_new(partial, target)
    return folder / loop.name


def _listing(address: str, as_json: bool, line: Callable[[Reply], str], *args: Any) -> None:
    """Ask the running daemon for a list and print it."""
    with find_daemon() as client:
        rows = client.listing(address, *args)
    for row in rows:
        click.echo(json.dumps(dict(row.values)) if as_json else line(row))


def _job_line(row: Reply) -> str:
    reason = f"{row['code']}: {row['text']}" if row["code"] else row["text"]
    return f"{row['id']:<16} {row['state']:<10} {row['loops']}/{row['variations']}  {reason}"


@click.command()
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object per job.")
def jobs(as_json: bool) -> None:
    """List the recent jobs."""
    _listing("/loopgen/status", as_json, _job_line)


@click.command()
@click.argument("id", required=False)
@click.option("--json", "as_json", is_flag=True, help="Print JSON.")
def status(id: str | None, as_json: bool) -> None:
    """Show the daemon, or one job and its loops."""
    if id is not None:
        _listing("/loopgen/status", as_json, _job_line, id)
        _listing("/loopgen/loops", as_json, show.in_words, id)
        return
    with find_daemon() as client:
        pong = client.ping()
        address = f"{client.host}:{client.daemon_port}"
    values = {"address": address, **{k: pong[k] for k in ("version", "protocol", "state")}}
    click.echo(
        json.dumps(values)
        if as_json
        else f"loopgen {pong['version']} on {address}: {pong['state']}"
    )


@click.command()
@click.argument("id")
def cancel(id: str) -> None:
    """Stop a job; its finished loops stay."""
    with find_daemon() as client:
        client.cancel(id)
    click.echo(f"{id} is cancelled")


@click.command()
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object per engine.")
def engines(as_json: bool) -> None:
    """List what can make takes, and under which licence."""
    with ensure_daemon() as client:
        rows = client.listing("/loopgen/engines")
    for row in rows:
        line = f"{row['name']:<10} {row['state']:<6} {row['licence']:<15} {row['summary']}"
        click.echo(json.dumps(dict(row.values)) if as_json else line)

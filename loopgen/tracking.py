"""``loopgen trackers``: which beat trackers there are, and their weights on the user's word."""

import json
from pathlib import Path
from typing import Any

import click

from loopgen.errors import TrackerError

SOURCES = {"final0": "78 MB", "small0": "8 MB"}
"""The checkpoints of Beat This! that can be fetched by name, and their sizes."""


@click.group(invoke_without_command=True)
@click.option("--json", "as_json", is_flag=True, help="Print JSON.")
@click.pass_context
def trackers(context: click.Context, as_json: bool) -> None:
    """List what can find the beats of a take, and install weights."""
    if context.invoked_subcommand:
        return
    from loopgen.config import read_config
    from loopgen.conform.trackers import TRACKERS

    chosen = read_config()
    for name in TRACKERS:
        found = describe(name, chosen.tracker_model)
        if as_json:
            click.echo(json.dumps(found))
        else:
            mark = " (the setting)" if name == chosen.tracker else ""
            click.echo(f"{name}{mark}: {found['meaning']}")
            click.echo(f"  {found['licence']}; {found['state']}")


def describe(name: str, model: str) -> dict[str, Any]:
    """A tracker as JSON; ``state`` is ``ready`` or what to do."""
    from loopgen.conform.trackers import check_ready, find_tracker

    row = find_tracker(name)
    try:
        check_ready(name, model)
        state = "ready"
    except TrackerError as error:
        state = error.text
    return {
        "name": name,
        "ready": state == "ready",
        "state": state,
        "licence": row.licence,
        "meaning": row.meaning,
    }


@trackers.command()
@click.argument("name")
@click.option(
    "--model",
    type=click.Choice(list(SOURCES)),
    default="final0",
    show_default=True,
    help="Which of the published weights: " + ", ".join(f"{k} {v}" for k, v in SOURCES.items()),
)
@click.option("--from", "source", help="A file or URL to take the weights from instead.")
def install(name: str, model: str, source: str | None) -> None:
    """Fetch the weights of the tracker NAME; older ones are replaced."""
    from loopgen.conform.trackers import check_ready, find_tracker
    from loopgen.conform.trackers.models import install_model
    from loopgen.conform.trackers.table import load_tracker

    row = find_tracker(name)
    if not row.has_model or not row.installed:
        check_ready(name)  # says how to install the package
        click.echo(f"{name} needs no weights")
        return
    load_tracker(row)
    from loopgen.conform.trackers import with_beat_this

    source = source or with_beat_this.address(model)
    click.echo(f"fetching {source}", err=True)

    def check(path: Path) -> None:
        with_beat_this.load(path, path.stat().st_mtime_ns)

    path = install_model(name, source, check)
    click.echo(f"{name} is ready: {path} ({path.stat().st_size >> 20} MiB)")

"""What ``loopgen conform`` prints: for one file, and for many while they are made."""

import json
from pathlib import Path
from typing import Any

import click
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn

from loopgen.batch import Outcome, conform_files
from loopgen.conforming import conform_file
from loopgen.errors import LoopgenError
from loopgen.worklist import Item, worklist

_SHOWN = ("bpm_raw", "ratio", "residual_ms", "confidence", "seam", "key", "verdict")


def conform_one(item: Item, *, picture: bool, force: bool, as_json: bool) -> None:
    """One file, and all that was measured on it. Raises what conform_file raises."""
    options: dict[str, Any] = dict(item.options)
    try:
        report = conform_file(item.source, item.out, picture=picture, force=force, **options)
    except LoopgenError as error:
        if as_json:
            click.echo(json.dumps(Outcome(item=item, error=error).as_dict()))
        raise
    if as_json:
        click.echo(json.dumps(report))
        return
    shown = click.format_filename(item.out)
    click.echo(f"{shown}: {report['bars']} bars, {report['frames']} frames")
    for name in _SHOWN:
        click.echo(f"  {name}: {report[name]}")
    if report["repeated_bars"]:
        click.echo(f"  repeated_bars: {report['repeated_bars']}")
    if picture:
        click.echo(f"  picture: {click.format_filename(item.out.with_suffix('.png'))}")


def conform_many(
    source: Path,
    out: Path,
    options: dict[str, str],
    *,
    processes: int | None,
    picture: bool,
    force: bool,
    as_json: bool,
) -> int:
    """A folder or a manifest, a line for each file; returns how many failed.

    Raises what worklist raises.
    """
    items = worklist(source, out, options)
    with _bar() as bar:
        shown = _Shown(bar, len(items), as_json)
        conform_files(items, shown, processes=processes, picture=picture, force=force)
    click.echo(f"{len(items) - shown.failed} of {len(items)} files are loops now", err=True)
    return shown.failed


def _bar() -> Progress:
    """A bar on standard error, if somebody watches it."""
    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn())
    console = Console(stderr=True)
    return Progress(*columns, TimeElapsedColumn(), console=console, disable=not console.is_terminal)


class _Shown:
    """Prints a line for each file that is over, and moves the bar."""

    def __init__(self, bar: Progress, count: int, as_json: bool) -> None:
        self.failed = 0
        self._as_json = as_json
        self._bar = bar
        self._task = bar.add_task("conform", total=count)
        self._over = 0
        self._under_way: dict[Path, float] = {}

    def progress(self, item: Item, fraction: float) -> None:
        """Part of a file."""
        self._under_way[item.out] = fraction
        self._bar.update(self._task, completed=self._over + sum(self._under_way.values()))

    def outcome(self, outcome: Outcome) -> None:
        """A whole file."""
        self._over += 1
        self.failed += outcome.error is not None
        self._under_way.pop(outcome.item.out, None)
        self._bar.update(self._task, completed=self._over + sum(self._under_way.values()))
        if self._as_json:
            click.echo(json.dumps(outcome.as_dict()))
        else:
            click.echo(_in_words(outcome), err=outcome.error is not None)


def _in_words(outcome: Outcome) -> str:
    source, out = map(click.format_filename, (outcome.item.source, outcome.item.out))
    body = outcome.as_dict()
    if outcome.error is not None:
        return f"{source}: {body['code']}: {body['text']}"
    return (
        f"{source} -> {out}  {body['bars']} bars, {body['frames']} frames,"
        f" confidence {body['confidence']:.2f}, {body['verdict']}"
    )

"""How a job looks in a terminal while it is made, and as JSON lines."""

import json
from collections.abc import Iterable, Iterator
from typing import Any

import click
from rich.console import Console
from rich.progress import BarColumn, Progress, TextColumn, TimeElapsedColumn

from osc_server.messages import Reply

_STEPS = {"generating": (0.0, 0.6), "conforming": (0.6, 0.35), "publishing": (0.95, 0.05)}
"""Where each stage begins on the bar, and how much of it it takes."""


def as_json(events: Iterable[Reply]) -> Iterator[Reply]:
    """Print one object a line for each event, and pass the events on."""
    for event in events:
        click.echo(json.dumps({"event": event.name, **event.values}))
        yield event


def with_bars(events: Iterable[Reply], variations: int) -> Iterator[Reply]:
    """Draw a bar for each variation on standard error; finished paths go to standard output."""
    columns = (TextColumn("{task.description:<24}"), BarColumn(), TimeElapsedColumn())
    console = Console(stderr=True)
    with Progress(*columns, console=console, disable=not console.is_terminal) as progress:
        bars = {v: progress.add_task(f"variation {v}", total=1.0) for v in range(1, variations + 1)}
        for event in events:
            _draw(progress, bars, event)
            yield event


def _draw(progress: Progress, bars: dict[int, Any], event: Reply) -> None:
    bar = bars.get(event.values.get("variation", 0))
    if bar is None:
        return
    if event.name == "progress":
        start, share = _STEPS[event["stage"]]
        description = f"variation {event['variation']} {event['stage']}"
        done = start + share * event["fraction"]
        progress.update(bar, completed=done, description=description)
    elif event.name == "ready":
        progress.update(bar, completed=1.0, description=f"variation {event['variation']} ready")
    elif event.name == "missed":
        progress.update(bar, description=f"variation {event['variation']} missed")


def in_words(event: Reply) -> str:
    """An event as a line for people; empty for passing news."""
    match event.name:
        case "ready":
            return (
                f"{event['path']}  {event['bpm']:g} BPM, {event['bars']} bars of {event['metre']}"
                f"{', ' + event['key'] if event['key'] else ''}, seed {event['seed']},"
                f" score {event['score']:.2f}"
            )
        case "missed":
            return f"variation {event['variation']} is missing ({event['code']}): {event['text']}"
        case "ignored":
            return f"{event['key']} was ignored: {event['text']}"
        case "failed":
            return f"failed ({event['code']}): {event['text']}"
        case "cancelled":
            return "cancelled"
    return ""

"""How a job looks in a terminal while it is made, and as JSON lines."""

import json
from collections.abc import Iterable, Iterator

import click
from rich.console import Console
from rich.progress import BarColumn, Progress, TaskID, TextColumn, TimeElapsedColumn

from osc_server.messages import Reply

_STEPS = {"generating": (0.0, 0.6), "conforming": (0.6, 0.35), "publishing": (0.95, 0.05)}
"""Where each stage begins on the bar, and how much of it it takes."""


def as_json(events: Iterable[Reply]) -> Iterator[Reply]:
    """Print one object a line for each event, and pass the events on."""
    for event in events:
        click.echo(json.dumps({"event": event.name, **event.values}))
        yield event


def with_bars(events: Iterable[Reply]) -> Iterator[Reply]:
    """Draw a bar on standard error for each variation under way, and pass the events on."""
    columns = (TextColumn("{task.description:<24}"), BarColumn(), TimeElapsedColumn())
    console = Console(stderr=True)
    with Progress(*columns, console=console, disable=not console.is_terminal) as progress:
        bars: dict[int, TaskID] = {}
        for event in events:
            if event.name in ("progress", "ready", "missed"):
                _draw(progress, bars, event)
            yield event


def _draw(progress: Progress, bars: dict[int, TaskID], event: Reply) -> None:
    variation = event["variation"]
    if variation not in bars:
        bars[variation] = progress.add_task("", total=1.0)
    if event.name == "progress":
        start, share = _STEPS.get(event["stage"], (0.0, 0.0))
        done = start + share * event["fraction"]
        what = event["stage"]
    else:
        done, what = 1.0, event.name
    progress.update(bars[variation], completed=done, description=f"variation {variation} {what}")


def in_words(event: Reply) -> str:
    """An event as a line for people; empty for passing news."""
    match event.name:
        case "accepted" if event["position"]:
            return f"accepted; jobs before it: {event['position']}"
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

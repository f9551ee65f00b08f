"""The one command ``loopgen``. Sub-commands of the upper packages join through entry points."""

import json
import sys
from importlib.metadata import entry_points
from pathlib import Path
from typing import Any

import click

from loopgen import __version__, terminal
from loopgen.errors import LoopgenError, NoDaemonError, OutputUnavailableError
from loopgen.tracking import trackers

EXIT_FAILED, EXIT_USE, EXIT_NO_DAEMON, EXIT_INTERRUPTED = 1, 2, 3, 130
WRONG_USE = frozenset(
    "missing unknown_key bad_value unknown_engine not_supported no_tracker conflict unknown_job"
    " unknown_loop take_gone wrong_state config audio_file".split()
)
"""Codes of errors that the user can mend by asking differently."""


def exit_code(error: LoopgenError) -> int:
    """What the shell sees for an error."""
    if isinstance(error, NoDaemonError):
        return EXIT_NO_DAEMON
    return EXIT_USE if error.code in WRONG_USE else EXIT_FAILED


class Commands(click.Group):
    """Our own commands, and those that installed packages name as ``loopgen.commands``."""

    def invoke(self, ctx: click.Context) -> Any:
        """Click would end without a word when nobody reads what we print."""
        try:
            return super().invoke(ctx)
        except BrokenPipeError as error:
            raise OutputUnavailableError(terminal.disk_words(error)) from error

    def list_commands(self, ctx: click.Context) -> list[str]:
        """All names, sorted."""
        joined = [point.name for point in entry_points(group="loopgen.commands")]
        return sorted({*super().list_commands(ctx), *joined})

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Load a joined command only when it is called."""
        if own := super().get_command(ctx, cmd_name):
            return own
        for point in entry_points(group="loopgen.commands", name=cmd_name):
            command: click.Command = point.load()
            return command
        return None


@click.group(cls=Commands, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, message="loopgen %(version)s")
def loopgen() -> None:
    """A headless loop machine: exact loops in the folder your DAW watches.

    Exit codes: 0 done, 1 failed, 2 wrong use, 3 no daemon, 130 interrupted.
    """


@loopgen.command()
def version() -> None:
    """Print the version."""
    click.echo(f"loopgen {__version__}")


@loopgen.group()
def config() -> None:
    """Show settings and where they come from."""


@config.command()
def path() -> None:
    """Print where the config file is looked for."""
    from loopgen.config import config_path

    click.echo(config_path())


@config.command()
@click.option("--json", "as_json", is_flag=True, help="Print JSON.")
def show(as_json: bool) -> None:
    """Print every setting, its value and its source."""
    from loopgen.config import SETTINGS, read_config, sources
    from loopgen.fields import plain

    settings, origin = read_config(), sources()
    values = {name: plain(getattr(settings, name)) for name in SETTINGS}
    values["out"] = settings.folder.as_posix()
    if as_json:
        click.echo(json.dumps({n: {"value": v, "source": origin[n]} for n, v in values.items()}))
        return
    for name, value in values.items():
        shown = json.dumps(value) if value is not None else '"any"'
        click.echo(f"{name} = {shown}  # {origin[name]}; {SETTINGS[name].metadata['meaning']}")


@loopgen.command()
@click.argument("source", type=click.Path(path_type=Path))
@click.option("--bpm", help="Tempo of the loop, in quarter notes a minute.")
@click.option("--bars", help="Length of the loop.")
@click.option("--metre", help="Time signature; else 4/4.")
@click.option("--key", help="Key to tag if none is heard.")
@click.option("-o", "--out", required=True, type=click.Path(path_type=Path))
@click.option("--sample-rate", help="Of the loop, Hz; else the source's.")
@click.option("--feel", help="Of the music, if it is known: half, normal or double the tempo.")
@click.option("--normalize", help="How the level is set: loudness, peak, rms, clip or none.")
@click.option("--tracker", help="Who finds the beats: own, librosa or beat-this; else the setting.")
@click.option("--stretcher", help="What moves time: auto, splice, signalsmith or rubberband.")
@click.option("--rotate", help="Beats by which to start later than where the one was heard.")
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object per file.")
@click.option("--picture", is_flag=True, help="Leave a PNG beside the loop.")
@click.option("--force", is_flag=True, help="Replace what stands at OUT.")
@click.option("--processes", type=click.IntRange(1, 64), help="For many files; else a processor's.")
def conform(
    source: Path,
    out: Path,
    as_json: bool,
    picture: bool,
    force: bool,
    processes: int | None,
    **options: str | None,
) -> None:
    """Make exact loops from audio you already have.

    SOURCE is an audio file and OUT another; or a folder, or a manifest (.tsv, .csv: a line for each
    file, the first one naming the columns file, out, bpm, bars, metre, ...), and OUT a folder.
    """
    from loopgen.conform_shell import conform_many, conform_one
    from loopgen.worklist import Item, is_many

    said = {name: value for name, value in options.items() if value is not None}
    how = {"picture": picture, "force": force, "as_json": as_json}
    if not is_many(source):
        conform_one(Item(source=source, out=out, options=said), **how)
    elif conform_many(source, out, said, processes=processes, **how):
        sys.exit(EXIT_FAILED)


@loopgen.command()
@click.option("--json", "as_json", is_flag=True, help="Print JSON.")
def doctor(as_json: bool) -> None:
    """Check what loopgen needs, and say what to do about what is missing."""
    from loopgen.doctor import examine

    findings = examine()
    if as_json:
        click.echo(json.dumps([finding.as_dict() for finding in findings]))
    else:
        for finding in findings:
            click.echo(f"{'ok  ' if finding.ok else 'FAIL'} {finding.name}: {finding.text}")
    if not all(finding.ok for finding in findings):
        sys.exit(EXIT_FAILED)


loopgen.add_command(trackers)


def main() -> None:
    """Run the command; whatever happens, the user hears of it in a sentence."""
    terminal.prepare()
    try:
        code = _run()
        sys.stdout.flush()
    except OSError as error:
        code = EXIT_FAILED
        click.echo(f"loopgen: {terminal.disk_words(error)}", err=True)
    sys.exit(code)


def _run() -> int:
    """The exit code. Raises an OSError that nobody named."""
    try:
        result = loopgen(standalone_mode=False)
        return result if isinstance(result, int) else 0
    except SystemExit as leaving:
        return leaving.code if isinstance(leaving.code, int) else EXIT_FAILED
    except click.exceptions.NoArgsIsHelpError as error:
        click.echo(error.format_message())
        return EXIT_USE
    except click.ClickException as error:
        error.show()
        return EXIT_USE
    except LoopgenError as error:
        click.echo(f"loopgen: {error.text}", err=True)
        return exit_code(error)
    except (KeyboardInterrupt, click.Abort):
        return EXIT_INTERRUPTED
    except OSError:
        raise
    except Exception as error:
        click.echo(f"loopgen: {terminal.fault_words(error)}", err=True)
        return EXIT_FAILED

"""Conform a file the user has: the same rungs, the same files, without a daemon."""

import os
import re
import shutil
import tempfile
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any, ClassVar

from loopgen.audio import printable, read_audio
from loopgen.config import read_config
from loopgen.conform import LoopSpec, Origin, conform
from loopgen.conform.trackers import check_ready
from loopgen.disk import named_disk_errors
from loopgen.engines.engine import Cancelled, Control
from loopgen.errors import (
    AudioFileError,
    BadValueError,
    ConformFailedError,
    EngineOutputError,
    LoopgenError,
    MissingError,
)
from loopgen.fields import Raw
from loopgen.library.chunks import read_chunks
from loopgen.library.names import tempo_text
from loopgen.library.render import Tags, check_rate, extension, write_loop
from loopgen.music import Metre
from loopgen.request import PARAMETERS

FORMATS = {".wav": "wav", ".flac": "flac", ".mp3": "mp3"}
_NAMED_TEMPO = re.compile(r"(?<![\d.])(\d{2,3}(?:\.\d{1,3})?)[ _-]?bpm(?![a-z])", re.IGNORECASE)


def conform_file(
    source: Path,
    out: Path,
    *,
    picture: bool,
    force: bool = False,
    progress: Callable[[float], None] = lambda fraction: None,
    **options: Raw | None,
) -> dict[str, Any]:
    """Make ``out`` (.wav, .flac or .mp3) from ``source``; returns the report with both paths.

    ``options`` are request parameters: bpm and bars, which are needed, metre, key, feel,
    sample_rate, normalize, rotate, tracker and stretcher (else the settings). What stands at
    ``out`` already is only replaced with ``force``, and never when it is ``source``. Raises
    MissingError, BadValueError, ConfigError, TrackerError, AudioFileError, DiskFullError,
    OutputUnavailableError.
    """
    _check_names(source, out, picture, force)
    read = _read(options)
    config = read_config()
    tools = {name: getattr(config, name) for name in ("tracker", "tracker_model", "stretcher")}
    check_ready(str(read.get("tracker", config.tracker)), config.tracker_model)
    samples, rate = read_audio(source)
    spec = LoopSpec(**{"sample_rate": rate, "metre": Metre(), **tools, **read})
    check_rate(FORMATS[out.suffix.lower()], spec.sample_rate)
    origin = Origin(tempos=claimed_tempos(source))
    try:
        result = conform(samples, rate, spec, progress, origin=origin)
    except EngineOutputError as error:
        raise AudioFileError(f"{printable(source.name)}: {error.text}") from error
    tags = Tags(title=printable(source.stem)[:100], comment="loopgen conform")
    _write(result, spec, out, tags, picture)
    paths = {"source": source.absolute().as_posix(), "path": out.absolute().as_posix()}
    return {**result.report.as_dict(), **paths}


class ConformFileTask:
    """The task of a worker that conforms files of the user's (see loopgen.workers.tasks)."""

    fault: ClassVar[type[LoopgenError]] = ConformFailedError

    def load(self) -> None:
        """Import what the first file would wait for."""
        import loopgen.conform.ladder
        import loopgen.picture  # noqa: F401

    def run(self, payload: dict[str, Any], control: Control) -> dict[str, Any]:
        """Conform ``payload["source"]`` into ``payload["out"]``; the answer is the report."""

        def progress(fraction: float) -> None:
            if control.cancelled:
                raise Cancelled
            control.progress(fraction)

        return conform_file(
            Path(payload["source"]),
            Path(payload["out"]),
            picture=payload["picture"],
            force=payload["force"],
            progress=progress,
            **payload["options"],
        )


def _read(options: Mapping[str, Raw | None]) -> dict[str, Any]:
    """The options that were given, typed. Raises MissingError, BadValueError."""
    given = {name: value for name, value in options.items() if value is not None}
    for name, what in (("bpm", "the tempo"), ("bars", "the length")):
        if name not in given:
            raise MissingError(f"{name} is missing; say {what} of the loop")
    return {name: PARAMETERS[name].kind.read(name, value) for name, value in given.items()}


def renamed(stem: str, bpm: float) -> str:
    """A file's name with the tempo that it names, if it does, replaced by another.

    >>> renamed("break_93bpm_Am", 124.0)
    'break_124bpm_Am'
    """
    return _NAMED_TEMPO.sub(lambda found: found[0].replace(found[1], tempo_text(bpm), 1), stem)


def claimed_tempos(source: Path) -> tuple[float, ...]:
    """What a file says its tempo is, in its name and its acid chunk: claims, to be judged."""
    claims = [float(found) for found in _NAMED_TEMPO.findall(source.stem)]
    try:
        acid = read_chunks(source).acid
    except (AudioFileError, OSError):  # no WAV
        acid = None
    if acid is not None and not acid.one_shot:
        claims.append(acid.bpm)
    return tuple(dict.fromkeys(claim for claim in claims if 20.0 <= claim <= 400.0))


def _check_names(source: Path, out: Path, picture: bool, force: bool) -> None:
    """Raise BadValueError for an ``out`` that cannot or should not be written."""
    name = printable(out.name)
    if "\0" in f"{source}{out}":
        raise BadValueError("out: a name of a file holds no zero character")
    if out.suffix.lower() not in FORMATS:
        raise BadValueError(f"out: {name!r} is not allowed; it ends in .wav, .flac or .mp3")
    folder = str(out.absolute().parent)
    if printable(folder) != folder:
        raise BadValueError(f"out: the name of the folder {printable(folder)!r} is no text")
    pictures = [out.with_suffix(".png")] if picture else []
    for path in (out, *pictures):
        if _same(source, path):
            raise BadValueError(f"out: {name!r} is the source itself; choose another name")
        if os.path.isdir(path):
            raise BadValueError(f"out: {printable(path.name)!r} is a folder; name a file")
        if os.path.lexists(path) and not force:
            raise BadValueError(
                f"out: {printable(path.name)!r} exists already; choose another name, or replace it"
                " with --force"
            )


def _same(one: Path, other: Path) -> bool:
    """Whether two names lead to one file."""
    try:
        return other.samefile(one)
    except OSError:
        return one.absolute() == other.absolute()


def _write(result: Any, spec: LoopSpec, out: Path, tags: Tags, picture: bool) -> None:
    """Make the files aside and move them over, so that ``out`` is whole or absent."""
    format = FORMATS[out.suffix.lower()]
    with named_disk_errors():
        out.parent.mkdir(parents=True, exist_ok=True)
        folder = Path(tempfile.mkdtemp(prefix=".loopgen-", dir=out.parent))
        try:
            write_loop(result, spec, folder, format=format, tags=tags, picture=picture)
            if picture:
                (folder / "loop.png").replace(out.with_suffix(".png"))
            (folder / f"loop.{extension(format)}").replace(out)
        finally:
            shutil.rmtree(folder, ignore_errors=True)

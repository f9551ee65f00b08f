"""Conform a file the user has: the same rungs, the same files, without a daemon."""

import shutil
import tempfile
from pathlib import Path
from typing import Any

from loopgen.audio import read_audio
from loopgen.conform import LoopSpec, conform
from loopgen.errors import BadValueError
from loopgen.fields import Raw
from loopgen.library.render import Tags, extension, named_disk_errors, write_loop
from loopgen.request import PARAMETERS

FORMATS = {".wav": "wav", ".flac": "flac", ".mp3": "mp3"}


def conform_file(
    source: Path, out: Path, *, picture: bool, **options: Raw | None
) -> dict[str, Any]:
    """Make ``out`` (.wav, .flac or .mp3) from ``source``; returns the report with its path.

    ``options`` are request parameters: bpm, bars, metre, key, sample_rate, normalize. Raises
    BadValueError, AudioFileError, EngineOutputError, DiskFullError, OutputUnavailableError.
    """
    if out.suffix.lower() not in FORMATS:
        raise BadValueError(f"out: {out.name!r} is not allowed; it ends in .wav, .flac or .mp3")
    read = {
        name: PARAMETERS[name].kind.read(name, value)
        for name, value in options.items()
        if value is not None
    }
    samples, rate = read_audio(source)
    spec = LoopSpec(**{"sample_rate": rate, **read})
    result = conform(samples, rate, spec)
    tags = Tags(title=source.stem[:100], comment="loopgen conform")
    _write(result, spec, out, tags, picture)
    return {**result.report.as_dict(), "path": out.absolute().as_posix()}


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

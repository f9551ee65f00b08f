"""From raw take to finished files, in a worker process: conform, encode, draw, read back.

Nothing here is visible to a DAW: all files are made in a dot-folder beside the watched files and
are complete, checked and on the disk before the daemon gives them their names.
"""

import hashlib
from dataclasses import dataclass
from pathlib import Path
from typing import Any, ClassVar

from loopgen.conform import Conformed, LoopSpec, conform
from loopgen.disk import named_disk_errors, sync
from loopgen.engines.engine import Control, Samples
from loopgen.errors import BadValueError, ConformFailedError, EngineOutputError, LoopgenError
from loopgen.music import Key, Metre
from loopgen.takes import read_take

SUBTYPES = {
    "wav": "PCM_24",
    "wav16": "PCM_16",
    "wav24": "PCM_24",
    "wav32f": "FLOAT",
    "flac": "PCM_24",
    "mp3": "MPEG_LAYER_III",
}
"""What libsndfile calls each of the request's formats."""


_MP3_RATES = (8000, 11025, 12000, 16000, 22050, 24000, 32000, 44100, 48000)


def check_rate(format: str, sample_rate: int) -> None:
    """Raise BadValueError when a format has no such sample rate."""
    if extension(format) == "mp3" and sample_rate not in _MP3_RATES:
        rates = ", ".join(map(str, _MP3_RATES))
        raise BadValueError(f"sample_rate: {sample_rate} is not allowed; mp3 takes one of {rates}")


def extension(format: str) -> str:
    """``wav``, ``flac`` or ``mp3``."""
    return "wav" if format.startswith("wav") else format


@dataclass(frozen=True, slots=True, kw_only=True)
class Tags:
    """What the file says about itself."""

    title: str
    comment: str


class ConformTask:
    """The task of a conform worker (see loopgen.workers.tasks)."""

    fault: ClassVar[type[LoopgenError]] = ConformFailedError

    def load(self) -> None:
        """Import what the first take would wait for."""
        import loopgen.conform.ladder
        import loopgen.picture  # noqa: F401

    def run(self, payload: dict[str, Any], control: Control) -> dict[str, Any]:
        """Conform the take ``payload["take"]`` into files in ``payload["folder"]``."""
        with named_disk_errors():
            samples, rate = read_take(Path(payload["take"]))
        spec = read_spec(payload["spec"])
        result = conform(samples, rate, spec, control.progress)
        tags = Tags(**payload["tags"])
        with named_disk_errors():
            return write_loop(
                result,
                spec,
                Path(payload["folder"]),
                format=payload["format"],
                tags=tags,
                picture=payload["picture"],
            )


def read_spec(plain: dict[str, Any]) -> LoopSpec:
    """A LoopSpec from JSON."""
    key = Key.parse(plain["key"]) if plain["key"] else None
    return LoopSpec(**{**plain, "metre": Metre.parse(plain["metre"]), "key": key})


def write_loop(
    result: Conformed, spec: LoopSpec, folder: Path, *, format: str, tags: Tags, picture: bool
) -> dict[str, Any]:
    """Write ``loop.<ext>`` (and ``loop.png``) into ``folder``, synced and read back.

    Returns the files' names, the report, frames and sha256. Raises EngineOutputError when what
    was read back is not what was meant, OSError from the disk.
    """
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / f"loop.{extension(format)}"
    encode(path, result.samples, spec, format=format, tags=tags, key=_root(result, spec))
    _read_back(path, result.samples, spec, format)
    answer = {
        "audio": path.name,
        "picture": "",
        "report": result.report.as_dict(),
        "frames": len(result.samples),
        "sample_rate": spec.sample_rate,
        "sha256": hashlib.sha256(path.read_bytes()).hexdigest(),
    }
    if picture:
        answer["picture"] = "loop.png"
        draw(folder / "loop.png", result, spec, tags.title)
    return answer


def encode(
    path: Path, samples: Samples, spec: LoopSpec, *, format: str, tags: Tags, key: Key | None
) -> None:
    """Write audio in a format of the request, tagged, and sync it to the disk."""
    _write_audio(path, samples, spec, format, tags)
    if extension(format) == "wav":
        from loopgen.library import chunks

        chunks.append_chunks(
            path,
            chunks.LoopTags(
                bpm=spec.bpm,
                bars=spec.bars,
                metre=spec.metre,
                key=key,
                frames=len(samples),
                sample_rate=spec.sample_rate,
                title=tags.title,
                comment=tags.comment,
            ),
        )
    sync(path)


def _write_audio(path: Path, samples: Samples, spec: LoopSpec, format: str, tags: Tags) -> None:
    import soundfile

    container = {"wav": "WAV", "flac": "FLAC", "mp3": "MP3"}[extension(format)]
    with soundfile.SoundFile(
        path,
        "w",
        samplerate=spec.sample_rate,
        channels=samples.shape[1],
        format=container,
        subtype=SUBTYPES[format],
    ) as file:
        if container != "WAV":
            file.title, file.comment = tags.title, tags.comment
        file.write(samples)


def draw(path: Path, result: Conformed, spec: LoopSpec, title: str) -> None:
    """Draw the loop, its seam, and how it came out of its take into a PNG."""
    from loopgen.picture import draw_loop

    png = draw_loop(
        result.samples,
        spec.sample_rate,
        result.trace,
        bars=spec.bars,
        metre=spec.metre,
        title=title,
        numbers=_numbers(result, spec),
    )
    path.write_bytes(png)
    sync(path)


def _numbers(result: Conformed, spec: LoopSpec) -> dict[str, Any]:
    """What the picture says under the waveform."""
    report = result.report
    return {
        "bpm": f"{spec.bpm:.10g}",
        "bars": f"{spec.bars} of {spec.metre}",
        "key": report.key or "none",
        "off the grid": f"{report.residual_ms:.1f} ms",
        "seam": f"{report.seam:.2f}",
        "score": f"{report.confidence:.2f}",
        "verdict": report.verdict,
    }


def _root(result: Conformed, spec: LoopSpec) -> Key | None:
    """The key to tag: the one asked for, since hearing keys is the less sure; else the measured."""
    return spec.key or (Key.parse(result.report.key) if result.report.key else None)


def _read_back(path: Path, samples: Samples, spec: LoopSpec, format: str) -> None:
    """What the disk gives back is what was meant. MP3 pads its ends: only that it decodes."""
    import numpy as np
    import soundfile

    stored, rate = soundfile.read(path, dtype="float32", always_2d=True)
    if extension(format) == "mp3":
        return
    step = 2.0**-14 if format == "wav16" else 2.0**-22
    near = stored.shape == samples.shape and np.allclose(
        stored, np.clip(samples, -1, 1) if format != "wav32f" else samples, rtol=0, atol=step
    )
    if rate != spec.sample_rate or len(stored) != spec.frames or not near:
        raise EngineOutputError("the file read back from the disk is not the loop; check the disk")

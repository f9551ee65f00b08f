"""Beat This!, a transformer for beats and downbeats (Foscarin, Schlüter and Widmer, ISMIR 2024).

Its own code loads the checkpoint and does the rest; we only keep it from the network: given a name
that is no file, it would download one.
"""

import importlib
import io
import sys
import types
import warnings
from functools import lru_cache
from pathlib import Path
from typing import Any

import numpy as np

from loopgen.audio import to_mono
from loopgen.conform.spec import LoopSpec
from loopgen.conform.trackers.heard import Heard
from loopgen.conform.trackers.table import TRACKERS, model_path
from loopgen.engines.engine import Samples
from loopgen.errors import TrackerError


def _import_inference() -> Any:
    """The package's inference. Raises ImportError, OSError."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        try:
            return importlib.import_module("beat_this.inference")
        except OSError:
            # torchaudio's compiled part was made for another torch (that of the package index is
            # for CUDA). Only its spectrogram is wanted, which is Python.
            for name in [name for name in sys.modules if name.split(".")[0] == "torchaudio"]:
                del sys.modules[name]
            part = types.ModuleType("torchaudio._extension")
            part._IS_TORCHAUDIO_EXT_AVAILABLE = False  # type: ignore[attr-defined]
            part.fail_if_no_align = lambda call: call  # type: ignore[attr-defined]
            sys.modules["torchaudio._extension"] = part
            return importlib.import_module("beat_this.inference")


_inference = _import_inference()


def address(name: str) -> str:
    """Where the package's authors publish the weights called ``name``."""
    return f"{_inference.CHECKPOINT_URL}/{name}.ckpt"


def hear(samples: Samples, sample_rate: int, spec: LoopSpec) -> Heard:
    """Beats and downbeats of a take. Raises TrackerError when the weights cannot be used."""
    path = model_path(TRACKERS["beat-this"], spec.tracker_model)
    return listen(load(path, path.stat().st_mtime_ns), samples, sample_rate)


def listen(model: Any, samples: Samples, sample_rate: int) -> Heard:
    """What a loaded model hears; the same every time."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        beats, downbeats = model(to_mono(samples), sample_rate)
    rising = [np.unique(np.asarray(moments, np.float64)) for moments in (beats, downbeats)]
    return Heard(beats=rising[0], downbeats=rising[1])


@lru_cache(maxsize=1)
def load(path: Path, changed: int) -> Any:
    """The model of a checkpoint, kept; ``changed`` is when the file was. Raises TrackerError."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            # Bytes and no name: what is not there is not looked for elsewhere. The package loads
            # tensors only, so that a checkpoint runs no code of its own.
            return _inference.Audio2Beats(io.BytesIO(path.read_bytes()), device="cpu")
    except Exception as error:  # whatever a broken file does to torch
        reason = f"{type(error).__name__}: {error}".split("\n")[0].split(". ")[0][:120]
        raise TrackerError(
            f"these are no weights of 'beat-this': {path} ({reason}); `loopgen trackers install"
            " beat-this` fetches the right ones"
        ) from error

"""``faulty``, the engine that misbehaves on purpose: for tests, and for ``loopgen doctor``.

The prompt's first word names the misbehaviour (see :data:`FAULTS`); ``good`` and anything else is
a plain click track at the asked tempo. Put ``once`` behind it and only the first attempt of each
variation misbehaves, so that re-rolls and restarts can be watched.
"""

import os
import re
import signal
import threading
from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray

from loopgen.engines.engine import (
    Brief,
    Cancelled,
    Control,
    EngineInfo,
    LicenceClass,
    Samples,
    Take,
)
from loopgen.seeds import FAMILIES, MAX_VARIATIONS

RATE = 44100


def click_track(brief: Brief, *, drift: float = 0.0) -> Samples:
    """(frames, 2) clicks at the prompt's tempo, bars accented; ``drift`` in tempo per second."""
    found = re.findall(r"([\d.]+) bpm", brief.prompt)
    beat = 60.0 / float(found[-1] if found else 120.0)
    metre = re.findall(r"(\d+)/(\d+)", brief.prompt)
    beats, unit = (int(part) for part in metre[-1]) if metre else (4, 4)
    pulse = beat * 4 / unit
    samples = np.zeros((round(brief.seconds * RATE), 2), np.float32)
    samples += np.random.default_rng(brief.seed).normal(0, 1e-4, samples.shape)
    count, at = 0, 0.0
    while at < brief.seconds - 0.1:
        _add_click(samples, round(at * RATE), accent=count % beats == 0)
        count += 1
        at += pulse * (1 + drift * at)
    return samples


def _add_click(samples: Samples, start: int, *, accent: bool) -> None:
    time = np.arange(min(RATE // 10, len(samples) - start)) / RATE
    pitch, level = (60.0, 0.8) if accent else (1200.0, 0.3)
    click = level * np.sin(2 * np.pi * pitch * time) * np.exp(-time * 60)
    samples[start : start + len(time)] += click[:, None].astype(np.float32)


def _take(brief: Brief, samples: NDArray[np.floating], rate: int = RATE) -> Take:
    return Take(samples=samples.astype(np.float32), sample_rate=rate, seed=brief.seed)


def _good(brief: Brief, control: Control) -> Take:
    return _take(brief, click_track(brief))


def _crash(brief: Brief, control: Control) -> Take:
    os.kill(os.getpid(), signal.SIGKILL if hasattr(signal, "SIGKILL") else signal.SIGTERM)
    raise SystemExit


def _hang(brief: Brief, control: Control) -> Take:
    """Deaf to cancel, and without progress."""
    threading.Event().wait()
    raise SystemExit


def _stop(brief: Brief, control: Control) -> Take:
    """Not even a heartbeat."""
    os.kill(os.getpid(), signal.SIGSTOP)
    return _good(brief, control)


def _slow(brief: Brief, control: Control) -> Take:
    """Works until it is told to stop; shows progress all the while."""
    pause = threading.Event()
    while not control.cancelled:
        control.progress(0.5)
        pause.wait(0.02)
    raise Cancelled


def _error(brief: Brief, control: Control) -> Take:
    raise RuntimeError("the weights are made of cheese")


def _memory(brief: Brief, control: Control) -> Take:
    """Asks for more than the address space holds, as a model too large for the machine does."""
    np.ones(2**62, np.uint8)
    raise SystemExit


def _nan(brief: Brief, control: Control) -> Take:
    samples = click_track(brief)
    samples[len(samples) // 2] = np.nan
    return _take(brief, samples)


def _infinite(brief: Brief, control: Control) -> Take:
    samples = click_track(brief)
    samples[len(samples) // 2] = -np.inf
    return _take(brief, samples)


def _silence(brief: Brief, control: Control) -> Take:
    return _take(brief, np.zeros_like(click_track(brief)))


def _constant(brief: Brief, control: Control) -> Take:
    return _take(brief, np.full_like(click_track(brief), 0.5))


def _loud(brief: Brief, control: Control) -> Take:
    return _take(brief, click_track(brief) * 50)


def _rate(brief: Brief, control: Control) -> Take:
    """Another rate than the engine's info says."""
    return _take(brief, click_track(brief)[::2], RATE // 2)


def _mono(brief: Brief, control: Control) -> Take:
    return _take(brief, click_track(brief)[:, :1])


def _empty(brief: Brief, control: Control) -> Take:
    return _take(brief, np.zeros((0, 2)))


def _scant(brief: Brief, control: Control) -> Take:
    """Some bars, but not all that were asked for."""
    samples = click_track(brief)
    return _take(brief, samples[: len(samples) * 2 // 5])


def _short(brief: Brief, control: Control) -> Take:
    return _take(brief, click_track(brief)[: RATE // 3])


def _drift(brief: Brief, control: Control) -> Take:
    return _take(brief, click_track(brief, drift=0.004))


FAULTS: dict[str, Callable[[Brief, Control], Take]] = {
    "good": _good,
    "crash": _crash,
    "hang": _hang,
    "stop": _stop,
    "slow": _slow,
    "error": _error,
    "memory": _memory,
    "nan": _nan,
    "infinite": _infinite,
    "silence": _silence,
    "constant": _constant,
    "loud": _loud,
    "rate": _rate,
    "mono": _mono,
    "empty": _empty,
    "short": _short,
    "scant": _scant,
    "drift": _drift,
}


class Faulty:
    """See the module."""

    info = EngineInfo(
        name="faulty",
        version="1",
        summary="misbehaves on purpose, for tests; the prompt's first word says how",
        licence=LicenceClass.FREE,
        sample_rate=RATE,
        channels=2,
        max_seconds=1300.0,
    )

    def load(self) -> None:
        """Nothing to load."""

    def generate(self, brief: Brief, control: Control) -> Take:
        """Misbehave as told."""
        words = re.findall(r"[a-z]+", brief.prompt.lower())[:2] or ["good"]
        first_attempt = brief.seed // FAMILIES < MAX_VARIATIONS
        spared = "once" in words and not first_attempt
        control.progress(0.0)
        return _good(brief, control) if spared else FAULTS.get(words[0], _good)(brief, control)

    def close(self) -> None:
        """Nothing to close."""

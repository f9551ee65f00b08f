"""What stays out of processes that do not need it."""

import subprocess
import sys

import pytest

HEAVY = (
    "torch torchaudio audiocraft stable_audio_tools transformers diffusers librosa numba scipy"
    " soundfile soxr python_stretch PIL aiohttp mido beat_this"
).split()
REPORT = f"import sys; print([m for m in {HEAVY!r} if m in sys.modules])"


@pytest.mark.parametrize(
    "imports",
    [
        "import loopgen",
        "import loopgen.cli",
        "import loopgen.request, loopgen.pipeline, loopgen.jobs.jobs",
        "from loopgen.engines import registry as r; [r.engine_info(e) for e in r.ENGINES]",
        "import loopgen.conform, loopgen.workers.child",
        "from loopgen.conform.trackers import TRACKERS as t; [t[name].installed for name in t]",
        "import osc_server.session",
        "import daw_bridges.commands, daw_bridges.demo",
    ],
)
def test_import_is_light(imports):
    code = f"{imports}\n{REPORT}"
    printed = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True
    )
    assert printed.stdout.strip() == "[]"

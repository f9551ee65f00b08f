"""The benchmark runs on clips of one's own, and finds nothing wrong where nothing is."""

import json
import subprocess
import sys
from pathlib import Path

import soundfile
from material import RATE, beat_times, groove

SCRIPT = Path(__file__).parents[2] / "benchmarks" / "conform.py"


def clip(folder, name, bpm):
    beats = beat_times(17, bpm, 0.3)
    soundfile.write(folder / f"{name}.wav", groove(beats, beats[-1] + 0.4), RATE, subtype="FLOAT")
    truth = {"file": f"{name}.wav", "bpm_requested": 120, "bars": 2, "beats_per_bar": 4}
    moments = {"grid_beats": beats.tolist(), "ok_starts": beats[::4].tolist()}
    (folder / f"{name}.json").write_text(json.dumps(truth | moments))


def test_the_table_is_printed(tmp_path):
    clip(tmp_path, "slow", 115)
    clip(tmp_path, "fast", 126)
    command = [sys.executable, str(SCRIPT), str(tmp_path), "--only", "loopgen,truth"]
    printed = subprocess.run(command, check=True, capture_output=True, text=True).stdout
    rows = {line.split()[0]: line.split() for line in printed.splitlines() if line.strip()}
    for name in ("loopgen", "truth"):
        assert rows[name][1:9] == ["2", "100%", "100%", "100%", "100%", "100%", "0%", "0%"]
        assert float(rows[name][9]) > 0.6
    assert "of the half with the highest confidence 100% pass" in printed

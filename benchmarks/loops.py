"""How soon the first loop and four loops are in the folder, beside what rivals do.

The baseline is the plain way: the same engine's takes in this process, one after the other,
trimmed from sample 0 and written with soundfile, without measuring anything.
"""

import os
import tempfile
import time
from pathlib import Path
from statistics import median

from daw_bridges.client import Client
from daw_bridges.daemon import start_daemon
from loopgen.engines.engine import Brief
from loopgen.engines.registry import make_engine
from loopgen.music import Metre, loop_frames

PROMPT, BPM, BARS, VARIATIONS = "dusty house", 120, 4, 4
RUNS = 10


class Silent:
    cancelled = False

    def progress(self, fraction: float) -> None:
        pass


def plain(folder: Path) -> tuple[float, float]:
    """Seconds to the first and to the last file, the engine being loaded."""
    import soundfile

    engine = make_engine("sketch")
    engine.load()
    frames = loop_frames(bars=BARS, metre=Metre(), bpm=BPM, sample_rate=44100)
    begun, times = time.perf_counter(), []
    for seed in range(VARIATIONS):
        brief = Brief(prompt=f"{PROMPT}, {BPM} bpm, 4/4", seconds=12.14, seed=seed)
        take = engine.generate(brief, Silent())
        soundfile.write(folder / f"{seed}.wav", take.samples[:frames], 44100, "PCM_24")
        times.append(time.perf_counter() - begun)
    return times[0], times[-1]


def loopgen(client: Client, id: str) -> tuple[float, float]:
    """Seconds from the message to the first and to the last ready."""
    since = int(client.subscribe()["seq"])
    begun = time.perf_counter()
    client.generate(PROMPT, id=id, bpm=BPM, bars=BARS, variations=VARIATIONS, engine="sketch")
    events = client.follow(id, since=since)
    times = [time.perf_counter() - begun for event in events if event.name == "ready"]
    return times[0], times[-1]


def main() -> None:
    with tempfile.TemporaryDirectory() as home:
        variables = {"LOOPGEN_STATE_DIR": home, "LOOPGEN_CONFIG": os.devnull}
        rows = {"trimmed from sample 0 (baseline)": plain(Path(home))}
        begun = time.perf_counter()
        arguments = ["--port", "0", "--http-port", "0", "--out", str(Path(home) / "loops")]
        process, address = start_daemon(arguments, detached=False, environment=variables)
        try:
            with Client(address.port) as client:
                rows["loopgen, daemon just started"] = loopgen(client, "cold")
                print(f"start of the daemon to four loops: {time.perf_counter() - begun:.2f} s")
                runs = [loopgen(client, f"warm{n}") for n in range(RUNS)]
                firsts, lasts = zip(*runs, strict=True)
                rows["loopgen, warm, median"] = median(firsts), median(lasts)
                rows["loopgen, warm, slowest"] = max(firsts), max(lasts)
        finally:
            process.terminate()
            process.wait()
    base = rows["trimmed from sample 0 (baseline)"]
    print(f"{'':<34}{'first s':>9}{'all s':>9}{'first ratio':>13}{'all ratio':>11}")
    for name, (first, last) in rows.items():
        print(f"{name:<34}{first:9.2f}{last:9.2f}{first / base[0]:13.2f}{last / base[1]:11.2f}")


if __name__ == "__main__":
    main()

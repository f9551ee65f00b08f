"""``loopgen rotate`` as a shell sees it."""

import json
from pathlib import Path

import pytest
from test_cli import environment, run  # noqa: F401

from daw_bridges.client import Client
from osc_server.note import read_note


@pytest.fixture
def made(run):  # noqa: F811
    """A loop's path, made by a daemon that runs on."""
    done = run("generate", "good", "--id", "a1", "--bars", 1, "--variations", 1)
    assert done.returncode == 0, done.stderr
    return Path(done.stdout.split("  ")[0])


def test_by_number_and_by_file(run, made):  # noqa: F811
    done = run("rotate", "a1/1", "-1")
    assert (done.returncode, done.stderr) == (0, "")
    path = Path(done.stdout.split("  ")[0])
    assert path.exists()
    assert path != made
    assert made.exists()
    done = run("rotate", made, "-.5", "--as", "half", "--json")
    events = [json.loads(line) for line in done.stdout.splitlines()]
    assert [event["event"] for event in events if event["event"] != "progress"] == [
        "accepted",
        "started",
        "ready",
        "done",
    ]
    assert {event["id"] for event in events} == {"half"}
    ready = next(event for event in events if event["event"] == "ready")
    body = json.loads(Path(ready["path"]).with_suffix(".json").read_text())
    assert body["rotated"] == {"loop": "a1/1", "file": made.name, "beats": -0.5}


def test_the_same_again_tells_again_and_copies(run, made, tmp_path):  # noqa: F811
    one = run("rotate", "a1/1", "1")
    two = run("rotate", "a1/1", "1.0", "--out", tmp_path / "copies")
    assert (one.returncode, two.returncode) == (0, 0)
    name = Path(one.stdout.split("  ")[0]).name
    assert Path(two.stdout.split("  ")[0]) == tmp_path / "copies" / name


@pytest.mark.parametrize(
    ("arguments", "code", "words"),
    [
        (("a1/2", "1"), 2, "no loop 2"),
        (("b/1", "1"), 2, "no job"),
        (("a1/1", "0"), 2, "moves nothing"),
        (("a1/1", "far"), 2, "beats"),
        (("a1/1", "1", "--as", "a b"), 2, "as"),
        (("gone.wav", "1"), 2, "no loop of ours"),
        (("a1/1",), 2, "BEATS"),
        (("a1/1", "1", "--jsn"), 2, "--jsn"),
    ],
)
def test_refusals(run, made, arguments, code, words):  # noqa: F811
    done = run("rotate", *arguments)
    assert done.returncode == code
    assert words in done.stderr
    assert done.stdout == ""


def test_from_python(made, tmp_path):
    with Client(read_note(tmp_path / "state").port) as client:
        id = client.rotate("a1", 1, 0.5)
        heard = [reply.name for reply in client.follow(id, timeout=60)]
    assert heard[-2:] == ["ready", "done"]

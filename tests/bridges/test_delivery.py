"""Copies of loops in the user's own folder: they all arrive, and nothing is replaced."""

import json

import pytest

from daw_bridges.delivery import deliver, prepare
from loopgen.errors import OutputUnavailableError


def made(folder, audio, name="LG_house_124bpm_amber_Am"):
    folder.mkdir(exist_ok=True)
    loop = folder / f"{name}.wav"
    loop.write_bytes(audio)
    loop.with_suffix(".png").write_bytes(b"picture of " + audio)
    body = {"file": loop.name, "prompt": "café", "audio": audio.decode()}
    loop.with_suffix(".json").write_text(json.dumps(body))
    return loop


def contents(folder):
    return {path.name: path.read_bytes() for path in folder.iterdir()}


def test_a_loop_arrives_with_what_belongs_to_it(tmp_path):
    loop = made(tmp_path / "loops", b"one")
    path, known = deliver(loop, tmp_path / "new" / "copies")
    assert (path, known) == (tmp_path / "new" / "copies" / loop.name, False)
    assert contents(path.parent) == contents(loop.parent)


def test_the_same_loop_is_not_copied_twice(tmp_path):
    loop = made(tmp_path / "loops", b"one")
    deliver(loop, tmp_path / "copies")
    (tmp_path / "copies" / loop.with_suffix(".json").name).unlink()
    assert deliver(loop, tmp_path / "copies") == (tmp_path / "copies" / loop.name, True)
    assert contents(tmp_path / "copies") == contents(tmp_path / "loops")


def test_into_its_own_folder(tmp_path):
    loop = made(tmp_path / "loops", b"one")
    assert deliver(loop, loop.parent) == (loop, True)


def test_another_loop_of_that_name_keeps_it(tmp_path):
    first = made(tmp_path / "first", b"one")
    deliver(first, tmp_path / "copies")
    before = contents(tmp_path / "copies")
    second = made(tmp_path / "second", b"two")
    path, known = deliver(second, tmp_path / "copies")
    assert not known
    assert path.stem.startswith(f"{second.stem}_")
    assert not any(letter.isdigit() for letter in path.stem.removeprefix(second.stem))
    assert path.read_bytes() == b"two"
    assert path.with_suffix(".png").read_bytes() == b"picture of two"
    body = json.loads(path.with_suffix(".json").read_text())
    assert (body["file"], body["audio"], body["prompt"]) == (path.name, "two", "café")
    assert before.items() < contents(tmp_path / "copies").items()
    assert deliver(second, tmp_path / "copies") == (path, True)
    third, _ = deliver(made(tmp_path / "third", b"three"), tmp_path / "copies")
    assert third not in (path, tmp_path / "copies" / first.name)
    assert len(contents(tmp_path / "copies")) == 9


def test_a_sidecar_alone_keeps_its_name_too(tmp_path):
    loop = made(tmp_path / "loops", b"one")
    (tmp_path / "copies").mkdir()
    (tmp_path / "copies" / f"{loop.stem}.json").write_text("mine")
    path, _ = deliver(loop, tmp_path / "copies")
    assert path.name != loop.name
    assert (tmp_path / "copies" / f"{loop.stem}.json").read_text() == "mine"


def test_a_loop_that_is_gone(tmp_path):
    with pytest.raises(OutputUnavailableError, match="moved or deleted"):
        deliver(tmp_path / "gone.wav", tmp_path / "copies")


def test_a_folder_that_cannot_be(tmp_path):
    (tmp_path / "file").write_text("")
    with pytest.raises(OutputUnavailableError):
        prepare(tmp_path / "file" / "x")

import json
import os
import threading
from itertools import count

import pytest

from loopgen.disk import disk_error
from loopgen.errors import (
    AlreadyRunningError,
    DiskFullError,
    OutputUnavailableError,
    UnknownLoopError,
)
from loopgen.library import library as module
from loopgen.library.library import Library, Rendered, rename_new


@pytest.fixture
def library(tmp_path):
    library = Library(tmp_path / "loops")
    library.open()
    yield library
    library.close()


def rendered(library, variation=1, picture=True, content=b"sound"):
    folder = library.hidden / f"work-{variation}"
    folder.mkdir()
    (folder / "loop.wav").write_bytes(content)
    if picture:
        (folder / "loop.png").write_bytes(b"png")
    return Rendered(
        folder=folder,
        audio="loop.wav",
        picture="loop.png" if picture else "",
        sidecar={"job": "a", "variation": variation},
    )


def stems():
    return (f"LG_x_123.4bpm_word{n}" for n in count(1))


def publish(library, what, intend=lambda stem: None):
    return library.publish(what, stems(), intend)


def test_a_loop_appears_with_its_sidecar_and_picture(library):
    intents = []
    path = publish(library, rendered(library), intents.append)
    assert path.read_bytes() == b"sound"
    assert intents == [path.stem]
    assert json.loads(path.with_suffix(".json").read_text())["file"] == path.name
    assert path.with_suffix(".png").read_bytes() == b"png"
    assert not list((library.hidden / "work-1").glob("loop.*"))


def test_no_name_is_used_twice(library):
    paths = {publish(library, rendered(library, n)) for n in range(1, 6)}
    assert len(paths) == 5


def test_a_foreign_file_is_never_replaced(library):
    foreign = library.folder / "LG_x_123.4bpm_word1.wav"
    foreign.write_bytes(b"mine")
    path = publish(library, rendered(library))
    assert foreign.read_bytes() == b"mine"
    assert path.name == "LG_x_123.4bpm_word2.wav"


def test_a_name_taken_in_the_last_moment(library, monkeypatch):
    """Another program makes the file between the look and the rename."""
    taken = library.folder / "LG_x_123.4bpm_word1.wav"

    def intend(stem):
        if stem.endswith("word1"):
            taken.write_bytes(b"mine")

    path = publish(library, rendered(library), intend)
    assert taken.read_bytes() == b"mine"
    assert path.name == "LG_x_123.4bpm_word2.wav"
    assert not taken.with_suffix(".json").exists()
    assert not taken.with_suffix(".png").exists()


def test_a_rejected_name_is_not_used_again(library):
    path = publish(library, rendered(library, 1))
    aside = library.reject(path)
    assert aside.read_bytes() == b"sound"
    assert {p.suffix for p in aside.parent.iterdir()} == {".wav", ".json", ".png"}
    assert publish(library, rendered(library, 2)).name != path.name
    assert library.reject(aside) == aside


def test_filesystems_without_links(library, monkeypatch):
    def refuse(source, target):
        raise PermissionError(1, "no links here")

    monkeypatch.setattr(module.os, "link", refuse)
    path = publish(library, rendered(library))
    assert path.read_bytes() == b"sound"
    with pytest.raises(FileExistsError):
        rename_new(path.with_suffix(".json"), path)


def test_after_a_crash_our_loop_is_found_and_a_lone_sidecar_removed(library):
    path = publish(library, rendered(library))
    assert library.find(path.stem, "a", 1)[0] == path
    assert library.find(path.stem, "b", 1) is None
    assert library.find("LG_none", "a", 1) is None
    path.unlink()
    assert library.find(path.stem, "a", 1) is None
    assert not path.with_suffix(".json").exists()


def test_a_sidecar_cannot_lead_out_of_the_folder(library):
    secret = library.folder.parent / "secret.wav"
    secret.write_bytes(b"secret")
    body = {"job": "a", "variation": 1, "file": "../secret.wav"}
    (library.folder / "LG_x.json").write_text(json.dumps(body))
    assert library.find("LG_x", "a", 1) is None
    assert secret.exists()


def test_what_a_crash_left_half_made_is_cleared(library):
    rendered(library)
    library.close()
    library.open()
    assert [left.name for left in library.hidden.iterdir()] == ["lock"]


def test_two_cannot_write_into_one_folder(library):
    work = rendered(library)
    with pytest.raises(AlreadyRunningError, match=f"process {os.getpid()} .* --out"):
        Library(library.folder).open()
    assert work.folder.exists()


def test_what_was_rejected_comes_back(library):
    path = publish(library, rendered(library))
    aside = library.reject(path)
    assert aside.parent.name == "rejected"
    assert library.reject(aside) == aside
    assert library.restore(aside) == path
    assert path.read_bytes() == b"sound"
    assert path.with_suffix(".json").exists()
    path.unlink()
    with pytest.raises(UnknownLoopError, match="moved or deleted"):
        library.reject(path)


def test_a_folder_that_cannot_be_made(tmp_path):
    (tmp_path / "file").write_text("")
    with pytest.raises(OutputUnavailableError, match="--out"):
        Library(tmp_path / "file" / "loops").open()


def test_a_full_disk_has_its_own_name():
    assert isinstance(disk_error(OSError(28, "No space left on device")), DiskFullError)
    assert isinstance(disk_error(OSError(30, "Read-only")), OutputUnavailableError)


def test_a_reader_never_sees_a_partial_file(library):
    """A watcher that opens every .wav as fast as it can sees whole files only."""
    size, seen, done = 1 << 20, [], threading.Event()

    def watch():
        while not done.is_set():
            seen.extend(os.path.getsize(path) for path in library.folder.glob("*.wav"))

    watcher = threading.Thread(target=watch)
    watcher.start()
    for n in range(1, 30):
        publish(library, rendered(library, n, content=b"\1" * size))
    done.set()
    watcher.join()
    assert seen
    assert set(seen) == {size}

"""Docs that cannot lie: what they name is there."""

import re
import shlex
import subprocess
import sys
from pathlib import Path

import pytest

from loopgen.request import read_request
from osc_server.messages import read_command
from osc_server.protocol import COMMANDS, REPLIES

ROOT = Path(__file__).parent.parent
PAGES = [ROOT / "README.md", *sorted((ROOT / "docs").glob("*.md"))]


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_every_file_that_is_named_exists(page):
    text = page.read_text()
    named = re.findall(r"`((?:loopgen|osc_server|daw_bridges|tests|docs)/[\w/.]*)`", text)
    linked = re.findall(r"\]\(([\w/.-]+)\)", text)
    assert [name for name in named if not (ROOT / name).exists()] == []
    assert [name for name in linked if not (page.parent / name).exists()] == []


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_every_message_that_is_named_exists(page):
    known = {row.address for row in (*COMMANDS, *REPLIES)}
    assert set(re.findall(r"/loopgen/[a-z]+\b(?!/)", page.read_text())) - known - FOLDERS == set()


FOLDERS = {"/loopgen/jobs", "/loopgen/engines", "/loopgen/library", "/loopgen/workers"}


def test_the_readme_is_what_the_code_says():
    checked = subprocess.run(
        [sys.executable, "-m", "cogapp", "--check", "README.md"],
        cwd=ROOT,
        env={"PYTHONPATH": f"{ROOT / 'docs'}"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert checked.returncode == 0, checked.stdout + checked.stderr


def test_the_messages_in_the_readme_are_understood():
    lines = re.findall(r"^    (/loopgen/.*)$", (ROOT / "README.md").read_text(), re.MULTILINE)
    assert len(lines) >= 2
    for line in lines:
        address, *args = shlex.split(line)
        command = read_command(address, args)
        if command.row.pairs == "request":
            values = command.values
            assert read_request(values["id"], values["prompt"], command.pairs, {}).bpm == 124


def test_the_liblo_line_has_a_tag_for_each_argument():
    (line,) = re.findall(r"`(oscsend .*?)`", (ROOT / "README.md").read_text())
    _, _, _, address, tags, *args = shlex.split(line)
    assert len(tags) == len(args)
    assert read_command(address, args)

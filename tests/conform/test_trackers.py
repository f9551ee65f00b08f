"""Beat trackers: what they hear becomes a grid, what they cannot do is refused."""

import dataclasses
import functools
import http.server
import importlib
import socket
import sys
import threading
import types

import numpy as np
import pytest
from click.testing import CliRunner
from material import RATE, beat_times, groove

from loopgen import cli
from loopgen.conform import LoopSpec, Origin, conform
from loopgen.conform.downbeat import Downbeat
from loopgen.conform.features import extract
from loopgen.conform.onsets import Onsets, pick
from loopgen.conform.trackers import TRACKERS, check_ready, find_tracker, table
from loopgen.conform.trackers.follow import lay, lean
from loopgen.conform.trackers.heard import Heard
from loopgen.conform.trackers.models import installed_model
from loopgen.conform.trackers.track import track
from loopgen.errors import TrackerError
from loopgen.fields import Choice
from loopgen.music import Metre
from loopgen.request import PARAMETERS

SILENT = Onsets(np.zeros(0), np.zeros(0))


@pytest.fixture(autouse=True)
def own_state(tmp_path, monkeypatch):
    """No weights of the user's, no settings of the user's."""
    monkeypatch.setenv("LOOPGEN_STATE_DIR", str(tmp_path / "state"))
    monkeypatch.setenv("LOOPGEN_CONFIG", str(tmp_path / "config.toml"))


def spec(bpm=120.0, bars=2, **more):
    return LoopSpec(bpm=bpm, bars=bars, metre=Metre(), sample_rate=RATE, **more)


def grid_errors_ms(grid, beats):
    """How far beats are from being evenly counted; which count is the beat, a grid does not say."""
    away = grid.beat_at(beats) - np.arange(len(beats))
    return np.abs(away - np.median(away)) * 500.0


def needs_librosa():
    pytest.importorskip("librosa", reason="`pip install 'loopgen[librosa]'` brings librosa")


# --- from beats to a grid ------------------------------------------------------------------------


@pytest.mark.parametrize("level", [0.5, 1.0, 2.0])
@pytest.mark.parametrize("drift", [0.0, 0.02])
def test_coarse_late_gappy_beats_become_a_grid(level, drift):
    beats = beat_times(33, 122, 0.2, drift=drift)
    attacks = pick(*strength_of(groove(beats, beats[-1] + 0.4)))
    heard = beats[:: int(level)] if level >= 1 else np.interp(np.arange(65) / 2, range(33), beats)
    heard = np.round((heard + 0.02) * 50) / 50
    heard = np.sort(np.append(np.delete(heard, [3, 8]), heard[5] + 0.1))
    found = lay(heard, attacks, beats[-1] + 0.4, 0.5, 0.085)
    assert np.max(grid_errors_ms(found, beats)) < 6
    assert found.strength > 0.4


def test_a_grid_needs_no_attacks():
    beats = beat_times(20, 118, 0.3, drift=0.01)
    found = lay(np.round(beats * 50) / 50, SILENT, 12.0, 0.5, 0.085)
    assert np.max(grid_errors_ms(found, beats)) < 10


def test_a_few_wrong_beats_do_not_bend_it():
    beats = beat_times(25, 120, 0.1)
    wrong = beats.copy()
    wrong[[4, 11, 12]] += 0.11
    found = lay(wrong, SILENT, 13.0, 0.5, 0.085)
    assert np.max(grid_errors_ms(found, beats)) < 8


@pytest.mark.parametrize(
    "heard", [[], [0.1, 0.6, 1.1], np.arange(20) * 0.37, np.arange(40) * 0.062, np.full(9, 1.0)]
)
def test_beats_that_fit_no_request_make_no_grid(heard):
    assert lay(np.asarray(heard, float), SILENT, 10.0, 0.5, 0.085) is None


def strength_of(samples):
    features = extract(samples, RATE)
    return features.onsets[3], features.hop


def test_a_bar_line_moves_the_odds():
    ranked = [
        Downbeat(0.0, "normal", 0.5),
        Downbeat(2.0, "normal", 0.4),
        Downbeat(1.0, "half", 0.1),
    ]
    assert lean(ranked, np.zeros(0), 4) == ranked
    leaned = lean(ranked, np.array([2.04, 5.97, 10.0]), 4)
    assert [one.beat for one in leaned] == [2.0, 0.0, 1.0]
    assert leaned[0].probability == pytest.approx(0.4 * np.exp(2.4) / (0.4 * np.exp(2.4) + 0.6))
    split = lean(ranked, np.array([0.0, 6.0]), 4)
    assert [one.beat for one in split] == [0.0, 2.0, 1.0]


# --- each tracker on music whose beats are known -------------------------------------------------


@pytest.mark.parametrize("name", ["own", "librosa"])
@pytest.mark.parametrize(("bpm", "drift"), [(120, 0.0), (116, 0.0), (123, 0.015)])
def test_each_tracker_finds_the_grid(name, bpm, drift):
    if name == "librosa":
        needs_librosa()
    beats = beat_times(24, bpm, 0.31, drift=drift)
    take = groove(beats, beats[-1] + 0.5)
    found = track(take, RATE, spec(tracker=name))
    assert found.tracker == name
    assert not len(found.bars)
    assert np.percentile(grid_errors_ms(found.grid, beats), 90) < 8
    report = conform(take, RATE, spec(tracker=name)).report
    assert report.tracker == name
    assert report.verdict == "ok"
    assert np.abs(beats[::4] - report.start_seconds).min() < 0.03


def test_librosa_hears_the_same_every_time():
    needs_librosa()
    beats = beat_times(18, 121, 0.2)
    take = groove(beats, beats[-1] + 0.5, channels=2)
    one, two = (track(take, RATE, spec(tracker="librosa")).grid for _ in range(2))
    assert np.array_equal(one.seconds, two.seconds)


@pytest.fixture
def stand_in(monkeypatch):
    """Have a tracker ``beat-this`` that is installed and hears what it is told."""

    def make(heard):
        module = types.ModuleType("stand_in")
        module.hear = lambda samples, sample_rate, spec: heard
        monkeypatch.setitem(sys.modules, "stand_in", module)
        row = dataclasses.replace(
            TRACKERS["beat-this"], module="stand_in", packages=(), has_model=False
        )
        monkeypatch.setitem(TRACKERS, "beat-this", row)
        return "beat-this"

    return make


@pytest.mark.parametrize("one", [0, 1, 2, 3])
def test_the_bars_a_tracker_heard_speak_for_a_start(stand_in, one):
    """Four equal beats: nothing else tells which is the one."""
    beats = beat_times(21, 118, 0.3)
    take = groove(beats, beats[-1] + 0.4, pulses=1, tonal=False)
    heard = np.round((beats + 0.01) * 50) / 50
    name = stand_in(Heard(beats=heard, downbeats=heard[one::4]))
    report = conform(take, RATE, spec(tracker=name)).report
    assert report.tracker == name
    assert np.abs(beats[one::4] - report.start_seconds).min() < 0.02
    assert report.bpm_raw == pytest.approx(118, rel=0.002)


def test_music_at_half_the_tempo(stand_in):
    beats = beat_times(21, 118, 0.3)
    name = stand_in(Heard(beats=beats[::2], downbeats=beats[::8]))
    found = track(groove(beats, beats[-1] + 0.4), RATE, spec(tracker=name))
    assert np.max(grid_errors_ms(found.grid, beats)) < 5
    assert found.bars % 8 == pytest.approx(np.zeros(3), abs=0.05)


def test_beats_that_do_not_fit_leave_it_to_our_own(stand_in):
    beats = beat_times(21, 118, 0.3)
    take = groove(beats, beats[-1] + 0.4)
    name = stand_in(Heard(beats=np.arange(30) * 0.37))
    report = conform(take, RATE, spec(tracker=name)).report
    own = conform(take, RATE, spec()).report
    assert report == own
    assert own.tracker == "own"


def test_a_file_has_its_beats_found_by_the_tracker_too(stand_in):
    beats = beat_times(29, 112, 0.7)
    name = stand_in(Heard(beats=beats, downbeats=beats[::4]))
    take = groove(beats, beats[-1] + 0.9)
    report = conform(take, RATE, spec(bpm=120, tracker=name), origin=Origin()).report
    assert report.tracker == name
    assert report.bpm_raw == pytest.approx(112, rel=0.003)


# --- refusals ------------------------------------------------------------------------------------


@pytest.fixture
def without(monkeypatch):
    """As if packages were not installed."""

    def hide(*names):
        monkeypatch.setattr(
            table, "find_spec", lambda name: None if name in names else importlib.machinery
        )

    return hide


def test_what_is_not_installed_is_refused_with_what_to_do(without):
    without("librosa", "beat_this")
    with pytest.raises(TrackerError, match=r"pip install 'loopgen\[librosa\]'") as caught:
        track(np.ones((RATE, 1), np.float32), RATE, spec(tracker="librosa"))
    assert caught.value.code == "no_tracker"
    with pytest.raises(TrackerError, match=r"pip install 'loopgen\[beat-this\]'"):
        check_ready("beat-this")


def test_weights_are_asked_for_and_not_fetched(without, tmp_path):
    without()
    with pytest.raises(TrackerError, match="loopgen trackers install beat-this"):
        check_ready("beat-this")
    with pytest.raises(TrackerError, match="tracker_model"):
        check_ready("beat-this", str(tmp_path / "none.ckpt"))
    (tmp_path / "some.ckpt").touch()
    assert check_ready("beat-this", str(tmp_path / "some.ckpt")).has_model


def test_an_unknown_tracker_names_the_nearest():
    with pytest.raises(TrackerError, match="did you mean 'librosa'"):
        find_tracker("libroza")
    with pytest.raises(TrackerError, match="own, librosa, beat-this"):
        track(np.ones((RATE, 1), np.float32), RATE, spec(tracker="x"))


def test_a_tracker_that_does_not_import_is_refused(monkeypatch):
    row = dataclasses.replace(TRACKERS["librosa"], module="nothing.of.this.name", packages=())
    monkeypatch.setitem(TRACKERS, "librosa", row)
    with pytest.raises(TrackerError, match="cannot be imported"):
        track(np.ones((RATE, 1), np.float32), RATE, spec(tracker="librosa"))


def test_requests_and_settings_know_the_same_names():
    kind = PARAMETERS["tracker"].kind
    assert isinstance(kind, Choice)
    assert kind.words == tuple(TRACKERS)


def test_the_command_refuses_before_it_reads(without, tmp_path, monkeypatch, capsys):
    without("librosa")
    (tmp_path / "config.toml").write_text('tracker = "librosa"')
    arguments = "conform take.wav --bpm 120 --bars 2 -o loop.wav".split()
    monkeypatch.setattr(sys, "argv", ["loopgen", *arguments])
    with pytest.raises(SystemExit) as left:
        cli.main()
    assert left.value.code == 2
    assert "pip install 'loopgen[librosa]'" in capsys.readouterr().err
    finding = next(found for found in examine_trackers() if found.name == "tracker")
    assert not finding.ok
    assert "librosa" in finding.text


def examine_trackers():
    from loopgen import doctor

    return [doctor._look("tracker", doctor._tracker)]


def test_the_list_tells_what_is_missing(without):
    without("librosa")
    listed = CliRunner().invoke(cli.loopgen, ["trackers"])
    assert "own (the setting)" in listed.output
    assert "pip install 'loopgen[librosa]'" in listed.output
    assert "MIT" in listed.output


# --- Beat This!, with weights of the right format ------------------------------------------------


def real_beat_this():
    """The module that needs torch."""
    if not TRACKERS["beat-this"].installed:
        pytest.skip("`pip install 'loopgen[beat-this]'` brings torch and beat_this")
    return importlib.import_module("loopgen.conform.trackers.with_beat_this")


@pytest.fixture
def checkpoint(tmp_path):
    """Small random weights, saved as the package's authors save theirs."""
    module = real_beat_this()
    import torch

    torch.manual_seed(0)
    shape = {"transformer_dim": 16, "n_layers": 1, "stem_dim": 8, "head_dim": 8, "ff_mult": 1}
    with_noise = module._inference.BeatThis(**shape)
    with torch.no_grad():
        for head in with_noise.task_heads.parameters():
            head.copy_(torch.randn_like(head))
    weights = {f"model.{name}": value for name, value in with_noise.state_dict().items()}
    path = tmp_path / "tiny.ckpt"
    torch.save({"state_dict": weights, "hyper_parameters": {**shape, "lr": 0.1}}, path)
    return path


@pytest.fixture
def offline(monkeypatch):
    """Whoever opens a connection has lost."""

    def refuse(*args, **more):
        raise AssertionError("a connection was opened")

    monkeypatch.setattr(socket.socket, "connect", refuse)
    monkeypatch.setattr(socket, "getaddrinfo", refuse)


def test_the_package_loads_and_runs_weights(checkpoint, offline):
    module = real_beat_this()
    beats = beat_times(18, 121, 0.2)
    take = groove(beats, beats[-1] + 0.5, channels=2)
    wanted = spec(tracker="beat-this", tracker_model=str(checkpoint))
    one, two = (module.hear(take, RATE, wanted) for _ in range(2))
    assert len(one.beats) > 4
    assert np.array_equal(one.beats, two.beats)
    assert np.all(np.diff(one.beats) > 0)
    assert 0 <= one.beats[0] <= one.beats[-1] <= len(take) / RATE
    assert np.isin(one.downbeats, one.beats).all()
    report = conform(take, RATE, wanted).report
    assert report.tracker in ("beat-this", "own")
    assert report.frames == 128000


def test_what_are_no_weights_is_refused(tmp_path, offline):
    real_beat_this()
    broken = tmp_path / "broken.ckpt"
    broken.write_bytes(b"no weights")
    with pytest.raises(TrackerError, match="no weights of 'beat-this'"):
        track(
            np.ones((RATE, 1), np.float32),
            RATE,
            spec(tracker="beat-this", tracker_model=str(broken)),
        )


def test_weights_are_installed_on_the_users_word(checkpoint, tmp_path):
    real_beat_this()
    broken = tmp_path / "broken.ckpt"
    broken.write_bytes(b"no weights")
    run = CliRunner().invoke
    ask = ["trackers", "install", "beat-this", "--from"]
    assert isinstance(run(cli.loopgen, [*ask, str(broken)]).exception, TrackerError)
    assert not installed_model("beat-this").exists()
    assert run(cli.loopgen, [*ask, str(checkpoint)]).exit_code == 0
    assert check_ready("beat-this").name == "beat-this"
    assert isinstance(run(cli.loopgen, [*ask, str(broken)]).exception, TrackerError)
    assert installed_model("beat-this").read_bytes() == checkpoint.read_bytes()
    assert [path.name for path in installed_model("x").parent.iterdir()] == ["beat-this.ckpt"]


def test_weights_come_from_where_the_package_says(checkpoint, monkeypatch):
    module = real_beat_this()
    serve = functools.partial(http.server.SimpleHTTPRequestHandler, directory=checkpoint.parent)
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), serve) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        where = f"http://127.0.0.1:{server.server_port}"
        checkpoint.rename(checkpoint.with_name("small0.ckpt"))
        monkeypatch.setattr(module._inference, "CHECKPOINT_URL", where)
        ask = ["trackers", "install", "beat-this", "--model"]
        done = CliRunner().invoke(cli.loopgen, [*ask, "small0"])
        failed = CliRunner().invoke(cli.loopgen, [*ask, "final0"])
        server.shutdown()
    assert done.exit_code == 0, done.output
    assert "beat-this is ready" in done.output
    assert "404" in str(failed.exception)
    assert installed_model("beat-this").is_file()

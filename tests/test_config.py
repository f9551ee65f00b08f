import pytest

from loopgen.config import OTHER_VARIABLES, Config, read_config, sources
from loopgen.errors import BadValueError, ConfigError
from loopgen.music import Key, Metre


@pytest.fixture
def file(tmp_path, monkeypatch):
    path = tmp_path / "config.toml"
    monkeypatch.setenv("LOOPGEN_CONFIG", str(path))
    return path


def test_without_anything_there_are_defaults(file):
    assert read_config() == Config()
    assert set(sources().values()) == {"default"}


def test_flag_over_environment_over_file_over_default(file, monkeypatch):
    file.write_text('port = 1\nbpm = 1e2\nmetre = "6/8"\nkey = "F#m"\n')
    monkeypatch.setenv("LOOPGEN_PORT", "2")
    monkeypatch.setenv("LOOPGEN_BARS", "8")
    config = read_config({"port": 3, "out": None})
    assert (config.port, config.bpm, config.bars) == (3, 100, 8)
    assert (config.metre, config.key) == (Metre(6, 8), Key.parse("F#m"))
    found = sources({"port": 3})
    assert [found[n] for n in ("port", "bars", "bpm", "out")] == [
        "flag",
        "environment",
        "file",
        "default",
    ]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("prot = 1", "did you mean 'port'"),
        ("port = 'x'", "0 to 65535"),
        ("port = 70000", "0 to 65535"),
        ("bpm = nan", "20 to 400"),
        ("port = [1]", "0 to 65535"),
        ("[port]\nx = 1", "0 to 65535"),
        ("port = \nbars = 1", "line 1"),
        ('host = "0.0.0.0"', "loopback"),
        ("queue = true", "jobs"),
        ("metre = 3", "metre"),
        ("out = 'a\tb'", "control"),
    ],
)
def test_a_bad_file_names_itself_and_what_to_do(file, text, words):
    file.write_text(text)
    with pytest.raises(ConfigError, match=words) as caught:
        read_config()
    assert "config.toml" in caught.value.text


@pytest.mark.parametrize(
    ("variable", "words"),
    [
        ("LOOPGEN_BPN", "LOOPGEN_BPN means nothing.*did you mean LOOPGEN_BPM"),
        ("LOOPGEN_STATEDIR", "did you mean LOOPGEN_STATE_DIR"),
        ("LOOPGEN_XYZZY", "config show"),
    ],
)
def test_a_variable_that_is_no_setting_is_refused(file, monkeypatch, variable, words):
    monkeypatch.setenv(variable, "1")
    with pytest.raises(ConfigError, match=words):
        read_config()
    with pytest.raises(ConfigError, match=words):
        sources()


def test_variables_that_are_ours_and_no_settings_are_let_be(file, monkeypatch):
    for variable in OTHER_VARIABLES.keys() - {"LOOPGEN_CONFIG"}:
        monkeypatch.setenv(variable, "x")
    assert read_config() == Config()


@pytest.mark.parametrize(
    "host", ["127.999.0.1", "127.1", "10.0.0.1", "127.0.0.1.", "::1", "localhost"]
)
def test_only_a_loopback_address_is_a_host(host):
    with pytest.raises(BadValueError, match="loopback"):
        Config(host=host)
    assert Config(host=" 127.5.5.5 ").host == "127.5.5.5"


def test_a_config_file_that_is_a_folder(file):
    file.mkdir()
    with pytest.raises(ConfigError, match="cannot be read"):
        read_config()


def test_files_from_other_editors(file):
    file.write_bytes(b"\xef\xbb\xbfport = 5\r\nbars = 2\r\n")
    assert (read_config().port, read_config().bars) == (5, 2)
    file.write_bytes(b"port = \xff")
    with pytest.raises(ConfigError, match="cannot be read"):
        read_config()


def test_a_folder_is_absolute_and_knows_home(file):
    assert read_config({"out": "~/x"}).folder.is_absolute()
    assert "~" not in str(read_config({"out": "~/x"}).folder)
    assert read_config({"out": "x"}).folder.is_absolute()

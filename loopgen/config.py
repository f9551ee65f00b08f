"""Settings of a daemon: flag over environment over file over default.

The fields of :class:`Config` are the only list of settings. The file is TOML with the fields'
names as keys; the environment has ``LOOPGEN_`` and the name in capitals.
"""

import dataclasses
import difflib
import os
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import platformdirs

from loopgen.errors import BadValueError, ConfigError
from loopgen.fields import Kind, Loopback, Number, Raw, Text
from loopgen.request import PARAMETERS

SET_DEFAULTS = ("bpm", "metre", "key", "engine", "bars", "variations", "tracker", "stretcher")
"""Request parameters whose default a config file and ``/loopgen/set`` may change."""


PREFIX = "LOOPGEN_"
OTHER_VARIABLES: Mapping[str, str] = {
    "LOOPGEN_CONFIG": "where the config file is",
    "LOOPGEN_STATE_DIR": "where journal, lock and logs are",
    "LOOPGEN_KILL_POINT": "tests: where a process ends as by kill -9 (loopgen.killpoints)",
    "LOOPGEN_FUZZ": "tests: how many random packets the decoder is shown",
}
"""Variables of the environment that are ours and no settings."""


def setting(default: Any, kind: Kind, meaning: str) -> Any:
    """One field of the config."""
    return field(default=default, metadata={"kind": kind, "meaning": meaning})


def _borrowed(name: str) -> Any:
    """A setting that is a request parameter's default."""
    row = PARAMETERS[name]
    return setting(row.default, row.kind, f"default of requests: {row.meaning}")


def _music_folder() -> str:
    return str(Path(platformdirs.user_music_dir()) / "loopgen")


@dataclass(frozen=True, slots=True, kw_only=True)
class Config:
    """Every setting there is. Read with :func:`read_config`."""

    host: str = setting("127.0.0.1", Loopback(), "address to listen on")
    port: int = setting(10120, Number(0, 65535, whole=True), "UDP and TCP port; 0 takes a free one")
    http_port: int = setting(
        10121, Number(0, 65535, whole=True), "port of OSCQuery and the page; 0 takes a free one"
    )
    out: str = setting("", Text(1024), "folder the loops go to; your music folder when empty")
    queue: int = setting(
        256, Number(1, 10000, "jobs", whole=True), "jobs that may be under way or waiting"
    )
    history: int = setting(
        10000,
        Number(100, 10**6, "jobs", whole=True),
        "finished jobs that are remembered; files stay for ever",
    )
    takes: int = setting(
        2048,
        Number(0, 10**6, "MiB", whole=True),
        "room for the raw takes of loops, which `rotate` needs; the oldest go first",
    )
    attempts: int = setting(
        3, Number(1, 10, "takes", whole=True), "takes made for a variation that does not measure up"
    )
    min_score: float = setting(0.45, Number(0, 1), "a loop that scores less is made again")
    load_limit: float = setting(600.0, Number(1, 3600, "seconds"), "for an engine to load")
    stall_limit: float = setting(
        120.0, Number(0.2, 3600, "seconds"), "for an engine between two signs of progress"
    )
    silence_limit: float = setting(
        30.0, Number(2, 3600, "seconds"), "for an engine's process without a heartbeat"
    )
    bpm: float = _borrowed("bpm")
    bars: int = _borrowed("bars")
    metre: Any = _borrowed("metre")
    key: Any = _borrowed("key")
    variations: int = _borrowed("variations")
    engine: str = _borrowed("engine")
    stretcher: str = _borrowed("stretcher")
    tracker: str = _borrowed("tracker")
    tracker_model: str = setting(
        "", Text(1024), "file of the tracker's weights; when empty, the ones that were installed"
    )

    def __post_init__(self) -> None:
        for f in dataclasses.fields(self):
            value = getattr(self, f.name)
            if type(value) is not type(f.default) or value != f.default:
                object.__setattr__(self, f.name, f.metadata["kind"].read(f.name, value))

    @property
    def folder(self) -> Path:
        """The watched folder, absolute."""
        return Path(self.out or _music_folder()).expanduser().absolute()

    @property
    def set_defaults(self) -> dict[str, Any]:
        """What requests start from."""
        return {name: getattr(self, name) for name in SET_DEFAULTS}


SETTINGS: Mapping[str, Any] = {f.name: f for f in dataclasses.fields(Config)}


def config_path() -> Path:
    """Where the file is looked for: LOOPGEN_CONFIG, else the user's config folder."""
    named = os.environ.get("LOOPGEN_CONFIG")
    return Path(named or Path(platformdirs.user_config_dir("loopgen")) / "config.toml")


def state_dir() -> Path:
    """Where journal, lock and logs are: LOOPGEN_STATE_DIR, else the user's state folder."""
    return Path(os.environ.get("LOOPGEN_STATE_DIR") or platformdirs.user_state_dir("loopgen"))


def read_config(flags: Mapping[str, Raw | None] | None = None) -> Config:
    """All sources merged; a flag of None was not given. Raises ConfigError naming the source."""
    path = config_path()
    layers = [(str(path), _from_file(path)), ("the environment", _from_environment())]
    values: dict[str, Any] = {}
    for source, layer in layers:
        _check(source, layer)
        values |= layer
    values |= {name: value for name, value in (flags or {}).items() if value is not None}
    try:
        return Config(**values)
    except BadValueError as error:
        raise ConfigError(error.text) from error


def sources(flags: Mapping[str, Raw | None] | None = None) -> dict[str, str]:
    """Where each setting comes from: ``flag``, ``environment``, ``file`` or ``default``."""
    found = dict.fromkeys(SETTINGS, "default")
    found |= dict.fromkeys(_from_file(config_path()), "file")
    found |= dict.fromkeys(_from_environment(), "environment")
    return found | {name: "flag" for name, value in (flags or {}).items() if value is not None}


def _from_file(path: Path) -> dict[str, Any]:
    try:
        return tomllib.loads(path.read_text(encoding="utf-8-sig"))
    except FileNotFoundError:
        return {}
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise ConfigError(f"{path} cannot be read: {error}") from error


def _from_environment() -> dict[str, Any]:
    """The settings there. Raises ConfigError for a variable of ours that means nothing."""
    names = {PREFIX + name.upper(): name for name in SETTINGS}
    ours = [variable for variable in os.environ if variable.startswith(PREFIX)]
    for variable in ours:
        if variable not in names and variable not in OTHER_VARIABLES:
            hint = _nearest_variable(variable, [*names, "LOOPGEN_CONFIG", "LOOPGEN_STATE_DIR"])
            raise ConfigError(f"the environment: {variable} means nothing to loopgen; {hint}")
    return {names[variable]: os.environ[variable] for variable in ours if variable in names}


def _nearest_variable(variable: str, known: list[str]) -> str:
    words = [name.removeprefix(PREFIX) for name in known]  # the prefix alone is no likeness
    near = difflib.get_close_matches(variable.removeprefix(PREFIX), words, n=1)
    return f"did you mean {PREFIX}{near[0]}?" if near else "`loopgen config show` lists what does"


def _check(source: str, layer: Mapping[str, Any]) -> None:
    for name, value in layer.items():
        if name not in SETTINGS:
            near = difflib.get_close_matches(name, SETTINGS, n=1)
            hint = f"did you mean {near[0]!r}?" if near else f"there are {', '.join(SETTINGS)}"
            raise ConfigError(f"{source}: {name!r} is not a setting; {hint}")
        try:
            SETTINGS[name].metadata["kind"].read(name, value)
        except BadValueError as error:
            raise ConfigError(f"{source}: {error.text}") from error

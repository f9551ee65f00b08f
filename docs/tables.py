"""The README's tables, made from the code by cog (``make docs``) and checked by ``.ci/run``."""

from loopgen.config import SETTINGS
from loopgen.engines.registry import ENGINES, engine_info
from loopgen.errors import every_error
from loopgen.fields import plain
from loopgen.request import ALIASES, KEYS, PARAMETERS
from osc_server.protocol import COMMANDS, REPLIES, Row


def _table(head: str, rows: list[str]) -> str:
    columns = head.count("|") + 1
    return "\n".join([f"| {head} |", "|" + " --- |" * columns, *rows]) + "\n"


def _row(*cells: object) -> str:
    return "| " + " | ".join(str(cell).replace("|", "\\|") for cell in cells) + " |"


def commands() -> str:
    """What can be sent."""

    def usage(row: Row) -> str:
        fixed = "".join(f" [{a.name}]" if a.optional else f" {a.name}" for a in row.args)
        return f"`{row.address}{fixed}{' [key value]...' if row.pairs else ''}`"

    rows = [
        _row(usage(r), r.meaning, ", ".join(f"`{a}`" for a in r.answer.split(", ")))
        for r in COMMANDS
    ]
    return _table("send | meaning | answered by", rows)


def replies() -> str:
    """What is heard."""
    rows = [
        _row(
            f"`{row.address}`",
            f"`{''.join(arg.tag for arg in row.args)}`",
            ", ".join(arg.name for arg in row.args),
            row.meaning,
        )
        for row in REPLIES
    ]
    return _table("hear | tags | arguments | meaning", rows)


def parameters() -> str:
    """The keys of a request."""
    known = {name: [a for a, n in ALIASES.items() if n == name] for name in KEYS}
    rows = []
    for name in KEYS:
        row = PARAMETERS[name]
        default = plain(row.default)
        also = f" (also `{'`, `'.join(known[name])}`)" if known[name] else ""
        shown = "" if default in (None, "") else f"`{default}`"
        rows.append(_row(f"`{name}`", shown, row.kind.span, row.meaning + also))
    return _table("key | default | takes | meaning", rows)


def codes() -> str:
    """Error codes."""
    return _table("code | meaning", [_row(f"`{e.code}`", e.meaning) for e in every_error()])


def settings() -> str:
    """The config file's keys."""
    rows = []
    for name, field in SETTINGS.items():
        default = plain(field.default)
        shown = "" if default in (None, "") else f"`{default}`"
        kind = field.metadata["kind"]
        rows.append(_row(f"`{name}`", shown, kind.span, field.metadata["meaning"]))
    return _table("setting | default | takes | meaning", rows)


def engines() -> str:
    """The engines."""
    infos = [engine_info(name) for name in ENGINES]
    rows = [
        _row(f"`{i.name}`", i.summary, i.licence, ", ".join(f"`{h}`" for h in sorted(i.honours)))
        for i in infos
    ]
    return _table("engine | what it is | licence of its loops | parameters it honours", rows)

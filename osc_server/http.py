"""HTTP on loopback: OSCQuery for programs, and a page for people. It only ever reads.

OSCQuery (Vidvox, https://github.com/Vidvox/OSCQueryProposal) describes the messages as a JSON tree
that comes from the protocol's table. Requests whose Host is not this machine are refused, so that
no web page can reach us under a name of its own (DNS rebinding).
"""

import asyncio
import errno
import html
from typing import Any

from aiohttp import web

from loopgen import __version__
from loopgen.errors import ConfigError, PortTakenError
from loopgen.fields import Choice, Number
from loopgen.jobs.jobs import Jobs
from loopgen.jobs.rows import Job
from osc_server.protocol import COMMANDS, REPLIES, Arg, Row

_HOSTS = ("127.0.0.1", "localhost", "[::1]")


def host_info(osc_port: int) -> dict[str, Any]:
    """The answer to ``?HOST_INFO``."""
    return {
        "NAME": "loopgen",
        "OSC_IP": "127.0.0.1",
        "OSC_PORT": osc_port,
        "OSC_TRANSPORT": "UDP",
        "EXTENSIONS": {"ACCESS": True, "DESCRIPTION": True, "RANGE": True, "VALUE": False},
    }


def namespace() -> dict[str, Any]:
    """The whole tree."""
    tree: dict[str, Any] = {"FULL_PATH": "/", "ACCESS": 0, "CONTENTS": {}}
    for row, access in [*((r, 2) for r in COMMANDS), *((r, 1) for r in REPLIES)]:
        _, top, leaf = row.address.split("/")
        branch = tree["CONTENTS"].setdefault(
            top, {"FULL_PATH": f"/{top}", "ACCESS": 0, "CONTENTS": {}}
        )
        branch["CONTENTS"][leaf] = _node(row, access)
    return tree


def _node(row: Row, access: int) -> dict[str, Any]:
    return {
        "FULL_PATH": row.address,
        "ACCESS": access,
        "DESCRIPTION": row.meaning,
        "TYPE": "".join(arg.tag for arg in row.args),
        "RANGE": [_range(arg) for arg in row.args],
    }


def _range(arg: Arg) -> dict[str, Any] | None:
    if isinstance(arg.kind, Number):
        return {"MIN": arg.kind.low, "MAX": arg.kind.high}
    return {"VALS": list(arg.kind.words)} if isinstance(arg.kind, Choice) else None


def find(path: str) -> dict[str, Any] | None:
    """The node at a path of the tree."""
    node = namespace()
    for part in path.strip("/").split("/") if path.strip("/") else []:
        node = node.get("CONTENTS", {}).get(part)
        if node is None:
            return None
    return node


class HttpServer:
    """Serves the tree and the page."""

    def __init__(self, jobs: Jobs) -> None:
        self._jobs = jobs
        self._osc_port = 0
        self._runner: web.AppRunner | None = None
        self.port = 0

    async def open(self, host: str, port: int, osc_port: int) -> None:
        """Listen; ``osc_port`` is what programs are told. Raises PortTakenError."""
        self._osc_port = osc_port
        app = web.Application(client_max_size=4096, middlewares=[_only_this_machine])
        app.router.add_get("/{path:.*}", self._get)
        self._runner = web.AppRunner(app, access_log=None)
        await self._runner.setup()
        try:
            await web.TCPSite(self._runner, host, port).start()
        except OSError as error:
            await self._runner.cleanup()
            if error.errno != errno.EADDRINUSE:
                raise ConfigError(f"cannot listen on {host}:{port} (HTTP): {error}") from error
            raise PortTakenError(
                f"port {port} (HTTP) is taken; choose another with --http-port, 0 takes a free one"
            ) from error
        self.port = self._runner.addresses[0][1]

    async def close(self) -> None:
        """Stop listening."""
        if self._runner is not None:
            await asyncio.wait_for(self._runner.cleanup(), 5)

    async def _get(self, request: web.Request) -> web.Response:
        if "HOST_INFO" in request.query:
            return web.json_response(host_info(self._osc_port))
        if request.path == "/" and "text/html" in request.headers.get("Accept", ""):
            return web.Response(text=self._page(), content_type="text/html")
        node = find(request.path)
        if node is None:
            raise web.HTTPNotFound(text="no such address")
        attributes = [name for name in request.query if name in node]
        if request.query_string and not attributes:
            raise web.HTTPNoContent
        return web.json_response({a: node[a] for a in attributes} if attributes else node)

    def _page(self) -> str:
        """Jobs and their loops, newest first."""
        rows = "".join(self._row(job) for job in reversed(self._jobs.recent(50)))
        return _PAGE.format(version=html.escape(__version__), port=self._osc_port, rows=rows)

    def _row(self, job: Job) -> str:
        loops = "<br>".join(html.escape(loop.path) for loop in self._jobs.loops(job.id))
        cells = (job.id, job.state, job.request.prompt, f"{job.request.bpm:g}", job.request.bars)
        plain = "".join(f"<td>{html.escape(str(cell))}</td>" for cell in cells)
        return f"<tr>{plain}<td>{html.escape(job.text) or loops}</td></tr>"


@web.middleware
async def _only_this_machine(request: web.Request, handler: Any) -> web.StreamResponse:
    host = request.headers.get("Host", "").rsplit(":", 1)[0]
    if host not in _HOSTS or request.headers.get("Origin", "") not in ("",):
        raise web.HTTPForbidden(text="only programs on this machine may ask")
    response: web.StreamResponse = await handler(request)
    return response


_PAGE = """<!doctype html><html lang="en"><meta charset="utf-8"><title>loopgen</title>
<meta http-equiv="refresh" content="2"><style>
body{{font:15px/1.5 system-ui,sans-serif;margin:2rem;background:#14161a;color:#e6e6e6}}
table{{border-collapse:collapse;width:100%}} td,th{{text-align:left;padding:.4rem .8rem;
border-bottom:1px solid #333;vertical-align:top}} code{{color:#8fd18f}}</style>
<h1>loopgen {version}</h1>
<p>OSC on port {port}: <code>/loopgen/generate a1 "dusty house drums" bpm 124 bars 4</code></p>
<table><tr><th>id<th>state<th>prompt<th>BPM<th>bars<th>loops</tr>{rows}</table></html>
"""

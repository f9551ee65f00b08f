"""The wire protocol as one table: parsing, replies, OSCQuery, the README and the tests follow it.

A command is an address, its fixed arguments, and then key-value pairs in any order. Numbers may
arrive as int, float or numeric text. Replies use only the type tags ``i``, ``f`` and ``s``, always
the same ones for one address, because Pure Data, ChucK and Csound understand no others.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from loopgen.config import SET_DEFAULTS
from loopgen.fields import Choice, Either, Kind, Number
from loopgen.request import JOB_ID, NUMBER_IN_JOB, PARAMETERS, PROMPT

PROTOCOL_VERSION = 1

Pairs = Literal["", "request", "reroll", "rotate", "subscribe"]
"""Which key-value pairs may follow: none, a request's parameters, those and a name, a name alone,
``since``.

``reply PORT`` may follow any command: for clients whose source port changes (ChucK, Csound)."""

OWN_KEYS: Mapping[Pairs, tuple[str, ...]] = {"": (), "rotate": ("as",), "subscribe": ("since",)}
"""Keys that are not a request's parameters, which loopgen checks itself."""


@dataclass(frozen=True, slots=True)
class Arg:
    """A fixed argument."""

    name: str
    tag: Literal["i", "f", "s"]
    """The type tag in replies; commands take any spelling of the value."""
    meaning: str
    kind: Kind | None = None
    """What a command's argument is read by."""
    optional: bool = False


@dataclass(frozen=True, slots=True)
class Row:
    """One message."""

    address: str
    args: tuple[Arg, ...]
    meaning: str
    answer: str = ""
    """The addresses that answer a command."""
    pairs: Pairs = ""


ID = Arg("id", "s", "the client's name for the job", JOB_ID)
ANY_ID = Arg("id", "s", "comes back in the answer", JOB_ID, optional=True)
VARIATION = Arg("variation", "i", "from 1", NUMBER_IN_JOB)
ROTATE = PARAMETERS["rotate"].kind
UDP_PORT = Number(1, 65535, whole=True)
PORT = Arg("port", "i", "the client's UDP port", UDP_PORT)

COMMANDS: tuple[Row, ...] = (
    Row("/loopgen/ping", (ANY_ID,), "is anybody there?", "/loopgen/pong"),
    Row(
        "/loopgen/subscribe",
        (Arg("port", "i", "the UDP port to send events to", UDP_PORT, optional=True),),
        "send all events to this port of this host, or to the port this came from; `since N`"
        " repeats the kept events after number N",
        "/loopgen/subscribed",
        "subscribe",
    ),
    Row(
        "/loopgen/unsubscribe",
        (Arg("port", "i", "as subscribed", UDP_PORT, optional=True),),
        "send no more events",
        "/loopgen/unsubscribed",
    ),
    Row(
        "/loopgen/generate",
        (ID, Arg("prompt", "s", "what it should sound like", PROMPT)),
        "make variations of a loop; asked again when it is over, it tells again how it ended",
        "/loopgen/accepted, /loopgen/ignored",
        "request",
    ),
    Row(
        "/loopgen/reroll",
        (ID, VARIATION),
        "make one variation again, as a job of its own: `seed own` repeats it, a number is its"
        " seed, without one it is new; `as NAME` names the job",
        "/loopgen/accepted",
        "reroll",
    ),
    Row(
        "/loopgen/rotate",
        (ID, VARIATION, Arg("beats", "f", "later; or earlier, below 0", ROTATE)),
        "make a loop again from its kept raw take, to start so many beats later (1, -1, 0.5), as a"
        " job of its own; `as NAME` names the job",
        "/loopgen/accepted",
        "rotate",
    ),
    Row("/loopgen/cancel", (ID,), "stop a job; loops that are ready stay", "/loopgen/cancelled"),
    Row(
        "/loopgen/move",
        (ID, Arg("position", "i", "0 is next", Number(0, 10000, whole=True))),
        "change a waiting job's place",
        "/loopgen/moved",
    ),
    Row("/loopgen/pause", (ANY_ID,), "start no further jobs", "/loopgen/queue"),
    Row("/loopgen/resume", (ANY_ID,), "start jobs again", "/loopgen/queue"),
    Row(
        "/loopgen/keep",
        (ID, VARIATION),
        "mark a loop as kept; a rejected one comes back",
        "/loopgen/kept",
    ),
    Row(
        "/loopgen/reject",
        (ID, VARIATION),
        "move a loop into the folder `rejected`; nothing is deleted",
        "/loopgen/rejected",
    ),
    Row(
        "/loopgen/status",
        (Arg("id", "s", "a job, or all recent ones", JOB_ID, optional=True),),
        "say it again: UDP forgets, the journal does not",
        "/loopgen/job, /loopgen/listed",
    ),
    Row(
        "/loopgen/loops",
        (ID,),
        "announce a job's loops again, those that are still there",
        "/loopgen/ready, /loopgen/listed",
    ),
    Row(
        "/loopgen/counters",
        (ANY_ID,),
        "how many packets came, were refused, broken or dropped",
        "/loopgen/counter, /loopgen/listed",
    ),
    Row("/loopgen/engines", (ANY_ID,), "what can make takes", "/loopgen/engine, /loopgen/listed"),
    Row(
        "/loopgen/set",
        (
            Arg("key", "s", "one of " + ", ".join(SET_DEFAULTS), Choice(SET_DEFAULTS)),
            Arg("value", "s", "its new value", Either()),
        ),
        "change what requests start from, until the daemon ends",
        "/loopgen/setting",
    ),
)

SEQ = Arg("seq", "i", "place in the journal, for `subscribe ... since`")
CODE = Arg("code", "s", "one of the codes below")
TEXT = Arg("text", "s", "a sentence that says what to do")
PATH = Arg("path", "s", "absolute, with forward slashes")

REPLIES: tuple[Row, ...] = (
    Row(
        "/loopgen/pong",
        (
            Arg("id", "s", "of the ping, or empty"),
            Arg("version", "s", "of loopgen"),
            Arg("protocol", "i", "of this table"),
            Arg("state", "s", "running or paused"),
        ),
        "answers ping",
    ),
    Row(
        "/loopgen/subscribed",
        (PORT, Arg("lease", "i", "seconds; any message from the same port renews it"), SEQ),
        "events will come",
    ),
    Row("/loopgen/unsubscribed", (PORT,), "events will not come"),
    Row(
        "/loopgen/accepted",
        (ID, Arg("position", "i", "jobs before it")),
        "the job is on disk and will end in done, failed or cancelled",
    ),
    Row(
        "/loopgen/ignored",
        (ID, Arg("key", "s", "the parameter"), TEXT),
        "a parameter of an accepted job that its engine cannot honour",
    ),
    Row(
        "/loopgen/error",
        (Arg("id", "s", "of the refused message, or empty"), CODE, TEXT),
        "refused: nothing changed",
    ),
    Row("/loopgen/started", (ID, SEQ), "the first take is being made"),
    Row(
        "/loopgen/progress",
        (
            ID,
            VARIATION,
            Arg("stage", "s", "generating, conforming or publishing"),
            Arg("fraction", "f", "of the stage, 0 to 1"),
        ),
        "passing news",
    ),
    Row(
        "/loopgen/ready",
        (
            ID,
            VARIATION,
            PATH,
            Arg("bpm", "f", "quarter notes a minute"),
            Arg("bars", "i", "its length"),
            Arg("metre", "s", "such as 4/4"),
            Arg("key", "s", "such as Am, or empty"),
            Arg("seed", "i", "makes it again"),
            Arg("score", "f", "how sure its grid, downbeat and seam are, 0 to 1"),
            SEQ,
        ),
        "a loop is in the folder, whole, under its final name",
    ),
    Row(
        "/loopgen/missed",
        (ID, VARIATION, CODE, TEXT, SEQ),
        "one variation could not be made; the others go on",
    ),
    Row("/loopgen/done", (ID, Arg("loops", "i", "how many are ready"), SEQ), "final"),
    Row("/loopgen/failed", (ID, CODE, TEXT, SEQ), "final: over without a loop"),
    Row("/loopgen/cancelled", (ID, SEQ), "final: stopped on request"),
    Row("/loopgen/moved", (ID, Arg("position", "i", "0 is next")), "the job's new place"),
    Row(
        "/loopgen/queue",
        (Arg("state", "s", "running or paused"), Arg("waiting", "i", "jobs")),
        "the queue was paused or resumed",
    ),
    Row(
        "/loopgen/kept",
        (ID, VARIATION, PATH, SEQ),
        "the loop is marked as kept, and back in the folder if it was rejected",
    ),
    Row("/loopgen/rejected", (ID, VARIATION, PATH, SEQ), "the loop lies in `rejected`"),
    Row(
        "/loopgen/job",
        (
            ID,
            Arg("state", "s", "accepted, generating, ... done, failed or cancelled"),
            Arg("loops", "i", "ready so far"),
            Arg("variations", "i", "asked for"),
            Arg("code", "s", "why it failed, or empty"),
            Arg("text", "s", "why it failed, or its prompt"),
        ),
        "answers status",
    ),
    Row(
        "/loopgen/engine",
        (
            Arg("name", "s", "for the key `engine`"),
            Arg("state", "s", "off (starts when needed), ready or busy"),
            Arg("licence", "s", "free, attribution, revenue-capped or non-commercial"),
            Arg("capabilities", "s", "parameters it honours, with commas"),
            Arg("summary", "s", "one line about it"),
        ),
        "answers engines",
    ),
    Row(
        "/loopgen/counter",
        (Arg("name", "s", "what was counted"), Arg("count", "i", "since the daemon started")),
        "answers counters",
    ),
    Row(
        "/loopgen/listed",
        (
            Arg("what", "s", "jobs, loops, engines or counters"),
            Arg("count", "i", "sent before this"),
        ),
        "the end of a list",
    ),
    Row(
        "/loopgen/setting",
        (Arg("key", "s", "what was set"), Arg("value", "s", "as text")),
        "a default changed",
    ),
)

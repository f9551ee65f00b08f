"""Every refusal and failure loopgen can name, each with one stable code.

The code is the same in Python, on the wire (``/loopgen/error id code text``) and in the CLI's
JSON, and never changes meaning. The text is a sentence that says what to do.
"""

from typing import ClassVar


class LoopgenError(Exception):
    """The root of all errors with a code; ``text`` is a sentence for the user."""

    code: ClassVar[str] = "internal"
    meaning: ClassVar[str] = "a fault in loopgen itself; the log has the details"

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self.text = text


# --- refusals: the request was not accepted and nothing changed --------------------------------


class MalformedError(LoopgenError):
    """The bytes were not a message."""

    code = "malformed"
    meaning = "the packet is not valid OSC, or breaks a limit of size or depth"


class UnknownAddressError(LoopgenError):
    """No such message."""

    code = "unknown_address"
    meaning = "no message has this address"


class MissingError(LoopgenError):
    """A required argument is absent."""

    code = "missing"
    meaning = "a required argument is absent"


class UnknownKeyError(LoopgenError):
    """A key that no parameter has."""

    code = "unknown_key"
    meaning = "no parameter has this name"


class BadValueError(LoopgenError):
    """A value of the wrong type or outside its range."""

    code = "bad_value"
    meaning = "a value has the wrong type or is out of range"


class UnknownEngineError(LoopgenError):
    """No engine has this name."""

    code = "unknown_engine"
    meaning = "no engine has this name"


class NotSupportedError(LoopgenError):
    """The chosen engine cannot do what was asked."""

    code = "not_supported"
    meaning = "the chosen engine cannot do this"


class TrackerError(LoopgenError):
    """The chosen beat tracker cannot be used."""

    code = "no_tracker"
    meaning = "the chosen tracker is not installed, or its weights are missing or not readable"


class ConflictError(LoopgenError):
    """The id is taken by a request with other parameters."""

    code = "conflict"
    meaning = "this id was already used with other parameters"


class BusyError(LoopgenError):
    """The queue is full."""

    code = "busy"
    meaning = "the queue is full, or the journal is locked; send it again later"


class UnknownJobError(LoopgenError):
    """No job has this id."""

    code = "unknown_job"
    meaning = "no job has this id"


class UnknownLoopError(LoopgenError):
    """The job has no such published variation."""

    code = "unknown_loop"
    meaning = "the job has no published loop with this number"


class TakeGoneError(LoopgenError):
    """The raw take of a loop is not kept any more."""

    code = "take_gone"
    meaning = "the raw take of this loop is not kept any more"


class WrongStateError(LoopgenError):
    """The job's state does not allow this."""

    code = "wrong_state"
    meaning = "the job is in a state that does not allow this"


# --- failures: an accepted job, or one of its variations, ended without a loop ------------------


class EngineFailedError(LoopgenError):
    """The engine reported an error of its own."""

    code = "engine_failed"
    meaning = "the engine reported an error of its own"


class EngineOutputError(LoopgenError):
    """What the engine returned cannot be a loop."""

    code = "engine_output"
    meaning = "the engine returned silence, NaN, or too little sound, and re-rolls did not help"


class ConformFailedError(LoopgenError):
    """Conform broke on a take."""

    code = "conform_failed"
    meaning = "loopgen itself failed to measure a take; the log has the details"


class CrashLoopError(LoopgenError):
    """The engine's process died again and again."""

    code = "crash_loop"
    meaning = "processes died three times on this job"


class OutOfMemoryError(LoopgenError):
    """The engine ran out of memory."""

    code = "out_of_memory"
    meaning = "the engine ran out of memory"


class StalledError(LoopgenError):
    """The engine made no progress for too long and was killed."""

    code = "timeout"
    meaning = "the engine made no progress within its limit and was stopped"


class DiskFullError(LoopgenError):
    """No room for the loop."""

    code = "disk_full"
    meaning = "no space is left where loops are written"


class OutputUnavailableError(LoopgenError):
    """The folder cannot be written."""

    code = "output_unavailable"
    meaning = "the output folder cannot be written"


class AudioFileError(LoopgenError):
    """A file that cannot be read as audio."""

    code = "audio_file"
    meaning = "the file cannot be read as audio"


# --- the ground: what keeps a daemon or a command from starting ---------------------------------


class ConfigError(LoopgenError):
    """A setting that cannot be used."""

    code = "config"
    meaning = "the configuration has an unknown key or a bad value"


class JournalError(LoopgenError):
    """The journal cannot be used."""

    code = "journal"
    meaning = "the journal of jobs cannot be opened or written"


class NoDaemonError(LoopgenError):
    """No daemon answered."""

    code = "no_daemon"
    meaning = "no daemon answered"


class PortTakenError(LoopgenError):
    """The address is in use."""

    code = "port_taken"
    meaning = "another program holds the port"


class AlreadyRunningError(LoopgenError):
    """Another daemon holds this state folder."""

    code = "already_running"
    meaning = "another daemon holds this state folder"


def every_error() -> tuple[type[LoopgenError], ...]:
    """All error classes with a code, in the order of this file (for docs and clients)."""
    return (LoopgenError, *LoopgenError.__subclasses__())

"""loopgen makes loops: exact bars at an exact tempo, from any text-to-audio engine.

This package knows music, audio, models and files; it knows nothing of OSC, sockets or DAWs.
Importing it is cheap: heavy libraries load inside the worker process that needs them.
"""

from importlib.metadata import PackageNotFoundError, version

try:
    __version__ = version("loopgen")
except PackageNotFoundError:  # run from a source tree that was never installed
    __version__ = "0+unknown"

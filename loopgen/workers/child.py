"""The worker process: ``python -m loopgen.workers.child FD TASK``.

The main thread does the work, one order at a time. A reader thread hears ``cancel`` while the work
runs, and ends the process when the daemon is gone (end of file), whatever the work is doing. A
beat thread shows that the interpreter still turns.
"""

import contextlib
import os
import queue
import signal
import socket
import sys
import threading
import traceback
from collections.abc import Callable
from typing import Any

from loopgen.engines.engine import Cancelled
from loopgen.errors import LoopgenError
from loopgen.workers import frames
from loopgen.workers.frames import Frame
from loopgen.workers.tasks import Task, make_task

BEAT_SECONDS = 1.0


class Line:
    """The child's end of the socket; safe to write from any thread."""

    def __init__(self, sock: socket.socket) -> None:
        self._sock = sock
        self._lock = threading.Lock()

    def send(self, **frame: Any) -> None:
        """Write one frame; if the daemon is gone, so are we."""
        try:
            with self._lock:
                self._sock.sendall(frames.pack(frame))
        except OSError:
            os._exit(0)

    def receive(self) -> Frame:
        """The next frame. Raises EOFError."""
        return frames.unpack(self._exactly)

    def _exactly(self, count: int) -> bytes:
        parts = bytearray()
        while len(parts) < count:
            part = self._sock.recv(count - len(parts))
            if not part:
                raise EOFError
            parts += part
        return bytes(parts)


class OrderControl:
    """What the work sees of its host: loopgen.engines.engine.Control."""

    def __init__(self, order: int, line: Line) -> None:
        self.order = order
        self._line = line
        self._cancelled = threading.Event()

    @property
    def cancelled(self) -> bool:
        """True once the work is no longer wanted."""
        return self._cancelled.is_set()

    def cancel(self) -> None:
        """Called by the reader thread."""
        self._cancelled.set()

    def progress(self, fraction: float) -> None:
        """Tell the host."""
        self._line.send(op="progress", order=self.order, fraction=float(fraction))


class Child:
    """The three threads and what they share."""

    def __init__(self, line: Line, task: Task) -> None:
        self._line = line
        self._task = task
        self._orders: queue.SimpleQueue[tuple[OrderControl, Frame]] = queue.SimpleQueue()
        self._controls: dict[int, OrderControl] = {}

    def run(self) -> None:
        """Load, then work until the daemon closes the line."""
        threading.Thread(target=self._read, daemon=True, name="reader").start()
        threading.Thread(target=self._beat, daemon=True, name="beat").start()
        if not self._answer(0, self._load):
            return
        while True:
            control, frame = self._orders.get()
            self._answer(control.order, lambda: self._work(control, frame))  # noqa: B023

    def _load(self) -> Frame:
        self._task.load()
        return {}

    def _work(self, control: OrderControl, frame: Frame) -> Frame:
        try:
            if control.cancelled:
                raise Cancelled
            return self._task.run(frame["payload"], control)
        finally:
            self._controls.pop(control.order, None)

    def _answer(self, order: int, work: Callable[[], Frame]) -> bool:
        """Run ``work`` and send what came of it."""
        try:
            self._line.send(op="result", order=order, result=work())
            return True
        except Cancelled:
            self._line.send(op="cancelled", order=order)
        except LoopgenError as error:
            self._line.send(op="error", order=order, code=error.code, text=error.text)
        except MemoryError:
            text = "the engine ran out of memory; ask for fewer bars or a smaller model"
            self._line.send(op="error", order=order, code="out_of_memory", text=text)
        except Exception as error:
            traceback.print_exc()
            text = f"{type(error).__name__}: {error}"[:500]
            self._line.send(op="error", order=order, code=self._task.fault.code, text=text)
        return False

    def _read(self) -> None:
        try:
            while True:
                self._hear(self._line.receive())
        except (EOFError, OSError, ValueError):
            os._exit(0)

    def _hear(self, frame: Frame) -> None:
        order = frame["order"]
        if frame["op"] == "cancel":
            if order in self._controls:
                self._controls[order].cancel()
        elif frame["op"] == "run":
            control = self._controls[order] = OrderControl(order, self._line)
            self._orders.put((control, frame))

    def _beat(self) -> None:
        pause = threading.Event()
        while not pause.wait(BEAT_SECONDS):
            self._line.send(op="alive")


def main() -> None:
    """Take over the inherited socket; what engines print goes to the log, not into the line."""
    sock = socket.socket(fileno=int(sys.argv[1]))
    os.dup2(2, 1)
    # Ctrl-C in the daemon's terminal reaches us too; the daemon decides, and closes the line.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    with contextlib.suppress(OSError, AttributeError):
        os.nice(15)  # the daemon answers first
    Child(Line(sock), make_task(sys.argv[2])).run()


if __name__ == "__main__":
    main()

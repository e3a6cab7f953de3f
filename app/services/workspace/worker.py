"""Work in a child process: what holds the interpreter too long, or must be stoppable at once.

The child is started fresh ("spawn"), reports its progress over a pipe and answers with its result, with the
KnownError it met, or with the text of a fault. Stopping asks it first and ends it after half a second. While it works
on one long step, such as making an index, it repeats its last report each second: it is alive.
"""

from __future__ import annotations

import threading
import time
from contextlib import suppress
from typing import TYPE_CHECKING, Any, NamedTuple, TypeVar, cast

from app.models.domain.errors import Cancelled, KnownError
from app.models.domain.ports import KEEPING

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.models.domain.ports import Progress

if TYPE_CHECKING:
    from multiprocessing.connection import Connection
    from multiprocessing.process import BaseProcess
    from multiprocessing.synchronize import Event

_GRACE_SECONDS = 0.5
_POLL_SECONDS = 0.05
_REPORT_SECONDS = 0.1
_REPEAT_SECONDS = 1.0

T = TypeVar("T")


class ChildFailed(RuntimeError):  # noqa: N818 - says what happened to the child
    """The child ended with a fault of the program, or died; the text holds its traceback."""


def run_in_child(function: Callable[..., T], *args: object, progress: Progress) -> T:
    """Call `function(*args, progress=…)` in a child process and return its answer.

    `function` is a module-level function; it, `args` and the result must be picklable. Raises the KnownError of
    the child, Cancelled once `progress` says so (the child has ended by then), ChildFailed for a fault. A function
    that reports KEEPING is either stopped there or not at all.
    """
    import multiprocessing  # noqa: PLC0415 - the window opens without it

    context = multiprocessing.get_context("spawn")
    receiver, sender = context.Pipe(duplex=False)
    orders = _Orders(context.Event(), context.Event())
    child = context.Process(target=_child_main, args=(sender, orders, function, args), daemon=True)
    child.start()
    sender.close()
    try:
        return cast("T", _follow(receiver, child, orders, progress))
    except Cancelled:
        orders.stop.set()
        child.join(_GRACE_SECONDS)
        if child.is_alive():
            child.kill()
        raise
    finally:
        _end(child)
        receiver.close()


class _Orders(NamedTuple):
    """What the parent tells the child, never both: to stop, or that it may keep what it did."""

    stop: Event
    keep: Event


def _follow(receiver: Connection, child: BaseProcess, orders: _Orders, progress: Progress) -> object:
    """Pass the child's reports on until it answers."""
    while True:
        if not orders.keep.is_set():
            progress.check_cancelled()
        try:
            message = receiver.recv() if receiver.poll(_POLL_SECONDS) else None
        except (EOFError, ConnectionError):
            child.join(_GRACE_SECONDS)
            text = f"the child process ended with code {child.exitcode}"
            raise ChildFailed(text) from None
        if message is None:
            continue
        kind, value = cast("tuple[str, Any]", message)
        if kind == "progress":
            progress.report(*value)
            if value[2] == KEEPING and not orders.keep.is_set():
                progress.check_cancelled()
                orders.keep.set()
        elif kind == "result":
            return value
        elif kind == "known":
            raise cast("KnownError", value)
        elif kind == "cancelled":
            raise Cancelled
        else:
            raise ChildFailed(cast("str", value))


def _end(child: BaseProcess) -> None:
    """Make sure that no process is left."""
    child.join(_GRACE_SECONDS if child.exitcode is None else None)
    if child.is_alive():
        child.kill()
        child.join()
    child.close()


def _child_main(sender: Connection, orders: _Orders, function: Callable[..., object], args: tuple[object, ...]) -> None:
    """Run in the child: call, and send how it ended."""
    progress = _PipeProgress(sender, orders)
    progress.keep_reporting()
    try:
        answer: tuple[str, object] = ("result", function(*args, progress=progress))
    except KnownError as error:
        answer = ("known", error)
    except Cancelled:
        answer = ("cancelled", None)
    except Exception:  # noqa: BLE001 - the one catcher of the child: the parent raises it again
        import traceback  # noqa: PLC0415 - rarely needed

        answer = ("fault", traceback.format_exc())
    progress.end()
    with suppress(BrokenPipeError):
        sender.send(answer)
    sender.close()


class _PipeProgress:
    """The child's Progress: reports over the pipe, at most ten a second, and reads the parent's orders."""

    def __init__(self, sender: Connection, orders: _Orders) -> None:
        self._sender = sender
        self._orders = orders
        self._phase = ""
        self._sent_at = 0.0
        self._last: tuple[int, int | None, str] | None = None
        self._lock = threading.Lock()
        self._has_ended = threading.Event()

    def keep_reporting(self) -> None:
        """Repeat the last report whenever none was sent for a second."""
        threading.Thread(target=self._repeat, daemon=True).start()

    def end(self) -> None:
        """Send nothing from now on."""
        self._has_ended.set()
        with self._lock:
            self._last = None

    def _repeat(self) -> None:
        while not self._has_ended.wait(_REPEAT_SECONDS / 4):
            with self._lock, suppress(OSError):
                if self._last is not None and time.monotonic() - self._sent_at >= _REPEAT_SECONDS * 3 / 4:
                    self._sent_at = time.monotonic()
                    self._sender.send(("progress", self._last))

    def report(self, done: int, total: int | None, phase: str) -> None:
        """Send a report unless one of the same phase has just left."""
        now = time.monotonic()
        if phase == self._phase and done != total and now - self._sent_at < _REPORT_SECONDS:
            return
        with self._lock:
            self._phase, self._sent_at, self._last = phase, now, (done, total, phase)
            try:
                self._sender.send(("progress", self._last))
            except BrokenPipeError:
                raise Cancelled from None
        if phase == KEEPING:
            self._wait_for_leave()

    def check_cancelled(self) -> None:
        """Raise Cancelled when the parent asked to stop."""
        if self._orders.stop.is_set():
            raise Cancelled

    def _wait_for_leave(self) -> None:
        """Return once the parent lets the work be kept. Raise Cancelled when it asks to stop, or is gone."""
        from multiprocessing import parent_process  # noqa: PLC0415 - see run_in_child

        parent = parent_process()
        while not self._orders.keep.wait(_POLL_SECONDS):
            self.check_cancelled()
            if parent is None or not parent.is_alive():
                raise Cancelled

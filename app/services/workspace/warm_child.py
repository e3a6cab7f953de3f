"""Child processes that stay, for work that is asked for often and short each time: reading files for the window.

A fresh child (see `worker`) needs a second to begin; one of these answers at once when it has answered before. Each
ends by itself when nobody asked it for some time, and with the program.
"""

from __future__ import annotations

import threading
from time import monotonic
from typing import TYPE_CHECKING, Any, Final, TypeVar, cast

from app.models.domain.errors import Cancelled, KnownError
from app.models.domain.ports import NoProgress
from app.services.workspace.worker import ChildFailed

if TYPE_CHECKING:
    from collections.abc import Callable
    from multiprocessing.connection import Connection

    from app.models.domain.ports import Progress

_IDLE_SECONDS: Final = 300
_POLL_SECONDS: Final = 0.05
_GRACE_SECONDS: Final = 0.7
"""How long an answer that nobody wants any more is waited for before its child is ended."""

T = TypeVar("T")

_lock = threading.Lock()
_idle: list[_Child] = []


def run_in_warm_child(function: Callable[..., T], *args: object, progress: Progress) -> T:
    """Call `function(*args, progress=…)` in a child process that may have been used before.

    `function` is a module-level function; it, `args` and the result must be picklable. Raises the KnownError of the
    child, Cancelled once `progress` says so, ChildFailed for a fault. The child reports no progress.
    """
    child = _taken()
    try:
        kind, value = child.ask(function, args, progress)
    except _GoneError:  # it had ended while nobody asked
        child = _Child()
        try:
            kind, value = child.ask(function, args, progress)
        except _GoneError as error:
            text = f"the child process ended with code {child.exit_code()}"
            raise ChildFailed(text) from error
    with _lock:
        if child.is_usable:
            _idle.append(child)
    if kind == "known":
        raise cast("KnownError", value)
    if kind == "cancelled":
        raise Cancelled
    if kind == "fault":
        raise ChildFailed(cast("str", value))
    return cast("T", value)


class _GoneError(Exception):
    """The child is no more."""


class _Child:
    """One process with its pipe."""

    def __init__(self) -> None:
        import multiprocessing  # noqa: PLC0415 - the window opens without it

        context = multiprocessing.get_context("spawn")
        self._pipe, theirs = context.Pipe()
        self._process = context.Process(target=_serve, args=(theirs,), daemon=True)
        self._process.start()
        theirs.close()
        self.is_usable = True

    def ask(self, function: Callable[..., object], args: tuple[object, ...], progress: Progress) -> tuple[str, Any]:
        """Send the question and wait for its answer."""
        try:
            self._pipe.send((function, args))
            return self._answer(progress)
        except (EOFError, ConnectionError) as error:
            self.end()
            raise _GoneError from error

    def exit_code(self) -> int | None:
        """Return how it ended."""
        return self._process.exitcode

    def end(self) -> None:
        """Make sure that it is gone."""
        self.is_usable = False
        self._process.kill()
        self._process.join()
        self._pipe.close()

    def _answer(self, progress: Progress) -> tuple[str, Any]:
        unwanted_since: float | None = None
        while not self._pipe.poll(_POLL_SECONDS):
            try:
                progress.check_cancelled()
            except Cancelled:
                now = monotonic()
                unwanted_since = unwanted_since or now
                if now - unwanted_since > _GRACE_SECONDS:
                    self.end()
                    return "cancelled", None
        answer = cast("tuple[str, Any]", self._pipe.recv())
        return ("cancelled", None) if unwanted_since is not None else answer


def _taken() -> _Child:
    with _lock:
        if _idle:
            return _idle.pop()
    return _Child()


def _serve(pipe: Connection) -> None:
    """Run in the child: answer questions until none comes."""
    while pipe.poll(_IDLE_SECONDS):
        try:
            function, args = pipe.recv()
        except EOFError:
            return
        try:
            answer: tuple[str, object] = ("result", function(*args, progress=NoProgress()))
        except KnownError as error:
            answer = ("known", error)
        except Cancelled:
            answer = ("cancelled", None)
        except Exception:  # noqa: BLE001 - the one catcher of the child: the parent raises it again
            import traceback  # noqa: PLC0415 - rarely needed

            answer = ("fault", traceback.format_exc())
        try:
            pipe.send(answer)
        except BrokenPipeError:
            return

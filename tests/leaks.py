"""What a test may leave behind: nothing. Each detector looks before and after a test and names what remained."""

from __future__ import annotations

import gc
import logging
import re
import socket
import sys
import threading
import time
from typing import TYPE_CHECKING, Any, ClassVar, NoReturn
from weakref import WeakSet

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

_PATIENCE_SECONDS = 3.0


class NetworkForbiddenError(Exception):
    """A test tried to reach the network."""


class ThreadWatch:
    """Python threads that outlive the test. Those of Qt show up as dummies and belong to their pools."""

    def __init__(self) -> None:
        self._before = set(threading.enumerate())

    def remaining(self) -> list[str]:
        """Name the threads that are still there after a moment's patience."""
        deadline = time.monotonic() + _PATIENCE_SECONDS
        while (extra := self._extra()) and time.monotonic() < deadline:
            time.sleep(0.01)
        return [f"thread {thread.name}" for thread in extra]

    def _extra(self) -> list[threading.Thread]:
        return [
            thread
            for thread in threading.enumerate()
            if thread not in self._before and not isinstance(thread, threading._DummyThread)
        ]


class WidgetWatch:
    """Top-level widgets that are neither closed and deleted nor handed to qtbot."""

    # Qt keeps one tooltip label for the whole program.
    _QTS_OWN = frozenset({"QTipLabel"})

    def __init__(self) -> None:
        self._before = set(_top_level_widgets())

    def remaining(self) -> list[str]:
        """Name the windows that are still there after deferred deletions and a garbage collection."""
        _delete_deferred()
        if self._extra():
            gc.collect()
            _delete_deferred()
        return [f"window {name}" for name in self._extra()]

    def _extra(self) -> list[str]:
        return sorted(
            f"{name} {title}".strip()
            for pointer, (name, title) in _top_level_widgets().items()
            if pointer not in self._before and name not in self._QTS_OWN
        )


class TimerWatch:
    """QTimers that still tick when a test of widgets is over; looking through all objects takes a quarter second."""

    _reported: ClassVar[WeakSet[Any]] = WeakSet()

    def __init__(self, *, is_widget_test: bool) -> None:
        self._is_widget_test = is_widget_test

    def remaining(self) -> list[str]:
        """Name the running timers; each is reported once, for the test that left it."""
        if not self._is_widget_test or "PySide6.QtWidgets" not in sys.modules:
            return []
        from PySide6.QtCore import QTimer
        from shiboken6 import isValid

        found = [
            thing
            for thing in gc.get_objects()
            if isinstance(thing, QTimer) and isValid(thing) and thing.isActive() and thing not in self._reported
        ]
        self._reported.update(found)
        return [f"timer {timer.objectName() or timer.parent() or timer}" for timer in found]


class LogWatch(logging.Handler):
    """Log records of level WARNING and above that the test did not announce with the marker `expects_log`."""

    def __init__(self, expected: Iterable[str]) -> None:
        super().__init__(logging.WARNING)
        self._expected = [re.compile(pattern) for pattern in expected]
        self._unexpected: list[str] = []
        logging.getLogger().addHandler(self)

    def emit(self, record: logging.LogRecord) -> None:
        """Keep the record's text unless it was announced."""
        text = record.getMessage()
        if not any(pattern.search(text) for pattern in self._expected):
            self._unexpected.append(f"log record {record.levelname} {record.name}: {text}")

    def remaining(self) -> list[str]:
        """Stop listening and return the unexpected texts."""
        logging.getLogger().removeHandler(self)
        return self._unexpected


class NetworkWatch:
    """Refuses every connection that leaves the computer, or could, and remembers who tried."""

    attempts: ClassVar[list[str]] = []  # one list for the whole run: the refusal is installed once

    def __init__(self) -> None:
        self.attempts.clear()

    def remaining(self) -> list[str]:
        """Return the addresses that the test tried to reach, even if the code swallowed the refusal."""
        return [f"network access to {address}" for address in self.attempts]

    @classmethod
    def forbid(cls) -> None:
        """Put the refusal in place of the sockets' own `connect`."""
        real_connect = socket.socket.connect
        real_connect_ex = socket.socket.connect_ex

        def refuse(address: object) -> NoReturn:
            cls.attempts.append(str(address))
            message = f"tests do not reach the network: {address}"
            raise NetworkForbiddenError(message)

        def connect(self: socket.socket, address: Any, /) -> None:
            if not stays_here(self):
                refuse(address)
            real_connect(self, address)

        def connect_ex(self: socket.socket, address: Any, /) -> int:
            if not stays_here(self):
                refuse(address)
            return real_connect_ex(self, address)

        def stays_here(self: socket.socket) -> bool:
            return self.family == getattr(socket, "AF_UNIX", None)

        socket.socket.connect = connect
        socket.socket.connect_ex = connect_ex
        socket.getaddrinfo = lambda host, *_args, **_more: refuse(host)


def explain(remains: Sequence[str]) -> str:
    """Return the sentence that a guilty test fails with."""
    return "this test left behind: " + "; ".join(remains)


def _top_level_widgets() -> dict[int, tuple[str, str]]:
    """Return class name and title of each window by the address of its C++ object."""
    if "PySide6.QtWidgets" not in sys.modules:
        return {}
    from PySide6.QtWidgets import QApplication
    from shiboken6 import getCppPointer

    if not isinstance(QApplication.instance(), QApplication):
        return {}
    return {
        getCppPointer(widget)[0]: (widget.metaObject().className(), widget.windowTitle())
        for widget in QApplication.topLevelWidgets()
    }


def _delete_deferred() -> None:
    if "PySide6.QtWidgets" not in sys.modules:
        return
    from PySide6.QtCore import QCoreApplication, QEvent

    if QCoreApplication.instance() is not None:
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)

"""The leak detectors find what they are for."""

from __future__ import annotations

import logging
import socket
import threading
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from tests.leaks import LogWatch, NetworkForbiddenError, NetworkWatch, ThreadWatch, TimerWatch, WidgetWatch

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


def test_a_thread_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("tests.leaks._PATIENCE_SECONDS", 0.0)
    watch = ThreadWatch()
    may_end = threading.Event()
    thread = threading.Thread(target=may_end.wait, name="forgotten")
    thread.start()
    found = watch.remaining()
    may_end.set()
    thread.join()
    assert found == ["thread forgotten"]
    assert watch.remaining() == []


def test_a_window_is_named(qtbot: QtBot) -> None:
    watch = WidgetWatch()
    widget = QWidget()
    widget.setWindowTitle("forgotten")
    assert watch.remaining() == ["window QWidget forgotten"]
    widget.deleteLater()
    assert watch.remaining() == []


def test_a_running_timer_is_named_once(qtbot: QtBot) -> None:
    timer = QTimer()
    timer.setObjectName("forgotten")
    timer.start(60_000)
    assert TimerWatch(is_widget_test=True).remaining() == ["timer forgotten"]
    assert TimerWatch(is_widget_test=True).remaining() == []
    timer.stop()


def test_an_unexpected_log_record_is_quoted(caplog: pytest.LogCaptureFixture) -> None:
    watch = LogWatch(expected=["^foreseen"])
    # Not through the root logger: the watch of this very test listens there.
    for level, text in ((logging.WARNING, "foreseen trouble"), (logging.ERROR, "trouble"), (logging.INFO, "news")):
        record = logging.LogRecord("clientele", level, __file__, 1, text, None, None)
        if record.levelno >= watch.level:
            watch.handle(record)
    assert watch.remaining() == ["log record ERROR clientele: trouble"]


def test_the_network_is_refused_and_the_attempt_remembered() -> None:
    watch = NetworkWatch()
    with socket.socket() as connection, pytest.raises(NetworkForbiddenError):
        connection.connect(("192.0.2.1", 80))
    assert watch.remaining() == ["network access to ('192.0.2.1', 80)"]
    watch.attempts.clear()

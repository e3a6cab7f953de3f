"""The toast: Undo, waiting while looked at, one at a time."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QEnterEvent
from PySide6.QtWidgets import QWidget

from app.models.domain.changes import Area, Changes, UndoStep
from app.ui.messages import add_changes
from app.ui.shell.shell import Shell
from app.ui.shell.toast import Toast

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


@pytest.fixture
def toast(qtbot: QtBot) -> Toast:
    host = QWidget()
    qtbot.addWidget(host)
    host.resize(800, 600)
    host.show()
    return Toast(host)


def test_undo_is_told_once_and_the_toast_goes(toast: Toast, qtbot: QtBot) -> None:
    undone: list[object] = []
    toast.undone.connect(undone.append)
    toast.show_message("Two records joined", "step")
    qtbot.mouseClick(toast.undo_button(), Qt.MouseButton.LeftButton)
    assert undone == ["step"]
    assert not toast.isVisible()
    assert not toast.timer.isActive()


def test_it_waits_under_the_pointer(toast: Toast) -> None:
    toast.show_message("Saved")
    assert toast.timer.isActive()
    place = QPointF(5, 5)
    toast.enterEvent(QEnterEvent(place, place, place))
    assert not toast.timer.isActive()
    toast.leaveEvent(QEvent(QEvent.Type.Leave))
    assert toast.timer.isActive()
    toast.dismiss()


def test_a_new_message_takes_the_place_of_the_old_one(toast: Toast) -> None:
    toast.show_message("First", "undo first")
    toast.show_message("Second")
    assert toast.text() == "Second"
    assert toast.undo_button().isHidden()
    toast.dismiss()


def test_it_goes_by_itself(qtbot: QtBot) -> None:
    host = QWidget()
    qtbot.addWidget(host)
    host.show()
    toast = Toast(host, shown_ms=1)
    toast.show_message("Saved")
    qtbot.waitUntil(lambda: not toast.isVisible())


def test_applied_changes_refresh_toast_and_can_be_undone(qtbot: QtBot) -> None:
    del qtbot
    add_changes("Test", {"joined": "%n record(s) joined"})
    shell = Shell()
    texts: list[tuple[str, object]] = []
    steps: list[UndoStep] = []
    changed: list[Changes] = []

    def note(text: str, undo: object) -> None:
        texts.append((text, undo))

    shell.toast_wanted.connect(note)
    shell.undo_wanted.connect(steps.append)
    shell.data_changed.connect(changed.append)
    step = UndoStep("undo_decision", "k1")
    changes = Changes(Area.IDENTITY, "joined", {"count": 2}, step)
    shell.applied(changes)
    assert texts == [("2 records joined", step)]
    assert changed == [changes]
    assert shell.undo_last()
    assert steps == [step]
    assert not shell.undo_last()

"""The side pane: always in sight in a wide window, behind its toggle in a narrow one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QTextEdit, QWidget

from app.ui.theme.look import look
from app.ui.theme.widgets import Pane, SideSplit, SpinBox

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from app.ui.preferences import Preferences


def test_the_pane_folds_behind_a_toggle(qtbot: QtBot, preferences: Preferences) -> None:
    host = QWidget()
    qtbot.addWidget(host)
    row = QHBoxLayout(host)
    split = SideSplit(QTextEdit(), Pane(), name="customers", preferences=preferences)
    row.addWidget(split.toggle)
    row.addWidget(split)
    host.resize(1300, 700)
    host.show()
    assert split.pane.isVisible()
    assert not split.toggle.isVisible()
    host.resize(1150, 700)
    assert not split.pane.isVisible()
    assert split.toggle.isVisible()
    assert split.toggle.accessibleName()
    split.toggle.click()
    assert split.pane.isVisible()
    host.resize(1300, 700)
    assert split.pane.isVisible()
    split.set_pane_wanted(is_wanted=False)
    assert not split.pane.isVisible()


def test_the_width_is_remembered(qtbot: QtBot, preferences: Preferences) -> None:
    split = SideSplit(QTextEdit(), Pane(), name="customers", preferences=preferences)
    qtbot.addWidget(split)
    split.toggle.setParent(split)
    split.resize(1400, 600)
    split.show()
    split.moveSplitter(1000, 1)
    assert preferences.get("customers.pane_width") == split.sizes()[1]
    again = SideSplit(QTextEdit(), Pane(), name="customers", preferences=preferences)
    qtbot.addWidget(again)
    again.toggle.setParent(again)
    again.resize(1400, 600)
    again.show()
    assert abs(again.sizes()[1] - split.sizes()[1]) <= 1


def test_numbers_stand_away_from_the_edge_and_are_as_high_as_other_fields(qtbot: QtBot) -> None:
    box = SpinBox()
    qtbot.addWidget(box)
    box.show()
    assert box.lineEdit().textMargins().left() == look().px(7)
    assert box.sizeHint().height() == 32

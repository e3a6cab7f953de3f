"""The window over a real workspace: start page, session, keyboard, folding, another day, closing."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QWidget

from app.models.domain.settings import Business
from app.services.container import Services
from app.ui.application import Program

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

    from app.ui.preferences import Preferences
    from tests.fakes import FixedClock


class Opener:
    """Opens real workspaces at the test's clock."""

    def __init__(self, clock: FixedClock) -> None:
        self._clock = clock

    def open(self, path: Path) -> Services:
        return Services.open(path, self._clock)

    def create(self, path: Path) -> Services:
        return Services.create(path, self._clock)


class Chooser:
    """Answers the file dialogs."""

    def __init__(self) -> None:
        self.answer: Path | None = None

    def open_file(self, parent: QWidget, title: str, pattern: str) -> Path | None:
        del parent, title, pattern
        return self.answer

    def open_files(self, parent: QWidget, title: str, pattern: str) -> list[Path]:
        del parent, title, pattern
        return []

    def save_file(self, parent: QWidget, title: str, proposal: str, pattern: str) -> Path | None:
        del parent, title, proposal, pattern
        return self.answer

    def choose_folder(self, parent: QWidget, title: str, start: Path | None) -> Path | None:
        del parent, title, start
        return None


@pytest.fixture
def chooser() -> Chooser:
    return Chooser()


@pytest.fixture
def program(
    qapp: QApplication, clock: FixedClock, chooser: Chooser, preferences: Preferences, tmp_path: Path, qtbot: QtBot
) -> Iterator[Program]:
    import sys

    hook = sys.excepthook
    preferences.language = "en"
    preferences.scheme = "light"
    program = Program(qapp, Opener(clock), preferences, version="1.0", chooser=chooser, data_folder=tmp_path)
    program.window.resize(1280, 800)
    program.start()
    program.window.activateWindow()
    with qtbot.waitActive(program.window):
        pass
    yield program
    program.window.close()
    program.window.deleteLater()
    program.deleteLater()
    sys.excepthook = hook


@pytest.fixture
def opened(program: Program, workspace_path: Path) -> Program:
    program.workspaces.open(workspace_path)
    assert program.jobs.wait_idle()
    assert program.window.session is not None
    return program


def test_a_workspace_opens_and_is_remembered(opened: Program, workspace_path: Path, preferences: Preferences) -> None:
    assert preferences.recent_workspaces() == [workspace_path]
    assert opened.window.rail is not None
    assert "settings" in opened.window.rail.buttons


def test_a_workspace_that_cannot_be_opened_is_explained_on_the_start_page(program: Program, tmp_path: Path) -> None:
    not_one = tmp_path / "letter.clientele"
    not_one.write_text("Dear customer")
    program.workspaces.open(not_one)
    assert program.jobs.wait_idle()
    banner = program.window.start_page.banner
    assert banner.isVisible()
    assert "is not a workspace" in banner.accessibleName()
    assert program.window.session is None


def test_a_new_workspace_is_made_where_the_user_says(program: Program, chooser: Chooser, tmp_path: Path) -> None:
    chooser.answer = tmp_path / "My shop"
    program.window.new_wanted.emit()
    assert program.jobs.wait_idle()
    assert (tmp_path / "My shop.clientele").exists()
    assert program.window.windowTitle().startswith("My shop")


class WindowsShown(QObject):
    """Notes every widget that is shown as a window of its own."""

    def __init__(self) -> None:
        super().__init__()
        self.names: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self.names.append(type(watched).__name__)
        return False


def test_no_page_flashes_a_window_while_it_is_built(opened: Program, qapp: QApplication) -> None:
    session = opened.window.session
    assert session is not None
    shown = WindowsShown()
    qapp.installEventFilter(shown)
    for section in session.navigator.sections():
        session.navigator.go(section)
    assert opened.jobs.wait_idle()
    qapp.removeEventFilter(shown)
    assert shown.names == []


def test_the_rail_names_the_business(opened: Program) -> None:
    session = opened.window.session
    assert session is not None
    session.services.workspace.save_business(Business(name="Maison Lavande", city="Forcalquier"))
    session.refresh_facts()
    assert opened.jobs.wait_idle()
    assert opened.window.windowTitle() == "Maison Lavande – Clientèle"


def test_ctrl_digits_and_alt_left_go_through_sections(opened: Program, qtbot: QtBot) -> None:
    session = opened.window.session
    assert session is not None
    sections = session.navigator.sections()
    first = session.navigator.current()
    session.navigator.go("settings")
    qtbot.keyClick(opened.window, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert session.navigator.current() == first
    qtbot.keyClick(opened.window, Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)
    assert session.navigator.current() == sections[0]
    assert opened.jobs.wait_idle()


def test_the_rail_folds_when_the_window_is_narrow(opened: Program) -> None:
    rail = opened.window.rail
    assert rail is not None
    opened.window.resize(1000, 700)
    assert rail.width() == 56
    opened.window.resize(1300, 700)
    assert rail.width() == 212


def test_f6_goes_from_region_to_region(opened: Program, qtbot: QtBot) -> None:
    session, rail = opened.window.session, opened.window.rail
    assert session is not None
    assert rail is not None
    session.navigator.go("settings")
    assert opened.jobs.wait_idle()
    page = session.navigator.current_page()
    assert page is not None
    places: list[str] = []
    for _ in range(4):
        qtbot.keyClick(opened.window, Qt.Key.Key_F6)
        focused = opened.window.focusWidget()
        assert focused is not None
        regions = {"rail": rail, "page": page, "status": opened.window.status}
        places.append(next(name for name, region in regions.items() if region.isAncestorOf(focused)))
    assert sorted(set(places)) == ["page", "rail", "status"]


def test_looking_at_another_day_shows_and_goes_back(opened: Program, clock: FixedClock) -> None:
    session = opened.window.session
    assert session is not None
    days: list[date | None] = []
    session.shell.day_changed.connect(days.append)
    earlier = clock.today() - timedelta(days=30)
    opened.window.status.day_wanted.emit(earlier)
    assert opened.jobs.wait_idle()
    assert session.shell.looked_at == earlier
    opened.window.status.day_wanted.emit(None)
    assert opened.jobs.wait_idle()
    assert session.shell.looked_at is None
    assert days == [earlier, None]


def test_text_size_steps_and_is_remembered(opened: Program, preferences: Preferences, qtbot: QtBot) -> None:
    qtbot.keyClick(opened.window, Qt.Key.Key_Plus, Qt.KeyboardModifier.ControlModifier)
    assert preferences.text_percent == 115
    qtbot.keyClick(opened.window, Qt.Key.Key_0, Qt.KeyboardModifier.ControlModifier)
    assert preferences.text_percent == 100


def test_closing_the_workspace_goes_back_to_the_start_page(opened: Program, workspace_path: Path) -> None:
    opened.window.close_wanted.emit()
    assert opened.window.session is None
    assert opened.window.start_page.isVisible()
    Services.open(workspace_path).close()


def test_an_uncaught_fault_is_reported_without_data(program: Program) -> None:
    from app.ui.shell.crash_dialog import CrashDialog, crash_report

    with pytest.raises(ValueError, match="Hélène") as caught:
        int("Hélène Marchetti")
    report = crash_report(caught.value, "1.0")
    program.show_crash(caught.value)
    assert "ValueError" in report
    assert "Hélène" not in report
    assert "test_main_window.py" in report
    assert str(Path(__file__).parent) not in report
    dialog = program.window.findChild(CrashDialog)
    assert dialog is not None
    assert dialog.report() == report
    dialog.accept()

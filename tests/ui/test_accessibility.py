"""A walk over every page: what takes the focus has a name, and nothing warns, in both languages and both themes."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QAbstractSpinBox,
    QComboBox,
    QLineEdit,
    QScrollArea,
    QScrollBar,
    QTabBar,
    QWidget,
)

from app.services.container import Services
from app.ui.application import Program
from app.ui.pages import section_names
from app.ui.theme.look import Scheme, look
from tests.builders.workspace import fill

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtCore import QMessageLogContext
    from PySide6.QtWidgets import QApplication

    from app.ui.preferences import Preferences
    from tests.fakes import FixedClock

WAIT_MS = 120_000

# Said by the platform that needs no display, not by the pages.
HARMLESS = ("This plugin does not support propagateSizeHints()", "This plugin does not support raise()")


class Opener:
    """Opens real workspaces at the test's clock."""

    def __init__(self, clock: FixedClock) -> None:
        self._clock = clock

    def open(self, path: Path) -> Services:
        return Services.open(path, self._clock)

    def create(self, path: Path) -> Services:
        return Services.create(path, self._clock)


@pytest.fixture
def program(
    qapp: QApplication, clock: FixedClock, preferences: Preferences, tmp_path: Path, request: pytest.FixtureRequest
) -> Iterator[Program]:
    language, scheme = request.param
    hook = sys.excepthook
    preferences.language, preferences.scheme = language, scheme
    program = Program(qapp, Opener(clock), preferences, data_folder=tmp_path)
    program.window.resize(1440, 900)
    program.start()
    yield program
    program.window.close()
    program.window.deleteLater()
    program.translation.switch("en")
    program.deleteLater()
    look().apply(Scheme.LIGHT, 100)
    sys.excepthook = hook


@pytest.fixture
def qt_warnings() -> Iterator[list[str]]:
    """What Qt itself says while the test runs."""
    said: list[str] = []

    def note(kind: QtMsgType, context: QMessageLogContext, text: str) -> None:
        del context
        if kind != QtMsgType.QtDebugMsg and text not in HARMLESS:
            said.append(text)

    before = qInstallMessageHandler(note)
    yield said
    qInstallMessageHandler(before)


@pytest.fixture(params=["empty", "filled"])
def workspace(request: pytest.FixtureRequest, workspace_path: Path, clock: FixedClock) -> Path:
    services = Services.open(workspace_path, clock)
    if request.param == "filled":
        fill(services.database, customers=120, until=clock.today())
        services.rebuild.refresh(unify=False)
        services.scenarios.ensure_ready("en")
    services.close()
    return workspace_path


LOOKS = [pytest.param(pair, id="-".join(pair)) for pair in (("en", "light"), ("fr", "dark"))]
OTHER_LOOKS = [pytest.param(pair, id="-".join(pair)) for pair in (("en", "dark"), ("fr", "light"))]


@pytest.mark.parametrize("program", LOOKS, indirect=True)
def test_every_page_opens_without_a_warning_and_names_what_takes_the_focus(
    program: Program, workspace: Path, qt_warnings: list[str]
) -> None:
    crashes: list[BaseException] = []
    program.jobs.crashed.connect(crashes.append)
    for section in section_names():
        show(program, workspace, section)
        session = program.window.session
        assert session is not None
        page = session.navigator.current_page()
        assert page is not None
        assert (section, crashes) == (section, [])
        assert (section, qt_warnings) == (section, [])
        assert page.title()
        assert (section, nameless(program.window)) == (section, [])


@pytest.mark.parametrize("workspace", ["filled"], indirect=True)
@pytest.mark.parametrize("program", OTHER_LOOKS, indirect=True)
def test_every_page_follows_the_other_language_and_theme_while_in_sight(
    program: Program, workspace: Path, qt_warnings: list[str]
) -> None:
    for section in section_names():
        show(program, workspace, section)
        program.translation.switch("fr" if program.translation.language == "en" else "en")
        look().apply(Scheme.LIGHT if look().theme.is_dark else Scheme.DARK)
        assert program.jobs.wait_idle(WAIT_MS)
        program.window.grab()
        assert (section, qt_warnings) == (section, [])
        assert (section, nameless(program.window)) == (section, [])


def show(program: Program, workspace: Path, section: str) -> None:
    """Open the workspace, go to a section, wait for what it loads and paint it."""
    if program.window.session is None:
        program.workspaces.open(workspace)
        assert program.jobs.wait_idle(WAIT_MS)
    session = program.window.session
    assert session is not None
    session.navigator.go(section)
    assert program.jobs.wait_idle(WAIT_MS)
    program.window.grab()


def nameless(window: QWidget) -> list[str]:
    """Name the visible widgets that take the focus and give a screen reader nothing to say."""
    return sorted(
        {
            _path(widget)
            for widget in window.findChildren(QWidget)
            if widget.isVisible() and _takes_focus(widget) and not _spoken(widget)
        }
    )


def _takes_focus(widget: QWidget) -> bool:
    if isinstance(widget, (QScrollBar, QTabBar)) or widget.focusProxy() is not None:
        return False
    if isinstance(widget, QLineEdit) and isinstance(widget.parent(), (QComboBox, QAbstractSpinBox)):
        return False  # its holder is spoken
    if isinstance(widget, QScrollArea):
        return bool(widget.focusPolicy().value & 1)
    return bool(widget.focusPolicy().value & 1)


def _spoken(widget: QWidget) -> str:
    if widget.accessibleName():
        return widget.accessibleName()
    if isinstance(widget, QAbstractButton):
        return widget.text()
    if isinstance(widget, QAbstractScrollArea) and not widget.viewport().isVisible():
        return "-"
    return ""


def _path(widget: QWidget) -> str:
    names: list[str] = []
    current: QWidget | None = widget
    while current is not None and not current.isWindow() and len(names) < 5:
        if type(current) is not QWidget:
            names.append(type(current).__name__)
        current = current.parentWidget()
    return " in ".join(names)

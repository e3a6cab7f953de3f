"""The first minutes: the sample business, one's own files, a workspace of before, and what cannot be opened."""

from __future__ import annotations

import shutil
import sqlite3
import sys
from pathlib import Path
from typing import TYPE_CHECKING, cast

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest

from app.services.container import Services
from app.ui.importing.page import ImportPage
from app.ui.start.opening_page import OpeningPage
from app.ui.start.start_page import RecentButton

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from PySide6.QtWidgets import QWidget

    from app.ui.application import Program
    from app.ui.workspaces import Opener

WAIT_MS = 240_000
CSV = "Nom;E-mail;Date\nVial;chantal@example.org;02/03/2025\nArmand;paul@example.org;04/03/2025\n"


class Chooser:
    """Answers the file dialogs."""

    def __init__(self) -> None:
        self.one: Path | None = None
        self.several: list[Path] = []
        self.target: Path | None = None

    def open_file(self, parent: QWidget, title: str, pattern: str) -> Path | None:
        del parent, title, pattern
        return self.one

    def open_files(self, parent: QWidget, title: str, pattern: str) -> list[Path]:
        del parent, title, pattern
        return self.several

    def save_file(self, parent: QWidget, title: str, proposal: str, pattern: str) -> Path | None:
        del parent, title, proposal, pattern
        return self.target

    def choose_folder(self, parent: QWidget, title: str, start: Path | None) -> Path | None:
        del parent, title, start
        return None


@pytest.fixture
def chooser() -> Chooser:
    return Chooser()


@pytest.fixture
def started(chooser: Chooser, tmp_path: Path) -> Iterator[Callable[[], Program]]:
    from app.ui.application import Program, make_application
    from app.ui.preferences import Preferences

    hook = sys.excepthook
    programs: list[Program] = []

    def start() -> Program:
        preferences = Preferences(tmp_path / "preferences.json")
        preferences.language = preferences.language or "en"
        opener = cast("Opener", Services)
        program = Program(
            make_application(), opener, preferences, chooser=chooser, data_folder=tmp_path / "data", sample_customers=80
        )
        program.start()
        programs.append(program)
        return program

    yield start
    for program in programs:
        program.window.close()
        program.window.deleteLater()
        program.deleteLater()
    sys.excepthook = hook


@pytest.fixture
def program(started: Callable[[], Program]) -> Program:
    return started()


def problem(program: Program) -> str:
    assert program.window.session is None
    start = program.window.start_page
    assert start.isVisible()
    assert start.banner.isVisible()
    return start.banner.accessibleName()


def test_the_sample_is_made_opened_and_found_again(program: Program, tmp_path: Path) -> None:
    QTest.mouseClick(program.window.start_page.sample.button, Qt.MouseButton.LeftButton)
    assert program.window.start_page.strip.isVisible()
    assert program.jobs.wait_idle(WAIT_MS)
    session = program.window.session
    assert session is not None
    assert session.navigator.current() == "home"
    assert program.window.windowTitle() == "Maison Lavande – Clientèle"
    assert session.services.path == tmp_path / "data" / "Maison Lavande.clientele"
    assert session.services.customers.totals()[0] > 0
    assert [path.name for path in (tmp_path / "data").iterdir() if path.suffix == ".clientele"] == [
        "Maison Lavande.clientele"
    ]
    made_at = session.services.path.stat().st_ino
    program.window.close_wanted.emit()
    QTest.mouseClick(program.window.start_page.sample.button, Qt.MouseButton.LeftButton)
    assert program.jobs.wait_idle(WAIT_MS)
    assert program.window.session is not None
    assert program.window.session.services.path.stat().st_ino == made_at


def test_a_stopped_sample_leaves_nothing(program: Program, tmp_path: Path) -> None:
    QTest.mouseClick(program.window.start_page.sample.button, Qt.MouseButton.LeftButton)
    for job in program.jobs.jobs():
        job.cancel()
    assert program.jobs.wait_idle(WAIT_MS)
    assert program.window.session is None
    assert program.window.start_page.isVisible()
    assert not list((tmp_path / "data").glob("*.clientele"))


def test_own_files_become_a_workspace_and_the_import_opens_on_them(
    program: Program, chooser: Chooser, tmp_path: Path
) -> None:
    file = tmp_path / "clients.csv"
    file.write_text(CSV, "utf-8")
    chooser.several, chooser.target = [file], tmp_path / "Ma boutique"
    QTest.mouseClick(program.window.start_page.files.button, Qt.MouseButton.LeftButton)
    assert program.jobs.wait_idle(WAIT_MS)
    session = program.window.session
    assert session is not None
    assert session.services.path == tmp_path / "Ma boutique.clientele"
    page = session.navigator.current_page()
    assert isinstance(page, ImportPage)
    assert [draft.path.name for draft in page.drafts()] == ["clients.csv"]


def test_a_choice_that_is_given_up_changes_nothing(program: Program, chooser: Chooser) -> None:
    chooser.several = []
    QTest.mouseClick(program.window.start_page.files.button, Qt.MouseButton.LeftButton)
    QTest.mouseClick(program.window.start_page.workspace.button, Qt.MouseButton.LeftButton)
    assert program.jobs.is_idle
    assert program.window.start_page.isVisible()


def test_a_workspace_is_opened_and_listed_from_then_on(
    started: Callable[[], Program], chooser: Chooser, workspace_path: Path
) -> None:
    first = started()
    chooser.one = workspace_path
    QTest.mouseClick(first.window.start_page.workspace.button, Qt.MouseButton.LeftButton)
    assert first.jobs.wait_idle(WAIT_MS)
    assert first.window.session is not None
    first.window.close()
    second = started()
    buttons = [button for button in second.window.start_page.findChildren(RecentButton) if button.isVisible()]
    assert [button.text() for button in buttons] == ["test"]
    QTest.mouseClick(buttons[0], Qt.MouseButton.LeftButton)
    assert second.jobs.wait_idle(WAIT_MS)
    assert second.window.session is not None


def test_a_workspace_named_at_the_start_is_opened_at_once(started: Callable[[], Program], workspace_path: Path) -> None:
    program = started()
    program.start(workspace_path)
    page = program.window.findChild(OpeningPage)
    assert page is not None
    assert page.isVisible()
    assert program.window.session is None
    QTest.qWait(100)
    assert program.jobs.wait_idle(WAIT_MS)
    assert program.window.session is not None
    assert program.window._opening is None


def test_a_missing_file_named_at_the_start_is_said_on_the_start_page(program: Program, tmp_path: Path) -> None:
    program.start(tmp_path / "gone.clientele")
    QTest.qWait(100)
    assert program.jobs.wait_idle(WAIT_MS)
    assert "gone.clientele" in problem(program)
    assert program.window.rail is None


@pytest.mark.parametrize("kind", ["letter", "newer", "damaged", "in_use"])
def test_what_cannot_be_opened_is_said_on_the_start_page(program: Program, workspace_path: Path, kind: str) -> None:
    holder: Services | None = None
    if kind == "letter":
        workspace_path.write_text("Dear customer")
    elif kind == "newer":
        connection = sqlite3.connect(workspace_path)
        connection.execute("PRAGMA user_version = 9999")
        connection.close()
    elif kind == "damaged":
        content = bytearray(workspace_path.read_bytes())
        content[4096:] = b"\x5a" * (len(content) - 4096)
        workspace_path.write_bytes(content)
    else:
        holder = Services.open(workspace_path)
    program.window.recent_wanted.emit(workspace_path)
    assert program.jobs.wait_idle(WAIT_MS)
    said = problem(program)
    if holder is not None:
        holder.close()
    assert {
        "letter": "is not a workspace",
        "newer": "newer",
        "damaged": "damaged",
        "in_use": "open",
    }[kind] in said
    assert "(" not in said, "a sentence, not a code"


def test_the_language_is_switched_on_the_start_page(program: Program) -> None:
    start = program.window.start_page
    start.language_chosen.emit("fr")
    QTest.qWait(10)
    assert start.files.button.text() == "Choisir des fichiers…"
    start.language_chosen.emit("en")
    QTest.qWait(10)
    assert start.files.button.text() == "Choose files…"


def _drop(target: QWidget, paths: list[Path]) -> bool:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    keys, buttons = Qt.KeyboardModifier.NoModifier, Qt.MouseButton.LeftButton
    entered = QDragEnterEvent(QPoint(5, 5), Qt.DropAction.CopyAction, mime, buttons, keys)
    target.dragEnterEvent(entered)  # type: ignore[attr-defined]
    dropped = QDropEvent(QPoint(5, 5), Qt.DropAction.CopyAction, mime, buttons, keys)
    target.dropEvent(dropped)  # type: ignore[attr-defined]
    return entered.isAccepted()


def test_files_dropped_on_the_start_page_are_imported(program: Program, chooser: Chooser, tmp_path: Path) -> None:
    file = tmp_path / "clients.csv"
    file.write_text(CSV, "utf-8")
    chooser.target = tmp_path / "Ma boutique.clientele"
    assert _drop(program.window.start_page, [file])
    assert program.jobs.wait_idle(WAIT_MS)
    session = program.window.session
    assert session is not None
    assert session.navigator.current() == "importing"


def test_a_workspace_dropped_on_the_start_page_is_opened(program: Program, workspace_path: Path) -> None:
    moved = Path(shutil.copyfile(workspace_path, workspace_path.with_name("other.clientele")))
    assert _drop(program.window.start_page, [moved])
    assert program.jobs.wait_idle(WAIT_MS)
    assert program.window.session is not None
    assert program.window.session.services.path == moved

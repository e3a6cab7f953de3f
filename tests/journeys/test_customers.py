"""From two files to one customer: import, look for her, read why, decide on a duplicate, take it back."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEventLoop, Qt, QTimer

from app.models.domain.ports import NoProgress
from app.services.import_job import import_and_derive
from app.ui.application import make_application
from app.ui.customers.page import CustomersPage
from app.ui.customers.person_dialog import NewCustomerDialog
from app.ui.jobs import JobRunner
from app.ui.main_window import MainWindow
from app.ui.preferences import Preferences
from app.ui.shell.find_popup import FindPopup
from app.ui.theme.widgets import Text

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QWidget
    from pytestqt.qtbot import QtBot

    from app.services.container import Services

TILL = """Carte;Nom;Prénom;Ville;Code postal;Date;Ticket;Montant
C1;Nguyen;Paul;Lyon;69003;03/10/2025;T1;25,00
C2;Marchetti;Hélène;Forcalquier;04300;02/08/2025;T2;53,60
C2;Marchetti;Hélène;Forcalquier;04300;14/06/2025;T3;47,20
"""
NOTEBOOK = """Nom;Prénom;Ville;Code postal;Portable
Nguyen;P;Lyon;69003;06 39 98 31 07
"""


@pytest.fixture
def qapp() -> object:
    return make_application()


@pytest.fixture
def window(services: Services, tmp_path: Path, qtbot: QtBot) -> Iterator[tuple[MainWindow, JobRunner, CustomersPage]]:
    for name, content in (("caisse.csv", TILL), ("carnet.csv", NOTEBOOK)):
        path = tmp_path / name
        path.write_text(content, "utf-8")
        import_and_derive(services, [services.importing.preview(path).plan], NoProgress())
    jobs = JobRunner()
    window = MainWindow(jobs, Preferences(tmp_path / "preferences.json"), "en")
    qtbot.addWidget(window)
    window.resize(1440, 900)
    window.show()
    window.activateWindow()
    session = window.show_session(services)
    session.keeps_services_open = True
    session.navigator.go("customers")
    page = session.navigator.page("customers")
    assert isinstance(page, CustomersPage)
    settle(jobs)
    yield window, jobs, page
    window.close()
    jobs.shutdown()


def settle(jobs: JobRunner) -> None:
    """Wait for the jobs, and for those that short timers start."""
    for _ in range(2):
        jobs.wait_idle()
        loop = QEventLoop()
        QTimer.singleShot(150, loop.quit)
        loop.exec()
    jobs.wait_idle()


def words(widget: QWidget) -> str:
    return "\n".join(text.text() for text in widget.findChildren(Text) if text.isVisibleTo(widget))


def test_from_two_files_to_one_customer(
    window: tuple[MainWindow, JobRunner, CustomersPage], services: Services, qtbot: QtBot
) -> None:
    _, jobs, page = window
    assert page.list.model.rowCount() == 3

    qtbot.keyClicks(page.list.bar.search, "march")
    settle(jobs)
    assert page.list.model.rowCount() == 1
    qtbot.keyClick(page.list.table, Qt.Key.Key_Return)
    settle(jobs)
    assert page.title() == "Hélène Marchetti"
    assert "2 purchases so far" in words(page.profile)
    assert "caisse" in words(page.profile.overview.contacts).lower()

    qtbot.keyClick(page.profile.head, Qt.Key.Key_Escape)
    assert not page.shows_profile()
    page.list.bar.clear()
    page.head.tabs.set_choice("duplicates")
    settle(jobs)
    assert "1 to check" in words(page.duplicates)
    qtbot.keyClick(page.duplicates.queue, Qt.Key.Key_M)
    settle(jobs)
    assert services.customers.totals() == (2, 0)
    assert page.list.model.rowCount() == 2

    page._past.click()
    settle(jobs)
    assert "Joined: Paul Nguyen and P Nguyen" in words(page.duplicates.past)
    page.duplicates.past.undo_wanted.emit(services.identity.decisions()[0])
    settle(jobs)
    assert page.list.model.rowCount() == 3


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_correct_an_email_and_see_the_source_kept(
    window: tuple[MainWindow, JobRunner, CustomersPage], services: Services, qtbot: QtBot
) -> None:
    """Ctrl+K finds "helene marchetti" by "marcheti hel"; her first e-mail is entered, then corrected, then undone."""
    main_window, jobs, page = window
    qtbot.keyClick(main_window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    popup = main_window.findChildren(FindPopup)[0]
    qtbot.keyClicks(popup._field, "marcheti hel")
    settle(jobs)
    qtbot.keyClick(popup._field, Qt.Key.Key_Return)
    settle(jobs)
    assert page.title() == "Hélène Marchetti"
    number = page.profile.customer_id() or 0
    services.corrections.correct(number, "email", "helene@courriel.example")
    page.refresh()
    settle(jobs)

    row = page.profile.overview.contacts.row("email")
    assert row is not None
    qtbot.mouseClick(row._pencil, Qt.MouseButton.LeftButton)
    qtbot.keyClicks(row._editor, "helene.marchetti@courriel.example")
    qtbot.keyClick(row._editor, Qt.Key.Key_Return)
    settle(jobs)
    text = words(page.profile.overview.contacts)
    assert "helene.marchetti@courriel.example" in text
    assert "corrected by you" in text
    services.rebuild.refresh()
    assert services.customers.profile(number).fields["email"] == "helene.marchetti@courriel.example"

    main_window.undo_last()
    settle(jobs)
    assert services.customers.profile(number).fields["email"] == "helene@courriel.example"


def test_add_a_customer_by_hand(
    window: tuple[MainWindow, JobRunner, CustomersPage], services: Services, qtbot: QtBot
) -> None:
    main_window, jobs, page = window
    qtbot.mouseClick(page._new, Qt.MouseButton.LeftButton)
    dialog = page.findChildren(NewCustomerDialog)[0]
    for field, value in {"first_name": "Lea", "last_name": "Roux", "email": "lea@roux.example"}.items():
        qtbot.keyClicks(dialog.form.editor(field), value)
    qtbot.mouseClick(dialog.primary, Qt.MouseButton.LeftButton)
    settle(jobs)
    assert page.title() == "Lea Roux"
    assert "entered by hand" in words(page.profile.overview.contacts)
    assert services.customers.totals() == (2, 2)
    main_window.undo_last()
    settle(jobs)
    assert services.customers.totals() == (2, 1)

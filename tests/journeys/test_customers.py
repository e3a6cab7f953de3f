"""From two files to one customer: import, look for her, read why, decide on a duplicate, take it back."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from app.ui.application import make_application
from app.ui.customers.person_dialog import NewCustomerDialog
from app.ui.shell.find_popup import FindPopup
from tests.builders.customers_window import CustomersWindow, customers_window, settle, words

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

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
def window(services: Services, tmp_path: Path, qtbot: QtBot) -> Iterator[CustomersWindow]:
    with customers_window(services, tmp_path, qtbot, {"caisse.csv": TILL, "carnet.csv": NOTEBOOK}) as shown:
        yield shown


def test_from_two_files_to_one_customer(window: CustomersWindow, services: Services, qtbot: QtBot) -> None:
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
def test_correct_an_email_and_see_the_source_kept(window: CustomersWindow, services: Services, qtbot: QtBot) -> None:
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


def test_add_a_customer_by_hand(window: CustomersWindow, services: Services, qtbot: QtBot) -> None:
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

"""Reviewing duplicates: ten cases by keyboard alone, and a wrong merge split again from the explanation."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from app.models.domain.ports import NoProgress
from app.ui.application import make_application
from app.ui.customers.why_one import WhyOneDialog
from app.ui.theme.widgets import Button
from tests.builders.customers_window import CustomersWindow, customers_window, settle, words

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from app.services.container import Services

FIRST = ("Paul", "Zoé", "Hélène", "Karim", "Louise", "Denis", "Nadia", "Omar", "Rose", "Simon")
LAST = ("Nguyen", "Durand", "Marchetti", "Haddad", "Vial", "Payan", "Fabre", "Roux", "Chabert", "Isnard")
TOWNS = ("Lyon", "Apt", "Forcalquier", "Mane", "Digne", "Manosque", "Sisteron", "Gap", "Nice", "Toulon")


def till() -> str:
    """Return ten customers with their purchases."""
    rows = ["Carte;Nom;Prénom;Ville;Code postal;Date;Ticket;Montant"]
    for place, (first, last, town) in enumerate(zip(FIRST, LAST, TOWNS, strict=True)):
        rows.append(f"C{place};{last};{first};{town};0{4000 + place};03/10/2025;T{place};{10 + place},00")
    return "\n".join(rows) + "\n"


def notebook() -> str:
    """Return the same people with an initial only."""
    rows = ["Nom;Prénom;Ville;Code postal"]
    for place, (first, last, town) in enumerate(zip(FIRST, LAST, TOWNS, strict=True)):
        rows.append(f"{last};{first[0]};{town};0{4000 + place}")
    return "\n".join(rows) + "\n"


@pytest.fixture
def qapp() -> object:
    return make_application()


@pytest.fixture
def window(services: Services, tmp_path: Path, qtbot: QtBot) -> Iterator[CustomersWindow]:
    with customers_window(services, tmp_path, qtbot, {"caisse.csv": till(), "carnet.csv": notebook()}) as shown:
        yield shown


def test_ten_cases_are_reviewed_by_keyboard(window: CustomersWindow, services: Services, qtbot: QtBot) -> None:
    _, jobs, page = window
    qtbot.keyClick(page, Qt.Key.Key_Tab, Qt.KeyboardModifier.ControlModifier)
    settle(jobs)
    page.head.tabs.set_choice("duplicates")
    settle(jobs)
    queue = page.duplicates.queue
    assert len(page.duplicates._model.cases()) == 10
    assert page.duplicates._model.cases()[0].name == "Simon Isnard"  # who spent most
    keys = [Qt.Key.Key_M] * 5 + [Qt.Key.Key_N, Qt.Key.Key_H, Qt.Key.Key_S, Qt.Key.Key_M, Qt.Key.Key_N]
    for key in keys:
        assert queue.hasFocus()
        qtbot.keyClick(queue, key)
        settle(jobs)
    assert [case.name for case in page.duplicates._model.cases()] == ["Hélène Marchetti"]
    qtbot.keyClick(queue, Qt.Key.Key_2)
    assert page.duplicates.table.chosen_letters() == ["A"]
    qtbot.keyClick(queue, Qt.Key.Key_2)
    qtbot.keyClick(queue, Qt.Key.Key_M)
    settle(jobs)
    assert "No duplicate to check" in words(page.duplicates)
    kinds = [row.kind for row in services.identity.decisions()]
    assert sorted(kinds) == ["different"] * 2 + ["household"] + ["same"] * 7
    assert sum(services.customers.totals()) == 13


def test_a_wrong_merge_is_split_from_its_explanation(window: CustomersWindow, services: Services, qtbot: QtBot) -> None:
    main_window, jobs, page = window
    page.head.tabs.set_choice("duplicates")
    settle(jobs)
    case = page.duplicates._model.cases()[0]
    qtbot.keyClick(page.duplicates.queue, Qt.Key.Key_M)
    settle(jobs)
    kept = services.customers.forward(max(case.record_ids))
    assert services.customers.profile(kept).records[1:]
    dialog = WhyOneDialog(page.context, kept, main_window)
    dialog.open()
    settle(jobs)
    assert "A and B: you joined them" in words(dialog)
    split = next(each for each in dialog.findChildren(Button) if each.accessibleName() == "Split off record B")
    split.click()
    settle(jobs)
    assert "There is one record only" in words(dialog)
    dialog.close()
    assert sum(services.customers.totals()) == 20
    assert case.case_id not in {one.case_id for one in services.identity.review_queue()}
    services.identity.unify(NoProgress())
    assert services.customers.forward(max(case.record_ids)) != kept

"""Correcting in place, noting, tagging, entering by hand, and acting on several customers at once."""

from __future__ import annotations

import csv
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QCheckBox, QLineEdit, QMenu

from app.models.domain.changes import UndoStep
from app.models.domain.ports import NoProgress
from app.ui.customers.event_dialogs import ContactDialog, PurchaseDialog
from app.ui.customers.person_dialog import EditCustomerDialog, NewCustomerDialog
from tests.ui.customers.conftest import ALONE, HELENE, Frame
from tests.ui.customers.test_list import words

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from app.services.container import Services
    from app.ui.customers.contact_card import ValueRow


def opened(frame: Frame, customer_id: int) -> None:
    frame.navigator.go("customers", customer_id=customer_id)
    frame.settle()


def take_back(frame: Frame, shop: Services) -> None:
    undo = frame.toasts[-1][1]
    assert isinstance(undo, UndoStep)
    shop.undo(undo, NoProgress())
    frame.page.refresh()
    frame.settle()


def row_of(frame: Frame, field: str) -> ValueRow:
    row = frame.page.profile.overview.contacts.row(field)
    assert row is not None
    return row


def editor_of(dialog: EditCustomerDialog | NewCustomerDialog, field: str) -> QLineEdit:
    editor = dialog.form.editor(field)
    assert isinstance(editor, QLineEdit)
    return editor


def test_an_email_is_corrected_in_place_and_the_source_is_kept(frame: Frame, shop: Services, qtbot: QtBot) -> None:
    opened(frame, HELENE)
    card = frame.page.profile.overview.contacts
    row = row_of(frame, "email")
    row._pencil.click()
    assert row._editor.isVisible()
    qtbot.keyClicks(row._editor, "helene@new.example")
    qtbot.keyClick(row._editor, Qt.Key.Key_Return)
    frame.settle()
    assert shop.customers.profile(HELENE).fields["email"] == "helene@new.example"
    row_of(frame, "email")._link.click()
    frame.settle()
    text = words(card)
    assert "helene@new.example" in text
    assert "corrected by you, 18 Nov 2025" in text
    assert "helene@courriel.example" in text
    assert frame.toasts[-1][0] == "Corrected. What your files say is kept beside it"
    take_back(frame, shop)
    assert shop.customers.profile(HELENE).fields["email"] == "helene@courriel.example"
    assert "corrected by you" not in words(card)


def test_what_cannot_be_right_is_said_under_its_field(frame: Frame, qtbot: QtBot) -> None:
    opened(frame, HELENE)
    row = row_of(frame, "mobile")
    row.start_editing()
    row._editor.setText("06 39")
    qtbot.keyClick(row._editor, Qt.Key.Key_Return)
    frame.settle()
    assert row._error.text() == "A digit is missing or too many."
    qtbot.keyClick(row._editor, Qt.Key.Key_Escape)
    assert row._main.isVisible()
    assert frame.page.shows_profile()


def test_the_files_are_believed_again(frame: Frame, shop: Services) -> None:
    shop.corrections.correct(HELENE, "mobile", "06 11 22 33 44")
    opened(frame, HELENE)
    row_of(frame, "mobile")._on_withdraw()
    frame.settle()
    assert shop.customers.profile(HELENE).fields["mobile"] == "+33639984715"


def test_the_form_keeps_only_what_was_changed(frame: Frame, shop: Services) -> None:
    opened(frame, HELENE)
    facts = frame.page.profile.facts()
    assert facts is not None
    dialog = EditCustomerDialog(frame.page.context, facts.profile, frame.page)
    editor_of(dialog, "first_name").setText("Hélène-Marie")
    editor_of(dialog, "email").setText("x")
    dialog._on_keep()
    frame.settle()
    assert "no e-mail address" in dialog.form._fields["email"].error.text()
    editor_of(dialog, "email").setText("helene@courriel.example")
    dialog._on_keep()
    frame.settle()
    known = shop.customers.profile(HELENE)
    assert (known.name, known.corrected) == ("Hélène-Marie Marchetti", frozenset({"first_name"}))


def test_notes_and_tasks_are_written_done_and_removed(frame: Frame, shop: Services) -> None:
    opened(frame, HELENE)
    card = frame.page.profile.overview.notes
    card._add.click()
    card._editor._words.setPlainText("Aime les thés verts")
    card._editor._keep.click()
    frame.settle()
    assert "Aime les thés verts" in words(card)
    card._add_task.click()
    card._task_editor._words.setPlainText("Mettre de côté le Sencha")
    card._task_editor._has_day.click()
    card._task_editor._keep.click()
    frame.settle()
    assert "before 25 Nov 2025" in words(card)
    card.findChildren(QCheckBox, shop_task(shop))[0].click()
    frame.settle()
    assert shop.notes.of_customer(HELENE).tasks[0].done_on is not None
    timeline = frame.page.profile.overview.timeline
    timeline._choice._buttons["notes"].click()
    frame.settle()
    assert "Done: Mettre de côté le Sencha" in words(timeline)
    assert "Note: Aime les thés verts" in words(timeline)


def shop_task(shop: Services) -> str:
    return f"task:{shop.notes.of_customer(HELENE).tasks[0].task_id}"


def test_a_consent_is_recorded_with_its_proof(frame: Frame, shop: Services) -> None:
    opened(frame, HELENE)
    privacy = frame.page.profile.privacy
    privacy.consent_wanted.emit("sms", "granted")
    frame.settle()
    assert "recorded by you, 18 Nov 2025" in words(privacy)
    assert next(s for s in shop.customers.profile(HELENE).consents if s.channel == "sms").status == "granted"


def test_a_customer_is_entered_and_shown(frame: Frame, shop: Services) -> None:
    dialog = NewCustomerDialog(frame.page.context, frame.page)
    dialog.added.connect(frame.page._on_profile_wanted)
    dialog._on_keep()
    frame.settle()
    assert "Enter a name" in dialog.banner.accessibleName()
    editor_of(dialog, "first_name").setText("Léa")
    editor_of(dialog, "last_name").setText("Roux")
    dialog._on_keep()
    frame.settle()
    assert frame.page.profile.head.header.title() == "Léa Roux"
    assert [row.name for row in shop.customers.search("roux lea")] == ["Léa Roux"]


def test_who_is_known_already_is_pointed_out(frame: Frame) -> None:
    dialog = NewCustomerDialog(frame.page.context, frame.page)
    editor_of(dialog, "email").setText("helene@courriel.example")
    dialog._look()
    frame.settle()
    assert "Perhaps known already: Hélène Marchetti." in dialog.banner.accessibleName()
    dialog.reject()


def test_a_purchase_and_a_contact_are_entered(frame: Frame, shop: Services) -> None:
    opened(frame, ALONE)
    purchase = PurchaseDialog(frame.page.context, ALONE, "Alain", "EUR", frame.page)
    purchase._lines[0][0].setText("Miel de lavande")
    purchase._lines[0][1].setValue(12.5)
    assert "12.50" in purchase._sum.text()
    purchase._on_keep()
    frame.settle()
    assert shop.customers.profile(ALONE).revenue_cents == 1250
    contact = ContactDialog(frame.page.context, ALONE, "Alain", frame.page)
    contact.words.setPlainText("Rappeler lundi")
    contact._on_keep()
    frame.settle()
    assert "Phone call: Rappeler lundi" in words(frame.page.profile.overview.timeline)


def choose(frame: Frame, names: list[str]) -> None:
    table, model = frame.page.list.table, frame.page.list.model
    table.clearSelection()
    for name in names:
        place = frame.names().index(name)
        mode = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
        table.selectionModel().select(model.index(place, 0), mode)


def test_several_customers_are_tagged_and_filtered_by_the_tag(frame: Frame, shop: Services) -> None:
    choose(frame, ["Hélène Marchetti", "Alain Faure"])
    bar = frame.page.list.selection
    assert bar.isVisible()
    assert "2 chosen" in words(bar)
    bar.tag_with("Amis du thé")
    frame.settle()
    assert frame.toasts[-1][0] == "2 customers tagged “Amis du thé”"
    tag = shop.notes.tags()[0]
    action = next(
        a
        for m in frame.page.list.bar.filter_menu().actions()
        for a in cast("QMenu", m.menu()).actions()
        if a.data() == ("tag", tag.tag_id)
    )
    frame.page.list.bar._on_choice(action)
    frame.settle()
    assert sorted(frame.names()) == ["Alain Faure", "Hélène Marchetti"]
    assert [chip.key for chip in frame.page.list.bar._chips] == ["tags"]


class Chooser:
    def __init__(self, path: Path) -> None:
        self.path = path

    def save_file(self, parent: object, title: str, proposal: str, pattern: str) -> Path:
        return self.path


def test_several_customers_are_saved_copied_and_joined(frame: Frame, tmp_path: Path) -> None:
    bar = frame.page.list.selection
    choose(frame, ["Hélène Marchetti", "Zoé Durand"])
    bar._chooser = Chooser(tmp_path / "deux.csv")  # type: ignore[assignment]
    bar._export.click()
    frame.settle()
    with (tmp_path / "deux.csv").open(encoding="utf-8-sig") as file:
        rows = list(csv.DictReader(file, delimiter=";"))
    assert len(rows) == 2
    bar._copy.click()
    assert len(QGuiApplication.clipboard().text().splitlines()) == 3
    before = len(frame.names())
    bar._join.click()
    frame.settle()
    assert len(frame.names()) == before - 1
    assert frame.toasts[-1][0] == "2 records joined into one customer"

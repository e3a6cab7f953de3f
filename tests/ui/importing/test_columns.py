"""What can be done with a column, and what the check lets one correct in place."""

from __future__ import annotations

import pytest

from app.services.importing.mapping.types import CustomField, Join
from app.ui.importing.page import CHECK, COLUMNS, FILES, RESULT
from app.ui.importing.target_combo import CUSTOM

WAIT_MS = 60_000


@pytest.fixture
def people_csv(tmp_path):
    path = tmp_path / "fichier.csv"
    rows = ["Nom complet;Mail;Désinscrit;Points;Statut"]
    rows += [
        f"Odile Garnier{i};odile{i}@{'gmial.com' if i < 3 else 'courriel.example'};{'oui' if i % 2 else 'non'};{i};A"
        for i in range(12)
    ]
    path.write_text("\n".join(rows) + "\n", encoding="utf-8")
    return path


@pytest.fixture
def sales_csv(tmp_path):
    path = tmp_path / "ventes.csv"
    rows = ["Commande;Date;Heure;E-mail;Total;Statut"]
    rows += [
        f"{100 + i};{i % 28 + 1:02d}/09/2025;1{i % 9}:30;c{i}@courriel.example;{10 + i},50;"
        f"{'Payé' if i % 3 else 'Test labo'}"
        for i in range(30)
    ]
    path.write_text("\n".join(rows) + "\n", encoding="utf-8")
    return path


def _wait(page):
    assert page.context.jobs.wait_idle(WAIT_MS)


def _at_columns(page, *paths):
    page.add_files(list(paths))
    _wait(page)
    page.foot.primary.click()
    _wait(page)
    assert page.step() == COLUMNS
    return page.columns.draft()


def _press(page):
    assert page.foot.primary.isEnabled(), page.foot.sentence.text()
    page.foot.primary.click()
    _wait(page)


def _act(page, header, act, argument=""):
    page._column_acts.act(page.columns.draft(), header, act, argument)
    _wait(page)


def _row(page, header):
    return next(row for row in page.columns.columns.rows if row.name.whole() == header)


@pytest.mark.qt_log_ignore("does not support (raise|grabbing)", extend=True)
def test_fields_are_found_by_typing_and_chosen_with_enter(page, people_csv):
    from PySide6.QtCore import Qt
    from PySide6.QtTest import QTest

    _at_columns(page, people_csv)
    row = _row(page, "Points")
    row.combo.showPopup()
    popup = page.columns.columns._popup
    everything = popup.fields()
    assert everything[:2] == ["", CUSTOM]
    popup.search.setText("second phone")
    assert popup.fields() == ["customer.phone_2"]
    QTest.keyClick(popup.search, Qt.Key.Key_Return)
    _wait(page)
    assert not popup.isVisible()
    assert row.combo.target() == "customer.phone_2"
    assert page.columns.draft().in_force().field_of("Points") == "customer.phone_2"


def test_a_full_name_is_divided_and_put_back(page, people_csv):
    draft = _at_columns(page, people_csv)
    _act(page, "Nom complet", "split", "customer.first_name+customer.last_name")
    assert draft.in_force().splits == {"Nom complet": ("customer.first_name", "customer.last_name")}
    assert _row(page, "Nom complet").combo.currentText() == "first name + last name"
    assert draft.problems() == []
    _act(page, "Nom complet", "undo")
    assert draft.in_force().splits == {}
    assert draft.in_force().field_of("Nom complet") == draft.proposed.field_of("Nom complet")


def test_a_date_and_its_time_are_joined(page, sales_csv):
    draft = _at_columns(page, sales_csv)
    page._column_acts.act(draft, "Date", "join")
    dialog = page._column_acts.dialog
    assert dialog.other.currentData() == "Heure"
    dialog.accept()
    _wait(page)
    assert draft.in_force().joins == (Join("purchase.date", ("Date", "Heure")),)
    assert draft.problems() == []
    assert "Purchase: date" in _row(page, "Heure").combo.currentText()


def test_a_column_is_kept_as_a_field_of_ones_own(page, people_csv):
    draft = _at_columns(page, people_csv)
    _row(page, "Points").combo.choose(CUSTOM)
    dialog = page._column_acts.dialog
    dialog.name.setText("Fidélité")
    dialog.type.setCurrentIndex(dialog.type.findData("number"))
    dialog.accept()
    _wait(page)
    assert draft.in_force().custom == {"Points": CustomField("Fidélité", "number")}
    assert _row(page, "Points").combo.currentText() == "My field: Fidélité"


def test_a_value_for_every_row_is_added_and_taken_back(page, sales_csv):
    draft = _at_columns(page, sales_csv)
    page.columns.columns.foot.add.click()
    dialog = page._column_acts.dialog
    dialog.field.setCurrentIndex(dialog.field.findData("purchase.channel"))
    dialog.text.setText("marché")
    dialog.accept()
    _wait(page)
    assert draft.in_force().constants["purchase.channel"] == "marché"
    chip = next(chip for chip in page.columns.columns.foot.chips if chip.key == "purchase.channel")
    chip.click()
    _wait(page)
    assert "purchase.channel" not in draft.in_force().constants


def test_the_values_of_a_status_are_listed_counted_and_given_a_meaning(page, sales_csv):
    draft = _at_columns(page, sales_csv)
    _act(page, "Statut", "values")
    dialog = page._column_acts.dialog
    assert [(row.value.text, row.value.count) for row in dialog.rows] == [("Payé", 20), ("Test labo", 10)]
    dialog.rows[1].leave_out.setChecked(True)
    dialog.accept()
    _wait(page)
    assert draft.in_force().left_out == {"Statut": ("Test labo",)}
    assert "1 value left out" in _row(page, "Statut").examples.whole()
    _press(page)
    assert draft.report.left_out == 10
    assert draft.report.rejected_count == 0


def test_an_issue_is_corrected_at_the_check_which_counts_again(page, sales_csv):
    draft = _at_columns(page, sales_csv)
    _press(page)
    before = draft.report
    assert any(issue.code == "status_unknown" for issue in before.issues)
    links = [button for acts in page.check.outcomes.cards[0].acts for button in acts.buttons()]
    next(button for button in links if button.text() == "Say what they mean…").click()
    _wait(page)
    dialog = page._column_acts.dialog
    assert [row.value.text for row in dialog.rows] == ["Test labo"]
    dialog.rows[0].set_instead("cancelled")
    dialog.accept()
    _wait(page)
    assert page.step() == CHECK
    assert not any(issue.code == "status_unknown" for issue in draft.report.issues)
    assert draft.report.money_e4 < before.money_e4


def test_corrections_of_addresses_are_taken_only_when_ticked(page, people_csv):
    draft = _at_columns(page, people_csv)
    page._column_acts.open_values(draft, "Mail", "email_domain_typo")
    _wait(page)
    dialog = page._column_acts.dialog
    assert [row.instead() for row in dialog.rows] == [None, None, None]
    dialog.rows[0].take_suggestion()
    assert dialog.changes() == ({"odile0@gmial.com": "odile0@gmail.com"}, ())
    dialog.accept_all.click()
    assert len(dialog.changes()[0]) == 3
    dialog.reject()
    _wait(page)
    assert draft.in_force().values == {}


def test_the_check_leads_back_to_the_column(page, sales_csv):
    _at_columns(page, sales_csv)
    _press(page)
    links = [button for acts in page.check.outcomes.cards[0].acts for button in acts.buttons()]
    next(button for button in links if button.text() == "Go to the column").click()
    assert page.step() == COLUMNS
    assert page.columns.columns.chosen() == _row(page, "Statut").index


def test_a_mapping_is_saved_to_a_file_and_applied_again(page, sales_csv, chooser, tmp_path):
    draft = _at_columns(page, sales_csv)
    _act(page, "Statut", "none")
    chooser.saves = tmp_path / "mapping.json"
    page.columns.columns.foot.kept_wanted.emit("save", "")
    _wait(page)
    _act(page, "Statut", "undo")
    assert draft.in_force().field_of("Statut") == "purchase.status"
    chooser.opens = [chooser.saves]
    page.columns.columns.foot.kept_wanted.emit("load", "")
    _wait(page)
    assert page.columns.draft().in_force().field_of("Statut") is None


def test_a_mapping_is_kept_under_a_name_and_applied(page, sales_csv):
    _at_columns(page, sales_csv)
    foot = page.columns.columns.foot
    _act(page, "Statut", "none")
    foot.kept_wanted.emit("keep", "")
    page._kept.dialog.name.setText("Marché du samedi")
    page._kept.dialog.accept()
    _wait(page)
    assert next(action.text() for action in foot.menu().actions()) == "Apply “Marché du samedi”"
    _act(page, "Statut", "undo")
    foot.kept_wanted.emit("apply", "Marché du samedi")
    _wait(page)
    assert page.columns.draft().in_force().field_of("Statut") is None
    foot.kept_wanted.emit("forget", "Marché du samedi")
    _wait(page)
    assert page.context.services.importing.mapping_names() == []


def test_rejected_rows_are_corrected_and_imported_again(page, customers_csv, chooser, tmp_path):
    _at_columns(page, customers_csv)
    _press(page)
    _press(page)
    assert page.step() == RESULT
    chooser.saves = tmp_path / "rejets.csv"
    page.result.outcomes.cards[0].again_wanted.emit(page.result.outcomes.cards[0].report)
    _wait(page)
    assert page.step() == FILES
    assert page.banner.isVisible()
    text = chooser.saves.read_text(encoding="utf-8-sig")
    chooser.saves.write_text(text.replace(";;;84400", "Apt;Ann;ann.apt@courriel.example;84400"), encoding="utf-8-sig")
    page.banner.link_activated.emit()
    _wait(page)
    assert page.drafts()[0].source == "Clients"
    for _ in range(3):
        _press(page)
    assert page.step() == RESULT
    assert sum(page.context.services.customers.totals()) == 3


def test_the_report_of_an_import_is_told_again(page, customers_csv):
    _at_columns(page, customers_csv)
    _press(page)
    _press(page)
    told = page.result.outcomes.cards[0].report
    _press(page)
    history = page.files.history
    history.table.selectRow(0)
    history._report.click()
    _wait(page)
    dialog = page._acts.dialog
    again = dialog.outcomes.cards[0].report
    assert (again.rows, again.imported, again.rejected, again.issues) == (
        told.rows,
        told.imported,
        told.rejected,
        told.issues,
    )
    dialog.accept()
    _wait(page)


def test_of_ten_thousand_columns_a_few_rows_are_made_and_any_is_reached(page, tmp_path):
    path = tmp_path / "large.csv"
    names = [f"Champ {number}" for number in range(9_999)]
    path.write_text("\n".join([";".join(["E-mail", *names]), ";".join(["odile@courriel.example"] * 10_000)]))
    _at_columns(page, path)
    columns = page.columns.columns
    assert [row.index for row in columns.rows] == list(range(60))
    page.columns.reveal("Champ 9998")
    row = next(row for row in columns.rows if row.index == 9_999)
    assert (columns.chosen(), row.name.whole(), len(columns.rows)) == (9_999, "Champ 9998", 40)
    row.combo.choose("customer.note")
    _wait(page)
    assert page.columns.draft().mapping.columns[9_999].field == "customer.note"
    columns.before.click()
    assert [row.index for row in columns.rows][:2] == [9_900, 9_901]
    columns.more.click()
    assert columns.more.isHidden()
    assert [row.index for row in columns.rows][-1] == 9_999

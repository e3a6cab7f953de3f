"""The import page with real files: what it shows, what it refuses, what it asks."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QLabel

from app.services.importing.fields import FileKind
from app.ui.importing.page import CHECK, COLUMNS, FILES, RESULT

WAIT_MS = 60_000


def _add(page, *paths):
    page.add_files(list(paths))
    assert page.context.jobs.wait_idle(WAIT_MS)


def _press(page):
    assert page.foot.primary.isEnabled(), page.foot.sentence.text()
    page.foot.primary.click()
    assert page.context.jobs.wait_idle(WAIT_MS)


def _row(page, header):
    return next(row for row in page.columns.columns.rows if row.name.whole() == header)


def _choose(page, header, field_id):
    _row(page, header).combo.choose(field_id)
    assert page.context.jobs.wait_idle(WAIT_MS)


def _texts(widget):
    return " | ".join(label.text() for label in widget.findChildren(QLabel) if not label.isHidden())


def test_without_files_there_is_a_drop_zone_and_no_foot(page):
    assert page.files.zone.isVisible()
    assert not page.foot.isVisible()
    assert not page.files.history.table.isVisible()


def test_files_dropped_on_the_page_are_read(page, customers_csv):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(customers_csv))])
    drop = QDropEvent(
        QPointF(9, 9), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    page.dropEvent(drop)
    assert page.context.jobs.wait_idle(WAIT_MS)
    row = page.files.rows[0]
    assert "customers" in row.badge.text()
    assert row.source.currentText() == "Clients"
    assert page.foot.primary.isEnabled()


def test_a_bad_file_says_its_sentence_and_the_others_go_on(page, customers_csv, tmp_path):
    bad = tmp_path / "facture.csv"
    bad.write_bytes(b"%PDF-1.4\n1 0 obj\n")
    _add(page, bad, customers_csv, tmp_path / "gone.csv")
    sentences = [row.error.text() for row in page.files.rows]
    assert "facture.csv" in sentences[0]
    assert "not a table" in sentences[0]
    assert sentences[1] == ""
    assert "gone.csv" in sentences[2]
    _press(page)
    assert page.step() == COLUMNS
    assert page.columns.draft().path == customers_csv


def test_only_bad_files_leave_the_button_off(page, tmp_path):
    _add(page, tmp_path / "gone.csv")
    assert not page.foot.primary.isEnabled()
    assert "gone.csv" in page.foot.sentence.text()


def test_a_file_can_be_taken_off_the_list(page, customers_csv, orders_csv):
    _add(page, customers_csv, orders_csv)
    page.files.rows[0].remove.click()
    assert [draft.path for draft in page.drafts()] == [orders_csv]
    assert len(page.files.rows) == 1


def test_choosing_files_asks_the_chooser(page, chooser, customers_csv):
    chooser.opens = [customers_csv]
    page.files.zone.button.click()
    assert page.context.jobs.wait_idle(WAIT_MS)
    assert [draft.path for draft in page.drafts()] == [customers_csv]


def test_each_column_shows_examples_target_and_how_sure(page, customers_csv):
    _add(page, customers_csv)
    _press(page)
    row = _row(page, "Nom")
    assert row.combo.target() == "customer.last_name"
    assert row.combo.currentText() == "Customer: last name"
    assert row.mark.word.text() == "Sure"
    assert row.examples.whole() == "GARNIER → Garnier · Payan"


def test_one_field_for_two_columns_is_said_and_the_button_is_off(page, customers_csv):
    _add(page, customers_csv)
    _press(page)
    _choose(page, "Prénom", "customer.last_name")
    assert not page.foot.primary.isEnabled()
    assert "Customer: last name" in page.foot.sentence.text()
    assert _row(page, "Nom").mark.word.text() == "Chosen twice"
    _choose(page, "Prénom", "customer.first_name")
    assert page.foot.primary.isEnabled()
    assert _row(page, "Nom").mark.word.text() == "Sure"


def test_a_kind_whose_columns_are_missing_is_said(page, customers_csv):
    _add(page, customers_csv)
    _press(page)
    page.columns.pane.kinds._buttons["purchases"].click()
    assert page.context.jobs.wait_idle(WAIT_MS)
    assert page.columns.draft().mapping.kind is FileKind.PURCHASES
    assert not page.foot.primary.isEnabled()
    assert "Purchase: date" in page.foot.sentence.text()
    assert "Purchase: date" in _texts(page.columns.pane)


def test_the_preview_follows_the_mapping_and_the_column(page, customers_csv):
    _add(page, customers_csv)
    _press(page)
    model, table = page.columns.preview.model, page.columns.preview.table
    page.columns.columns.choose(3)
    assert table.looked_at == 4
    assert model.index(0, 4).data() == "4300"
    page.columns.preview.choice._buttons["cleaned"].click()
    assert model.index(0, 4).data() == "04300"
    _choose(page, "CP", "")
    assert model.index(0, 4).data() == "4300"


def test_questions_show_their_effect_and_what_is_assumed(page, orders_csv):
    _add(page, orders_csv)
    _press(page)
    assert "2 questions still open" in page.foot.sentence.text()
    pane = _texts(page.columns.pane)
    assert "2 answers awaited" in pane
    assert "€1,200.00" in pane
    assert "€2,400.00" in pane
    assert "Feb 2025" in pane
    dates = next(row for row in page.columns.pane.questions if row.question.kind == "date_order")
    dates.choose("dmy")
    assert page.context.jobs.wait_idle(WAIT_MS)
    assert "1 answer awaited" in _texts(page.columns.pane)
    page.columns.preview.choice._buttons["cleaned"].click()
    assert page.columns.preview.model.index(2, 2).data() == "02/02/2025"
    assert page.foot.primary.isEnabled()


def test_reading_can_be_changed(page, customers_csv):
    _add(page, customers_csv)
    _press(page)
    page.columns.card.change.click()
    dialog = page._list.dialog
    assert dialog is not None
    dialog.form.delimiter.choose(",")
    dialog.accept()
    assert page.context.jobs.wait_idle(WAIT_MS)
    assert len(page.columns.columns.rows) == 1
    assert page.drafts()[0].choices.delimiter == ","


def test_the_check_counts_and_lists_what_is_kept_as_proposed(page, orders_csv, customers_csv):
    _add(page, orders_csv, customers_csv)
    _press(page)
    next(row for row in page.columns.pane.questions if row.question.kind == "date_order").choose("dmy")
    assert page.context.jobs.wait_idle(WAIT_MS)
    _press(page)
    assert page.step() == CHECK
    cards = page.check.outcomes.cards
    assert [card.report.rejected_count for card in cards] == [0, 1]
    assert [card.report.counts["purchases"] for card in cards] == [40, 0]
    assert "Total of the order" in _texts(cards[0])
    assert "1 row that name nobody" in _texts(cards[1])
    assert page.check.notice.isVisible()
    assert page.foot.primary.text() == "Import 82 rows"
    assert page.context.services.importing.batches() == []


def test_going_back_and_correcting_checks_again(page, customers_csv):
    _add(page, customers_csv)
    _press(page)
    _press(page)
    page.foot.back.click()
    assert page.step() == COLUMNS
    _choose(page, "Ville", "")
    assert page.drafts()[0].report is None
    _press(page)
    assert page.step() == CHECK
    assert page.drafts()[0].report.columns["Ville"] is None


def test_stopping_an_import_leaves_everything_as_it_was(page, customers_csv):
    _add(page, customers_csv)
    _press(page)
    _press(page)
    page.foot.primary.click()
    job = page.check.strip._job
    assert job is not None
    page.check.strip._stop.click()
    assert page.context.jobs.wait_idle(WAIT_MS)
    assert page.step() == CHECK
    assert page.banner.isVisible()
    assert page.context.services.importing.batches() == []
    assert page.context.services.customers.totals() == (0, 0)
    assert page.foot.primary.isEnabled()


def test_rejected_rows_are_saved_from_the_history(page, chooser, customers_csv, tmp_path):
    _add(page, customers_csv)
    for _ in range(3):
        _press(page)
    assert page.step() == RESULT
    chooser.saves = tmp_path / "rejected.csv"
    page.result.outcomes.cards[0].rejected_wanted.emit(page.result.outcomes.cards[0].report)
    assert page.context.jobs.wait_idle(WAIT_MS)
    assert "84400" in chooser.saves.read_text(encoding="utf-8-sig")


def test_the_history_withdraws_and_restores(page, customers_csv):
    _add(page, customers_csv)
    for _ in range(3):
        _press(page)
    _press(page)
    assert page.step() == FILES
    history = page.files.history
    assert history.model.rowCount() == 1
    history.table.selectRow(0)
    history._act.click()
    assert page.context.jobs.wait_idle(WAIT_MS)
    assert page.context.services.customers.totals() == (0, 0)
    history.table.selectRow(0)
    assert history._act.text() == "Restore"
    history._act.click()
    assert page.context.jobs.wait_idle(WAIT_MS)
    assert sum(page.context.services.customers.totals()) == 2


@pytest.mark.parametrize("step", [FILES, COLUMNS, CHECK])
def test_a_change_of_language_keeps_everything(page, orders_csv, step):
    from PySide6.QtCore import QEvent
    from PySide6.QtWidgets import QApplication

    _add(page, orders_csv)
    if step >= COLUMNS:
        _press(page)
        next(row for row in page.columns.pane.questions if row.question.kind == "date_order").choose("dmy")
        assert page.context.jobs.wait_idle(WAIT_MS)
    if step == CHECK:
        _press(page)
    QApplication.sendEvent(page, QEvent(QEvent.Type.LanguageChange))
    assert page.context.jobs.wait_idle(WAIT_MS)
    assert page.step() == step
    assert [draft.path for draft in page.drafts()] == [orders_csv]
    assert page.foot.primary.isEnabled() is True

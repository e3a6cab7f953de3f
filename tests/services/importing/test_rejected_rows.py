"""Rows that cannot be taken: counted, kept, saved with their reason, corrected and brought again."""

from __future__ import annotations

import csv

import pytest

from app.models.domain.errors import KnownError
from app.services.importing import issue_log
from tests.builders.import_files import bring, one, plan_of, write_table

SALES = "Ticket;Date;N° client;Article;Montant"
ROWS = ["10;25/03/2025;1;Savon;10,00", "11;hier;2;Miel;20,00", "12;27/03/2025;2;Thé;cinq"]


def test_they_are_counted_kept_and_saved_with_their_reason(services, tmp_path):
    report = bring(services, write_table(tmp_path / "ventes.csv", SALES, ROWS, encoding="cp1252"), "Caisse")
    assert (report.rows, report.imported, report.rejected_count) == (3, 1, 2)
    kept = services.importing.rejected_rows(report.batch_id or 0)
    assert kept == list(report.rejected)
    assert [(row.row, row.column, row.value, row.reason) for row in kept] == [
        (3, "Date", "hier", "date_unreadable"),
        (4, "Montant", "cinq", "amount_unreadable"),
    ]
    saved = tmp_path / "rejets.csv"
    assert services.importing.save_rejected(report.batch_id or 0, saved) == 2
    with saved.open(encoding="utf-8-sig", newline="") as file:
        assert list(csv.reader(file, delimiter=";")) == [
            [*SALES.split(";"), "reason"],
            [*ROWS[1].split(";"), "date_unreadable"],
            [*ROWS[2].split(";"), "amount_unreadable"],
        ]


def test_corrected_they_come_back_to_their_source(services, tmp_path):
    report = bring(services, write_table(tmp_path / "ventes.csv", SALES, ROWS), "Caisse")
    saved = tmp_path / "rejets.csv"
    services.importing.save_rejected(report.batch_id or 0, saved)
    text = saved.read_text(encoding="utf-8-sig").replace("hier", "26/03/2025").replace("cinq", "5,00")
    saved.write_text(text, encoding="utf-8-sig")
    plan = plan_of(services, saved)
    assert (plan.source, plan.kind.value, plan.mapping.field_of("reason")) == ("Caisse", "purchases", None)
    again = bring(services, saved)
    assert (again.imported, again.rejected_count) == (2, 0)
    assert one(services.database, "SELECT sum(net_e4) FROM purchase WHERE is_live = 1") == 350_000
    whole = write_table(
        tmp_path / "tout.csv", SALES, [ROWS[0], *text.replace(";date_unreadable", "").splitlines()[1:2]]
    )
    assert bring(services, whole).unchanged == 2


def test_beyond_the_limit_they_are_still_counted(services, tmp_path, monkeypatch):
    monkeypatch.setattr(issue_log, "REJECTED_ROWS_KEPT", 3)
    rows = [ROWS[0], *(f"{n};jamais;1;Savon;1,00" for n in range(100, 110))]
    report = bring(services, write_table(tmp_path / "ventes.csv", SALES, rows))
    assert (report.rejected_count, len(report.rejected)) == (10, 3)
    assert services.importing.batches()[0].rejected == 10
    assert len(services.importing.rejected_rows(report.batch_id or 0)) == 3


def test_saving_where_nothing_can_be_written(services, tmp_path):
    batch_id = bring(services, write_table(tmp_path / "ventes.csv", SALES, ROWS)).batch_id or 0
    with pytest.raises(KnownError) as unwritable:
        services.importing.save_rejected(batch_id, tmp_path / "no" / "such.csv")
    with pytest.raises(KnownError) as unknown:
        services.importing.save_rejected(999, tmp_path / "x.csv")
    assert (unwritable.value.code, unknown.value.code) == ("file_not_writable", "batch_unknown")

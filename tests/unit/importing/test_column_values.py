"""The distinct values of one column of a file."""

from __future__ import annotations

from pathlib import Path

from app.models.domain.ports import NoProgress
from app.services.importing.column_values import ColumnValue, column_values
from app.services.importing.fields import FileKind
from app.services.importing.mapping.types import ColumnMapping, FileMapping
from app.services.importing.plan import ImportPlan
from app.services.importing.reading.table import ReadingChoices


def _plan(path: Path) -> ImportPlan:
    columns = (ColumnMapping("Mail", 0, "customer.email"), ColumnMapping("Statut", 1, "purchase.status"))
    return ImportPlan(path, "Source", FileMapping(FileKind.PURCHASES, columns), ReadingChoices())


def _file(folder: Path) -> Path:
    rows = ["a@gmial.com;payé", "b@courriel.example;payé", "a@gmial.com;Essai", "c@courriel.example;"]
    path = folder / "ventes.csv"
    path.write_text("\n".join(["Mail;Statut", *rows]) + "\n", encoding="utf-8")
    return path


def test_values_are_counted_with_what_they_are_read_as(tmp_path: Path):
    found = column_values(_plan(_file(tmp_path)), "Statut", "FR", "2025-11-18", progress=NoProgress())
    assert found.values == (
        ColumnValue("payé", 2, "paid"),
        ColumnValue("Essai", 1, None, "status_unknown"),
        ColumnValue("", 1),
    )
    assert found.distinct == 3


def test_only_the_values_with_an_issue(tmp_path: Path):
    plan = _plan(_file(tmp_path))
    found = column_values(plan, "Mail", "FR", "2025-11-18", issue="email_domain_typo", progress=NoProgress())
    assert [(one.text, one.count, one.suggestion) for one in found.values] == [("a@gmial.com", 2, "a@gmail.com")]

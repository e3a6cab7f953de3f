"""Sheets of workbooks as text: days, numbers, hidden sheets, places of rows."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, datetime, time, timedelta
from pathlib import Path

import openpyxl
import pytest

from app.models.domain.errors import KnownError
from app.services.importing.reading.open_file import open_file
from app.services.importing.reading.table import ReadingChoices

HEADER = ["Code", "Date", "Montant", "Fidèle"]


def workbook(path: Path, sheets: Mapping[str, Sequence[Sequence[object]]], *, hidden: tuple[str, ...] = ()) -> Path:
    book = openpyxl.Workbook()
    book.remove(book.worksheets[0])
    for name, rows in sheets.items():
        sheet = book.create_sheet(name)
        for row in rows:
            sheet.append(row)
        if name in hidden:
            sheet.sheet_state = "hidden"
    book.save(path)
    book.close()
    return path


def test_cells_become_text(tmp_path):
    rows = [
        HEADER,
        ["C1", date(2024, 2, 29), 12.0, True],
        ["C2", datetime(2024, 3, 1, 14, 5, 9), 0.1, False],
        ["C3", time(8, 30), 73282932000074, None],
        ["C4", timedelta(hours=30), -1234.56, True],
    ]
    table = open_file(workbook(tmp_path / "x.xlsx", {"Ventes": rows}))
    assert table.reading.kind == "xlsx"
    assert list(table.rows()) == [
        (2, ["C1", "2024-02-29", "12", "TRUE"]),
        (3, ["C2", "2024-03-01 14:05:09", "0.1", "FALSE"]),
        (4, ["C3", "08:30:00", "73282932000074", ""]),
        (5, ["C4", "30:00:00", "-1234.56", "TRUE"]),
    ]


def test_the_first_visible_sheet_that_holds_a_table(tmp_path):
    rows = [HEADER, ["C1", "x", 1, 2], ["C2", "y", 3, 4]]
    path = workbook(
        tmp_path / "x.xlsx",
        {"param": rows, "Lisez-moi": [["Export du 3 mars"]], "vide": [], "Clients": rows, "Autre": rows},
        hidden=("param",),
    )
    table = open_file(path)
    assert table.reading.sheet == "Clients"
    assert table.reading.sheets == ("param", "Lisez-moi", "vide", "Clients", "Autre")
    assert [(note.code, note.params) for note in table.reading.notes] == [("hidden_sheets", {"sheets": ["param"]})]
    assert open_file(path, ReadingChoices(sheet="param")).reading.sheet == "param"


def test_rows_and_columns_keep_their_places(tmp_path):
    empty = [None] * 6
    rows = [
        empty,
        ["", "", "Clients de mars"],
        empty,
        ["", "", *HEADER],
        ["", "", "C1", "12/03/2024", 1.5, "oui"],
        empty,
    ]
    rows += [["", "", "C2", "13/03/2024", 2.5, "non"], ["", "", "Total", None, 4.0, None]]
    table = open_file(workbook(tmp_path / "x.xlsx", {"A": rows}))
    assert table.reading.header_row == 4
    assert table.reading.header == ("Column 1", "Column 2", *HEADER)
    assert [(number, cells[2]) for number, cells in table.rows()] == [(5, "C1"), (7, "C2")]
    assert table.reading.skipped_rows == (6, 8)


def test_sheets_that_cannot_be_read(tmp_path):
    path = workbook(tmp_path / "x.xlsx", {"A": [["a", "b"], [1, 2], [3, 4]], "vide": []})
    for sheet, code in (("B", "sheet_missing"), ("vide", "file_empty")):
        with pytest.raises(KnownError) as caught:
            open_file(path, ReadingChoices(sheet=sheet))
        assert caught.value.code == code
    with pytest.raises(KnownError) as caught:
        open_file(workbook(tmp_path / "y.xlsx", {"vide": []}))
    assert caught.value.code == "file_empty"


def test_the_name_does_not_matter(tmp_path):
    path = workbook(tmp_path / "x.csv", {"A": [["Nom", "Ville"], ["Zoé", "Lyon"], ["Loïc", "Nice"]]})
    assert open_file(path).reading.kind == "xlsx"
    (tmp_path / "y.xlsx").write_text("Nom\tVille\nZoé\tLyon\n", encoding="utf-16")
    assert open_file(tmp_path / "y.xlsx").sample() == [(2, ["Zoé", "Lyon"])]

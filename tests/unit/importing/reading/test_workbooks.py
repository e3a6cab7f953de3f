"""Sheets of workbooks as text: days, numbers, hidden sheets, places of rows."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, datetime, time, timedelta
from pathlib import Path

import openpyxl
import pytest
import xlsxwriter

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


def test_zeros_that_only_the_format_shows_come_back(tmp_path):
    with xlsxwriter.Workbook(str(tmp_path / "x.xlsx")) as book:
        sheet = book.add_worksheet("A")
        zeros, plain = book.add_format({"num_format": "00000"}), book.add_format({"num_format": "0.00"})
        sheet.write_row(0, 0, ["Nom", "CP", "Montant"])
        for number, code in enumerate((1000, 69003, 2100), 1):
            sheet.write(number, 0, f"Nom {number}")
            sheet.write_number(number, 1, code, zeros)
            sheet.write_number(number, 2, code, plain)
    table = open_file(tmp_path / "x.xlsx")
    assert [cells[1:] for _, cells in table.rows()] == [["01000", "1000"], ["69003", "69003"], ["02100", "2100"]]
    assert [(note.code, note.params["columns"]) for note in table.reading.notes] == [("zeros_of_format", ["CP"])]


def test_merged_labels_stand_in_each_row_and_merged_totals_once(tmp_path):
    with xlsxwriter.Workbook(str(tmp_path / "x.xlsx")) as book:
        sheet = book.add_worksheet("A")
        sheet.write_row(0, 0, ["Commande", "Client", "Article", "Total"])
        for number in range(1, 7):
            sheet.write(number, 2, f"Article {number}")
        for first, client in ((1, "Zoé"), (4, "Loïc")):
            sheet.merge_range(first, 0, first + 2, 0, 100 + first)
            sheet.merge_range(first, 1, first + 2, 1, client)
            sheet.merge_range(first, 3, first + 2, 3, 30.5)
    table = open_file(tmp_path / "x.xlsx")
    assert [cells for _, cells in table.rows()][1:4] == [
        ["101", "Zoé", "Article 2", ""],
        ["101", "Zoé", "Article 3", ""],
        ["104", "Loïc", "Article 4", "30.5"],
    ]
    assert "merged_cells_filled" in [note.code for note in table.reading.notes]


def test_formulas_give_their_value_or_say_that_they_have_none(tmp_path):
    with xlsxwriter.Workbook(str(tmp_path / "x.xlsx")) as book:
        sheet = book.add_worksheet("A")
        sheet.write_row(0, 0, ["Nom", "Total"])
        for number in range(1, 4):
            sheet.write(number, 0, f"Nom {number}")
            sheet.write_formula(number, 1, f"=2*{number}", None, 2 * number)
        sheet.write_formula(3, 1, "=NA()", None, "#N/A")
    table = open_file(tmp_path / "x.xlsx")
    assert [cells[1] for _, cells in table.rows()] == ["2", "4", ""]
    assert table.reading.notes == ()
    rows = [["Nom", "Total"], ["Zoé", "=1+1"], ["Loïc", "=1+2"]]
    table = open_file(workbook(tmp_path / "y.xlsx", {"A": rows}))
    assert [(note.code, note.params) for note in table.reading.notes] == [("formulas_without_value", {"count": 2})]


def test_days_counted_from_1904(tmp_path):
    with xlsxwriter.Workbook(str(tmp_path / "x.xlsx"), {"date_1904": True}) as book:
        sheet = book.add_worksheet("A")
        sheet.write_row(0, 0, ["Nom", "Date"])
        for number in (1, 2):
            sheet.write(number, 0, "Zoé")
            sheet.write_datetime(number, 1, datetime(2024, 2, 29), book.add_format({"num_format": "dd/mm/yy"}))
    assert [cells for _, cells in open_file(tmp_path / "x.xlsx").rows()] == [["Zoé", "2024-02-29"]] * 2


def test_lines_inside_a_cell(tmp_path):
    rows = [["Nom", "Note"], ["Zoé", "a\r\nb"], ["Loïc", "c_x000D_\nd"]]
    table = open_file(workbook(tmp_path / "x.xlsx", {"A": rows}))
    assert [cells[1] for _, cells in table.rows()] == ["a\nb", "c\nd"]

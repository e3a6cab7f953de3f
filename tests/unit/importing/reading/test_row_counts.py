"""How many rows a table has, told once it was read to the end: exactly those that it gives."""

from __future__ import annotations

import json

import pytest
import xlsxwriter

from app.services.importing.reading.open_file import open_file

TITLE = "Clients au 18 novembre\n\nNom;Ville;Points\n"
ROWS = "Vial;Apt;3\n;;\nNom;Ville;Points\nArmand;Lyon;4\nClément;Nice;5\n"


@pytest.mark.parametrize("end", ["", "Total;;12\n", "\n\n"])
@pytest.mark.parametrize("times", [1, 200])
def test_rows_left_out_are_not_counted(tmp_path, end, times):
    path = tmp_path / "a.csv"
    path.write_text(TITLE + ROWS * times + end, encoding="utf-8")
    table = open_file(path)
    assert table.reading.rows == len(list(table.rows())) == 3 * times


def test_workbooks_records_and_parts_tell_it_too(tmp_path):
    with xlsxwriter.Workbook(tmp_path / "a.xlsx") as book:
        sheet = book.add_worksheet()
        for number, row in enumerate([["Nom", "Ville"], ["Vial", "Apt"], [], ["Armand", "Lyon"]]):
            sheet.write_row(number, 0, row)
    (tmp_path / "a.json").write_text(json.dumps([{"nom": "Vial"}, {"nom": "Armand"}]), encoding="utf-8")
    parts = [tmp_path / f"p{number}.csv" for number in (1, 2)]
    for part in parts:
        part.write_text("Nom;Ville\nVial;Apt\n", encoding="utf-8")
    tables = [open_file(tmp_path / "a.xlsx"), open_file(tmp_path / "a.json"), open_file(parts[0], more=parts[1:])]
    assert [table.reading.rows for table in tables] == [2, 2, 2]

"""Sheets and files inside files; part-files as one table."""

from __future__ import annotations

from pathlib import Path

import openpyxl
import pytest

from app.models.domain.errors import KnownError
from app.services.importing.reading.open_file import open_file
from app.services.importing.reading.parts import TablePart, group_parts, tables_in


def part(folder: Path, name: str, *rows: str, header: str | None = "Nom;Ville") -> Path:
    (folder / name).write_text("\n".join([*([header] if header else []), *rows, ""]), encoding="utf-8")
    return folder / name


def test_a_plain_file_is_one_table(tmp_path):
    path = part(tmp_path, "x.csv", "Zoé;Lyon")
    assert tables_in(path) == (TablePart(None, None, "x.csv", None, is_hidden=False),)


def test_sheets_with_rows_are_listed(tmp_path):
    book = openpyxl.Workbook()
    for name, rows in {"Clients": 3, "Ventes": 5, "vide": 0, "Titre": 1, "Interne": 4}.items():
        sheet = book.create_sheet(name)
        for number in range(rows):
            sheet.append([f"a{number}", "b"])
    book["Interne"].sheet_state = "hidden"
    book.save(tmp_path / "x.xlsx")
    book.close()
    assert [(found.sheet, found.rows, found.is_hidden) for found in tables_in(tmp_path / "x.xlsx")] == [
        ("Clients", 3, False),
        ("Ventes", 5, False),
        ("Interne", 4, True),
    ]


def test_parts_follow_one_another(tmp_path):
    first = part(tmp_path, "x_1.csv", "Zoé;Lyon", "", "Loïc;Nice")
    second = part(tmp_path, "x_2.csv", "Paris;Anne", header="Ville;Nom")
    third = part(tmp_path, "x_3.csv", "Luc;Apt", "Eva;Gap", header=None)
    table = open_file(first, more=(second,))
    assert list(table.rows()) == [(2, ["Zoé", "Lyon"]), (4, ["Loïc", "Nice"]), (6, ["Anne", "Paris"])]
    assert table.reading.notes[0].params == {
        "count": 2,
        "parts": [{"name": "x_1.csv", "row": 1}, {"name": "x_2.csv", "row": 5}],
    }
    assert (table.size, table.bytes_done()) == (first.stat().st_size + second.stat().st_size,) * 2
    assert [cells for _, cells in open_file(first, more=(third,)).rows()][2:] == [["Luc", "Apt"], ["Eva", "Gap"]]


def test_files_with_other_columns_are_no_parts(tmp_path):
    first, other = part(tmp_path, "x_1.csv", "Zoé;Lyon"), part(tmp_path, "x_2.csv", "Zoé;1", header="Nom;Points")
    with pytest.raises(KnownError) as caught:
        open_file(first, more=(other,))
    assert (caught.value.code, caught.value.params["columns"]) == ("parts_differ", ["Points", "Ville"])


@pytest.mark.parametrize(
    ("names", "groups"),
    [
        (("x_2.csv", "x_1.csv", "y.csv"), (("x_1.csv", "x_2.csv"), ("y.csv",))),
        (("part0.csv", "part1.csv"), (("part0.csv", "part1.csv"),)),
        (("x.csv", "x_2.csv", "x-3.csv"), (("x.csv", "x_2.csv", "x-3.csv"),)),
        (("x_1.csv", "x_3.csv"), (("x_1.csv",), ("x_3.csv",))),
        (("x_1.csv", "x_2.txt"), (("x_1.csv",), ("x_2.txt",))),
        (("x_2024-01.csv", "x_2024-02.csv"), (("x_2024-01.csv",), ("x_2024-02.csv",))),
        (("x.csv", "x (1).csv"), (("x.csv",), ("x (1).csv",))),
        (("x2023.csv", "x2024.csv"), (("x2023.csv",), ("x2024.csv",))),
    ],
)
def test_numbered_files_are_proposed_as_parts(tmp_path, names, groups):
    paths = [part(tmp_path, name, "Zoé;Lyon") for name in names]
    assert tuple(tuple(path.name for path in group) for group in group_parts(paths)) == groups


def test_numbered_files_with_other_headers_stay_apart(tmp_path):
    paths = [part(tmp_path, "x_1.csv", "Zoé;Lyon"), part(tmp_path, "x_2.csv", "Zoé;1", header="Nom;Points")]
    assert group_parts(paths) == ((paths[0],), (paths[1],))

"""Quotes that break the rules cost at most their own row, and rows with a cell too many or too few are put right."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.services.importing.reading.open_file import open_file
from app.services.importing.reading.table import ReadTable

HEADER = ["Code", "Date", "Heure", "Produit", "Note", "Page", "Remarque"]


def rows_of_sales(count: int = 40) -> list[list[str]]:
    products = ("Savon", "Coffret, grand", 'Plateau 24"', 'Cadre 5" large', "Thé vert, bio")
    return [
        [
            f"SV-{number:04}",
            f"{number % 28 + 1:02}/03/2024",
            f"{number % 24:02}:30",
            products[number % 5],
            f"Un produit d'exception, le n° {number}, pour l'été.",
            f"https://example.com/p/{number}",
            "",
        ]
        for number in range(count)
    ]


def line_of(row: list[str], quote: str = '"', escape: str = '"') -> str:
    cells = [
        quote + cell.replace(quote, escape + quote) + quote if "," in cell or quote in cell or place in {4, 5} else cell
        for place, cell in enumerate(row)
    ]
    return ",".join(cells)


def opened(path: Path, lines: list[str]) -> ReadTable:
    path.write_bytes("\r\n".join(lines).encode() + b"\r\n")
    return open_file(path)


def cells_of(table: ReadTable) -> list[list[str]]:
    return [cells for _, cells in table.rows()]


@pytest.mark.parametrize("place", range(len(HEADER)))
@pytest.mark.parametrize("number", [0, 1, 3, 39])
def test_a_quote_put_before_a_cell(tmp_path, number, place):
    rows = rows_of_sales()
    lines = [line_of(row) for row in rows]
    cut = list(rows[number])
    cells = [line_of(["", "", "", "", "", "", ""])]
    cells = [
        ('"' if at == place and at not in {4, 5} and "," not in cell and '"' not in cell else "")
        + (
            '"' + ('"' if at == place else "") + cell.replace('"', '""') + '"'
            if at in {4, 5} or "," in cell or '"' in cell
            else cell
        )
        for at, cell in enumerate(cut)
    ]
    lines[number] = ",".join(cells)
    found = cells_of(opened(tmp_path / "x.csv", [",".join(HEADER), *lines]))
    assert found[:number] + found[number + 1 :] == rows[:number] + rows[number + 1 :]
    assert [cell.strip('"') for cell in found[number]] == [cell.strip('"') for cell in cut]


def test_quotes_that_are_not_escaped(tmp_path):
    rows = rows_of_sales()
    lines = [line_of(row, escape="") for row in rows]
    assert cells_of(opened(tmp_path / "x.csv", [line_of(HEADER), *lines])) == rows


def test_apostrophes_inside_cells_that_apostrophes_quote(tmp_path):
    rows = rows_of_sales()
    lines = [line_of(row, "'", "") for row in rows]
    table = opened(tmp_path / "x.csv", [line_of(HEADER, "'"), *lines])
    assert (table.reading.delimiter, table.reading.quotechar) == (",", "'")
    assert cells_of(table) == rows


def test_a_line_break_in_a_cell_stays_one_cell_though_quotes_are_odd(tmp_path):
    rows = rows_of_sales()
    rows[7][4] = "deux\r\nlignes"
    lines = [line_of(row) for row in rows]
    lines[2] = '"' + lines[2]
    assert cells_of(opened(tmp_path / "x.csv", [line_of(HEADER), *lines])) == rows


def test_a_stray_quote_late_in_a_large_file(tmp_path):
    rows = rows_of_sales(20_000)
    lines = [line_of(row) for row in rows]
    for number in (15_000, 18_000):
        lines[number] = '"' + lines[number]
    table = opened(tmp_path / "x.csv", [line_of(HEADER), *lines])
    assert cells_of(table) == rows
    assert cells_of(table) == rows
    assert table.bytes_done() == table.size


def test_a_space_separates_if_it_stands_beside_the_quotes(tmp_path):
    rows = [[row[0], row[1], row[2], "Savon", row[4], row[5]] for row in rows_of_sales()]
    lines = [" ".join(f'"{cell}"' if at > 3 else cell for at, cell in enumerate(row)) for row in rows]
    table = opened(tmp_path / "x.csv", [" ".join(HEADER[:6]), *lines])
    assert table.reading.delimiter == " "
    assert cells_of(table) == rows


@pytest.mark.parametrize("place", range(len(HEADER)))
def test_a_delimiter_too_many(tmp_path, place):
    rows = rows_of_sales()
    lines = [line_of(row) for row in rows]
    cells = [line_of(row) for row in ([cell] for cell in rows[5])]
    cells = [f'"{cell}"' if at in {4, 5} or "," in cell else cell for at, cell in enumerate(rows[5])]
    lines[5] = ",".join([*cells[:place], "", *cells[place:]])
    table = opened(tmp_path / "x.csv", [line_of(HEADER), *lines])
    assert cells_of(table) == rows


@pytest.mark.parametrize("place", [1, 2, 6])
def test_a_delimiter_too_few_between_values_that_can_be_told_apart(tmp_path, place):
    rows = rows_of_sales()
    lines = [line_of(row) for row in rows]
    cells = [f'"{cell}"' if at in {4, 5} or "," in cell else cell for at, cell in enumerate(rows[5])]
    lines[5] = ",".join([*cells[: place - 1], cells[place - 1] + cells[place], *cells[place + 1 :]])
    table = opened(tmp_path / "x.csv", [line_of(HEADER), *lines])
    assert cells_of(table) == rows
    assert table.reading.mended_rows == (7,)


def test_a_row_that_spaces_separate(tmp_path):
    rows = rows_of_sales()
    lines = [line_of(row) for row in rows]
    cells = [f'"{cell}"' if at in {4, 5} else cell for at, cell in enumerate(rows[5])]
    lines[5] = " ".join(cells)
    table = opened(tmp_path / "x.csv", [line_of(HEADER), *lines])
    assert cells_of(table) == rows

"""Every choice of the reader is told in its Reading and can be corrected by the user."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.services.importing.reading.open_file import open_file
from app.services.importing.reading.table import ReadingChoices, ReadTable

HEADER = "Code;Nom;Ville;Montant"
BODY = [f"C{n:03};Dupré {n};Lyon;{n},50" for n in range(1, 21)]


def opened(path: Path, text: str, choices: ReadingChoices | None = None, encoding: str = "utf-8") -> ReadTable:
    path.write_bytes(text.encode(encoding))
    return open_file(path, choices)


def cells_of(table: ReadTable) -> list[list[str]]:
    return [cells for _, cells in table.rows()]


def test_what_was_left_out_and_mended_is_told_row_by_row(tmp_path):
    lines = [HEADER, ";texte;;€", *BODY[:10], HEADER, *BODY[10:], "C021;Roux", "Total;;;210,00", ""]
    reading = opened(tmp_path / "x.csv", "\n".join(lines)).reading
    assert (reading.units_row, reading.repeated_headers, reading.totals_rows, reading.mended_rows) == (
        2,
        (13,),
        (25,),
        (24,),
    )
    assert reading.escapechar == '"'


def test_the_delimiter(tmp_path):
    table = opened(tmp_path / "x.csv", "a||b;c\n1||2;3\n4||5;6\n", ReadingChoices(delimiter="||", header_row=1))
    assert (table.reading.delimiter, table.reading.header, cells_of(table)) == (
        "||",
        ("a", "b;c"),
        [["1", "2;3"], ["4", "5;6"]],
    )


@pytest.mark.parametrize(
    ("quotechar", "expected"), [("'", ["C1", "a;b", "x"]), ("", ["C1", "'a", "b'"]), ('"', ["C1", "'a", "b'"])]
)
def test_the_quote(tmp_path, quotechar, expected):
    text = "Code;Nom;Note\nC1;'a;b';x\n" if quotechar == "'" else "Code;Nom;Note\nC1;'a;b'\n"
    table = opened(tmp_path / "x.csv", text, ReadingChoices(quotechar=quotechar, delimiter=";", header_row=1))
    assert cells_of(table) == [expected]
    assert table.reading.quotechar == (quotechar or None)


@pytest.mark.parametrize(
    ("escapechar", "cell"),
    [("\\", 'dit "oui" à tous'), ("^", "dit \\oui\\ à tous"), ("", 'dit \\"oui\\" à tous'), (None, 'dit "oui" à tous')],
)
def test_the_escape_sign(tmp_path, escapechar, cell):
    noted = '"dit \\"oui\\" à tous"' if escapechar != "^" else '"dit \\oui\\ à tous"'
    text = "Code;Nom;Note\n" + "".join(f"C{n};Zoé;{noted}\n" for n in range(5))
    table = opened(tmp_path / "x.csv", text, ReadingChoices(escapechar=escapechar))
    assert cells_of(table)[0] == ["C0", "Zoé", cell]
    assert table.reading.escapechar == ({None: "\\", "": None}.get(escapechar, escapechar))


def test_the_escape_sign_of_the_user_is_followed(tmp_path):
    text = "Code;Nom;Note\n" + "".join(f'C{n};Zoé;"dit ^"oui^"; à tous"\n' for n in range(5))
    table = opened(tmp_path / "x.csv", text, ReadingChoices(escapechar="^"))
    assert cells_of(table)[0] == ["C0", "Zoé", 'dit "oui"; à tous']


@pytest.mark.parametrize(("choice", "rows"), [(None, 20), (True, 20), (False, 21)])
def test_the_row_of_units(tmp_path, choice, rows):
    table = opened(tmp_path / "x.csv", "\n".join([HEADER, ";;texte;€", *BODY]), ReadingChoices(units_row=choice))
    assert len(cells_of(table)) == rows
    assert table.reading.units_row == (2 if rows == 20 else None)


def test_any_row_below_the_header_can_be_called_units(tmp_path):
    table = opened(
        tmp_path / "x.csv", "\n".join([HEADER, "alpha;beta;gamma;delta", *BODY]), ReadingChoices(units_row=True)
    )
    assert cells_of(table)[0] == BODY[0].split(";")


@pytest.mark.parametrize(("choice", "rows"), [(None, 20), (True, 20), (False, 21)])
def test_the_row_of_totals(tmp_path, choice, rows):
    table = opened(tmp_path / "x.csv", "\n".join([HEADER, *BODY, "Total;;;210,00"]), ReadingChoices(totals_row=choice))
    assert len(cells_of(table)) == rows
    assert table.reading.totals_rows == ((22,) if rows == 20 else ())


def test_any_last_row_can_be_called_totals(tmp_path):
    table = opened(
        tmp_path / "x.csv", "\n".join([HEADER, *BODY, "x;y;z;210,00", ";;;"]), ReadingChoices(totals_row=True)
    )
    assert cells_of(table) == [line.split(";") for line in BODY]


def test_the_header_row_and_the_encoding(tmp_path):
    table = opened(
        tmp_path / "x.csv", "\n".join(["Été;x", *BODY]), ReadingChoices(header_row=2, encoding="cp850"), "cp850"
    )
    assert table.reading.header == tuple(BODY[0].split(";"))
    assert (table.reading.title_rows, table.reading.encoding) == (1, "cp850")


def test_a_second_table_of_another_shape_is_not_read_into_the_first(tmp_path):
    other = [f"T{n};Zoé;Paris" for n in range(5)]
    lines = [HEADER, *BODY, "Code;Nom;Ville", *other]
    table = opened(tmp_path / "x.csv", "\n".join(lines))
    assert cells_of(table) == [line.split(";") for line in BODY]
    assert table.reading.second_table_row == 22
    notes = {note.code: note.params for note in table.reading.notes}
    assert notes["second_table_left_out"] == {"count": 6, "row": 22}
    second = opened(tmp_path / "y.csv", "\n".join(lines), ReadingChoices(header_row=22))
    assert cells_of(second) == [line.split(";") for line in other]


def test_header_rows_on_top_of_each_other_are_joined(tmp_path):
    table = opened(tmp_path / "x.csv", "\n".join([HEADER, HEADER, *BODY]))
    assert table.reading.header == ("Code Code", "Nom Nom", "Ville Ville", "Montant Montant")
    assert len(cells_of(table)) == 20
    assert opened(
        tmp_path / "y.csv", "\n".join([HEADER, HEADER, *BODY]), ReadingChoices(header_row=2)
    ).reading.header == (
        "Code",
        "Nom",
        "Ville",
        "Montant",
    )


@pytest.mark.parametrize("delimiter", [",", "\t", "|", " "])
def test_a_header_that_another_sign_separates(tmp_path, delimiter):
    table = opened(tmp_path / "x.csv", "\n".join([HEADER.replace(";", delimiter), *BODY]))
    assert table.reading.header == tuple(HEADER.split(";"))
    assert table.reading.header_row == 1
    assert len(cells_of(table)) == 20


def test_a_delimiter_too_many_in_the_header(tmp_path):
    table = opened(tmp_path / "x.csv", "\n".join([HEADER.replace("Nom;", "Nom;;"), *BODY]))
    assert table.reading.header == tuple(HEADER.split(";"))
    assert cells_of(table)[0] == BODY[0].split(";")


def test_an_empty_column_at_the_end_of_a_table_without_header_is_one(tmp_path):
    table = opened(tmp_path / "x.csv", "\n".join(line + ";" for line in BODY))
    assert len(table.reading.header) == 5

"""Delimiter, quote, escape and line ends are found without being told."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.services.importing.reading.open_file import open_file
from app.services.importing.reading.table import ReadingChoices, ReadTable

HEADER = ["Code client", "Nom", "Prénom", "E-mail", "Date", "Montant", "Commentaire"]
REMARKS = ["", "rue de l'Église, 12", 'dit "oui"', "à rappeler; merci", "deux\nlignes", "sans suite", "C:\\temp"]


def rows_of_customers(count: int = 40) -> list[list[str]]:
    return [
        [
            f"C{number:04}",
            ("Dupré", "Müller", "O'Neil", "Lefèvre")[number % 4],
            ("Zoé", "Loïc", "Anaïs")[number % 3],
            f"a{number}@example.fr",
            f"{number % 28 + 1:02}/03/2024",
            f"{number * 7 % 90 + 1},{number % 80 + 10}",
            REMARKS[number % len(REMARKS)],
        ]
        for number in range(count)
    ]


def as_text(
    rows: list[list[str]],
    delimiter: str = ";",
    quote: str = '"',
    *,
    eol: str = "\r\n",
    backslash=False,
    quote_all=False,
) -> str:
    lines: list[str] = []
    for row in rows:
        cells: list[str] = []
        for cell in row:
            escaped = (
                cell.replace("\\", "\\\\").replace(quote, "\\" + quote) if backslash else cell.replace(quote, quote * 2)
            )
            special = any(sign in cell for sign in ("\n", "\r", quote, '"', delimiter[0], delimiter))
            cells.append(f"{quote}{escaped}{quote}" if quote_all or special else escaped)
        lines.append(delimiter.join(cells) + eol)
    return "".join(lines)


def read(path: Path, content: str | bytes, choices: ReadingChoices | None = None) -> tuple[ReadTable, list[list[str]]]:
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    table = open_file(path, choices)
    return table, [cells for _, cells in table.rows()]


@pytest.mark.parametrize("quote_all", [True, False])
@pytest.mark.parametrize(
    "delimiter",
    [
        ";",
        ",",
        "\t",
        "|",
        " ",
        ":",
        "^",
        "~",
        "*",
        "#",
        "\x1f",
        "\t\t",
        "||",
        ", ",
        "; ",
        "::",
        "|~|",
        "<>",
        "@@",
        "\\t",
    ],
)
def test_delimiters_of_one_and_several_signs(tmp_path, delimiter, quote_all):
    rows = rows_of_customers()
    if delimiter == "\\t":
        rows = [row for row in rows if "\\" not in row[6]]
    table, found = read(tmp_path / "x.csv", as_text([HEADER, *rows], delimiter, quote_all=quote_all))
    assert table.reading.delimiter == delimiter
    assert list(table.reading.header) == HEADER
    assert found == rows


@pytest.mark.parametrize("quote_all", [True, False])
@pytest.mark.parametrize("delimiter", [";", ","])
@pytest.mark.parametrize("quote", ["'", "`"])
def test_other_quotes(tmp_path, quote, delimiter, quote_all):
    rows = rows_of_customers()
    table, found = read(tmp_path / "x.csv", as_text([HEADER, *rows], delimiter, quote, quote_all=quote_all))
    assert table.reading.quotechar == quote
    assert found == rows


@pytest.mark.parametrize("delimiter", [";", ",", "\t"])
def test_quotes_escaped_by_a_backslash(tmp_path, delimiter):
    rows = rows_of_customers()
    _, found = read(tmp_path / "x.csv", as_text([HEADER, *rows], delimiter, backslash=True, quote_all=True))
    assert found == rows


def test_database_dump_with_backslashes_and_no_quotes(tmp_path):
    content = 'id\tnom\tnote\n1\tZoé\t\\N\n2\tLoïc\tC:\\\\temp\n3\tAnaïs "Nana"\tun\\\tdeux\n'
    table, found = read(tmp_path / "dump.tsv", content)
    assert table.reading.quotechar is None
    assert found == [["1", "Zoé", ""], ["2", "Loïc", "C:\\temp"], ["3", 'Anaïs "Nana"', "un\tdeux"]]


@pytest.mark.parametrize("eol", ["\n", "\r\n", "\r"])
def test_line_ends(tmp_path, eol):
    rows = [[cell.replace("\n", " ") for cell in row] for row in rows_of_customers()]
    _, found = read(tmp_path / "x.csv", as_text([HEADER, *rows], eol=eol))
    assert found == rows


def test_a_stray_carriage_return_does_not_end_a_line(tmp_path):
    rows = "".join(f"{number};Zoé;à rappeler\n" for number in range(40))
    _, found = read(tmp_path / "x.csv", f"Code;Nom;Note\n{rows}41;Loïc;deux\rlignes\n")
    assert found[-1] == ["41", "Loïc", "deux lignes"]


def test_the_apostrophe_of_spreadsheets_is_no_quote(tmp_path):
    table, found = read(tmp_path / "x.csv", "Name,Zip,Total\r\n#1,'01000,5\r\n#2,'75011,6\r\n")
    assert table.reading.quotechar == '"'
    assert found == [["#1", "'01000", "5"], ["#2", "'75011", "6"]]


def test_one_column_is_not_cut_at_its_spaces(tmp_path):
    table, found = read(tmp_path / "x.txt", "Nom complet\n" + "".join(f"Jean Dupont {n}\n" for n in range(20)))
    assert table.reading.delimiter is None
    assert table.reading.header == ("Nom complet",)
    assert found[3] == ["Jean Dupont 3"]


def test_the_line_by_which_a_spreadsheet_is_told_the_delimiter(tmp_path):
    table, found = read(tmp_path / "x.csv", "sep=|\r\nNom|Ville\r\nDupré|Lyon; Paris\r\n")
    assert table.reading.header == ("Nom", "Ville")
    assert found == [["Dupré", "Lyon; Paris"]]


def test_one_forgotten_quote_does_not_swallow_the_rest(tmp_path):
    rows = [row for row in rows_of_customers() if "\n" not in row[6]]
    lines = as_text([HEADER, *rows]).split("\r\n")
    lines[5] = '"' + lines[5]
    _, found = read(tmp_path / "x.csv", "\r\n".join(lines))
    assert found == rows


def test_two_forgotten_quotes_do_not_swallow_what_is_between(tmp_path):
    rows = [row for row in rows_of_customers() if "\n" not in row[6]]
    lines = as_text([HEADER, *rows]).split("\r\n")
    lines[5], lines[12] = '"' + lines[5], '"' + lines[12]
    _, found = read(tmp_path / "x.csv", "\r\n".join(lines))
    assert found == rows


def test_choices_of_the_user_come_first(tmp_path):
    content = "a;b,c\n1;2,3\n4;5,6\n"
    table, found = read(tmp_path / "x.csv", content, ReadingChoices(delimiter=",", header_row=0))
    assert table.reading.delimiter == ","
    assert table.reading.header_row is None
    assert found == [["a;b", "c"], ["1;2", "3"], ["4;5", "6"]]


def test_a_cell_of_a_megabyte_and_ten_thousand_columns(tmp_path):
    _, found = read(tmp_path / "x.csv", "Nom;Note\nZoé;" + "x" * 1_000_000 + "\nLoïc;y\n")
    assert [len(row[1]) for row in found] == [1_000_000, 1]
    wide = [
        [f"col{number}" for number in range(10_000)],
        *([str(number) for number in range(10_000)] for _ in range(3)),
    ]
    table, found = read(tmp_path / "wide.csv", as_text(wide, ","))
    assert len(table.reading.header) == 10_000
    assert found == wide[1:]


def test_zero_bytes_are_taken_out_and_said(tmp_path):
    table, found = read(tmp_path / "x.csv", b"Nom;Note\nZo\x00e;a\nLea;b\n" * 1)
    assert found == [["Zoe", "a"], ["Lea", "b"]]
    assert [note.code for note in table.reading.notes] == ["nul_bytes_removed"]

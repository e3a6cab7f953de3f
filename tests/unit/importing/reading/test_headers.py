"""Where the table begins, how its columns are called, and which rows are none of its rows."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.services.importing.reading.header import unique_names
from app.services.importing.reading.open_file import open_file
from app.services.importing.reading.table import ReadingChoices, ReadTable

HEADER = "Code;Nom;E-mail;Ville;Montant"
BODY = [f"C{n:03};Dupré {n};d{n}@example.fr;Lyon;{n},50" for n in range(1, 21)]


def opened(path: Path, lines: list[str], choices: ReadingChoices | None = None) -> ReadTable:
    path.write_text("\r\n".join(lines) + "\r\n", encoding="utf-8", newline="")
    return open_file(path, choices)


def note_counts(table: ReadTable) -> dict[str, object]:
    return {note.code: note.params.get("count") for note in table.reading.notes}


@pytest.mark.parametrize(
    "title",
    [
        ["LISTE DES CLIENTS"],
        ["LISTE DES CLIENTS;;;;", "Édité le;03/02/2025;;;", ";;;;"],
        ["Boutique;Lavande", "Date;03/02/2025", ""],
        ["Rapport", "", *(f"Paramètre {n}: x" for n in range(15)), ""],
        ["# export", "# 2025-02-03", ""],
        ["Maison Béranger - 12, rue de l'Église", "", "Période : janvier", ""],
    ],
)
def test_title_block_above_the_header(tmp_path, title):
    table = opened(tmp_path / "x.csv", [*title, HEADER, *BODY])
    assert table.reading.header_row == len(title) + 1
    assert table.reading.title_rows == len(title)
    assert table.reading.header == tuple(HEADER.split(";"))
    rows = list(table.rows())
    assert rows[0] == (len(title) + 2, BODY[0].split(";"))
    assert len(rows) == 20


def test_no_header(tmp_path):
    table = opened(tmp_path / "x.csv", BODY)
    assert table.reading.header_row is None
    assert table.reading.header == ("Column 1", "Column 2", "Column 3", "Column 4", "Column 5")
    assert len(list(table.rows())) == 20
    assert "no_header" in note_counts(table)


def test_a_single_row_without_header_is_data(tmp_path):
    table = opened(tmp_path / "x.csv", BODY[:1])
    assert table.reading.header_row is None
    assert table.sample() == [(1, BODY[0].split(";"))]


def test_row_of_units_below_the_header(tmp_path):
    table = opened(tmp_path / "x.csv", [HEADER, ";;texte;texte;€", *BODY])
    assert len(list(table.rows())) == 20
    assert table.reading.skipped_rows == (2,)


def test_header_of_two_rows(tmp_path):
    table = opened(tmp_path / "x.csv", ["Identité;;Contact;;", HEADER, *BODY])
    assert table.reading.header == tuple(HEADER.split(";"))
    assert table.reading.header_row == 2
    two = opened(
        tmp_path / "y.csv",
        ["Vente;Jour;Montant;Montant", "n°;;HT;TTC", *(f"V{n};0{n}/01/2024;{n},1;{n},2" for n in range(1, 9))],
    )
    assert two.reading.header == ("Vente n°", "Jour", "Montant HT", "Montant TTC")


@pytest.mark.parametrize(
    "total", ["Total clients : 20;;;;", "TOTAL;;;;210,00", ";;;Total général;210,00", "20 rows;;;;"]
)
def test_totals_at_the_end_are_left_out_with_a_note(tmp_path, total):
    table = opened(tmp_path / "x.csv", [HEADER, *BODY, total, ";;;;", ""])
    assert len(list(table.rows())) == 20
    assert 22 in table.reading.skipped_rows
    assert set(note_counts(table)) & {"totals_row_skipped", "remark_skipped"}


def test_a_customer_called_total_stays(tmp_path):
    table = opened(
        tmp_path / "x.csv", ["Nom;E-mail;Ville;Montant", "Dupré;a@example.fr;Lyon;1,0", "Total;t@example.fr;Paris;2,0"]
    )
    assert len(list(table.rows())) == 2


def test_a_last_row_with_only_an_email_stays(tmp_path):
    rows = [f"e{n}@example.fr;Zoé;Dupré;Lyon" for n in range(9)]
    table = opened(tmp_path / "x.csv", ["E-mail;Prénom;Nom;Ville", *rows, "last@example.fr;;;"])
    assert list(table.rows())[-1] == (11, ["last@example.fr", "", "", ""])


def test_header_repeated_on_each_page(tmp_path):
    table = opened(tmp_path / "x.csv", ["Journal;;;;", HEADER, *BODY[:10], "Page 2;;;;", HEADER, *BODY[10:]])
    assert [cells[0] for _, cells in table.rows()] == [line.split(";")[0] for line in BODY]
    assert table.reading.skipped_rows == (13, 14)


def test_pages_of_a_long_file_are_found_wherever_they_break(tmp_path):
    lines = ["Journal;;;;", HEADER]
    for page in range(60):
        lines += [*BODY[: 3 + page % 17], f"Page {page + 2};;;;", HEADER]
    expected = sum(3 + page % 17 for page in range(60))
    table = opened(tmp_path / "x.csv", [*lines, *BODY])
    assert len(list(table.rows())) == expected + 20
    assert note_counts(table) == {"page_titles_skipped": 60, "repeated_headers_skipped": 60}


def test_empty_rows_and_nameless_empty_columns(tmp_path):
    table = opened(tmp_path / "x.csv", [HEADER + ";;", *(line + ";;" for line in BODY), ";;;;;;", ";;;;;;"])
    assert table.reading.header == tuple(HEADER.split(";"))
    assert [len(cells) for _, cells in table.rows()] == [5] * 20
    assert note_counts(table) == {"empty_rows_skipped": 2}


def test_names_are_unique():
    assert unique_names([" a ", "a", "", "b\nc", "a"]) == ("a", "a (2)", "Column 3", "b c", "a (3)")


def test_short_and_long_rows_lose_nothing(tmp_path):
    lines = [HEADER, *BODY]
    lines[3] = "C003;Dupré"
    lines[5] = "C005;Dupré 5;d5@example.fr;rue A;bât. B;5,50"
    table = opened(tmp_path / "x.csv", lines)
    rows = dict(table.rows())
    assert rows[4] == ["C003", "Dupré", "", "", ""]
    assert rows[6] == ["C005", "Dupré 5", "d5@example.fr", "rue A;bât. B", "5,50"]
    assert note_counts(table) == {"ragged_rows": 2}


def test_a_row_cut_by_another_sign(tmp_path):
    lines = [HEADER.replace(";", ","), *(line.replace(";", ",").replace(",50", ".50") for line in BODY)]
    lines[7] = lines[7].replace(",", ";")
    table = opened(tmp_path / "x.csv", lines)
    assert dict(table.rows())[8] == ["C007", "Dupré 7", "d7@example.fr", "Lyon", "7.50"]
    assert note_counts(table) == {"rows_with_other_delimiter": 1}


def test_the_header_row_the_user_chose(tmp_path):
    table = opened(tmp_path / "x.csv", ["x;y", "a;b", "1;2"], ReadingChoices(header_row=2))
    assert table.reading.header == ("a", "b")
    assert table.sample() == [(3, ["1", "2"])]


def test_rows_can_be_read_again_and_say_how_far_they_are(tmp_path):
    table = opened(tmp_path / "x.csv", [HEADER, *BODY])
    assert list(table.rows()) == list(table.rows())
    assert table.bytes_done() == table.size
    assert abs((table.estimated_rows() or 0) - 20) <= 3


def test_odd_values_under_usual_names_are_no_second_header(tmp_path):
    lines = [
        "Email;Type;Date;Campagne;Rating",
        "not an address;unsubscribed;soon;Mai;4/5",
        "eve@gmial.com;open;45740;;4/5",
        ";open;25/03/2031;;super",
        "anne@example.org;;25/03/2025;;",
        "anne@example.org;danse;25/03/2031;Mai;4/5",
    ]
    table = opened(tmp_path / "x.csv", lines)
    assert table.reading.header == ("Email", "Type", "Date", "Campagne", "Rating")
    assert len(list(table.rows())) == 5

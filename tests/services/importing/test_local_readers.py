"""A file with customers of several countries: numbers and postcodes as their own country writes them."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.models.domain.ports import NoProgress

HEADER = "Nom;Mail;Tel;CP;Pays\n"


@pytest.fixture
def people(services, tmp_path: Path):
    def read(*lines: str) -> tuple[list[tuple[str, str]], dict[str, int]]:
        path = tmp_path / "clients.csv"
        path.write_text(HEADER + "".join(f"{line}\n" for line in lines), encoding="utf-8")
        report = services.importing.run(services.importing.preview(path).plan, NoProgress())
        with services.database.read() as connection:
            rows = connection.exec_driver_sql("SELECT phone, postcode FROM record_version ORDER BY id").fetchall()
        return [tuple(row) for row in rows], {issue.code: issue.count for issue in report.issues}

    return read


FRENCH = [
    f"Nom{letter};{letter}@example.org;04 65 71 62 4{place};04100;France" for place, letter in enumerate("abcdef")
]


def test_each_row_is_read_as_its_country_writes(people):
    rows, issues = people(
        *FRENCH,
        "Peeters;p@example.org;0470 12 34 56;1000;Belgique",
        "Muller;m@example.org;030 1234567;10115;Allemagne",
        "Keller;k@example.org;022 123 45 67;1200;Suisse",
    )
    assert rows[-3:] == [("+32470123456", "1000"), ("+49301234567", "10115"), ("+41221234567", "1200")]
    assert "postcode_zero_restored" not in issues


def test_a_number_of_home_stays_one_beyond_the_border_and_that_is_said(people):
    rows, issues = people(*FRENCH, "Peeters;p@example.org;06 39 98 12 40;6700;Belgique")
    assert rows[-1] == ("+33639981240", "6700")
    assert issues == {"phone_country_assumed": 1}


def test_an_unknown_country_changes_nothing_and_is_said_once(people):
    rows, issues = people(*FRENCH, "Peeters;p@example.org;06 39 98 12 40;6700;Absurdie")
    assert rows[-1] == ("+33639981240", "06700")
    assert issues["country_unknown"] == 1


def test_the_preview_shows_what_the_import_will_write(services, tmp_path):
    path = tmp_path / "clients.csv"
    lines = [
        *FRENCH,
        "Peeters;p@example.org;0470 12 34 56;1000;Belgique",
        "Payet;r@example.org;692123457;97400;Réunion",
    ]
    path.write_text(HEADER + "".join(f"{line}\n" for line in lines), encoding="utf-8")
    preview = services.importing.preview(path)
    shown = [(cleaned[2], cleaned[3]) for _, _, cleaned in preview.rows]
    services.importing.run(preview.plan, NoProgress())
    with services.database.read() as connection:
        rows = connection.exec_driver_sql("SELECT phone, postcode FROM record_version ORDER BY id").fetchall()
    assert shown == [tuple(row) for row in rows]
    assert shown[-2:] == [("+32470123456", "1000"), ("+262692123457", "97400")]

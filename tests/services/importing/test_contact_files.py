"""Contact files: events in both languages, who they are about, repeated rows."""

from __future__ import annotations

import pytest

from tests.builders.import_files import bring, bring_and_derive, one, query, write_table

EVENTS = """SELECT kind, channel, direction, happened_on, happened_at, campaign
            FROM contact_event WHERE is_live = 1 ORDER BY id"""


def test_events_of_a_newsletter_tool(services, tmp_path):
    path = write_table(
        tmp_path / "events.csv",
        "Email,Event,Date,Campaign",
        [
            "ada@example.org,sent,2025-05-20 09:00:00,May",
            "ada@example.org,open,2025-05-20 09:12:00,May",
            "ada@example.org,open,2025-05-20 09:12:00,May",
            "bob@example.org,bounced,2025-05-20 09:00:05,May",
        ],
        delimiter=",",
    )
    report = bring_and_derive(services, path)
    assert (report.kind, report.rows, report.imported, report.unchanged) == ("contacts", 4, 3, 1)
    assert query(services.database, EVENTS) == [
        ("sent", "email", "out", "2025-05-20", "09:00:00", "May"),
        ("opened", "email", "in", "2025-05-20", "09:12:00", "May"),
        ("bounced", "email", "in", "2025-05-20", "09:00:05", "May"),
    ]
    assert services.customers.totals() == (0, 2)


def test_a_french_list_of_calls(services, tmp_path):
    path = write_table(
        tmp_path / "appels.csv",
        "Téléphone;Nom;Date de l'appel",
        ["06 12 34 56 78;Vial;25/03/2025", "07 12 34 56 78;Armand;26/03/2025"],
    )
    report = bring(services, path, fields={"Date de l'appel": "contact.date"}, kind=contacts())
    assert (report.kind, report.imported) == ("contacts", 2)
    assert {row[:4] for row in query(services.database, EVENTS)} == {
        ("called", "phone", "out", "2025-03-25"),
        ("called", "phone", "out", "2025-03-26"),
    }


def contacts():
    from app.services.importing.fields import FileKind

    return FileKind.CONTACTS


def test_events_find_the_customers_of_their_source(services, tmp_path):
    people = write_table(tmp_path / "people.csv", "Email;Nom;Prénom", ["sol@example.org;Vial;Solange"])
    bring(services, people, "Lettre")
    events = write_table(tmp_path / "e.csv", "Email;Type;Date", ["sol@example.org;open;2025-05-20"])
    report = bring_and_derive(services, events, "Lettre")
    assert report.counts["records"] == 0
    assert one(services.database, "SELECT count(*) FROM source_record") == 1
    assert query(services.database, "SELECT display_name FROM profile") == [("Solange Vial",)]


@pytest.mark.parametrize(
    ("row", "reason"),
    [
        (";open;2025-05-20", "nobody_identified"),
        ("a@example.org;;2025-05-20", "kind_missing"),
        ("a@example.org;open;", "date_missing"),
        ("a@example.org;open;un jour", "date_unreadable"),
    ],
)
def test_events_that_say_too_little_are_rejected(services, tmp_path, row, reason):
    rows = [*(f"b@example.org;open;2025-05-{day}" for day in range(10, 20)), row]
    report = bring(services, write_table(tmp_path / "e.csv", "Email;Type;Date", rows))
    assert (report.imported, [one.reason for one in report.rejected]) == (10, [reason])


def test_many_events_are_written_in_portions(services, tmp_path, monkeypatch):
    monkeypatch.setattr("app.services.importing.contact_rows.ROWS_PER_WRITE", 3)
    rows = [f"n{n % 4}@example.org;open;2025-05-{n % 10 + 10}" for n in range(40)]
    path = write_table(tmp_path / "e.csv", "Email;Type;Date", rows)
    report = bring(services, path)
    assert (report.imported, report.unchanged, report.counts["contacts"]) == (20, 20, 20)
    assert bring(services, path).unchanged == 40

"""What files say about channels: a refusal stands until a later dated consent."""

from __future__ import annotations

import pytest

from tests.builders.import_files import bring, bring_and_derive, query, write_table

HEADER = "Email;Nom;Accepte les e-mails;Date du consentement"
FIELDS = {
    "Email": "customer.email",
    "Nom": "customer.last_name",
    "Accepte les e-mails": "consent.email",
    "Date du consentement": "consent.date",
}


def say(services, tmp_path, *rows):
    """Bring one file of statements, in this order."""
    number = len(list(tmp_path.glob("*.csv")))
    path = write_table(tmp_path / f"{number}.csv", HEADER, [f"sol@example.org;Vial;{row}" for row in rows])
    return bring_and_derive(services, path, "Lettre", fields=FIELDS)


def state(services):
    rows = query(services.database, "SELECT channel, status, decided_on FROM customer_consent")
    return rows[0] if rows else None


CASES = [
    (["oui;", "non;"], ("email", "refused", None)),
    (["non;", "oui;"], ("email", "refused", None)),
    (["non;2025-05-20", "oui;"], ("email", "refused", "2025-05-20")),
    (["non;2025-05-20", "oui;2025-05-19"], ("email", "refused", "2025-05-20")),
    (["non;2025-05-20", "oui;2025-05-20"], ("email", "refused", "2025-05-20")),
    (["non;2025-05-20", "oui;2025-05-21"], ("email", "granted", "2025-05-21")),
    (["oui;2025-05-21", "non;2025-05-20"], ("email", "granted", "2025-05-21")),
    (["oui;2025-05-21"], ("email", "granted", "2025-05-21")),
    (["oui;"], ("email", "granted", None)),
]


@pytest.mark.parametrize(("rows", "expected"), CASES)
def test_in_files_one_after_the_other(services, tmp_path, rows, expected):
    for row in rows:
        say(services, tmp_path, row)
    assert state(services) == expected


@pytest.mark.parametrize(("rows", "expected"), CASES)
def test_in_rows_of_one_file(services, tmp_path, rows, expected):
    say(services, tmp_path, *rows)
    assert state(services) == expected


def test_an_undated_refusal_is_as_old_as_its_import(services, tmp_path, clock):
    say(services, tmp_path, "non;")
    say(services, tmp_path, f"oui;{clock.today().isoformat()}")
    assert state(services) == ("email", "refused", None)
    clock.advance(5)
    say(services, tmp_path, f"oui;{clock.today().isoformat()}")
    assert state(services) == ("email", "granted", clock.today().isoformat())


def test_unsubscribing_is_a_refusal(services, tmp_path):
    say(services, tmp_path, "oui;2025-04-02")
    events = write_table(
        tmp_path / "events.csv",
        "Email;Type;Date;Campagne",
        ["sol@example.org;open;2025-05-18;Mai", "sol@example.org;unsubscribed;2025-05-20;Mai"],
    )
    report = bring_and_derive(services, events, "Lettre")
    assert (report.kind, report.imported, report.counts["contacts"]) == ("contacts", 2, 2)
    assert state(services) == ("email", "refused", "2025-05-20")
    services.importing.withdraw(report.batch_id or 0)
    services.rebuild.refresh()
    assert state(services) == ("email", "granted", "2025-04-02")


def test_a_refusal_of_one_record_holds_for_the_customer(services, tmp_path):
    header = "Email;Nom;Prénom;Téléphone;Accepte les e-mails"
    row = "sol@example.org;Vial;Solange;0612345678;"
    bring(services, write_table(tmp_path / "a.csv", header, [f"{row}oui"]), "Boutique")
    bring_and_derive(services, write_table(tmp_path / "b.csv", header, [f"{row}non"]), "Caisse")
    assert len(query(services.database, "SELECT * FROM profile")) == 1
    assert state(services) == ("email", "refused", None)


def test_a_refusal_belongs_to_the_address(services, tmp_path):
    """Whoever else shows the address, or the same person not yet recognised, is not written to there."""
    header = "Email;Nom;Prénom;Mobile;Accepte les e-mails;Accepte les SMS"
    rows = ["famille@example.org;Vial;Solange;0612345678;oui;oui", "famille@example.org;Vial;Bruno;;;"]
    bring(
        services, write_table(tmp_path / "a.csv", header, rows), "Boutique", fields={"Accepte les SMS": "consent.sms"}
    )
    events = ["famille@example.org;unsubscribed;2025-05-20", "autre@example.org;open;2025-05-20"]
    bring_and_derive(services, write_table(tmp_path / "e.csv", "Email;Type;Date", events), "Lettre")
    found = query(
        services.database,
        """SELECT p.first_name, c.channel, c.status FROM profile p JOIN customer_consent c USING (customer_id)
           WHERE p.first_name IS NOT NULL ORDER BY 1, 2""",
    )
    assert found == [("Bruno", "email", "refused"), ("Solange", "email", "refused"), ("Solange", "sms", "granted")]


def test_a_refused_mobile_is_refused_for_all_who_show_it(services, tmp_path):
    header = "Nom;Prénom;Mobile;Accepte les SMS"
    rows = ["Vial;Solange;0612345678;non", "Armand;Luc;0612345678;oui", "Clément;Ève;0687654321;oui"]
    path = write_table(tmp_path / "a.csv", header, rows)
    bring_and_derive(services, path, fields={"Accepte les SMS": "consent.sms"})
    found = query(
        services.database,
        """SELECT p.first_name, c.status FROM profile p JOIN customer_consent c USING (customer_id) ORDER BY 1""",
    )
    assert found == [("Luc", "refused"), ("Solange", "refused"), ("Ève", "granted")]

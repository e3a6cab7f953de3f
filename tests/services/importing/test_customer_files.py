"""Customer files: what becomes of their rows, in French and in English."""

from __future__ import annotations

import pytest

from tests.builders.import_files import bring, bring_and_derive, one, query, write_table

FRENCH = "N° client;Civilité;Nom;Prénom;E-mail;Portable;Adresse;Code postal;Ville;Date de naissance;Créé le"
FRENCH_ROWS = [
    "1001;Mme;DUBOIS;Chantal;C.DUBOIS@ORANGE.FR;06 12 34 56 78;4 rue du Four;4300;Apt;14/03/1961;22/05/2019",
    "1002;M.;Le Gall;Yann;yann.legall@free.fr;+33 7 11 22 33 44;;29000;Quimper;;12/11/2021",
    "1003;;Müller;Ana;;;;;;29/02/1988;",
]


def test_a_french_file_in_an_old_encoding(services, tmp_path):
    path = write_table(tmp_path / "clients.csv", FRENCH, FRENCH_ROWS, encoding="cp1252")
    report = bring(services, path)
    assert (report.kind, report.rows, report.imported, report.rejected_count) == ("customers", 3, 3, 0)
    assert report.reading["delimiter"] == ";"
    rows = query(
        services.database,
        """SELECT r.external_id, v.gender, v.first_name, v.last_name, v.email, v.phone, v.postcode,
           v.birth_on, v.created_on
           FROM record_version v JOIN source_record r ON r.id = v.record_id ORDER BY r.id""",
    )
    assert rows == [
        (
            "1001",
            "female",
            "Chantal",
            "Dubois",
            "c.dubois@orange.fr",
            "+33612345678",
            "04300",
            "1961-03-14",
            "2019-05-22",
        ),
        ("1002", "male", "Yann", "Le Gall", "yann.legall@free.fr", "+33711223344", "29000", None, "2021-11-12"),
        ("1003", None, "Ana", "Müller", None, None, None, "1988-02-29", None),
    ]


def test_an_english_file(services, tmp_path):
    path = write_table(
        tmp_path / "customers.csv",
        "Customer ID,First Name,Last Name,Email,Phone,City,Accepts Marketing",
        [
            "C-1,Ada,Lovelace,ada@example.org,+44 20 7946 0018,London,yes",
            "C-2,Alan,Turing,alan@example.org,,Wilmslow,no",
        ],
        delimiter=",",
    )
    report = bring_and_derive(services, path)
    assert (report.imported, report.counts["records"], report.counts["consents"]) == (2, 2, 2)
    states = query(services.database, "SELECT channel, status FROM customer_consent ORDER BY customer_id")
    assert states == [("email", "granted"), ("email", "refused")]


def test_columns_without_a_field_are_kept(services, tmp_path):
    path = write_table(tmp_path / "clients.csv", "Nom;Email;Couleur préférée", ["Vial;vial@example.org;bleu"])
    bring(services, path)
    assert one(services.database, "SELECT extra FROM record_version") == '{"Couleur préférée": "bleu"}'


def test_rows_of_one_person_are_laid_over_each_other(services, tmp_path):
    path = write_table(
        tmp_path / "clients.csv",
        "N° client;Nom;Prénom;Email;Ville",
        ["7;Vial;Solange;;Apt", "7;Vial;Solange;sol@example.org;", "8;Armand;Luc;;Lyon"],
    )
    report = bring(services, path)
    assert (report.rows, report.imported, report.updated, report.unchanged) == (3, 2, 0, 1)
    assert query(services.database, "SELECT email, city FROM record_version WHERE row_number = 2") == [
        ("sol@example.org", "Apt")
    ]


def test_rows_of_one_person_far_apart_are_laid_over_each_other(services, tmp_path, monkeypatch):
    monkeypatch.setattr("app.services.importing.run.RECORDS_PER_WRITE", 2)
    monkeypatch.setattr("app.services.importing.run.ROWS_PER_REPORT", 2)
    header = "N° client;Nom;Prénom;Email;Ville"
    rows = ["7;Vial;Solange;;Apt", "8;Armand;Luc;;Lyon", "9;Clément;Ève;;Nice", "7;Vial;Solange;sol@example.org;"]
    report = bring(services, write_table(tmp_path / "clients.csv", header, rows))
    assert (report.rows, report.imported, report.updated, report.unchanged) == (4, 3, 0, 1)
    current = """SELECT v.email, v.city FROM record_version v JOIN source_record r ON r.id = v.record_id
                 WHERE v.is_current = 1 AND r.external_id = '7'"""
    assert query(services.database, current) == [("sol@example.org", "Apt")]
    again = bring(services, write_table(tmp_path / "clients.csv", header, rows))
    assert (again.imported, again.updated, again.unchanged) == (0, 0, 4)
    assert query(services.database, current) == [("sol@example.org", "Apt")]


@pytest.mark.parametrize("rows", [("a;A", "b;B", ";"), (";", "a;A", "b;B")])
def test_a_couple_on_one_email_stays_two_records(services, tmp_path, rows):
    people = {
        "a;A": "couple@example.org;Vial;Anne",
        "b;B": "couple@example.org;Vial;Bruno",
        ";": "couple@example.org;;",
    }
    path = write_table(tmp_path / "clients.csv", "Email;Nom;Prénom", [people[row] for row in rows])
    bring(services, path)
    names = query(services.database, "SELECT first_name FROM record_version WHERE is_current = 1 AND first_name <> ''")
    assert sorted(name for (name,) in names) == ["Anne", "Bruno"]
    assert bring(services, path).unchanged == 3


def test_an_email_alone_gets_its_name_later(services, tmp_path):
    bring(services, write_table(tmp_path / "a.csv", "Email", ["sol@example.org"]), "Lettre")
    bring(services, write_table(tmp_path / "b.csv", "Email;Nom;Prénom", ["sol@example.org;Vial;Solange"]), "Lettre")
    assert one(services.database, "SELECT count(*) FROM source_record") == 1
    assert query(services.database, "SELECT last_name FROM record_version WHERE is_current = 1") == [("Vial",)]


def test_nobody_in_a_row_rejects_it(services, tmp_path):
    path = write_table(tmp_path / "clients.csv", "Nom;Email;Ville", ["Vial;vial@example.org;Apt", ";;Lyon"])
    report = bring(services, path)
    assert (report.imported, report.rejected_count) == (1, 1)
    assert [(one.row, one.reason) for one in report.rejected] == [(3, "nobody_identified")]


def test_a_file_of_one_column(services, tmp_path):
    path = write_table(tmp_path / "mails.txt", "a@example.org", ["b@example.org", "c@example.org"])
    report = bring_and_derive(services, path)
    assert report.rows == 3
    assert services.customers.totals() == (0, 3)


def test_a_file_of_300_columns(services, tmp_path):
    header = ["Nom", "Email", *(f"Colonne {n}" for n in range(298))]
    rows = [[f"Nom{n}", f"n{n}@example.org", *(f"{n}.{c}" for c in range(298))] for n in range(5)]
    report = bring_and_derive(services, write_table(tmp_path / "large.csv", ";".join(header), rows))
    assert (report.rows, report.imported) == (5, 5)
    assert len(report.columns) == 300


def test_a_column_of_nothing_useful_says_what_is_missing(services, tmp_path):
    from app.models.domain.errors import KnownError

    path = write_table(tmp_path / "odd.csv", "Pointure", ["38", "41", "44"])
    with pytest.raises(KnownError) as caught:
        bring(services, path)
    assert caught.value.code == "column_needed"


def test_the_number_of_a_company_is_found_and_kept(services, tmp_path):
    rows = ["Savonnerie Vial;732 829 320 00074;contact@vial.example", "Miel Armand;732829321;miel@armand.example"]
    report = bring(services, write_table(tmp_path / "pros.csv", "Société;N° SIRET;Mail", rows))
    assert report.columns["N° SIRET"] == "customer.company_id"
    found = query(services.database, "SELECT company, company_id FROM record_version ORDER BY id")
    assert found == [("Savonnerie Vial", "73282932000074"), ("Miel Armand", None)]
    assert {issue.code: issue.count for issue in report.issues}["company_id_invalid"] == 1

"""Lists made by hand: who is on them, what the file says, what is recorded, and taking them back."""

from __future__ import annotations

import csv
from dataclasses import replace
from datetime import date, timedelta

import openpyxl
import pytest
from sqlalchemy import text

from app.models.domain.errors import KnownError
from app.models.domain.mailing import AudienceRequest, MailingRequest
from tests.builders.contact_plan import add_reachable
from tests.builders.workspace import NOW, add_consent, add_contact, add_customer, add_purchase

TODAY = date(2025, 11, 18)
POSTAL = {"street": "3 rue des Lavandes", "postcode": "04300", "city": "Forcalquier", "country": "FR"}
E_MAIL = AudienceRequest("email")


def rows_of(path, delimiter=";", encoding="utf-8-sig"):
    with path.open(encoding=encoding, newline="") as file:
        return list(csv.reader(file, delimiter=delimiter))


def order(path, format_id="generic_fr", audience=E_MAIL, name="Noël", language="fr"):
    return MailingRequest(name, audience, format_id, path, language)


def steps_of(audience):
    return {step.code: step.customers for step in audience.steps if step.customers}


def count(database, query):
    with database.read() as connection:
        return connection.execute(text(query)).scalar_one()


@pytest.fixture
def crowd(database):
    """One customer for each way to be set aside, and three who stay."""
    with database.write() as connection:
        for customer_id in (1, 2, 3, 4, 5, 6):
            add_reachable(connection, customer_id)
        add_customer(connection, 7, first_name="Sans", last_name="Adresse")
        add_customer(connection, 8, email="c8@example.org")
        add_customer(connection, 9, email="c9@example.org")
        add_consent(connection, 9, "email", "refused")
        connection.exec_driver_sql(
            "INSERT INTO suppression (record_id, reason, created_at) VALUES (2, 'asked', ?)", (NOW,)
        )
        add_contact(connection, 3, TODAY - timedelta(days=4))
        for days in (12, 15, 20, 25):
            add_contact(connection, 4, TODAY - timedelta(days=days), kind="letter", channel="post")
        connection.exec_driver_sql("UPDATE profile SET email = 'C1@Example.org' WHERE customer_id = 5")


@pytest.mark.usefixtures("crowd")
def test_the_funnel_counts_each_exclusion(mailings):
    audience = mailings.audience(E_MAIL, "brevo")
    assert (audience.start, audience.recipients) == (9, 2)
    assert steps_of(audience) == {
        "suppressed": 1,
        "no_address": 1,
        "no_consent": 1,
        "refused": 1,
        "contacted_recently": 1,
        "cap_reached": 1,
        "same_address": 1,
    }
    assert audience.start - sum(step.customers for step in audience.steps) == audience.recipients


@pytest.mark.usefixtures("crowd")
def test_both_may_be_on_the_list_when_addresses_may_repeat(mailings):
    assert mailings.audience(replace(E_MAIL, one_per_address=False), "brevo").recipients == 3


@pytest.mark.usefixtures("crowd")
def test_only_the_members_of_the_segment_are_considered(mailings, segments):
    segments.by_segment[1] = [1, 2, 7, 99]
    audience = mailings.audience(replace(E_MAIL, segment_id=1), "brevo")
    assert (audience.start, audience.recipients) == (3, 1)


@pytest.mark.usefixtures("crowd")
def test_a_list_counts_as_a_contact_and_can_be_taken_back(database, mailings, tmp_path):
    changes, mailing = mailings.create(order(tmp_path / "list.csv"))
    assert (mailing.name, mailing.recipients, mailing.funnel["start"], mailing.day) == ("Noël", 2, 9, TODAY)
    assert [(each.customer_id, each.address) for each in mailings.recipients(mailing.id)] == [
        (1, "c1@example.org"),
        (6, "c6@example.org"),
    ]
    with database.read() as connection:
        events = connection.execute(
            text(
                "SELECT record_id, kind, channel, direction, happened_on, nature FROM contact_event "
                "WHERE mailing_id = 1 ORDER BY id"
            )
        ).all()
    assert events == [
        (1, "sent", "email", "out", "2025-11-18", "commercial"),
        (6, "sent", "email", "out", "2025-11-18", "commercial"),
    ]
    after = mailings.audience(E_MAIL, "brevo")
    assert after.recipients == 1, "customer 5 takes the place of customer 1 at their common address"
    assert steps_of(after)["contacted_recently"] == 3

    withdrawn = mailings.withdraw(changes.undo.argument)
    assert mailings.get(mailing.id).is_withdrawn
    assert mailings.audience(E_MAIL, "brevo").recipients == 2
    assert count(database, "SELECT COUNT(*) FROM contact_event WHERE mailing_id = 1 AND is_live = 1") == 0

    mailings.restore(withdrawn.undo.argument)
    assert not mailings.get(mailing.id).is_withdrawn
    assert mailings.audience(E_MAIL, "brevo").recipients == 1


def test_cells_of_the_french_csv(database, mailings, tmp_path):
    with database.write() as connection:
        add_reachable(
            connection, 1, first_name='=HYPERLINK("http://x")', last_name="+Zoé; dite « Z »", company="@sum", **POSTAL
        )
        add_reachable(connection, 2, first_name="-1+1", last_name='Dé\npart"', city="\tApt")
    path = tmp_path / "list.csv"
    mailings.create(order(path))
    raw = path.read_bytes()
    assert raw.startswith(b"\xef\xbb\xbf")
    assert b"\r\n" in raw
    header, first, second = rows_of(path)
    assert header[:7] == ["Numéro client", "Prénom", "Nom", "Société", "E-mail", "Mobile", "Téléphone"]
    cells = dict(zip(header, first, strict=True))
    assert cells["Numéro client"] == "1"
    assert cells["Prénom"] == '\'=HYPERLINK("http://x")'
    assert cells["Nom"] == "'+Zoé; dite « Z »"
    assert cells["Société"] == "'@sum"
    assert cells["E-mail"] == "c1@example.org"
    assert cells["Adresse"] == "", "a list of e-mails holds no other address"
    cells = dict(zip(header, second, strict=True))
    assert (cells["Prénom"], cells["Nom"], cells["Ville"]) == ("'-1+1", 'Dé\npart"', "'\tApt")


def test_the_preview_is_what_the_file_will_hold(database, mailings, tmp_path):
    with database.write() as connection:
        add_reachable(connection, 1, first_name="=1")
        add_reachable(connection, 2, first_name="")
        for customer_id in range(3, 8):
            add_reachable(connection, customer_id)
    audience = mailings.audience(E_MAIL, "brevo")
    assert audience.preview_header == ("EMAIL", "LASTNAME", "FIRSTNAME", "SMS", "CUSTOMER_ID", "LANGUAGE", "SCENARIO")
    assert (audience.neutralised, audience.empty_first_names, len(audience.preview_rows)) == (1, 1, 4)
    mailings.create(order(tmp_path / "list.csv", "brevo"))
    written = rows_of(tmp_path / "list.csv", encoding="utf-8")
    assert tuple(tuple(row) for row in written[1:5]) == audience.preview_rows


def test_phone_numbers_stay_numbers(database, mailings, tmp_path):
    with database.write() as connection:
        add_customer(connection, 1, mobile="+33612345678")
        add_consent(connection, 1, "sms", "granted")
    mailings.create(order(tmp_path / "list.csv", "brevo", AudienceRequest("sms")))
    header, row = rows_of(tmp_path / "list.csv", encoding="utf-8")
    assert dict(zip(header, row, strict=True))["SMS"] == "+33612345678"
    assert dict(zip(header, row, strict=True))["EMAIL"] == ""


def test_mailchimp_reads_commas_and_birthdays_without_year(database, mailings, tmp_path):
    with database.write() as connection:
        add_reachable(connection, 1, first_name="Léa", last_name="Rey", birth_on="--02-29", language="fr")
    mailings.create(order(tmp_path / "list.csv", "mailchimp"))
    assert rows_of(tmp_path / "list.csv", ",", "utf-8") == [
        ["Email Address", "First Name", "Last Name", "Birthday", "Customer ID", "Language", "Tags"],
        ["c1@example.org", "Léa", "Rey", "02/29", "1", "fr", ""],
    ]


def test_letters_need_a_whole_address_and_no_consent(database, mailings, tmp_path):
    with database.write() as connection:
        add_customer(connection, 1, first_name="Léa", last_name="Rey", **POSTAL)
        add_customer(connection, 2, **{**POSTAL, "street": "3 RUE DES LAVANDES"})
        add_customer(connection, 3, **{**POSTAL, "postcode": None})
        add_customer(connection, 4, **POSTAL)
        add_consent(connection, 4, "post", "refused")
    mailings.create(order(tmp_path / "list.csv", "postal", AudienceRequest("post")))
    header, row = rows_of(tmp_path / "list.csv")
    assert header[:5] == ["Numéro client", "Nom complet", "Société", "Adresse", "Complément d’adresse"]
    assert row[:8] == ["1", "Léa Rey", "", "3 rue des Lavandes", "", "04300", "Forcalquier", "FR"]
    assert count(database, "SELECT kind FROM contact_event") == "letter"


def test_a_call_list_is_a_workbook_of_texts(database, mailings, tmp_path):
    with database.write() as connection:
        add_customer(connection, 1, first_name="=1+1", last_name="Rey", mobile="+33612345678")
        add_purchase(connection, 1, date(2025, 8, 1), 1000)
        add_customer(connection, 2)
        connection.exec_driver_sql("UPDATE profile SET landline = '+33492750000' WHERE customer_id = 2")
    path = tmp_path / "calls.xlsx"
    mailings.create(order(path, "call_list", AudienceRequest("phone"), language="en"))
    book = openpyxl.load_workbook(path)
    sheet = book.worksheets[0]
    header, first, second = sheet.iter_rows(values_only=True)
    assert header[:4] == ("Customer number", "Full name", "Company", "Phone")
    assert first[:6] == ("1", "=1+1 Rey", None, "+33612345678", None, "2025-08-01")
    assert second[3] == "+33492750000"
    assert all(cell.data_type != "f" for row in sheet.iter_rows() for cell in row)
    assert count(database, "SELECT COUNT(*) FROM contact_event WHERE kind = 'called' AND record_id IN (1, 2)") == 2
    book.close()


@pytest.mark.parametrize(
    ("request_of", "code"),
    [
        (lambda folder: order(folder / "none" / "list.csv"), "folder_missing"),
        (order, "file_unwritable"),
        (lambda folder: order(folder / "list.csv", name=" "), "name_missing"),
        (lambda folder: order(folder / "list.csv", "fax"), "format_unknown"),
        (lambda folder: order(folder / "list.csv", "mailchimp", AudienceRequest("post")), "format_not_for_channel"),
        (lambda folder: order(folder / "list.csv", audience=AudienceRequest("sms")), "no_recipients"),
    ],
)
def test_what_can_go_wrong_leaves_nothing_behind(database, mailings, tmp_path, request_of, code):
    with database.write() as connection:
        add_reachable(connection, 1)
    before = sorted(tmp_path.rglob("*"))
    with pytest.raises(KnownError) as caught:
        mailings.create(request_of(tmp_path))
    assert caught.value.code == code
    assert sorted(tmp_path.rglob("*")) == before
    assert count(database, "SELECT (SELECT COUNT(*) FROM mailing) + (SELECT COUNT(*) FROM contact_event)") == 0


def test_a_list_that_is_not_there(mailings):
    for call in (mailings.get, mailings.recipients, mailings.withdraw):
        with pytest.raises(KnownError) as caught:
            call(7)
        assert caught.value.code == "mailing_missing"

"""The files of the sample business: what they promise, at the size that users see."""

from __future__ import annotations

import csv
import hashlib
import re
from collections import Counter, defaultdict
from dataclasses import astuple, dataclass, field
from datetime import date, datetime, timedelta
from functools import partial
from pathlib import Path

import openpyxl
import pytest

from app.models.domain.errors import Cancelled
from app.services.workspace.sample.generate import SampleFiles, generate
from app.services.workspace.sample.seasons import first_day
from app.services.workspace.sample.spool import Spool
from app.services.workspace.sample.till import card_number, euros

ENDS_ON = date(2025, 11, 18)
BIRTH_DATE = "Date de naissance (customer.metafields.facts.birth_date)"


@dataclass
class Business:
    """The files read back with the standard library, each row with the person behind it."""

    files: SampleFiles
    till: list[dict[str, str]]
    orders: list[dict[str, str]]
    accounts: list[dict[str, str]]
    contacts: list[dict[str, str]]
    events: list[dict[str, str]]
    notebook: list[tuple]
    truth: list[dict[str, str]]
    by_row: dict[tuple[str, int], str] = field(default_factory=dict)
    by_key: dict[tuple[str, str], str] = field(default_factory=dict)

    def sales(self):
        """Yield (day, person or None, amount, ticket) of each line of the till and each order."""
        for row in self.till:
            key = row["N° carte"] or "|".join((row["Nom"], row["Prénom"], row["Téléphone"]))
            day = date.fromisoformat("-".join(reversed(row["Date"].split("/"))))
            person = self.by_key.get(("caisse.csv", key))
            yield day, person, float(row["Montant"].replace(",", ".")), row["N° ticket"]
        for row in self.orders:
            if row["Total"]:
                amount = float(row["Total"]) - float(row["Refunded Amount"])
                person = self.by_key["boutique_commandes.csv", row["Email"]]
                yield date.fromisoformat(row["Created at"][:10]), person, amount, row["Name"]


def read(path: Path, encoding: str, delimiter: str) -> list[dict[str, str]]:
    with path.open(encoding=encoding, newline="") as stream:
        return list(csv.DictReader(stream, delimiter=delimiter))


@pytest.fixture(scope="module")
def business(tmp_path_factory):
    files = generate(tmp_path_factory.mktemp("sample"), ends_on=ENDS_ON)
    book = openpyxl.load_workbook(files.spreadsheet_xlsx)
    made = Business(
        files,
        till=read(files.till_csv, "cp1252", ";"),
        orders=read(files.orders_csv, "utf-8", ","),
        accounts=read(files.customers_csv, "utf-8", ","),
        contacts=read(files.newsletter_csv, "utf-8-sig", ";"),
        events=read(files.newsletter_events_csv, "utf-8-sig", ","),
        notebook=list(book.worksheets[0].iter_rows(values_only=True)),
        truth=read(files.truth_csv, "utf-8", ","),
    )
    made.by_row = {(row["source_file"], int(row["row"])): row["person_id"] for row in made.truth}
    made.by_key = {(row["source_file"], row["external_key"]): row["person_id"] for row in made.truth}
    return made


def last_year(day: date) -> bool:
    return ENDS_ON - timedelta(days=365) < day <= ENDS_ON


def digests(files: SampleFiles) -> list[str]:
    return [hashlib.sha256(Path(path).read_bytes()).hexdigest() for path in astuple(files)]


def test_same_arguments_give_the_same_bytes(tmp_path):
    make = partial(generate, customers=150, ends_on=ENDS_ON)
    first, second = make(tmp_path / "a"), make(tmp_path / "b")
    other = make(tmp_path / "c", seed=7)
    assert digests(first) == digests(second)
    assert not set(digests(first)) & set(digests(other))


def test_waiting_on_disk_changes_nothing(tmp_path):
    rows = [(day, minute, f"{day}é{minute}") for day in (3, -40, 700, 3) for minute in (5, 1, 1439)]
    held, spilled = Spool(tmp_path, "held"), Spool(tmp_path, "spilled", held_rows=2)
    for row in rows:
        held.add(*row)
        spilled.add(*row)
    assert not (tmp_path / "held").exists()
    assert any((tmp_path / "spilled").iterdir())
    in_order = list(held.rows())
    assert in_order == list(spilled.rows())
    assert [row[:2] for row in in_order] == sorted(row[:2] for row in rows)


def test_cancelled_leaves_no_file(tmp_path):
    class Impatient:
        def report(self, done, total, phase):
            self.phase = phase

        def check_cancelled(self):
            if getattr(self, "phase", "") == "sample_files":
                raise Cancelled

    with pytest.raises(Cancelled):
        generate(tmp_path, customers=50, ends_on=ENDS_ON, progress=Impatient())
    assert list(tmp_path.iterdir()) == []


def test_headers_and_encodings(business):
    def first_line(path: Path) -> bytes:
        return path.read_bytes().splitlines()[0]

    till = "N° ticket;Date;Heure;N° carte;Nom;Prénom;Téléphone;Article;Rayon;Quantité;Prix unitaire;Montant"
    assert first_line(business.files.till_csv).decode("cp1252") == till + ";Mode de paiement"
    with pytest.raises(UnicodeDecodeError):
        business.files.till_csv.read_text(encoding="utf-8")
    orders = first_line(business.files.orders_csv).decode().split(",")
    assert orders[:4] == ["Name", "Email", "Financial Status", "Paid at"]
    assert len(orders) == 79
    assert orders[-1] == "Payment References"
    accounts = first_line(business.files.customers_csv).decode().split(",")
    assert accounts[:5] == ["Customer ID", "First Name", "Last Name", "Email", "Accepts Email Marketing"]
    assert accounts[-2:] == ["Tags", BIRTH_DATE]
    contacts = "EMAIL;NOM;PRENOM;SMS;DATE_NAISSANCE;EMAIL_BLACKLISTED;SMS_BLACKLISTED;ADDED_TIME;MODIFIED_TIME"
    assert first_line(business.files.newsletter_csv).decode("utf-8-sig") == contacts
    assert first_line(business.files.newsletter_events_csv).decode("utf-8-sig") == "Email,Campagne,Événement,Date"


def test_dates_and_amounts_look_as_each_tool_writes_them(business):
    assert all(re.fullmatch(r"-?\d+,\d\d", row["Montant"]) for row in business.till)
    assert all(re.fullmatch(r"\d{4}-\d\d-\d\d \d\d:\d\d:\d\d \+0[12]00", row["Created at"]) for row in business.orders)
    assert all(re.fullmatch(r"\d\d-\d\d-\d{4} \d\d:\d\d", row["ADDED_TIME"]) for row in business.contacts)
    days = [day for day, *_ in business.sales()]
    assert (min(days) >= first_day(ENDS_ON), max(days)) == (True, ENDS_ON)
    assert {row["Événement"] for row in business.events} == {"envoi", "ouverture", "clic", "désinscription", "rebond"}


def test_persons_and_records(business):
    persons = {row["person_id"] for row in business.truth}
    records = Counter(row["source_file"] for row in business.truth)
    assert len(persons) == 3200
    assert 4800 <= records.total() - records["boutique_commandes.csv"] <= 5400
    assert 0.3 < sum(n > 1 for n in Counter(row["person_id"] for row in business.truth).values()) / 3200 < 0.7


def test_truth_covers_each_record(business):
    rows = Counter(row["source_file"] for row in business.truth)
    assert rows["boutique_clients.csv"] == len(business.accounts)
    assert rows["newsletter_contacts.csv"] == len(business.contacts)
    named = {row["N° carte"] or "|".join((row["Nom"], row["Prénom"], row["Téléphone"])) for row in business.till}
    assert named - {"||"} == {key for file, key in business.by_key if file == "caisse.csv"}
    assert {row["Email"] for row in business.orders} == {k for f, k in business.by_key if f == "boutique_commandes.csv"}
    for number, row in enumerate(business.accounts, 2):
        assert (
            business.by_row["boutique_clients.csv", number]
            == business.by_key["boutique_clients.csv", row["Customer ID"].lstrip("'")]
        )
    noted = {number for number, cells in enumerate(business.notebook, 1) if number > 4 and cells[1] and cells[2]}
    assert noted == {number for file, number in business.by_row if file == "carnet_boutique.xlsx"}


def test_most_records_of_a_person_share_evidence(business):
    """A telephone or an e-mail in common, else the whole name: nine in ten can be found again."""
    evidence: dict[str, list[set[str]]] = defaultdict(list)

    def note(person: str, first: str, last: str, phone: str, email: str) -> None:
        digits = re.sub(r"\D", "", phone)[-9:]
        name = "".join(sorted(f"{first}{last}".lower().replace("-", "").replace(" ", "")))
        evidence[person].append({part for part in (digits, email.lower().strip(), name) if part})

    seen = set()
    for number, row in enumerate(business.till, 2):
        person = business.by_row.get(("caisse.csv", number))
        if person and number not in seen:
            note(person, row["Prénom"], row["Nom"], row["Téléphone"], "")
    for number, row in enumerate(business.accounts, 2):
        person = business.by_row["boutique_clients.csv", number]
        note(person, row["First Name"], row["Last Name"], row["Phone"], row["Email"])
    for number, row in enumerate(business.contacts, 2):
        person = business.by_row["newsletter_contacts.csv", number]
        note(person, row["PRENOM"], row["NOM"], row["SMS"], row["EMAIL"])
    several = [records for records in evidence.values() if len(records) > 1]
    linked = sum(all(any(one & two for two in records if two is not one) for one in records) for records in several)
    assert linked / len(several) > 0.85


def test_revenue_basket_and_active_customers(business):
    sales = list(business.sales())
    revenue = sum(amount for day, _, amount, _ in sales if last_year(day))
    active = {person for day, person, _, _ in sales if person and last_year(day)}
    tickets = Counter()
    for day, _, amount, ticket in sales:
        if last_year(day) and amount > 0:
            tickets[ticket] += amount
    anonymous = sum(amount for day, person, amount, _ in sales if not person and last_year(day))
    before = sum(amount for day, _, amount, _ in sales if last_year(day + timedelta(days=365)))
    assert 300_000 < revenue < 360_000
    assert 1.05 < revenue / before < 1.25
    assert 0.52 < len(active) / 3200 < 0.62
    assert 48 < sum(tickets.values()) / len(tickets) < 56
    assert 0.05 < anonymous / revenue < 0.15


def test_december_is_the_peak_and_summer_comes_next(business):
    months = Counter()
    active = defaultdict(set)
    for day, person, amount, _ in business.sales():
        if day > ENDS_ON - timedelta(days=2 * 365):
            months[day.month] += amount
            active[day.month].add(person)
    assert months.most_common(1)[0][0] == 12
    assert max(active, key=lambda month: len(active[month])) == 12
    assert min(months[7], months[8]) > max(months[m] for m in (1, 2, 3, 4, 5, 6, 9, 10))


def test_birthdays(business):
    known = set()
    written = []
    for number, row in enumerate(business.accounts, 2):
        if row[BIRTH_DATE]:
            known.add(business.by_row["boutique_clients.csv", number])
            written.append(row[BIRTH_DATE])
    for number, row in enumerate(business.contacts, 2):
        if row["DATE_NAISSANCE"]:
            known.add(business.by_row["newsletter_contacts.csv", number])
            written.append(row["DATE_NAISSANCE"])
    for number, cells in enumerate(business.notebook, 1):
        if ("carnet_boutique.xlsx", number) in business.by_row and cells[8]:
            known.add(business.by_row["carnet_boutique.xlsx", number])
    assert 0.55 < len(known) / 3200 < 0.65
    assert "29/02" in written
    assert any(re.fullmatch(r"29/02/\d{4}|\d{4}-02-29", text) for text in written)
    assert any(isinstance(cells[8], datetime) for cells in business.notebook)
    assert any(isinstance(cells[8], str) and " " in cells[8] for cells in business.notebook)


def test_consent_of_those_with_an_email(business):
    mail, yes, no = set(), set(), set()
    for number, row in enumerate(business.accounts, 2):
        person = business.by_row["boutique_clients.csv", number]
        mail.add(person)
        (yes if row["Accepts Email Marketing"] == "yes" else no).add(person)
    for number, row in enumerate(business.contacts, 2):
        person = business.by_row["newsletter_contacts.csv", number]
        mail.add(person)
        (yes if row["EMAIL_BLACKLISTED"] == "No" else no).add(person)
    for number, cells in enumerate(business.notebook, 1):
        if ("carnet_boutique.xlsx", number) in business.by_row and cells[7]:
            mail.add(business.by_row["carnet_boutique.xlsx", number])
    assert 0.53 < len(yes - no) / len(mail) < 0.62
    assert len(no) / len(mail) > 0.2
    assert mail - yes - no
    assert yes & no


def test_dirt_is_there(business):
    phones = {row["Téléphone"] for row in business.till}
    assert "0000000000" in phones
    assert any(int(row["Quantité"]) < 0 for row in business.till)
    assert any(row["Cancelled at"] for row in business.orders)
    assert any(row["Financial Status"] == "partially_refunded" for row in business.orders)
    assert {row["Customer ID"][0] for row in business.accounts} == {"'", "7"}
    assert any(not row["EMAIL"].strip().endswith(".example") for row in business.contacts)
    people_of = defaultdict(set)
    for number, row in enumerate(business.contacts, 2):
        people_of[row["EMAIL"]].add(business.by_row["newsletter_contacts.csv", number])
    assert any(len(persons) > 1 for persons in people_of.values()), "couples share a mailbox"


def test_nobody_real_can_be_reached(business):
    fictitious = ("639980", "19900", "26191", "35301", "46571", "53649", "63998", "00000", "60000", "12345")
    numbers = {row["Téléphone"] for row in business.till} | {row["Phone"] for row in business.accounts}
    for number in numbers - {""}:
        digits = re.sub(r"\D", "", number)[-9:]
        assert digits.startswith(fictitious), number
    for row in business.accounts:
        assert re.search(r"\.ex[a-z]+\s*$", row["Email"]), row["Email"]


def test_notebook_has_titles_above_and_totals_below(business):
    book = openpyxl.load_workbook(business.files.spreadsheet_xlsx)
    assert [sheet.sheet_state for sheet in book.worksheets] == ["visible", "hidden"]
    assert [cells[0] is not None and cells[1] is None for cells in business.notebook[:3]] == [True] * 3
    assert business.notebook[3][:5] == ("Civilité", "Nom", "Prénom", "Adresse", "CP")
    assert business.notebook[-1][0] == "Total"
    rows = business.notebook[4:-2]
    assert all(isinstance(cells[4], int) for cells in rows)
    assert any(cells[4] < 10_000 for cells in rows)
    assert {type(cells[6]) for cells in rows} >= {int, str}
    assert {cells[9] for cells in rows} == {"oui", "non", None}


def test_totals_stand_on_the_first_row_of_an_order_only(business):
    rows_of = defaultdict(list)
    for row in business.orders:
        rows_of[row["Name"]].append(row)
    assert any(len(rows) > 1 for rows in rows_of.values())
    for rows in rows_of.values():
        assert [bool(row["Total"]) for row in rows] == [True] + [False] * (len(rows) - 1)
        lines = sum(int(row["Lineitem quantity"]) * float(row["Lineitem price"]) for row in rows)
        head = rows[0]
        expected = lines - float(head["Discount Amount"]) + float(head["Shipping"])
        assert float(head["Total"]) == pytest.approx(expected, abs=0.005)


def test_any_size_and_any_last_day(tmp_path):
    files = generate(tmp_path, customers=7, ends_on=date(2024, 2, 29))
    truth = read(files.truth_csv, "utf-8", ",")
    assert {row["person_id"] for row in truth} == {f"P{number:07d}" for number in range(1, 8)}


def test_card_numbers_and_amounts():
    assert len({card_number(record) for record in range(5000)}) == 5000
    digits = [int(digit) for digit in card_number(77)]
    assert sum(digit * (3 if place % 2 else 1) for place, digit in enumerate(digits)) % 10 == 0
    assert (euros(-905), euros(5), euros(123_456)) == ("-9,05", "0,05", "1234,56")

"""caisse.csv: the till's export, one line per article, in the till's own old habits."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from datetime import date, timedelta
from functools import lru_cache
from pathlib import Path
from random import Random

from app.services.workspace.sample.behaviour import Line, Purchase
from app.services.workspace.sample.catalogue import Catalogue
from app.services.workspace.sample.dirt import PLACEHOLDER_PHONES, written_names, written_phone
from app.services.workspace.sample.people import Person
from app.services.workspace.sample.spool import Spool
from app.services.workspace.sample.truth import FirstSight, Truth, person_key

FILE_NAME = "caisse.csv"
ENCODING = "cp1252"
HEADER = (
    "N° ticket", "Date", "Heure", "N° carte", "Nom", "Prénom", "Téléphone", "Article", "Rayon", "Quantité",
    "Prix unitaire", "Montant", "Mode de paiement",
)  # fmt: skip
FIRST_TICKET = 100_001
# One entry per percent.
_PAYMENTS = ["Carte bancaire"] * 72 + ["Espèces"] * 16 + ["Chèque"] * 9 + ["Carte cadeau"] * 3


class Till:
    """Collects tickets, then writes them in order of time."""

    def __init__(self, folder: Path, catalogue: Catalogue, starts_on: date, days: int) -> None:
        self._spool = Spool(folder, "till")
        self._catalogue = catalogue
        self._starts_on = starts_on
        self._days = days
        self._records = 0
        self._cells = lru_cache(maxsize=8192)(self._read_line)

    def add(self, rng: Random, person: Person, purchases: list[Purchase]) -> None:
        """Ring up a person's purchases in the shop; some lose their card and get another one."""
        if not purchases:
            return
        entries = [self._entry(rng, person)]
        changes_at = len(purchases)
        if len(purchases) > 3 and rng.random() < 0.06:
            entries.append(self._entry(rng, person))
            changes_at = rng.randrange(1, len(purchases))
        for number, purchase in enumerate(purchases):
            self._ring_up(rng, purchase, entries[number >= changes_at])

    def add_anonymous(self, rng: Random, purchase: Purchase) -> None:
        """Ring up a sale to someone who leaves no name."""
        self._ring_up(rng, purchase, ["0", "", "", "", "", ""])

    def write(self, path: Path, truth: Truth) -> Iterator[int]:
        """Write the file and the truth about it; yields the line number after each ticket."""
        sight = FirstSight()
        row = 1
        with path.open("w", encoding=ENCODING, newline="") as stream:
            writer = csv.writer(stream, delimiter=";", lineterminator="\r\n")
            writer.writerow(HEADER)
            for ticket, (day, minute, fields) in enumerate(self._spool.rows(), FIRST_TICKET):
                record, key, card, last, first, phone, payment, lines = fields
                if key and sight.is_new(int(record)):
                    truth.add(FILE_NAME, row + 1, card or f"{last}|{first}|{phone}", key)
                on = (self._starts_on + timedelta(days=day)).strftime("%d/%m/%Y")
                start = (ticket, on, f"{minute // 60:02d}:{minute % 60:02d}", card, last, first, phone)
                for line in lines.split(","):
                    writer.writerow((*start, *self._cells(line), payment))
                    row += 1
                yield row

    def _read_line(self, line: str) -> tuple[str, str, str, str, str]:
        product, quantity, unit_price_cents = map(int, line.split(":"))
        article = self._catalogue.products[product]
        amount_cents = quantity * unit_price_cents
        return article.name, article.category, str(quantity), euros(unit_price_cents), euros(amount_cents)

    def _entry(self, rng: Random, person: Person) -> list[str]:
        """Return how the till knows a person: number and truth, card, last name, first name, telephone."""
        self._records += 1
        first, last = written_names(rng, person, upper_share=0.55)
        phone = person.phone
        # At the counter one of a couple gives the number of the home.
        if person.household.landline and rng.random() < 0.2:
            phone = person.household.landline
        written = written_phone(rng, phone) if rng.random() < 0.9 else ""
        if not written and rng.random() < 0.3:
            written = rng.choice(PLACEHOLDER_PHONES)
        card = card_number(self._records) if rng.random() < 0.82 else ""
        return [str(self._records), person_key(person), card, last, first, written]

    def _ring_up(self, rng: Random, purchase: Purchase, entry: list[str]) -> None:
        payment = _PAYMENTS[int(rng.random() * 100)]
        self._spool.add(purchase.day, purchase.minute, *entry, payment, _lines(purchase.lines))
        if rng.random() < 0.012:
            line = rng.choice(purchase.lines)
            back = Line(line.product, -1, line.unit_price_cents)
            # Brought back on the same weekday of a following week, when the shop is open as it was then.
            day = purchase.day + 7 * rng.randint(1, 2)
            if day < self._days:
                self._spool.add(day, purchase.minute, *entry, payment, _lines([back]))


def card_number(record: int) -> str:
    """Return a loyalty card number: thirteen digits with the check digit of a bar code (EAN-13)."""
    digits = f"2904{(record * 7_368_787) % 100_000_000:08d}"
    weighted = sum(int(digit) * (3 if place % 2 else 1) for place, digit in enumerate(digits))
    return digits + str(-weighted % 10)


@lru_cache(maxsize=4096)
def euros(cents: int) -> str:
    """Return an amount with a decimal comma."""
    return f"{'-' if cents < 0 else ''}{abs(cents) // 100},{abs(cents) % 100:02d}"


def _lines(lines: list[Line]) -> str:
    return ",".join(f"{line.product}:{line.quantity}:{line.unit_price_cents}" for line in lines)

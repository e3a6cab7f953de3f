"""Files of any size for measuring imports: always the same from the same numbers, written as fast as they can be."""

from __future__ import annotations

from itertools import islice
from random import Random
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

PURCHASE_HEADER = "Ticket;Date;N° client;Article;Quantité;Montant"
CUSTOMER_HEADER = (
    "N° client;Civilité;Nom;Prénom;E-mail;Téléphone;Adresse;Code postal;Ville;Date de naissance;Optin e-mail"
)
_ROWS_PER_WRITE = 50_000
_SYLLABLES = ("ba", "cor", "de", "fal", "gue", "lan", "mar", "ne", "pel", "ri", "sau", "thi", "vau", "zel")
_FIRST_NAMES = ("Anne", "Jean-Pierre", "Léa", "Hugo", "Zoé", "Marc", "Inès", "Paul", "Élodie", "Karim")
_TOWNS = (("01000", "Bourg-en-Bresse"), ("26200", "Montélimar"), ("34000", "Montpellier"), ("75011", "Paris"))
_STREETS = ("rue des Lilas", "avenue de la Gare", "place du Marché", "impasse Saint-Éloi", "chemin des Crêtes")


def write_purchase_lines(
    path: Path, lines: int, *, lines_per_order: int = 3, customers: int = 0, first_ticket: int = 1, seed: int = 1
) -> Path:
    """Write till lines of six columns, about 60 bytes each, in the order of time; one sale in four is anonymous.

    `customers` 0: one for every ten lines. Orders have `lines_per_order` lines on average.
    """
    rows = _purchase_rows(lines, lines_per_order, customers or max(1, lines // 10), first_ticket, Random(seed))
    return _write(path, PURCHASE_HEADER, rows)


def _purchase_rows(lines: int, lines_per_order: int, customers: int, ticket: int, rng: Random) -> Iterator[str]:
    uniform, made = rng.random, 0
    products = [f"{number:05d} Savon n° {number % 97}" for number in range(5_000)]
    prices = [150 + int(uniform() * 6_000) for _ in products]
    minutes = max(1, 1_500 * 600 * lines_per_order // lines) if lines < 1_500 * 600 * lines_per_order else 0
    while made < lines:
        of_order = min(lines - made, 1 + int(uniform() * (2 * lines_per_order - 1)))
        at = (ticket * (minutes or 1)) % (1_500 * 600)
        day, minute = at // 600, at % 600 + 540
        year, of_year = 2020 + day // 336, day % 336
        moment = f"{of_year % 28 + 1:02d}/{of_year // 28 + 1:02d}/{year} {minute // 60:02d}:{minute % 60:02d}"
        who = f"C{int(uniform() * customers) + 1:07d}" if uniform() < 0.75 else ""
        for _ in range(of_order):
            product = int(uniform() * uniform() * 5_000)
            pieces = 1 + int(uniform() * uniform() * 5)
            cents = prices[product] * pieces
            yield f"T{ticket:09d};{moment};{who};{products[product]};{pieces};{cents // 100},{cents % 100:02d}\r\n"
        ticket += 1
        made += of_order


def write_customers(path: Path, customers: int, *, seed: int = 1) -> Path:
    """Write a customer list of eleven columns, each person with a number, an e-mail and a telephone of their own."""
    return _write(path, CUSTOMER_HEADER, _customer_rows(customers, Random(seed)))


def _customer_rows(customers: int, rng: Random) -> Iterator[str]:
    uniform, count = rng.random, len(_SYLLABLES)
    for number in range(1, customers + 1):
        last = "".join(_SYLLABLES[int(uniform() * count)] for _ in range(3))
        first = _FIRST_NAMES[int(uniform() * len(_FIRST_NAMES))]
        postcode, town = _TOWNS[int(uniform() * len(_TOWNS))]
        phone = f"07 00 {number // 10_000 % 100:02d} {number // 100 % 100:02d} {number % 100:02d}"
        street = f"{1 + int(uniform() * 150)} {_STREETS[int(uniform() * len(_STREETS))]}"
        born = f"{1 + int(uniform() * 28):02d}/{1 + int(uniform() * 12):02d}/{1940 + int(uniform() * 65)}"
        yield (
            f"C{number:07d};{'Mme' if number % 3 else 'M.'};{last.upper()};{first};{last}.{number}@courriel.example;"
            f"{phone};{street};{postcode};{town};{born};{'oui' if uniform() < 0.5 else 'non'}\r\n"
        )


def write_workbook(path: Path, rows: int, *, seed: int = 1) -> Path:
    """Write a workbook of one sheet and twelve columns: the customer list and a number of points."""
    import xlsxwriter

    rng = Random(seed)
    with xlsxwriter.Workbook(path, {"constant_memory": True}) as book:
        sheet = book.add_worksheet("Clients")
        for column, name in enumerate([*CUSTOMER_HEADER.split(";"), "Points"]):
            sheet.write_string(0, column, name)
        for number, line in enumerate(_customer_rows(rows, rng), 1):
            for column, cell in enumerate(line.rstrip().split(";")):
                sheet.write_string(number, column, cell)
            sheet.write_number(number, 11, number % 700)
    return path


def _write(path: Path, header: str, rows: Iterator[str]) -> Path:
    with path.open("w", encoding="utf-8", newline="") as file:
        file.write(header + "\r\n")
        while portion := list(islice(rows, _ROWS_PER_WRITE)):
            file.write("".join(portion))
    return path

"""carnet_boutique.xlsx: the owner's own notebook, as owners keep it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path
from random import Random
from typing import Any

from app.services.workspace.sample.behaviour import Purchase
from app.services.workspace.sample.dirt import address_of, written_address, written_email, written_names, written_phone
from app.services.workspace.sample.people import Person
from app.services.workspace.sample.spool import Spool
from app.services.workspace.sample.truth import Truth, person_key

FILE_NAME = "carnet_boutique.xlsx"
TITLE_ROWS = 3
HEADER = (
    "Civilité", "Nom", "Prénom", "Adresse", "CP", "Ville", "Téléphone", "E-mail", "Date de naissance",
    "Accord courrier", "Remarques",
)  # fmt: skip
_REMARKS = (
    "Aime les thés verts", "Prévenir de l'arrivage de miel", "Coffret chaque Noël", "Vient le samedi",
    "Amie de la maison", "Préfère le courrier", "Allergique aux noix", "Gros panier à Noël", "Chambre d'hôtes",
    "Demande les savons au verveine", "À rappeler pour l'huile nouvelle",
)  # fmt: skip
_MONTHS = (
    "janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre",
    "décembre",
)  # fmt: skip


class Notebook:
    """Collects rows, then writes the workbook."""

    def __init__(self, folder: Path, days: int) -> None:
        self._spool = Spool(folder, "notebook")
        self._days = days

    def add(self, rng: Random, person: Person, purchases: list[Purchase]) -> None:
        """Note a person down, a few of them twice."""
        for _ in range(2 if rng.random() < 0.03 else 1):
            first, last = written_names(rng, person, upper_share=0.15)
            address = address_of(rng, person)
            street, town = written_address(rng, address)
            landline = person.household.landline
            phone = landline if landline and rng.random() < 0.4 else person.phone
            title = ("Mme" if person.sex == "f" else rng.choice(("M.", "Mr"))) if rng.random() < 0.9 else ""
            self._spool.add(
                min((purchases[0].day if purchases else 0) + rng.randrange(60), self._days - 1),
                0,
                person_key(person),
                title,
                last,
                first,
                street,
                address.postcode,
                town,
                written_phone(rng, phone, rng.choice(("spaced", "spaced", "dotted", "bare"))),
                written_email(rng, person.mailbox) if rng.random() < 0.6 else "",
                _birthday(rng, person),
                person.consent_post,
                rng.choice(_REMARKS) if rng.random() < 0.3 else "",
            )

    def write(self, path: Path, ends_on: date, truth: Truth) -> Iterator[int]:
        """Write the workbook with a fixed creation date; yields the row number after each row."""
        import xlsxwriter  # noqa: PLC0415  the window must open without it

        book: Any = xlsxwriter.Workbook(str(path), {"constant_memory": True})
        # The date of creation would make two runs differ.
        created = datetime(ends_on.year, ends_on.month, ends_on.day, tzinfo=UTC).replace(tzinfo=None)
        book.set_properties({"title": "Carnet de la boutique", "author": "Maison Lavande", "created": created})
        sheet: Any = book.add_worksheet("Clients")
        bold: Any = book.add_format({"bold": True})
        day_format: Any = book.add_format({"num_format": "dd/mm/yyyy"})
        sheet.set_column(0, len(HEADER) - 1, 18)
        sheet.write_string(0, 0, "MAISON LAVANDE - Carnet de la boutique", bold)
        sheet.write_string(1, 0, f"Mis à jour le {ends_on.day} {_MONTHS[ends_on.month - 1]} {ends_on.year} par Claire")
        sheet.write_string(2, 0, "Entreprise et personnes inventées")
        for column, name in enumerate(HEADER):
            sheet.write_string(TITLE_ROWS, column, name, bold)
        row = TITLE_ROWS + 1
        for _, _, fields in self._spool.rows():
            _write_row(sheet, row, fields[1:], day_format)
            row += 1
            truth.add(FILE_NAME, row, "", fields[0])
            yield row
        sheet.write_string(row + 1, 0, "Total")
        sheet.write_string(row + 1, 1, f"{row - TITLE_ROWS - 1} clients")
        sheet.write_string(row + 1, 10, "À vérifier avant Noël")
        _write_hidden_sheet(book)
        book.close()


def _write_row(sheet: Any, row: int, cells: list[str], day_format: Any) -> None:
    for column, text in enumerate(cells):
        name = HEADER[column]
        # The spreadsheet program took postcodes and bare telephones for numbers, and their zero is lost.
        if name == "CP" or (name == "Téléphone" and text.isdigit()):
            sheet.write_number(row, column, int(text))
        elif name == "Date de naissance" and text[4:5] == "-":
            born = date.fromisoformat(text)
            sheet.write_datetime(row, column, datetime(born.year, born.month, born.day), day_format)  # noqa: DTZ001  a day
        elif text:
            sheet.write_string(row, column, text)


def _write_hidden_sheet(book: Any) -> None:
    hidden: Any = book.add_worksheet("Param")
    hidden.hide()
    for row, cells in enumerate((("Liste", "Valeur"), ("Accord", "oui"), ("Accord", "non"), ("Civilité", "Mme"))):
        for column, text in enumerate(cells):
            hidden.write_string(row, column, text)


def _birthday(rng: Random, person: Person) -> str:
    """Return an ISO day (to become a real date), or the text that the owner typed."""
    born = person.born_on
    if not person.is_birthday_given or rng.random() > 0.9:
        return ""
    if not person.is_birth_year_given:
        return f"{born.day} {_MONTHS[born.month - 1]}"
    dice = rng.random()
    if dice < 0.6:
        return born.isoformat()
    if dice < 0.85:
        return f"{born.day:02d}/{born.month:02d}/{born.year}"
    return f"{born.day} {_MONTHS[born.month - 1]} {born.year}"

"""Files as small businesses really export them, made from a seed, each with what a reader must find in it."""

from __future__ import annotations

import random
from dataclasses import dataclass, field
from typing import Final

_FIRST: Final = ("Zoé", "Loïc", "Anaïs", "Noël", "Marie", "Jean-Pierre", "Éric", "Hugo", "Maëlys", "José")
_LAST: Final = ("Dupré", "Lefèvre", "Martin", "O'Neil", "de la Tour", "Müller", "CHÂTEAU", "Petit", "Garçon", "Roux")
_CITIES: Final = (("01000", "Bourg-en-Bresse"), ("69003", "Lyon"), ("75011", "Paris"), ("13001", "Marseille"))
_STREETS: Final = ("rue de l'Église", "bd Voltaire", "place de la République", "chemin du Pré", "allée des Chênes")
_NOTES: Final = ("", "", "à rappeler", 'dit "oui"', "client fidèle", "préfère le matin", "réglé", "deux\nlignes")
_PRODUCTS: Final = ("Savon 100 g", "Bougie lavande", 'Plateau 24"', "Coffret, grand", "Huile d'olive", "Thé vert")

CUSTOMERS: Final = ("Code client", "Prénom", "Nom", "E-mail", "Téléphone", "Adresse", "Code postal", "Ville", "Note")
SALES: Final = ("N° ticket", "Date", "Client", "Produit", "Quantité", "Prix", "Montant TTC")
_UNITS: Final = {"Quantité": "pcs", "Prix": "€", "Montant TTC": "€", "Date": "jj/mm/aaaa", "Code client": "texte"}

Row = list[str]


@dataclass
class MessyFile:
    """The bytes of a file and its truth: `header` None when there is none, `rows` without titles and totals."""

    seed: int
    content: bytes
    header: tuple[str, ...] | None
    rows: list[Row]
    encoding: str
    traits: list[str] = field(default_factory=list[str])


def messy_file(seed: int) -> MessyFile:
    """Make the file of this seed."""
    return _Maker(seed).made()


class _Damaged(str):
    """A line that is written as it is."""

    __slots__ = ()


class _Maker:
    def __init__(self, seed: int) -> None:
        self.random = random.Random(seed)
        self.seed = seed
        self.traits: list[str] = []
        self.delimiter = self.random.choice(";;;;,,\t\t|")
        self.names = list(self.random.choice((CUSTOMERS, SALES)))
        self.rows = [self._row(number) for number in range(self.random.choice((6, 12, 25, 60, 90)))]
        self.damaged: dict[int, str] = {}

    def made(self) -> MessyFile:
        has_header = not self._has("no_header", 0.1)
        extra = self.random.randint(1, 4) if has_header and self._has("nameless_empty_columns", 0.15) else 0
        lines: list[Row | str] = []
        if has_header:
            lines += self._titles()
            lines.append(self.names + [""] * extra)
            if self._has("units_row", 0.12):
                lines.append([_UNITS.get(name, "") for name in self.names] + [""] * extra)
        lines += self._body(extra, has_header=has_header)
        if has_header and len(self.rows) > 6 and self._has("totals_row", 0.25):
            lines += self._totals()
        lines += [""] * self.random.choice((0, 0, 0, 1, 3))
        text = self._text(lines)
        if self._has("decoded_twice", 0.06):
            text = text.encode().decode("latin-1")
        encoding = self.random.choice(("utf-8", "utf-8-sig", "cp1252", "cp1252", "mac_roman", "utf-16", "cp850"))
        if "decoded_twice" in self.traits or (encoding == "cp850" and "€" in text):
            encoding = "utf-8"
        header = tuple(self.names) if has_header else None
        return MessyFile(self.seed, text.encode(encoding), header, self.rows, encoding, self.traits)

    def _has(self, trait: str, share: float) -> bool:
        if self.random.random() >= share:
            return False
        self.traits.append(trait)
        return True

    def _row(self, number: int) -> Row:
        pick = self.random.choice
        day = f"{pick(range(1, 29)):02}/{pick(range(1, 13)):02}/2024"
        if self.names[0] == SALES[0]:
            quantity, price = pick((1, 1, 2, 3, 10)), pick((450, 1290, 2500, 9900))
            name = f"{pick(_FIRST)} {pick(_LAST)}" if self.random.random() < 0.8 else ""
            return [
                f"T{number + 1000}",
                day,
                name,
                pick(_PRODUCTS),
                str(quantity),
                _money(price),
                _money(price * quantity),
            ]
        postcode, city = pick(_CITIES)
        last = pick(_LAST)
        email = f"c{number}@example.{pick(('fr', 'com'))}" if self.random.random() < 0.9 else ""
        phone = f"06 {pick(range(10, 99))} {pick(range(10, 99))} {pick(range(10, 99))} {pick(range(10, 99))}"
        street = f"{pick(range(1, 120))}{pick((', ', ' '))}{pick(_STREETS)}"
        return [f"C{number:04}", pick(_FIRST), last, email, phone, street, postcode, city, pick(_NOTES)]

    def _titles(self) -> list[Row | str]:
        if not self._has("title_block", 0.3):
            return []
        titles: list[Row | str] = [self.random.choice(("LISTE DES CLIENTS", "Journal des ventes", "Maison Lavande"))]
        titles += self.random.choice(([], ["Édité le 03/02/2025"], [["Période", "janvier 2025"]], ["# export"]))
        return [*titles, *[""] * self.random.choice((0, 1, 2))]

    def _body(self, extra: int, *, has_header: bool) -> list[Row | str]:
        lines: list[Row | str] = []
        page = self.random.choice((15, 20)) if has_header and self._has("repeated_headers", 0.12) else 0
        empty = self._has("empty_rows", 0.15)
        self._damage()
        for number, row in enumerate(self.rows):
            if page and number and number % page == 0:
                lines += [f"Page {number // page + 1}"] if self.random.random() < 0.5 else []
                lines.append(self.names + [""] * extra)
            lines.append(_Damaged(self.damaged[number]) if number in self.damaged else row + [""] * extra)
            if empty and self.random.random() < 0.05:
                lines.append("")
        return lines

    def _damage(self) -> None:
        """Break one row the way hands and bad programs do; its truth stays."""
        number = self.random.randrange(len(self.rows))
        row = [cell.replace("\n", " ").replace('"', "") for cell in self.rows[number]]
        if len(self.rows) < 12 or any(self.delimiter in cell for cell in row):
            return
        if self.names[0] == CUSTOMERS[0] and self._has("stray_delimiter", 0.15):
            row[5] = row[5].replace(" ", self.delimiter, 1)
            self.damaged[number] = self.delimiter.join(row)
        elif self._has("forgotten_quote", 0.15):
            column = self.random.randrange(1, len(row))
            broken = list(row)
            broken[column] = '"' + broken[column]
            if not row[column]:
                return
            self.damaged[number] = self.delimiter.join(broken)
        else:
            return
        self.rows[number] = row

    def _totals(self) -> list[Row | str]:
        blank = [""] * len(self.names)
        if self.names[0] == SALES[0]:
            return [["Total", *blank[2:], "12 345,60"]]
        return self.random.choice(([f"Total clients : {len(self.rows)}"], ["", f"{len(self.rows)} lignes"]))

    def _text(self, lines: list[Row | str]) -> str:
        end = self.random.choice(("\r\n", "\r\n", "\n", "\r"))
        quotes_all = self._has("all_quoted", 0.25)
        drops_end = not quotes_all and self._has("short_rows", 0.12)
        if end == "\r":
            self.rows = [[cell.replace("\n", " ") for cell in row] for row in self.rows]
        made: list[str] = []
        for line in lines:
            if isinstance(line, _Damaged):
                made.append(line)
                continue
            cells = [line] if isinstance(line, str) else list(line)
            if end == "\r":
                cells = [cell.replace("\n", " ") for cell in cells]
            while drops_end and len(cells) > 1 and not cells[-1]:
                cells.pop()
            made.append(
                self.delimiter.join(self._cell(cell, quotes_all=quotes_all and len(cells) > 1) for cell in cells)
            )
        return end.join(made) + self.random.choice((end, end, ""))

    def _cell(self, cell: str, *, quotes_all: bool) -> str:
        is_special = any(sign in cell for sign in (self.delimiter, '"', "\n", "\r"))
        return '"' + cell.replace('"', '""') + '"' if quotes_all or is_special else cell


def _money(cents: int) -> str:
    return f"{cents // 100},{cents % 100:02}"

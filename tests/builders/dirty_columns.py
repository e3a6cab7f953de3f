"""Columns as small shops write them: one truth, written in many ways, with what must be refused among it.

Drawn from a seed. The writers here share no code with the cleaners: what they write, a reader has to find out.
"""

# ruff: noqa: E501 - the ways to write a value stand in lines of their own

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date, timedelta
from random import Random
from typing import Any

NBSP, NARROW = "\u00a0", "\u202f"
_FRENCH_MONTHS = [
    "janvier",
    "février",
    "mars",
    "avril",
    "mai",
    "juin",
    "juillet",
    "août",
    "septembre",
    "octobre",
    "novembre",
    "décembre",
]
_FRENCH_SHORT = ["janv.", "févr.", "mars", "avr.", "mai", "juin", "juil.", "août", "sept.", "oct.", "nov.", "déc."]
_FRENCH_DAYS = ["lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"]
_ENGLISH_MONTHS = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
]
_ENGLISH_DAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
_GERMAN_MONTHS = [
    "Januar",
    "Februar",
    "März",
    "April",
    "Mai",
    "Juni",
    "Juli",
    "August",
    "September",
    "Oktober",
    "November",
    "Dezember",
]


@dataclass(slots=True)
class DirtyColumn:
    """One column: its field, and its cells as (text, the value it must have; None where it must be refused or empty)."""

    field_id: str
    header: str
    cells: list[tuple[str, Any]] = field(default_factory=list[tuple[str, Any]])


@dataclass(slots=True)
class DirtyFile:
    """The columns of one shop, equally long."""

    country: str
    columns: list[DirtyColumn]

    def rows(self) -> list[list[str]]:
        """The cells as a file holds them."""
        return [list(cells) for cells in zip(*([text for text, _ in one.cells] for one in self.columns), strict=True)]


def dirty_file(seed: int, country: str, rows: int = 200) -> DirtyFile:
    """The file of a shop of FR, US, GB or DE."""
    random = Random(f"{seed}{country}")
    makers: list[tuple[str, str, Callable[[Random, str], tuple[str, Any]]]] = [
        ("purchase.date", "Date", _date_cell),
        ("customer.birth_date", "Naissance", _birthday_cell),
        ("purchase.total", "Total", _amount_cell),
        ("customer.phone", "Tel", _phone_cell),
        ("customer.postcode", "CP", _postcode_cell),
        ("customer.email", "Mail", _email_cell),
        ("customer.last_name", "Nom", _last_name_cell),
    ]
    columns = [
        DirtyColumn(field_id, header, [make(random, country) for _ in range(rows)]) for field_id, header, make in makers
    ]
    return DirtyFile(country, columns)


def _pick(random: Random, *ways: str) -> str:
    return random.choice(ways)


def _date_cell(random: Random, country: str) -> tuple[str, Any]:
    if random.random() < 0.06:
        return _bad_date(random, country), None
    day = date(2021, 1, 1) + timedelta(days=random.randrange(1_700))
    text = _written(random, day, country)
    if random.random() < 0.3:
        hour, minute = random.randrange(24), random.randrange(60)
        text += _time(random, hour, minute, country)
        return text, f"{day.isoformat()}T{hour:02d}:{minute:02d}:00"
    return text, day.isoformat()


def _written(random: Random, day: date, country: str) -> str:
    y, m, d = day.year, day.month, day.day
    iso = day.isoformat()
    if country == "US":
        month = _ENGLISH_MONTHS[m - 1]
        return _pick(
            random, f"{m:02d}/{d:02d}/{y}", f"{m}/{d}/{y}", f"{m:02d}-{d:02d}-{y}", f"{m}/{d}/{y % 100:02d}", iso,
            f"{month} {d}, {y}", f"{month[:3]} {d}, {y}", f"{month} {_ordinal(d)}, {y}",
            f"{_ENGLISH_DAYS[day.weekday()]}, {month} {d}, {y}", f" {m:02d}/{d:02d}/{y} ",
        )  # fmt: skip
    numeric = [
        f"{d:02d}/{m:02d}/{y}", f"{d}/{m}/{y}", f"{d:02d}-{m:02d}-{y}", f"{d:02d}.{m:02d}.{y}",
        f"{d:02d}/{m:02d}/{y % 100:02d}", iso, f" {d:02d}/{m:02d}/{y}", f"'{d:02d}/{m:02d}/{y}",
    ]  # fmt: skip
    if country == "GB":
        month = _ENGLISH_MONTHS[m - 1]
        words = [f"{d} {month} {y}", f"{_ordinal(d)} {month} {y}", f"{d}-{month[:3]}-{y}", f"{month} {d}, {y}"]
    elif country == "DE":
        words = [f"{d}. {_GERMAN_MONTHS[m - 1]} {y}", f"{d}. {_GERMAN_MONTHS[m - 1][:3]} {y}"]
    else:
        first = "1er" if d == 1 else str(d)
        words = [
            f"{first} {_FRENCH_MONTHS[m - 1]} {y}", f"{d} {_FRENCH_SHORT[m - 1]} {y}", f"{d}-{_FRENCH_MONTHS[m - 1]}-{y}",
            f"{_FRENCH_DAYS[day.weekday()]} {first} {_FRENCH_MONTHS[m - 1]} {y}",
            f"{d}{NBSP}{_FRENCH_MONTHS[m - 1].upper()}{NBSP}{y}",
        ]  # fmt: skip
    return random.choice([*numeric, *words])


def _ordinal(number: int) -> str:
    end = "th" if 10 <= number % 100 <= 20 else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
    return f"{number}{end}"


def _time(random: Random, hour: int, minute: int, country: str) -> str:
    if country == "US":
        return f" {(hour - 1) % 12 + 1}:{minute:02d} {'AM' if hour < 12 else 'PM'}"
    ways = [f" {hour:02d}:{minute:02d}", f" {hour:02d}:{minute:02d}:00"]
    if country == "FR":
        ways += [f" {hour:02d}h{minute:02d}", f" à {hour}h{minute:02d}"]
    return random.choice(ways)


def _bad_date(random: Random, country: str) -> str:
    contradicting = "25/03/2024" if country == "US" else "03/25/2024"
    return _pick(
        random, "", "-", "hier", contradicting, "31/04/2024" if country != "US" else "04/31/2024", "mars 2024", "T1 2024",
        "00/00/0000", "2023-02-29", "?", "1899", "12/2024",
    )  # fmt: skip


def _birthday_cell(random: Random, country: str) -> tuple[str, Any]:
    if random.random() < 0.1:
        return _pick(random, "", "30/02", "inconnue", "01/01/1900", "1980"), None
    day = date(1935, 1, 1) + timedelta(days=random.randrange(27_000))
    if random.random() < 0.2:
        m, d = day.month, day.day
        if random.random() < 0.1:
            m, d = 2, 29
        if country == "US":
            return _pick(random, f"{m:02d}/{d:02d}", f"{_ENGLISH_MONTHS[m - 1]} {d}"), f"--{m:02d}-{d:02d}"
        month = {"DE": f". {_GERMAN_MONTHS[m - 1]}", "GB": f" {_ENGLISH_MONTHS[m - 1]}"}.get(
            country, f" {_FRENCH_MONTHS[m - 1]}"
        )
        return _pick(random, f"{d:02d}/{m:02d}", f"{d}{month}"), f"--{m:02d}-{d:02d}"
    while True:
        text = _written(random, day, country)
        if str(day.year) in text:
            return text, day.isoformat()


def _amount_cell(random: Random, country: str) -> tuple[str, Any]:
    if random.random() < 0.06:
        return _pick(random, "", "offert", "12,5 %", "--", "1.2.3", "n/a", "12/03/2024", "(5"), None
    cents = random.choice([random.randrange(1, 10_000), random.randrange(100_000, 99_999_999)])
    if random.random() < 0.3:
        cents -= cents % 100
    negative = random.random() < 0.15
    groups, sign, before, after = {
        "FR": ([" ", NBSP, NARROW, "", "."], ",", [""], ["", " €", "€", f"{NBSP}€", " EUR", " euros", " € TTC"]),
        "DE": ([".", "", " "], ",", ["", "EUR "], ["", " €", " EUR"]),
        "US": ([",", ""], ".", ["", "$", "USD "], [""]),
        "GB": ([",", ""], ".", ["", "£"], [""]),
    }[country]
    whole, rest = divmod(cents, 100)
    digits = f"{whole:,}".replace(",", random.choice(groups))
    if rest or random.random() < 0.6:
        digits += f"{sign}{rest:02d}" if rest % 10 or random.random() < 0.7 else f"{sign}{rest // 10}"
    text = random.choice(before) + digits + random.choice(after)
    if negative:
        text = _pick(random, f"-{text}", f"({text})", f"{digits}-", f"\u2212{digits}")
    return text, (-1 if negative else 1) * cents * 100


def _phone_cell(random: Random, country: str) -> tuple[str, Any]:
    if random.random() < 0.08:
        return _pick(
            random, "", "aucun", "0000000000", "1,23E+08", "xx", "99 99 99 99 99" if country == "FR" else ""
        ), None
    if country == "FR":
        national = f"{random.choice([1, 2, 3, 4, 5, 6, 7, 9])}{random.randrange(10**7, 10**8)}"
        pairs = ["0" + national[0], *(national[place : place + 2] for place in range(1, 9, 2))]
        spaced, tail = " ".join(pairs), " ".join(pairs[1:])
        return _pick(
            random, spaced, ".".join(pairs), "-".join(pairs), "".join(pairs), f"+33 {national[0]} {tail}",
            f"0033{national}", f"00 33 {national[0]} {tail}", f"+33 (0){national[0]} {tail}", national, f"'{''.join(pairs)}",
            f"{spaced} (Marie)", f"{spaced} poste 12", f"Tél. : {spaced}", f"{spaced} / 01 42 68 53 01", f"{national}.0",
            spaced.replace(" ", NBSP), f"({pairs[0]}) {tail}", f"+33{national}", "/".join(pairs),
        ), f"+33{national}"  # fmt: skip
    if country == "US":
        area, middle, last = (
            random.choice([212, 617, 415, 305]),
            random.randrange(200, 999),
            random.randrange(1000, 9999),
        )
        return _pick(
            random, f"({area}) {middle}-{last}", f"{area}-{middle}-{last}", f"{area}.{middle}.{last}", f"+1 {area} {middle} {last}",
            f"1-{area}-{middle}-{last}", f"{area}{middle}{last}", f"({area}) {middle}-{last} x12",
        ), f"+1{area}{middle}{last}"  # fmt: skip
    if country == "GB":
        number = f"20794{random.randrange(10**4, 10**5)}"
        return _pick(
            random, f"020 {number[2:6]} {number[6:]}", f"0{number}", f"+44 20 {number[2:6]} {number[6:]}", f"+44 (0)20 {number[2:]}",
            f"0044 {number}", f"(020) {number[2:6]} {number[6:]}",
        ), f"+44{number}"  # fmt: skip
    number = f"30{random.randrange(10**6, 10**7)}"
    return _pick(
        random,
        f"030 {number[2:]}",
        f"030/{number[2:]}",
        f"+49 30 {number[2:]}",
        f"0049{number}",
        f"+49 (0)30 {number[2:]}",
    ), f"+49{number}"


def _postcode_cell(random: Random, country: str) -> tuple[str, Any]:
    if random.random() < 0.06:
        return _pick(random, "", "00000", "?", "inconnu"), None
    if country == "GB":
        area = random.choice(["SW1A", "M1", "EC1V", "B33"])
        inner = f"{random.randrange(1, 9)}{random.choice('ABDE')}{random.choice('LNPQ')}"
        return _pick(random, f"{area} {inner}", f"{area}{inner}", f"{area} {inner}".lower()), f"{area} {inner}"
    if country == "FR":
        code = random.choice(["04300", "01000", "20090", "2A004", "97400", "75011", "13100", "09100", "98000", "69003"])
    else:
        code = f"{random.randrange(1_001, 98_000):05d}"
    ways = [code, f" {code} ", f"'{code}"]
    if code.isdigit():
        ways += [f"{int(code)}", f"{int(code)}.0"]
        if country == "FR":
            ways += [f"F-{code}", f"{code[:2]} {code[2:]}", f"{code} CEDEX 2"]
    return random.choice(ways), code


def _email_cell(random: Random, _country: str) -> tuple[str, Any]:
    if random.random() < 0.08:
        return _pick(random, "", "pas d'email", "zoe@", "@gmail.com", "a@b@c", "noemail@boutique.fr", "a b c"), None
    local = random.choice(["marie.dupont", "j-p.martin", "o_neil", "anne", "paul+shop", "l.garcia"]) + str(
        random.randrange(999)
    )
    domain = random.choice(
        ["gmail.com", "orange.fr", "free.fr", "boutique-dupont.fr", "web.de", "gmial.com", "yahoo.it", "laposte.net"]
    )
    plain = f"{local}@{domain}"
    return _pick(
        random, plain, plain.upper(), f" {plain} ", f"mailto:{plain}", f"Marie Dupont <{plain}>", f"<{plain}>", f"{plain};",
        f"{plain}.", f'"Dupont, M" <{plain}>', f"{plain} ; autre@example.org", f"{plain}, autre@example.org",
        f"{plain} / autre@example.org", f"{local} @{domain}", f"{plain}\n",
    ), plain  # fmt: skip


_LAST_NAMES = (
    "Dupont", "Lefèvre", "O'Neil", "de La Tour", "du Bellay", "Le Goff", "Saint-Exupéry", "D'Angély", "Müller", "García",
    "Van den Berg", "McDonald", "Nguyen", "Peña", "L'Hermitte", "Martin-Dubois", "Çelik", "von Trapp", "Bœuf",
)  # fmt: skip


def _last_name_cell(random: Random, _country: str) -> tuple[str, Any]:
    if random.random() < 0.05:
        return _pick(random, "", "xxx", "-", "inconnu", "???", "12345"), None
    name = random.choice(_LAST_NAMES)
    return _pick(random, name, name.upper(), name.lower(), f"  {name.upper()} ", name.replace("'", "’").upper()), name

"""Addresses, telephone numbers and mailboxes that can belong to nobody real."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import accumulate
from random import Random

from app.services.workspace.sample.names import folded
from app.services.workspace.sample.resources import lines_of, rows_of

# The ranges that the French regulator keeps for works of fiction, 10,000 numbers each, by first digit.
LANDLINE_RANGES = {"1": "019900", "2": "026191", "3": "035301", "4": "046571", "5": "053649"}
MOBILE_RANGE = "063998"
NUMBERS_PER_RANGE = 10_000
MAIL_DOMAINS = ("courriel.example", "boite.example", "poste.example", "messagerie.example", "club-lettres.example")
MAIL_DOMAIN_WEIGHTS = (40, 65, 80, 92, 100)


@dataclass(frozen=True, slots=True)
class Address:
    """A postal address; `region` is the first digit of its land lines."""

    street: str
    postcode: str
    town: str
    region: str


class Places:
    """Draws addresses, nearer ones more often for those who live nearby."""

    def __init__(self) -> None:
        self._streets = lines_of("streets.txt")
        self._towns: dict[str, list[tuple[str, str, str]]] = {}
        weights: dict[str, list[int]] = {}
        for row in rows_of("towns.csv"):
            self._towns.setdefault(row["area"], []).append((row["postcode"], row["town"], row["region"]))
            weights.setdefault(row["area"], []).append(int(row["weight"]))
        self._weights = {area: list(accumulate(values)) for area, values in weights.items()}

    def address(self, rng: Random, area: str) -> Address:
        """Return an address of the area: local, near or far."""
        postcode, town, region = rng.choices(self._towns[area], cum_weights=self._weights[area])[0]
        number = str(rng.randint(1, 120)) + rng.choices(("", " bis", " ter"), cum_weights=(92, 98, 100))[0]
        return Address(f"{number} {rng.choice(self._streets)}", postcode, town, region)


class PhoneBook:
    """Gives out each fictitious number once; large samples have fewer telephones rather than shared ones."""

    def __init__(self, customers: int) -> None:
        self.mobile_share = min(0.84, 0.95 * NUMBERS_PER_RANGE / customers)
        self.landline_share = min(0.5, 0.95 * NUMBERS_PER_RANGE / (0.5 * customers))
        self._given: dict[str, int] = {}

    def mobile(self) -> str:
        """Return the next mobile number as ten digits, or "" when none is left."""
        return self._next(MOBILE_RANGE)

    def landline(self, region: str) -> str:
        """Return the next land line of the region as ten digits, or "" when none is left."""
        return self._next(LANDLINE_RANGES[region])

    def _next(self, prefix: str) -> str:
        given = self._given.get(prefix, 0)
        if given >= NUMBERS_PER_RANGE:
            return ""
        self._given[prefix] = given + 1
        # A factor prime to the size of the range walks through all its numbers without showing their order.
        return f"{prefix}{(given * 7919 + 4321) % NUMBERS_PER_RANGE:04d}"


class Mailboxes:
    """Gives out unique e-mail addresses; past the first 20,000 the number keeps them unique without a memory."""

    REMEMBERED = 20_000

    def __init__(self) -> None:
        self._taken: set[str] = set()
        self._number = 0

    def personal(self, rng: Random, first: str, last: str, birth_year: int) -> str:
        """Return a mailbox made of a person's names."""
        first, last = plain(first), plain(last)
        style = rng.random()
        if style < 0.5:
            local = f"{first}.{last}"
        elif style < 0.65:
            local = f"{first[0]}.{last}"
        elif style < 0.78:
            local = f"{first}{last}"
        elif style < 0.88:
            local = f"{last}.{first}"
        else:
            local = f"{first}{birth_year % 100:02d}" if self._number < self.REMEMBERED else first
        return self._unique(rng, local)

    def shared(self, rng: Random, last: str) -> str:
        """Return a mailbox that a household shares."""
        return self._unique(rng, rng.choice(("famille.", "foyer.", "les.")) + plain(last))

    def _unique(self, rng: Random, local: str) -> str:
        self._number += 1
        domain = rng.choices(MAIL_DOMAINS, cum_weights=MAIL_DOMAIN_WEIGHTS)[0]
        if self._number > self.REMEMBERED:
            return f"{local}.{self._number}@{domain}"
        chosen, attempt = local, 1
        while chosen in self._taken:
            attempt += 1
            chosen = f"{local}{attempt}"
        self._taken.add(chosen)
        return f"{chosen}@{domain}"


def plain(text: str) -> str:
    """Return the letters and hyphens of a name as a mailbox writes them."""
    return "".join(c for c in folded(text).lower() if c.isalnum() or c == "-")

"""Households and the persons who live in them: the truth behind the sample files."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, timedelta
from random import Random

from app.services.workspace.sample.names import Names
from app.services.workspace.sample.places import Address, Mailboxes, PhoneBook, Places

LOCAL, OCCASIONAL, TOURIST, ONLINE, PROSPECT = "local", "occasional", "tourist", "online", "prospect"
_KINDS = (LOCAL, OCCASIONAL, TOURIST, ONLINE, PROSPECT)
_KIND_WEIGHTS = (30, 62, 77, 94, 100)
_AREAS = {
    LOCAL: (("local", "near"), (88, 100)),
    OCCASIONAL: (("local", "near", "far"), (45, 80, 100)),
    TOURIST: (("near", "far"), (12, 100)),
    ONLINE: (("near", "far"), (25, 100)),
    PROSPECT: (("local", "near", "far"), (40, 70, 100)),
}
# Every so many persons one is born on a 29 February, so that even a small sample shows the case.
LEAP_DAY_EVERY = 160


@dataclass(slots=True)
class Household:
    """Who lives together; `former_address` is set when they moved during the three years."""

    number: int
    kind: str
    address: Address
    former_address: Address | None
    surname: str
    landline: str
    mailbox: str
    size: int
    members: list[Person] = field(default_factory=list["Person"])


@dataclass(slots=True)
class Person:
    """One real person; empty text means that he or she has or gives no such thing."""

    number: int
    household: Household
    sex: str
    first: str
    last: str
    maiden: str
    born_on: date
    is_birthday_given: bool
    is_birth_year_given: bool
    mobile: str
    mailbox: str
    former_mailbox: str
    consent_email: str
    consent_post: str

    @property
    def phone(self) -> str:
        """The number given first: mobile, else land line."""
        return self.mobile or self.household.landline


class Population:
    """Draws households until the wanted number of persons is reached."""

    def __init__(self, customers: int, ends_on: date) -> None:
        self._customers = customers
        self._ends_on = ends_on
        self._names = Names()
        self._places = Places()
        self._phones = PhoneBook(customers)
        self._mailboxes = Mailboxes()
        self._households = 0

    def persons(self, rng: Random, first_number: int, count: int) -> Iterator[Person]:
        """Yield `count` persons numbered from `first_number`, whole households except perhaps the last."""
        number, last = first_number, first_number + count
        while number < last:
            household = self._household(rng)
            for place in range(min(household.size, last - number)):
                person = self._person(rng, household, number, place)
                household.members.append(person)
                yield person
                number += 1

    def _household(self, rng: Random) -> Household:
        kind = rng.choices(_KINDS, cum_weights=_KIND_WEIGHTS)[0]
        areas, weights = _AREAS[kind]
        area = rng.choices(areas, cum_weights=weights)[0]
        address = self._places.address(rng, area)
        former = self._places.address(rng, area) if rng.random() < 0.08 else None
        size = rng.choices((1, 2, 3, 4), cum_weights=(66, 92, 97, 100))[0]
        surname = self._names.surname(rng)
        landline = self._phones.landline(address.region) if rng.random() < self._phones.landline_share else ""
        mailbox = self._mailboxes.shared(rng, surname) if size > 1 and rng.random() < 0.3 else ""
        self._households += 1
        return Household(self._households, kind, address, former, surname, landline, mailbox, size)

    def _person(self, rng: Random, household: Household, number: int, place: int) -> Person:
        is_child = place >= 2
        born_on, is_leapling = self._birth(rng, number, is_child=is_child)
        # The second of a couple is usually of the other sex than the first.
        sex = "f" if rng.random() < 0.66 else "m"
        if place == 1 and rng.random() < 0.9:
            sex = "m" if household.members[0].sex == "f" else "f"
        first = self._first_name(rng, household, sex, born_on.year)
        last = household.surname if place == 0 or is_child or rng.random() < 0.72 else self._names.surname(rng)
        maiden = self._names.surname(rng) if sex == "f" and not is_child and rng.random() < 0.09 else ""
        has_mobile = rng.random() < self._phones.mobile_share * (0.7 if is_child else 1.0)
        mailbox, former_mailbox = self._mailbox(
            rng, household, (first, maiden or last), born_on.year, is_child=is_child
        )
        return Person(
            number=number,
            household=household,
            sex=sex,
            first=first,
            last=last,
            maiden=maiden,
            born_on=born_on,
            is_birthday_given=is_leapling or rng.random() < 0.97,
            is_birth_year_given=not (is_leapling and number % 2 == 0) and rng.random() < 0.93,
            mobile=self._phones.mobile() if has_mobile else "",
            mailbox=mailbox,
            former_mailbox=former_mailbox,
            consent_email=rng.choices(("yes", "no", "unknown"), cum_weights=(54, 85, 100))[0],
            consent_post=rng.choices(("oui", "non", ""), cum_weights=(55, 75, 100))[0],
        )

    def _first_name(self, rng: Random, household: Household, sex: str, birth_year: int) -> str:
        taken = {member.first for member in household.members}
        # A father and a son may bear one name, but rarely; then the truth is theirs to tell.
        name = self._names.first_name(rng, sex, birth_year)
        while name in taken and rng.random() < 0.98:
            name = self._names.first_name(rng, sex, birth_year)
        return name

    def _mailbox(
        self, rng: Random, household: Household, names: tuple[str, str], birth_year: int, *, is_child: bool
    ) -> tuple[str, str]:
        if household.mailbox and rng.random() < (0.7 if is_child else 0.8):
            return household.mailbox, ""
        own = self._mailboxes.personal(rng, *names, birth_year)
        former = self._mailboxes.personal(rng, *names, birth_year) if rng.random() < 0.07 else ""
        return own, former

    def _birth(self, rng: Random, number: int, *, is_child: bool) -> tuple[date, bool]:
        youngest, oldest = (14, 24) if is_child else (22, 90)
        age = rng.uniform(youngest, oldest) if is_child else min(max(rng.gauss(54, 15), youngest), oldest)
        born_on = self._ends_on - timedelta(days=int(age * 365.25) + rng.randrange(365))
        is_leapling = number % LEAP_DAY_EVERY == 7 or rng.random() < 0.002
        return (date(born_on.year - born_on.year % 4, 2, 29), True) if is_leapling else (born_on, False)

"""newsletter_contacts.csv and newsletter_activite.csv: the newsletter tool's contacts, and what they did."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path
from random import Random

from app.services.workspace.sample.behaviour import Purchase
from app.services.workspace.sample.dirt import written_email, written_names, written_phone
from app.services.workspace.sample.people import Person
from app.services.workspace.sample.spool import Spool
from app.services.workspace.sample.truth import Truth, person_key

CONTACTS_FILE_NAME = "newsletter_contacts.csv"
EVENTS_FILE_NAME = "newsletter_activite.csv"
ENCODING = "utf-8-sig"
CONTACTS_HEADER = (
    "EMAIL", "NOM", "PRENOM", "SMS", "DATE_NAISSANCE", "EMAIL_BLACKLISTED", "SMS_BLACKLISTED", "ADDED_TIME",
    "MODIFIED_TIME",
)  # fmt: skip
EVENTS_HEADER = ("Email", "Campagne", "Événement", "Date")
SENT, OPENED, CLICKED, UNSUBSCRIBED, BOUNCED = "envoi", "ouverture", "clic", "désinscription", "rebond"
_THEMES = (
    "Les thés de janvier", "Douceurs d'hiver", "Le printemps arrive", "Coffrets de Pâques", "Fête des mères",
    "L'été en Provence", "Fraîcheur d'été", "Récolte de la lavande", "La rentrée des thés", "Nouveautés d'automne",
    "Avant-première de Noël", "Noël chez Maison Lavande",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Campaign:
    """One newsletter, sent on a day of the sample."""

    day: int
    name: str


def campaigns(starts_on: date, days: int) -> list[Campaign]:
    """Return the newsletters of the period: on the second Thursday of each month, twice before Christmas."""
    sent: list[Campaign] = []
    for number in range(days):
        day = starts_on + timedelta(days=number)
        if day.weekday() == 3 and 8 <= day.day <= 14:
            sent.append(Campaign(number, f"{_THEMES[day.month - 1]} {day.year}"))
        elif day.month == 12 and day.day == 1:
            sent.append(Campaign(number, f"Idées cadeaux {day.year}"))
    return sent


class Newsletter:
    """Takes subscribers and writes both files."""

    def __init__(self, folder: Path, starts_on: date, days: int) -> None:
        self._contacts = Spool(folder, "contacts")
        self._events = Spool(folder, "events")
        self._starts_on = starts_on
        self._days = days
        self._campaigns = campaigns(starts_on, days)

    def add(self, rng: Random, person: Person, purchases: list[Purchase], *, has_refused: bool) -> None:
        """Subscribe a person; some are in twice, with the mailbox of before and that of now."""
        mailbox = person.mailbox
        if person.former_mailbox and rng.random() < 0.4:
            self._subscribe(rng, person, person.former_mailbox, purchases, has_refused=True)
        self._subscribe(rng, person, mailbox, purchases, has_refused=has_refused)

    def _subscribe(
        self, rng: Random, person: Person, mailbox: str, purchases: list[Purchase], *, has_refused: bool
    ) -> None:
        email = written_email(rng, mailbox)
        first, last = written_names(rng, person, upper_share=0.1)
        if rng.random() < 0.08:
            first = last = ""
        phone = "33" + person.mobile[1:] if person.mobile and rng.random() < 0.75 else ""
        added = self._added_day(rng, purchases)
        ends = self._events_of(rng, email, added, purchases, has_refused=has_refused)
        changed = ends if has_refused else min(added + int(rng.random() * 200), self._days - 1)
        self._contacts.add(
            added,
            570 + rng.randrange(600),
            person_key(person),
            email,
            last,
            first,
            written_phone(rng, person.mobile, "bare") if phone and rng.random() < 0.1 else phone,
            _birthday(rng, person),
            "Yes" if has_refused else "No",
            "Yes" if has_refused and rng.random() < 0.3 else "No",
            str(changed),
        )

    def _added_day(self, rng: Random, purchases: list[Purchase]) -> int:
        if not purchases:
            return int(rng.random() * self._days)
        first = purchases[0].day
        # An early first purchase in the sample mostly means a customer, and a subscriber, of years ago.
        if first < 150 and rng.random() < 0.75:
            return first - rng.randrange(30, 1200)
        return min(first + int(rng.expovariate(1 / 40)), self._days - 1)

    def _events_of(self, rng: Random, email: str, added: int, purchases: list[Purchase], *, has_refused: bool) -> int:
        """Spool what a contact did with each newsletter; returns the day of the last of it (or of joining)."""
        leaves = added + int(rng.random() * (self._days - added)) if has_refused else self._days
        last_purchase = purchases[-1].day if purchases else added
        keenness, click_share = rng.betavariate(1.5, 2.3), rng.betavariate(1.6, 7)
        is_broken = not email.strip().endswith(".example")
        bounces = 0
        for campaign in self._campaigns:
            if not added <= campaign.day <= leaves:
                continue
            minute = 540 + rng.randrange(25)
            self._events.add(campaign.day, minute, email.strip(), campaign.name, SENT)
            if is_broken or rng.random() < 0.004:
                self._events.add(campaign.day, minute + 1, email.strip(), campaign.name, BOUNCED)
                bounces += 1
                if bounces == 3:
                    break
                continue
            # Interest fades after the last purchase, by half in a year.
            openness = keenness * 0.5 ** (max(campaign.day - last_purchase, 0) / 365)
            if rng.random() < openness:
                self._react(rng, email.strip(), campaign, minute, click_share)
        if has_refused and leaves >= max(added, 0):
            before = [campaign for campaign in self._campaigns if campaign.day <= leaves]
            if before:
                self._events.add(leaves, 600 + rng.randrange(700), email.strip(), before[-1].name, UNSUBSCRIBED)
        return leaves if has_refused else added

    def _react(self, rng: Random, email: str, campaign: Campaign, minute: int, click_share: float) -> None:
        delay = int(rng.expovariate(1 / 420))
        day, at = campaign.day + (minute + delay) // 1440, (minute + delay) % 1440
        if day >= self._days:
            return
        self._events.add(day, at, email, campaign.name, OPENED)
        if rng.random() < click_share:
            self._events.add(day, min(at + 1 + rng.randrange(5), 1439), email, campaign.name, CLICKED)

    def write_contacts(self, path: Path, truth: Truth) -> Iterator[int]:
        """Write the contacts in the order of joining; yields the line number after each."""
        with path.open("w", encoding=ENCODING, newline="") as stream:
            writer = csv.writer(stream, delimiter=";", lineterminator="\r\n")
            writer.writerow(CONTACTS_HEADER)
            for row, (day, minute, fields) in enumerate(self._contacts.rows(), 2):
                key, email, *cells, changed = fields
                modified = self._stamp(max(int(changed), day), minute)
                writer.writerow((email, *cells, self._stamp(day, minute), modified))
                truth.add(CONTACTS_FILE_NAME, row, email, key)
                yield row

    def write_events(self, path: Path) -> Iterator[int]:
        """Write what the contacts did, in order of time; yields the line number after each."""
        with path.open("w", encoding=ENCODING, newline="") as stream:
            writer = csv.writer(stream, lineterminator="\r\n")
            writer.writerow(EVENTS_HEADER)
            for row, (day, minute, fields) in enumerate(self._events.rows(), 2):
                writer.writerow((*fields, self._stamp(day, minute)))
                yield row

    def _stamp(self, day: int, minute: int) -> str:
        on = self._starts_on + timedelta(days=day)
        return f"{on.day:02d}-{on.month:02d}-{on.year} {minute // 60:02d}:{minute % 60:02d}"


def _birthday(rng: Random, person: Person) -> str:
    if not person.is_birthday_given or rng.random() > 0.97:
        return ""
    born = person.born_on
    return f"{born.day:02d}/{born.month:02d}" + (f"/{born.year}" if person.is_birth_year_given else "")

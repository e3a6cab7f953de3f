"""Which of the shop's tools know a person."""

from __future__ import annotations

from dataclasses import dataclass
from random import Random

from app.services.workspace.sample import people
from app.services.workspace.sample.people import Person

# Chances of a web account (without a purchase there), of the newsletter and of the notebook, by kind of customer.
_CHANCES = {
    people.LOCAL: (0.14, 0.48, 0.16),
    people.OCCASIONAL: (0.14, 0.46, 0.1),
    people.TOURIST: (0.12, 0.4, 0.04),
    people.ONLINE: (1.0, 0.5, 0.05),
    people.PROSPECT: (0.2, 0.75, 0.15),
}


@dataclass(frozen=True, slots=True)
class Presence:
    """Where a person is known besides the till, and what he or she answered about e-mail there."""

    has_account: bool
    is_contact: bool
    is_in_notebook: bool
    has_refused: bool
    accepts_in_shop: str


def presence_of(rng: Random, person: Person, *, buys_online: bool, buys_in_shop: bool) -> Presence:
    """Draw where a person is known; everybody is known somewhere."""
    account, contact, notebook = (rng.random() < chance for chance in _CHANCES[person.household.kind])
    # Who has an account leaves the newsletter's form to the others more often than not.
    contact = contact and (not account or rng.random() < 0.7)
    # Leap-day birthdays and children's are worth nothing in the sample if no tool asks for them.
    contact = contact or (person.born_on.month, person.born_on.day) == (2, 29)
    if person.consent_email == "unknown":
        contact = account = False
        notebook = notebook or rng.random() < 0.35
    account = account or buys_online
    if not (account or contact or notebook or buys_in_shop):
        contact = person.consent_email != "unknown"
        notebook = not contact
    has_refused = person.consent_email == "no"
    if has_refused and rng.random() < 0.5:
        contact = contact and not (account or notebook or buys_in_shop)
    accepts = "yes" if person.consent_email == "yes" else "no"
    # Some said no to the newsletter after they had said yes in the shop: the later word counts.
    if has_refused and contact and rng.random() < 0.15:
        accepts = "yes"
    return Presence(account, contact, notebook, has_refused, accepts)

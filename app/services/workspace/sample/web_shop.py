"""The web shop's accounts and orders, collected from what persons buy online."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path
from random import Random

from app.services.workspace.sample.behaviour import Purchase
from app.services.workspace.sample.catalogue import Catalogue
from app.services.workspace.sample.dirt import address_of, written_address, written_email, written_names, written_phone
from app.services.workspace.sample.people import Person
from app.services.workspace.sample.spool import Spool
from app.services.workspace.sample.truth import person_key

FREE_SHIPPING_FROM_CENTS = 6000
SHIPPING_CENTS = 590


class WebShop:
    """Takes the persons who have an account, with their orders."""

    def __init__(self, folder: Path, catalogue: Catalogue, starts_on: date) -> None:
        self.accounts = Spool(folder, "accounts")
        self.orders = Spool(folder, "orders")
        self.catalogue = catalogue
        self.starts_on = starts_on
        self._records = 0

    def add(self, rng: Random, person: Person, purchases: list[Purchase], consent: str) -> None:
        """Open an account and place its orders; who changed the mailbox sometimes opens a second one."""
        has_two = bool(person.former_mailbox) and len(purchases) > 1 and rng.random() < 0.6
        change = rng.randrange(1, len(purchases)) if has_two else 0
        email = person.former_mailbox if person.former_mailbox and rng.random() < 0.3 else person.mailbox
        self._account(rng, person, purchases[change:], person.mailbox if has_two else email, consent)
        if has_two:
            self._account(rng, person, purchases[:change], person.former_mailbox, "no")

    def _account(self, rng: Random, person: Person, purchases: list[Purchase], mailbox: str, consent: str) -> None:
        self._records += 1
        email = written_email(rng, mailbox)
        first, last = written_names(rng, person, upper_share=0.08)
        address = address_of(rng, person)
        street, town = written_address(rng, address)
        phone = person.phone if rng.random() < 0.88 else ""
        written = "'" + written_phone(rng, phone, "e164") if phone else ""
        orders = [self._order(rng, purchase) for purchase in purchases]
        spent = sum(int(order[0]) - int(order[3]) for order in orders)
        who = [str(self._records), person_key(person), first, last, email, street, address.postcode, town, written]
        birthday = self._birthday(rng, person)
        flags = [consent, "yes" if rng.random() < 0.12 else "no", birthday, str(spent), str(len(orders))]
        created = purchases[0].day if purchases else -rng.randrange(1, 900)
        self.accounts.add(created, 0, *who, *flags)
        for purchase, order in zip(purchases, orders, strict=True):
            lines = ",".join(f"{line.product}:{line.quantity}:{line.unit_price_cents}" for line in purchase.lines)
            gift_to = _recipient(rng, person)
            self.orders.add(purchase.day, purchase.minute, *who, consent, *order, gift_to, lines)

    def _order(self, rng: Random, purchase: Purchase) -> tuple[str, str, str, str, str]:
        """Return total, shipping, discount and refund in cents, and the state of an order."""
        lines_cents = purchase.total_cents
        discount = round(lines_cents * 0.1) if rng.random() < 0.07 else 0
        shipping = 0 if lines_cents - discount >= FREE_SHIPPING_FROM_CENTS else SHIPPING_CENTS
        total = lines_cents - discount + shipping
        dice = rng.random()
        if dice < 0.015:
            refund, state = total, "cancelled"
        elif dice < 0.022:
            refund, state = total, "refunded"
        elif dice < 0.045:
            refund, state = min(rng.choice(purchase.lines).unit_price_cents, total), "partially_refunded"
        else:
            refund, state = 0, "paid"
        return str(total), str(shipping), str(discount), str(refund), state

    def _birthday(self, rng: Random, person: Person) -> str:
        # The shop's form asks for a whole date, so those who keep their year to themselves leave it empty.
        if not (person.is_birthday_given and person.is_birth_year_given) or rng.random() > 0.96:
            return ""
        return person.born_on.isoformat()

    def day(self, number: int) -> date:
        """Return the date of a day counted from the first of the sample."""
        return self.starts_on + timedelta(days=number)


def _recipient(rng: Random, person: Person) -> str:
    """Return the name on the parcel when it is not the buyer's own ("" when it is)."""
    if rng.random() > 0.06:
        return ""
    others = [member for member in person.household.members if member is not person]
    if others:
        other = rng.choice(others)
        return f"{other.first} {other.last}"
    return f"Mamie {person.last}" if rng.random() < 0.3 else f"Famille {person.last}"

"""A small invented business with everything that rules can ask about, in a workspace and as plain values."""

from __future__ import annotations

import json
import random
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any

from app.models.domain.settings import ScorePolicy
from app.services.scoring.figures import refresh
from app.services.workspace.service import FIGURES_ON, set_setting
from tests.builders.workspace import add_consent, add_contact, add_customer, add_product, add_purchase
from tests.services.segments.plain_rules import Business, Contact, Customer, Purchase, Rule

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from app.models.db.engine import Database

TODAY = date(2025, 11, 18)
CATEGORIES = ["Thés", "Miels"]
CITIES = ["Annecy", "Saint-Étienne", "saint etienne", None]
BIRTHS = [None, "1980-02-29", "--02-29", "1990-11-18", "--12-01", "2001-11-19", "1955-01-01"]
TAGS = ["Fidèle", "À rappeler"]
LISTS = [1, 2]
SEGMENTS: dict[int, Rule] = {
    101: {"all": [{"field": "purchase_count", "op": "at_least", "value": 1}]},
    102: {
        "any": [{"not": {"field": "segment", "op": "is", "value": 101}}, {"field": "city", "op": "is", "value": "e"}]
    },
    103: {"field": "segment", "op": "is", "value": 102, "days_ago": 30},
}
"""Saved segments that rules may name."""


def invented(chance: random.Random, number: int) -> Customer:
    """One customer, of values that lie on the edges of what rules ask."""
    profile = {
        "city": chance.choice(CITIES),
        "postcode": chance.choice(["74000", "42100", "20200", "97400", None]),
        "email": chance.choice(["a@example.org", None]),
        "mobile": chance.choice(["+33612345678", None]),
        "birth_on": chance.choice(BIRTHS),
    }
    customer = Customer(number, profile, household=chance.choice([None, None, 1, number // 2]))
    for _ in range(chance.choice([0, 0, 1, 2, 5])):
        cents = chance.choice([100, 2500, -300])
        customer.purchases.append(
            Purchase(
                TODAY - timedelta(chance.choice([0, 1, 29, 30, 31, 90, 364, 365, 700])),
                cents,
                chance.choice(["shop", "web"]),
                chance.sample(CATEGORIES, chance.randrange(3)),
                has_discount=chance.random() < 0.4,
                cost_cents=chance.choice([None, None, 60]),
            )
        )
    for _ in range(chance.randrange(4)):
        day = TODAY - timedelta(chance.choice([0, 59, 60, 61, 200]))
        kind = chance.choice(["sent", "sent", "opened", "claimed", "referred"])
        customer.contacts.append(
            Contact(day, kind, chance.choice(["email", "email", "shop"]), chance.choice([None, "Noël", "Été"]))
        )
    for channel in ("email", "phone"):
        if (status := chance.choice(["granted", "refused", None])) is not None:
            customer.consents[channel] = status
    customer.tags = {tag: TODAY - timedelta(chance.choice([0, 100])) for tag in TAGS if chance.random() < 0.3}
    customer.lists = {each for each in LISTS if chance.random() < 0.3}
    customer.custom = {"Points": chance.choice([10, 50])} if chance.random() < 0.5 else {}
    customer.custom |= {"Palier": chance.choice(["Or", "Argent"])} if chance.random() < 0.5 else {}
    return customer


def make_business(database: Database, seed: int = 3, people: int = 60) -> Business:
    """Write a business into a workspace and return it as plain values."""
    chance = random.Random(seed)
    business = Business([invented(chance, number) for number in range(1, people + 1)], SEGMENTS, TODAY)
    with database.write() as connection:
        for number, category in enumerate(CATEGORIES, 1):
            add_product(connection, number, f"Produit {number}", category)
        _write_names(connection)
        for person in business.people:
            _write(connection, person)
        refresh(connection, TODAY, ScorePolicy())
        set_setting(connection, FIGURES_ON, TODAY.isoformat())
    return business


def write_purchase(connection: Connection, customer_id: int, one: Purchase) -> None:
    """Write one purchase of a customer."""
    products = [CATEGORIES.index(category) + 1 for category in one.categories]
    kind = "sale" if one.cents > 0 else "refund"
    purchase_id = add_purchase(
        connection, customer_id, one.day, one.cents, kind=kind, channel=one.channel, products=products
    )
    cost = None if one.cost_cents is None else one.cost_cents * 100
    connection.exec_driver_sql(
        "UPDATE purchase SET discount_e4 = ?, cost_e4 = ? WHERE id = ?", (100 * one.has_discount, cost, purchase_id)
    )


def _write_names(connection: Connection) -> None:
    for segment_id, rule in SEGMENTS.items():
        connection.exec_driver_sql(
            "INSERT INTO segment (id, name, rule, created_at, updated_at) VALUES (?, ?, ?, '', '')",
            (segment_id, f"S{segment_id}", json.dumps(rule)),
        )
    for number, tag in enumerate(TAGS, 1):
        connection.exec_driver_sql("INSERT INTO tag VALUES (?, ?, '')", (number, tag))
    for number in LISTS:
        connection.exec_driver_sql(
            "INSERT INTO customer_list (id, name, created_at) VALUES (?, ?, '')", (number, f"L{number}")
        )
    for number, (name, kind) in enumerate((("Points", "number"), ("Palier", "text")), 1):
        connection.exec_driver_sql("INSERT INTO custom_field VALUES (?, ?, ?)", (number, name, kind))


def _write(connection: Connection, person: Customer) -> None:
    add_customer(connection, person.id, **person.profile)
    for purchase in person.purchases:
        write_purchase(connection, person.id, purchase)
    for contact in person.contacts:
        add_contact(connection, person.id, contact.day, kind=contact.kind, channel=contact.channel)
        connection.exec_driver_sql(
            "UPDATE contact_event SET campaign = ? WHERE id = (SELECT max(id) FROM contact_event)", (contact.campaign,)
        )
    for channel, status in person.consents.items():
        add_consent(connection, person.id, channel, status)
    rows: list[tuple[str, tuple[Any, ...]]] = []
    if person.household is not None:
        rows.append(("customer_household VALUES (?, ?, 1, 1, 1, '', 0)", (person.id, person.household)))
    for tag, since in person.tags.items():
        what = "record_tag (record_id, tag_id, act, created_at) VALUES (?, ?, 'a', ?)"
        rows.append((what, (person.id, TAGS.index(tag) + 1, since.isoformat())))
    for number in person.lists:
        what = "list_member (record_id, list_id, act, created_at) VALUES (?, ?, 'a', ?)"
        rows.append((what, (person.id, number, TODAY.isoformat())))
    for name, value in person.custom.items():
        rows.append(("customer_custom VALUES (?, ?, ?, ?)", (1 + (name == "Palier"), person.id, value, person.id)))
    for what, values in rows:
        connection.exec_driver_sql(f"INSERT INTO {what}", values)

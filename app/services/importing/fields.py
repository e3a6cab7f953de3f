"""The vocabulary of target fields: what a column of a file can be."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Mapping


class FileKind(StrEnum):
    """What the rows of a file are about."""

    CUSTOMERS = "customers"
    PURCHASES = "purchases"
    CONTACTS = "contacts"


@dataclass(frozen=True, slots=True)
class Field:
    """One target of the mapping.

    `group` is one of customer, consent, purchase, line, contact. `value` is the type of value, which chooses the
    cleaner: text, key, name, town, email, phone, postcode, date, birth_date, datetime, time, amount, quantity, flag,
    refusal, status, sale_type, mode, kind, direction, channel, country, currency, language, title, score, company_id.
    """

    id: str
    group: str
    value: str


# id → type of value. The order is the order of the list in the window.
_VALUES: Final[dict[str, str]] = {
    "customer.external_id": "key",
    "customer.card": "key",
    "customer.title": "title",
    "customer.first_name": "name",
    "customer.last_name": "name",
    "customer.full_name": "name",
    "customer.company": "text",
    "customer.company_id": "company_id",
    "customer.email": "email",
    "customer.phone": "phone",
    "customer.phone_2": "phone",
    "customer.street": "text",
    "customer.street_2": "text",
    "customer.postcode": "postcode",
    "customer.city": "town",
    "customer.country": "country",
    "customer.birth_date": "birth_date",
    "customer.created_on": "date",
    "customer.note": "text",
    "customer.language": "language",
    "consent.email": "flag",
    "consent.sms": "flag",
    "consent.post": "flag",
    "consent.phone": "flag",
    "consent.email_refused": "refusal",
    "consent.sms_refused": "refusal",
    "consent.date": "date",
    "consent.granted_on": "date",
    "consent.refused_on": "date",
    "purchase.order_key": "key",
    "purchase.date": "datetime",
    "purchase.time": "time",
    "purchase.total": "amount",
    "purchase.refunded": "amount",
    "purchase.discount": "amount",
    "purchase.shipping": "amount",
    "purchase.tax": "amount",
    "purchase.tip": "amount",
    "purchase.gift_card": "amount",
    "purchase.cost": "amount",
    "purchase.total_after_refund": "amount",
    "purchase.currency": "currency",
    "purchase.status": "status",
    "purchase.type": "sale_type",
    "purchase.mode": "mode",
    "purchase.channel": "text",
    "purchase.cancelled_at": "datetime",
    "purchase.refund_email": "email",
    "line.product": "text",
    "line.sku": "key",
    "line.category": "text",
    "line.quantity": "quantity",
    "line.unit_price": "amount",
    "line.amount": "amount",
    "line.discount": "amount",
    "line.cost": "amount",
    "line.unit_cost": "amount",
    "contact.kind": "kind",
    "contact.date": "datetime",
    "contact.channel": "channel",
    "contact.campaign": "text",
    "contact.direction": "direction",
    "contact.detail": "text",
    "contact.score": "score",
    "contact.points": "amount",
    "contact.amount": "amount",
    "contact.other_person": "text",
}

FIELDS: Final[Mapping[str, Field]] = {
    field_id: Field(field_id, field_id.split(".", 1)[0], value) for field_id, value in _VALUES.items()
}

# The fields that a file of each kind may hold: a purchase file also tells who bought and what they accepted.
FIELD_GROUPS: Final[Mapping[FileKind, tuple[str, ...]]] = {
    FileKind.CUSTOMERS: ("customer", "consent"),
    FileKind.PURCHASES: ("customer", "consent", "purchase", "line"),
    FileKind.CONTACTS: ("customer", "consent", "contact"),
}


def fields_of(kind: FileKind) -> tuple[Field, ...]:
    """The fields that a column of a file of this kind can be, in the order of the list."""
    groups = FIELD_GROUPS[kind]
    return tuple(field for field in FIELDS.values() if field.group in groups)

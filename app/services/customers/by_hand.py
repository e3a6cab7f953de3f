"""Customers, purchases and contacts entered by hand: evidence of a source of its own, counted like any other."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from hashlib import blake2b

from sqlalchemy import Connection, text

from app.models.db.engine import Database
from app.models.domain.changes import Area, Changes
from app.models.domain.errors import KnownError
from app.models.domain.ports import Clock
from app.services.customers import acts
from app.services.customers.acts import Act, bound_record
from app.services.customers.own_acts import Derive
from app.services.customers.own_batches import new_batch, own_source
from app.services.customers.profile_view import forwarded
from app.services.customers.typed_values import CONSENTS, FIELDS, clean_typed
from app.services.workspace.service import FIGURES_STALE, WorkspaceService, set_setting

KINDS = ("called", "visited", "letter", "sent", "replied", "claimed", "other")
"""Kinds of contact that can be entered; those of the first four go out to the customer or come in."""

_IDENTIFYING = ("first_name", "last_name", "company", "email", "mobile", "landline")
_COLUMNS = {"mobile": "phone", "landline": "phone_2"}
_TOUCHED = Area.EVERYTHING & ~Area.SETTINGS & ~Area.SCENARIOS
_CENT_E4 = 100


@dataclass(frozen=True, slots=True)
class NewLine:
    """One line of a purchase entered by hand."""

    product: str
    quantity: float
    amount_cents: int
    category: str = ""


class ByHandService:
    """Writes what users enter, and derives the customer concerned in the same transaction."""

    def __init__(self, database: Database, clock: Clock, workspace: WorkspaceService, derive: Derive) -> None:
        self._database = database
        self._clock = clock
        self._workspace = workspace
        self._derive = derive

    def look_alikes(self, values: Mapping[str, str | None]) -> list[int]:
        """Return customers who may already be this person: the same e-mail, telephone, or name and postcode."""
        cleaned = self._cleaned(values, is_lenient=True)
        with self._database.read() as connection:
            rows = connection.execute(
                text("""SELECT customer_id FROM profile WHERE email = :email OR mobile IN (:mobile, :landline)
                        OR landline IN (:mobile, :landline) OR (first_name = :first_name COLLATE NOCASE
                        AND last_name = :last_name COLLATE NOCASE AND (:postcode IS NULL OR postcode = :postcode))
                        LIMIT 5"""),
                {key: cleaned.get(key) for key in (*_IDENTIFYING, "postcode")},
            )
            return [int(row[0]) for row in rows]

    def add_customer(self, values: Mapping[str, str | None]) -> Changes:
        """Enter a customer; keys are typed_values.FIELDS and consent_<channel> with granted or refused.

        `params["customer_id"]` is the new number. KnownError: customer_empty, field_unknown, value_refused.
        """
        cleaned = self._cleaned(values)
        if not any(cleaned.get(field) for field in _IDENTIFYING):
            raise KnownError("customer_empty")
        act = self._act()
        with self._database.write() as connection:
            record_id = self._add_record(connection, cleaned, act)
            customer_id = _give_number(connection, record_id, act.at)
            self._derive(connection, [customer_id])
        params: dict[str, object] = {"customer_id": customer_id, "customer_ids": [customer_id]}
        return Changes(_TOUCHED, "customer_added", params, act.undo)

    def add_purchase(
        self, customer_id: int, on: date, lines: Sequence[NewLine], *, channel: str = "", is_return: bool = False
    ) -> Changes:
        """Enter a purchase, or what was given back. KnownError: purchase_empty, day_in_future, customer_unknown."""
        self._refuse_future(on)
        if not lines or not any(line.amount_cents for line in lines):
            raise KnownError("purchase_empty")
        act, currency = self._act(), self._workspace.business().currency
        with self._database.write() as connection:
            customer_id = forwarded(connection, customer_id)
            batch_id = new_batch(connection, act, "purchases")
            record_id = bound_record(connection, customer_id)
            total = sum(abs(line.amount_cents) for line in lines) * _CENT_E4 * (-1 if is_return else 1)
            values = {
                "source": own_source(connection, act.at),
                "batch": batch_id,
                "record": record_id,
                "key": f"own:{act.key}",
                "contents": _contents(act),
                "kind": "refund" if is_return else "sale",
                "on": on.isoformat(),
                "currency": currency,
                "channel": channel,
                "total": total,
                "refunded": abs(total) if is_return else 0,
                "lines": len(lines),
            }
            added = connection.execute(_PURCHASE, values)
            _add_lines(connection, int(added.lastrowid or 0), values["source"], lines, -1 if is_return else 1)
            self._derive(connection, [customer_id])
        return Changes(_TOUCHED, "purchase_added", {"customer_ids": [customer_id]}, act.undo)

    def add_purchase_lines(
        self, customer_id: int, on: date, lines: Sequence[tuple[str, int]], *, channel: str, is_return: bool
    ) -> Changes:
        """Enter a purchase of (article, amount in cents), one of each. KnownError: those of add_purchase."""
        new = [NewLine(product, 1, amount) for product, amount in lines]
        return self.add_purchase(customer_id, on, new, channel=channel, is_return=is_return)

    def add_contact(
        self, customer_id: int, kind: str, channel: str, on: date, *, is_incoming: bool, detail: str = ""
    ) -> Changes:
        """Enter a contact. KnownError: contact_kind_unknown, channel_unknown, day_in_future, customer_unknown."""
        self._refuse_future(on)
        if kind not in KINDS:
            raise KnownError("contact_kind_unknown", kind=kind)
        if f"consent_{channel}" not in CONSENTS and channel != "other":
            raise KnownError("channel_unknown", channel=channel)
        act = self._act()
        with self._database.write() as connection:
            customer_id = forwarded(connection, customer_id)
            batch_id = new_batch(connection, act, "contacts")
            connection.execute(
                text("""INSERT INTO contact_event (record_id, source_id, batch_id, kind, channel, direction,
                        happened_on, detail, nature, is_live)
                        VALUES (:record, :source, :batch, :kind, :channel, :direction, :on, :detail, :nature, 1)"""),
                {
                    "record": bound_record(connection, customer_id),
                    "source": own_source(connection, act.at),
                    "batch": batch_id,
                    "kind": kind,
                    "channel": channel,
                    "direction": "in" if is_incoming else "out",
                    "on": on.isoformat(),
                    "detail": detail.strip() or None,
                    "nature": None if is_incoming else "relational",
                },
            )
            set_setting(connection, FIGURES_STALE, value=True)
        areas = Area.CONTACTS | Area.PROFILES | Area.SCORES | Area.PLAN
        return Changes(areas, "contact_added", {"customer_ids": [customer_id]}, act.undo)

    def _cleaned(self, values: Mapping[str, str | None], *, is_lenient: bool = False) -> dict[str, str]:
        country, today = self._workspace.business().country, self._clock.today().isoformat()
        found: dict[str, str] = {}
        for field, value in values.items():
            try:
                cleaned = clean_typed(field, value, country, today)
            except KnownError:
                if not is_lenient:
                    raise
                continue
            if cleaned:
                found[field] = cleaned
        return found

    def _add_record(self, connection: Connection, cleaned: Mapping[str, str], act: Act) -> int:
        batch_id, today = new_batch(connection, act, "customers"), self._clock.today().isoformat()
        added = connection.execute(
            text("INSERT INTO source_record (source_id, record_key) VALUES (:source, :key)"),
            {"source": own_source(connection, act.at), "key": f"own:{act.key}"},
        )
        record_id = int(added.lastrowid or 0)
        columns = {_COLUMNS.get(field, field): cleaned[field] for field in FIELDS if field in cleaned}
        row = {"record_id": record_id, "batch_id": batch_id, "row_number": 1, "content_key": _contents(act)}
        row |= {"is_current": 1, "created_on": today, **columns}
        names = ", ".join(row)
        connection.execute(
            text(f"INSERT INTO record_version ({names}) VALUES ({', '.join(f':{name}' for name in row)})"), row
        )
        for field in CONSENTS:
            if field in cleaned:
                connection.execute(
                    text("""INSERT INTO consent_event (record_id, batch_id, channel, status, decided_on, stated_on,
                            is_live) VALUES (:record, :batch, :channel, :status, :today, :today, 1)"""),
                    {
                        "record": record_id,
                        "batch": batch_id,
                        "channel": field.removeprefix("consent_"),
                        "status": cleaned[field],
                        "today": today,
                    },
                )
        return record_id

    def _refuse_future(self, on: date) -> None:
        if on > self._clock.today():
            raise KnownError("day_in_future", on=on.isoformat())

    def _act(self) -> Act:
        return acts.new_act(self._clock.now().isoformat(timespec="seconds"))


_PURCHASE = text("""INSERT INTO purchase (source_id, batch_id, record_id, order_key, content_key, is_live, kind,
    bought_on, currency, channel, gross_e4, discount_e4, shipping_e4, tax_e4, refunded_e4, net_e4, line_count)
    VALUES (:source, :batch, :record, :key, :contents, 1, :kind, :on, :currency, :channel, :total, 0, 0, 0, :refunded,
    :total, :lines)""")


def _add_lines(
    connection: Connection, purchase_id: int, source_id: object, lines: Sequence[NewLine], sign: int
) -> None:
    for number, line in enumerate(lines, 1):
        connection.execute(
            text("""INSERT INTO purchase_line (purchase_id, line_number, product_id, quantity_e3, amount_e4)
                    VALUES (:purchase, :number, :product, :quantity, :amount)"""),
            {
                "purchase": purchase_id,
                "number": number,
                "product": _product(connection, source_id, line) if line.product.strip() else None,
                "quantity": round(abs(line.quantity) * 1_000) * sign,
                "amount": abs(line.amount_cents) * _CENT_E4 * sign,
            },
        )


def _product(connection: Connection, source_id: object, line: NewLine) -> int:
    """The product of that name: of the own source, with the category that files give to the same name."""
    name = " ".join(line.product.split())
    known = connection.execute(
        text("""SELECT category FROM product WHERE name = :name COLLATE NOCASE AND category <> ''
                GROUP BY category ORDER BY count(*) DESC LIMIT 1"""),
        {"name": name},
    ).scalar()
    values = {"source": source_id, "name": name, "category": line.category or known or ""}
    connection.execute(
        text("INSERT OR IGNORE INTO product (source_id, sku, name, category) VALUES (:source, '', :name, :category)"),
        values,
    )
    return int(
        connection.execute(
            text(
                """SELECT id FROM product WHERE source_id = :source AND sku = '' AND name = :name
                   AND category = :category"""
            ),
            values,
        ).scalar_one()
    )


def _give_number(connection: Connection, record_id: int, at: str) -> int:
    """Make the record a customer of its own; the next linkage joins it to whom it belongs."""
    taken = connection.execute(
        text("SELECT EXISTS (SELECT 1 FROM record_customer WHERE customer_id = :id)"), {"id": record_id}
    ).scalar()
    highest = connection.execute(text("SELECT max(customer_id) FROM record_customer")).scalar() or 0
    number = max(int(highest), record_id) + 1 if taken else record_id
    connection.execute(
        text("INSERT OR IGNORE INTO customer (id, created_at) VALUES (:id, :at)"), {"id": number, "at": at}
    )
    connection.execute(text("DELETE FROM customer_forward WHERE old_id = :id"), {"id": number})
    connection.execute(
        text("INSERT INTO record_customer (record_id, customer_id) VALUES (:record, :id)"),
        {"record": record_id, "id": number},
    )
    return number


def _contents(act: Act) -> int:
    digest = blake2b(json.dumps([act.key, act.at]).encode(), digest_size=8).digest()
    return int.from_bytes(digest, "big", signed=True)

"""One customer whole, and all customers as rows of a file."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from typing import Any

from sqlalchemy import Connection, text

from app.models.domain.customer import ConsentState, KnownValue, Profile, RecordRow
from app.models.domain.errors import KnownError
from app.models.domain.values import day_of_epoch
from app.services.customers.correction_rows import CorrectionRow, corrections_of
from app.services.customers.custom_values import known_columns, values_by_customer, values_of
from app.services.customers.reach import CHANNELS, USABLE_SQL
from app.services.customers.typed_values import ADDRESS, FIELDS


def forwarded(connection: Connection, customer_id: int) -> int:
    """Return the id under which a customer lives on after joins."""
    for _ in range(100):
        new = connection.execute(
            text("SELECT new_id FROM customer_forward WHERE old_id = :id"), {"id": customer_id}
        ).scalar()
        if new is None:
            break
        customer_id = int(new)
    return customer_id


def load(connection: Connection, customer_id: int) -> Profile:
    """Return a customer. KnownError: customer_unknown."""
    customer_id = forwarded(connection, customer_id)
    row = (
        connection.execute(
            text("""SELECT p.*, f.purchase_count, f.revenue_cents, f.average_basket_cents, f.recency_days,
                f.tempo_days, (SELECT class FROM customer_score s
                    WHERE s.score_id = 'rfm' AND s.customer_id = p.customer_id) AS segment,
                EXISTS (SELECT 1 FROM suppression x JOIN record_customer rc ON rc.record_id = x.record_id
                    WHERE rc.customer_id = p.customer_id AND x.withdrawn_at IS NULL AND x.channel IS NULL)
                    AS is_suppressed
                FROM profile p JOIN customer_feature f ON f.customer_id = p.customer_id
                WHERE p.customer_id = :id"""),
            {"id": customer_id},
        )
        .mappings()
        .fetchone()
    )
    if row is None:
        raise KnownError("customer_unknown", customer_id=customer_id)
    records = _records(connection, customer_id)
    said = {one.field: one for one in corrections_of(connection, [customer_id])}
    return Profile(
        customer_id=customer_id,
        name=row["display_name"],
        first_name=row["first_name"],
        last_name=row["last_name"],
        gender=row["gender"],
        kind=row["kind"],
        since_on=_since(connection, customer_id, row["since_on"]),
        city=row["city"],
        values=_values(row, records, said),
        consents=_consents(connection, customer_id),
        purchase_count=row["purchase_count"],
        revenue_cents=row["revenue_cents"],
        average_basket_cents=row["average_basket_cents"],
        silence_days=row["recency_days"],
        tempo_days=row["tempo_days"],
        segment=row["segment"],
        records=tuple(_record_row(record) for record in records),
        categories=_categories(connection, customer_id),
        is_suppressed=bool(row["is_suppressed"]),
        custom=values_of(connection, customer_id),
        fields={column: row[column] for column in FIELDS},
        corrected=frozenset(said),
    )


def _records(connection: Connection, customer_id: int) -> Sequence[Any]:
    return (
        connection.execute(
            text("""SELECT r.id, s.name AS source, s.trust, r.external_id, v.row_number, v.title, v.first_name,
                v.last_name,
                v.company, v.email, v.phone, v.phone_2, v.street, v.street_2, v.postcode, v.city, v.birth_on, v.card,
                max(coalesce(v.created_on, ''), coalesce((SELECT max(q.bought_on) FROM purchase q
                    WHERE q.record_id = r.id AND q.is_live = 1), '')) AS fresh_on
                FROM record_customer rc JOIN source_record r ON r.id = rc.record_id
                JOIN record_version v ON v.record_id = r.id AND v.is_current = 1 JOIN source s ON s.id = r.source_id
                WHERE rc.customer_id = :id ORDER BY s.trust DESC, fresh_on DESC, r.id DESC"""),
            {"id": customer_id},
        )
        .mappings()
        .fetchall()
    )


def _values(profile: Any, records: Sequence[Any], said: Mapping[str, CorrectionRow]) -> tuple[KnownValue, ...]:
    """The chosen value of each field with its source, and the other values known."""
    wanted = {
        "email": (profile["email"], ("email",)),
        "mobile": (profile["mobile"], ("phone", "phone_2")),
        "landline": (profile["landline"], ("phone", "phone_2")),
        "birth_on": (profile["birth_on"], ("birth_on",)),
        "card": (next((r["card"] for r in records if r["card"]), None), ("card",)),
    }
    found: list[KnownValue] = []
    for field, (value, columns) in wanted.items():
        if not value and field not in said:
            continue
        known = [_known(field, record[column], record) for record in records for column in columns if record[column]]
        taken = {profile["mobile"], profile["landline"]} if field in {"mobile", "landline"} else {value}
        has_others = field != "landline" or not profile["mobile"]  # those of the mobile are telephones too
        found.append(_with_others(field, value or "", known, taken, said.get(field), has_others=has_others))
    address = _one_line([profile[c] for c in ("street", "street_2", "postcode", "city")])
    own = next((said[part] for part in ADDRESS if part in said), None)
    if address or own is not None:
        known = [
            _known("address", _one_line([record[c] for c in ("street", "street_2", "postcode", "city")]), record)
            for record in records
        ]
        known = [one for one in known if one.value]
        found.append(_with_others("address", address, known, {address}, own, has_others=True))
    return tuple(found)


def _with_others(
    field: str,
    value: str,
    known: list[KnownValue],
    taken: set[str | None],
    own: CorrectionRow | None,
    *,
    has_others: bool,
) -> KnownValue:
    others: dict[str, KnownValue] = {}
    if has_others or own is not None:
        for one in known:
            if one.value not in taken:
                others.setdefault(one.value, one)
    if own is not None:
        return KnownValue(field, value, "", date.fromisoformat(own.corrected_on), tuple(others.values()), is_own=True)
    chosen = next((one for one in known if one.value == value), None)
    if chosen is None:
        return KnownValue(field, value, "", None, tuple(others.values()))
    return KnownValue(field, value, chosen.source, chosen.seen_on, tuple(others.values()))


def _known(field: str, value: str, record: Any) -> KnownValue:
    return KnownValue(
        field, value, record["source"], date.fromisoformat(record["fresh_on"]) if record["fresh_on"] else None
    )


def _one_line(parts: Sequence[str | None]) -> str:
    """An address on two lines: street, then postcode and town."""
    street = ", ".join(part for part in parts[:2] if part)
    town = " ".join(part for part in parts[2:] if part)
    return "\n".join(part for part in (street, town) if part)


def _record_row(record: Any) -> RecordRow:
    name = " ".join(part for part in (record["first_name"], record["last_name"]) if part) or record["company"] or ""
    return RecordRow(
        record["id"], record["source"], record["external_id"], record["row_number"], name, record["email"],
        record["phone"], record["city"],
    )  # fmt: skip


def _consents(connection: Connection, customer_id: int) -> tuple[ConsentState, ...]:
    usable = connection.execute(
        text(
            f"SELECT {', '.join(USABLE_SQL[channel] for channel in CHANNELS)} FROM profile p WHERE p.customer_id = :id"
        ),
        {"id": customer_id},
    ).one()
    rows = connection.execute(
        text("""SELECT c.channel, c.status, c.decided_on, s.name, EXISTS (SELECT 1 FROM consent_event e
                    JOIN own_batch o ON o.batch_id = e.batch_id WHERE e.record_id = c.record_id AND e.is_live = 1
                    AND e.channel = c.channel AND e.status = c.status AND e.decided_on = c.decided_on)
                FROM customer_consent c
                JOIN source_record r ON r.id = c.record_id JOIN source s ON s.id = r.source_id
                WHERE c.customer_id = :id"""),
        {"id": customer_id},
    )
    known = {row[0]: row[1:] for row in rows}
    states: list[ConsentState] = []
    for channel, is_usable in zip(CHANNELS, usable, strict=True):
        status, on, source, is_own = known.get(channel, ("unknown", None, None, 0))
        day = date.fromisoformat(on) if on else None
        states.append(
            ConsentState(channel, status, day, "" if is_own else source, bool(is_usable), is_own=bool(is_own))
        )
    return tuple(states)


def _categories(connection: Connection, customer_id: int) -> tuple[tuple[str, int], ...]:
    """The categories bought most, by number of purchases they occur in; up to six."""
    rows = connection.execute(
        text("""SELECT d.category, count(DISTINCT o.purchase_id) FROM customer_order o
                JOIN purchase_line l ON l.purchase_id = o.purchase_id JOIN product d ON d.id = l.product_id
                WHERE o.customer_id = :id AND o.is_sale = 1 AND d.category <> ''
                GROUP BY d.category ORDER BY 2 DESC, 1 LIMIT 6"""),
        {"id": customer_id},
    )
    return tuple((category, count) for category, count in rows)


def _since(connection: Connection, customer_id: int, created_on: str | None) -> date | None:
    """The day a customer was first seen: the first purchase, or an earlier creation in a file."""
    first = connection.execute(
        text("SELECT first_purchase_day FROM customer_feature WHERE customer_id = :id"), {"id": customer_id}
    ).scalar()
    days = [day_of_epoch(first)] if first is not None else []
    if created_on:
        days.append(date.fromisoformat(created_on[:10]))
    return min(days, default=None)


def export_rows(connection: Connection, customer_ids: Sequence[int] | None = None) -> Iterator[dict[str, Any]]:
    """Yield all customers, or those, smallest id first; money with two decimals and a dot, days ISO, consents in words.

    The user's own fields follow under their names (see `custom_headers`).
    """
    headers = custom_headers(connection)
    own: Mapping[int, dict[int, Any]] = values_by_customer(connection) if headers else {}
    rows = connection.execute(
        text(f"""SELECT p.customer_id, p.kind, p.title, p.first_name, p.last_name, p.company, p.email,
                p.mobile, p.landline, p.street, p.street_2, p.postcode, p.city, p.country, p.birth_on,
                (SELECT json_group_object(channel, status) FROM customer_consent c
                    WHERE c.customer_id = p.customer_id) AS consents,
                f.first_purchase_day, f.last_purchase_day, f.purchase_count, f.revenue_cents
                FROM profile p JOIN customer_feature f ON f.customer_id = p.customer_id
                {"" if customer_ids is None else "WHERE p.customer_id IN (SELECT value FROM json_each(:ids))"}
                ORDER BY p.customer_id"""),
        {} if customer_ids is None else {"ids": json.dumps(list(customer_ids))},
    ).mappings()
    for row in rows:
        consents = json.loads(row["consents"])
        yield {
            "customer_id": row["customer_id"],
            **{c: row[c] for c in ("kind", "title", "first_name", "last_name", "company", "email")},
            "phone": row["mobile"] or row["landline"],
            **{c: row[c] for c in ("mobile", "landline", "street", "street_2", "postcode", "city", "country")},
            "birth_date": row["birth_on"],
            **{f"consent_{channel}": consents.get(channel, "unknown") for channel in ("email", "sms", "post", "phone")},
            "first_purchase_on": _iso(row["first_purchase_day"]),
            "last_purchase_on": _iso(row["last_purchase_day"]),
            "purchases": row["purchase_count"],
            "revenue": f"{row['revenue_cents'] / 100:.2f}",
            **{headers[field_id]: value for field_id, value in own.get(row["customer_id"], {}).items()},
        }


def custom_headers(connection: Connection) -> dict[int, str]:
    """Return the header of each own field in files of customers: its name, with its type where two share a name."""
    columns = known_columns(connection)
    names = Counter(column.name.casefold() for column in columns)
    return {
        column.id: f"custom: {column.name}" + (f" ({column.type})" if names[column.name.casefold()] > 1 else "")
        for column in columns
    }


def export_records(connection: Connection) -> Iterator[dict[str, Any]]:
    """Yield all source records in force: source, external_id, row, customer_id."""
    rows = connection.execute(
        text("""SELECT s.name AS source, r.external_id, v.row_number AS row, rc.customer_id FROM source_record r
                JOIN record_version v ON v.record_id = r.id AND v.is_current = 1 JOIN source s ON s.id = r.source_id
                JOIN record_customer rc ON rc.record_id = r.id ORDER BY s.id, v.row_number, r.id""")
    ).mappings()
    for row in rows:
        yield dict(row)


def _iso(epoch_days: int | None) -> str | None:
    return None if epoch_days is None else day_of_epoch(epoch_days).isoformat()

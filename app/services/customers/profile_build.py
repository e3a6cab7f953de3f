"""Derives profiles, consents and dated orders of customers from their records."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import Any

from sqlalchemy import Connection, text

from app.models.domain.folding import fold
from app.services.customers import survivorship
from app.services.customers.consent_build import rebuild_consents
from app.services.customers.correction_rows import corrections_of
from app.services.customers.custom_values import rebuild_custom
from app.services.customers.shared_addresses import searched_phone
from app.services.customers.survivorship import NOTHING_CORRECTED, Chosen, Corrected, LiveRecord, settled
from app.services.customers.typed_values import ADDRESS, FIELDS
from app.services.customers.unusable import rebuild_unusable
from app.services.workspace.currency import in_figures_sql, settle_currency

RECORD_COLUMNS = (
    "title", "first_name", "last_name", "company", "email", "phone", "phone_2", "street", "street_2", "postcode",
    "city", "country", "birth_on", "gender", "language", "card", "created_on",
)  # fmt: skip
_PROFILE_COLUMNS = (
    "customer_id", "kind", "title", "first_name", "last_name", "company", "display_name", "sort_name", "email",
    "mobile", "landline", "street", "street_2", "postcode", "city", "country", "birth_on", "birth_day", "gender",
    "language", "since_on", "record_count", "source_count", "email_record_id", "mobile_record_id", "post_record_id",
    "search_text",
)  # fmt: skip
_INSERT = f"INSERT INTO profile ({', '.join(_PROFILE_COLUMNS)}) VALUES ({', '.join('?' * len(_PROFILE_COLUMNS))})"
_PORTION = 5_000
_FORGET_CLASSES = "DELETE FROM class_snapshot"
"""What was kept of past days was made from the facts of before."""
_SEARCHED_AS = {"mobile": "phone", "landline": "phone_2"}


def rebuild_profiles(connection: Connection, customer_ids: Sequence[int] | None) -> int:
    """Rebuild profile, profile_search, customer_consent and customer_custom; all customers when `customer_ids` is None.

    A customer whose records are all withdrawn has no profile. Return how many profiles were written. Which addresses
    do not work is a matter of records, not of customers: it is derived with all of them only.
    """
    connection.exec_driver_sql(_FORGET_CLASSES)
    _choose(connection, customer_ids)
    for table, key in (
        ("profile", "customer_id"),
        ("profile_search", "rowid"),
        ("profile_words", "rowid"),
        ("customer_consent", "customer_id"),
    ):
        where = "" if customer_ids is None else f" WHERE {key} IN (SELECT id FROM temp.chosen)"
        connection.exec_driver_sql(f"DELETE FROM {table}{where}")
    written = 0
    portion: list[tuple[Any, ...]] = []
    corrected = _corrected(connection, customer_ids)
    for customer_id, records in _live_records(connection, is_whole=customer_ids is None):
        portion.append(_profile_row(customer_id, records, corrected.get(customer_id, NOTHING_CORRECTED)))
        if len(portion) >= _PORTION:
            written += _write(connection, portion)
    written += _write(connection, portion)
    rebuild_consents(connection, is_whole=customer_ids is None)
    if customer_ids is None:
        rebuild_unusable(connection)
    rebuild_custom(connection, is_whole=customer_ids is None)
    return written


def rebuild_orders(connection: Connection, customer_ids: Sequence[int] | None) -> None:
    """Rebuild customer_order: the dated purchases in force of every customer, ready to be summed up as of any day.

    Purchases in another currency than that of the figures are there, without their money.
    """
    connection.exec_driver_sql(_FORGET_CLASSES)
    if settle_currency(connection):
        customer_ids = None
    _choose(connection, customer_ids)
    is_whole = customer_ids is None
    where = "" if is_whole else " WHERE customer_id IN (SELECT id FROM temp.chosen)"
    connection.exec_driver_sql(f"DELETE FROM customer_order{where}")
    condition = "" if is_whole else "AND rc.customer_id IN (SELECT id FROM temp.chosen)"
    connection.exec_driver_sql(f"""
        INSERT INTO customer_order (customer_id, day, purchase_id, is_sale, net_e4)
        SELECT rc.customer_id, CAST(julianday(p.bought_on) - 2440587.5 AS INTEGER), p.id, p.kind = 'sale',
            CASE WHEN {in_figures_sql("p")} THEN p.net_e4 ELSE 0 END
        FROM purchase p JOIN record_customer rc ON rc.record_id = p.record_id
        WHERE p.is_live = 1 AND p.kind <> 'cancelled' {condition} ORDER BY 1, 2, 3""")


def _choose(connection: Connection, customer_ids: Sequence[int] | None) -> None:
    connection.exec_driver_sql("CREATE TEMP TABLE IF NOT EXISTS chosen (id INTEGER PRIMARY KEY)")
    connection.exec_driver_sql("DELETE FROM temp.chosen")
    if customer_ids:
        connection.execute(
            text("INSERT OR IGNORE INTO temp.chosen SELECT value FROM json_each(:ids)"),
            {"ids": json.dumps(list(customer_ids))},
        )


def _live_records(connection: Connection, *, is_whole: bool) -> Iterator[tuple[int, list[LiveRecord]]]:
    """Each customer with its records in force, freshest first."""
    condition = "" if is_whole else "AND rc.customer_id IN (SELECT id FROM temp.chosen)"
    rows = connection.exec_driver_sql(f"""
        SELECT rc.customer_id, r.id, r.source_id, s.trust, r.external_id,
            max(coalesce(v.created_on, ''), coalesce((SELECT max(p.bought_on) FROM purchase p
                WHERE p.record_id = r.id AND p.is_live = 1), '')),
            {", ".join(f"v.{column}" for column in RECORD_COLUMNS)}
        FROM record_customer rc JOIN source_record r ON r.id = rc.record_id JOIN source s ON s.id = r.source_id
        JOIN record_version v ON v.record_id = r.id AND v.is_current = 1
        WHERE 1 {condition} ORDER BY rc.customer_id, r.id""")
    for customer_id, group in groupby(rows, key=lambda row: row[0]):
        records = [
            LiveRecord(
                row[1],
                row[2],
                row[4],
                row[5],
                {c: v for c, v in zip(RECORD_COLUMNS, row[6:], strict=True) if v},
                row[3],
            )
            for row in group
        ]
        yield customer_id, survivorship.freshest_first(records)


def _corrected(connection: Connection, customer_ids: Sequence[int] | None) -> dict[int, dict[str, Chosen]]:
    """What the user says of each customer, the last word about each column."""
    found: dict[int, dict[str, Chosen]] = {}
    for row in corrections_of(connection, customer_ids, FIELDS):
        found.setdefault(row.customer_id, {})[row.field] = Chosen(row.value, row.record_id)
    return found


def _profile_row(customer_id: int, records: list[LiveRecord], corrected: Corrected) -> tuple[Any, ...]:
    def best(column: str, chosen: Chosen | None) -> Chosen | None:
        return settled(corrected, column, chosen)

    first = _value(best("first_name", survivorship.best_name(records, "first_name")))
    last = _value(best("last_name", survivorship.best_name(records, "last_name")))
    company = _value(best("company", survivorship.freshest(records, "company")))
    email = best("email", survivorship.freshest(records, "email"))
    mobile = best("mobile", survivorship.best_phone(records, survivorship.is_mobile))
    landline = best("landline", survivorship.best_phone(records, survivorship.is_landline))
    address, home_id = _address(records, corrected)
    birth_on = _value(best("birth_on", _best_birth(records)))
    kind = "organisation" if company and not first and not last else "person"
    name = _display_name(customer_id, records, first, last, company, _value(email))
    return (
        customer_id,
        kind,
        _value(best("title", survivorship.freshest(records, "title"))),
        first,
        last,
        company,
        name,
        fold(" ".join(filter(None, (last, first, company)))) or fold(name),
        _value(email),
        _value(mobile),
        _value(landline),
        *(address.get(column) for column in ADDRESS),
        birth_on,
        birth_on[-5:] if birth_on else None,
        _value(best("gender", survivorship.freshest(records, "gender"))),
        _value(best("language", survivorship.freshest(records, "language"))),
        min((record.values["created_on"] for record in records if "created_on" in record.values), default=None),
        len(records),
        len({record.source_id for record in records}),
        email.record_id if email else None,
        mobile.record_id if mobile else None,
        home_id if all(address.get(c) for c in ("street", "postcode", "city")) else None,
        _search_text(customer_id, records, name, corrected),
    )


def _address(records: list[LiveRecord], corrected: Corrected) -> tuple[dict[str, str | None], int | None]:
    """The address that is shown, whole, and the record it belongs to; one of the user's replaces it part by part."""
    home = survivorship.best_address(records)
    address: dict[str, str | None] = {part: home.values.get(part) for part in ADDRESS} if home else {}
    said = {part: corrected[part] for part in ADDRESS if part in corrected}
    if not said:
        return address, home.record_id if home else None
    address |= {part: chosen.value for part, chosen in said.items()}
    return address, next(iter(said.values())).record_id


def _best_birth(records: list[LiveRecord]) -> Chosen | None:
    """The freshest birth date with its year, else the freshest without."""
    dated = [record for record in records if not record.values.get("birth_on", "--").startswith("--")]
    return survivorship.freshest(dated, "birth_on") or survivorship.freshest(records, "birth_on")


def _display_name(
    customer_id: int,
    records: list[LiveRecord],
    first: str | None,
    last: str | None,
    company: str | None,
    email: str | None,
) -> str:
    """What the customer is called in lists: name, company, e-mail, the source's own number, card, telephone."""
    numbers = (record.external_id or record.values.get("card") or record.values.get("phone") for record in records)
    number = next(filter(None, numbers), None)
    return " ".join(filter(None, (first, last))) or company or email or number or str(customer_id)


def _search_text(customer_id: int, records: list[LiveRecord], name: str, corrected: Corrected) -> str:
    """Everything a customer may be looked for by, folded; phone numbers also as they are dialled at home."""
    words: dict[str, None] = {fold(name): None}
    own = {_SEARCHED_AS.get(column, column): said.value for column, said in corrected.items() if said.value}
    for values in (own, *(record.values for record in records)):
        for column in ("first_name", "last_name", "company", "email", "city", "card"):
            if column in values:
                words[fold(values[column])] = None
        for column in ("phone", "phone_2"):
            number = values.get(column, "")
            if number:
                words[searched_phone(number)] = None
    words |= {fold(record.external_id): None for record in records if record.external_id}
    words[str(customer_id)] = None
    return " ".join(word for word in words if word)


def _write(connection: Connection, portion: list[tuple[Any, ...]]) -> int:
    if not portion:
        return 0
    connection.exec_driver_sql(_INSERT, portion)
    texts = [(row[0], row[-1]) for row in portion]
    connection.exec_driver_sql("INSERT INTO profile_search (rowid, search_text) VALUES (?, ?)", texts)
    connection.exec_driver_sql("INSERT INTO profile_words (rowid, search_text) VALUES (?, ?)", texts)
    written = len(portion)
    portion.clear()
    return written


def _value(chosen: Chosen | None) -> str | None:
    return None if chosen is None else chosen.value

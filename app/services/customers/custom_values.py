"""The user's own fields of customers: derived from their records, and read for profiles, files and rules."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import Connection, text

from app.models.domain.customer import CustomValue
from app.services.customers.correction_rows import corrections_of

_FRESH = """max(coalesce(v.created_on, ''), coalesce((SELECT max(p.bought_on) FROM purchase p
    WHERE p.record_id = r.id AND p.is_live = 1), ''))"""


@dataclass(frozen=True, slots=True)
class CustomColumn:
    """One of the user's own fields; `type` is text, number, date or flag."""

    id: int
    name: str
    type: str


def rebuild_custom(connection: Connection, *, is_whole: bool) -> None:
    """Rebuild customer_custom, whole or of the customers in temp.chosen: the value of the freshest record with one."""
    where = "" if is_whole else " WHERE customer_id IN (SELECT id FROM temp.chosen)"
    connection.exec_driver_sql(f"DELETE FROM customer_custom{where}")
    if connection.exec_driver_sql("SELECT 1 FROM custom_field LIMIT 1").fetchone() is None:
        return
    condition = "" if is_whole else "AND rc.customer_id IN (SELECT id FROM temp.chosen)"
    connection.exec_driver_sql(f"""
        INSERT INTO customer_custom (field_id, customer_id, value, record_id)
        SELECT field_id, customer_id, value, record_id FROM (
            SELECT CAST(one.key AS INTEGER) AS field_id, rc.customer_id, one.value, r.id AS record_id,
                row_number() OVER (PARTITION BY one.key, rc.customer_id
                    ORDER BY s.trust DESC, {_FRESH} DESC, r.id DESC) AS place
            FROM record_customer rc JOIN source_record r ON r.id = rc.record_id JOIN source s ON s.id = r.source_id
            JOIN record_version v ON v.record_id = r.id AND v.is_current = 1, json_each(v.custom) one
            WHERE v.custom IS NOT NULL {condition}
        ) WHERE place = 1 ORDER BY 1, 2""")
    _lay_corrections_over(connection, condition)


def _lay_corrections_over(connection: Connection, condition: str) -> None:
    """The user's word about an own field replaces what records say; NULL takes it away."""
    said = f"""SELECT CAST(substr(c.field, 8) AS INTEGER) AS field_id, rc.customer_id, c.value, c.record_id, max(c.id)
        FROM correction c JOIN record_customer rc ON rc.record_id = c.record_id
        JOIN profile USING (customer_id)
        WHERE c.withdrawn_at IS NULL AND c.field LIKE 'custom:%' {condition} GROUP BY 1, 2"""
    connection.exec_driver_sql(
        f"DELETE FROM customer_custom WHERE (field_id, customer_id) IN (SELECT field_id, customer_id FROM ({said}))"
    )
    connection.exec_driver_sql(f"""
        INSERT INTO customer_custom (field_id, customer_id, value, record_id)
        SELECT said.field_id, said.customer_id,
            CASE WHEN f.type IN ('number', 'flag') THEN CAST(said.value AS NUMERIC) ELSE said.value END, said.record_id
        FROM ({said}) said JOIN custom_field f ON f.id = said.field_id WHERE said.value IS NOT NULL""")


def known_columns(connection: Connection) -> list[CustomColumn]:
    """Return the fields that some customer has a value of, by name."""
    rows = connection.exec_driver_sql(
        """SELECT id, name, type FROM custom_field f
           WHERE EXISTS (SELECT 1 FROM customer_custom c WHERE c.field_id = f.id) ORDER BY name, type"""
    )
    return [CustomColumn(*row) for row in rows]


def values_of(connection: Connection, customer_id: int) -> tuple[CustomValue, ...]:
    """Return the values of a customer's own fields, by name, with the day of their import or correction."""
    said = {
        int(row.field.removeprefix("custom:")): row.corrected_on
        for row in corrections_of(connection, [customer_id])
        if row.field.startswith("custom:")
    }
    rows = connection.execute(
        text("""SELECT f.id, f.name, f.type, c.value, s.name, substr(b.created_at, 1, 10)
                FROM customer_custom c JOIN custom_field f ON f.id = c.field_id
                JOIN source_record r ON r.id = c.record_id JOIN source s ON s.id = r.source_id
                LEFT JOIN record_version v ON v.record_id = r.id AND v.is_current = 1
                LEFT JOIN import_batch b ON b.id = v.batch_id
                WHERE c.customer_id = :id ORDER BY f.name, f.type"""),
        {"id": customer_id},
    ).fetchall()
    return tuple(
        CustomValue(
            name,
            type_,
            _typed(type_, value),
            "" if field_id in said else source,
            _day(said.get(field_id, on)),
            field_id,
            field_id in said,
        )
        for field_id, name, type_, value, source, on in rows
    )


def values_by_customer(connection: Connection) -> Mapping[int, dict[int, Any]]:
    """Return customer → field → value, of all customers: for writing them as columns of a file."""
    found: dict[int, dict[int, Any]] = {}
    rows = connection.exec_driver_sql(
        """SELECT c.customer_id, c.field_id, c.value, f.type FROM customer_custom c
           JOIN custom_field f ON f.id = c.field_id"""
    )
    for customer_id, field_id, value, type_ in rows:
        found.setdefault(customer_id, {})[field_id] = ("yes" if value else "no") if type_ == "flag" else value
    return found


def _day(on: str | None) -> date | None:
    return date.fromisoformat(on) if on else None


def _typed(type_: str, value: Any) -> str | float | bool | date:
    if type_ == "date":
        return date.fromisoformat(value)
    return bool(value) if type_ == "flag" else value

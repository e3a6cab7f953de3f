"""A column of the user's own, such as a loyalty tier, as it stood on a day.

A file says what a column holds, not since when: a value counts from the day of its import until a later import of the
same record brings another. Before the first import nothing is known. Of several records of a customer the one imported
last counts; the user's corrections count from the day they were made.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from sqlalchemy import text

if TYPE_CHECKING:
    from datetime import date

    from sqlalchemy import Connection

MOST_TIERS: Final = 20
"""A column with more values says no class."""

_VALUES: Final = """
    SELECT rc.customer_id, json_extract(v.custom, :path) AS value, substr(b.created_at, 1, 10) AS said_on, v.id AS turn
    FROM record_version v JOIN import_batch b ON b.id = v.batch_id AND b.withdrawn_at IS NULL
    JOIN record_customer rc ON rc.record_id = v.record_id
    WHERE v.custom IS NOT NULL AND json_extract(v.custom, :path) IS NOT NULL AND substr(b.created_at, 1, 10) <= :day
    UNION ALL
    SELECT rc.customer_id, c.value, substr(c.created_at, 1, 10), 1000000000000 + c.id
    FROM correction c JOIN record_customer rc ON rc.record_id = c.record_id
    WHERE c.field = :field AND c.withdrawn_at IS NULL AND substr(c.created_at, 1, 10) <= :day"""
_OF_DAY: Final = f"""
    SELECT customer_id, value FROM (
        SELECT customer_id, value,
            row_number() OVER (PARTITION BY customer_id ORDER BY said_on DESC, turn DESC) AS place
        FROM ({_VALUES})
    ) JOIN profile USING (customer_id) WHERE place = 1 AND value IS NOT NULL ORDER BY customer_id"""


def tiers_of(connection: Connection, field_id: int) -> list[str]:
    """Return the values of a column that customers have, the most frequent first, then those they only had."""
    rows = connection.exec_driver_sql(
        "SELECT CAST(value AS TEXT), count(*) FROM customer_custom WHERE field_id = ? GROUP BY 1 ORDER BY 2 DESC, 1 "
        "LIMIT ?",
        (field_id, MOST_TIERS + 1),
    )
    today = [str(value) for value, _ in rows]
    if len(today) > MOST_TIERS:
        return today
    past = connection.exec_driver_sql(
        "SELECT DISTINCT CAST(json_extract(custom, ?) AS TEXT) FROM record_version "
        "WHERE is_current = 0 AND custom IS NOT NULL ORDER BY 1",
        (f'$."{field_id}"',),
    )
    return list(dict.fromkeys([*today, *(str(value) for (value,) in past if value is not None)]))


def tiers_on(connection: Connection, name: str, day: date) -> list[tuple[int, str]]:
    """Return (customer, value) as known on a day, customers in ascending order."""
    field_id = connection.execute(
        text("SELECT id FROM custom_field WHERE name = :name AND type = 'text'"), {"name": name}
    ).scalar_one()
    rows = connection.execute(
        text(_OF_DAY), {"path": f'$."{field_id}"', "field": f"custom:{field_id}", "day": day.isoformat()}
    )
    return [(int(customer), str(value)) for customer, value in rows]


def tiers_since(connection: Connection) -> str | None:
    """Return the day of the first import that brought columns of the user's own; None without any."""
    return connection.exec_driver_sql(
        "SELECT min(substr(b.created_at, 1, 10)) FROM import_batch b WHERE b.withdrawn_at IS NULL "
        "AND EXISTS (SELECT 1 FROM record_version v WHERE v.batch_id = b.id AND v.custom IS NOT NULL)"
    ).scalar()

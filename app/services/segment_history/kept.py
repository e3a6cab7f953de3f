"""What is kept of a segment's history: a row per rule and day, valid while the facts are the same."""

from __future__ import annotations

import zlib
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Final

import numpy as np
from sqlalchemy import text

if TYPE_CHECKING:
    from collections.abc import Iterable

    from numpy.typing import NDArray
    from sqlalchemy import Connection

    Ids = NDArray[np.int64]


_MOST_RULES: Final = 80
"""Rules that were tried once go after so many others."""


@dataclass(frozen=True, slots=True)
class Summary:
    """A kept month without its members."""

    customers: int
    revenue_12m_cents: int
    entered: int | None
    left: int | None


@dataclass(frozen=True, slots=True)
class Evaluated:
    """A rule's members on a day (ids ascending) and their revenue."""

    ids: Ids
    revenue_12m_cents: int


def summaries(connection: Connection, rule_key: str, facts: str) -> dict[date, Summary]:
    """Return the months that are kept of a rule."""
    rows = connection.execute(
        text(
            "SELECT as_of, customers, revenue_12m_cents, entered, left FROM segment_month "
            "WHERE rule_key = :rule AND facts = :facts"
        ),
        {"rule": rule_key, "facts": facts},
    )
    return {date.fromisoformat(row[0]): Summary(*row[1:]) for row in rows}


def members(connection: Connection, rule_key: str, facts: str, as_of: date) -> Ids | None:
    """Return the members kept of a day; None when they are not."""
    packed = connection.execute(
        text("SELECT members FROM segment_month WHERE rule_key = :rule AND facts = :facts AND as_of = :as_of"),
        {"rule": rule_key, "facts": facts, "as_of": as_of.isoformat()},
    ).scalar()
    return None if packed is None else unpack(packed)


def keep(
    connection: Connection, rule_key: str, facts: str, found: Iterable[tuple[date, Evaluated, int | None, int | None]]
) -> None:
    """Keep months; what was kept under other facts goes."""
    connection.execute(text("DELETE FROM segment_month WHERE facts <> :facts"), {"facts": facts})
    rows = [
        (rule_key, on.isoformat(), facts, len(one.ids), one.revenue_12m_cents, entered, left, pack(one.ids))
        for on, one, entered, left in found
    ]
    if rows:
        connection.exec_driver_sql(
            "INSERT OR REPLACE INTO segment_month (rule_key, as_of, facts, customers, revenue_12m_cents, entered, "
            "left, members) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
            rows,
        )
    connection.exec_driver_sql(
        "DELETE FROM segment_month WHERE rule_key IN (SELECT rule_key FROM segment_month GROUP BY rule_key "
        f"ORDER BY max(id) DESC LIMIT -1 OFFSET {_MOST_RULES})"
    )


def first_fact(connection: Connection, facts: str) -> tuple[date | None, bool]:
    """Return the day of the first live purchase or contact, and whether it was kept."""
    row = connection.execute(
        text("SELECT first_on FROM segment_history_start WHERE facts = :facts"), {"facts": facts}
    ).one_or_none()
    if row is not None:
        return (date.fromisoformat(row[0]) if row[0] else None), True
    found = connection.exec_driver_sql(
        "SELECT min(first_on) FROM (SELECT date(min(day) * 86400, 'unixepoch') AS first_on FROM customer_order "
        "UNION ALL SELECT min(happened_on) FROM contact_event WHERE is_live = 1)"
    ).scalar()
    return (date.fromisoformat(found) if found else None), False


def keep_first_fact(connection: Connection, facts: str, first_on: date | None) -> None:
    """Keep the day of the first fact."""
    connection.exec_driver_sql("DELETE FROM segment_history_start")
    connection.exec_driver_sql(
        "INSERT INTO segment_history_start VALUES (?, ?)", (facts, first_on.isoformat() if first_on else None)
    )


def pack(ids: Ids) -> bytes:
    """Return ascending ids as compressed differences."""
    return zlib.compress(np.diff(ids, prepend=np.int64(0)).astype("<u4").tobytes(), 1)


def unpack(packed: bytes) -> Ids:
    """Return the ids of `pack`."""
    return np.cumsum(np.frombuffer(zlib.decompress(packed), dtype="<u4"), dtype=np.int64)

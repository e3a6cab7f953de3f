"""What the linkage reads from a workspace and writes into it; plain SQL."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from typing import Any

from sqlalchemy import Connection, text

from app.services.identity import records
from app.services.identity.records import Decisions, LinkTable, Pair

COLUMNS = "v.record_id, r.source_id, " + ", ".join(
    f"coalesce({'r' if name == 'external_id' else 'v'}.{name}, '')" for name in records.COLUMNS[2:]
)
LIVE = "record_version v JOIN source_record r ON r.id = v.record_id WHERE v.is_current = 1"
StoredPair = tuple[int, int, float, float, str, str]


def live_table(connection: Connection, record_ids: Collection[int] | None = None) -> LinkTable:
    """The live records (or those among `record_ids`) in ascending order of their ids."""
    chosen = "" if record_ids is None else f" AND v.record_id IN ({listed(record_ids)})"
    sql = f"SELECT {COLUMNS} FROM {LIVE}{chosen} ORDER BY v.record_id"
    return LinkTable.from_rows(connection.exec_driver_sql(sql).fetchall())


def raw(connection: Connection) -> Any:
    """The driver's own connection: many rows cost a third of what they cost as rows of SQLAlchemy."""
    return connection.connection.driver_connection


def live_count(connection: Connection) -> int:
    """How many records are live."""
    return int(connection.execute(text("SELECT count(*) FROM record_version WHERE is_current = 1")).scalar_one())


def decisions(connection: Connection) -> Decisions:
    """The decisions in force; of two about the same pair the later one counts."""
    rows = connection.execute(
        text(
            "SELECT kind, record_a, record_b FROM decision "
            "WHERE withdrawn_at IS NULL AND kind IN ('same', 'different') ORDER BY id"
        )
    )
    last: dict[Pair, str] = {(row.record_a, row.record_b): row.kind for row in rows}
    return Decisions(
        same=[pair for pair, kind in last.items() if kind == "same"],
        different=[pair for pair, kind in last.items() if kind == "different"],
    )


def previous_customers(connection: Connection, record_ids: Collection[int] | None = None) -> dict[int, int]:
    """Record id → customer id, of every record ever unified."""
    if not has_customers(connection):
        return {}
    chosen = "" if record_ids is None else f" WHERE record_id IN ({listed(record_ids)})"
    return dict(raw(connection).execute(f"SELECT record_id, customer_id FROM record_customer{chosen}"))


def has_customers(connection: Connection) -> bool:
    """Whether any record was ever unified."""
    return bool(connection.exec_driver_sql("SELECT EXISTS (SELECT 1 FROM record_customer)").scalar_one())


def records_of_customers(connection: Connection, customer_ids: Collection[int]) -> list[int]:
    """Live records of the customers."""
    sql = (
        "SELECT c.record_id FROM record_customer c JOIN record_version v ON v.record_id = c.record_id AND v.is_current "
        f"WHERE c.customer_id IN ({listed(customer_ids)}) ORDER BY c.record_id"
    )
    return [row[0] for row in connection.exec_driver_sql(sql)]


def live_among(connection: Connection, record_ids: Collection[int]) -> set[int]:
    """Those of the records that are live."""
    sql = f"SELECT record_id FROM record_version WHERE is_current = 1 AND record_id IN ({listed(record_ids)})"
    return {row[0] for row in connection.exec_driver_sql(sql)}


def lowest_records(connection: Connection, customer_ids: Collection[int]) -> dict[int, int]:
    """Customer id → its lowest live record."""
    sql = (
        "SELECT c.customer_id, min(c.record_id) FROM record_customer c JOIN record_version v "
        "ON v.record_id = c.record_id AND v.is_current = 1 "
        f"WHERE c.customer_id IN ({listed(customer_ids)}) GROUP BY c.customer_id"
    )
    return {row[0]: row[1] for row in connection.exec_driver_sql(sql)}


def births_of_customers(connection: Connection) -> dict[int, set[str]]:
    """Customer id → the birth dates that its live records give."""
    sql = (
        "SELECT c.customer_id, v.birth_on FROM record_customer c JOIN record_version v "
        "ON v.record_id = c.record_id AND v.is_current = 1 WHERE v.birth_on <> ''"
    )
    births: dict[int, set[str]] = {}
    for customer, birth in connection.exec_driver_sql(sql):
        births.setdefault(customer, set()).add(birth)
    return births


def current_customer(connection: Connection, customer_id: int) -> int:
    """The customer itself, or the one in its place."""
    row = connection.execute(
        text("SELECT new_id FROM customer_forward WHERE old_id = :customer"), {"customer": customer_id}
    ).one_or_none()
    return customer_id if row is None else row[0]


def forget_pairs(connection: Connection) -> None:
    """Take all stored pairs away."""
    connection.exec_driver_sql("DELETE FROM identity_pair")


def take_pairs_away(connection: Connection, lost: Sequence[Sequence[int]]) -> None:
    """Take the rows of these pairs of records away."""
    _many(connection, "DELETE FROM identity_pair WHERE record_a = ? AND record_b = ?", [tuple(pair) for pair in lost])


def write_pairs(connection: Connection, pairs: Sequence[StoredPair]) -> None:
    """Write these pairs in place of what is stored of them."""
    _many(connection, "INSERT OR REPLACE INTO identity_pair VALUES (?, ?, ?, ?, ?, ?)", pairs)


def write_customers(connection: Connection, changed: Sequence[tuple[int, int]], now: str) -> None:
    """Write record → customer where it changed; a number used for the first time becomes a customer."""
    _many(connection, "INSERT OR REPLACE INTO record_customer (record_id, customer_id) VALUES (?, ?)", changed)
    numbers = sorted({number for _, number in changed})
    _many(connection, "INSERT OR IGNORE INTO customer (id, created_at) VALUES (?, ?)", [(n, now) for n in numbers])


def write_forwards(connection: Connection, known: Mapping[int, int], forwards: Mapping[int, int]) -> None:
    """Write what changed of old customer id → the one in its place."""
    gone = [(old,) for old in known if old not in forwards]
    changed = [(old, new) for old, new in sorted(forwards.items()) if known.get(old) != new]
    _many(connection, "DELETE FROM customer_forward WHERE old_id = ?", gone)
    _many(connection, "INSERT OR REPLACE INTO customer_forward VALUES (?, ?)", changed)


def known_forwards(connection: Connection) -> dict[int, int]:
    """Old customer id → the one in its place."""
    return dict(raw(connection).execute("SELECT old_id, new_id FROM customer_forward"))


def _many(connection: Connection, sql: str, rows: Sequence[tuple[Any, ...]]) -> None:
    if rows:
        connection.exec_driver_sql(sql, list(rows))


def listed(numbers: Collection[int]) -> str:
    """Record ids as SQL text: integers of our own, often more than SQLite's limit of bound values."""
    return ",".join([str(int(number)) for number in numbers])


def rows_as_dicts(connection: Connection, sql: str, **params: object) -> Iterator[dict[str, Any]]:
    """The rows of a query as dictionaries."""
    yield from (dict(row) for row in connection.execute(text(sql), params).mappings())

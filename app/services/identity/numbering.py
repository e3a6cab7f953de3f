"""Customer numbers of the clusters that changed, with the forwards of those that are no more."""

from __future__ import annotations

from collections.abc import Collection
from typing import TYPE_CHECKING

from app.services.identity import customer_ids, store

if TYPE_CHECKING:
    from sqlalchemy import Connection

_LIVE = "record_customer c JOIN record_version v ON v.record_id = c.record_id AND v.is_current = 1"


def write_clusters(connection: Connection, clusters: list[list[int]], now: str) -> list[int]:
    """Give the clusters their customer numbers and write what changed; return the customers concerned.

    Records in none of the clusters keep the customer they had, unless a record that comes back claims its number.
    """
    concerned = {record for cluster in clusters for record in cluster}
    previous = store.previous_customers(connection, concerned)
    others = _namesakes(connection, concerned, set(previous.values()))
    previous |= {record: number for number, records in others.items() for record in records}
    clusters = [*clusters, *others.values()]
    here = {record for cluster in clusters for record in cluster}
    taken = _taken(connection, here)
    customers = customer_ids.assign(clusters, previous, taken, _highest(connection))
    changed = sorted((record, number) for record, number in customers.items() if previous.get(record) != number)
    store.write_customers(connection, changed, now)
    moves = {record: (previous[record], number) for record, number in changed if record in previous}
    _write_forwards(connection, moves, {number for _, number in changed})
    return sorted({*(number for _, number in changed), *(old for old, _ in moves.values())})


def _namesakes(connection: Connection, concerned: Collection[int], numbers: Collection[int]) -> dict[int, list[int]]:
    """Number → the other live records that bear it: a cluster that did not change."""
    found: dict[int, list[int]] = {}
    sql = f"SELECT c.record_id, c.customer_id FROM {_LIVE} WHERE c.customer_id IN ({store.listed(numbers)})"
    for record, number in store.raw(connection).execute(sql):
        if record not in concerned:
            found.setdefault(number, []).append(record)
    return found


def _taken(connection: Connection, here: Collection[int]) -> set[int]:
    """Which of the records' own numbers live records elsewhere bear."""
    if not store.has_customers(connection):
        return set()
    sql = f"SELECT c.record_id, c.customer_id FROM {_LIVE} WHERE c.customer_id IN ({store.listed(here)})"
    return {number for record, number in store.raw(connection).execute(sql) if record not in here}


def _highest(connection: Connection) -> int:
    sql = "SELECT max(coalesce((SELECT max(record_id) FROM record_customer), 0), coalesce(max(id), 0)) FROM customer"
    return int(connection.exec_driver_sql(sql).scalar_one())


def _write_forwards(connection: Connection, moves: dict[int, tuple[int, int]], in_use: Collection[int]) -> None:
    known = store.known_forwards(connection)
    old_numbers = store.listed({old for old, _ in moves.values()})
    sql = f"SELECT DISTINCT customer_id FROM record_customer WHERE customer_id IN ({old_numbers})"
    still_used = {row[0] for row in store.raw(connection).execute(sql)}
    store.write_forwards(connection, known, customer_ids.forwards(moves, still_used, known, in_use))

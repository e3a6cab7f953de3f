"""Which of several versions of the same thing is in force: the newest one that a batch in force still says. What the
file of that version has no column for stays as other files in force say it (see owned and composed).

Importing and withdrawing only add rows and marks; what counts is decided here from them, so that withdrawing an
import leaves what the other imports alone would have left.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

from app.services.importing import composed
from app.services.importing.composed_orders import are_mixed, compose_orders, parts_in
from app.services.importing.record_values import COLUMNS

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from app.services.importing.order_parts import OrderPart

_CLAIMED = """(SELECT max(b.id) FROM import_batch b WHERE b.withdrawn_at IS NULL AND (b.id = item.batch_id OR b.id IN
    (SELECT r.batch_id FROM reclaim r WHERE r.kind = '{kind}' AND r.item_id = item.id)))"""

# People files know people best; what an order says of its buyer counts where no people file speaks.
_RANK = "CASE own.kind WHEN 'customers' THEN 2 WHEN 'purchases' THEN 1 ELSE 0 END"

_TEMPORARY = {
    "was_current": "record_id INTEGER PRIMARY KEY, version_id INTEGER",
    "statement": "record_id INTEGER, place INTEGER, version_id INTEGER, PRIMARY KEY (record_id, place)",
}

_ORDER_TABLES = {
    "order_affected": "order_key TEXT PRIMARY KEY",
    "order_statement": "order_key TEXT, place INTEGER, purchase_id INTEGER, batch_id INTEGER,"
    " PRIMARY KEY (order_key, place)",
}


def keep_affected(connection: Connection, ids: Iterable[int]) -> None:
    """Put ids into the temporary table `affected`, emptied first."""
    connection.exec_driver_sql("CREATE TEMP TABLE IF NOT EXISTS affected (id INTEGER PRIMARY KEY)")
    connection.exec_driver_sql("DELETE FROM temp.affected")
    driver: Any = connection.connection.driver_connection  # takes them one after the other, however many
    driver.executemany("INSERT OR IGNORE INTO temp.affected VALUES (?)", ((item_id,) for item_id in ids))


def settle_records(connection: Connection) -> tuple[int, int]:
    """Mark the version in force of every record in `affected`, composed of several where files own different columns.

    Return how many of them came into force by that, and of how many others the contents changed.
    """
    for table, columns in _TEMPORARY.items():
        connection.exec_driver_sql(f"CREATE TEMP TABLE IF NOT EXISTS {table} ({columns})")
        connection.exec_driver_sql(f"DELETE FROM temp.{table}")
    connection.exec_driver_sql("""
        INSERT INTO temp.was_current SELECT record_id, id FROM record_version
        WHERE is_current = 1 AND record_id IN (SELECT id FROM temp.affected)""")
    connection.exec_driver_sql("""
        UPDATE record_version SET is_current = 0
        WHERE is_current = 1 AND record_id IN (SELECT id FROM temp.affected)""")
    connection.exec_driver_sql(f"""
        INSERT INTO temp.statement
        SELECT record_id, row_number() OVER (PARTITION BY record_id ORDER BY rank DESC, claimed DESC, id DESC), id
        FROM (SELECT item.id, item.record_id, {_RANK} AS rank, {_CLAIMED.format(kind="version")} AS claimed
              FROM record_version item JOIN import_batch own ON own.id = item.batch_id
              WHERE item.record_id IN (SELECT id FROM temp.affected) AND NOT item.is_composed)
        WHERE claimed IS NOT NULL""")
    connection.exec_driver_sql(
        "UPDATE record_version SET is_current = 1 WHERE id IN (SELECT version_id FROM temp.statement WHERE place = 1)"
    )
    composed.compose(connection)
    changes = _changes_of_records(connection)
    composed.drop_superseded(connection)
    return changes


def _changes_of_records(connection: Connection) -> tuple[int, int]:
    differs = " OR ".join(f"o.{column} IS NOT v.{column}" for column in (*COLUMNS, "extra", "custom"))
    returned, changed = connection.exec_driver_sql(f"""
        SELECT coalesce(sum(w.record_id IS NULL), 0), coalesce(sum(o.id <> v.id AND ({differs})), 0)
        FROM temp.affected a JOIN record_version v ON v.record_id = a.id AND v.is_current = 1
        LEFT JOIN temp.was_current w ON w.record_id = a.id LEFT JOIN record_version o ON o.id = w.version_id""").one()
    return int(returned), int(changed)


def settle_purchases(connection: Connection, source_id: int) -> None:
    """Mark the version in force of every order of a source of which one version is in `affected`.

    Where files of the source own different parts of orders, it is composed of what several of them say.
    """
    parts = parts_in(connection, source_id)
    if are_mixed(parts):
        _settle_mixed(connection, source_id, parts)
        return
    connection.exec_driver_sql(f"""
        UPDATE purchase SET is_live = best.is_live FROM (
            SELECT id, claimed IS NOT NULL AND row_number() OVER (
                PARTITION BY source_id, order_key ORDER BY claimed IS NULL, claimed DESC, id DESC) = 1 AS is_live
            FROM (SELECT item.id, item.source_id, item.order_key, {_CLAIMED.format(kind="purchase")} AS claimed
                  FROM purchase item WHERE (item.source_id, item.order_key) IN
                    (SELECT source_id, order_key FROM purchase WHERE id IN (SELECT id FROM temp.affected)))
        ) AS best WHERE best.id = purchase.id AND purchase.is_live <> best.is_live""")


def _settle_mixed(connection: Connection, source_id: int, parts: dict[int, OrderPart]) -> None:
    """The same, with what is composed made anew."""
    for table, columns in _ORDER_TABLES.items():
        connection.exec_driver_sql(f"CREATE TEMP TABLE IF NOT EXISTS {table} ({columns}) WITHOUT ROWID")
        connection.exec_driver_sql(f"DELETE FROM temp.{table}")
    connection.exec_driver_sql("""
        INSERT OR IGNORE INTO temp.order_affected
        SELECT order_key FROM purchase WHERE id IN (SELECT id FROM temp.affected)""")
    composed = "SELECT id FROM purchase WHERE source_id = ? AND is_composed = 1 AND order_key IN temp.order_affected"
    connection.exec_driver_sql(f"DELETE FROM purchase_line WHERE purchase_id IN ({composed})", (source_id,))
    connection.exec_driver_sql(f"DELETE FROM purchase WHERE id IN ({composed})", (source_id,))
    connection.exec_driver_sql(
        f"""INSERT INTO temp.order_statement
            SELECT order_key, row_number() OVER (PARTITION BY order_key ORDER BY claimed DESC, id DESC), id, batch_id
            FROM (SELECT item.id, item.order_key, item.batch_id, {_CLAIMED.format(kind="purchase")} AS claimed
                  FROM purchase item WHERE item.source_id = ? AND item.order_key IN temp.order_affected)
            WHERE claimed IS NOT NULL""",
        (source_id,),
    )
    connection.exec_driver_sql(
        "UPDATE purchase SET is_live = 0 WHERE is_live = 1 AND source_id = ? AND order_key IN temp.order_affected",
        (source_id,),
    )
    compose_orders(connection, source_id, parts)


def settle_events(connection: Connection, table: str, kind: str) -> None:
    """Mark as live the rows of `table` (contact_event, consent_event) in `affected` that a batch in force says."""
    connection.exec_driver_sql(f"""
        UPDATE {table} SET is_live = best.is_live FROM (
            SELECT item.id, {_CLAIMED.format(kind=kind)} IS NOT NULL AS is_live
            FROM {table} item WHERE item.id IN (SELECT id FROM temp.affected)
        ) AS best WHERE best.id = {table}.id AND {table}.is_live <> best.is_live""")

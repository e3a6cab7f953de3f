"""Which of several versions of the same thing is in force: the newest one that a batch in force still says.

Importing and withdrawing only add rows and marks; what counts is decided here from them, so that withdrawing an
import leaves what the other imports alone would have left.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from sqlalchemy import Connection, text

_CLAIMED = """(SELECT max(b.id) FROM import_batch b WHERE b.withdrawn_at IS NULL AND (b.id = item.batch_id OR b.id IN
    (SELECT r.batch_id FROM reclaim r WHERE r.kind = '{kind}' AND r.item_id = item.id)))"""

# People files know people best; what an order says of its buyer counts where no people file speaks.
_RANK = "CASE own.kind WHEN 'customers' THEN 2 WHEN 'purchases' THEN 1 ELSE 0 END"


def keep_affected(connection: Connection, ids: Iterable[int]) -> None:
    """Put ids into the temporary table `affected`, emptied first."""
    connection.exec_driver_sql("CREATE TEMP TABLE IF NOT EXISTS affected (id INTEGER PRIMARY KEY)")
    connection.exec_driver_sql("DELETE FROM temp.affected")
    driver: Any = connection.connection.driver_connection  # takes them one after the other, however many
    driver.executemany("INSERT OR IGNORE INTO temp.affected VALUES (?)", ((item_id,) for item_id in ids))


def settle_records(connection: Connection) -> None:
    """Mark the version in force of every record in `affected`."""
    connection.execute(
        text("""UPDATE record_version SET is_current = 0
                WHERE is_current = 1 AND record_id IN (SELECT id FROM temp.affected)""")
    )
    connection.execute(
        text(f"""
        WITH candidate AS (
            SELECT item.id, item.record_id, {_RANK} AS rank, {_CLAIMED.format(kind="version")} AS claimed
            FROM record_version item JOIN import_batch own ON own.id = item.batch_id
            WHERE item.record_id IN (SELECT id FROM temp.affected)
        ), ranked AS (
            SELECT id, row_number() OVER (PARTITION BY record_id ORDER BY rank DESC, claimed DESC, id DESC) AS place
            FROM candidate WHERE claimed IS NOT NULL
        )
        UPDATE record_version SET is_current = 1 WHERE id IN (SELECT id FROM ranked WHERE place = 1)""")
    )


def settle_purchases(connection: Connection) -> None:
    """Mark the version in force of every order of which one version is in `affected`."""
    connection.exec_driver_sql(f"""
        UPDATE purchase SET is_live = best.is_live FROM (
            SELECT id, claimed IS NOT NULL AND row_number() OVER (
                PARTITION BY source_id, order_key ORDER BY claimed IS NULL, claimed DESC, id DESC) = 1 AS is_live
            FROM (SELECT item.id, item.source_id, item.order_key, {_CLAIMED.format(kind="purchase")} AS claimed
                  FROM purchase item WHERE (item.source_id, item.order_key) IN
                    (SELECT source_id, order_key FROM purchase WHERE id IN (SELECT id FROM temp.affected)))
        ) AS best WHERE best.id = purchase.id AND purchase.is_live <> best.is_live""")


def settle_events(connection: Connection, table: str, kind: str) -> None:
    """Mark as live the rows of `table` (contact_event, consent_event) in `affected` that a batch in force says."""
    connection.exec_driver_sql(f"""
        UPDATE {table} SET is_live = best.is_live FROM (
            SELECT item.id, {_CLAIMED.format(kind=kind)} IS NOT NULL AS is_live
            FROM {table} item WHERE item.id IN (SELECT id FROM temp.affected)
        ) AS best WHERE best.id = {table}.id AND {table}.is_live <> best.is_live""")

"""What changed in the records since the last run of the linkage."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from app.services.identity import store
from app.services.identity.records import LinkTable

if TYPE_CHECKING:
    from collections.abc import Iterator

    from numpy.typing import NDArray
    from sqlalchemy import Connection

_AT_ONCE = 25_000  # records: their texts take four times the room of their codes


def live_versions(connection: Connection) -> NDArray[np.int64]:
    """The numbers of all versions in force, in the order of their records."""
    # As one text: a hundred thousand rows one by one cost ten times as much.
    sql = "SELECT group_concat(id) FROM record_version INDEXED BY record_version_current WHERE is_current = 1"
    listed = connection.exec_driver_sql(sql).scalar_one()
    return np.fromstring(listed, np.int64, sep=",") if listed else np.empty(0, np.int64)


def live_records(
    connection: Connection, version_ids: NDArray[np.int64] | None
) -> Iterator[tuple[LinkTable, list[int]]]:
    """Live records (those of the given versions, or all) with their versions, in portions, by their ids."""
    sql = f"SELECT {store.COLUMNS}, v.id FROM {store.LIVE}"
    if version_ids is not None:
        sql += f" AND v.id IN ({store.listed(version_ids.tolist())})"
    cursor = store.raw(connection).execute(f"{sql} ORDER BY v.record_id")
    while rows := cursor.fetchmany(_AT_ONCE):
        yield LinkTable.from_rows([row[:-1] for row in rows]), [row[-1] for row in rows]


def is_touched(connection: Connection, record_ids: NDArray[np.int64]) -> NDArray[np.bool_]:
    """Which of the records are to be read and judged again."""
    rows = store.raw(connection).execute("SELECT record_id FROM identity_touched").fetchall()
    return np.isin(record_ids, np.array([row[0] for row in rows], np.int64))


def forget_touched(connection: Connection) -> None:
    """All records are judged as they are now."""
    connection.exec_driver_sql("DELETE FROM identity_touched")

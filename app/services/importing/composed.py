"""Records of which several files own different columns: one version in force is composed of those that say something.

Evidence is never changed: what each file said stays a version of its own, and the composed one is derived from them
anew whenever an import comes, goes or returns. Cost is linear in the versions of the records looked at.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby
from typing import TYPE_CHECKING, Any, Final

from app.services.importing.custom_fields import CustomFields
from app.services.importing.owned import Owned, owned_by_saved
from app.services.importing.record_values import COLUMNS

if TYPE_CHECKING:
    from sqlalchemy import Connection

_AT_ONCE: Final = 2_000
_FIRST_VALUE: Final = 6
_SAYS_MORE: Final = " OR ".join(
    [
        f"(o.mask & {1 << place} = 0 AND top.{column} IS NULL AND low.{column} IS NOT NULL)"
        for place, column in enumerate(COLUMNS)
    ]
    + ["(low.extra IS NOT NULL AND low.extra IS NOT top.extra AND o.headers IS NOT p.headers)"]
    + ["(low.custom IS NOT NULL AND low.custom IS NOT top.custom AND o.custom IS NOT p.custom)"]
)
_TABLES: Final = (
    "CREATE TEMP TABLE IF NOT EXISTS owned (batch_id INTEGER PRIMARY KEY, mask INTEGER, headers, custom)",
    "CREATE TEMP TABLE IF NOT EXISTS to_compose (record_id INTEGER PRIMARY KEY)",
    "DELETE FROM temp.owned",
    "DELETE FROM temp.to_compose",
)
_INSERT: Final = (
    "INSERT INTO record_version (record_id, batch_id, row_number, content_key, is_current, is_composed,"
    f" {', '.join(COLUMNS)}, extra, cells, custom) VALUES (?, ?, ?, 0, 1, 1{', ?' * len(COLUMNS)}, ?, ?, ?)"
)


def compose(connection: Connection) -> None:
    """Compose the records of temp.statement of which the first version leaves open what another one says.

    temp.statement holds (record_id, place, version_id): what is said of each record, the strongest first.
    """
    if not connection.exec_driver_sql("SELECT EXISTS (SELECT 1 FROM temp.statement WHERE place > 1)").scalar():
        return
    owned = _note_owned(connection)
    connection.exec_driver_sql(f"""
        INSERT OR IGNORE INTO temp.to_compose
        SELECT t.record_id FROM temp.statement l JOIN temp.statement t ON t.record_id = l.record_id AND t.place = 1
        JOIN record_version top ON top.id = t.version_id JOIN record_version low ON low.id = l.version_id
        JOIN temp.owned o ON o.batch_id = top.batch_id JOIN temp.owned p ON p.batch_id = low.batch_id
        WHERE l.place > 1 AND ({_SAYS_MORE})""")
    connection.exec_driver_sql("""
        UPDATE record_version SET is_current = 0 WHERE is_current = 1
        AND record_id IN (SELECT record_id FROM temp.to_compose)""")
    driver: Any = connection.connection.driver_connection  # rows come and go without being kept
    fields = CustomFields(connection)
    custom = {batch_id: fields.ids_of(own.custom) for batch_id, own in owned.items()}
    for rows in _portions(driver):
        driver.executemany(_INSERT, [_composed(said, owned, custom) for said in rows])


def drop_superseded(connection: Connection) -> None:
    """Delete composed versions that are no longer in force, of the records in `affected`."""
    connection.exec_driver_sql("""
        DELETE FROM record_version WHERE is_composed = 1 AND is_current = 0
        AND record_id IN (SELECT id FROM temp.affected)""")


def _note_owned(connection: Connection) -> dict[int, Owned]:
    """What each file that says something owns; the same headers or fields have the same number."""
    for step in _TABLES:
        connection.exec_driver_sql(step)
    rows = connection.exec_driver_sql(
        "SELECT id, mapping FROM import_batch WHERE id IN"
        " (SELECT v.batch_id FROM temp.statement s JOIN record_version v ON v.id = s.version_id)"
    ).fetchall()
    owned = {batch_id: owned_by_saved(mapping) for batch_id, mapping in rows}
    headers, custom = _numbers(own.headers for own in owned.values()), _numbers(own.custom for own in owned.values())
    for batch_id, own in owned.items():
        connection.exec_driver_sql(
            "INSERT INTO temp.owned VALUES (?, ?, ?, ?)",
            (batch_id, own.mask(), headers[own.headers], custom[own.custom] if own.columns else -batch_id),
        )
    return owned


def _numbers(sets: Iterable[frozenset[Any]]) -> dict[frozenset[Any], int]:
    return {one: number for number, one in enumerate(dict.fromkeys(sets))}


def _portions(driver: Any) -> Iterator[list[list[Any]]]:
    """The versions of each record to compose, the strongest first, some records at a time."""
    ids = [row[0] for row in driver.execute("SELECT record_id FROM temp.to_compose ORDER BY 1").fetchall()]
    for start in range(0, len(ids), _AT_ONCE):
        rows = driver.execute(
            f"""SELECT s.record_id, v.batch_id, v.row_number, v.extra, v.cells, v.custom,
                {", ".join(f"v.{column}" for column in COLUMNS)}
                FROM temp.statement s JOIN record_version v ON v.id = s.version_id
                WHERE s.record_id IN (SELECT value FROM json_each(?)) ORDER BY s.record_id, s.place""",
            (json.dumps(ids[start : start + _AT_ONCE]),),
        ).fetchall()
        yield [list(said) for _, said in groupby(rows, key=lambda row: row[0])]


def _composed(
    said: Sequence[Sequence[Any]], owned: dict[int, Owned], custom_ids: dict[int, set[str]]
) -> tuple[object, ...]:
    """One row of values: of each column what the strongest version says that owns it or fills it."""
    values: dict[str, object] = {}
    extra: dict[str, object] = {}
    custom: dict[str, object] = {}
    spoken: set[str] = set()
    spoken_headers: set[str] = set()
    spoken_custom: set[str] = set()
    for _, batch_id, _, extra_text, _, custom_text, *cells in said:
        own = owned[batch_id]
        for column, value in zip(COLUMNS, cells, strict=True):
            if column not in spoken and value is not None:
                values[column] = value
                spoken.add(column)
        spoken |= own.columns
        _take(extra, json.loads(extra_text or "{}"), spoken_headers, own.headers)
        _take(custom, json.loads(custom_text or "{}"), spoken_custom, custom_ids[batch_id])
    record_id, batch_id, row, _, first_cells, _ = said[0][:_FIRST_VALUE]
    return (
        record_id, batch_id, row, *map(values.get, COLUMNS),
        _text(extra), first_cells, _text(custom),
    )  # fmt: skip


def _take(kept: dict[str, object], said: dict[str, object], spoken: set[str], owned: Iterable[str]) -> None:
    kept.update((name, value) for name, value in said.items() if name not in spoken)
    spoken.update(said)
    spoken.update(owned)


def _text(values: dict[str, object]) -> str | None:
    return json.dumps(dict(sorted(values.items())), ensure_ascii=False) if values else None

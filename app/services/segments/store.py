"""The saved segments: rows of the table `segment`."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any, Final

from sqlalchemy import text

from app.models.domain.errors import KnownError
from app.models.domain.segment import Rule, Segment

if TYPE_CHECKING:
    from sqlalchemy import Connection

_COLUMNS: Final = "id, name, ready_id, rule, folder, archived_at"
_LONGEST_NAME: Final = 200
_LONGEST_FOLDER: Final = 60
STATE: Final = ("name", "rule", "folder", "archived_at", "deleted_at")
"""What can be changed of a segment and taken back."""


def saved(connection: Connection, *, archived: bool = False) -> Iterator[Segment]:
    """Yield the segments in use, or those put aside; the ready-made first."""
    for row in connection.exec_driver_sql(
        f"SELECT {_COLUMNS} FROM segment WHERE archived_at IS {'NOT' if archived else ''} NULL AND deleted_at IS NULL "
        "ORDER BY ready_id IS NULL, id"
    ):
        yield _segment(row)


def one(connection: Connection, segment_id: int) -> Segment:
    """Return a segment, in use or not. KnownError: segment_missing."""
    row = connection.execute(text(f"SELECT {_COLUMNS} FROM segment WHERE id = :id"), {"id": segment_id}).one_or_none()
    if row is None:
        raise KnownError("segment_missing", segment=segment_id)
    return _segment(row)


def insert(
    connection: Connection, name: str, rule: Rule, now: str, ready_id: str | None = None, folder: str = ""
) -> int:
    """Write a new segment and return its id."""
    cursor = connection.execute(
        text(
            "INSERT INTO segment (name, ready_id, rule, folder, created_at, updated_at) "
            "VALUES (:name, :ready_id, :rule, :folder, :now, :now) RETURNING id"
        ),
        {"name": name, "ready_id": ready_id, "rule": rule_text(rule), "folder": folder, "now": now},
    )
    return int(cursor.scalar_one())


def state(connection: Connection, segment_id: int) -> dict[str, Any]:
    """Return everything of a segment that can be taken back. KnownError: segment_missing."""
    statement = text(f"SELECT id, {', '.join(STATE)} FROM segment WHERE id = :id")
    row = connection.execute(statement, {"id": segment_id}).one_or_none()
    if row is None:
        raise KnownError("segment_missing", segment=segment_id)
    return dict(zip(("id", *STATE), row, strict=True))


def put(connection: Connection, wanted: Mapping[str, Any], now: str) -> None:
    """Change a segment to what `state` returns; keys that are not there stay as they are."""
    given = [key for key in STATE if key in wanted]
    changed = ", ".join(f"{key} = :{key}" for key in given)
    values = {key: wanted[key] for key in given}
    connection.execute(
        text(f"UPDATE segment SET {changed}, updated_at = :now WHERE id = :id"),
        {**values, "id": wanted["id"], "now": now},
    )


def check_name(connection: Connection, name: str, segment_id: int | None = None) -> str:
    """Return the name without outer spaces. KnownError: segment_name_missing, segment_name_taken."""
    plain = " ".join(name.split())[:_LONGEST_NAME]
    if not plain:
        raise KnownError("segment_name_missing")
    for segment in saved(connection):
        if segment.id != segment_id and segment.name.casefold() == plain.casefold():
            raise KnownError("segment_name_taken", name=plain)
    return plain


def plain_folder(folder: str) -> str:
    """Return the name of a folder as it is kept; empty for none."""
    return " ".join(folder.split())[:_LONGEST_FOLDER]


def rule_text(rule: Rule) -> str:
    """Return a rule as it is kept."""
    return json.dumps(rule, ensure_ascii=False, separators=(",", ":"))


def _segment(row: Any) -> Segment:
    segment_id, name, ready_id, rule, folder, archived_at = row
    return Segment(segment_id, name, ready_id, json.loads(rule), folder=folder, archived_at=archived_at)

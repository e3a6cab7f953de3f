"""The saved segments: rows of the table `segment`."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from sqlalchemy import text

from app.models.domain.errors import KnownError
from app.models.domain.segment import Rule, Segment

if TYPE_CHECKING:
    from sqlalchemy import Connection

_COLUMNS = "id, name, ready_id, rule"


def saved(connection: Connection) -> Iterator[Segment]:
    """Yield the segments in use, the ready-made first."""
    for row in connection.exec_driver_sql(
        f"SELECT {_COLUMNS} FROM segment WHERE archived_at IS NULL ORDER BY ready_id IS NULL, id"
    ):
        yield _segment(row)


def one(connection: Connection, segment_id: int) -> Segment:
    """Return a segment, archived or not. KnownError: segment_missing."""
    row = connection.execute(text(f"SELECT {_COLUMNS} FROM segment WHERE id = :id"), {"id": segment_id}).one_or_none()
    if row is None:
        raise KnownError("segment_missing", segment=segment_id)
    return _segment(row)


def insert(connection: Connection, name: str, rule: Rule, now: str, ready_id: str | None = None) -> int:
    """Write a new segment and return its id."""
    cursor = connection.execute(
        text(
            "INSERT INTO segment (name, ready_id, rule, created_at, updated_at) "
            "VALUES (:name, :ready_id, :rule, :now, :now) RETURNING id"
        ),
        {"name": name, "ready_id": ready_id, "rule": rule_text(rule), "now": now},
    )
    return int(cursor.scalar_one())


def update(connection: Connection, segment_id: int, name: str, rule: str, now: str) -> None:
    """Rewrite a segment."""
    connection.execute(
        text("UPDATE segment SET name = :name, rule = :rule, updated_at = :now WHERE id = :id"),
        {"id": segment_id, "name": name, "rule": rule, "now": now},
    )


def set_archived(connection: Connection, segment_id: int, archived_at: str | None) -> None:
    """Put a segment aside, or back."""
    connection.execute(
        text("UPDATE segment SET archived_at = :at WHERE id = :id"), {"id": segment_id, "at": archived_at}
    )


def check_name(connection: Connection, name: str, segment_id: int | None = None) -> str:
    """Return the name without outer spaces. KnownError: segment_name_missing, segment_name_taken."""
    plain = " ".join(name.split())
    if not plain:
        raise KnownError("segment_name_missing")
    for segment in saved(connection):
        if segment.id != segment_id and segment.name.casefold() == plain.casefold():
            raise KnownError("segment_name_taken", name=plain)
    return plain


def rule_text(rule: Rule) -> str:
    """Return a rule as it is kept."""
    return json.dumps(rule, ensure_ascii=False, separators=(",", ":"))


def _segment(row: Any) -> Segment:
    return Segment(row[0], row[1], row[2], json.loads(row[3]))

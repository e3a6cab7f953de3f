"""Who uses a segment: other segments, scenarios, and mailings that were made of it."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any, cast

from sqlalchemy import text

from app.models.domain.segment import SegmentUse
from app.services.segments.class_was import SEGMENTS
from app.services.segments.memory import REFERRING

if TYPE_CHECKING:
    from sqlalchemy import Connection

_IN_DEFINITIONS = frozenset({"segment", "segment_id"})


def uses_of(connection: Connection, segment_id: int) -> list[SegmentUse]:
    """Return who uses a segment; withdrawn mailings and archived scenarios do not."""
    segments = connection.exec_driver_sql("SELECT id, name, rule FROM segment WHERE deleted_at IS NULL")
    found = [
        SegmentUse("segment", row[0], row[1])
        for row in segments
        if row[0] != segment_id and segment_id in segments_named(json.loads(row[2]))
    ]
    scenarios = connection.exec_driver_sql("SELECT id, name, definition FROM scenario WHERE archived_at IS NULL")
    found += [
        SegmentUse("scenario", row[0], row[1]) for row in scenarios if segment_id in segments_named(json.loads(row[2]))
    ]
    mailings = connection.execute(
        text("SELECT id, name FROM mailing WHERE segment_id = :id AND withdrawn_at IS NULL"), {"id": segment_id}
    )
    return [*found, *(SegmentUse("mailing", row[0], row[1]) for row in mailings)]


def segments_named(content: object) -> set[int]:
    """Return the ids of segments that a rule, or anything that holds rules, names."""
    return set(_named(content))


def _named(content: object) -> Iterator[int]:
    for part in _parts(content):
        named = [part.get("value")] if part.get("field") in REFERRING else []
        named += [value for key, value in part.items() if key in _IN_DEFINITIONS]
        segmentation = part.get("segmentation")
        if isinstance(segmentation, str) and segmentation.startswith(SEGMENTS):
            named += [int(one) for one in segmentation.removeprefix(SEGMENTS).split(",") if one.isdecimal()]
        yield from (one for one in named if isinstance(one, int) and not isinstance(one, bool))


def segments_on_list(connection: Connection, list_id: int) -> list[str]:
    """Return the names of the segments whose rules ask for a list made by hand."""
    rows = connection.exec_driver_sql("SELECT name, rule FROM segment WHERE deleted_at IS NULL")
    return [str(name) for name, rule in rows if list_id in set(_lists_named(json.loads(rule)))]


def _lists_named(rule: Any) -> Iterator[int]:
    for part in _parts(rule):
        if part.get("field") == "list":
            value: Any = part.get("value")
            yield from cast("list[int]", value) if isinstance(value, list) else [value]


def _parts(content: object) -> Iterator[Mapping[str, Any]]:
    """Yield every object within a rule, or within anything that holds rules."""
    waiting: list[Any] = [content]
    while waiting:
        part = waiting.pop()
        if isinstance(part, list | tuple):
            waiting.extend(cast("list[Any]", part))
        elif isinstance(part, Mapping):
            known = cast("Mapping[str, Any]", part)
            waiting.extend(known.values())
            yield known

"""Fingerprints: of a rule with everything it names, and of the facts that any rule may look at.

The second is put together from numbers of rows and highest ids, so it costs no pass over purchases: imports,
withdrawals, entries by hand and decisions each leave a row of their own.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any, Final, cast

from sqlalchemy import text

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from app.models.domain.segment import Rule

_NAMES_SEGMENT: Final = frozenset({"segment", "entered", "left"})
_SEGMENTS: Final = "segments:"
_NO_FACTS: Final = ("figures_on", "score_quality", "persona_figures", "watched_folder")
"""Settings that follow from facts, say which day is in sight, or are about files not imported."""

_WITHDRAWABLE: Final = (
    "import_batch",
    "decision",
    "correction",
    "record_tag",
    "suppression",
    "mailing",
    "list_member",
    "persona_version",
)
_STATE: Final = "SELECT count(*), max(id), total(id * (withdrawn_at IS NULL)), max(withdrawn_at) FROM {table}"
_SMALL: Final = (
    "SELECT group_concat(id || '=' || trust) FROM source",
    "SELECT group_concat(product_id || '=' || category, '|') FROM product_category",
    "SELECT group_concat(id || definition || coalesce(deleted_at, ''), '|') FROM own_score",
    "SELECT group_concat(id || name || type, '|') FROM custom_field",
    "SELECT group_concat(id || coalesce(deleted_at, ''), '|') FROM customer_list",
    "SELECT max(id) FROM contact_event",
    "SELECT max(id) FROM consent_event",
    "SELECT max(id) FROM purchase",
    "SELECT max(id) FROM record_version",
    "SELECT count(*) FROM erased_person",
)


def rule_key(connection: Connection, rule: Rule) -> str:
    """Return the fingerprint of a rule and of every segment it names, however far down."""
    seen: dict[int, str] = {}
    waiting: list[object] = [rule]
    while waiting:
        for segment_id in _segments(waiting.pop()):
            if segment_id in seen:
                continue
            found = connection.execute(text("SELECT rule FROM segment WHERE id = :id"), {"id": segment_id}).scalar()
            seen[segment_id] = str(found)
            if found is not None:
                waiting.append(json.loads(found))
    return _digest([rule, sorted(seen.items())])


def facts_key(connection: Connection) -> str:
    """Return the fingerprint of everything that rules may look at, apart from the rules themselves."""
    states = (connection.exec_driver_sql(_STATE.format(table=table)).one() for table in _WITHDRAWABLE)
    parts: list[Any] = [list(state) for state in states]
    parts.extend(connection.exec_driver_sql(statement).scalar() for statement in _SMALL)
    settings = connection.exec_driver_sql("SELECT key, value FROM setting ORDER BY key").all()
    parts.append([[key, value] for key, value in settings if key not in _NO_FACTS])
    return _digest(parts)


def _segments(part: object) -> Iterator[int]:
    """Yield the segments that a rule names."""
    if isinstance(part, Mapping):
        known = cast("Mapping[str, Any]", part)
        if known.get("field") in _NAMES_SEGMENT and isinstance(known.get("value"), int):
            yield known["value"]
        segmentation = known.get("segmentation")
        if isinstance(segmentation, str) and segmentation.startswith(_SEGMENTS):
            yield from (
                int(part) for part in segmentation.removeprefix(_SEGMENTS).split(",") if part.strip().isdecimal()
            )
        for child in known.values():
            yield from _segments(child)
    elif isinstance(part, list | tuple):
        for child in cast("list[object]", part):
            yield from _segments(child)


def _digest(content: object) -> str:
    written = json.dumps(content, sort_keys=True, ensure_ascii=False, default=str)
    return hashlib.sha256(written.encode()).hexdigest()[:32]

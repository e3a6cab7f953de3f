"""The class and the money of every customer on one day, kept in the workspace while the facts stay as they are."""

from __future__ import annotations

import json
import zlib
from dataclasses import dataclass
from hashlib import blake2b
from typing import TYPE_CHECKING, Any, Final

import numpy as np
from sqlalchemy import text

from app.models.domain.errors import KnownError

if TYPE_CHECKING:
    from datetime import date

    from numpy.typing import NDArray
    from sqlalchemy import Connection

    from app.models.db.engine import Database

    Integers = NDArray[np.int64]

METHOD: Final = 1
"""Changes with what the classes are made of, so that older snapshots count no more."""
MOST_KEPT: Final = 60
"""The least recently used go first."""
_LEVEL: Final = 1

_ACTS: Final = (
    "import_batch",
    "decision",
    "correction",
    "suppression",
    "mailing",
    "persona_version",
    "record_tag",
    "note",
    "task",
)
"""Tables with a row for each act that may change a fact, withdrawn or not."""
_ACTS_OF: Final = "SELECT count(*), max(id), total(id) FILTER (WHERE withdrawn_at IS NULL) FROM {table}"
_GROWING: Final = ("purchase", "contact_event", "record_version", "source_record", "consent_event")
_CHOICES: Final = ("score_policy", "pressure", "business")


@dataclass(frozen=True, slots=True)
class Snapshot:
    """Customers of a day: `ids` ascending, `classes` places in `names`, `revenue` of 365 days in cents."""

    day: date
    names: tuple[str, ...]
    ids: Integers
    classes: Integers
    revenue: Integers


def facts_stamp(connection: Connection) -> str:
    """Return what changes with every act that may change a fact, a threshold or a rule; a few milliseconds."""
    seen: list[Any] = [METHOD]
    seen += [tuple(connection.exec_driver_sql(_ACTS_OF.format(table=table)).one()) for table in _ACTS]
    seen += [connection.exec_driver_sql(f"SELECT max(id) FROM {table}").scalar() for table in _GROWING]
    seen += [tuple(row) for row in connection.exec_driver_sql("SELECT id, rule, archived_at FROM segment ORDER BY id")]
    seen += [
        connection.execute(text("SELECT value FROM setting WHERE key = :key"), {"key": key}).scalar()
        for key in _CHOICES
    ]
    seen.append(connection.exec_driver_sql("SELECT count(*), max(customer_id), total(customer_id) FROM profile").one())
    return blake2b(json.dumps(seen, default=str).encode(), digest_size=16).hexdigest()


def read_snapshot(connection: Connection, segmentation_id: str, day: date, facts: str) -> Snapshot | None:
    """Return the snapshot of a day made from the same facts; None when there is none."""
    row = connection.execute(
        text(
            "SELECT names, ids, classes, revenue FROM class_snapshot "
            "WHERE segmentation = :id AND day_on = :day AND facts = :facts"
        ),
        {"id": segmentation_id, "day": day.isoformat(), "facts": facts},
    ).one_or_none()
    if row is None:
        return None
    gaps, classes, revenue = (_unpacked(blob, kind) for blob, kind in zip(row[1:], ("i8", "i2", "i8"), strict=True))
    return Snapshot(day, tuple(json.loads(row[0])), np.cumsum(gaps), classes, revenue)


def keep_snapshots(database: Database, segmentation_id: str, snapshots: list[Snapshot], facts: str) -> None:
    """Keep snapshots made from `facts`, unless these have changed since or somebody else is writing."""
    try:
        with database.write(waits=False) as connection:
            if facts_stamp(connection) != facts:
                return
            number = connection.exec_driver_sql("SELECT coalesce(max(used_number), 0) FROM class_snapshot").scalar_one()
            connection.execute(text("DELETE FROM class_snapshot WHERE facts <> :facts"), {"facts": facts})
            for place, snapshot in enumerate(snapshots, 1):
                connection.exec_driver_sql(
                    "INSERT OR REPLACE INTO class_snapshot VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                    _row(segmentation_id, snapshot, facts, number + place),
                )
            connection.execute(
                text("DELETE FROM class_snapshot WHERE used_number <= :number"),
                {"number": number + len(snapshots) - MOST_KEPT},
            )
    except KnownError as error:
        if error.code != "workspace_busy":
            raise


def _row(segmentation_id: str, snapshot: Snapshot, facts: str, number: int) -> tuple[Any, ...]:
    gaps = np.diff(snapshot.ids, prepend=0)
    return (
        segmentation_id,
        snapshot.day.isoformat(),
        facts,
        json.dumps(snapshot.names, ensure_ascii=False),
        len(snapshot.ids),
        _packed(gaps, "i8"),
        _packed(snapshot.classes, "i2"),
        _packed(snapshot.revenue, "i8"),
        number,
    )


def _packed(values: Integers, kind: str) -> bytes:
    return zlib.compress(values.astype(f"<{kind}").tobytes(), _LEVEL)


def _unpacked(blob: bytes, kind: str) -> Integers:
    return np.frombuffer(zlib.decompress(blob), dtype=f"<{kind}").astype(np.int64)

"""Which sources are believed before the others, where two of them say different things of one customer.

Of equally believed sources the freshest record counts; what the user corrected always counts first.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from sqlalchemy import text

from app.models.domain.errors import KnownError
from app.services.customers.own_batches import BY_HAND
from app.services.workspace.service import FIGURES_STALE, set_setting

if TYPE_CHECKING:
    from app.models.db.engine import Database

BEFORE, LIKE, AFTER = 1, 0, -1  # the others


@dataclass(frozen=True, slots=True)
class TrustedSource:
    """A source with live records: its name (empty for what was entered by hand) and how it is believed."""

    source_id: int
    name: str
    trust: int


def sources(database: Database) -> list[TrustedSource]:
    """The sources that give records in force, by name."""
    sql = """SELECT s.id, s.name, s.trust FROM source s WHERE EXISTS (
             SELECT 1 FROM source_record r JOIN record_version v ON v.record_id = r.id AND v.is_current = 1
             WHERE r.source_id = s.id) ORDER BY lower(s.name), s.id"""
    with database.read() as connection:
        rows = connection.execute(text(sql)).all()
    return [TrustedSource(row.id, "" if row.name.startswith(BY_HAND) else row.name, row.trust) for row in rows]


def set_trust(database: Database, source_id: int, trust: int) -> int:
    """Believe a source BEFORE, LIKE or AFTER the others; return how it was. KnownError: source_unknown.

    Profiles are to be derived anew by whoever calls this; left undone, the next start does it.
    """
    values = {"id": source_id, "trust": max(min(trust, BEFORE), AFTER)}
    with database.write() as connection:
        before = connection.execute(text("SELECT trust FROM source WHERE id = :id"), values).scalar_one_or_none()
        if before is None:
            raise KnownError("source_unknown", source_id=source_id)
        connection.execute(text("UPDATE source SET trust = :trust WHERE id = :id"), values)
        set_setting(connection, FIGURES_STALE, value=True)
    return int(before)

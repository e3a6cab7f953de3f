"""Indexes of tables that an import fills for the first time: made after the rows, in a third of the time.

All happens in the import's own transaction: rolled back, the indexes are where they were.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.models.domain.ports import Progress

if TYPE_CHECKING:
    from sqlalchemy import Connection

_WAITING = {
    "purchase": ("purchase_order", "purchase_batch", "purchase_record", "purchase_discounted"),
    "record_version": ("record_version_current", "record_version_batch"),
    "consent_event": ("consent_event_batch",),
    "contact_event": (
        "contact_event_record",
        "contact_event_batch",
        "contact_event_mailing",
        "contact_event_scenario",
        "contact_event_kind",
    ),
}
"""By table the indexes that nothing reads while rows come in; the orders' own one is made before orders are joined."""


class LateIndexes:
    """Takes the indexes of empty tables away until `make` puts them back."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._statements: dict[str, str] = {}
        for table, names in _WAITING.items():
            if connection.exec_driver_sql(f"SELECT EXISTS (SELECT 1 FROM {table})").scalar_one():
                continue
            for name in names:
                self._set_aside(name)

    def _set_aside(self, name: str) -> None:
        statement = self._connection.exec_driver_sql(
            "SELECT sql FROM sqlite_master WHERE type = 'index' AND name = ?", (name,)
        ).scalar()
        if statement is not None:
            self._statements[name] = str(statement)
            self._connection.exec_driver_sql(f"DROP INDEX {name}")

    def make(self, progress: Progress) -> None:
        """Make the indexes that are missing; how long one takes cannot be told beforehand."""
        for place, (name, statement) in enumerate(list(self._statements.items())):
            progress.report(place, None, "indexes")
            progress.check_cancelled()
            self._connection.exec_driver_sql(statement)
            del self._statements[name]

"""Is the workspace whole, and does everything derived equal what its evidence gives?"""

from __future__ import annotations

from dataclasses import asdict, dataclass
from hashlib import blake2b
from typing import Any

from sqlalchemy import Connection, text

from app.models.domain.errors import KnownError
from app.services.container import Services
from app.services.rebuild import derive
from app.services.scoring.figures import refresh as refresh_figures

DERIVED = {
    "profile": "customer_id",
    "customer_consent": "customer_id, channel",
    "unusable_address": "address",
    "customer_custom": "field_id, customer_id",
    "customer_order": "customer_id, day, purchase_id",
    "customer_feature": "customer_id",
    "customer_score": "score_id, customer_id",
}
"""Derived tables and the order that makes two states comparable."""


@dataclass(frozen=True, slots=True)
class IntegrityReport:
    """Counts, and the derived tables that a rebuild would change."""

    customers: int
    records: int
    purchases: int
    differing: tuple[str, ...]

    def as_row(self) -> dict[str, Any]:
        """Return the report as JSON-able data."""
        return asdict(self)


class _RolledBack(Exception):  # noqa: N818 - ends a transaction that must not stay
    pass


def check(services: Services) -> IntegrityReport:
    """Check the file, and compare the derived tables with a rebuild that is taken back.

    KnownError: workspace_damaged.
    """
    with services.database.read() as connection:
        answer = connection.execute(text("PRAGMA integrity_check(3)")).scalars().all()
        broken = connection.execute(text("PRAGMA foreign_key_check")).fetchall()
        if answer != ["ok"] or broken:
            raise KnownError("workspace_damaged", path=str(services.path), detail="; ".join(answer))
        before = digests(connection)
        customers, records, purchases = connection.execute(
            text("""SELECT (SELECT count(*) FROM profile), (SELECT count(*) FROM record_version WHERE is_current = 1),
                    (SELECT count(*) FROM purchase WHERE is_live = 1)""")
        ).one()
    after = _rebuilt_digests(services)
    differing = tuple(table for table in DERIVED if before[table] != after[table])
    return IntegrityReport(customers, records, purchases, differing)


def _rebuilt_digests(services: Services) -> dict[str, str]:
    after: dict[str, str] = {}
    day, policy = services.workspace.figures_on(), services.workspace.score_policy()
    try:
        with services.database.write(bulk=True) as connection:
            derive(connection)
            refresh_figures(connection, day, policy)
            after = digests(connection)
            _take_back()
    except _RolledBack:
        pass
    return after


def _take_back() -> None:
    """End the transaction around a rebuild that is only looked at."""
    raise _RolledBack


def digests(connection: Connection) -> dict[str, str]:
    """Return a digest of the rows of each derived table."""
    return {table: _digest(connection, table, order) for table, order in DERIVED.items()}


def _digest(connection: Connection, table: str, order: str) -> str:
    digest = blake2b(digest_size=16)
    for row in connection.exec_driver_sql(f"SELECT * FROM {table} ORDER BY {order}"):
        digest.update(repr(tuple(row)).encode())
    return digest.hexdigest()

"""Record versions composed of several files, and the number of a company in a register (SIREN, SIRET, VAT)."""

from __future__ import annotations

from collections.abc import Callable

STATEMENTS = (
    "ALTER TABLE record_version ADD COLUMN is_composed INTEGER NOT NULL DEFAULT 0",
    "ALTER TABLE record_version ADD COLUMN company_id TEXT",
)


def upgrade(execute: Callable[[str], object]) -> None:
    """Add the columns; `execute` runs one SQL statement."""
    for statement in STATEMENTS:
        execute(statement)

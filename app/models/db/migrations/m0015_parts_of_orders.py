"""Orders composed of several files, and what an order's figures alone do not tell of it (see Order.mark)."""

from __future__ import annotations

from collections.abc import Callable

STATEMENTS = (
    "ALTER TABLE purchase ADD COLUMN mark INTEGER",
    "ALTER TABLE purchase ADD COLUMN is_composed INTEGER NOT NULL DEFAULT 0",
    "CREATE INDEX purchase_composed ON purchase (source_id, order_key) WHERE is_composed = 1",
)


def upgrade(execute: Callable[[str], object]) -> None:
    """Add the columns; `execute` runs one SQL statement."""
    for statement in STATEMENTS:
        execute(statement)

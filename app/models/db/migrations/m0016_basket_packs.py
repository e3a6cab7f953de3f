"""What orders hold and through which channel they came, many orders in a row."""

from __future__ import annotations

from collections.abc import Callable

STATEMENTS = (
    # Derived from order_basket and purchase: block b stands for the purchases from b · 65,536 on.
    """CREATE TABLE basket_pack (
        block INTEGER PRIMARY KEY, holds BLOB NOT NULL, channels BLOB NOT NULL
    ) STRICT""",
    "DROP INDEX customer_score_class",
    "CREATE INDEX customer_score_class ON customer_score (score_id, class, customer_id) WHERE class IS NOT NULL",
)


def upgrade(execute: Callable[[str], object]) -> None:
    """Add the table, and leave customers without a class out of an index; `execute` runs one SQL statement."""
    for statement in STATEMENTS:
        execute(statement)

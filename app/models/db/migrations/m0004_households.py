"""Households as a result of their own: which customers live together, and by which link each belongs."""

from __future__ import annotations

from collections.abc import Callable

STATEMENTS = (
    # Derived from the pairs and the decisions. The two records are the surest link of the customer to another member.
    """CREATE TABLE customer_household (
        customer_id INTEGER PRIMARY KEY, household_id INTEGER NOT NULL, record_id INTEGER NOT NULL,
        other_record_id INTEGER NOT NULL, probability REAL NOT NULL, reasons TEXT NOT NULL, is_decided INTEGER NOT NULL
    ) STRICT""",
    "CREATE INDEX customer_household_household ON customer_household (household_id)",
    # What the user did in one act: `decide`, `split_off` or `accept_above`.
    "ALTER TABLE decision ADD COLUMN act TEXT NOT NULL DEFAULT 'decide'",
)


def upgrade(execute: Callable[[str], object]) -> None:
    """Add the table and the column; `execute` runs one SQL statement."""
    for statement in STATEMENTS:
        execute(statement)

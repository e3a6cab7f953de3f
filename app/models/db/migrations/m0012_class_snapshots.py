"""Which class each customer was in on a day, kept as long as the facts stay as they are."""

from __future__ import annotations

from collections.abc import Callable

STATEMENTS = (
    # Derived: `facts` tells the facts it was made from; the blobs are arrays over the same customers, compressed.
    """CREATE TABLE class_snapshot (
        segmentation TEXT NOT NULL, day_on TEXT NOT NULL, facts TEXT NOT NULL, names TEXT NOT NULL,
        customers INTEGER NOT NULL, ids BLOB NOT NULL, classes BLOB NOT NULL, revenue BLOB NOT NULL,
        used_number INTEGER NOT NULL, PRIMARY KEY (segmentation, day_on)
    ) STRICT""",
)


def upgrade(execute: Callable[[str], object]) -> None:
    """Add the table; `execute` runs one SQL statement."""
    for statement in STATEMENTS:
        execute(statement)

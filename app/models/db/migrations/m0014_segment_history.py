"""Who was in a segment at the ends of past months, kept while the facts stay as they are."""

from __future__ import annotations

from collections.abc import Callable

STATEMENTS = (
    # Derived. `rule_key` is the fingerprint of a rule with all it names, `facts` that of everything rules look at;
    # `members` holds the customer ids, packed; entered and left are NULL while the month before is not known.
    """CREATE TABLE segment_month (
        id INTEGER PRIMARY KEY, rule_key TEXT NOT NULL, as_of TEXT NOT NULL, facts TEXT NOT NULL,
        customers INTEGER NOT NULL, revenue_12m_cents INTEGER NOT NULL, entered INTEGER, left INTEGER,
        members BLOB NOT NULL, UNIQUE (rule_key, as_of)
    ) STRICT""",
    # Derived: the day of the first purchase or contact; NULL without any.
    "CREATE TABLE segment_history_start (facts TEXT PRIMARY KEY, first_on TEXT) STRICT",
)


def upgrade(execute: Callable[[str], object]) -> None:
    """Add the tables; `execute` runs one SQL statement."""
    for statement in STATEMENTS:
        execute(statement)

"""Parts of a purchase kept apart, numbers of contacts, addresses that do not work, and people who were erased."""

from __future__ import annotations

from collections.abc import Callable

STATEMENTS = (
    # Tips and gift cards sold are in the total of an order and no revenue; the cost of the goods is NULL when unknown.
    "ALTER TABLE purchase ADD COLUMN tip_e4 INTEGER NOT NULL DEFAULT 0",
    "ALTER TABLE purchase ADD COLUMN gift_card_e4 INTEGER NOT NULL DEFAULT 0",
    "ALTER TABLE purchase ADD COLUMN cost_e4 INTEGER",
    # A note or answer with the best one possible, loyalty points, the worth of an abandoned cart, the other person.
    "ALTER TABLE contact_event ADD COLUMN score REAL",
    "ALTER TABLE contact_event ADD COLUMN score_of REAL",
    "ALTER TABLE contact_event ADD COLUMN points REAL",
    "ALTER TABLE contact_event ADD COLUMN amount_e4 INTEGER",
    "ALTER TABLE contact_event ADD COLUMN other_person TEXT",
    # Derived: addresses to which messages came back for good.
    """CREATE TABLE unusable_address (
        address TEXT PRIMARY KEY, since_on TEXT NOT NULL
    ) STRICT, WITHOUT ROWID""",
    # Salted fingerprints of people who asked to be erased: enough to know them again, not to know them.
    """CREATE TABLE erased_person (
        fingerprint TEXT PRIMARY KEY, erased_at TEXT NOT NULL
    ) STRICT, WITHOUT ROWID""",
)


def upgrade(execute: Callable[[str], object]) -> None:
    """Add the columns and tables; `execute` runs one SQL statement."""
    for statement in STATEMENTS:
        execute(statement)

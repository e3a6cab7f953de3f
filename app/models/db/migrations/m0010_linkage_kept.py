"""What the linkage remembers between runs, so that a new file is matched without comparing everything again."""

from __future__ import annotations

from collections.abc import Callable

_TOUCH = "INSERT OR IGNORE INTO identity_touched VALUES (old.record_id)"
STATEMENTS = (
    # Derived: arrays of the last run in parts; without them, the next run starts from nothing.
    """CREATE TABLE identity_state (
        name TEXT NOT NULL, part INTEGER NOT NULL, content BLOB NOT NULL, PRIMARY KEY (name, part)
    ) STRICT""",
    # Records to read and judge again, although their version in force has the number that it had.
    "CREATE TABLE identity_touched (record_id INTEGER PRIMARY KEY) STRICT",
    f"CREATE TRIGGER record_version_deleted AFTER DELETE ON record_version BEGIN {_TOUCH}; END",
    f"""CREATE TRIGGER record_version_changed AFTER UPDATE OF
        first_name, last_name, company, email, phone, phone_2, street, postcode, city, birth_on, card, created_on, company_id
        ON record_version BEGIN {_TOUCH}; END""",
    # Households around a customer are found from either record of a pair.
    "CREATE INDEX identity_pair_other ON identity_pair (record_b)",
)


def upgrade(execute: Callable[[str], object]) -> None:
    """Add the tables, triggers and index; `execute` runs one SQL statement."""
    for statement in STATEMENTS:
        execute(statement)

"""Fields of the user's own, what records say of them, and mappings kept under a name."""

from __future__ import annotations

from collections.abc import Callable

STATEMENTS = (
    # A column that none of our fields takes, kept under the user's own name; the same name and type is the same field.
    """CREATE TABLE custom_field (
        id INTEGER PRIMARY KEY, name TEXT NOT NULL, type TEXT NOT NULL, UNIQUE (name, type)
    ) STRICT""",
    # Evidence: {field id: value} of one version of a record, NULL where its file has no such columns.
    "ALTER TABLE record_version ADD COLUMN custom TEXT",
    # Derived: the value of each customer's freshest record that has one. Dates are ISO days, flags 0 and 1.
    """CREATE TABLE customer_custom (
        field_id INTEGER NOT NULL, customer_id INTEGER NOT NULL, value ANY NOT NULL, record_id INTEGER NOT NULL,
        PRIMARY KEY (field_id, customer_id)
    ) STRICT, WITHOUT ROWID""",
    "CREATE INDEX customer_custom_customer ON customer_custom (customer_id)",
    "CREATE INDEX customer_custom_value ON customer_custom (field_id, value, customer_id)",
    """CREATE TABLE saved_mapping (
        id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE, kind TEXT NOT NULL, mapping TEXT NOT NULL,
        created_at TEXT NOT NULL, updated_at TEXT NOT NULL
    ) STRICT""",
)


def upgrade(execute: Callable[[str], object]) -> None:
    """Add the tables and the column; `execute` runs one SQL statement."""
    for statement in STATEMENTS:
        execute(statement)

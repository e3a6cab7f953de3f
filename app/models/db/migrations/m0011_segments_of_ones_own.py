"""Folders and deleted segments, and lists of customers made by hand."""

from __future__ import annotations

from collections.abc import Callable

STATEMENTS = (
    "ALTER TABLE segment ADD COLUMN folder TEXT NOT NULL DEFAULT ''",
    # A deleted segment can be brought back: undo.
    "ALTER TABLE segment ADD COLUMN deleted_at TEXT",
    """CREATE TABLE customer_list (
        id INTEGER PRIMARY KEY, name TEXT NOT NULL, created_at TEXT NOT NULL, deleted_at TEXT
    ) STRICT""",
    # Bound to a record of the customer, so that it follows the person; an act makes rows and withdraws others.
    """CREATE TABLE list_member (
        id INTEGER PRIMARY KEY, list_id INTEGER NOT NULL REFERENCES customer_list (id),
        record_id INTEGER NOT NULL REFERENCES source_record (id), act TEXT NOT NULL, created_at TEXT NOT NULL,
        withdrawn_at TEXT, withdrawn_by TEXT
    ) STRICT""",
    "CREATE INDEX list_member_list ON list_member (list_id, record_id)",
    "CREATE INDEX list_member_record ON list_member (record_id)",
    "CREATE INDEX list_member_act ON list_member (act)",
    # Rules ask who opened, clicked or answered in the last days.
    "CREATE INDEX contact_event_kind ON contact_event (kind, happened_on, record_id) WHERE is_live = 1",
    """CREATE INDEX purchase_discounted ON purchase (record_id, bought_on, kind)
        WHERE discount_e4 > 0 AND is_live = 1""",
)


def upgrade(execute: Callable[[str], object]) -> None:
    """Add the columns and tables; `execute` runs one SQL statement."""
    for statement in STATEMENTS:
        execute(statement)

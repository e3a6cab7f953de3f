"""What users write themselves: corrections, notes, tasks and tags of customers, and what they enter by hand.

Each row is bound to a source record of the customer, so that it follows the person through joins, splits and new
imports. One act of the user shares a key: taking it back withdraws the rows it made and restores those it withdrew.
"""

from __future__ import annotations

from collections.abc import Callable

_ACT = "act TEXT NOT NULL, created_at TEXT NOT NULL, withdrawn_at TEXT, withdrawn_by TEXT"
_RECORD = "id INTEGER PRIMARY KEY, record_id INTEGER NOT NULL REFERENCES source_record (id)"

STATEMENTS = (
    # `field` is a column of profile, custom:<id of an own field>, or consent_<channel>; value NULL says there is none.
    f"""CREATE TABLE correction (
        {_RECORD}, field TEXT NOT NULL, value TEXT, batch_id INTEGER REFERENCES import_batch (id), {_ACT}
    ) STRICT""",
    "CREATE INDEX correction_record ON correction (record_id)",
    "CREATE INDEX correction_act ON correction (act)",
    f"CREATE TABLE note (\n        {_RECORD}, text TEXT NOT NULL, {_ACT}\n    ) STRICT",
    "CREATE INDEX note_record ON note (record_id)",
    f"CREATE TABLE task (\n        {_RECORD}, text TEXT NOT NULL, due_on TEXT, done_at TEXT, {_ACT}\n    ) STRICT",
    "CREATE INDEX task_record ON task (record_id)",
    "CREATE TABLE tag (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE COLLATE NOCASE, created_at TEXT NOT NULL) STRICT",
    f"CREATE TABLE record_tag (\n        {_RECORD}, tag_id INTEGER NOT NULL REFERENCES tag (id), {_ACT}\n    ) STRICT",
    "CREATE INDEX record_tag_record ON record_tag (record_id)",
    "CREATE INDEX record_tag_tag ON record_tag (tag_id)",
    # Batches that no file made: customers, purchases, contacts and consents entered by hand.
    f"CREATE TABLE own_batch (\n        batch_id INTEGER PRIMARY KEY REFERENCES import_batch (id), {_ACT}\n    ) STRICT",
    "CREATE INDEX own_batch_act ON own_batch (act)",
    # The values of sources with a higher figure are believed first.
    "ALTER TABLE source ADD COLUMN trust INTEGER NOT NULL DEFAULT 0",
)


def upgrade(execute: Callable[[str], object]) -> None:
    """Add the tables and the column; `execute` runs one SQL statement."""
    for statement in STATEMENTS:
        execute(statement)

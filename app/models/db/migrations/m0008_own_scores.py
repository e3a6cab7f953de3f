"""Scores that users make themselves, and what each score said of the whole base on the days it was computed."""

from __future__ import annotations

from collections.abc import Callable

STATEMENTS = (
    # `definition` is JSON as in app/models/domain/own_score.py; a deleted score can be brought back.
    """CREATE TABLE IF NOT EXISTS own_score (
        id INTEGER PRIMARY KEY, name TEXT NOT NULL, definition TEXT NOT NULL, created_at TEXT NOT NULL, deleted_at TEXT
    ) STRICT""",
    # Derived: one row per score and day of figures; `classes` is JSON: customers by class.
    """CREATE TABLE IF NOT EXISTS score_history (
        score_id TEXT NOT NULL, as_of TEXT NOT NULL, scored INTEGER NOT NULL, value_sum REAL NOT NULL,
        classes TEXT NOT NULL, PRIMARY KEY (score_id, as_of)
    ) STRICT, WITHOUT ROWID""",
)


def upgrade(execute: Callable[[str], object]) -> None:
    """Add the tables; `execute` runs one SQL statement."""
    for statement in STATEMENTS:
        execute(statement)

"""Personas: the frozen versions that customers are put into, and what the user calls each of them."""

from __future__ import annotations

from collections.abc import Callable

STATEMENTS = (
    # The latest that is not withdrawn is in force; `definition` is JSON: scale, centres, keys, names, what was tried.
    """CREATE TABLE persona_version (
        id INTEGER PRIMARY KEY, made_at TEXT NOT NULL, as_of TEXT NOT NULL, definition TEXT NOT NULL, withdrawn_at TEXT
    ) STRICT""",
    # Outlives the versions: the same kind of customer keeps its key, colour and name.
    """CREATE TABLE persona (
        key TEXT PRIMARY KEY, colour INTEGER NOT NULL, own_name TEXT
    ) STRICT, WITHOUT ROWID""",
)


def upgrade(execute: Callable[[str], object]) -> None:
    """Add the tables; `execute` runs one SQL statement."""
    for statement in STATEMENTS:
        execute(statement)

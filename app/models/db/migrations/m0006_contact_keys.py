"""Contacts found by their key, withdrawn ones too: a file that repeats them looks each one up."""

from __future__ import annotations

from collections.abc import Callable

STATEMENTS = ("CREATE INDEX contact_event_key ON contact_event (source_id, dedupe_key)",)


def upgrade(execute: Callable[[str], object]) -> None:
    """Add the index; `execute` runs one SQL statement."""
    for statement in STATEMENTS:
        execute(statement)

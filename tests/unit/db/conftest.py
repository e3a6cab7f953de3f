"""Workspaces of the tests of the database layer."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.models.db import driver


@pytest.fixture
def filled_path(workspace_path: Path) -> Path:
    """Return a workspace with enough rows that damage in the middle hits some of them."""
    connection = driver.connect(workspace_path)
    connection.execute("BEGIN")
    rows = [(f"key {number}", f"value {number} " * 20) for number in range(3000)]
    connection.executemany("INSERT INTO setting (key, value) VALUES (?, ?)", rows)
    connection.execute("COMMIT")
    connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    connection.close()
    return workspace_path

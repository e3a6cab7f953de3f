"""Upgrading: a filled older file keeps its rows, a backup is made, a failed step leaves the file as it was."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from app.models.db import driver, migrate
from app.models.domain.errors import KnownError

Execute = Callable[[str], object]


def make_tables(execute: Execute) -> None:
    execute("CREATE TABLE person (id INTEGER PRIMARY KEY, name TEXT NOT NULL)")
    execute("CREATE TABLE purchase (id INTEGER PRIMARY KEY, person_id INTEGER NOT NULL REFERENCES person (id))")


def split_names(execute: Execute) -> None:
    execute("ALTER TABLE person ADD COLUMN first_name TEXT NOT NULL DEFAULT ''")
    space = "instr(name, ' ')"
    execute(f"UPDATE person SET first_name = substr(name, 1, {space} - 1), name = substr(name, {space} + 1)")


def rebuild_table(execute: Execute) -> None:
    """The way SQLite asks for: with foreign keys off, or the references would be deleted with the old table."""
    execute("CREATE TABLE person_new (id INTEGER PRIMARY KEY, name TEXT NOT NULL, first_name TEXT NOT NULL) STRICT")
    execute("INSERT INTO person_new SELECT id, name, first_name FROM person")
    execute("DROP TABLE person")
    execute("ALTER TABLE person_new RENAME TO person")


def lose_persons(execute: Execute) -> None:
    execute("ALTER TABLE person ADD COLUMN lost TEXT")
    execute("DELETE FROM person WHERE id = 1")


CHAIN = {1: make_tables, 2: split_names, 3: rebuild_table}


@pytest.fixture
def old_path(tmp_path: Path) -> Path:
    """Return a filled file of version 1."""
    path = tmp_path / "old.clientele"
    connection = driver.connect(path, creates=True)
    migrate.bring_up_to_date(connection, path, {1: make_tables})
    connection.execute("INSERT INTO person VALUES (1, 'Anne Martin'), (2, 'Zoé Le Goff')")
    connection.execute("INSERT INTO purchase VALUES (10, 1), (11, 1), (12, 2)")
    connection.close()
    return path


def rows(path: Path, sql: str) -> list[tuple[Any, ...]]:
    connection = driver.connect(path)
    try:
        return [tuple(row) for row in connection.execute(sql).fetchall()]
    finally:
        connection.close()


def upgrade(path: Path, chain: dict[int, Callable[[Execute], None]]) -> None:
    connection = driver.connect(path)
    try:
        migrate.bring_up_to_date(connection, path, chain)
    finally:
        connection.close()


def test_a_filled_file_keeps_its_rows_through_every_step(old_path: Path) -> None:
    upgrade(old_path, CHAIN)
    assert rows(old_path, "SELECT id, first_name, name FROM person") == [(1, "Anne", "Martin"), (2, "Zoé", "Le Goff")]
    assert rows(old_path, "SELECT id, person_id FROM purchase") == [(10, 1), (11, 1), (12, 2)]
    assert rows(old_path, "PRAGMA user_version") == [(3,)]
    assert rows(old_path, "PRAGMA application_id") == [(driver.APPLICATION_ID,)]


def test_the_file_is_backed_up_before_the_first_step(old_path: Path) -> None:
    upgrade(old_path, CHAIN)
    backup = old_path.with_name("old.clientele.before-v3")
    assert rows(backup, "SELECT name FROM person ORDER BY id") == [("Anne Martin",), ("Zoé Le Goff",)]
    assert rows(backup, "PRAGMA user_version") == [(1,)]
    assert sorted(each.name for each in old_path.parent.iterdir()) == ["old.clientele", "old.clientele.before-v3"]


def test_a_new_or_current_file_needs_no_backup(tmp_path: Path, old_path: Path) -> None:
    upgrade(old_path, {1: make_tables})
    assert [each.name for each in tmp_path.iterdir()] == ["old.clientele"]


def test_a_step_that_breaks_references_is_taken_back(old_path: Path) -> None:
    with pytest.raises(KnownError) as caught:
        upgrade(old_path, {1: make_tables, 2: split_names, 3: lose_persons})
    assert caught.value.code == "workspace_damaged"
    assert caught.value.params["path"] == str(old_path)
    # The step before it had been finished and stays.
    assert rows(old_path, "PRAGMA user_version") == [(2,)]
    assert rows(old_path, "SELECT id FROM person") == [(1,), (2,)]
    assert "lost" not in {row[1] for row in rows(old_path, "PRAGMA table_info(person)")}


def test_a_step_that_fails_can_be_tried_again(old_path: Path) -> None:
    def stumble(execute: Execute) -> None:
        execute("DELETE FROM purchase")
        message = "the power went"
        raise OSError(message)

    with pytest.raises(OSError, match="power"):
        upgrade(old_path, {1: make_tables, 2: stumble})
    assert rows(old_path, "SELECT count(*) FROM purchase") == [(3,)]
    upgrade(old_path, CHAIN)
    assert rows(old_path, "PRAGMA user_version") == [(3,)]


def test_references_are_enforced_again_after_upgrading(old_path: Path) -> None:
    connection = driver.connect(old_path)
    migrate.bring_up_to_date(connection, old_path, CHAIN)
    assert connection.execute("PRAGMA foreign_keys").fetchone()[0] == 1
    connection.close()


def test_steps_are_numbered_without_gaps_from_one() -> None:
    assert list(migrate.steps()) == list(range(1, len(migrate.steps()) + 1))

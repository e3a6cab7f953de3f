"""Reading and writing: all or nothing, unchanging states, known faults, one file at the end."""

from __future__ import annotations

import threading
from pathlib import Path

import pytest

from app.models.db import driver
from app.models.db.engine import Database, open_workspace
from app.models.domain.errors import KnownError


def write(database: Database, *statements: str, bulk: bool = False, error: BaseException | None = None) -> None:
    """Run statements in one write, which `error` then ends."""
    with database.write(bulk=bulk) as connection:
        for statement in statements:
            connection.exec_driver_sql(statement)
        if error is not None:
            raise error


def insert(key: str) -> str:
    return f"INSERT INTO setting (key, value) VALUES ('{key}', '1')"


def keys(database: Database) -> list[str]:
    with database.read() as connection:
        return list(connection.exec_driver_sql("SELECT key FROM setting ORDER BY key").scalars())


@pytest.mark.parametrize("bulk", [False, True])
@pytest.mark.parametrize("error", [RuntimeError("a bug"), KnownError("file_vanished"), KeyboardInterrupt()])
def test_a_write_that_fails_leaves_nothing(database: Database, error: BaseException, bulk: bool) -> None:
    with pytest.raises(type(error)):
        write(database, insert("half"), bulk=bulk, error=error)
    write(database, insert("whole"), bulk=bulk)
    assert keys(database) == ["whole"]


def test_a_failed_statement_leaves_nothing_and_is_our_bug(database: Database) -> None:
    with pytest.raises(Exception, match="UNIQUE") as caught:
        write(database, insert("twice"), insert("twice"))
    assert not isinstance(caught.value, KnownError)
    assert keys(database) == []


def test_references_are_enforced(database: Database) -> None:
    with pytest.raises(Exception, match="FOREIGN KEY"):
        write(database, "INSERT INTO record_customer VALUES (999, 1)")


def test_readers_see_the_old_state_until_the_write_is_done(database: Database) -> None:
    with database.read() as before, database.write() as writing:
        assert before.exec_driver_sql("SELECT count(*) FROM setting").scalar() == 0
        writing.exec_driver_sql(insert("new"))
        assert keys(database) == []
        writing.commit()
        assert before.exec_driver_sql("SELECT count(*) FROM setting").scalar() == 0
    assert keys(database) == ["new"]


def test_many_threads_read_while_one_writes(database: Database) -> None:
    seen: list[int] = []

    def read() -> None:
        with database.read() as connection:
            first = connection.exec_driver_sql("SELECT count(*) FROM setting").scalar_one()
            again = connection.exec_driver_sql("SELECT count(*) FROM setting").scalar_one()
        seen.append(first if first == again else -1)

    with database.write() as connection:
        connection.exec_driver_sql(insert("pending"))
        threads = [threading.Thread(target=read) for _ in range(6)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    assert seen == [0] * 6


def test_closing_leaves_one_file(workspace_path: Path) -> None:
    database = open_workspace(workspace_path)
    with database.write() as connection:
        connection.exec_driver_sql(insert("kept"))
    assert keys(database) == ["kept"]
    database.close()
    assert [each.name for each in workspace_path.parent.iterdir()] == [workspace_path.name]


def test_a_workspace_moved_away_does_not_come_back_empty(workspace_path: Path) -> None:
    database = open_workspace(workspace_path)
    workspace_path.rename(workspace_path.with_name("moved.clientele"))
    with pytest.raises(KnownError) as caught, database.read():
        pass
    assert caught.value.code == "workspace_unreachable"
    database.close()
    assert not workspace_path.exists()


def test_a_file_held_by_another_program_is_busy(
    database: Database, workspace_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(driver, "BUSY_TIMEOUT_MS", 50)
    other = driver.connect(workspace_path)
    other.execute("BEGIN IMMEDIATE")
    with pytest.raises(KnownError) as caught, database.write():
        pass
    other.execute("ROLLBACK")
    other.close()
    assert caught.value.code == "workspace_busy"
    assert caught.value.params == {"path": str(workspace_path)}


def test_a_full_disk_is_known_and_leaves_the_old_state(database: Database) -> None:
    with database.read() as connection:
        pages = connection.exec_driver_sql("PRAGMA page_count").scalar_one()
    rows = [insert(f"filling the disk {number} " * 50) for number in range(200)]
    with pytest.raises(KnownError) as caught:
        write(database, f"PRAGMA max_page_count = {pages}", *rows)
    assert caught.value.code == "disk_full"
    assert keys(database) == []


def test_a_connection_that_may_not_write_is_known(database: Database) -> None:
    with pytest.raises(KnownError) as caught:
        write(database, "PRAGMA query_only = ON", insert("forbidden"))
    assert caught.value.code == "workspace_read_only"


def test_damage_met_while_reading_is_known(filled_path: Path) -> None:
    database = open_workspace(filled_path)
    with filled_path.open("rb+") as file:
        file.seek(4096)
        file.write(b"\xa5" * (filled_path.stat().st_size - 4096))
    with pytest.raises(KnownError) as caught:
        keys(database)
    database.close()
    assert caught.value.code == "workspace_damaged"


@pytest.mark.parametrize(
    ("message", "code"),
    [
        ("database is locked", "workspace_busy"),
        ("database or disk is full", "disk_full"),
        ("attempt to write a readonly database", "workspace_read_only"),
        ("unable to open database file", "workspace_unreachable"),
        ("disk I/O error", "workspace_unreachable"),
        ("database disk image is malformed", "workspace_damaged"),
        ("file is not a database", "not_a_workspace"),
    ],
)
def test_faults_of_the_surroundings_have_a_code(message: str, code: str) -> None:
    known = driver.known_error(driver.sqlite.OperationalError(message), Path("my.clientele"))
    assert known is not None
    assert (known.code, known.params) == (code, {"path": "my.clientele"})


@pytest.mark.parametrize(
    "error", [driver.sqlite.OperationalError("no such table: x"), ValueError("database is locked")]
)
def test_everything_else_is_a_bug_of_ours(error: Exception) -> None:
    assert driver.known_error(error, Path("my.clientele")) is None

"""Opening a workspace file, and the two ways to use it: `read()` and `write()`."""

from __future__ import annotations

import os
from collections.abc import Generator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

from filelock import FileLock, Timeout
from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.pool import QueuePool

from app.models.db import driver, migrate, soundness
from app.models.domain.errors import KnownError

SQLITE_MAGIC = b"SQLite format 3\x00"


class Database:
    """One open workspace.

    `read()` gives a connection inside a snapshot; `write()` one inside a transaction that commits at the end of the
    block and rolls back on any exception. Several threads may read while one writes (WAL).
    """

    def __init__(self, path: Path, lock: FileLock | None) -> None:
        """Use `open_workspace`, `create_workspace` or `join_workspace` instead."""
        self.path = path
        self._lock = lock
        self._readers = _engine(path, "BEGIN")
        self._writers = _engine(path, "BEGIN IMMEDIATE")

    @contextmanager
    def read(self) -> Generator[Connection, None, None]:
        """Yield a connection that sees one unchanging state; temporary tables are allowed and dropped by the caller."""
        with translated(self.path), self._readers.connect() as connection, connection.begin():
            yield connection

    @contextmanager
    def write(
        self, *, bulk: bool = False, trusts_ids: bool = False, waits: bool = True
    ) -> Generator[Connection, None, None]:
        """Yield a connection inside one write transaction; `bulk` gives it a large cache (imports, rebuilds).

        `trusts_ids`: foreign keys are not checked row by row, because the ids are made by the same hand (imports).
        Without `waits`, workspace_busy at once while somebody else writes: for what can be kept another time.
        """
        with translated(self.path), self._writers.connect() as connection:
            if not waits:
                _set(connection, "busy_timeout = 0")
            if bulk:
                _set(connection, f"cache_size = -{driver.BULK_CACHE_KIB}")
            if trusts_ids:
                _set(connection, "foreign_keys = OFF")
            try:
                with connection.begin():
                    yield connection
            finally:
                if trusts_ids:
                    _set(connection, "foreign_keys = ON")
                if bulk:
                    _set(connection, f"cache_size = -{driver.DEFAULT_CACHE_KIB}")
                if not waits:
                    _set(connection, f"busy_timeout = {driver.BUSY_TIMEOUT_MS}")

    def close(self) -> None:
        """Close every connection, fold the write-ahead log into the file, and release the lock."""
        self._readers.dispose()
        self._writers.dispose()
        if self._lock is None:
            return
        try:
            # A full disk or a disk that went away: what was committed is in the log, the next opening folds it in.
            with suppress(KnownError), translated(self.path):
                _fold_log(self.path)
        finally:
            _release(self._lock)


@contextmanager
def translated(path: Path) -> Generator[None, None, None]:
    """Turn the driver's errors that the surroundings cause into KnownError; those of ours pass through."""
    try:
        yield
    except KnownError:
        raise
    except Exception as error:
        known = driver.known_error(error, path)
        if known is None:
            raise
        raise known from error


def create_workspace(path: Path) -> Database:
    """Create a new, empty workspace. KnownError: workspace_exists, folder_missing, workspace_read_only, disk_full."""
    if path.exists():
        raise KnownError("workspace_exists", path=str(path))
    if not path.parent.is_dir():
        raise KnownError("folder_missing", path=str(path.parent))
    if not os.access(path.parent, os.W_OK):
        raise KnownError("workspace_read_only", path=str(path.parent))
    lock = _take_lock(path)
    try:
        _prepare(path, is_new=True)
    except BaseException:
        path.unlink(missing_ok=True)
        _release(lock)
        raise
    return Database(path, lock)


def open_workspace(path: Path) -> Database:
    """Open an existing workspace, upgrading its schema after a backup when it is older.

    KnownError: workspace_missing, not_a_workspace, workspace_newer, workspace_damaged, workspace_read_only,
    workspace_in_use (open in another window or run).
    """
    _check_is_workspace(path)
    lock = _take_lock(path)
    try:
        _prepare(path, is_new=False)
    except BaseException:
        _release(lock)
        raise
    return Database(path, lock)


def join_workspace(path: Path) -> Database:
    """Open a workspace that this program's main process already holds; for its own worker processes only."""
    return Database(path, None)


def _check_is_workspace(path: Path) -> None:
    if not path.exists():
        raise KnownError("workspace_missing", path=str(path))
    if path.is_dir():
        raise KnownError("not_a_workspace", path=str(path))
    try:
        with path.open("rb") as file:
            head = file.read(len(SQLITE_MAGIC))
    except OSError as error:
        raise KnownError("workspace_unreachable", path=str(path)) from error
    if head != SQLITE_MAGIC:
        raise KnownError("not_a_workspace", path=str(path))
    if not os.access(path, os.W_OK) or not os.access(path.parent, os.W_OK):
        raise KnownError("workspace_read_only", path=str(path))


def _take_lock(path: Path) -> FileLock:
    lock = FileLock(path.with_name(f".{path.name}.lock"), is_singleton=False, thread_local=False)
    try:
        lock.acquire(timeout=0)
    except Timeout as error:
        raise KnownError("workspace_in_use", path=str(path)) from error
    except OSError as error:
        raise KnownError("workspace_read_only", path=str(path)) from error
    return lock


def _release(lock: FileLock) -> None:
    """Give the lock back and leave no file of it; where another window has just taken it, the file stays."""
    lock.release()
    with suppress(OSError):
        Path(lock.lock_file).unlink(missing_ok=True)


def _prepare(path: Path, *, is_new: bool) -> None:
    """Check that the file is ours and sound, and bring its schema up to date."""
    was_closed = not soundness.has_log(path)
    with translated(path):
        connection = driver.connect(path, creates=is_new)
        try:
            if not is_new:
                migrate.refuse_foreign(connection, path)
                soundness.check(connection, path, was_closed=was_closed)
            connection.execute("PRAGMA journal_mode = WAL")
            migrate.bring_up_to_date(connection, path)
        finally:
            connection.close()


def _fold_log(path: Path) -> None:
    connection = driver.connect(path)
    try:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    finally:
        connection.close()


def _engine(path: Path, begin: str) -> Engine:
    engine = create_engine(
        "sqlite://",
        module=driver.sqlite,
        creator=lambda: driver.connect(path),
        poolclass=QueuePool,
        pool_size=4,
        max_overflow=4,
    )

    def start(connection: Connection) -> None:
        connection.exec_driver_sql(begin)

    event.listen(engine, "begin", start)
    return engine


def _set(connection: Connection, pragma: str) -> None:
    raw: Any = connection.connection.driver_connection
    raw.execute(f"PRAGMA {pragma}")

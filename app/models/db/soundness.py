"""Whether a workspace file is whole: completely for small or doubtful files, at a glance for large ones."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from app.models.domain.errors import KnownError

FULL_CHECK_BYTES = 64 * 1024 * 1024
"""Up to here every page is checked at each opening, in a fraction of a second."""


def has_log(path: Path) -> bool:
    """Whether a write-ahead log lies beside the file: it was not closed, a crash or a power cut came first."""
    log = path.with_name(f"{path.name}-wal")
    return log.exists() and log.stat().st_size > 0


def check(connection: Any, path: Path, *, was_closed: bool) -> None:
    """Check as much as opening may cost. KnownError: workspace_damaged."""
    if was_closed and path.stat().st_size > FULL_CHECK_BYTES:
        _check_at_a_glance(connection, path)
    else:
        _check_every_page(connection, path)


def _check_every_page(connection: Any, path: Path) -> None:
    answer = connection.execute("PRAGMA quick_check(1)").fetchone()[0]
    if answer != "ok":
        raise KnownError("workspace_damaged", path=str(path), detail=str(answer))


def _check_at_a_glance(connection: Any, path: Path) -> None:
    """As many pages as the header says (not fewer: the end is missing), and tables that can be read."""
    pages = int(connection.execute("PRAGMA page_count").fetchone()[0])
    page_bytes = int(connection.execute("PRAGMA page_size").fetchone()[0])
    if pages * page_bytes > path.stat().st_size:
        raise KnownError("workspace_damaged", path=str(path), detail="page_count")
    connection.execute("SELECT name, sql FROM sqlite_schema").fetchall()

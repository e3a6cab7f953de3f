"""The one SQLite driver of the process, and its faults told apart: the user's surroundings, or a bug of ours.

sqlcipher3 carries the same recent SQLite (free of the WAL-reset fault) on every system. Nothing else opens the file.
"""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any
from urllib.parse import quote

from sqlcipher3 import dbapi2 as sqlite

from app.models.domain.errors import KnownError

APPLICATION_ID = 0x436C6E74  # "Clnt": tells a workspace from any other SQLite file
BULK_CACHE_KIB = 256 * 1024
DEFAULT_CACHE_KIB = 32 * 1024
BUSY_TIMEOUT_MS = 10_000

_SURROUNDINGS = {
    "SQLITE_BUSY": "workspace_busy",
    "SQLITE_LOCKED": "workspace_busy",
    "SQLITE_FULL": "disk_full",
    "SQLITE_READONLY": "workspace_read_only",
    "SQLITE_CANTOPEN": "workspace_unreachable",
    "SQLITE_PERM": "workspace_read_only",
    "SQLITE_IOERR": "workspace_unreachable",
    "SQLITE_CORRUPT": "workspace_damaged",
    "SQLITE_NOTADB": "not_a_workspace",
}
_MESSAGES = {
    "database is locked": "workspace_busy",
    "database or disk is full": "disk_full",
    "attempt to write a readonly database": "workspace_read_only",
    "unable to open database file": "workspace_unreachable",
    "disk I/O error": "workspace_unreachable",
    "database disk image is malformed": "workspace_damaged",
    "malformed database schema": "workspace_damaged",
    "file is not a database": "not_a_workspace",
}


def connect(path: Path, *, creates: bool = False) -> Any:
    """Open `path` with the pragmas every connection has; the caller begins and ends transactions.

    A file that is not there is made only when `creates`: a workspace that was moved away while it is open must not
    come back empty. The connection may be used from any one thread at a time. Raises the driver's own errors.
    """
    connection: Any = sqlite.connect(
        _address(path, "rwc" if creates else "rw"),
        isolation_level=None,
        check_same_thread=False,
        timeout=BUSY_TIMEOUT_MS / 1000,
        uri=True,
    )
    for pragma in (
        "foreign_keys = ON",
        "trusted_schema = OFF",
        "synchronous = FULL",
        "temp_store = FILE",
        f"cache_size = -{DEFAULT_CACHE_KIB}",
    ):
        connection.execute(f"PRAGMA {pragma}")
    return connection


def _address(path: Path, mode: str) -> str:
    """Return the file as an address for SQLite; every byte of its name may occur, and Windows' shares work."""
    name = quote(os.fsencode(path.absolute().as_posix()), safe="/:")
    start = "//" if name.startswith("//") else "" if name.startswith("/") else "/"
    return f"file:{start}{name}?mode={mode}"


def known_error(error: BaseException, path: Path) -> KnownError | None:
    """Return the KnownError of a driver error caused by the surroundings, None for a bug of ours."""
    original = getattr(error, "orig", None) or error
    if not isinstance(original, sqlite.Error):
        return None
    name = str(getattr(original, "sqlite_errorname", ""))
    code = next((code for start, code in _SURROUNDINGS.items() if name.startswith(start)), None)
    if code is None:
        text = str(original)
        code = next((code for start, code in _MESSAGES.items() if text.startswith(start)), None)
    return KnownError(code, path=str(path)) if code else None

"""Files that appear whole or not at all, together with the transaction that records them."""

from __future__ import annotations

import errno
import os
import secrets
from pathlib import Path
from types import TracebackType
from typing import Self

from app.models.domain.errors import KnownError

_FULL = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG})


class OutgoingFiles:
    """Temporary files beside their targets; `publish` gives them their names.

    An exception inside the block removes the temporary files, and those of the published ones that replaced nothing.
    OSErrors become KnownError: disk_full, file_locked, folder_missing, file_unwritable.
    """

    def __init__(self) -> None:
        self._pending: dict[Path, Path] = {}
        self._new: list[Path] = []

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        for temporary in self._pending.values():
            temporary.unlink(missing_ok=True)
        if error is None:
            return
        for path in self._new:
            path.unlink(missing_ok=True)
        if isinstance(error, OSError):
            raise known_file_error(error, next(iter(self._pending), None)) from error

    def add(self, path: Path) -> Path:
        """Return where to write what will become `path`. KnownError: folder_missing, file_unwritable."""
        if not path.parent.is_dir():
            raise KnownError("folder_missing", path=str(path.parent))
        if path.exists() and not path.is_file():
            raise KnownError("file_unwritable", path=str(path))
        temporary = path.with_name(f".{path.name}.{secrets.token_hex(4)}.part")
        self._pending[path] = temporary
        return temporary

    def publish(self) -> None:
        """Give every file its name, replacing what bore it. Raises OSError."""
        for path, temporary in list(self._pending.items()):
            with temporary.open("rb+") as file:
                os.fsync(file.fileno())
            is_new = not path.exists()
            temporary.replace(path)
            del self._pending[path]
            if is_new:
                self._new.append(path)


def known_file_error(error: OSError, path: Path | None) -> KnownError:
    """Return what an OSError means to the owner."""
    name = str(path or error.filename or "")
    if error.errno in _FULL:
        return KnownError("disk_full", path=name)
    if isinstance(error, PermissionError):
        return KnownError("file_locked", path=name)
    if isinstance(error, FileNotFoundError):
        return KnownError("folder_missing", path=str(Path(name).parent))
    return KnownError("file_unwritable", path=name)

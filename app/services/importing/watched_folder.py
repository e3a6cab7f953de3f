"""A folder where new files are looked for, and which of its files are known. It proposes; it imports nothing."""

from __future__ import annotations

from dataclasses import dataclass, field
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from sqlalchemy import text

from app.models.domain.changes import Area, Changes
from app.services.importing.file_names import is_to_read
from app.services.workspace.service import get_setting, set_setting

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from app.models.db.engine import Database
    from app.models.domain.ports import Progress

_SETTING: Final = "watched_folder"
_READ_AT_ONCE: Final = 1 << 20

Stamp = tuple[int, int]
"""Size in bytes and moment of the last change in nanoseconds."""


@dataclass(frozen=True, slots=True)
class FolderLook:
    """What a look at the folder gave: its new files with their stamps. `folder` is None when none is watched."""

    folder: Path | None = None
    is_missing: bool = False
    files: Mapping[Path, Stamp] = field(default_factory=dict[Path, Stamp])


class WatchedFolder:
    """Remembers the folder, and its files by size and moment, by their bytes when these alone may tell."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def folder(self) -> Path | None:
        """Return the folder, None when none is watched."""
        saved = self._saved().get("folder")
        return Path(saved) if saved else None

    def watch(self, folder: Path | None) -> Changes:
        """Look for new files in `folder` from now on, or nowhere. What was seen in another folder is forgotten."""
        with self._database.write() as connection:
            saved: dict[str, Any] = get_setting(connection, _SETTING) or {}
            if saved.get("folder") != (str(folder) if folder else None):
                set_setting(connection, _SETTING, {"folder": str(folder) if folder else None, "seen": {}})
        return Changes(Area.SETTINGS)

    def look(self, progress: Progress) -> FolderLook:
        """Return the files that were neither imported nor seen, in the order of their names. Writes nothing.

        A file with the bytes of an imported or seen one is known, whatever it is called now.
        """
        saved = self._saved()
        if not saved.get("folder"):
            return FolderLook()
        folder = Path(saved["folder"])
        seen: dict[str, list[Any]] = saved.get("seen", {})
        try:
            files = sorted(path for path in folder.iterdir() if is_to_read(path) and path.is_file())
        except OSError:
            return FolderLook(folder, is_missing=True)
        known = self._imported()
        for size, _, digest in seen.values():
            known.setdefault(int(size), set()).add(str(digest))
        new: dict[Path, Stamp] = {}
        for path in files:
            progress.check_cancelled()
            stamp = _stamp(path)
            is_seen = stamp is None or seen.get(path.name, [])[:2] == list(stamp)
            if stamp is not None and not is_seen and not _has_known_bytes(path, known.get(stamp[0]), progress):
                new[path] = stamp
        return FolderLook(folder, files=new)

    def forget(self, paths: Sequence[Path], progress: Progress) -> Changes:
        """Propose these files no more, unless they change: they were imported, or are not wanted."""
        fresh: dict[str, list[object]] = {}
        folder = self.folder()
        for path in paths:
            stamp = _stamp(path)
            if stamp is not None and path.parent == folder:
                fresh[path.name] = [*stamp, _digest(path, progress)]
        if fresh:
            with self._database.write() as connection:
                saved: dict[str, Any] = get_setting(connection, _SETTING) or {}
                saved["seen"] = {**saved.get("seen", {}), **fresh}
                set_setting(connection, _SETTING, saved)
        return Changes(Area.SETTINGS)

    def _saved(self) -> dict[str, Any]:
        with self._database.read() as connection:
            return dict(get_setting(connection, _SETTING) or {})

    def _imported(self) -> dict[int, set[str]]:
        """The digests of all imported files by their size."""
        known: dict[int, set[str]] = {}
        with self._database.read() as connection:
            rows = connection.execute(text("SELECT file_bytes, file_sha256 FROM import_batch"))
            for size, digest in rows:
                known.setdefault(int(size or 0), set()).add(str(digest))
        return known


def _stamp(path: Path) -> Stamp | None:
    try:
        facts = path.stat()
    except OSError:
        return None
    return (facts.st_size, facts.st_mtime_ns) if facts.st_size else None


def _has_known_bytes(path: Path, digests: set[str] | None, progress: Progress) -> bool:
    """Compare bytes only where a known file has the same size."""
    return bool(digests) and _digest(path, progress) in (digests or set())


def _digest(path: Path, progress: Progress) -> str:
    digest = sha256()
    try:
        with path.open("rb") as file:
            while portion := file.read(_READ_AT_ONCE):
                progress.check_cancelled()
                digest.update(portion)
    except OSError:
        return ""
    return digest.hexdigest()

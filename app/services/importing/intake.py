"""What was dropped or chosen, before it is read: folders opened, the parts of a file told, the rest refused."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from app.models.domain.errors import KnownError
from app.models.domain.ports import Progress
from app.services.importing.file_names import is_hidden, is_to_read
from app.services.importing.reading.parts import TablePart, group_parts, tables_in

FILES_OF_A_FOLDER: Final = 200


@dataclass(frozen=True, slots=True)
class FoundFile:
    """A file to read, `more` the files read after it as one table with it, and the tables in it or why not."""

    path: Path
    more: tuple[Path, ...] = ()
    parts: tuple[TablePart, ...] = ()
    error: KnownError | None = None


@dataclass(frozen=True, slots=True)
class Found:
    """The files found, in order; the files of dropped folders that were passed over, by folder."""

    files: tuple[FoundFile, ...]
    passed_over: dict[str, int] = field(default_factory=dict[str, int])


def find_files(paths: Sequence[Path], progress: Progress, *, groups: bool = True) -> Found:
    """Look at what was dropped: the files of folders, those that are parts of one, and the tables in each.

    With `groups` off every file stays by itself. Raises Cancelled; what is wrong with a file is in its entry.
    """
    passed_over: dict[str, int] = {}
    files: list[Path] = []
    for path in paths:
        files += _files_of(path, passed_over) if path.is_dir() else [path]
    unique = list(dict.fromkeys(files))
    grouped = group_parts(unique) if groups else tuple((path,) for path in unique)
    found: list[FoundFile] = []
    for first, *more in grouped:
        progress.check_cancelled()
        found.append(_found(first, tuple(more)))
    return Found(tuple(found), passed_over)


def _files_of(folder: Path, passed_over: dict[str, int]) -> list[Path]:
    try:
        files = sorted(path for path in folder.iterdir() if path.is_file() and not is_hidden(path))
    except OSError:
        return [folder]
    tables = [path for path in files if is_to_read(path)][:FILES_OF_A_FOLDER]
    passed_over[folder.name] = len(files) - len(tables)
    return tables


def _found(path: Path, more: tuple[Path, ...]) -> FoundFile:
    try:
        return FoundFile(path, more, tables_in(path))
    except KnownError as error:
        return FoundFile(path, more, error=error)

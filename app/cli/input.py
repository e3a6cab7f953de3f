"""What commands read beside customer files, and that they do not write over what they read."""

from __future__ import annotations

import argparse
from pathlib import Path

from app.models.domain.errors import KnownError


def read_text(path: Path) -> str:
    """Return a small text file. KnownError: file_is_folder, file_missing, file_locked, file_not_a_table."""
    if path.is_dir():
        raise KnownError("file_is_folder", name=path.name)
    try:
        return path.read_text(encoding="utf-8-sig")
    except FileNotFoundError as error:
        raise KnownError("file_missing", path=str(path)) from error
    except OSError as error:
        raise KnownError("file_locked", path=str(path)) from error
    except UnicodeDecodeError as error:
        raise KnownError("file_not_text", path=str(path)) from error


def refuse_to_overwrite(options: argparse.Namespace) -> None:
    """Refuse to write over a file that the same command reads, and two results into one. KnownError: file_in_use."""
    chosen = vars(options)
    read = [chosen.get("workspace"), chosen.get("file"), chosen.get("mapping"), chosen.get("rule")]
    read += options.files if options.command == "import" else []
    written = [
        path
        for path in (chosen.get("out"), chosen.get("report"), chosen.get("members"), chosen.get("export"))
        if path is not None
    ]
    for place, path in enumerate(written):
        if any(_is_same(path, other) for other in [*read, *written[:place]] if other is not None):
            raise KnownError("file_in_use", path=str(path))


def _is_same(path: Path, other: Path) -> bool:
    try:
        return path.samefile(other)
    except OSError:
        return path.absolute() == other.absolute()

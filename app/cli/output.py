"""How commands answer: CSV files and JSON reports written whole or not at all, sentences on the terminal."""

from __future__ import annotations

import csv
import json
import sys
from collections.abc import Generator, Iterable, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from app.models.domain.errors import KnownError
from app.models.domain.ports import NoProgress
from app.services.files.outgoing_files import OutgoingFiles


def say(sentence: str) -> None:
    """Write one sentence to the terminal."""
    print(sentence)


def say_json(data: Any) -> None:
    """Write a report to the terminal; in ASCII, which no terminal and no pipe alters."""
    print(json.dumps(data, default=str))


@contextmanager
def whole_file(path: Path) -> Generator[Path, None, None]:
    """Yield where to write what becomes `path` when the block ends well; otherwise `path` stays as it was.

    KnownError: folder_missing, file_locked, file_unwritable, disk_full.
    """
    with OutgoingFiles() as files:
        unfinished = files.add(path)
        unfinished.touch()
        yield unfinished
        files.publish()


def write_rows(path: Path, columns: Sequence[str], rows: Iterable[Mapping[str, Any]]) -> int:
    """Write a UTF-8 comma CSV with these columns; return the number of rows. KnownError: see `whole_file`."""
    count = 0
    with whole_file(path) as unfinished, unfinished.open("w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file)
        writer.writerow(columns)
        for row in rows:
            writer.writerow(["" if row.get(column) is None else row[column] for column in columns])
            count += 1
    return count


def json_text(data: Any) -> str:
    """Return a report as it is written to a file."""
    return json.dumps(data, ensure_ascii=False, indent=2, default=str) + "\n"


def write_json(path: Path, data: Any) -> None:
    """Write a report. KnownError: see `whole_file`."""
    with whole_file(path) as unfinished:
        unfinished.write_text(json_text(data), encoding="utf-8")


def make_folder(path: Path) -> Path:
    """Make a folder unless it is there; return it. KnownError: folder_not_writable."""
    try:
        path.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise KnownError("folder_not_writable", path=str(path)) from error
    return path


class TerminalProgress(NoProgress):
    """Shows phase and count on a terminal; silent in a pipe."""

    def __init__(self) -> None:
        self._is_shown = sys.stderr.isatty()

    def report(self, done: int, total: int | None, phase: str) -> None:
        """Rewrite the line of progress."""
        if self._is_shown:
            of = f" of {total:,}" if total else ""
            print(f"\r\x1b[K{phase.replace('_', ' ')} {done:,}{of}", end="", file=sys.stderr, flush=True)

    def end(self) -> None:
        """Leave the line of progress."""
        if self._is_shown:
            print("\r\x1b[K", end="", file=sys.stderr)

"""How commands answer: CSV files and JSON reports written whole or not at all, sentences on the terminal."""

from __future__ import annotations

import csv
import json
import sys
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any

from app.models.domain.errors import KnownError
from app.models.domain.ports import NoProgress


def say(sentence: str) -> None:
    """Write one sentence to the terminal."""
    print(sentence)


def write_rows(path: Path, columns: Sequence[str], rows: Iterable[Mapping[str, Any]]) -> int:
    """Write a UTF-8 comma CSV with these columns; return the number of rows. KnownError: file_not_writable."""
    unfinished = path.with_name(f".{path.name}.part")
    count = 0
    try:
        with unfinished.open("w", newline="", encoding="utf-8") as file:
            writer = csv.writer(file)
            writer.writerow(columns)
            for row in rows:
                writer.writerow(["" if row.get(column) is None else row[column] for column in columns])
                count += 1
        unfinished.replace(path)
    except OSError as error:
        unfinished.unlink(missing_ok=True)
        raise KnownError("file_not_writable", path=str(path)) from error
    return count


def write_json(path: Path, data: Any) -> None:
    """Write a report. KnownError: file_not_writable."""
    try:
        path.write_text(json.dumps(data, ensure_ascii=False, indent=2, default=str) + "\n", encoding="utf-8")
    except OSError as error:
        raise KnownError("file_not_writable", path=str(path)) from error


class TerminalProgress(NoProgress):
    """Shows phase and count on a terminal; silent in a pipe."""

    def __init__(self) -> None:
        self._is_shown = sys.stderr.isatty()

    def report(self, done: int, total: int | None, phase: str) -> None:
        """Rewrite the line of progress."""
        if self._is_shown:
            of = f" of {total:,}" if total else ""
            print(f"\r\x1b[K{phase} {done:,}{of}", end="", file=sys.stderr, flush=True)

    def end(self) -> None:
        """Leave the line of progress."""
        if self._is_shown:
            print("\r\x1b[K", end="", file=sys.stderr)

"""The program as its users start it, and what it leaves."""

from __future__ import annotations

import csv
import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

from tests.architecture.sources import ROOT


@dataclass(frozen=True)
class Answer:
    """How a command ended."""

    code: int
    out: str
    err: str


def started(*arguments: str | Path, folder: Path | None = None) -> Answer:
    """Start the program in a process of its own."""
    answer = subprocess.run(
        [sys.executable, str(ROOT / "main.py"), *map(str, arguments)],
        cwd=folder,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        encoding="utf-8",
        check=False,
        timeout=300,
    )
    return Answer(answer.returncode, answer.stdout, answer.stderr)


def rows_of(path: Path) -> list[dict[str, str]]:
    """Return a CSV's rows."""
    with path.open(newline="", encoding="utf-8") as file:
        return list(csv.DictReader(file))


def columns_of(path: Path) -> list[str]:
    """Return a CSV's header."""
    with path.open(newline="", encoding="utf-8") as file:
        return next(csv.reader(file))

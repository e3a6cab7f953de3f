"""Where the lists of the sample business are, and how they are read."""

from __future__ import annotations

import csv
from pathlib import Path

FOLDER = Path(__file__).resolve().parents[4] / "resources" / "sample"


def rows_of(name: str, delimiter: str = ",") -> list[dict[str, str]]:
    """Return the rows of a CSV list, keyed by its header."""
    with (FOLDER / name).open(encoding="utf-8", newline="") as stream:
        return list(csv.DictReader(stream, delimiter=delimiter))


def lines_of(name: str) -> list[str]:
    """Return the lines of a plain list."""
    return (FOLDER / name).read_text(encoding="utf-8").splitlines()


def header_of(name: str) -> list[str]:
    """Return the column names of a list that holds only its header."""
    return lines_of(name)[0].split(",")

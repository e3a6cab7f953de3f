"""Writing a list as CSV: the format's delimiter and encoding, lines ending in CR LF, formulas made harmless."""

from __future__ import annotations

import csv
from collections.abc import Iterable, Sequence
from pathlib import Path

from app.models.domain.mailing import MailingFormat
from app.services.files.formula_safety import neutralise


def write_csv(path: Path, shape: MailingFormat, rows: Iterable[Sequence[str]]) -> None:
    """Write header and rows into `path`. Raises OSError."""
    with path.open("w", encoding=shape.encoding, newline="", errors="replace") as file:
        writer = csv.writer(file, delimiter=shape.delimiter, lineterminator="\r\n")
        writer.writerow([header for header, _value in shape.columns])
        writer.writerows([neutralise(cell) for cell in row] for row in rows)

"""Passages as a file for spreadsheets: a workbook, or a CSV of the first table."""

from __future__ import annotations

import csv
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from app.services.files.formula_safety import neutralise
from app.services.files.outgoing_files import OutgoingFiles
from app.services.files.workbook import Cell, Sheet, save_workbook

if TYPE_CHECKING:
    from collections.abc import Sequence


def save_sheets(path: Path, sheets: Sequence[Sheet]) -> None:
    """Write tables into `path`, by its ending. KnownError: table_not_saved, or as OutgoingFiles."""
    if path.suffix.casefold() != ".csv":
        save_workbook(path, sheets)
        return
    with OutgoingFiles() as files:
        unfinished = files.add(path)
        with unfinished.open("w", newline="", encoding="utf-8-sig") as file:
            writer = csv.writer(file)
            writer.writerow([neutralise(title) for title in sheets[0].header])
            writer.writerows([_text(cell) for cell in row] for row in sheets[0].rows)
        files.publish()


def _text(cell: Cell) -> str:
    if cell is None:
        return ""
    if isinstance(cell, str):
        return neutralise(cell)
    return cell.isoformat() if isinstance(cell, date) else str(cell)

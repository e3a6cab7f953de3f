"""A table as a workbook: numbers as numbers, everything else as text, so that no cell runs as a formula."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from io import BytesIO
from pathlib import Path
from typing import Any

from app.models.domain.errors import KnownError

Cell = str | int | float | date | None
"""A cell: text, a whole number, a decimal number (two decimals are shown), a month, or nothing."""

_WIDEST = 60
_LONGEST_CELL = 32_767
_LONGEST_SHEET_NAME = 31
_NOT_IN_SHEET_NAMES = str.maketrans(dict.fromkeys("[]:*?/\\'", " "))


@dataclass(frozen=True, slots=True)
class Sheet:
    """A table in the words of its reader: the name of its sheet, the titles of its columns, its rows."""

    name: str
    header: tuple[str, ...]
    rows: tuple[tuple[Cell, ...], ...]


def save_workbook(path: Path, sheets: Sequence[Sheet]) -> None:
    """Write the sheets into `path`. KnownError: table_not_saved."""
    from xlsxwriter import Workbook  # noqa: PLC0415 - not needed to open the window

    buffer = BytesIO()
    workbook = Workbook(buffer, {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False})
    styles = {
        "bold": workbook.add_format({"bold": True}),
        "whole": workbook.add_format({"num_format": "#,##0"}),
        "decimal": workbook.add_format({"num_format": "#,##0.00"}),
        "month": workbook.add_format({"num_format": "mmm yyyy", "align": "left"}),
    }
    for sheet in sheets:
        _write(workbook.add_worksheet(_sheet_name(sheet.name)), sheet, styles)
    workbook.close()
    try:
        path.write_bytes(buffer.getvalue())
    except OSError as error:
        raise KnownError("table_not_saved", path=str(path)) from error


def _write(target: Any, sheet: Sheet, styles: dict[str, Any]) -> None:
    for column, title in enumerate(sheet.header):
        texts = [len(cell) if isinstance(cell, str) else 10 for row in sheet.rows for cell in row[column : column + 1]]
        target.set_column(column, column, min(max([len(title), *texts]) + 2, _WIDEST))
        target.write_string(0, column, title, styles["bold"])
    for number, row in enumerate(sheet.rows, 1):
        for column, cell in enumerate(row):
            _write_cell(target, number, column, cell, styles)
    target.freeze_panes(1, 0)


def _write_cell(target: Any, row: int, column: int, cell: Cell, styles: dict[str, Any]) -> None:
    if isinstance(cell, str):
        if cell:
            target.write_string(row, column, cell[:_LONGEST_CELL])
    elif isinstance(cell, date):
        target.write_datetime(row, column, cell, styles["month"])
    elif cell is not None:
        target.write_number(row, column, cell, styles["whole" if isinstance(cell, int) else "decimal"])


def _sheet_name(name: str) -> str:
    return name.translate(_NOT_IN_SHEET_NAMES)[:_LONGEST_SHEET_NAME]

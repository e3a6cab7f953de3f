"""A sheet of a workbook (XLSX, XLSB, XLS, ODS) as a table of text."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from datetime import date, datetime, time, timedelta
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, cast

from app.models.domain.errors import KnownError
from app.services.importing.reading.grid_table import GridTable
from app.services.importing.reading.ods_parts import refuse_endless
from app.services.importing.reading.table import Note, ReadingChoices
from app.services.importing.reading.xlsx_parts import SheetFacts, sheet_facts

if TYPE_CHECKING:
    from python_calamine import CalamineSheet, CalamineWorkbook

MOST_CELLS = 40_000_000
"""The library lays a sheet out as a rectangle of 32 bytes a cell; a stray cell in the last corner would need 500 GB."""


class WorkbookTable(GridTable):
    """One sheet; the library holds it in memory, the rows become text while they are read."""

    def __init__(self, path: Path, size: int, choices: ReadingChoices, kind: str) -> None:
        """Open the chosen sheet, or the first visible one that holds a table.

        KnownError: workbook_broken, workbook_encrypted, workbook_too_wide (`row`), sheet_missing (`sheet`),
        archive_bomb, file_empty.
        """
        super().__init__(path, size, kind)
        workbook = _open(path, kind)
        self.sheets, self._hidden = _sheet_names(workbook)
        if choices.sheet is not None and choices.sheet not in workbook.sheet_names:
            raise KnownError("sheet_missing", name=path.name, sheet=choices.sheet)
        self._facts = SheetFacts()
        self._sheet = self._opened(workbook, choices.sheet) if choices.sheet else self._first_with_table(workbook)
        self.sheet = self._sheet.name
        self._merged = _merged_values(self._sheet)
        self._digits = dict(self._facts.zeros)
        self.begin(choices)

    def notes(self) -> Iterable[Note]:
        """Say what is hidden, merged, shown with zeros, or was never worked out."""
        if self._hidden:
            yield Note("hidden_sheets", {"sheets": list(self._hidden)})
        if self._merged:
            yield Note("merged_cells_filled", {"count": len(self._merged)})
        names = [self._layout.names[column] for column in self._digits if column < self._layout.width]
        if names:
            yield Note("zeros_of_format", {"count": len(names), "columns": names[:10]})
        if self._facts.formulas_without_value:
            yield Note("formulas_without_value", {"count": self._facts.formulas_without_value})

    def texts(self) -> Iterator[list[str]]:
        """Yield every row of the sheet from its first, as text, the columns from the first."""
        rows = _texts(self._sheet, self._digits)
        return self._with_merged(rows) if self._merged else rows

    def height(self) -> int:
        """Return the number of rows down to the last filled one."""
        end = self._sheet.end
        return end[0] + 1 if end else 0

    def _with_merged(self, rows: Iterator[list[str]]) -> Iterator[list[str]]:
        for number, row in enumerate(rows):
            for column, text in self._merged.get(number, ()):
                if column < len(row) and not row[column]:
                    row[column] = text
            yield row

    def _opened(self, workbook: CalamineWorkbook, name: str) -> CalamineSheet:
        """Open a sheet after a look at how far it reaches."""
        self._facts = _checked_facts(self.path, self.kind, name)
        return _sheet(workbook, self.path, name)

    def _first_with_table(self, workbook: CalamineWorkbook) -> CalamineSheet:
        """Return the first visible sheet of two rows or more, else the first that holds anything."""
        names = [name for name in self.sheets if name not in self._hidden] or list(self.sheets)
        first_filled: str | None = None
        for name in names:
            sheet = self._opened(workbook, name)
            if sheet.end is None:
                continue
            least = min(2, sheet.total_width)
            if sum(1 for row in islice(_texts(sheet), 50) if sum(map(bool, row)) >= least) >= 2:
                return sheet
            first_filled = first_filled or name
        if first_filled is None:
            raise KnownError("file_empty", name=self.path.name)
        return self._opened(workbook, first_filled)


def filled_sheets(path: Path, kind: str) -> list[tuple[str, int, bool]]:
    """Return (name, rows, whether it is hidden) of the sheets that hold anything. KnownError: see `WorkbookTable`."""
    workbook = _open(path, kind)
    names, hidden = _sheet_names(workbook)
    found: list[tuple[str, int, bool]] = []
    for name in names:
        _checked_facts(path, kind, name)
        sheet = _sheet(workbook, path, name)
        if sheet.end is not None:
            found.append((name, sheet.end[0] + 1, name in hidden))
    return found


def _checked_facts(path: Path, kind: str, sheet: str) -> SheetFacts:
    if kind != "xlsx":
        return SheetFacts()
    facts = sheet_facts(path, sheet)
    if facts.last_row * facts.last_column > MOST_CELLS:
        raise KnownError("workbook_too_wide", name=path.name, sheet=sheet, row=facts.last_row)
    return facts


def _open(path: Path, kind: str) -> CalamineWorkbook:
    if kind == "ods":
        refuse_endless(path)
    from python_calamine import CalamineError, CalamineWorkbook, PasswordError  # noqa: PLC0415 - not at the window's start

    try:
        return CalamineWorkbook.from_path(str(path))
    except PasswordError as error:
        raise KnownError("workbook_encrypted", name=path.name) from error
    except PermissionError as error:
        raise KnownError("file_locked", name=path.name) from error
    except FileNotFoundError as error:
        raise KnownError("file_vanished", name=path.name) from error
    except (CalamineError, OSError, ValueError) as error:
        raise KnownError("workbook_broken", name=path.name) from error


def _sheet(workbook: CalamineWorkbook, path: Path, name: str) -> CalamineSheet:
    from python_calamine import CalamineError  # noqa: PLC0415 - see _open

    try:
        return workbook.get_sheet_by_name(name)
    except (CalamineError, OSError, ValueError) as error:
        raise KnownError("workbook_broken", name=path.name) from error


def _sheet_names(workbook: CalamineWorkbook) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return the names of all work sheets, and of those that are hidden."""
    from python_calamine import SheetTypeEnum, SheetVisibleEnum  # noqa: PLC0415 - see _open

    sheets = [sheet for sheet in workbook.sheets_metadata if sheet.typ == SheetTypeEnum.WorkSheet]
    return (
        tuple(sheet.name for sheet in sheets),
        tuple(sheet.name for sheet in sheets if sheet.visible != SheetVisibleEnum.Visible),
    )


def _merged_values(sheet: CalamineSheet) -> dict[int, list[tuple[int, str]]]:
    """Return by row what the cells merged with one above them show: (column, text).

    Words and days only, and numbers in the leftmost merged column: a total merged over the lines of an order counts
    once.
    """
    tall = sorted(found for found in sheet.merged_cell_ranges or () if found[1][0] > found[0][0])
    if not tall or sheet.end is None:
        return {}
    first_column = sheet.start[1] if sheet.start else 0
    leftmost = min(start[1] for start, _ in tall)
    filled: dict[int, list[tuple[int, str]]] = {}
    waiting = iter(tall)
    (top, column), (bottom, _) = next(waiting)
    for number, row in enumerate(sheet.iter_rows()):
        while number == top:
            value = row[column - first_column] if 0 <= column - first_column < len(row) else ""
            if value != "" and (not isinstance(value, float | int) or column == leftmost):
                for covered in range(top + 1, min(bottom, sheet.end[0]) + 1):
                    filled.setdefault(covered, []).append((column, _text(value)))
            following = next(waiting, None)
            if following is None:
                return filled
            (top, column), (bottom, _) = following
    return filled


def _texts(sheet: CalamineSheet, digits: dict[int, int] | None = None) -> Iterator[list[str]]:
    start = sheet.start
    left = [""] * (start[1] if start else 0)
    for row in sheet.iter_rows():
        texts = left + [
            value if type(value) is str and "\r" not in value else _AS_TEXT[type(value)](value) for value in row
        ]
        if digits:
            for column, count in digits.items():
                if column < len(texts) and (text := texts[column]).isdigit():
                    texts[column] = text.zfill(count)
        yield texts


def _text(value: object) -> str:
    return _AS_TEXT[type(value)](value)


def _number_text(value: float) -> str:
    text = repr(value)
    if text.endswith(".0"):
        return text[:-2]
    return format(value, "f").rstrip("0").rstrip(".") if "e" in text and 1e-6 < abs(value) < 1e15 else text


def _moment_text(value: datetime) -> str:
    if value.microsecond:
        value = (value + timedelta(microseconds=500_000)).replace(microsecond=0)
    return value.isoformat(" ").removesuffix(" 00:00:00")


def _span_text(value: timedelta) -> str:
    seconds = round(value.total_seconds())
    sign, seconds = ("-", -seconds) if seconds < 0 else ("", seconds)
    return f"{sign}{seconds // 3600:02}:{seconds // 60 % 60:02}:{seconds % 60:02}"


_AS_TEXT: dict[type, Callable[[object], str]] = {
    str: lambda value: cast("str", value).replace("\r\n", "\n").replace("\r", "\n"),
    float: lambda value: _number_text(cast("float", value)),
    int: str,
    bool: lambda value: "TRUE" if value else "FALSE",
    datetime: lambda value: _moment_text(cast("datetime", value)),
    date: lambda value: cast("date", value).isoformat(),
    time: lambda value: cast("time", value).isoformat(timespec="seconds"),
    timedelta: lambda value: _span_text(cast("timedelta", value)),
}

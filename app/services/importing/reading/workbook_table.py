"""A sheet of a workbook (XLSX, XLS, ODS) as a table of text."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date, datetime, time, timedelta
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, cast

from app.models.domain.errors import KnownError
from app.services.importing.reading.header import Layout, find_layout
from app.services.importing.reading.mending import RowMender
from app.services.importing.reading.row_cleaning import RowCleaner, Tally
from app.services.importing.reading.table import Note, Reading, ReadingChoices, ReadTable

if TYPE_CHECKING:
    from python_calamine import CalamineSheet, CalamineWorkbook

_SAMPLE_ROWS = 300


class WorkbookTable(ReadTable):
    """One sheet; the library holds it in memory, the rows become text while they are read."""

    def __init__(self, path: Path, size: int, choices: ReadingChoices, kind: str) -> None:
        """Open the chosen sheet, or the first visible one that holds a table."""
        super().__init__(path, size)
        self._kind = kind
        workbook = _open(path)
        self._sheets, self._hidden = _sheet_names(workbook)
        if choices.sheet is not None and choices.sheet not in workbook.sheet_names:
            raise KnownError("sheet_missing", name=path.name, sheet=choices.sheet)
        self._sheet: CalamineSheet = (
            _sheet(workbook, path, choices.sheet) if choices.sheet else self._first_with_table(workbook)
        )
        self._name = self._sheet.name
        head = list(islice(_texts(self._sheet), _SAMPLE_ROWS))
        if not any(any(row) for row in head):
            raise KnownError("file_empty", name=path.name)
        self._layout: Layout = find_layout(head, choices.header_row)
        self._tally = Tally()
        self._done = 0
        if self._sheet.total_height <= 20_000:
            for _ in self.rows():
                pass

    @property
    def reading(self) -> Reading:
        """How the sheet was understood, as far as it has been read."""
        header_at = self._layout.header_at
        notes = [Note("hidden_sheets", {"sheets": list(self._hidden)})] if self._hidden else []
        if header_at is None:
            notes.append(Note("no_header"))
        return Reading(
            kind=self._kind,
            encoding=None,
            delimiter=None,
            quotechar=None,
            has_bom=False,
            sheet=self._name,
            sheets=self._sheets,
            header_row=None if header_at is None else header_at + 1,
            header=self._layout.names,
            title_rows=self._layout.title_rows,
            skipped_rows=tuple(sorted(self._tally.skipped)),
            notes=(*notes, *self._tally.notes()),
        )

    def rows(self) -> Iterator[tuple[int, list[str]]]:
        """Yield (1-based row of the sheet, cells)."""
        tally = Tally()
        cleaner = RowCleaner(self._layout, RowMender(self._layout, None), tally, repairs_text=False)
        height = max(1, self.estimated_rows() or 1)
        for number, cells in cleaner.rows(_texts(self._sheet)):
            self._done = min(self.size, number * self.size // height)
            yield number, cells
        self._done = self.size
        self._tally = tally

    def bytes_done(self) -> int:
        """Return the file's size in proportion to the rows read."""
        return self._done

    def estimated_rows(self) -> int | None:
        """Return the number of rows down to the last filled one."""
        end = self._sheet.end
        return max(0, end[0] + 1 - self._layout.first_data) if end else 0

    def _first_with_table(self, workbook: CalamineWorkbook) -> CalamineSheet:
        """Return the first visible sheet of two rows or more, else the first that holds anything."""
        names = [name for name in self._sheets if name not in self._hidden] or list(self._sheets)
        first_filled: CalamineSheet | None = None
        for name in names:
            sheet = _sheet(workbook, self.path, name)
            if sheet.end is None:
                continue
            least = min(2, sheet.total_width)
            if sum(1 for row in islice(_texts(sheet), 50) if sum(map(bool, row)) >= least) >= 2:
                return sheet
            first_filled = first_filled or sheet
        if first_filled is None:
            raise KnownError("file_empty", name=self.path.name)
        return first_filled


def _open(path: Path) -> CalamineWorkbook:
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


def _texts(sheet: CalamineSheet) -> Iterator[list[str]]:
    """Yield every row of the sheet from its first, as text, the columns from the first."""
    start = sheet.start
    left = [""] * (start[1] if start else 0)
    for row in sheet.iter_rows():
        yield left + [value if type(value) is str else _AS_TEXT[type(value)](value) for value in row]


def _number_text(value: float) -> str:
    if value.is_integer() and abs(value) < 1e15:
        return str(int(value))
    text = repr(value)
    return format(value, "f").rstrip("0").rstrip(".") if "e" in text and 1e-6 < abs(value) < 1e15 else text


def _moment_text(value: datetime) -> str:
    moment = value + timedelta(microseconds=500_000)
    return moment.strftime("%Y-%m-%d %H:%M:%S") if moment.time() != time(0) else moment.strftime("%Y-%m-%d")


def _span_text(value: timedelta) -> str:
    seconds = round(value.total_seconds())
    sign, seconds = ("-", -seconds) if seconds < 0 else ("", seconds)
    return f"{sign}{seconds // 3600:02}:{seconds // 60 % 60:02}:{seconds % 60:02}"


_AS_TEXT: dict[type, Callable[[object], str]] = {
    float: lambda value: _number_text(cast("float", value)),
    int: str,
    bool: lambda value: "TRUE" if value else "FALSE",
    datetime: lambda value: _moment_text(cast("datetime", value)),
    date: lambda value: cast("date", value).isoformat(),
    time: lambda value: cast("time", value).isoformat(timespec="seconds"),
    timedelta: lambda value: _span_text(cast("timedelta", value)),
}

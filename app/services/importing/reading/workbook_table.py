"""A sheet of a workbook (XLSX, XLSB, XLS, ODS) as a table of text."""

from __future__ import annotations

from collections.abc import Generator, Iterable, Iterator
from contextlib import contextmanager
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING

from app.models.domain.errors import KnownError
from app.services.importing.reading.cell_texts import AS_TEXT, value_text
from app.services.importing.reading.grid_table import GridTable
from app.services.importing.reading.ods_parts import refuse_endless
from app.services.importing.reading.table import Note, ReadingChoices
from app.services.importing.reading.xlsb_parts import refuse_far_cells
from app.services.importing.reading.xlsx_parts import SheetFacts, sheet_facts
from app.services.importing.reading.xlsx_stream import SheetStream
from app.services.importing.reading.xlsx_values import Unusual

if TYPE_CHECKING:
    from python_calamine import CalamineSheet, CalamineWorkbook

MOST_CELLS = 40_000_000
"""The library lays a sheet out as a rectangle of 32 bytes a cell; a stray cell in the last corner would need 500 GB."""


class WorkbookTable(GridTable):
    """One sheet; the library holds it in memory, the rows become text while they are read. A large one of XLSX is
    read while it is unpacked, as far as that is possible.
    """

    def __init__(self, path: Path, size: int, choices: ReadingChoices, kind: str) -> None:
        """Open the chosen sheet, or the first visible one that holds a table.

        KnownError: workbook_broken, workbook_binary, workbook_encrypted, workbook_too_wide (`row`),
        sheet_missing (`sheet`), archive_bomb, file_empty.
        """
        super().__init__(path, size, kind)
        workbook = _open(path, kind)
        self.sheets, self._hidden = _sheet_names(workbook)
        if choices.sheet is not None and choices.sheet not in workbook.sheet_names:
            raise KnownError("sheet_missing", name=path.name, sheet=choices.sheet)
        self._workbook = workbook
        self._opened = self._open_sheet(choices.sheet) if choices.sheet else self._first_with_table()
        self.sheet = self._opened.name
        self._merged = self._opened.merged
        self._digits = dict(self._opened.facts.zeros)
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
        if self._opened.facts.formulas_without_value:
            yield Note("formulas_without_value", {"count": self._opened.facts.formulas_without_value})

    def texts(self) -> Iterator[list[str]]:
        """Yield every row of the sheet from its first, as text, the columns from the first."""
        rows = self._opened.texts(self._digits)
        return self._with_merged(rows) if self._merged else rows

    def height(self) -> int:
        """Return the number of rows down to the last filled one."""
        return self._opened.height

    def _with_merged(self, rows: Iterator[list[str]]) -> Iterator[list[str]]:
        for number, row in enumerate(rows):
            for column, text in self._merged.get(number, ()):
                if column < len(row) and not row[column]:
                    row[column] = text
            yield row

    def _open_sheet(self, name: str) -> _OpenedSheet:
        return _OpenedSheet(self._workbook, self.path, self.kind, name)

    def _first_with_table(self) -> _OpenedSheet:
        """Return the first visible sheet of two rows or more, else the first that holds anything."""
        names = [name for name in self.sheets if name not in self._hidden] or list(self.sheets)
        first_filled: _OpenedSheet | None = None
        for name in names:
            sheet = self._open_sheet(name)
            if not sheet.height:
                continue
            least = min(2, sheet.width)
            if sum(1 for row in islice(sheet.texts({}), 50) if sum(map(bool, row)) >= least) >= 2:
                return sheet
            first_filled = first_filled or sheet
        if first_filled is None:
            raise KnownError("file_empty", name=self.path.name)
        return first_filled


class _OpenedSheet:
    """A sheet, after a look at how far it reaches. KnownError: workbook_too_wide, workbook_broken."""

    def __init__(self, workbook: CalamineWorkbook, path: Path, kind: str, name: str) -> None:
        self.name = name
        self._path = path
        self._kind = kind
        self._workbook = workbook
        self._held: CalamineSheet | None = None
        self.facts = _checked_facts(path, kind, name)
        self._stream = SheetStream.of(path, name) if kind == "xlsx" and self.facts.last_row else None

    @property
    def height(self) -> int:
        """How many rows there are down to the last filled one, or about so many."""
        if self._stream is not None:
            return self.facts.last_row
        end = self._sheet().end
        return end[0] + 1 if end else 0

    @property
    def width(self) -> int:
        """How many columns there are, or at most so many."""
        return self.facts.last_column if self._stream is not None else self._sheet().total_width

    @property
    def merged(self) -> dict[int, list[tuple[int, str]]]:
        """By row what the cells merged with one above them show; the rows of a stream have none."""
        return {} if self._stream is not None else _merged_values(self._sheet())

    def texts(self, digits: dict[int, int]) -> Iterator[list[str]]:
        """The rows as text; numbers of the columns `digits` with as many digits."""
        if self._stream is None:
            yield from _texts(self._sheet(), digits)
            return
        done = 0
        try:
            for rows in self._stream.portions():
                yield from [_with_zeros(texts, digits) for texts in rows] if digits else rows
                done += len(rows)
        except PermissionError as error:
            raise KnownError("file_locked", name=self._path.name) from error
        except OSError as error:
            raise KnownError("file_vanished", name=self._path.name) from error
        except Unusual:
            yield from islice(_texts(self._sheet(), digits), done, None)

    def _sheet(self) -> CalamineSheet:
        if self._held is None:
            self._held = _sheet(self._workbook, self._path, self._kind, self.name)
        return self._held


def filled_sheets(path: Path, kind: str) -> list[tuple[str, int, bool]]:
    """Return (name, rows, whether it is hidden) of the sheets that hold anything. KnownError: see `WorkbookTable`."""
    workbook = _open(path, kind)
    names, hidden = _sheet_names(workbook)
    sheets = ((name, _OpenedSheet(workbook, path, kind, name).height) for name in names)
    return [(name, height, name in hidden) for name, height in sheets if height]


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
    if kind == "xlsb":
        refuse_far_cells(path, MOST_CELLS)
    from python_calamine import CalamineWorkbook  # noqa: PLC0415 - not at the window's start

    with _understood(path, kind):
        return CalamineWorkbook.from_path(str(path))


def _sheet(workbook: CalamineWorkbook, path: Path, kind: str, name: str) -> CalamineSheet:
    with _understood(path, kind):
        return workbook.get_sheet_by_name(name)


@contextmanager
def _understood(path: Path, kind: str) -> Generator[None]:
    """Say in words of the shop why the library cannot read a workbook, also where it gives up in its own language."""
    from python_calamine import CalamineError, PasswordError  # noqa: PLC0415 - see _open

    try:
        yield
    except PasswordError as error:
        raise KnownError("workbook_encrypted", name=path.name) from error
    except PermissionError as error:
        raise KnownError("file_locked", name=path.name) from error
    except FileNotFoundError as error:
        raise KnownError("file_vanished", name=path.name) from error
    except (CalamineError, OSError, ValueError) as error:
        raise _unreadable(path, kind) from error
    except BaseException as error:
        if type(error).__name__ == "PanicException":
            raise _unreadable(path, kind) from error
        raise


def _unreadable(path: Path, kind: str) -> KnownError:
    if kind == "xlsb":
        return KnownError("workbook_binary", name=path.name)
    return KnownError("workbook_broken", name=path.name)


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
                    filled.setdefault(covered, []).append((column, value_text(value)))
            following = next(waiting, None)
            if following is None:
                return filled
            (top, column), (bottom, _) = following
    return filled


def _texts(sheet: CalamineSheet, digits: dict[int, int]) -> Iterator[list[str]]:
    start = sheet.start
    left = [""] * (start[1] if start else 0)
    for row in sheet.iter_rows():
        texts = left + [
            value if type(value) is str and "\r" not in value else AS_TEXT[type(value)](value) for value in row
        ]
        yield _with_zeros(texts, digits) if digits else texts


def _with_zeros(texts: list[str], digits: dict[int, int]) -> list[str]:
    for column, count in digits.items():
        if column < len(texts) and (text := texts[column]).isdigit():
            texts[column] = text.zfill(count)
    return texts

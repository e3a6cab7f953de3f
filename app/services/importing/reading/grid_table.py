"""A table whose rows are at hand as text (a sheet, a table of a web page): header, clean rows, notes."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Iterable, Iterator
from itertools import islice
from pathlib import Path

from app.models.domain.errors import KnownError
from app.services.importing.reading.header import Layout, find_layout
from app.services.importing.reading.mending import RowMender
from app.services.importing.reading.row_cleaning import RowCleaner, Tally
from app.services.importing.reading.table import Note, Reading, ReadingChoices, ReadTable

SAMPLE_ROWS = 300
READ_THROUGH_ROWS = 20_000


class GridTable(ReadTable):
    """Rows that need no parsing; whoever derives from this calls `begin` once `texts` can be read."""

    kind: str
    encoding: str | None = None
    has_bom: bool = False
    sheet: str | None = None
    sheets: tuple[str, ...] = ()

    def __init__(self, path: Path, size: int, kind: str) -> None:
        """Remember the file."""
        super().__init__(path, size)
        self.kind = kind
        self._tally = Tally()
        self._done = 0
        self._layout: Layout
        self._totals_row: bool | None = None

    @abstractmethod
    def texts(self) -> Iterator[list[str]]:
        """Yield all rows from the first, each from its first column."""

    @abstractmethod
    def height(self) -> int:
        """Return the number of rows."""

    def notes(self) -> Iterable[Note]:
        """Return what else the user should know."""
        return ()

    def begin(self, choices: ReadingChoices) -> None:
        """Find the header; read a table that is not long through to the end. Raises KnownError `file_empty`."""
        head = list(islice(self.texts(), SAMPLE_ROWS))
        if not any(any(row) for row in head):
            raise KnownError("file_empty", name=self.path.name)
        self._layout = find_layout(head, choices.header_row, units_row=choices.units_row)
        self._totals_row = choices.totals_row
        if self.height() <= READ_THROUGH_ROWS:
            for _ in self.rows():
                pass

    @property
    def reading(self) -> Reading:
        """How the table was understood, as far as it has been read."""
        header_at = self._layout.header_at
        unnamed = (Note("no_header"),) if header_at is None else ()
        return Reading(
            kind=self.kind,
            encoding=self.encoding,
            delimiter=None,
            quotechar=None,
            has_bom=self.has_bom,
            sheet=self.sheet,
            sheets=self.sheets,
            header_row=None if header_at is None else header_at + 1,
            header=self._layout.names,
            title_rows=self._layout.title_rows,
            skipped_rows=tuple(sorted(self._tally.skipped)),
            notes=(*self.notes(), *unnamed, *self._tally.notes()),
            units_row=next(iter(self._tally.rows_of("units_row_skipped")), None),
            totals_rows=self._tally.rows_of("totals_row_skipped"),
            repeated_headers=self._tally.rows_of("repeated_headers_skipped"),
            second_table_row=next(iter(self._tally.rows_of("second_table_left_out")), None),
            mended_rows=self._tally.rows_of("ragged_rows", "rows_with_other_delimiter"),
            rows=self._tally.kept,
        )

    def rows(self) -> Iterator[tuple[int, list[str]]]:
        """Yield (1-based row of the table, cells)."""
        tally = Tally()
        mender = RowMender(self._layout, None)
        cleaner = RowCleaner(self._layout, mender, tally, repairs_text=False, totals_row=self._totals_row)
        height = max(1, self.height())
        for number, cells in cleaner.rows(self.texts()):
            if not number & 255:
                self._done = min(self.size, number * self.size // height)
            yield number, cells
        self._done = self.size
        self._tally = tally

    def bytes_done(self) -> int:
        """Return the file's size in proportion to the rows read."""
        return self._done

    def estimated_rows(self) -> int | None:
        """Return the number of rows down to the last filled one."""
        return max(0, self.height() - self._layout.first_data)

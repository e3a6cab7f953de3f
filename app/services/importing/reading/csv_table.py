"""Delimited text as a table: CSV, TSV, TXT of any encoding and dialect."""

from __future__ import annotations

import csv
import io
from collections.abc import Generator, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from itertools import islice
from pathlib import Path
from typing import BinaryIO

from app.models.domain.errors import KnownError
from app.services.importing.reading.cutting import STAND_IN, Dialect, records, suited_lines
from app.services.importing.reading.dialect import detect_dialect
from app.services.importing.reading.encoding import TextFacts, text_facts
from app.services.importing.reading.header import Layout, find_layout
from app.services.importing.reading.mending import RowMender, repaired_text
from app.services.importing.reading.row_cleaning import RowCleaner, Tally
from app.services.importing.reading.stray_quotes import records_despite_stray_quotes, width_despite_quotes
from app.services.importing.reading.table import Note, Reading, ReadingChoices, ReadTable

csv.field_size_limit(16 * 1024 * 1024)
"""A cell longer than this is a forgotten quote that swallows the file, not a cell."""

_SAMPLE_CHARACTERS = 128 * 1024
_LARGE_SAMPLE_CHARACTERS = 4 * 1024 * 1024
_SAMPLE_ROWS = 300
_MOST_LINES_IN_A_CELL = 200
_READ_THROUGH_BYTES = 2_000_000
"""Files up to this size are read to the end when opened, so that the preview shows all that was left out."""


class CsvTable(ReadTable):
    """A delimited text file, understood when it is opened and streamed at each reading."""

    def __init__(self, path: Path, size: int, choices: ReadingChoices) -> None:
        """Find out encoding, dialect and header; the file is read once in pieces for it."""
        super().__init__(path, size)
        self._facts = _facts(path, choices)
        self._totals_row = choices.totals_row
        sample = self._sample_text()
        if not sample.strip("\ufeff\x00 \t\r\n;,|\"'"):
            raise KnownError("file_empty", name=path.name)
        self._dialect = detect_dialect(sample, choices.delimiter, choices.quotechar, choices.escapechar)
        self._usual_width: int | None = None
        self._trusted_lines: int | None = None
        """How many lines come before the first quote that breaks the rules; None: there is none so far."""
        if self._facts.double_quotes % 2 and self._dialect.quotechar == '"':
            self._trusted_lines = 0
        head = self._head_rows(len(sample))
        if any(map(self._swallows_rows, head)):
            self._trusted_lines = 0
            head = self._head_rows(len(sample))
        if not any(map(any, head)):
            raise KnownError("file_empty", name=path.name)
        self._repairs_text = self._facts.mojibake > 0 or self._facts.is_mixed
        self._layout = self._layout_of(head, choices)
        self._average_bytes = len(sample) / max(1, len(head)) if len(head) < _SAMPLE_ROWS else _average_bytes(head)
        self._tally = Tally()
        self._source: BinaryIO | None = None
        self._done = 0
        if size <= _READ_THROUGH_BYTES:
            self._read_through()

    @property
    def reading(self) -> Reading:
        """How the file was understood, as far as it has been read."""
        return Reading(
            kind="csv",
            encoding=self._facts.encoding,
            delimiter=self._dialect.delimiter,
            quotechar=self._dialect.quotechar,
            has_bom=self._facts.has_bom,
            sheet=None,
            sheets=(),
            header_row=None if self._layout.header_at is None else self._layout.header_at + 1,
            header=self._layout.names,
            title_rows=self._layout.title_rows,
            skipped_rows=tuple(sorted(self._tally.skipped)),
            notes=(*self._file_notes(), *self._tally.notes()),
            escapechar=self._dialect.escapechar,
            units_row=next(iter(self._tally.rows_of("units_row_skipped")), None),
            totals_rows=self._tally.rows_of("totals_row_skipped"),
            repeated_headers=self._tally.rows_of("repeated_headers_skipped"),
            second_table_row=next(iter(self._tally.rows_of("second_table_left_out")), None),
            mended_rows=self._tally.rows_of("ragged_rows", "rows_with_other_delimiter"),
            rows=self._tally.kept,
        )

    def rows(self) -> Iterator[tuple[int, list[str]]]:
        """Yield (1-based record, cells); csv.reader's speed as long as the rows are clean."""
        tally = Tally()
        cleaner = RowCleaner(
            self._layout,
            RowMender(self._layout, self._dialect.delimiter),
            tally,
            repairs_text=self._repairs_text,
            totals_row=self._totals_row,
        )
        try:
            yield from cleaner.rows(self._all_records())
        except OSError as error:
            raise KnownError("file_vanished", name=self.path.name) from error
        except csv.Error as error:
            raise KnownError("file_not_a_table", name=self.path.name, format="text") from error
        self._tally = tally

    def bytes_done(self) -> int:
        """Return how many bytes the running iteration (or the last one) has taken."""
        return self._source.tell() if self._source is not None else self._done

    def estimated_rows(self) -> int | None:
        """Return the size divided by the mean length of the first rows."""
        return round(self.size / self._average_bytes) if self._average_bytes else None

    def _layout_of(self, head: list[list[str]], choices: ReadingChoices) -> Layout:
        if not self._repairs_text:
            return find_layout(head, choices.header_row, units_row=choices.units_row)
        repaired = [[repaired_text(cell) for cell in row] for row in head]
        layout = find_layout(repaired, choices.header_row, units_row=choices.units_row)
        if layout.header_at is None or layout.header_at >= len(head):
            return layout
        raw = head[layout.header_at]  # where it is repeated below, it is not repaired yet
        return replace(layout, header_cells=tuple(raw), first_header_cell=raw[layout.header_column])

    def _read_through(self) -> None:
        """Read all rows for what they tell; again without trust in the quotes if one swallowed whole rows."""
        is_doubtful = False
        for _, cells in self.rows():
            is_doubtful = is_doubtful or self._swallows_rows(cells)
        if is_doubtful:
            self._trusted_lines = 0
            for _ in self.rows():
                pass

    def _swallows_rows(self, row: list[str]) -> bool:
        """Say whether a cell holds several lines that are cut like rows: a forgotten quote, closed by another."""
        delimiter = self._dialect.delimiter
        if delimiter is None or self._trusted_lines == 0 or not self._facts.double_quotes:
            return False
        for cell in row:
            if "\n" in cell or "\r" in cell:
                inner = [line.count(delimiter) for line in cell.splitlines()[1:-1]]
                if inner and min(inner) >= max(2, len(row) - 2):
                    return True
        return False

    def _file_notes(self) -> tuple[Note, ...]:
        notes: list[Note] = []
        if self._facts.is_mixed:
            notes.append(Note("mixed_encodings"))
        if self._facts.nul_bytes:
            notes.append(Note("nul_bytes_removed", {"count": self._facts.nul_bytes}))
        if self._layout.header_at is None:
            notes.append(Note("no_header"))
        return tuple(notes)

    def _stream(self, source: BinaryIO) -> io.TextIOWrapper:
        # With rare lone carriage returns inside the lines of an LF file, only LF ends a line.
        stray_returns = 0 < self._facts.lone_cr * 10 < self._facts.line_feeds
        newline = "\n" if stray_returns else ""
        return io.TextIOWrapper(source, encoding=self._facts.codec, errors=self._facts.errors, newline=newline)

    def _all_records(self) -> Iterator[list[str]]:
        """Yield all records: by the rules as far as the quotes keep to them, with care from there on."""
        with self._lines() as lines:
            if self._trusted_lines is None:
                try:
                    yield from self._joined(records(lines, self._dialect, strict=True))
                except csv.Error:
                    self._trusted_lines = self._lines_before_error()
                else:
                    return
            else:
                yield from self._joined(records(islice(lines, self._trusted_lines), self._dialect))
                yield from self._joined(self._despite_quotes(lines))
                return
        with self._lines() as lines:
            yield from self._joined(self._despite_quotes(islice(lines, self._trusted_lines, None)))

    def _despite_quotes(self, lines: Iterable[str]) -> Iterator[list[str]]:
        return records_despite_stray_quotes(lines, self._dialect, self._usual_width)

    def _lines_before_error(self) -> int:
        """Return how many lines the records before the one that breaks the rules take."""
        taken = 0
        with self._lines() as lines:
            counted = _Counted(lines)
            try:
                for _ in records(counted, self._dialect, strict=True):
                    taken = counted.count
            except csv.Error:
                pass
        return taken

    @contextmanager
    def _lines(self) -> Generator[Iterator[str]]:
        """Open the file as lines that suit csv.reader, and tell `bytes_done` how far it is read."""
        with _open_again(self.path) as source, self._stream(source) as stream:
            self._source = source
            try:
                yield self._suited(stream)
            finally:
                self._done = source.tell()
                self._source = None

    def _suited(self, stream: Iterable[str]) -> Iterator[str]:
        facts, dialect = self._facts, self._dialect
        lines = stream
        if facts.encoding.startswith(("utf-16", "utf-32")):
            lines = _without_mark(lines)
        if facts.nul_bytes:
            lines = (line.replace("\0", "") for line in lines)
        if 0 < facts.lone_cr * 10 < facts.line_feeds:
            lines = (line if line.find("\r", 0, -2) < 0 else _without_inner_returns(line) for line in lines)
        return iter(lines) if dialect.is_plain else suited_lines(lines, dialect)

    def _joined(self, found: Iterator[list[str]]) -> Iterator[list[str]]:
        dialect = self._dialect
        return _with_delimiter_back(found, dialect) if dialect.delimiter and len(dialect.delimiter) > 1 else found

    def _sample_text(self) -> str:
        """Return the beginning of the text, whole lines as far as possible."""
        with _open_again(self.path) as source, self._stream(source) as stream:
            text = stream.read(_SAMPLE_CHARACTERS)
            if len(text.splitlines()) < 20:
                text += stream.read(_LARGE_SAMPLE_CHARACTERS)
            is_whole = not stream.read(1)
        text = text.removeprefix("\ufeff").replace("\0", "")
        if is_whole:
            return text
        end = max(text.rfind("\n"), text.rfind("\r"))
        return text[: end + 1] if end > 0 else text

    def _head_rows(self, characters: int) -> list[list[str]]:
        """Return the first records; finds out whether their quotes keep to the rules."""
        with self._lines() as lines:
            head = list(_first_lines(lines, characters))
        found: list[list[str]] = []
        if self._trusted_lines is None:
            counted, taken = _Counted(head), 0
            try:
                for row in records(counted, self._dialect, strict=True):
                    found.append(row)
                    taken = counted.count
                    if len(found) >= _SAMPLE_ROWS:
                        break
            except csv.Error:
                is_cut_off = counted.count == len(head) and len(head) - taken <= _MOST_LINES_IN_A_CELL
                if not is_cut_off or characters >= self.size:
                    self._trusted_lines = taken
        self._usual_width = width_despite_quotes(head, self._dialect)
        if self._trusted_lines is not None:
            found = list(islice(records(head[: self._trusted_lines], self._dialect), _SAMPLE_ROWS))
            found += islice(self._despite_quotes(head[self._trusted_lines :]), _SAMPLE_ROWS - len(found))
        return list(self._joined(iter(found)))


class _Counted:
    """An iterator that knows how many items were taken."""

    def __init__(self, items: Iterable[str]) -> None:
        self._items = iter(items)
        self.count = 0

    def __iter__(self) -> _Counted:
        return self

    def __next__(self) -> str:
        item = next(self._items)
        self.count += 1
        return item


def _facts(path: Path, choices: ReadingChoices) -> TextFacts:
    try:
        return text_facts(path, choices.encoding)
    except LookupError as error:
        raise KnownError("encoding_unknown", name=path.name, encoding=choices.encoding) from error


def _open_again(path: Path) -> BinaryIO:
    try:
        return path.open("rb", buffering=1 << 18)
    except PermissionError as error:
        raise KnownError("file_locked", name=path.name) from error
    except OSError as error:
        raise KnownError("file_vanished", name=path.name) from error


def _first_lines(stream: Iterable[str], characters: int) -> Iterator[str]:
    taken = 0
    for line in stream:
        yield line
        taken += len(line)
        if taken >= characters:
            return


def _without_mark(lines: Iterable[str]) -> Iterator[str]:
    for number, line in enumerate(lines):
        yield line.removeprefix("\ufeff") if number == 0 else line


def _without_inner_returns(line: str) -> str:
    """Make carriage returns inside the line spaces, except between quotes, where they are part of the cell."""
    ending = "\r\n" if line.endswith("\r\n") else "\n"
    parts = line.removesuffix(ending).split('"')
    parts[::2] = [part.replace("\r", " ") for part in parts[::2]]
    return '"'.join(parts) + ending


def _with_delimiter_back(found: Iterable[list[str]], dialect: Dialect) -> Iterator[list[str]]:
    """Give quoted cells back the delimiter that they contain."""
    delimiter = dialect.delimiter or ""
    for row in found:
        yield [cell.replace(STAND_IN, delimiter) if STAND_IN in cell else cell for cell in row]


def _average_bytes(rows: list[list[str]]) -> float:
    return sum(sum(map(len, row)) + len(row) + 1 for row in rows) / len(rows)

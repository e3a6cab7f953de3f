"""What reading gives: how a file was understood, and its rows as text, opened lazily and as often as wanted."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Iterator
from dataclasses import asdict, dataclass, field
from itertools import islice
from pathlib import Path


@dataclass(frozen=True, slots=True)
class ReadingChoices:
    """What the user corrected; None means "find out".

    `header_row` is the 1-based record that holds the header; 0 says that there is none. An empty `quotechar` or
    `escapechar` says that no sign quotes or escapes; `delimiter` may have several characters. `units_row` and
    `totals_row` say whether there is a row of units under the header and a row of totals at the end to leave out.
    `member` names the file inside an archive, `sheet` the sheet of a workbook.
    """

    encoding: str | None = None
    delimiter: str | None = None
    quotechar: str | None = None
    header_row: int | None = None
    sheet: str | None = None
    escapechar: str | None = None
    member: str | None = None
    units_row: bool | None = None
    totals_row: bool | None = None


@dataclass(frozen=True, slots=True)
class Note:
    """Something the user should know about the reading: a code and the values of its sentence."""

    code: str
    params: dict[str, object] = field(default_factory=dict[str, object])


@dataclass(frozen=True, slots=True)
class Reading:
    """How the file was understood.

    Rows are 1-based records, counted as a person counts them in the file (empty ones included). `header` is
    unique and stripped. `skipped_rows` and `notes` are complete once the rows have been read to the end; small
    files are read to the end when they are opened. `member` is the file of an archive, or the list of a JSON file,
    that is read, `members` are all that could be.

    `escapechar` stands before a quote inside a quoted cell. Of the rows left out, `units_row`, `totals_rows` and
    `repeated_headers` say which for what; `second_table_row` is where a table of another shape begins, of which
    nothing is read. `mended_rows` (the first thousand) had too few or too many cells, or another delimiter. `rows` is
    how many the table has, known once they have been read to the end.
    """

    kind: str
    encoding: str | None
    delimiter: str | None
    quotechar: str | None
    has_bom: bool
    sheet: str | None
    sheets: tuple[str, ...]
    header_row: int | None
    header: tuple[str, ...]
    title_rows: int
    skipped_rows: tuple[int, ...]
    notes: tuple[Note, ...]
    member: str | None = None
    members: tuple[str, ...] = ()
    escapechar: str | None = None
    units_row: int | None = None
    totals_rows: tuple[int, ...] = ()
    repeated_headers: tuple[int, ...] = ()
    second_table_row: int | None = None
    mended_rows: tuple[int, ...] = ()
    rows: int | None = None

    def to_json(self) -> dict[str, object]:
        """Return the same as plain lists, texts and numbers."""
        return asdict(self)


class ReadTable(ABC):
    """A file as a table of text; `rows()` can be read again and again, each time from the file."""

    def __init__(self, path: Path, size: int) -> None:
        """Remember the file and its size in bytes."""
        self.path = path
        self.size = size

    @property
    @abstractmethod
    def reading(self) -> Reading:
        """How the file was understood, as far as it has been read."""

    @abstractmethod
    def rows(self) -> Iterator[tuple[int, list[str]]]:
        """Yield (1-based row in the file, cells), the cells exactly as many as the header's.

        Raises KnownError `file_vanished`, `file_missing` or `file_locked` if the file cannot be read any more.
        """

    @abstractmethod
    def bytes_done(self) -> int:
        """Return how far in the file the running iteration is, for progress."""

    @abstractmethod
    def estimated_rows(self) -> int | None:
        """Return about how many rows there are, or None when nothing tells."""

    def sample(self, limit: int = 200) -> list[tuple[int, list[str]]]:
        """Return the first rows."""
        return list(islice(self.rows(), limit))

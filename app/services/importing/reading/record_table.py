"""Records with names (JSON, vCard) as a table: the columns are all names met, in the order in which they are met."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Iterable, Iterator, Mapping, Sized
from pathlib import Path

from app.models.domain.errors import KnownError
from app.services.importing.reading.encoding import TextFacts, text_facts
from app.services.importing.reading.header import unique_names
from app.services.importing.reading.row_cleaning import Tally
from app.services.importing.reading.table import Note, Reading, ReadingChoices, ReadTable

Record = dict[str, str]
MOST_COLUMNS = 16_384


class RecordTable(ReadTable):
    """A file of records, read through once when it is opened (for its columns) and again at each reading."""

    def __init__(self, path: Path, size: int, choices: ReadingChoices, kind: str) -> None:
        """Find out the encoding; whoever derives from this calls `survey` once it is ready to read."""
        super().__init__(path, size)
        self._kind = kind
        self._facts = facts_of(path, choices.encoding)
        self._keys: tuple[str, ...] = ()
        self._header: tuple[str, ...] = ()
        self._row_count = 0
        self._done = 0
        self._tally = Tally()

    @abstractmethod
    def records(self, tally: Tally) -> Iterator[tuple[int, Record]]:
        """Yield (1-based number, record); count in `tally` what is left out."""

    def notes(self) -> Iterable[Note]:
        """Return what else the user should know."""
        return ()

    def survey(self, first: Iterable[str] = (), last: Iterable[str] = ()) -> None:
        """Read through for names and number; `first` and `last` are where they stand if they are met at all.

        Raises KnownError `file_empty`, `file_not_a_table` (more than 16,384 names).
        """
        met: dict[str, None] = {}
        tally = Tally()
        count = 0
        for _, record in self.records(tally):
            count += 1
            met |= dict.fromkeys(record)
            self.refuse_too_many(met)
        self.settle(met, count, tally, first, last)

    def refuse_too_many(self, names: Sized) -> None:
        """Raise KnownError `file_not_a_table` for more names than any table has columns."""
        if len(names) > MOST_COLUMNS:
            raise KnownError("file_not_a_table", name=self.path.name, format=self._kind)

    def settle(
        self, met: Mapping[str, None], count: int, tally: Tally, first: Iterable[str] = (), last: Iterable[str] = ()
    ) -> None:
        """Keep what reading through has shown: the names in their order and the number of rows."""
        if not met:
            raise KnownError("file_empty", name=self.path.name)
        self._row_count = count
        begin, end = [key for key in first if key in met], [key for key in last if key in met]
        placed = {*begin, *end}
        self._keys = (*begin, *(key for key in met if key not in placed), *end)
        self._header = unique_names(self._keys)
        self._tally = tally

    @property
    def reading(self) -> Reading:
        """How the file was understood."""
        return Reading(
            kind=self._kind,
            encoding=self._facts.encoding,
            delimiter=None,
            quotechar=None,
            has_bom=self._facts.has_bom,
            sheet=None,
            sheets=(),
            header_row=None,
            header=self._header,
            title_rows=0,
            skipped_rows=tuple(sorted(self._tally.skipped)),
            notes=(*self.notes(), *self._tally.notes()),
            rows=self._row_count,
        )

    def rows(self) -> Iterator[tuple[int, list[str]]]:
        """Yield (1-based number of the record, cells)."""
        tally = Tally()
        keys = self._keys
        try:
            for count, (number, record) in enumerate(self.records(tally), 1):
                self._done = min(self.size, count * self.size // max(1, self._row_count))
                get = record.get
                yield number, [get(key, "") for key in keys]
        except PermissionError as error:
            raise KnownError("file_locked", name=self.path.name) from error
        except OSError as error:
            raise KnownError("file_vanished", name=self.path.name) from error
        self._done = self.size
        self._tally = tally

    def bytes_done(self) -> int:
        """Return the file's size in proportion to the records read."""
        return self._done

    def estimated_rows(self) -> int | None:
        """Return the number of records, counted when the file was opened."""
        return self._row_count


def facts_of(path: Path, encoding: str | None) -> TextFacts:
    """Return how the text of a file is written. Raises KnownError `encoding_unknown`."""
    try:
        return text_facts(path, encoding)
    except LookupError as error:
        raise KnownError("encoding_unknown", name=path.name, encoding=encoding) from error

"""JSON and JSON Lines as a table."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import TextIO

from app.models.domain.errors import KnownError
from app.services.importing.reading.json_cells import lines_key, rows_of
from app.services.importing.reading.json_stream import DECODER, LARGEST_RECORD, records_in
from app.services.importing.reading.record_table import Record, RecordTable
from app.services.importing.reading.row_cleaning import Tally
from app.services.importing.reading.table import Note, Reading, ReadingChoices


class JsonTable(RecordTable):
    """The records of one list of the file (the longest unless one is chosen), or of its lines.

    A record with lines (line_items…) gives a row per line, its own values repeated on each of them.
    """

    def __init__(self, path: Path, size: int, choices: ReadingChoices, kind: str) -> None:
        """Read through for lists and columns. KnownError: file_damaged, file_empty, file_too_large, member_missing."""
        super().__init__(path, size, choices, kind)
        self._lines: str | None = None
        self.places: Counter[str] = Counter()
        self._row_counts: Counter[str] = Counter()
        self._member = ""
        tally = Tally()
        met = self._read_through(tally)
        if not self.places:
            raise KnownError("file_empty", name=path.name)
        if choices.member is not None and choices.member not in self.places:
            raise KnownError("member_missing", name=path.name, member=choices.member)
        self._member = choices.member or max(self.places, key=lambda place: self.places[place])
        met[self._member].pop(self._lines or "", None)
        self.settle(met[self._member], self._row_counts[self._member], tally)

    @property
    def reading(self) -> Reading:
        """How the file was understood, with the list that is read."""
        return replace(super().reading, member=self._member or None, members=tuple(filter(None, self.places)))

    def notes(self) -> Iterable[Note]:
        """Say that orders were taken apart into their lines, and which other lists there are."""
        others = [place for place in self.places if place != self._member]
        if others:
            yield Note("other_lists", {"count": len(others), "lists": others[:20]})
        if self._lines is not None:
            yield Note("row_per_line", {"column": self._lines})

    def records(self, tally: Tally) -> Iterator[tuple[int, Record]]:
        """Yield (number, record): the number of the record, or of the row if records have lines."""
        count = 0
        for number, place, record in self._placed(tally):
            if place != self._member:
                continue
            for row in rows_of(record, self._lines):
                count += 1
                if row:
                    yield (number if self._lines is None else count), row

    def _read_through(self, tally: Tally) -> dict[str, dict[str, None]]:
        """Count the records of each list, and return the names they have."""
        met: dict[str, dict[str, None]] = {}
        for _, place, record in self._placed(tally):
            self.places[place] += 1
            if self._lines is None:
                self._lines = lines_key(record)
            names = met.setdefault(place, {})
            for row in rows_of(record, self._lines):
                if row:
                    self._row_counts[place] += 1
                if not row.keys() <= names.keys():
                    names |= dict.fromkeys(row)
                    self.refuse_too_many(names)
        return met

    def _placed(self, tally: Tally) -> Iterator[tuple[int, str, object]]:
        """Yield (number, place, record) of all lists."""
        with self.path.open(encoding=self._facts.codec, errors=self._facts.errors, newline="\n") as stream:
            if self._kind == "jsonl":
                yield from ((number, "", record) for number, record in self._by_line(stream, tally))
            else:
                found = records_in(stream, self.path.name)
                yield from ((number, place, record) for number, (place, record) in enumerate(found, 1))

    def _by_line(self, stream: TextIO, tally: Tally) -> Iterator[tuple[int, object]]:
        """Yield (line, value); a line that holds none is left out and counted, unless all are like it."""
        number, found = 0, 0
        while line := stream.readline(LARGEST_RECORD):
            number += 1
            text = line.strip(" \t\r\n\ufeff\x00,")
            if not text:
                continue
            try:
                value = DECODER.decode(text)
            except (json.JSONDecodeError, RecursionError):
                tally.skip(number, "unreadable_lines_skipped")
                continue
            found += 1
            yield number, value
        if not found:
            raise KnownError("file_damaged", name=self.path.name)

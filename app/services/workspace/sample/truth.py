"""Who is who: the person and the household behind each record of the sample files."""

from __future__ import annotations

import csv
from pathlib import Path
from types import TracebackType
from typing import Self

from app.services.workspace.sample.people import Person

HEADER = ("source_file", "row", "external_key", "person_id", "household_id")


def person_key(person: Person) -> str:
    """Return the two numbers that travel with a record until its row is known."""
    return f"{person.number}/{person.household.number}"


class Truth:
    """Writes truth.csv while the other files are written.

    A record is one customer as one file knows him or her: a loyalty card, or a name and telephone without a card, in
    the till; an account in the shop; a contact; a line of the spreadsheet. `row` is the line of the file as a
    spreadsheet program numbers it (the header of a CSV is line 1), the first one where a record has several.
    """

    def __init__(self, path: Path) -> None:
        self._stream = path.open("w", encoding="utf-8", newline="")
        self._writer = csv.writer(self._stream, lineterminator="\n")
        self._writer.writerow(HEADER)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._stream.close()

    def add(self, source_file: str, row: int, external_key: str, key: str) -> None:
        """Note the person of a record; `key` comes from `person_key`."""
        person, _, household = key.partition("/")
        self._writer.writerow((source_file, row, external_key, f"P{int(person):07d}", f"H{int(household):07d}"))


class FirstSight:
    """Tells whether a record, known by its number, is met for the first time (one byte per record)."""

    def __init__(self) -> None:
        self._seen = bytearray()

    def is_new(self, number: int) -> bool:
        """Say whether this number has not been asked about before."""
        if number >= len(self._seen):
            self._seen.extend(bytes(number + 1024 - len(self._seen)))
        was_seen, self._seen[number] = self._seen[number], 1
        return not was_seen

"""Several files that are the parts of one, read one after the other as one table."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path

from app.models.domain.errors import KnownError
from app.services.importing.reading.header_words import is_header_word
from app.services.importing.reading.table import Note, Reading, ReadTable

Pick = Callable[[list[str]], list[str]]


class PartsTable(ReadTable):
    """The rows of all parts under the header of the first.

    A part may have its columns in another order, or no header at all if it is as wide as the first. Rows are
    numbered as if the parts were one file; the note `parts_joined` says with which row each of them begins.
    """

    def __init__(self, parts: Sequence[ReadTable]) -> None:
        """Join parts that are open. KnownError: `parts_differ` (`name`, `first`, `columns`)."""
        super().__init__(parts[0].path, sum(part.size for part in parts))
        self._parts = tuple(parts)
        self._picks = tuple(_pick(parts[0], part) for part in parts)
        self._bytes_before = 0
        self._running = parts[0]
        self._begins: dict[Path, int] = {}

    @property
    def reading(self) -> Reading:
        """How the first part was understood, with the notes of all."""
        notes = [note for part in self._parts for note in part.reading.notes]
        begins = [{"name": part.path.name, "row": self._begins.get(part.path)} for part in self._parts]
        first = self._parts[0].reading
        kept = [note for place, note in enumerate(notes) if note not in notes[:place]]
        counts = [part.reading.rows for part in self._parts]
        rows = None if None in counts else sum(count or 0 for count in counts)
        return replace(first, rows=rows, notes=(Note("parts_joined", {"count": len(begins), "parts": begins}), *kept))

    def rows(self) -> Iterator[tuple[int, list[str]]]:
        """Yield (row, cells) of the first part, then of the second…"""
        before = 0
        self._bytes_before = 0
        for part, pick in zip(self._parts, self._picks, strict=True):
            self._running = part
            self._begins[part.path] = before + 1
            last = 0
            for number, cells in part.rows():
                last = number
                yield before + number, pick(cells)
            before += max(last, *part.reading.skipped_rows, part.reading.header_row or 0, 0)
            self._bytes_before += part.size
        self._running = self._parts[0]
        self._bytes_before = self.size - self._parts[0].size

    def bytes_done(self) -> int:
        """Return how many bytes of all parts the running iteration has taken."""
        return self._bytes_before + self._running.bytes_done()

    def estimated_rows(self) -> int | None:
        """Return the sum of what the parts tell, or None when one of them does not."""
        rows = [part.estimated_rows() for part in self._parts]
        return sum(number or 0 for number in rows) if None not in rows else None


def lacks_header(first: ReadTable, part: ReadTable) -> bool:
    """Say whether what was taken for the header of a part is a row: as wide as the first part, none of its names."""
    wanted, given = first.reading.header, part.reading.header
    return (
        part.reading.header_row is not None
        and len(wanted) == len(given)
        and not set(wanted) & set(given)
        and any(map(is_header_word, wanted))
        and not any(map(is_header_word, given))
    )


def _pick(first: ReadTable, part: ReadTable) -> Pick:
    """How to put the cells of a part under the header of the first."""
    wanted, given = first.reading.header, part.reading.header
    if wanted == given or (part.reading.header_row is None and len(wanted) == len(given)):
        return list
    if sorted(wanted) != sorted(given):
        raise KnownError("parts_differ", name=part.path.name, first=first.path.name, columns=_difference(wanted, given))
    places = [given.index(name) for name in wanted]
    return lambda cells: [cells[place] for place in places]


def _difference(wanted: Sequence[str], given: Sequence[str]) -> list[str]:
    """The first names that only one of them has."""
    return sorted(set(wanted) ^ set(given))[:5]

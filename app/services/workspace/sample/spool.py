"""Rows put in order of time without holding them all: weeks on disk, one of them in memory."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

FIELD = "\x1f"
_OFFSET_DAYS = 20_000  # keeps the days before the sample positive, so that text order is time order


class Spool:
    """Takes rows of text fields dated by day and minute, in any order, and yields them in order of time.

    Up to `held_rows` stay in memory; beyond that they wait in one file per week inside `folder`. Equal moments keep a
    fixed order (that of their text), so the same rows always give the same sequence.
    """

    def __init__(self, folder: Path, name: str, held_rows: int = 60_000) -> None:
        self._folder = folder / name
        self._held_rows = held_rows
        self._weeks: dict[int, list[str]] = {}
        self._held = 0
        self._spilled: set[int] = set()

    def add(self, day: int, minute: int, *fields: str) -> None:
        """Keep one row; a field holds neither line breaks nor the field sign."""
        at = day + _OFFSET_DAYS
        self._weeks.setdefault(at // 7, []).append(f"{at:05d}{minute:04d}{FIELD}{FIELD.join(fields)}")
        self._held += 1
        if self._held >= self._held_rows:
            self._spill()

    def rows(self) -> Iterator[tuple[int, int, list[str]]]:
        """Yield (day, minute, fields) in order of time."""
        for week in sorted(self._spilled | self._weeks.keys()):
            lines = self._weeks.pop(week, [])
            if week in self._spilled:
                lines += self._file(week).read_text(encoding="utf-8").split("\n")[:-1]
            lines.sort()
            for line in lines:
                moment, *fields = line.split(FIELD)
                yield int(moment[:5]) - _OFFSET_DAYS, int(moment[5:]), fields

    def _spill(self) -> None:
        self._folder.mkdir(exist_ok=True)
        for week, lines in self._weeks.items():
            with self._file(week).open("a", encoding="utf-8", newline="\n") as stream:
                stream.write("\n".join(lines) + "\n")
        self._spilled |= self._weeks.keys()
        self._weeks.clear()
        self._held = 0

    def _file(self, week: int) -> Path:
        return self._folder / f"{week}.txt"

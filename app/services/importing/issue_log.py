"""What was noticed while reading a file: issues counted with examples, rejected rows kept whole up to a limit."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from app.models.domain.importing import IssueCount, RejectedRow

EXAMPLES_KEPT = 5
REJECTED_ROWS_KEPT = 10_000


@dataclass(slots=True)
class _Tally:
    severity: str
    count: int = 0
    examples: list[tuple[int, str, str | None]] = field(default_factory=list[tuple[int, str, str | None]])


class IssueLog:
    """Counts issues by code and column. `row` is set by whoever reads the file, once a row.

    `width` is the number of columns of the file, where rows have further cells made of them: those are not kept.
    """

    def __init__(self) -> None:
        self.row = 0
        self.width: int | None = None
        self.noted = 0
        self.rejected_count = 0
        self.left_out = 0
        self.rejected: list[tuple[RejectedRow, tuple[str, ...]]] = []
        self.alarms: list[IssueCount] = []
        self._tallies: dict[tuple[str, str | None], _Tally] = {}
        self._rejections: dict[tuple[str, str | None], _Tally] = {}

    def note(
        self, code: str, column: str | None, severity: str, value: str = "", suggestion: str | None = None
    ) -> None:
        """Count one issue of the current row."""
        self.noted += 1
        self._count(self._tallies, code, column, severity, value, suggestion)

    def reject(self, reason: str, column: str | None, value: str | None, cells: Sequence[str]) -> None:
        """Set the current row aside."""
        self.rejected_count += 1
        self._count(self._rejections, reason, column, "rejects_row", value or "", None)
        if len(self.rejected) < REJECTED_ROWS_KEPT:
            shown = None if value is None else value[:200]
            self.rejected.append((RejectedRow(self.row, column, shown, reason), tuple(cells[: self.width])))

    def leave_out(self, code: str, column: str | None, value: str = "", *, severity: str = "left_out") -> None:
        """Count the current row as left out, for a reason that is no fault of it."""
        self.left_out += 1
        self.note(code, column, severity, value)

    def counts(self) -> tuple[IssueCount, ...]:
        """The alarms, then the issues, most frequent first."""
        rows = [_counted(key, tally) for key, tally in self._tallies.items()]
        return (*self.alarms, *sorted(rows, key=lambda issue: (-issue.count, issue.code, issue.column or "")))

    def rejections(self) -> tuple[IssueCount, ...]:
        """Why rows were set aside, most frequent first; every row counts, also those that are not kept."""
        rows = [_counted(key, tally) for key, tally in self._rejections.items()]
        return tuple(sorted(rows, key=lambda issue: (-issue.count, issue.code, issue.column or "")))

    def tallies(self, code: str) -> list[IssueCount]:
        """How often an issue was noted, or set a row aside, by column."""
        both = (*self._tallies.items(), *self._rejections.items())
        return [_counted(key, tally) for key, tally in both if key[0] == code]

    def _count(
        self,
        tallies: dict[tuple[str, str | None], _Tally],
        code: str,
        column: str | None,
        severity: str,
        value: str,
        suggestion: str | None,
    ) -> None:
        tally = tallies.get((code, column))
        if tally is None:
            tally = tallies[code, column] = _Tally(severity)
        tally.count += 1
        if len(tally.examples) < EXAMPLES_KEPT:
            tally.examples.append((self.row, value[:200], suggestion))


def _counted(key: tuple[str, str | None], tally: _Tally) -> IssueCount:
    return IssueCount(key[0], key[1], tally.severity, tally.count, tuple(tally.examples))

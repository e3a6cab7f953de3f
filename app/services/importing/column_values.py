"""The distinct values of one column: how often each stands there, and what it is read as."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from app.services.importing.cleaning.cleaner import Cleaned, make_cleaner
from app.services.importing.cleaning.column_format import ColumnFormat
from app.services.importing.fields import FIELDS
from app.services.importing.reading.open_file import open_file

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.models.domain.ports import Progress
    from app.services.importing.plan import ImportPlan

VALUES_RETURNED: Final = 500
_DISTINCT_LIMIT: Final = 200_000
_ROWS_PER_REPORT: Final = 5_000


@dataclass(frozen=True, slots=True)
class ColumnValue:
    """One text of a column, on how many rows, and what cleaning makes of it.

    `cleaned` is None for a text that says nothing or cannot be read; `issue` and `suggestion` are those of cleaning.
    """

    text: str
    count: int
    cleaned: str | None = None
    issue: str | None = None
    suggestion: str | None = None


@dataclass(frozen=True, slots=True)
class ColumnValues:
    """The most frequent values of a column, most frequent first; `distinct` counts all that were asked for."""

    header: str
    values: tuple[ColumnValue, ...]
    distinct: int


def column_values(
    plan: ImportPlan,
    header: str,
    country: str,
    today: str,
    *,
    issue: str | None = None,
    progress: Progress,
) -> ColumnValues:
    """Read one column of the whole file and count its texts; with `issue`, those that cleaning says this of.

    Beyond 200,000 different texts new ones are no longer counted. KnownError: those of reading. Linear in the rows.
    """
    counts = _counts(plan, header, progress)
    clean = _cleaner(plan, header, country, today)
    found = [_value(text, count, clean) for text, count in counts.most_common() if text or issue is None]
    wanted = [value for value in found if issue is None or value.issue == issue]
    return ColumnValues(header, tuple(wanted[:VALUES_RETURNED]), len(wanted))


def _counts(plan: ImportPlan, header: str, progress: Progress) -> Counter[str]:
    table = open_file(plan.path, plan.choices, more=plan.more)
    index = next(column.index for column in plan.mapping.columns if column.header == header)
    counts: Counter[str] = Counter()
    for place, (_, cells) in enumerate(table.rows()):
        text = cells[index].strip() if index < len(cells) else ""
        if text in counts or len(counts) < _DISTINCT_LIMIT:
            counts[text] += 1
        if place % _ROWS_PER_REPORT == 0:
            progress.report(place, table.estimated_rows(), "reading")
            progress.check_cancelled()
    return counts


def _cleaner(plan: ImportPlan, header: str, country: str, today: str) -> Callable[[str], Cleaned] | None:
    field_id = plan.mapping.field_of(header)
    if field_id is None:
        return None
    format_ = plan.mapping.formats.get(header, ColumnFormat())
    return make_cleaner(FIELDS[field_id], format_, country, today=today)


def _value(text: str, count: int, clean: Callable[[str], Cleaned] | None) -> ColumnValue:
    if clean is None:
        return ColumnValue(text, count, text or None)
    cleaned = clean(text)
    shown = None if cleaned.value is None else str(cleaned.value)
    return ColumnValue(text, count, shown, cleaned.issue, cleaned.suggestion)

"""What an import will do or did, in counted words."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from app.models.domain.importing import ImportReport
from app.ui.importing.labels import counted

_CONTEXT: Final = "ImportOutcome"
_COUNTS: Final[dict[str, object]] = {
    "records": QT_TRANSLATE_NOOP("ImportOutcome", "%n customer record(s)"),
    "purchases": QT_TRANSLATE_NOOP("ImportOutcome", "%n purchase(s)"),
    "lines": QT_TRANSLATE_NOOP("ImportOutcome", "%n line(s)"),
    "contacts": QT_TRANSLATE_NOOP("ImportOutcome", "%n contact(s)"),
    "consents": QT_TRANSLATE_NOOP("ImportOutcome", "%n consent(s) and refusals"),
}


def rows_words(count: int) -> str:
    """Return 2 318 rows."""
    return counted(_CONTEXT, QT_TRANSLATE_NOOP("ImportOutcome", "%n row(s)"), count)


def files_words(count: int) -> str:
    """Return 3 files."""
    return counted(_CONTEXT, QT_TRANSLATE_NOOP("ImportOutcome", "%n file(s)"), count)


def takeable_rows(reports: Sequence[ImportReport]) -> int:
    """Return how many rows are not rejected."""
    return sum(report.rows - report.rejected_count for report in reports)


def new_things(reports: Sequence[ImportReport]) -> str:
    """Return 1 046 customer records, 1 592 purchases, 2 318 lines; nothing when all was known."""
    totals = {key: sum(report.counts.get(key, 0) for report in reports) for key in _COUNTS}
    return ", ".join(counted(_CONTEXT, _COUNTS[key], total) for key, total in totals.items() if total)


def foreseen_sentence(reports: Sequence[ImportReport]) -> str:
    """Return what importing will write."""
    things = new_things(reports)
    if things:
        text = QCoreApplication.translate(
            "ImportOutcome", "{things} will be added or updated. Nothing is saved yet, and the import can be undone."
        )
        return text.format(things=things)
    return QCoreApplication.translate(
        "ImportOutcome", "Everything in these files is known already. Nothing will change."
    )


def done_sentence(reports: Sequence[ImportReport]) -> str:
    """Return what the import wrote."""
    things = new_things(reports)
    if things:
        return QCoreApplication.translate("ImportOutcome", "{things} added or updated.").format(things=things)
    return QCoreApplication.translate("ImportOutcome", "Everything in these files was known already.")

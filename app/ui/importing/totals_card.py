"""Rows by outcome, file by file and in total."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QGridLayout

from app.ui.formats import NOTHING, whole_number
from app.ui.importing.elided_text import ElidedText
from app.ui.theme.widgets.card import Card
from app.ui.theme.widgets.text import Text

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.models.domain.importing import ImportReport
    from app.ui.importing.draft import FileDraft


class TotalsCard(Card):
    """One line for each file, the sum under them."""

    def __init__(self, outcomes: Sequence[tuple[FileDraft, ImportReport | None]]) -> None:
        """Show the files; one without a report could not be checked."""
        super().__init__(QCoreApplication.translate("TotalsCard", "All files"))
        grid = QGridLayout()
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(0, 1)
        self.body.addLayout(grid)
        for place, words in enumerate(_heads()):
            grid.addWidget(Text(words, "caption_strong", "secondary"), 0, place, _side(place))
        totals = [0] * 6
        for line, (draft, report) in enumerate(outcomes, 1):
            grid.addWidget(ElidedText(draft.name, "table"), line, 0)
            counts = _counts(report) if report is not None else []
            for place in range(1, 7):
                figure = whole_number(counts[place - 1]) if counts else NOTHING
                is_bad = place == 5 and bool(counts) and counts[4] > 0
                grid.addWidget(Text(figure, "table", "warn" if is_bad else "primary"), line, place, _side(place))
            totals = (
                [before + count for before, count in zip(totals, counts or totals, strict=True)] if counts else totals
            )
        last = len(outcomes) + 1
        grid.addWidget(Text(QCoreApplication.translate("TotalsCard", "In total"), "table_strong"), last, 0)
        for place, count in enumerate(totals, 1):
            grid.addWidget(Text(whole_number(count), "table_strong"), last, place, _side(place))


def _counts(report: ImportReport) -> list[int]:
    return [report.rows, report.imported, report.updated, report.unchanged, report.rejected_count, report.left_out]


def _heads() -> list[str]:
    translate = QCoreApplication.translate
    return [
        translate("TotalsCard", "File"),
        translate("TotalsCard", "Rows"),
        translate("TotalsCard", "New"),
        translate("TotalsCard", "Updated"),
        translate("TotalsCard", "Unchanged"),
        translate("TotalsCard", "Rejected"),
        translate("TotalsCard", "Left out"),
    ]


def _side(place: int) -> Qt.AlignmentFlag:
    return Qt.AlignmentFlag.AlignRight if place else Qt.AlignmentFlag.AlignLeft

"""What an import of the past did, told again."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal

from app.ui.importing.dialog_frame import DialogFrame
from app.ui.importing.draft import FileDraft
from app.ui.importing.outcome_list import OutcomeList
from app.ui.theme.look import look

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from app.models.domain.importing import ImportReport


class ReportDialog(DialogFrame):
    """The card of the result page, in a window of its own."""

    rejected_wanted = Signal(object)  # ImportReport
    again_wanted = Signal(object)  # ImportReport

    def __init__(self, report: ImportReport, moment: str, parent: QWidget | None = None) -> None:
        """Show what was imported at `moment`."""
        translate = QCoreApplication.translate
        super().__init__(
            translate("ReportDialog", "Import of {moment}").format(moment=moment),
            "",
            translate("ReportDialog", "Close"),
            parent,
            width=860,
            grows=True,
        )
        self.cancel.hide()
        self.outcomes = OutcomeList()
        self.outcomes.setMinimumHeight(look().px(380))
        self.outcomes.rejected_wanted.connect(self.rejected_wanted)
        self.outcomes.again_wanted.connect(self._on_again)
        self.outcomes.show_outcomes(
            [(FileDraft(Path(report.file_name), source=report.source), report)], report.currency
        )
        for card in self.outcomes.cards:
            if card.undo is not None:
                card.undo.hide()
        self.body.addWidget(self.outcomes, 1)

    def _on_again(self, report: ImportReport) -> None:
        self.accept()
        self.again_wanted.emit(report)

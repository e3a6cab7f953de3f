"""Step 4: what was imported, where to go from here, and the way back."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.models.domain.importing import ImportReport
from app.ui.importing.draft import FileDraft
from app.ui.importing.labels import counted
from app.ui.importing.outcome_list import OutcomeList
from app.ui.importing.outcome_words import done_sentence, files_words
from app.ui.theme.tokens import GUTTER
from app.ui.theme.widgets.button import Button
from app.ui.theme.widgets.card import Card
from app.ui.theme.widgets.job_strip import JobStrip
from app.ui.theme.widgets.text import Text
from app.ui.theme.widgets.tile import Tile


class ResultStep(QWidget):
    """A summary with links, then one card for each file."""

    customers_wanted = Signal()
    duplicates_wanted = Signal()
    undo_wanted = Signal()
    again_wanted = Signal()
    rejected_wanted = Signal(object)  # ImportReport
    undo_one_wanted = Signal(object)  # ImportReport
    correct_wanted = Signal(object)  # ImportReport

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start empty."""
        super().__init__(parent)
        self._reports: list[ImportReport] = []
        self._review_count = 0
        self._withdrawn: set[int] = set()
        self.is_undone = False
        self.strip = JobStrip()
        self._tile = Tile("check", "good", 44, 22)
        self.title = Text("", "pane")
        self.sentence = Text("", "body", "secondary", wraps=True)
        self.customers = Button("", icon="users")
        self.duplicates = Button("", icon="merge")
        self.undo = Button("", icon="undo-2")
        self.again = Button("", icon="redo-2")
        self.outcomes = OutcomeList()
        self.outcomes.rejected_wanted.connect(self.rejected_wanted)
        self.outcomes.undo_wanted.connect(self.undo_one_wanted)
        self.outcomes.again_wanted.connect(self.correct_wanted)
        self.customers.clicked.connect(self.customers_wanted)
        self.duplicates.clicked.connect(self.duplicates_wanted)
        self.undo.clicked.connect(self.undo_wanted)
        self.again.clicked.connect(self.again_wanted)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GUTTER)
        column.addWidget(self._make_summary())
        column.addWidget(self.strip)
        column.addWidget(self.outcomes, 1)

    def show_reports(self, drafts: Sequence[FileDraft], reports: Sequence[ImportReport], currency: str) -> None:
        """Show what was imported."""
        self._reports = list(reports)
        self._withdrawn = set()
        self.is_undone = False
        self.outcomes.show_outcomes(list(zip(drafts, reports, strict=True)), currency)
        self.retranslate()

    def show_review_count(self, count: int) -> None:
        """Offer the duplicates that somebody must decide about."""
        self._review_count = count
        self.retranslate()

    def show_withdrawn(self, batch_ids: Sequence[int]) -> None:
        """Say which files were taken back; when it is all of them, that the import was."""
        self._withdrawn.update(batch_ids)
        for card in self.outcomes.cards:
            if card.report is not None and card.report.batch_id in self._withdrawn:
                card.show_undone()
        self.is_undone = bool(self._all_ids()) and self._withdrawn >= set(self._all_ids())
        self.retranslate()

    def batch_ids(self) -> list[int]:
        """Return the imports shown that are in force."""
        return [batch_id for batch_id in self._all_ids() if batch_id not in self._withdrawn]

    def _all_ids(self) -> list[int]:
        return [report.batch_id for report in self._reports if report.batch_id is not None]

    def retranslate(self) -> None:
        """Take the words of the language in force."""
        translate = QCoreApplication.translate
        self._tile.set_tile("undo-2" if self.is_undone else "check", "neutral" if self.is_undone else "good")
        if self.is_undone:
            self.title.setText(translate("ResultStep", "Import undone"))
            self.sentence.setText(translate("ResultStep", "Customers and figures are as they were before."))
        else:
            done = translate("ResultStep", "Import finished: {files}").format(files=files_words(len(self._reports)))
            self.title.setText(done)
            self.sentence.setText(done_sentence(self._reports))
        self.customers.setText(translate("ResultStep", "See the customers"))
        review = QT_TRANSLATE_NOOP("ResultStep", "%n duplicate(s) to review")
        self.duplicates.setText(counted("ResultStep", review, self._review_count))
        self.duplicates.setVisible(self._review_count > 0 and not self.is_undone)
        self.undo.setText(translate("ResultStep", "Undo this import"))
        self.undo.setVisible(bool(self.batch_ids()) and not self.is_undone)
        self.again.setText(translate("ResultStep", "Import again"))
        self.again.setVisible(self.is_undone)

    def _make_summary(self) -> Card:
        card = Card()
        texts = QVBoxLayout()
        texts.setSpacing(4)
        texts.addWidget(self.title)
        texts.addWidget(self.sentence)
        row = QHBoxLayout()
        row.setSpacing(14)
        row.addWidget(self._tile, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addLayout(texts, 1)
        for button in (self.undo, self.again, self.duplicates, self.customers):
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
        card.body.addLayout(row)
        return card

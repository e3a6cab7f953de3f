"""The case in the middle: the verdict in a sentence, the records side by side, what the marks mean."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from app.ui.customers.duplicates.compare_table import MARK_SIGNS, MARK_TONES, CompareTable, housemates
from app.ui.customers.words import name_list
from app.ui.formats import money_round, whole_number
from app.ui.labels import label
from app.ui.theme.look import look
from app.ui.theme.widgets import Button, Line, Text

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from app.models.domain.identity import CaseDetail
    from app.ui.customers.duplicates.jobs import Case

_WHOLE_LEGEND = 480


class CaseCard(QFrame):
    """`ticked` follows every change of the records chosen."""

    ticked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start empty."""
        super().__init__(parent)
        self.setProperty("card", "true")
        self.table = CompareTable()
        self.table.ticked.connect(self.ticked)
        self._currency = ""
        self._sentence = Text("", "pane", wraps=True)
        self._odds = Text("", "table", "secondary", wraps=True)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self._sentence)
        words.addWidget(self._odds)
        self.queue_toggle = Button("", is_small=True)
        head = QHBoxLayout()
        head.setContentsMargins(16, 12, 16, 12)
        head.addLayout(words, 1)
        head.addWidget(self.queue_toggle, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 1)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(Line("strong"))
        column.addWidget(self.table, 1)
        column.addWidget(Line("strong"))
        column.addLayout(self._legend_row())

    def show_case(self, case: Case, currency: str) -> None:
        """Show a case with the records ticked as proposed."""
        self._currency = currency
        self.table.show_case(case.detail, currency, case.consents)
        self.show_verdict(case.detail)

    def show_verdict(self, detail: CaseDetail) -> None:
        """Say how likely it is, and who lives with them."""
        self._sentence.setText(label("match_verdict", detail.likelihood).format(records=name_list(["A", "B"])))
        odds = self.tr("Out of 100 cases like this one, {count} were.")
        words = [odds.format(count=whole_number(min(max(detail.percent, 1), 99)))]
        home = name_list(housemates(detail, self.table.chosen_ids()))
        if home:
            words.append(self.tr("{records}: perhaps of the same household.").format(records=home))
        spent = sum(record.revenue_cents for record in detail.records)
        if spent > 0:
            words.append(self.tr("They spent {money} in all.").format(money=money_round(spent, self._currency)))
        self._odds.setText(" ".join(words))

    def retranslate(self) -> None:
        """Set every text."""
        self._undoable.setText(self.tr("Can be taken back at any time"))
        self.queue_toggle.setText(self.tr("Queue"))
        self.queue_toggle.set_hint(self.tr("Show the queue in the place of the reasons"))
        for mark, text in self._legend.items():
            text.setText(label("match_mark", mark))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the promise of undo out where the signs need the room."""
        super().resizeEvent(event)
        self._undoable.setVisible(self.width() >= look().px(_WHOLE_LEGEND))

    def _legend_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(16, 10, 16, 10)
        row.setSpacing(6)
        self._legend: dict[str, Text] = {}
        for mark, sign in MARK_SIGNS.items():
            row.addWidget(Text(sign, "strong", MARK_TONES[mark]))
            self._legend[mark] = Text("", "caption", MARK_TONES[mark])
            row.addWidget(self._legend[mark])
            row.addSpacing(8)
        row.addStretch(1)
        self._undoable = Text("", "caption", "muted")
        row.addWidget(self._undoable)
        return row

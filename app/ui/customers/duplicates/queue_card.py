"""The card of the queue: how many cases wait, the list, and the way to accept many at once."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from app.ui.customers.duplicates.review_queue import ReviewQueue, ReviewQueueModel
from app.ui.customers.words import counted
from app.ui.theme.look import look
from app.ui.theme.widgets import Button, Line, Text


class QueueCard(QFrame):
    """`accept_wanted` asks for the dialog that accepts many cases."""

    accept_wanted = Signal()

    def __init__(self, model: ReviewQueueModel, parent: QWidget | None = None) -> None:
        """Show the cases of `model`."""
        super().__init__(parent)
        self.setProperty("card", "true")
        self._model = model
        self.queue = ReviewQueue(model)
        self._title = Text("", "card")
        self._title.setContentsMargins(14, 10, 14, 10)
        self.accept = Button("", "quiet", icon="list-checks")
        self.accept.clicked.connect(self.accept_wanted)
        foot = QVBoxLayout()
        foot.setContentsMargins(6, 6, 6, 6)
        foot.addWidget(self.accept)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 1)
        column.setSpacing(0)
        column.addWidget(self._title)
        column.addWidget(Line("strong"))
        column.addWidget(self.queue, 1)
        column.addWidget(Line("strong"))
        column.addLayout(foot)
        self.setMinimumWidth(look().px(196))
        self.setMaximumWidth(look().px(320))

    def retranslate(self) -> None:
        """Set every text."""
        self.queue.setAccessibleName(self.tr("Pairs to check"))
        self.accept.setText(self.tr("Accept many…"))
        self.accept.set_hint(self.tr("Join every case above a likelihood at once, after a look at what that does"))
        self.show_count()

    def show_count(self) -> None:
        """Say how many cases wait."""
        count = len(self._model.cases())
        self._title.setText(counted(QCoreApplication.translate("QueueCard", "%n to check", None, count), count))

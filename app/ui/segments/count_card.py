"""The live count of a rule: how many, of how many, their purchases, their classes, by which channel."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.models.domain.segment import SegmentCount
from app.ui.formats import money_round, percent, whole_number
from app.ui.segments.class_strip import ClassStrip
from app.ui.theme.widgets import Badge, Button, Card, FlowLayout, IconText, Text

_REACH = (("email", "mail"), ("sms", "message-square"), ("phone", "phone"), ("post_only", "mailbox"))


class CountCard(Card):
    """The old count stays, muted, while the new one is computed; `customers_wanted` when it is clicked through."""

    customers_wanted = Signal()

    def __init__(self) -> None:
        """Start without a count."""
        super().__init__()
        self._count: SegmentCount | None = None
        self._currency = "EUR"
        self.figure = Text("–", "figure_big", "muted")
        self._share = Text("", "table", "secondary", wraps=True)
        self._money = Text("", "table", "secondary", wraps=True)
        self.state = Badge()
        self.see = Button("", "link")
        self.see.clicked.connect(self.customers_wanted)
        self.strip = ClassStrip()
        self._reach = {key: IconText(icon, "") for key, icon in _REACH}
        texts = QVBoxLayout()
        texts.setSpacing(2)
        texts.addWidget(self._share)
        texts.addWidget(self._money)
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(self.figure)
        head.addLayout(texts, 1)
        holder = QWidget()
        flow = FlowLayout(holder, 12)
        for words in self._reach.values():
            flow.addWidget(words)
        self.body.addLayout(head)
        self.body.addWidget(self.strip)
        see = QHBoxLayout()
        see.addWidget(self.see, 0, Qt.AlignmentFlag.AlignLeft)
        see.addStretch(1)
        see.addWidget(self.state)
        self.body.addLayout(see)
        self.add_line()
        self.body.addWidget(holder)

    def retranslate(self) -> None:
        """Set every text."""
        self.see.setText(self.tr("See these customers"))
        if self._count is not None:
            self.show_count(self._count, self._currency)

    def set_stale(self) -> None:
        """Mute the count while a new one is computed."""
        self.figure.set_tone("muted")
        self.state.set_badge(self.tr("counting"), "neutral", "hourglass")

    def show_count(self, count: SegmentCount, currency: str) -> None:
        """Show a count that is up to date."""
        self._count, self._currency = count, currency
        self.figure.setText(whole_number(count.customers))
        self.figure.set_tone("primary")
        self.state.set_badge(self.tr("up to date"), "neutral", "check")
        share = percent(count.customers / count.total if count.total else 0.0, 1)
        text = self.tr("{share} of your {total} customers")
        self._share.setText(text.format(share=share, total=whole_number(count.total)))
        spent = self.tr("{money} of purchases in 12 months")
        self._money.setText(spent.format(money=money_round(count.revenue_12m_cents, currency)))
        self.strip.set_classes(count.by_class)
        self.see.setEnabled(count.customers > 0)
        for key, words in self._reach.items():
            words.label.setText(_reach_words(key, count.reachable.get(key, 0)))
        self.setAccessibleDescription(f"{self.figure.text()} {self._share.text()}")


def _reach_words(key: str, count: int) -> str:
    texts = {
        "email": QCoreApplication.translate("CountCard", "{count} by e-mail"),
        "sms": QCoreApplication.translate("CountCard", "{count} by SMS"),
        "phone": QCoreApplication.translate("CountCard", "{count} by phone"),
        "post_only": QCoreApplication.translate("CountCard", "{count} by letter only"),
    }
    return texts[key].format(count=whole_number(count))

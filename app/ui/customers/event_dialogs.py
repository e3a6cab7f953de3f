"""The dialogs of what happened with a customer: a contact, a purchase, entered by hand."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate
from PySide6.QtWidgets import QCheckBox, QComboBox, QDateEdit, QHBoxLayout, QLineEdit, QPlainTextEdit, QWidget

from app.ui.customers.writing_dialog import WritingDialog
from app.ui.formats import money
from app.ui.labels import CHANNEL_ICONS, channel_label, codes, label
from app.ui.theme.look import look
from app.ui.theme.widgets import Field, IconButton, SegmentedControl, Text
from app.ui.theme.widgets.spin_box import DoubleSpinBox

if TYPE_CHECKING:
    from app.models.domain.changes import Changes
    from app.services.container import Services
    from app.ui.shell.context import PageContext

_CHANNELS = ("phone", "email", "sms", "post", "other")
_USUAL_CHANNEL = {"called": "phone", "visited": "other", "letter": "post", "sent": "email", "replied": "email"}
_MOST = 10_000_000.0


class EventDialog(WritingDialog):
    """A form about one customer and one day."""

    def __init__(self, context: PageContext, customer_id: int, name: str, parent: QWidget) -> None:
        """Start with today."""
        super().__init__(context, parent)
        self._customer_id, self._name = customer_id, name
        self.day = QDateEdit()
        self.day.setCalendarPopup(True)
        today = context.clock.today()
        self.day.setDate(QDate(today.year, today.month, today.day))
        self.day.setMaximumDate(self.day.date())
        self._day_field = Field("", self.day)
        self.setMinimumWidth(look().px(460))

    def chosen_day(self) -> date:
        """Return the day."""
        chosen = self.day.date()
        return date(chosen.year(), chosen.month(), chosen.day())


class ContactDialog(EventDialog):
    """Notes a call, a visit, a letter, an answer."""

    def __init__(self, context: PageContext, customer_id: int, name: str, parent: QWidget) -> None:
        """Start with a phone call from us."""
        super().__init__(context, customer_id, name, parent)
        self.kind = QComboBox()
        self.channel = QComboBox()
        self.way = SegmentedControl([("out", ""), ("in", "")])
        self.words = QPlainTextEdit()
        self.words.setTabChangesFocus(True)
        self.words.setFixedHeight(look().px(96))
        self._kind_field, self._channel_field = Field("", self.kind), Field("", self.channel)
        self._words_field = Field("", self.words)
        self.kind.currentIndexChanged.connect(self._on_kind)
        first, second = QHBoxLayout(), QHBoxLayout()
        first.addWidget(self._kind_field, 1)
        first.addWidget(self._channel_field, 1)
        second.addWidget(self._day_field, 1)
        second.addWidget(self.way, 1)
        self.body.addLayout(first)
        self.body.addLayout(second)
        self.body.addWidget(self._words_field)
        self.retranslate()

    def read(self) -> None:
        """Take the values of the widgets."""
        self._values = (
            str(self.kind.currentData()),
            str(self.channel.currentData()),
            self.chosen_day(),
            self.way.choice() == "in",
            self.words.toPlainText(),
        )

    def act(self, services: Services) -> Changes:
        """Note the contact."""
        kind, channel, on, is_incoming, detail = self._values
        return services.by_hand.add_contact(
            self._customer_id, kind, channel, on, is_incoming=is_incoming, detail=detail
        )

    def retranslate(self) -> None:
        """Set every text."""
        self.set_title(self.tr("Note a contact"), self._name)
        self._day_field.set_label(self.tr("Day"))
        self._kind_field.set_label(self.tr("What"))
        self._channel_field.set_label(self.tr("By"))
        self._words_field.set_label(self.tr("What was said"))
        self.way.set_texts({"out": self.tr("From us"), "in": self.tr("From the customer")})
        kinds = {code: label("own_contact", code) for code in codes("own_contact")}
        _fill(self.kind, kinds)
        other = self.tr("In person or otherwise")
        _fill(self.channel, {one: channel_label(one) if one in CHANNEL_ICONS else other for one in _CHANNELS})
        self.note.setText(self.tr("It counts as a contact in the pressure of your scenarios."))
        self.cancel.setText(self.tr("Cancel"))
        self.primary.setText(self.tr("Keep"))

    def _on_kind(self) -> None:
        kind = str(self.kind.currentData())
        place = self.channel.findData(_USUAL_CHANNEL.get(kind, ""))
        if place >= 0:
            self.channel.setCurrentIndex(place)
        if kind in {"replied", "claimed"}:
            self.way.set_choice("in")


class PurchaseDialog(EventDialog):
    """Enters a purchase, or what was given back, line by line."""

    def __init__(self, context: PageContext, customer_id: int, name: str, currency: str, parent: QWidget) -> None:
        """Start with one line."""
        super().__init__(context, customer_id, name, parent)
        self._currency = currency
        self._lines: list[tuple[QLineEdit, DoubleSpinBox]] = []
        self.place = QLineEdit()
        self._place_field = Field("", self.place)
        self.is_return = QCheckBox()
        self._lines_title = Text("", "table_strong")
        self._sum = Text("", "table_strong")
        self._more = IconButton("plus", "", is_quiet=False, is_small=True)
        self._more.clicked.connect(self._on_more)
        first, last = QHBoxLayout(), QHBoxLayout()
        first.addWidget(self._day_field, 1)
        first.addWidget(self._place_field, 1)
        last.addWidget(self._more)
        last.addStretch(1)
        last.addWidget(self._sum)
        self.body.addLayout(first)
        self.body.addWidget(self._lines_title)
        self._lines_at = self.body.count()
        self.body.addLayout(last)
        self.body.addWidget(self.is_return)
        self._add_line()
        self.retranslate()

    def read(self) -> None:
        """Take the values of the widgets."""
        lines = [(name.text().strip(), round(amount.value() * 100)) for name, amount in self._lines]
        self._values = (
            self.chosen_day(),
            tuple(line for line in lines if line[1]),
            self.place.text().strip(),
            self.is_return.isChecked(),
        )

    def act(self, services: Services) -> Changes:
        """Enter the purchase."""
        on, lines, channel, is_return = self._values
        return services.by_hand.add_purchase_lines(self._customer_id, on, lines, channel=channel, is_return=is_return)

    def retranslate(self) -> None:
        """Set every text."""
        self.set_title(self.tr("Add a purchase"), self._name)
        self._day_field.set_label(self.tr("Day"))
        self._place_field.set_label(self.tr("Where"))
        self.place.setPlaceholderText(self.tr("Shop, market, online…"))
        self._lines_title.setText(self.tr("Bought"))
        self._more.set_name(self.tr("One more line"))
        self.is_return.setText(self.tr("Given back: the amount is taken off"))
        self.note.setText(self.tr("Scores follow with the next update."))
        self.cancel.setText(self.tr("Cancel"))
        self.primary.setText(self.tr("Add the purchase"))
        for name, amount in self._lines:
            name.setPlaceholderText(self.tr("Article"))
            name.setAccessibleName(self.tr("Article"))
            amount.setAccessibleName(self.tr("Amount"))
        self._show_sum()

    def _add_line(self) -> None:
        name, amount = QLineEdit(), DoubleSpinBox()
        amount.setRange(0, _MOST)
        amount.setDecimals(2)
        amount.setFixedWidth(look().px(130))
        amount.valueChanged.connect(self._show_sum)
        row = QHBoxLayout()
        row.addWidget(name, 1)
        row.addWidget(amount)
        self.body.insertLayout(self._lines_at + len(self._lines), row)
        self._lines.append((name, amount))

    def _on_more(self) -> None:
        self._add_line()
        self.retranslate()
        self._lines[-1][0].setFocus()

    def _show_sum(self) -> None:
        total = sum(round(amount.value() * 100) for _, amount in self._lines)
        self._sum.setText(money(total, self._currency))


def _fill(box: QComboBox, words: dict[str, str]) -> None:
    chosen = box.currentData()
    box.blockSignals(True)
    box.clear()
    for code, text in words.items():
        box.addItem(text, code)
    box.setCurrentIndex(max(box.findData(chosen), 0))
    box.blockSignals(False)

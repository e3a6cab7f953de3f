"""The tools that may read a list, one card each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QRadioButton, QVBoxLayout, QWidget

from app.ui.labels import label
from app.ui.mailings.labels import FORMAT_ICONS
from app.ui.plan_words import format_label
from app.ui.theme.restyle import set_style_property
from app.ui.theme.widgets import IconLabel, Text

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QMouseEvent

    from app.models.domain.mailing import MailingFormat


class FormatCards(QWidget):
    """`chosen` carries the id of a format; only those that suit the channel are shown."""

    chosen = Signal(str)

    def __init__(self, formats: Sequence[MailingFormat], parent: QWidget | None = None) -> None:
        """Show `formats`."""
        super().__init__(parent)
        self._formats = list(formats)
        self._group = QButtonGroup(self)
        self.cards = {shape.id: _FormatCard(shape.id) for shape in formats}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        for card in self.cards.values():
            self._group.addButton(card.radio)
            column.addWidget(card)
        self._group.buttonClicked.connect(self._on_clicked)
        self._choose(self._formats[0].id)

    def choice(self) -> str:
        """Return the format in force."""
        return next(format_id for format_id, card in self.cards.items() if card.radio.isChecked())

    def set_channel(self, channel: str, proposed: str) -> None:
        """Show what suits a channel, keeping the choice when it does, else taking `proposed`."""
        suits = [shape.id for shape in self._formats if channel in shape.channels]
        for format_id, card in self.cards.items():
            card.setVisible(format_id in suits)
        if self.choice() not in suits:
            self._choose(proposed if proposed in suits else suits[0])

    def set_choice(self, format_id: str) -> None:
        """Choose without telling."""
        self._choose(format_id)

    def retranslate(self) -> None:
        """Set every text."""
        for card in self.cards.values():
            card.retranslate()

    def _choose(self, format_id: str) -> None:
        self.cards[format_id].radio.setChecked(True)
        self._show_choice()

    def _show_choice(self) -> None:
        for card in self.cards.values():
            set_style_property(card, "card", "selected" if card.radio.isChecked() else "true")

    def _on_clicked(self) -> None:
        self._show_choice()
        self.chosen.emit(self.choice())


class _FormatCard(QFrame):
    """One tool; the whole card chooses it."""

    def __init__(self, format_id: str) -> None:
        super().__init__()
        self._id = format_id
        self.setProperty("card", "true")
        self.radio = QRadioButton()
        self._name = Text("", "table")
        self._use = Text("", "caption", "muted")
        texts = QVBoxLayout()
        texts.setSpacing(0)
        texts.addWidget(self._name)
        texts.addWidget(self._use)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 6, 12, 6)
        row.setSpacing(8)
        row.addWidget(self.radio, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(IconLabel(FORMAT_ICONS.get(format_id, "file")), 0, Qt.AlignmentFlag.AlignVCenter)
        row.addLayout(texts, 1)
        self.retranslate()

    def retranslate(self) -> None:
        """Set every text."""
        self._name.setText(format_label(self._id))
        self._use.setText(label("format_use", self._id))
        self.radio.setAccessibleName(f"{self._name.text()}, {self._use.text()}")

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose it."""
        super().mousePressEvent(event)
        if event.button() == Qt.MouseButton.LeftButton:
            self.radio.click()

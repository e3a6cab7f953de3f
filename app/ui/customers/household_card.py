"""Who lives with a customer, and why one thinks so."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.ui.customers.contact_card import clear_layout
from app.ui.labels import codes, label
from app.ui.theme.widgets import Avatar, Button, Card, Text

if TYPE_CHECKING:
    from app.ui.customers.customer_facts import CustomerFacts, Housemate


class HouseholdCard(Card):
    """The others of the household; hidden for who lives with nobody known. `opened` carries a customer."""

    opened = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start empty."""
        super().__init__("", "", parent)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(10)
        self.body.addLayout(self._rows)

    def show_facts(self, facts: CustomerFacts) -> None:
        """Show the household of a customer."""
        self.set_title(self.tr("Household"))
        clear_layout(self._rows)
        for mate in facts.housemates:
            self._rows.addWidget(self._row(mate))
        self.setVisible(bool(facts.housemates))

    def _row(self, mate: Housemate) -> QWidget:
        holder = QWidget()
        name = Button(mate.name, "link")
        name.setObjectName(str(mate.customer_id))
        name.setAccessibleDescription(self.tr("Open this customer"))
        name.clicked.connect(self._on_open)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(name, 0, Qt.AlignmentFlag.AlignLeft)
        words.addWidget(Text(self._why(mate), "caption", "secondary", wraps=True))
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        row.addWidget(Avatar(mate.name, 32), 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        return holder

    def _why(self, mate: Housemate) -> str:
        if mate.is_decided:
            return self.tr("You said so")
        known = codes("household_reason")
        words = [label("household_reason", code) for code in mate.reasons if code in known]
        return ", ".join(words) or self.tr("Likely one household")

    def _on_open(self) -> None:
        self.opened.emit(int(self.sender().objectName()))

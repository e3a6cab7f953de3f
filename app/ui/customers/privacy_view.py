"""What a customer allows and said, channel by channel, with the proof; recorded by hand with today's date."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from app.ui.customers.contact_card import clear_layout
from app.ui.customers.profile_tables import ProfileTable
from app.ui.customers.words import consent_words, event_words, own_consent_words, source_words
from app.ui.formats import day_table
from app.ui.labels import channel_label
from app.ui.tables import Column
from app.ui.theme.tokens import PAGE_SIDE
from app.ui.theme.widgets import Button, Card, IconText, Line, Text

if TYPE_CHECKING:
    from app.models.domain.customer import ConsentState, TimelineEntry
    from app.ui.customers.customer_facts import CustomerFacts
    from app.ui.jobs import JobRunner


class PrivacyView(QWidget):
    """A card of consents over the register; `consent_wanted` carries channel and granted or refused."""

    consent_wanted = Signal(str, str)

    def __init__(self, jobs: JobRunner, parent: QWidget | None = None) -> None:
        """Start empty."""
        super().__init__(parent)
        self._card = Card()
        self._rows = QVBoxLayout()
        self._rows.setSpacing(10)
        self._card.body.addLayout(self._rows)
        self._columns = ConsentColumns()
        self.register = ProfileTable("consents", self._columns.all(), jobs, "shield-check")
        holder = QFrame()
        top = QVBoxLayout(holder)
        top.setContentsMargins(PAGE_SIDE, 0, PAGE_SIDE, 0)
        top.addWidget(self._card)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        column.addWidget(holder)
        column.addWidget(self.register, 1)

    def show_facts(self, facts: CustomerFacts) -> None:
        """Show the consents of a customer."""
        self._card.set_title(self.tr("May be contacted by"), self.tr("with the proof"))
        clear_layout(self._rows)
        for place, state in enumerate(facts.profile.consents):
            if place:
                self._rows.addWidget(Line())
            self._rows.addWidget(self._row(state))
        self.register.show_rows([entry for entry in facts.timeline if entry.kind == "consent"])

    def retranslate(self) -> None:
        """Set every text."""
        self.register.set_texts(
            self.tr("What was said about contacts"),
            self.tr("Nothing was said yet"),
            self.tr("Consents and refusals of your files appear here, and those you record."),
        )

    def _row(self, state: ConsentState) -> QWidget:
        holder = QWidget()
        icon, words, tone = consent_words(state)
        source = (
            own_consent_words(state.decided_on) if state.is_own else source_words(state.source or "", state.decided_on)
        )
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(IconText(icon, words, tone))
        row.addWidget(Text(source, "table", "muted"), 1)
        for status, text in (("granted", self.tr("Agrees")), ("refused", self.tr("Refuses"))):
            if state.status != status:
                row.addWidget(self._button(state.channel, status, text), 0, Qt.AlignmentFlag.AlignRight)
        return holder

    def _button(self, channel: str, status: str, text: str) -> Button:
        button = Button(text, is_small=True)
        button.setObjectName(f"{channel}:{status}")
        button.setAccessibleName(f"{channel_label(channel)}: {text}")
        button.set_hint(self.tr("Recorded with the date of today"))
        button.clicked.connect(self._on_said)
        return button

    def _on_said(self) -> None:
        channel, _, status = self.sender().objectName().partition(":")
        self.consent_wanted.emit(channel, status)


class ConsentColumns(QObject):
    """Columns of the register."""

    def all(self) -> list[Column[TimelineEntry]]:
        """Return the columns."""
        return [
            Column("on", lambda: self.tr("Day"), lambda row: day_table(row.on), width=110),
            Column("channel", lambda: self.tr("Channel"), lambda row: channel_label(row.channel or ""), width=120),
            Column("what", lambda: self.tr("What"), event_words, width=360, stretches=True, is_strong=True),
        ]

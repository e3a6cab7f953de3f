"""The side pane of the lists: what was sent to whom, where the file is, taking it back."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from app.ui.formats import day_full, phone_text, whole_number
from app.ui.labels import CHANNEL_ICONS, channel_label, nature_label
from app.ui.mailings.funnel_view import FunnelView
from app.ui.mailings.words import for_whom
from app.ui.plan_words import format_label, recipients_count, why_sentence
from app.ui.theme.look import look
from app.ui.theme.widgets import Badge, Button, IconText, Line, Pane, Text, Tile

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from app.models.domain.mailing import Mailing, Recipient
    from app.models.domain.ports import Progress
    from app.services.container import Services

_RECIPIENTS_SHOWN = 60


@dataclass(frozen=True, slots=True)
class MailingFacts:
    """A list, its first recipients, and whether its file is still where it was written."""

    mailing: Mailing
    recipients: tuple[Recipient, ...]
    has_file: bool


@dataclass(frozen=True, slots=True)
class ReadMailing:
    """The job behind the pane. KnownError: mailing_missing."""

    services: Services
    mailing_id: int

    def __call__(self, progress: Progress) -> MailingFacts:
        """Read it."""
        progress.check_cancelled()
        mailing = self.services.mailings.get(self.mailing_id)
        recipients = tuple(self.services.mailings.recipients(self.mailing_id)[:_RECIPIENTS_SHOWN])
        return MailingFacts(mailing, recipients, Path(mailing.file_name).is_file())


class MailingPane(Pane):
    """`profile_wanted` carries a customer, `folder_wanted` a folder, `withdraw_wanted` a list."""

    profile_wanted = Signal(int)
    folder_wanted = Signal(object)
    withdraw_wanted = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start empty."""
        super().__init__(parent)
        self._facts: MailingFacts | None = None
        self.folder = Button("", icon="folder-open")
        self.withdraw = Button("", "danger")
        self.folder.clicked.connect(self._on_folder)
        self.withdraw.clicked.connect(self._on_withdraw)
        self.add_action(self.folder)
        self.add_action(self.withdraw)
        self.foot.addStretch(1)
        self.retranslate()

    def sizeHint(self) -> QSize:
        """Ask for the width of the pane."""
        return QSize(look().px(340), super().sizeHint().height())

    def facts(self) -> MailingFacts | None:
        """Return what is shown."""
        return self._facts

    def show_mailing(self, facts: MailingFacts) -> None:
        """Show a list."""
        self._facts = facts
        self.clear_sections()
        self._add_head(facts)
        self._add_funnel(facts.mailing)
        self._add_recipients(facts)
        self.folder.setEnabled(Path(facts.mailing.file_name).parent.is_dir())
        self.withdraw.setVisible(not facts.mailing.is_withdrawn)
        self.setAccessibleName(facts.mailing.name)

    def set_may_act(self, *, is_on: bool, reason: str) -> None:
        """Turn taking back on or off, saying why."""
        self.withdraw.setEnabled(is_on)
        self.withdraw.setToolTip(reason)

    def retranslate(self) -> None:
        """Set every text."""
        self.folder.setText(self.tr("Open the folder"))
        self.withdraw.setText(self.tr("Withdraw"))
        if self._facts is not None:
            self.show_mailing(self._facts)

    def _add_head(self, facts: MailingFacts) -> None:
        mailing = facts.mailing
        section = self.add_section()
        names = QVBoxLayout()
        names.setSpacing(2)
        names.addWidget(Text(mailing.name, "pane", wraps=True, is_selectable=True))
        names.addWidget(Text(f"{channel_label(mailing.channel)}, {day_full(mailing.day)}", "table", "secondary"))
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(Tile(CHANNEL_ICONS[mailing.channel], "accent", 36), 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(names, 1)
        section.addLayout(row)
        if mailing.is_withdrawn:
            section.addWidget(Badge(self.tr("Withdrawn: its contacts do not count"), "warn", "undo-2"))
        section.addWidget(IconText("users", for_whom(mailing)))
        section.addWidget(IconText("tag", nature_label(mailing.nature)))
        section.addWidget(IconText("file", format_label(mailing.format_id)))
        path = Text(str(Path(mailing.file_name).name), "caption", "muted", wraps=True, is_selectable=True)
        path.setToolTip(mailing.file_name)
        section.addWidget(path)
        if not facts.has_file:
            section.addWidget(IconText("info", self.tr("The file is no longer there."), "muted"))

    def _add_funnel(self, mailing: Mailing) -> None:
        section = self.add_section()
        section.addWidget(Text(self.tr("Who was left, and who was set aside"), "table_strong"))
        funnel = FunnelView()
        section.addWidget(funnel)
        steps = [(code, count) for code, count in mailing.funnel.items() if code != "start"]
        start = mailing.funnel.get("start", mailing.recipients)
        funnel.show_funnel(for_whom(mailing), start, steps, mailing.recipients, mailing.channel)

    def _add_recipients(self, facts: MailingFacts) -> None:
        section = self.add_section()
        section.addWidget(Text(recipients_count(facts.mailing.recipients), "table_strong"))
        for place, recipient in enumerate(facts.recipients):
            if place:
                section.addWidget(Line())
            section.addLayout(self._recipient(recipient))
        hidden = facts.mailing.recipients - len(facts.recipients)
        if hidden > 0:
            text = self.tr("and {count} more, all of them in the file").format(count=whole_number(hidden))
            section.addWidget(Text(text, "caption", "muted"))

    def _recipient(self, recipient: Recipient) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(1)
        name = Button(recipient.name, "link")
        name.setProperty("customer_id", recipient.customer_id)
        name.clicked.connect(self._on_name)
        column.addWidget(name, 0, Qt.AlignmentFlag.AlignLeft)
        address = recipient.address
        shown = phone_text(address) if address.startswith("+") else address
        column.addWidget(Text(shown, "caption", "secondary", wraps=True, is_selectable=True))
        why = why_sentence(recipient.reason)
        if recipient.scenario:
            why = self.tr("{scenario}: {why}").format(scenario=recipient.scenario, why=why)
        column.addWidget(Text(why, "caption", "muted", wraps=True))
        return column

    def _on_name(self) -> None:
        self.profile_wanted.emit(int(self.sender().property("customer_id")))

    def _on_folder(self) -> None:
        if self._facts is not None:
            self.folder_wanted.emit(Path(self._facts.mailing.file_name).parent)

    def _on_withdraw(self) -> None:
        if self._facts is not None:
            self.withdraw_wanted.emit(self._facts.mailing.id)

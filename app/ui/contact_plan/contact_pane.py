"""The side pane of the plan: why this customer, why now, the very message, the pressure, what can be done."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from app.ui.contact_plan.labels import WITHHELD_ICONS
from app.ui.formats import day_text, days_ago, days_count, sentence_start, whole_number
from app.ui.labels import CHANNEL_ICONS, CHANNEL_OFF_ICONS, codes, label
from app.ui.plan_words import contacts_count, why_sentence, withheld_sentence
from app.ui.theme.look import look
from app.ui.theme.widgets import Avatar, Button, Menu, Pane, ReasonRow, Text

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from app.models.domain.scenario import Message, PlannedContact
    from app.models.domain.settings import PressurePolicy
    from app.ui.contact_plan.plan_facts import ContactFacts

_WHY_ICONS = {
    "birthday": "cake",
    "first_purchase": "shopping-bag",
    "silence": "hourglass",
    "silence_single": "hourglass",
    "postponed_from": "calendar",
}


class ContactPane(Pane):
    """The contact under the cursor; `acted` carries "remove", "restore", or "postpone:" and days ("date" asks)."""

    profile_wanted = Signal(int)
    acted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start empty."""
        super().__init__(parent)
        self._facts: ContactFacts | None = None
        self._policy: PressurePolicy | None = None
        self._may_act = True
        self.postpone = Button("")
        self.remove = Button("", "danger")
        self.restore = Button("", "primary")
        for button in (self.postpone, self.remove, self.restore):
            self.add_action(button)
            button.hide()
        self.foot.addStretch(1)
        self.postpone.clicked.connect(self._on_postpone)
        self.remove.clicked.connect(self._on_remove)
        self.restore.clicked.connect(self._on_restore)
        self._set_foot(is_shown=False)
        self.retranslate()

    def sizeHint(self) -> QSize:
        """Ask for the width of the pane."""
        return QSize(look().px(320), super().sizeHint().height())

    def contact(self) -> PlannedContact | None:
        """Return whose contact is shown."""
        return self._facts.contact if self._facts else None

    def set_may_act(self, *, is_on: bool, reason: str = "") -> None:
        """Turn acting off, saying why."""
        self._may_act = is_on
        for button in (self.postpone, self.remove, self.restore):
            button.setEnabled(is_on)
            button.setToolTip(reason)

    def show_nobody(self) -> None:
        """Empty the pane."""
        self._facts = None
        self.clear_sections()
        self._set_foot(is_shown=False)

    def show_contact(self, facts: ContactFacts, policy: PressurePolicy) -> None:
        """Show one contact."""
        self._facts, self._policy = facts, policy
        self.clear_sections()
        contact = facts.contact
        self._add_head(contact)
        if contact.withheld is not None:
            self._add_withheld(contact)
        self._add_why(facts)
        self._add_message(facts.message)
        self._add_pressure(facts, policy)
        is_decided = contact.status in {"removed", "postponed"}
        self.restore.setVisible(is_decided)
        self.postpone.setVisible(contact.status in {"planned", "withheld"})
        self.remove.setVisible(contact.status in {"planned", "withheld"})
        self._set_foot(is_shown=contact.status != "approved")
        self.setAccessibleName(contact.customer_name)

    def retranslate(self) -> None:
        """Set every text."""
        self.postpone.setText(self.tr("Put off…"))
        self.remove.setText(self.tr("Withhold"))
        self.restore.setText(self.tr("Put back into the plan"))
        if self._facts is not None and self._policy is not None:
            self.show_contact(self._facts, self._policy)

    def _set_foot(self, *, is_shown: bool) -> None:
        self._foot.setVisible(is_shown)
        self._foot_line.setVisible(is_shown)

    def _add_head(self, contact: PlannedContact) -> None:
        names = QVBoxLayout()
        names.setSpacing(2)
        names.addWidget(Text(contact.customer_name, "pane", wraps=True, is_selectable=True))
        by = label("contact_by", contact.channel).format(scenario=contact.scenario_name)
        names.addWidget(Text(by, "table", "secondary", wraps=True))
        profile = Button(self.tr("Profile"), "link")
        profile.clicked.connect(self._on_profile)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(Avatar(contact.customer_name, 36, "neutral"), 0, Qt.AlignmentFlag.AlignVCenter)
        row.addLayout(names, 1)
        row.addWidget(profile, 0, Qt.AlignmentFlag.AlignVCenter)
        self.add_section().addLayout(row)

    def _add_withheld(self, contact: PlannedContact) -> None:
        reason = contact.withheld
        if reason is None:
            return
        section = self.add_section()
        section.addWidget(Text(self.tr("Why withheld"), "table_strong"))
        icon = WITHHELD_ICONS.get(reason.code, "info")
        section.addWidget(ReasonRow(withheld_sentence(reason), icon, "warn_text"))
        advice = sentence_start(label("withheld_advice", reason.code))
        section.addWidget(Text(f"{advice}.", "table", "muted", wraps=True))

    def _add_why(self, facts: ContactFacts) -> None:
        contact = facts.contact
        section = self.add_section()
        title = self.tr("Why this customer, why now") if contact.withheld is None else self.tr("Why the scenario asks")
        section.addWidget(Text(title, "table_strong"))
        section.addWidget(ReasonRow(why_sentence(contact.why), _WHY_ICONS.get(contact.why.code, "info")))
        if facts.consent is not None:
            status = facts.consent.status
            words = label("contact_consent", f"{status}.{contact.channel}")
            icons = CHANNEL_OFF_ICONS if status == "refused" else CHANNEL_ICONS
            section.addWidget(ReasonRow(words, icons[contact.channel]))

    def _add_message(self, message: Message) -> None:
        section = self.add_section()
        section.addWidget(Text(self.tr("Message"), "table_strong"))
        section.addWidget(message_box(message, self.tr("This text is empty.")))

    def _add_pressure(self, facts: ContactFacts, policy: PressurePolicy) -> None:
        section = self.add_section()
        section.addWidget(Text(self.tr("Pressure"), "table_strong"))
        count, days = facts.contact.contacts_in_window, days_count(policy.cap_days)
        if policy.cap_contacts is None:
            text = self.tr("{contacts} in the last {days}, no limit set.")
        elif count == 0:
            text = self.tr("No contact in the last {days}, {cap} allowed.")
        else:
            text = self.tr("{contacts} in the last {days}, {cap} allowed.")
        cap = whole_number(policy.cap_contacts or 0)
        sentences = [text.format(contacts=contacts_count(count), days=days, cap=cap)]
        last = facts.last_contact
        if last is not None:
            key = f"{last.reason.code}.{last.channel}"
            words = label("last_contact", key if key in codes("last_contact") else "other")
            ago = days_ago((facts.contact.day - last.on).days)
            sentences.append(words.format(day=day_text(last.on), ago=ago))
        section.addWidget(Text(" ".join(sentences), "table", "secondary", wraps=True, is_selectable=True))

    def _on_profile(self) -> None:
        contact = self.contact()
        if contact is not None:
            self.profile_wanted.emit(contact.customer_id)

    def _on_postpone(self) -> None:
        menu = Menu(self)
        menu.add(self.tr("Until tomorrow"), self._on_tomorrow, "calendar")
        menu.add(self.tr("For 3 days"), self._on_three_days, "calendar")
        menu.add(self.tr("For a week"), self._on_week, "calendar-days")
        menu.add(self.tr("For a month"), self._on_month, "calendar-days")
        menu.add(self.tr("Until a day…"), self._on_date, "calendar-check")
        place = self.postpone.mapToGlobal(QPoint(0, -menu.sizeHint().height() - 4))
        menu.exec(place)
        menu.deleteLater()

    def _on_tomorrow(self) -> None:
        self.acted.emit("postpone:1")

    def _on_three_days(self) -> None:
        self.acted.emit("postpone:3")

    def _on_week(self) -> None:
        self.acted.emit("postpone:7")

    def _on_month(self) -> None:
        self.acted.emit("postpone:30")

    def _on_date(self) -> None:
        self.acted.emit("postpone:date")

    def _on_remove(self) -> None:
        self.acted.emit("remove")

    def _on_restore(self) -> None:
        self.acted.emit("restore")


def message_box(message: Message, empty: str) -> QFrame:
    """Return a message as its reader sees it."""
    box = QFrame()
    box.setProperty("card", "well")
    column = QVBoxLayout(box)
    column.setContentsMargins(12, 10, 12, 10)
    column.setSpacing(8)
    if message.subject:
        column.addWidget(Text(message.subject, "table_strong", wraps=True, is_selectable=True))
    paragraphs = [part.strip() for part in message.body.split("\n\n") if part.strip()]
    for paragraph in paragraphs:
        column.addWidget(Text(paragraph, "table", wraps=True, is_selectable=True))
    if not paragraphs:
        column.addWidget(Text(empty, "table", "muted", wraps=True))
    return box

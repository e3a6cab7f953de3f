"""The head of a profile: way back, place in the list, name, badges, consents, what can be done."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QHBoxLayout, QInputDialog, QWidget

from app.ui.customers.section_head import SectionHead
from app.ui.customers.words import SEGMENT_BADGES, consent_words, segment_words
from app.ui.formats import day_full, whole_number
from app.ui.labels import pmg_label
from app.ui.theme.widgets import Avatar, Badge, Button, Chip, FlowLayout, IconButton, IconText, Menu, Text

if TYPE_CHECKING:
    from app.models.domain.customer import Profile
    from app.ui.customers.customer_facts import CustomerFacts

TABS = ("overview", "purchases", "contacts", "scores", "provenance", "privacy")


class ProfileHead(SectionHead):
    """Says who it is; asks to step through the list and to stop or resume contacts."""

    stepped = Signal(int)
    edit_wanted = Signal()
    contact_wanted = Signal()
    purchase_wanted = Signal()
    why_wanted = Signal()
    tag_wanted = Signal(str)
    untag_wanted = Signal(int)
    suppress_wanted = Signal()
    lift_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start without a customer."""
        super().__init__(TABS, parent)
        self._facts: CustomerFacts | None = None
        self._avatar = Avatar("", 52)
        self.header.set_before(self._avatar)
        self._place = Text("", "table", "secondary")
        self._up, self._down = (
            IconButton("chevron-up", "", is_small=True),
            IconButton("chevron-down", "", is_small=True),
        )
        self._up.clicked.connect(self._on_up)
        self._down.clicked.connect(self._on_down)
        for number, widget in enumerate((self._place, self._up, self._down), 1):
            self.header.above.insertWidget(number, widget)
        self._segment, self._size, self._stopped = Badge(), Badge(), Badge("", "bad", "ban")
        badges = QHBoxLayout()
        badges.setSpacing(8)
        for badge in (self._segment, self._size, self._stopped):
            badges.addWidget(badge)
        self.header.beside.insertLayout(2, badges)
        self._consents = QWidget()
        self._flow = FlowLayout(self._consents, 14)
        self.header.below.insertWidget(0, self._consents, 1)
        self.header.below.setStretch(self.header.below.count() - 1, 0)
        self._edit, self._note = Button("", icon="pencil"), Button("", "primary", "notebook-pen")
        self._edit.clicked.connect(self.edit_wanted)
        self._note.clicked.connect(self.contact_wanted)
        self._more = IconButton("ellipsis", "", is_quiet=False)
        self._more.clicked.connect(self._on_more)
        for button in (self._edit, self._note, self._more):
            self.header.add_action(button)

    def show_facts(self, facts: CustomerFacts) -> None:
        """Show who it is."""
        self._facts = facts
        profile = facts.profile
        self.header.set_title(profile.name)
        self._avatar.set_name(profile.name)
        tone, icon = SEGMENT_BADGES.get(profile.segment or "", ("neutral", "user"))
        self._segment.set_badge(segment_words(profile.segment), tone, icon)
        size = facts.score("pmg")
        self._size.setVisible(size is not None and bool(size.klass))
        if size is not None and size.klass:
            self._size.set_badge(self.tr("PMG: {size}").format(size=pmg_label(size.klass).lower()))
        self._stopped.set_badge(self.tr("Must not be contacted"), "bad", "ban")
        self._stopped.setVisible(profile.is_suppressed)
        self._show_consents(profile)
        self.tabs.set_count("purchases", whole_number(len(facts.purchases)) if facts.purchases else "")
        contacts = sum(entry.kind == "contact" for entry in facts.timeline)
        self.tabs.set_count("contacts", whole_number(contacts) if contacts else "")

    def set_place(self, text: str, *, has_previous: bool, has_next: bool) -> None:
        """Say where the customer stands in the list it was opened from; nothing hides the steps."""
        self._place.setText(text)
        for widget in (self._place, self._up, self._down):
            widget.setVisible(bool(text))
        self._up.setEnabled(has_previous)
        self._down.setEnabled(has_next)

    def take_focus(self) -> None:
        """Put the keyboard on the way back, the first thing of the profile."""
        self.header.findChildren(Button)[0].setFocus()

    def retranslate(self) -> None:
        """Set every text."""
        self.tabs.set_texts(
            {
                "overview": self.tr("Overview"),
                "purchases": self.tr("Purchases"),
                "contacts": self.tr("Contacts"),
                "scores": self.tr("Scores"),
                "provenance": self.tr("Provenance"),
                "privacy": self.tr("Privacy"),
            }
        )
        self._up.set_name(self.tr("Previous customer of the list"))
        self._up.set_hint(self.tr("Previous customer of the list"), "Alt+Up")
        self._down.set_name(self.tr("Next customer of the list"))
        self._down.set_hint(self.tr("Next customer of the list"), "Alt+Down")
        self._more.set_name(self.tr("More actions"))
        self._edit.setText(self.tr("Edit"))
        self._edit.set_hint(self.tr("Correct the values of this customer"))
        self._note.setText(self.tr("Note a contact"))
        if self._facts is not None:
            self.show_facts(self._facts)

    def actions_menu(self) -> Menu:
        """Return what else can be done with this customer."""
        menu = Menu(self)
        menu.add(self.tr("Add a purchase…"), self.purchase_wanted.emit, "shopping-bag")
        menu.add(self.tr("Add a tag…"), self._on_tag, "tag")
        menu.add(self.tr("Why are these one customer?"), self.why_wanted.emit, "layers")
        if self._facts is not None and self._facts.profile.is_suppressed:
            menu.add(self.tr("May be contacted again"), self._on_lift, "rotate-ccw")
        else:
            menu.add(self.tr("Do not contact any more"), self._on_suppress, "ban")
        return menu

    def _show_consents(self, profile: Profile) -> None:
        while self._flow.count():
            item = self._flow.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self._flow.addWidget(Text(self._since(profile), "table", "secondary"))
        for state in profile.consents:
            icon, text, tone = consent_words(state)
            self._flow.addWidget(IconText(icon, text, "muted" if profile.is_suppressed else tone))
        for tag in self._facts.own.tags if self._facts is not None else ():
            chip = Chip(str(tag.tag_id), tag.name)
            chip.removed.connect(self._on_untag)
            self._flow.addWidget(chip)
        self._consents.updateGeometry()

    def _since(self, profile: Profile) -> str:
        number = str(profile.customer_id)
        if profile.since_on is None:
            return self.tr("No. {number}").format(number=number)
        is_buyer = profile.purchase_count > 0
        text = (
            self.tr("Customer no. {number} since {day}") if is_buyer else self.tr("Prospect no. {number} since {day}")
        )
        return text.format(number=number, day=day_full(profile.since_on))

    def _on_tag(self) -> None:
        known = [tag.name for tag in self._facts.tags] if self._facts is not None else []
        name, is_chosen = QInputDialog.getItem(self, self.tr("Add a tag"), self.tr("Tag"), known)
        if is_chosen and name.strip():
            self.tag_wanted.emit(name)

    def _on_untag(self, key: str) -> None:
        self.untag_wanted.emit(int(key))

    def _on_up(self) -> None:
        self.stepped.emit(-1)

    def _on_down(self) -> None:
        self.stepped.emit(1)

    def _on_more(self) -> None:
        menu = self.actions_menu()
        menu.exec(self._more.mapToGlobal(QPoint(self._more.width() - menu.sizeHint().width(), self._more.height() + 2)))
        menu.deleteLater()

    def _on_suppress(self) -> None:
        self.suppress_wanted.emit()

    def _on_lift(self) -> None:
        self.lift_wanted.emit()

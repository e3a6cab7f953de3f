"""A list of contacts with its pane: of those planned, those withheld, or those approved."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from app.ui.contact_plan.contact_model import ContactModel
from app.ui.contact_plan.contact_pane import ContactPane
from app.ui.contact_plan.contact_tree import ContactTree
from app.ui.contact_plan.plan_facts import ContactFacts, ReadContact, key_of
from app.ui.theme.look import look
from app.ui.theme.tokens import GUTTER, PANE_FOLDS_BELOW
from app.ui.theme.widgets import EmptyState

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QResizeEvent

    from app.models.domain.scenario import PlannedContact
    from app.models.domain.settings import PressurePolicy
    from app.ui.contact_plan.contact_groups import Group
    from app.ui.contact_plan.plan_facts import ContactKey
    from app.ui.shell.page import Page
    from app.ui.tables.columns import Column

_PANE_DELAY_MS = 90
_PANE_WIDTH = "contact_plan.pane_width"
_PANE_FIRST = 320


class ContactsView(QWidget):
    """`acted` carries what to do (see ContactPane) and the contacts; `bar` and `foot` may be filled by the page."""

    acted = Signal(str, object)

    def __init__(
        self, page: Page, columns: Sequence[Column[PlannedContact]], name: str, *, is_checkable: bool = False
    ) -> None:
        """Build the list over the services of `page`."""
        super().__init__()
        self._page = page
        self._name = name
        self._policy: PressurePolicy | None = None
        self._wanted: ContactKey | None = None
        self.model = ContactModel(columns, is_checkable=is_checkable, parent=self)
        self.tree = ContactTree(self.model)
        self.tree.row_chosen.connect(self._on_row)
        self.tree.row_activated.connect(self._on_open)
        self.pane = ContactPane()
        self.pane.profile_wanted.connect(self._on_profile)
        self.pane.acted.connect(self._on_acted)
        self.empty = EmptyState("calendar-check")
        self.bar = QHBoxLayout()
        self.bar.setSpacing(12)
        self.foot = QFrame()
        self.foot.setProperty("foot", "true")
        self.foot.hide()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_PANE_DELAY_MS)
        self._timer.timeout.connect(self._load_pane)
        self._current: PlannedContact | None = None
        self._build()

    def show_groups(self, groups: Sequence[Group], policy: PressurePolicy) -> None:
        """Show contacts, keeping the cursor where it was."""
        self._policy = policy
        wanted = key_of(self._current) if self._current else None
        row = self._place_of(wanted)
        self.model.set_groups(groups)
        contacts = self.model.contacts()
        self._states.setCurrentIndex(0 if contacts else 1)
        self._fold()
        if not contacts:
            self._current = None
            self.pane.show_nobody()
            return
        index = self.model.index_of(wanted) if wanted else self.model.index(-1, 0)
        if not index.isValid():
            index = self.model.index_of(key_of(contacts[min(row, len(contacts) - 1)]))
        self.tree.setCurrentIndex(index)
        contact = self.model.contact_at(index)
        if contact is not None:
            self._on_row(contact)

    def current(self) -> PlannedContact | None:
        """Return the contact under the cursor."""
        return self._current

    def retranslate(self) -> None:
        """Take the words of the language in force."""
        self.model.retranslate()
        self.tree.setAccessibleName(self._name)
        self.pane.retranslate()

    def set_name(self, name: str) -> None:
        """Set what a screen reader calls the list."""
        self._name = name
        self.tree.setAccessibleName(name)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fold the pane in a narrow window."""
        super().resizeEvent(event)
        self._fold()

    def _build(self) -> None:
        self._states = QStackedWidget()
        self._states.addWidget(self.tree)
        self._states.addWidget(self.empty)
        card = QFrame()
        card.setProperty("card", "true")
        column = QVBoxLayout(card)
        column.setContentsMargins(1, 1, 1, 1)
        column.setSpacing(0)
        column.addWidget(self._states, 1)
        column.addWidget(self.foot)
        self._splitter = QSplitter(Qt.Orientation.Horizontal)
        self._splitter.setHandleWidth(GUTTER)
        for place, widget in enumerate((card, self.pane)):
            self._splitter.addWidget(widget)
            self._splitter.setCollapsible(place, False)
            self._splitter.setStretchFactor(place, 1 - place)
        self.pane.setMaximumWidth(look().px(440))
        self._splitter.splitterMoved.connect(self._on_splitter)
        width = self._page.context.preferences.get(_PANE_WIDTH, _PANE_FIRST)
        self._splitter.setSizes([10_000, look().px(width if isinstance(width, int) else _PANE_FIRST)])
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(12)
        whole.addLayout(self.bar)
        whole.addWidget(self._splitter, 1)

    def _place_of(self, key: ContactKey | None) -> int:
        keys = [key_of(contact) for contact in self.model.contacts()]
        return keys.index(key) if key in keys else 0

    def _fold(self) -> None:
        is_wide = self.window().width() >= look().px(PANE_FOLDS_BELOW)
        self.pane.setVisible(is_wide and bool(self.model.contacts()))

    def _load_pane(self) -> None:
        if self._current is not None:
            work = ReadContact(self._page.context.services, self._current)
            self._page.load(work, self._on_facts, latest=f"pane.{id(self)}")

    def _on_row(self, contact: PlannedContact) -> None:
        self._current = contact
        self._timer.start()

    def _on_facts(self, facts: ContactFacts) -> None:
        if self._policy is not None and self._current is not None:
            self.pane.show_contact(facts, self._policy)

    def _on_open(self, contact: PlannedContact) -> None:
        self._on_profile(contact.customer_id)

    def _on_profile(self, customer_id: int) -> None:
        self._page.context.navigator.go("customers", customer_id=customer_id)

    def _on_acted(self, what: str) -> None:
        contacts = self.tree.selected_contacts() or ([self._current] if self._current else [])
        if contacts:
            self.acted.emit(what, contacts)

    def _on_splitter(self) -> None:
        self._page.context.preferences.put(_PANE_WIDTH, round(self.pane.width() / look().scale))

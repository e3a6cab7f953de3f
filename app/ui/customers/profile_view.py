"""One customer: who, how to reach, what happened, what it is worth, where each value comes from."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from app.ui.customers.customer_facts import CustomerFacts, Planned, ReadFacts, ReadPlanned
from app.ui.customers.privacy_view import PrivacyView
from app.ui.customers.profile_acts import ProfileActs
from app.ui.customers.profile_head import TABS, ProfileHead
from app.ui.customers.profile_overview import ProfileOverview
from app.ui.customers.profile_tables import ContactColumns, ProfileTable, PurchaseColumns, RecordColumns
from app.ui.customers.score_cards import ALL_SCORES, ScoresCard
from app.ui.formats import whole_number
from app.ui.theme.tokens import PAGE_BOTTOM, PAGE_SIDE

if TYPE_CHECKING:
    from datetime import date

    from app.models.domain.customer import CustomerQuery
    from app.models.domain.ports import Progress
    from app.ui.shell.page import Page

_LIST_AT_MOST = 10_000


@dataclass(frozen=True, slots=True)
class OpenedFrom:
    """The list a profile was opened from: its query, and in words what it was filtered by."""

    query: CustomerQuery
    words: str


class ProfileView(QWidget):
    """Header, tabs, and what they hold; `customer_changed` carries the id in sight."""

    customer_changed = Signal(int)

    def __init__(self, page: Page) -> None:
        """Build the view over the services of `page`."""
        super().__init__()
        self._page = page
        self._services = page.context.services
        self._customer_id: int | None = None
        self._facts: CustomerFacts | None = None
        self._planned: Planned | None = None
        self._from: OpenedFrom | None = None
        self._ids: list[int] = []
        self.head = ProfileHead()
        self.head.header.back_activated.connect(page.context.navigator.back)
        self.head.tabs.chosen.connect(self._on_tab)
        self.head.stepped.connect(self._on_step)
        self.overview = ProfileOverview()
        self.overview.timeline.plan_wanted.connect(self._on_plan)
        jobs = page.context.jobs
        self._purchase_columns = PurchaseColumns()
        self.purchases = ProfileTable("purchases", self._purchase_columns.all(), jobs, "shopping-bag")
        self._contact_columns, self._record_columns = ContactColumns(), RecordColumns()
        self.contacts = ProfileTable("contacts", self._contact_columns.all(), jobs, "mail")
        self.records = ProfileTable("records", self._record_columns.all(), jobs, "layers")
        self.scores = ScoresCard(ALL_SCORES)
        self.privacy = PrivacyView(jobs)
        self._stack = QStackedWidget()
        tabs = (self.overview, self.purchases, self.contacts, _scrolled(self.scores), self.records, self.privacy)
        for widget in tabs:
            self._stack.addWidget(widget)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addWidget(self._stack, 1)
        for keys, slot in (("Alt+Up", self._on_previous), ("Alt+Down", self._on_next), ("Esc", self._on_back)):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(slot)
        self._acts = ProfileActs(self, page)
        self.retranslate()

    def facts(self) -> CustomerFacts | None:
        """Return what is known of who is shown."""
        return self._facts

    def customer_id(self) -> int | None:
        """Return who is shown."""
        return self._customer_id

    def open_customer(self, customer_id: int, opened_from: OpenedFrom | None, back: str) -> None:
        """Show a customer; `back` names where the way back goes."""
        self._from = opened_from
        self._ids = []
        self.head.header.set_back(back)
        self.head.tabs.set_choice("overview")
        self.head.take_focus()
        self._show(customer_id)
        if opened_from is not None:
            services, query = self._services, opened_from.query

            def work(progress: Progress) -> list[int]:
                progress.check_cancelled()
                return services.customers.ids(query, _LIST_AT_MOST)

            self._page.load(work, self._on_ids, latest="profile_ids")

    def refresh(self) -> None:
        """Read the customer again."""
        if self._customer_id is not None:
            self._load(self._customer_id)

    def retranslate(self) -> None:
        """Set every text."""
        self.head.retranslate()
        self.purchases.set_texts(
            self.tr("Purchases"),
            self.tr("No purchase yet"),
            self.tr("Purchases appear here once a sales file names this person."),
        )
        self.contacts.set_texts(
            self.tr("Contacts"),
            self.tr("No contact yet"),
            self.tr("What you send, and what comes back, appears here."),
        )
        self.records.set_texts(
            self.tr("Source records"), self.tr("No record"), self.tr("The files that named this person were withdrawn.")
        )
        self.privacy.retranslate()
        self._show_place()
        if self._facts is not None:
            self._on_facts(self._facts)

    def _show(self, customer_id: int) -> None:
        self._customer_id = customer_id
        self._planned = None
        self._show_place()
        self._load(customer_id)
        self.customer_changed.emit(customer_id)

    def _load(self, customer_id: int) -> None:
        work = ReadFacts(self._services, customer_id)
        self._page.load(work, self._on_loaded, latest="profile")
        self._page.load(
            ReadPlanned(self._services, customer_id, self._today()), self._on_planned, latest="profile_plan"
        )

    def _today(self) -> date:
        return self._page.context.shell.looked_at or self._page.context.clock.today()

    def _on_loaded(self, facts: CustomerFacts) -> None:
        # A joined customer lives on under another id.
        self._customer_id = facts.profile.customer_id
        self._on_facts(facts)

    def _on_facts(self, facts: CustomerFacts) -> None:
        self._facts = facts
        self.head.show_facts(facts)
        self.overview.show_facts(facts, self._today())
        if self._planned is not None:
            self.overview.show_planned(self._planned)
        self._purchase_columns.currency = facts.currency
        self.purchases.show_rows(facts.purchases)
        self.contacts.show_rows([entry for entry in facts.timeline if entry.kind in {"contact", "consent"}])
        self.records.show_rows(facts.profile.records)
        self.scores.show_facts(facts)
        self.privacy.show_facts(facts)

    def _on_planned(self, planned: Planned) -> None:
        self._planned = planned
        if self._facts is not None and planned.customer_id in {self._customer_id, self._facts.profile.customer_id}:
            self.overview.show_planned(planned)

    def _on_ids(self, ids: list[int]) -> None:
        self._ids = ids
        self._show_place()

    def _show_place(self) -> None:
        place = self._ids.index(self._customer_id) if self._customer_id in self._ids else None
        if place is None or self._from is None:
            self.head.set_place("", has_previous=False, has_next=False)
            return
        text = self.tr("{place} of {count}, “{filter}”") if self._from.words else self.tr("{place} of {count}")
        count = whole_number(len(self._ids)) + ("+" if len(self._ids) == _LIST_AT_MOST else "")
        words = text.format(place=whole_number(place + 1), count=count, filter=self._from.words)
        self.head.set_place(words, has_previous=place > 0, has_next=place + 1 < len(self._ids))

    def _on_step(self, step: int) -> None:
        if self._customer_id not in self._ids:
            return
        place = self._ids.index(self._customer_id) + step
        if 0 <= place < len(self._ids):
            self._show(self._ids[place])

    def _on_previous(self) -> None:
        self._on_step(-1)

    def _on_next(self) -> None:
        self._on_step(1)

    def _on_back(self) -> None:
        self._page.context.navigator.back()

    def _on_tab(self, key: str) -> None:
        self._stack.setCurrentIndex(TABS.index(key))

    def _on_plan(self) -> None:
        self._page.context.navigator.go("contact_plan")


def _scrolled(card: ScoresCard) -> QScrollArea:
    content = QWidget()
    content.setProperty("scrolled", "true")
    column = QVBoxLayout(content)
    column.setContentsMargins(PAGE_SIDE, 0, PAGE_SIDE, PAGE_BOTTOM)
    card.setMaximumWidth(720)
    column.addWidget(card)
    column.addStretch(1)
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setWidget(content)
    return area

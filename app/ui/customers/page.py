"""The Customers section: the list and the duplicates under one head, and the profile over them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from app.models.domain.changes import Area
from app.ui.customers.duplicates.view import DuplicatesView
from app.ui.customers.filters import Filters
from app.ui.customers.list_view import ListView
from app.ui.customers.profile_view import OpenedFrom, ProfileView
from app.ui.customers.section_head import SectionHead
from app.ui.customers.words import counted
from app.ui.formats import customers_count, whole_number
from app.ui.labels import label
from app.ui.shell.page import Page
from app.ui.theme.widgets import Button

if TYPE_CHECKING:
    from app.models.domain.ports import Progress
    from app.models.domain.segment import Rule, Segment
    from app.ui.customers.quality.view import QualityView
    from app.ui.shell.context import PageContext


_TABS = ("all", "duplicates", "quality")


class CustomersPage(Page):
    """Opens with customer_id=…, segment_id=…, rule=… and name=…, query=…, or tab="duplicates" or "quality"."""

    section = "customers"
    watches = Area.EVERYTHING & ~Area.SCENARIOS & ~Area.MAILINGS

    def __init__(self, context: PageContext) -> None:
        """Build list and duplicates; the profile follows when first opened."""
        super().__init__(context, scrolls=False)
        self.header.hide()
        self.body.setContentsMargins(0, 0, 0, 0)
        self._totals = (0, 0)
        self.head = SectionHead(_TABS)
        self.head.tabs.chosen.connect(self._on_tab)
        self._export = Button("", icon="file-down")
        self._export.clicked.connect(self._on_export)
        self._past = Button("", icon="history")
        self._past.setCheckable(True)
        self._past.clicked.connect(self._on_past)
        self.head.header.add_action(self._past)
        self.head.header.add_action(self._export)
        self._new = Button("", icon="user-plus")
        self._new.clicked.connect(self._on_new)
        self.head.header.add_action(self._new)
        new = QShortcut(QKeySequence("Ctrl+N"), self)
        new.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        new.activated.connect(self._on_new)
        self.list = ListView(self)
        self.list.profile_wanted.connect(self._on_profile_wanted)
        self.list.filters_changed.connect(self._on_filters)
        self.duplicates = DuplicatesView(self)
        self.duplicates.counted.connect(self._on_duplicates)
        self.duplicates.decisions_shown.connect(self._on_decisions_shown)
        self.profile = ProfileView(self)
        self._tab_stack = QStackedWidget()
        self._tab_stack.addWidget(self.list)
        self._tab_stack.addWidget(self.duplicates)
        self.quality: QualityView | None = None  # made when first looked at
        home = QWidget()
        column = QVBoxLayout(home)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addWidget(self._tab_stack, 1)
        self._home = home
        self._stack = QStackedWidget()
        self._stack.addWidget(home)
        self._stack.addWidget(self.profile)
        self.body.addWidget(self._stack)
        self.tabs = self.head.tabs
        context.shell.day_changed.connect(self._on_day_changed)
        self.retranslate()

    def title(self) -> str:
        """Return the title in sight."""
        return self.profile.head.header.title() if self.shows_profile() else self.head.header.title()

    def shows_profile(self) -> bool:
        """Whether a profile covers the list."""
        return self._stack.currentWidget() is self.profile

    def refresh(self) -> None:
        """Read what is in sight."""
        services = self.context.services

        def work(progress: Progress) -> tuple[int, int]:
            progress.check_cancelled()
            return services.customers.totals()

        self.load(work, self._on_totals, latest="totals")
        self.list.refresh()
        self.duplicates.refresh()
        if self.quality is not None and self.head.tabs.choice() == "quality":
            self.quality.refresh()
        if self.shows_profile():
            self.profile.refresh()

    def retranslate(self) -> None:
        """Set every text."""
        texts = {"all": self.tr("All"), "duplicates": self.tr("Duplicates"), "quality": self.tr("Data quality")}
        self.head.tabs.set_texts(texts)
        self._export.setText(self.tr("Export…"))
        self._past.setText(self.tr("Past decisions"))
        self._new.setText(self.tr("New customer"))
        self._new.set_hint(self.tr("Enter a customer by hand"), "Ctrl+N")
        self._show_totals()
        self._show_actions()
        self.list.retranslate()
        self.duplicates.retranslate()
        if self.quality is not None:
            self.quality.retranslate()
        self.profile.retranslate()

    def open(
        self,
        *,
        customer_id: int | None = None,
        segment_id: int | None = None,
        rule: Rule | None = None,
        name: str = "",
        query: str | None = None,
        tab: str = "all",
        **params: Any,
    ) -> None:
        """Show a customer, a filtered list, or the duplicates; without parameters the list as it was left."""
        del params
        if customer_id is not None:
            self._open_profile(customer_id)
            return
        self._show_home()
        if segment_id is not None:
            self._open_segment(segment_id)
        elif rule is not None:
            self.list.set_filters(Filters(rule=rule, rule_name=name))
        elif query is not None:
            self.list.set_filters(Filters(text=query))
        self.head.tabs.set_choice(tab)

    def _open_profile(self, customer_id: int) -> None:
        came_from = self.context.navigator.came_from() or self.section
        opened_from = None
        if came_from == self.section:
            filters = self.list.filters()
            words = ", ".join(filters.words(key) for key in filters.in_force())
            opened_from = OpenedFrom(self.list.query(), words)
        self._stack.setCurrentWidget(self.profile)
        self.tabs = self.profile.head.tabs
        self.profile.open_customer(customer_id, opened_from, label("section", came_from))

    def _open_segment(self, segment_id: int) -> None:
        services = self.context.services

        def work(progress: Progress) -> Segment:
            progress.check_cancelled()
            return services.segments.get(segment_id)

        self.load(work, self._on_segment, latest="open_segment")

    def _show_home(self) -> None:
        came_from_profile = self.shows_profile()
        self._stack.setCurrentWidget(self._home)
        if came_from_profile:
            self.list.table.setFocus()
        self.tabs = self.head.tabs
        self.banner.hide()

    def _show_totals(self) -> None:
        customers, prospects = self._totals
        beside = customers_count(customers)
        if prospects:
            others = counted(QCoreApplication.translate("CustomersPage", "%n prospect(s)", None, prospects), prospects)
            beside = self.tr("{customers} and {prospects}").format(customers=beside, prospects=others)
        self.head.header.set_title(self.tr("Customers"), beside if customers or prospects else "")

    def _show_actions(self) -> None:
        tab = self.head.tabs.choice()
        is_list = tab == "all"
        is_segment = self._segment_to_export() is not None
        is_today = self.context.shell.looked_at is None
        self._new.setVisible(is_list)
        self._export.setVisible(is_list and "mailings" in self.context.navigator.sections())
        self._export.setEnabled(is_segment and is_today)
        hint = self.tr("Make a mailing list of this segment")
        if not is_segment:
            hint = self.tr("Filter by one segment first: a list is made of a segment")
        elif not is_today:
            hint = self.tr("Go back to today first: the figures are of another day")
        self._export.set_hint(hint, "Ctrl+E")
        self._past.setVisible(tab == "duplicates")

    def _segment_to_export(self) -> int | None:
        filters = self.list.filters()
        is_one = filters.in_force() == ["segments"] and len(filters.segments) == 1
        return filters.segments[0].id if is_one else None

    def _on_totals(self, totals: tuple[int, int]) -> None:
        self._totals = totals
        self._show_totals()

    def _on_segment(self, segment: Segment) -> None:
        self.list.set_filters(Filters(segments=(segment,)))

    def _on_tab(self, key: str) -> None:
        if key == "quality":
            self._show_quality()
        self._tab_stack.setCurrentIndex(_TABS.index(key))
        if key == "duplicates":
            self.duplicates.show_decisions(is_wanted=False)
            self.duplicates.take_focus()
        self._show_actions()

    def _show_quality(self) -> None:
        if self.quality is None:
            from app.ui.customers.quality.view import QualityView  # noqa: PLC0415 - for who looks at it

            self.quality = QualityView(self)
            self.quality.profile_wanted.connect(self._on_profile_wanted)
            self._tab_stack.addWidget(self.quality)
        self.quality.refresh()

    def _on_filters(self, filters: Filters) -> None:
        del filters
        self._show_actions()

    def _on_duplicates(self, count: int) -> None:
        self.head.tabs.set_count("duplicates", whole_number(count) if count else "")

    def _on_past(self) -> None:
        self.duplicates.show_decisions(is_wanted=self._past.isChecked())

    def _on_decisions_shown(self, is_shown: bool) -> None:
        self._past.setChecked(is_shown)

    def _on_profile_wanted(self, customer_id: int) -> None:
        self.context.navigator.go(self.section, customer_id=customer_id)

    def _on_export(self) -> None:
        segment_id = self._segment_to_export()
        if segment_id is not None:
            self.context.navigator.go("mailings", segment_id=segment_id)

    def _on_new(self) -> None:
        from app.ui.customers.person_dialog import NewCustomerDialog  # noqa: PLC0415 - for who enters one

        dialog = NewCustomerDialog(self.context, self)
        dialog.added.connect(self._on_profile_wanted)
        dialog.open()

    def _on_day_changed(self, day: object) -> None:
        del day
        self._show_actions()


def create(context: PageContext) -> Page:
    """Build the page."""
    return CustomersPage(context)

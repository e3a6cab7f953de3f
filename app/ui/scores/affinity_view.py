"""Affinities: what each customer buys next, whom to tell about a category, and what is bought with what."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QComboBox

from app.ui.charts.bar_rows import BarRow, BarRows
from app.ui.charts.heat_grid import HeatCell
from app.ui.charts.slant_grid import SlantGrid
from app.ui.formats import NOTHING, customers_count, decimal, money, percent, whole_number
from app.ui.labels import label
from app.ui.scores.affinity_work import AffinityFigures, FindAudience, ReadAffinities
from app.ui.scores.hints import explain
from app.ui.scores.list_card import ListCard, Order
from app.ui.scores.score_words import reason_words, short_reason
from app.ui.scores.view import FiguresOrRefusal, beside
from app.ui.tables import Column, Kind
from app.ui.theme.widgets import Card, ReasonRow, Text

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.models.domain.score_page import AffinityPage, CategoryAudience, ScoredCustomer
    from app.ui.scores.page import ScoresPage
    from app.ui.scores.work import Figures
    from app.ui.shell.context import PageContext

_MOST_ROWS = 12
_MOST_CELLS = 12
_STRONG_LIFT = 3.0


class AffinityView(FiguresOrRefusal):
    """The page of affinities; choosing a category finds whom to tell about it."""

    def __init__(self, page: ScoresPage) -> None:
        """Start without figures."""
        super().__init__(page)
        self.shown: AffinityFigures | None = None
        self.category = ""
        self.next, self.together = Card(), Card()
        self.rows = BarRows(30, has_trough=True)
        self.rows.opened.connect(self._on_category)
        self._hint = Text("", "caption", "muted", wraps=True)
        self._limit = ReasonRow("", "info")
        self.grid = SlantGrid(32)
        self.grid.opened.connect(self._on_cell)
        self._lead = Text("", "table", "secondary", wraps=True)
        self.choice = QComboBox()
        self.choice.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.choice.setMaxVisibleItems(16)
        self.choice.activated.connect(self._on_chosen)
        self.list = _audience_list(page.context, self._currency)
        self.list.add_before_link(self.choice)
        self.list.row_opened.connect(self._on_row)
        self.list.all_wanted.connect(self._on_all)
        self._build()

    def refresh(self) -> None:
        """Read the picture, and whom to tell anew."""
        title = self.tr("Reading what is bought with what")
        self.page.load(ReadAffinities(self.page.context.services), self._on_read, latest="affinity", title=title)

    def show_figures(self, figures: Figures) -> None:
        """Take the language."""
        if self.shown is not None:
            self._show(self.shown)

    def action(self) -> str:
        """Return Make a segment of the 489."""
        count = self._next_for()
        return self.tr("Make a segment of the {count}").format(count=whole_number(count)) if count else ""

    def act(self) -> None:
        """Open the segment builder on those whose next category it is."""
        self.page.make_segment(self._rule(), self._name())

    def choose(self, category: str) -> None:
        """Find whom to tell about a category."""
        self.category = category
        self.choice.setCurrentIndex(self.choice.findData(category))
        self.list.set_busy()
        self._show_list_words()
        self.action_changed.emit()
        title = self.tr("Looking for those who will buy {category}").format(category=category)
        work = FindAudience(self.page.context.services, category)
        self.page.load(work, self._on_found, latest="audience", title=title, cancellable=True)

    def _build(self) -> None:
        self.next.body.addWidget(self.rows, 0, Qt.AlignmentFlag.AlignTop)
        self.next.body.addWidget(self._hint)
        self.next.body.addStretch(1)
        self.next.add_line()
        self.next.body.addWidget(self._limit)
        self.together.body.addWidget(self._lead)
        self.together.body.addWidget(self.grid)
        self.together.body.addStretch(1)
        self.told.addLayout(beside((self.next, 5), (self.list, 8)))
        self.told.addWidget(self.together)

    def _on_read(self, shown: AffinityFigures) -> None:
        self.shown = shown
        self._show(shown)
        names = [audience.category for audience in _by_next(shown.page)]
        if names:
            self.choose(self.category if self.category in names else names[0])

    def _on_found(self, found: tuple[str, tuple[ScoredCustomer, ...]]) -> None:
        category, rows = found
        if category == self.category:
            self.list.show_rows(rows)

    def _show(self, shown: AffinityFigures) -> None:
        is_refused = not shown.page.categories
        self.set_refused(is_refused=is_refused)
        if is_refused:
            sentence = self.tr(
                "No product is known yet. Affinities need sales with their lines: what was bought, not only the amount."
            )
            self.refusal.show_refusal(self.tr("No affinities yet"), sentence, self.tr("Import sales…"))
            self.action_changed.emit()
            return
        self._show_next(shown.page)
        self._show_grid(shown.page)
        self._show_choices(shown.page)
        self._show_list_words()

    def _show_next(self, page: AffinityPage) -> None:
        self.next.set_title(self.tr("What they buy next"), self.tr("customers by next category"))
        explain(self.next.title_label, "affinity.audience")
        told = [audience for audience in _by_next(page) if audience.next_for][:_MOST_ROWS]
        rows = [
            BarRow(audience.category, audience.next_for, whole_number(audience.next_for), key=audience.category)
            for audience in told
        ]
        self.rows.set_rows(rows, (self.tr("Category"), self.tr("Customers")))
        self.rows.set_message(self.next.title_label.text(), ", ".join(f"{row.label} {row.figure}" for row in rows))
        self._hint.setText(self.tr("Click a category to see whom to tell about it."))
        self._limit.label.setText(label("score_limit", "next_category"))

    def _show_grid(self, page: AffinityPage) -> None:
        self.together.set_title(self.tr("What is bought with what"), self.tr("part of the buyers of the row"))
        explain(self.together.title_label, "affinity.grid")
        self._lead.setText(
            self.tr(
                "Down: what they bought. Across: what they bought too. The stronger the colour, the more often. Click "
                "a cell to see who has the one and not yet the other."
            )
        )
        names = [audience.category for audience in page.categories[:_MOST_CELLS]]
        cells = [[self._cell(page, row, column) for column in range(len(names))] for row in range(len(names))]
        self.grid.set_cells(cells, names, names)
        self.grid.set_message(self.together.title_label.text(), self._strongest(page, names))

    def _cell(self, page: AffinityPage, row: int, column: int) -> HeatCell:
        if row == column:
            return HeatCell(None, "", "", page.categories[row].category)
        share, lift = page.share[row][column], page.lift[row][column]
        words = self.tr(
            "Of {customers} who bought {one}, {share} bought {other}: {times} times as many as of everybody"
        )
        told = words.format(
            customers=customers_count(page.categories[row].buyers), one=page.categories[row].category,
            share=percent(share), other=page.categories[column].category, times=decimal(lift),
        )  # fmt: skip
        shade = min(max((lift - 1) / (_STRONG_LIFT - 1), 0.0), 0.999)
        return HeatCell(shade, percent(share), "", told, (row, column))

    def _strongest(self, page: AffinityPage, names: list[str]) -> str:
        pairs = [(page.lift[r][c], r, c) for r in range(len(names)) for c in range(len(names)) if r != c]
        return self._cell(page, *max(pairs)[1:]).words if pairs else ""

    def _show_choices(self, page: AffinityPage) -> None:
        self.choice.clear()
        for audience in _by_next(page):
            self.choice.addItem(audience.category, audience.category)
        self.choice.setCurrentIndex(max(self.choice.findData(self.category), 0))
        self.choice.setAccessibleName(self.tr("Category"))

    def _show_list_words(self) -> None:
        count = self._next_for()
        link = self.tr("See the {count}").format(count=whole_number(count)) if count else ""
        self.list.set_words(
            self.tr("Whom to tell about"), "", "affinity.audience", link,
            self.tr("Nobody is likely to buy it within 90 days."),
        )  # fmt: skip
        told = self.tr("Those whose next category it is")
        self.list.link.setToolTip(told)

    def _audience(self) -> CategoryAudience | None:
        categories = self.shown.page.categories if self.shown else ()
        return next((audience for audience in categories if audience.category == self.category), None)

    def _next_for(self) -> int:
        audience = self._audience()
        return audience.next_for if audience else 0

    def _rule(self) -> dict[str, Any]:
        return {"all": [{"field": "next_category", "op": "is", "value": self.category}]}

    def _name(self) -> str:
        return self.tr("Next: {category}").format(category=self.category)

    def _on_cell(self, key: tuple[int, int]) -> None:
        if self.shown is None:
            return
        one, other = (self.shown.page.categories[place].category for place in key)
        rule = {"all": [self.shown.bought(one, "at_least"), self.shown.bought(other, "never")]}
        name = self.tr("Bought {one}, not yet {other}").format(one=one, other=other)
        self.page.show_customers(rule, name)

    def _on_category(self, category: str) -> None:
        self.choose(category)

    def _on_chosen(self) -> None:
        self.choose(self.choice.currentData())

    def _on_all(self) -> None:
        self.page.show_customers(self._rule(), self._name())


def _by_next(page: AffinityPage) -> list[CategoryAudience]:
    """Categories, those that most customers buy next first."""
    return sorted(page.categories, key=lambda audience: (-audience.next_for, -audience.buyers, audience.category))


def _audience_list(context: PageContext, currency: Callable[[], str]) -> ListCard:
    def why(row: ScoredCustomer) -> str:
        return short_reason(row.reason, currency()) if row.reason else NOTHING

    def whole_why(row: ScoredCustomer) -> str:
        return reason_words(row.reason, currency()) if row.reason else NOTHING

    columns: list[Column[ScoredCustomer]] = [
        Column("name", lambda: QCoreApplication.translate("AudienceList", "Customer"), lambda row: row.name,
               sort="name", width=156, is_strong=True),
        Column("why", lambda: QCoreApplication.translate("AudienceList", "Why"), why, width=200, stretches=True,
               hint=whole_why),
        Column("chance", lambda: QCoreApplication.translate("AudienceList", "Chance in 90 days"),
               lambda row: percent((row.value or 0) / 100), Kind.NUMBER, sort="chance", width=140),
        Column("revenue", lambda: QCoreApplication.translate("AudienceList", "Sales 12 m."),
               lambda row: money(row.revenue_12m_cents, currency()), Kind.NUMBER, sort="revenue", width=120),
    ]  # fmt: skip
    orders: dict[str, Order] = {
        "name": lambda row: row.name.casefold(),
        "chance": lambda row: row.value or 0.0,
        "revenue": lambda row: row.revenue_12m_cents,
    }
    return ListCard("audience", columns, context, orders)

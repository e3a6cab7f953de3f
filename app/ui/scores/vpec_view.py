"""Potential (VPEC): what it adds up to, how it moved, where customers stand, whom to look after."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt

from app.ui.charts.bar_chart import Bar, BarChart
from app.ui.charts.bar_rows import BarRow, BarRows
from app.ui.formats import customers_count, day_text, money_axis, money_round, month_letter, percent, whole_number
from app.ui.labels import label
from app.ui.scores.distributions import spread_words
from app.ui.scores.hints import explain
from app.ui.scores.labels import class_name_of, family_name
from app.ui.scores.list_card import ListCard, Order
from app.ui.scores.quality_words import quality_words
from app.ui.scores.score_words import reason_words, span_words
from app.ui.scores.view import FiguresOrRefusal, FigureStrip, beside
from app.ui.scores.vpec_work import ReadMonths, ReadVpec, VpecFigures
from app.ui.tables import Column, Kind
from app.ui.theme.widgets import Card, ReasonRow, Text

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from app.models.domain.score_page import PotentialMonth, ScoredCustomer
    from app.ui.scores.page import ScoresPage
    from app.ui.scores.work import Figures
    from app.ui.shell.context import PageContext

_TOTAL, _RISING, _DROPPING, _PROSPECTS = "vpec.value", "vpec.rising", "vpec.dropping", "vpec.prospects"
_CLASS_OF = {_RISING: "rising", _DROPPING: "dropping", _PROSPECTS: "prospect"}


class VpecView(FiguresOrRefusal):
    """The page of the potential value."""

    def __init__(self, page: ScoresPage) -> None:
        """Start without figures."""
        super().__init__(page)
        self.shown: VpecFigures | None = None
        self.months: Sequence[PotentialMonth] = ()
        self.strip = FigureStrip((_TOTAL, _RISING, _DROPPING, _PROSPECTS))
        self.strip.opened.connect(self._on_figure)
        self.evolution, self.standing = Card(), Card()
        self.chart = BarChart(is_stacked=True, has_axis=True, height=220)
        self.chart.setMinimumHeight(190)
        self._moved = Text("", "table_strong", wraps=True)
        self._quality, self._limit = ReasonRow("", "circle-check", "good_text"), ReasonRow("", "info")
        self.pairs: list[tuple[Text, BarRows]] = []
        self.list = _dropping_list(page.context, self._currency)
        self.list.row_opened.connect(self._on_row)
        self.list.all_wanted.connect(self._on_all)
        self._build()

    def refresh(self) -> None:
        """Read the score at once, and its months."""
        services = self.page.context.services
        self.page.load(ReadVpec(services), self._on_read, latest="vpec")
        title = self.tr("Computing how the potential moved")
        self.page.load(ReadMonths(services), self._on_months, latest="vpec_months", title=title, cancellable=True)

    def show_figures(self, figures: Figures) -> None:
        """Take the language."""
        if self.shown is not None:
            self._show(self.shown)

    def action(self) -> str:
        """Return Make a segment of the 214 that drop."""
        count = self.shown.page.stake.customers if self.shown else 0
        words = self.tr("Make a segment of the {count} that drop")
        return words.format(count=whole_number(count)) if count else ""

    def act(self) -> None:
        """Open the segment builder on those whose potential drops."""
        rule = {"all": [{"field": "vpec", "op": "is", "value": "dropping"}]}
        self.page.make_segment(rule, self.tr("Dropping potential"))

    def _build(self) -> None:
        self.evolution.body.addWidget(self._moved)
        self.evolution.body.addWidget(self.chart, 1)
        self.evolution.add_line()
        for widget in (self._quality, self._limit):
            self.evolution.body.addWidget(widget)
        for _ in range(5):
            title, rows = Text("", "caption_strong", "secondary"), BarRows(24, has_trough=True)
            rows.opened.connect(self.page.show_class)
            self.pairs.append((title, rows))
            self.standing.body.addWidget(title)
            self.standing.body.addWidget(rows, 0, Qt.AlignmentFlag.AlignTop)
        self.standing.body.addStretch(1)
        self.told.addWidget(self.strip)
        self.told.addLayout(beside((self.evolution, 8), (self.standing, 5)))
        self.told.addWidget(self.list)

    def _on_read(self, shown: VpecFigures) -> None:
        self.shown = shown
        self._show(shown)

    def _on_months(self, months: Sequence[PotentialMonth]) -> None:
        self.months = months
        self._show_months()

    def _show(self, shown: VpecFigures) -> None:
        is_refused = not shown.page.overview.scored
        self.set_refused(is_refused=is_refused)
        if is_refused:
            self.refusal.show_refusal(
                self.tr("No potential yet"), self.tr("Nobody has bought yet."), self.tr("Import sales…")
            )
        else:
            self._show_strip(shown)
            self._show_months()
            self._show_standing(shown)
            self._show_list(shown)
            quality = shown.page.quality
            self._quality.label.setText(quality_words(quality, self.currency) if quality else "")
            self._limit.label.setText(label("score_limit", "vpec"))
        self.action_changed.emit()

    def _show_strip(self, shown: VpecFigures) -> None:
        quality, values = shown.page.quality, shown.value_cents
        total = sum(values.values())
        span = span_words(quality.horizon_days) if quality and quality.horizon_days else ""
        each = money_round(round(total / max(shown.page.overview.scored, 1)), self.currency)
        mean = self.tr("{amount} each, over {span}").format(amount=each, span=span)
        self.strip.show_figure(_TOTAL, self.tr("Potential of all"), money_round(total, self.currency), mean)
        titles = {
            _RISING: self.tr("Rising"), _DROPPING: self.tr("Dropping"), _PROSPECTS: self.tr("Prospects with a value"),
        }  # fmt: skip
        counts = {share.klass: share.customers for share in shown.page.overview.classes}
        for key, title in titles.items():
            klass = _CLASS_OF[key]
            held = money_round(values.get(klass, 0), self.currency)
            share = percent(values.get(klass, 0) / total) if total else percent(0)
            below = self.tr("{amount}, {share} of it").format(amount=held, share=share)
            self.strip.show_figure(key, title, whole_number(counts.get(klass, 0)), below)

    def _show_months(self) -> None:
        has_prospects = any(month.prospects for month in self.months)
        told = self.tr("potential of customers and prospects, month by month")
        only = self.tr("potential of customers, month by month")
        self.evolution.set_title(self.tr("How it moved"), told if has_prospects else only)
        explain(self.evolution.title_label, "vpec.months")
        series = [self.tr("Customers"), self.tr("Prospects")] if has_prospects else [self.tr("Potential")]
        bars = [
            Bar(
                month_letter(date.fromisoformat(month.as_of)),
                [month.value_cents, month.prospects_cents][: len(series)],
                self._month_words(month),
                is_now=month is self.months[-1],
            )
            for month in self.months
        ]
        self.chart.set_bars(bars, series, ["chart_cat1", "chart_cat2"], self._money, self._axis)
        self._moved.setText(self._moved_words())
        self.chart.set_message(self.evolution.title_label.text(), self._moved_words())

    def _month_words(self, month: PotentialMonth) -> str:
        """Return 18 Nov 2025: €12,000, 300 customers; prospects €800."""
        words = self.tr("{day}: {amount}, {customers}")
        if month.prospects:
            words = self.tr("{day}: {amount}, {customers}; prospects {hopes}")
        return words.format(
            day=day_text(date.fromisoformat(month.as_of)),
            amount=money_round(month.value_cents, self.currency),
            customers=customers_count(month.customers),
            hopes=money_round(month.prospects_cents, self.currency),
        )

    def _moved_words(self) -> str:
        if len(self.months) < 2 or self.months[0].value_cents <= 0:
            return ""
        first, last = self.months[0], self.months[-1]
        change = last.value_cents / first.value_cents - 1
        day = day_text(date.fromisoformat(first.as_of))
        words = self.tr("{share} more than on {day}") if change >= 0 else self.tr("{share} less than on {day}")
        return words.format(share=percent(abs(change)), day=day)

    def _show_standing(self, shown: VpecFigures) -> None:
        self.standing.set_title(self.tr("Where they stand"), self.tr("customers"))
        for (title, rows), overview in zip(self.pairs, shown.classes, strict=True):
            score_id = overview.spec.id
            title.setText(family_name(score_id))
            found = [
                BarRow(class_name_of(score_id, share.klass), share.customers, whole_number(share.customers),
                       key=(score_id, share.klass))
                for share in overview.classes
            ]  # fmt: skip
            rows.set_rows(found, (family_name(score_id), self.tr("Customers")))
            rows.set_message(family_name(score_id), spread_words(overview))

    def _show_list(self, shown: VpecFigures) -> None:
        count = shown.page.stake.customers
        self.list.set_words(
            self.tr("Dropping, to look after first"), self.tr("by their potential"), "vpec.value",
            self.tr("See the {count}").format(count=whole_number(count)) if count else "",
            self.tr("Nobody’s potential drops."),
        )  # fmt: skip
        self.list.show_rows(shown.page.first)

    def _money(self, cents: float) -> str:
        return money_round(round(cents), self.currency)

    def _axis(self, cents: float) -> str:
        return money_axis(cents, self.currency)

    def _on_figure(self, key: str) -> None:
        if key in _CLASS_OF:
            self.page.show_class(("vpec", _CLASS_OF[key]))
        else:
            self.page.show_customers({"all": [{"field": "vpec", "op": "known"}]}, family_name("vpec"))

    def _on_all(self) -> None:
        self.page.show_class(("vpec", "dropping"))


def _dropping_list(context: PageContext, currency: Callable[[], str]) -> ListCard:
    def why(row: ScoredCustomer) -> str:
        return reason_words(row.reason, currency()) if row.reason else ""

    columns: list[Column[ScoredCustomer]] = [
        Column("name", lambda: QCoreApplication.translate("PotentialList", "Customer"), lambda row: row.name,
               sort="name", width=180, is_strong=True),
        Column("value", lambda: QCoreApplication.translate("PotentialList", "Potential"),
               lambda row: money_round(round(row.value or 0), currency()), Kind.NUMBER, sort="value", width=110),
        Column("why", lambda: QCoreApplication.translate("PotentialList", "From"), why, width=220, stretches=True,
               hint=why),
        Column("revenue", lambda: QCoreApplication.translate("PotentialList", "Sales 12 m."),
               lambda row: money_round(row.revenue_12m_cents, currency()), Kind.NUMBER, sort="revenue", width=110),
    ]  # fmt: skip
    orders: dict[str, Order] = {
        "name": lambda row: row.name.casefold(),
        "value": lambda row: row.value or 0.0,
        "revenue": lambda row: row.revenue_12m_cents,
    }
    return ListCard("vpec", columns, context, orders)

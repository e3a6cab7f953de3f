"""Lifetime value: what is to come, who holds it, what each generation brought, whom to look after first."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt

from app.ui.charts.bar_rows import BarRow, BarRows
from app.ui.charts.heat_grid import HeatCell, HeatGrid
from app.ui.charts.pair_rows import PairRow, PairRows
from app.ui.formats import customers_count, day_text, money_round, month_text, percent, whole_number
from app.ui.labels import label
from app.ui.scores.hints import explain
from app.ui.scores.lifetime_card import LifetimeCard
from app.ui.scores.lifetime_work import LifetimeFigures, ReadLifetime
from app.ui.scores.quality_words import quality_words
from app.ui.scores.score_words import span_words
from app.ui.scores.value_list import make_value_list
from app.ui.scores.view import FiguresOrRefusal, FigureStrip, beside
from app.ui.theme.widgets import Card, IconLabel, ReasonRow, Text

if TYPE_CHECKING:
    from app.models.domain.score_page import Cohort, LifetimePage
    from app.models.domain.settings import ScorePolicy
    from app.ui.scores.page import ScoresPage
    from app.ui.scores.work import Figures

_TOTAL, _MEAN, _TOP, _SCORED = "lifetime.total", "lifetime.mean", "lifetime.top", "lifetime.scored"
_TOLD_SHARES = (0.05, 0.10, 0.20, 0.50)
_PERIOD_MONTHS = 3
_MOST_PERIODS = 10


class LifetimeView(FiguresOrRefusal):
    """The page of lifetime value; the horizon and the margin compute it again."""

    def __init__(self, page: ScoresPage) -> None:
        """Start without figures."""
        super().__init__(page)
        self.shown: LifetimeFigures | None = None
        self._policy: ScorePolicy | None = None
        self.strip = FigureStrip((_TOTAL, _MEAN, _TOP, _SCORED))
        self.strip.opened.connect(self._on_figure)
        self.concentration, self.tested, self.cohorts = Card(), Card(), Card()
        self.choices = LifetimeCard()
        self.choices.horizon_chosen.connect(self._on_horizon)
        self.choices.margin_kept.connect(self._on_margin)
        self.shares = BarRows(34, has_trough=True)
        self._share_words = Text("", "table", "secondary", wraps=True)
        self.tested.head.insertWidget(0, IconLabel("shield-check", "accent_text", 18))
        self._test_words = Text("", "table", "secondary", wraps=True)
        self.pairs = PairRows(44)
        self._inside = ReasonRow("", "circle-check", "good_text")
        self._limit = ReasonRow("", "info")
        self.grid = HeatGrid(30)
        self._cohort_words = Text("", "table", "secondary", wraps=True)
        self.list = make_value_list(page.context, self._currency)
        self.list.row_opened.connect(self._on_row)
        self.list.all_wanted.connect(self._on_all)
        self._build()

    def refresh(self) -> None:
        """Read values, concentration and cohorts."""
        self.page.load(ReadLifetime(self.page.context.services), self._on_read, latest="lifetime")

    def show_figures(self, figures: Figures) -> None:
        """Take the horizon and the margin in force, and the language."""
        self._policy = figures.policy
        if self.shown is not None:
            self._show(self.shown)

    def action(self) -> str:
        """Return Make a segment of the best tenth."""
        return self.tr("Make a segment of the best tenth") if self._threshold() else ""

    def act(self) -> None:
        """Open the segment builder on the tenth with the highest value."""
        self.page.make_segment(self._rule(), self._name())

    def _build(self) -> None:
        for widget in (self.shares, self._share_words):
            self.concentration.body.addWidget(widget, 0, Qt.AlignmentFlag.AlignTop)
        self.concentration.body.addStretch(1)
        for widget in (self._test_words, self.pairs, self._inside, self._limit):
            self.tested.body.addWidget(widget, 0, Qt.AlignmentFlag.AlignTop)
        self.tested.body.addStretch(1)
        self.cohorts.body.addWidget(self._cohort_words)
        self.cohorts.body.addWidget(self.grid)
        self.cohorts.body.addStretch(1)
        self.told.addWidget(self.strip)
        self.told.addLayout(beside((self.concentration, 1), (self.tested, 1)))
        self.told.addWidget(self.list)
        self.told.addWidget(self.cohorts)
        self.column.addWidget(self.choices)
        self.choices.hide()

    def _on_read(self, shown: LifetimeFigures) -> None:
        self.shown = shown
        self._show(shown)

    def _show(self, shown: LifetimeFigures) -> None:
        quality, policy = shown.page.quality, self._policy
        is_refused = not shown.page.overview.scored
        if policy is not None:
            self.choices.show_policy(policy)
        self.set_refused(is_refused=is_refused)
        self.choices.setVisible(policy is not None)
        if is_refused:
            sentence = quality_words(quality, self.currency) if quality else self.tr("Nobody has bought yet.")
            self.refusal.show_refusal(self.tr("No lifetime value yet"), sentence, self.tr("Import sales…"))
        else:
            self._show_strip(shown)
            self._show_concentration(shown.value)
            self._show_test(shown)
            self._show_cohorts(shown.value.cohorts)
            self._show_list(shown)
        self.action_changed.emit()

    def _show_strip(self, shown: LifetimeFigures) -> None:
        value, overview = shown.value, shown.page.overview
        span = span_words(value.horizon_days)
        total = self.tr("Margin to come, {span}") if value.margin_share else self.tr("Revenue to come, {span}")
        mean = money_round(round(value.expected_cents / max(overview.scored, 1)), self.currency)
        top = percent(_held(value, 0.10))
        without = self.tr("{count} without a purchase have none").format(count=whole_number(overview.without))
        self.strip.show_figure(_TOTAL, total.format(span=span), money_round(value.expected_cents, self.currency))
        self.strip.show_figure(_MEAN, self.tr("On average, per customer"), mean, self.tr("most will bring less"))
        best = self.tr("{customers}, the first tenth").format(customers=customers_count(round(overview.scored / 10)))
        self.strip.show_figure(_TOP, self.tr("Held by the best tenth"), top, best)
        self.strip.show_figure(_SCORED, self.tr("Customers with a value"), whole_number(overview.scored), without)

    def _show_concentration(self, value: LifetimePage) -> None:
        self.concentration.set_title(self.tr("Who holds it"), self.tr("part of the value to come"))
        explain(self.concentration.title_label, "lifetime.concentration")
        text = self.tr("The best {share} of customers")
        rows = [
            BarRow(text.format(share=percent(share)), held, percent(held))
            for share in _TOLD_SHARES
            if (held := _held(value, share))
        ]
        rows.append(BarRow(self.tr("Everybody"), 1.0, percent(1.0), "chart_past"))
        self.shares.set_rows(rows, (self.tr("Customers"), self.tr("Part of the value")))
        self.shares.set_message(self.tr("Who holds it"), ", ".join(f"{row.label} {row.figure}" for row in rows))
        words = self.tr("Looking after one customer of ten keeps {share} of what is to come.")
        self._share_words.setText(words.format(share=percent(_held(value, 0.10))))

    def _show_test(self, shown: LifetimeFigures) -> None:
        quality = shown.page.quality
        self.tested.set_title(self.tr("Tested on your own data"))
        explain(self.tested.title_label, "attrition.honesty")
        test: dict[str, Any] | None = quality.details.get("tested") if quality else None
        self._limit.label.setText(label("score_limit", "lifetime_value"))
        explain(self._limit, "lifetime.interval")
        self.pairs.setVisible(bool(test))
        self._inside.setVisible(bool(test))
        if quality is not None:
            self._test_words.setText(quality_words(quality, self.currency))
        if not test:
            return
        words = self.tr("Placed on {day}, knowing nothing later, it announced what {customers} would bring by {until}.")
        self._test_words.setText(
            words.format(
                day=day_text(date.fromisoformat(test["as_of"])),
                customers=customers_count(test["customers"]),
                until=day_text(date.fromisoformat(test["until"])),
            )
        )
        row = PairRow(self.tr("all together"), test["announced_cents"], test["observed_cents"])
        self.pairs.set_rows([row], ("", self.tr("announced"), self.tr("came")), self._money)
        self.pairs.set_message(self.tr("Tested on your own data"), self._test_words.text())
        inside = self.tr("{inside} of the customers ended within their interval.")
        self._inside.label.setText(inside.format(inside=percent(test["inside_share"])))

    def _show_cohorts(self, cohorts: tuple[Cohort, ...]) -> None:
        told = [cohort for cohort in cohorts if cohort.customers]
        self.cohorts.setVisible(bool(told))
        self.cohorts.set_title(self.tr("By the quarter they came"), self.tr("brought by one customer, added up"))
        explain(self.cohorts.title_label, "lifetime.cohorts")
        words = self.tr("Down: the quarter of the first purchase. Across: months since then. Last: still to come.")
        self._cohort_words.setText(words)
        periods = min(max((len(cohort.worth_cents) for cohort in told), default=0), _MOST_PERIODS)
        most = max((worth for cohort in told for worth in cohort.worth_cents), default=0) or 1
        titles = [self.tr("{months} m.").format(months=_PERIOD_MONTHS * (place + 1)) for place in range(periods)]
        columns = [self.tr("Customers"), self.tr("Came back"), *titles, self.tr("To come")]
        rows = [self.tr("from {month}").format(month=month_text(date.fromisoformat(c.first_on))) for c in told]
        self.grid.set_cells([self._cells(cohort, periods, most) for cohort in told], rows, columns)
        self.grid.set_message(self.cohorts.title_label.text(), words)

    def _cells(self, cohort: Cohort, periods: int, most: int) -> list[HeatCell]:
        back = percent(cohort.came_back / cohort.customers)
        cells = [
            HeatCell(None, whole_number(cohort.customers), "", customers_count(cohort.customers)),
            HeatCell(None, back, "", self.tr("{share} came back").format(share=back)),
        ]
        for place in range(periods):
            if place >= len(cohort.worth_cents):
                cells.append(HeatCell(None, " "))
                continue
            worth = money_round(cohort.worth_cents[place], self.currency)
            words = self.tr("{amount} per customer in {months} months")
            told = words.format(amount=worth, months=_PERIOD_MONTHS * (place + 1))
            cells.append(HeatCell(min(max(cohort.worth_cents[place], 0) / most, 0.999), worth, "", told))
        expected = "–" if cohort.expected_cents is None else money_round(cohort.expected_cents, self.currency)
        cells.append(HeatCell(None, expected, "", self.tr("{amount} still to come").format(amount=expected)))
        return cells

    def _show_list(self, shown: LifetimeFigures) -> None:
        count = whole_number(round(shown.page.overview.scored / 10))
        self.list.set_words(
            self.tr("To look after first"), self.tr("by value to come, with its interval"), "lifetime.interval",
            self.tr("See the {count} of the best tenth").format(count=count) if self._threshold() else "",
        )  # fmt: skip
        self.list.show_rows(shown.page.first)

    def _threshold(self) -> int | None:
        """Return the value in cents where the best tenth begins."""
        return self.shown.top_tenth_from_cents if self.shown else None

    def _rule(self) -> dict[str, Any]:
        return {"all": [{"field": "lifetime_value", "op": "at_least", "value": self._threshold() or 0}]}

    def _name(self) -> str:
        amount = money_round(self._threshold(), self.currency)
        return self.tr("Lifetime value from {amount}").format(amount=amount)

    def _money(self, cents: float) -> str:
        return money_round(round(cents), self.currency)

    def _on_figure(self, key: str) -> None:
        if key == _TOP:
            self._on_all()
        else:
            rule = {"all": [{"field": "lifetime_value", "op": "known"}]}
            self.page.show_customers(rule, self.tr("Customers with a value"))

    def _on_horizon(self, days: int) -> None:
        if self._policy is not None and days != self._policy.lifetime_horizon_days:
            self.page.save(replace(self._policy, lifetime_horizon_days=days))

    def _on_margin(self, share: float | None) -> None:
        if self._policy is not None and share != self._policy.margin_share:
            self.page.save(replace(self._policy, margin_share=share))

    def _on_all(self) -> None:
        self.page.show_customers(self._rule(), self._name())


def _held(value: LifetimePage, share: float) -> float:
    """Return the part of the value that the best `share` of the customers hold; 0 where it is not told."""
    return next((point.value_share for point in value.concentration if abs(point.customers_share - share) < 1e-6), 0.0)

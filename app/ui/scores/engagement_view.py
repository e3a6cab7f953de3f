"""Engagement: how customers spread, what counts and how much, what they do with e-mails, whom to wake."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, Qt

from app.ui.charts.bar_chart import Bar, BarChart
from app.ui.charts.legend import Legend
from app.ui.formats import customers_count, money, percent, whole_number
from app.ui.labels import label
from app.ui.scores.email_card import EmailCard
from app.ui.scores.engagement_work import EngagementFigures, PreviewWeights, ReadEngagement
from app.ui.scores.hints import explain
from app.ui.scores.labels import class_name_of
from app.ui.scores.list_card import ListCard, Order
from app.ui.scores.score_words import short_reason
from app.ui.scores.view import FiguresOrRefusal, FigureStrip, beside
from app.ui.scores.weights_card import WeightsCard
from app.ui.tables import Column, Kind
from app.ui.theme.widgets import Card, ReasonRow, Text

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.models.domain.score import ClassShare
    from app.models.domain.score_page import ScoredCustomer, ScorePreview, ScoreStep
    from app.services.scoring.engagement import EngagementPolicy
    from app.ui.scores.page import ScoresPage
    from app.ui.scores.work import Figures
    from app.ui.shell.context import PageContext

_CLASSES = ("very_active", "active", "quiet", "silent")
_STEPS_TO_A_BAR = 2
_ASLEEP: dict[str, Any] = {
    "any": [{"field": "engagement", "op": "is", "value": klass} for klass in ("quiet", "silent")]
}


class EngagementView(FiguresOrRefusal):
    """The page of engagement; changed weights show their effect at once, before anything is kept."""

    def __init__(self, page: ScoresPage) -> None:
        """Start without figures."""
        super().__init__(page)
        self.shown: EngagementFigures | None = None
        self.preview: ScorePreview | None = None
        self.strip = FigureStrip(_CLASSES)
        self.strip.opened.connect(self._on_figure)
        self.spread = Card()
        self.legend = Legend()
        self.chart = BarChart(has_axis=True, height=230)
        self.chart.setMinimumHeight(200)
        self._caption = Text("", "caption", "muted")
        self._limit = ReasonRow("", "info")
        self.weights, self.emails = WeightsCard(), EmailCard()
        self.weights.changed.connect(self._on_weights)
        self.weights.kept.connect(self._on_kept)
        self.list = _sleepers_list(page.context, self._currency)
        self.list.row_opened.connect(self._on_row)
        self.list.all_wanted.connect(self._on_all)
        self._build()

    def refresh(self) -> None:
        """Read the score, its weights, and e-mail habits."""
        self.page.load(ReadEngagement(self.page.context.services), self._on_read, latest="engagement")

    def show_figures(self, figures: Figures) -> None:
        """Take the language."""
        if self.shown is not None:
            self._show(self.shown)

    def action(self) -> str:
        """Return Make a segment of the 1 204."""
        count = self.shown.page.stake.customers if self.shown else 0
        return self.tr("Make a segment of the {count}").format(count=whole_number(count)) if count else ""

    def act(self) -> None:
        """Open the segment builder on the quiet and the silent."""
        self.page.make_segment({"all": [_ASLEEP]}, self.tr("Quiet or silent"))

    def _build(self) -> None:
        self.spread.body.addWidget(self.legend)
        self.spread.body.addWidget(self.chart, 1)
        self.spread.body.addWidget(self._caption, 0, Qt.AlignmentFlag.AlignHCenter)
        self.spread.body.addWidget(self._limit)
        self.told.addWidget(self.strip)
        self.told.addLayout(beside((self.spread, 1), (self.weights, 1)))
        self.told.addLayout(beside((self.emails, 5), (self.list, 8)))

    def _on_read(self, shown: EngagementFigures) -> None:
        self.shown, self.preview = shown, None
        self._show(shown)

    def _show(self, shown: EngagementFigures) -> None:
        is_refused = not shown.page.overview.scored
        self.set_refused(is_refused=is_refused)
        if is_refused:
            sentence = self.tr("Nobody has bought, read, visited or answered anything yet.")
            self.refusal.show_refusal(self.tr("No engagement yet"), sentence, self.tr("Import my files"))
            self.action_changed.emit()
            return
        self.weights.show_policy(shown.policy)
        self.emails.show_habits(shown.habits)
        self._limit.label.setText(label("score_limit", "engagement"))
        self._show_spread()
        self._show_list(shown)
        self.action_changed.emit()

    def _show_spread(self) -> None:
        """Show the stored classes, beside those of the weights as edited where there are any."""
        if self.shown is None:
            return
        page, preview = self.shown.page, self.preview
        self._show_strip(page.overview.classes, preview)
        self.spread.set_title(self.tr("How engaged they are"), self.tr("customers by points out of 100"))
        explain(self.spread.title_label, "engagement.levels")
        now, then = _joined(page.steps), _joined(preview.steps) if preview else None
        series, colours = [self.tr("as kept")], ["chart_cat1"]
        if then is not None:
            series, colours = [self.tr("as kept"), self.tr("with these weights")], ["chart_past", "chart_cat2"]
        bars = [
            Bar(
                whole_number(lowest),
                [count] if then is None else [count, then[place][2]],
                self.tr("{lowest} to {highest} points: {customers}").format(
                    lowest=whole_number(lowest), highest=whole_number(highest), customers=customers_count(count)
                ),
            )
            for place, (lowest, highest, count) in enumerate(now)
        ]
        self.chart.set_bars(bars, series, colours, whole_number)
        self.chart.set_message(self.spread.title_label.text(), self._message(page.overview.classes))
        self.legend.set_entries(list(zip(series, colours, strict=True)))
        self.legend.setVisible(then is not None)
        self._caption.setText(self.tr("points, from 0 (nothing for long) to 100"))

    def _show_strip(self, classes: tuple[ClassShare, ...], preview: ScorePreview | None) -> None:
        later = {share.klass: share.customers for share in preview.classes} if preview else {}
        total = sum(share.customers for share in classes) or 1
        for share in classes:
            below = percent(share.customers / total)
            if share.klass in later and later[share.klass] != share.customers:
                below = self.tr("{count} with these weights").format(count=whole_number(later[share.klass]))
            name = class_name_of("engagement", share.klass)
            self.strip.show_figure(share.klass, name, whole_number(share.customers), below)

    def _message(self, classes: tuple[ClassShare, ...]) -> str:
        return ", ".join(f"{class_name_of('engagement', s.klass)} {whole_number(s.customers)}" for s in classes)

    def _show_list(self, shown: EngagementFigures) -> None:
        count = whole_number(shown.page.stake.customers)
        self.list.set_words(
            self.tr("To wake first"), self.tr("quiet or silent, by what they spend"), "engagement.levels",
            self.tr("See the {count}").format(count=count) if shown.page.stake.customers else "",
            self.tr("Nobody is quiet or silent."),
        )  # fmt: skip
        self.list.show_rows(shown.page.first)

    def _on_weights(self, policy: EngagementPolicy) -> None:
        if self.shown is None:
            return
        if policy == self.shown.policy:
            self.preview = None
            self.weights.set_effect("")
            self._show_spread()
            return
        self.page.load(PreviewWeights(self.page.context.services, policy), self._on_preview, latest="weights")

    def _on_preview(self, preview: ScorePreview) -> None:
        self.preview = preview
        moved = self.tr("{customers} would change level.").format(customers=customers_count(preview.moved))
        self.weights.set_effect(moved)
        self._show_spread()

    def _on_kept(self, policy: EngagementPolicy) -> None:
        if self.shown is not None:
            self.page.save_weights(policy, self.shown.policy)

    def _on_figure(self, klass: str) -> None:
        self.page.show_class(("engagement", klass))

    def _on_all(self) -> None:
        self.page.show_customers({"all": [_ASLEEP]}, self.tr("Quiet or silent"))


def _joined(steps: tuple[ScoreStep, ...]) -> list[tuple[float, float, int]]:
    """Return (from, to, customers) of steps of ten points."""
    found: list[tuple[float, float, int]] = []
    for start in range(0, len(steps), _STEPS_TO_A_BAR):
        part = steps[start : start + _STEPS_TO_A_BAR]
        found.append((part[0].lowest, part[-1].highest, sum(step.customers for step in part)))
    return found


def _sleepers_list(context: PageContext, currency: Callable[[], str]) -> ListCard:
    def why(row: ScoredCustomer) -> str:
        return short_reason(row.reason, currency()) if row.reason else ""

    columns: list[Column[ScoredCustomer]] = [
        Column("name", lambda: QCoreApplication.translate("SleepersList", "Customer"), lambda row: row.name,
               sort="name", width=170, is_strong=True),
        Column("points", lambda: QCoreApplication.translate("SleepersList", "Points"),
               lambda row: whole_number(row.value or 0), Kind.NUMBER, sort="points", width=80),
        Column("most", lambda: QCoreApplication.translate("SleepersList", "What counts most"), why, width=180,
               stretches=True, hint=why),
        Column("revenue", lambda: QCoreApplication.translate("SleepersList", "Sales 12 m."),
               lambda row: money(row.revenue_12m_cents, currency()), Kind.NUMBER, sort="revenue", width=110),
    ]  # fmt: skip
    orders: dict[str, Order] = {
        "name": lambda row: row.name.casefold(),
        "points": lambda row: row.value or 0.0,
        "revenue": lambda row: row.revenue_12m_cents,
    }
    return ListCard("engagement", columns, context, orders)

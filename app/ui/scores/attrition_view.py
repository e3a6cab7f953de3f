"""Attrition: what is at stake, how the risk spreads, how far to trust it, why, and whom to keep first."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt

from app.models.domain.changes import Changes
from app.ui.charts.bar_rows import BarRow, BarRows
from app.ui.formats import customers_count, money_round, percent, whole_number
from app.ui.jobs import Lane
from app.ui.labels import label
from app.ui.scores.attrition_work import KeepLevels, ReadScorePage
from app.ui.scores.hints import explain
from app.ui.scores.honesty_card import HonestyCard
from app.ui.scores.labels import family_name
from app.ui.scores.levels_card import LevelsCard
from app.ui.scores.quality_words import quality_words
from app.ui.scores.risk_list import make_risk_list
from app.ui.scores.view import FiguresOrRefusal, FigureStrip, beside
from app.ui.theme.widgets import Card, ReasonRow, Text

if TYPE_CHECKING:
    from app.models.domain.score_page import Level, ScorePage
    from app.models.domain.settings import ScorePolicy
    from app.ui.scores.page import ScoresPage
    from app.ui.scores.work import Figures

_STAKE, _SPENT, _LOSS, _SCORED = "attrition.stake", "attrition.spent", "attrition.loss", "attrition.scored"
_LISTED = 60


class AttritionView(FiguresOrRefusal):
    """The page of the risk of leaving. Dragging a threshold moves every figure at once; keeping it is undoable."""

    def __init__(self, page: ScoresPage) -> None:
        """Start without figures."""
        super().__init__(page)
        self.shown: ScorePage | None = None
        self._policy: ScorePolicy | None = None
        self._levels: Sequence[Level] = ()
        self._before: tuple[int, int] | None = None
        self.strip = FigureStrip((_STAKE, _SPENT, _LOSS, _SCORED))
        self.strip.opened.connect(self._on_figure)
        self.levels, self.honesty = LevelsCard(), HonestyCard()
        self.levels.moved.connect(self._on_moved)
        self.levels.kept.connect(self._on_kept)
        self.levels.horizon_chosen.connect(self._on_horizon)
        self.levels.range_chosen.connect(self._on_range)
        self.reasons = Card()
        self.reason_rows = BarRows(30)
        self._no_reason = Text("", "table", "secondary", wraps=True)
        self._limit = ReasonRow("", "info")
        self.reasons.body.addWidget(self.reason_rows, 0, Qt.AlignmentFlag.AlignTop)
        self.reasons.body.addWidget(self._no_reason)
        self.reasons.body.addStretch(1)
        self.reasons.add_line()
        self.reasons.body.addWidget(self._limit, 0, Qt.AlignmentFlag.AlignTop)
        self.list = make_risk_list(page.context, self._currency)
        self.list.row_opened.connect(self._on_row)
        self.list.all_wanted.connect(self._on_all)
        self._build()

    def refresh(self) -> None:
        """Read the page of the score."""
        self.page.load(
            ReadScorePage(self.page.context.services, "attrition", _LISTED), self._on_page, latest="attrition"
        )

    def show_figures(self, figures: Figures) -> None:
        """Take the thresholds in force and the language."""
        self._policy = figures.policy
        if self.shown is not None:
            self._show(self.shown)

    def action(self) -> str:
        """Return Make a segment of the 638."""
        if not self._levels or not self._levels[-1].customers or not self._has_levels():
            return ""
        return self.tr("Make a segment of the {count}").format(count=whole_number(self._levels[-1].customers))

    def act(self) -> None:
        """Open the segment builder on those at high risk, as the line is drawn."""
        self.page.make_segment(self._rule(), self._name())

    def _build(self) -> None:
        self.told.addWidget(self.strip)
        self.told.addLayout(beside((self.levels, 8), (self.honesty, 5)))
        self.told.addLayout(beside((self.reasons, 4), (self.list, 8)))

    def _on_page(self, shown: ScorePage) -> None:
        self.shown = shown
        self._show(shown)

    def _show(self, shown: ScorePage) -> None:
        quality, policy = shown.quality, self._policy
        is_refused = not shown.overview.scored
        self.set_refused(is_refused=is_refused)
        if is_refused:
            sentence = quality_words(quality, self.currency) if quality else self.tr("No purchase in the last year.")
            self.refusal.show_refusal(self.tr("No risk of leaving yet"), sentence, self.tr("Import sales…"))
            self.action_changed.emit()
            return
        if policy is None:
            return
        self.levels.show_page(shown, policy)
        self._show_reasons(shown)
        self._limit.label.setText(label("score_limit", "attrition"))
        self.list.show_rows(shown.first)
        self._show_levels(*self.levels.limits())

    def _has_levels(self) -> bool:
        quality = self.shown.quality if self.shown else None
        return quality is None or quality.level != "ranking"

    def _show_levels(self, medium: int, high: int) -> None:
        """Show everything that follows the thresholds as they are drawn."""
        shown = self.shown
        if shown is None:
            return
        self._levels = shown.levels(medium / 100, high / 100)
        self.levels.show_levels(self._levels)
        if shown.quality is not None:
            self.honesty.show_quality(shown.quality, self._levels, self.currency)
        self._show_strip(shown, self._levels[-1])
        link = self.tr("See the {count}").format(count=whole_number(self._levels[-1].customers))
        self.list.set_words(
            self.tr("To keep first"), self.tr("risk × purchases of 12 months"), "attrition.first",
            link if self._levels[-1].customers and self._has_levels() else "",
            self.tr("Nobody is at high risk with these lines."),
        )  # fmt: skip
        self.action_changed.emit()

    def _show_strip(self, shown: ScorePage, high: Level) -> None:
        total = sum(step.revenue_12m_cents for step in shown.steps) or 1
        loyal = shown.stake.loyal if not self.levels.is_changed() else 0
        below = self.tr("of whom {count} are or were loyal").format(count=whole_number(loyal)) if loyal else ""
        self.strip.show_figure(_STAKE, self.tr("High risk"), customers_count(high.customers), below)
        share = self.tr("{share} of the revenue of all these").format(share=percent(high.revenue_12m_cents / total))
        spent = money_round(high.revenue_12m_cents, self.currency)
        self.strip.show_figure(_SPENT, self.tr("Spent by them in 12 months"), spent, share)
        loss = money_round(high.expected_loss_cents, self.currency)
        self.strip.show_figure(_LOSS, self.tr("At stake"), loss, self.tr("risk × purchases of 12 months"))
        overview = shown.overview
        without = self.tr("{count} without: no purchase in a year").format(count=whole_number(overview.without))
        self.strip.show_figure(_SCORED, self.tr("Customers with a risk"), whole_number(overview.scored), without)

    def _show_reasons(self, shown: ScorePage) -> None:
        customers = customers_count(shown.stake.customers)
        self.reasons.set_title(
            self.tr("Main reason"), self.tr("of {customers} at high risk").format(customers=customers)
        )
        explain(self.reasons.title_label, "attrition.reasons")
        rows = [
            BarRow(label("score_main_reason", f"attrition.{reason.code}"), reason.customers,
                   whole_number(reason.customers))
            for reason in shown.reasons
        ]  # fmt: skip
        self.reason_rows.set_rows(rows, (self.tr("Main reason"), self.tr("Customers")))
        self.reason_rows.set_message(self.reasons.title_label.text(), ", ".join(f"{r.label} {r.figure}" for r in rows))
        self.reason_rows.setVisible(bool(rows))
        self._no_reason.setText(self.tr("Nobody is at high risk with these lines."))
        self._no_reason.setVisible(not rows)

    def _rule(self, lowest: int | None = None, highest: int | None = None) -> Mapping[str, Any]:
        """Return the rule of those at high risk: by level where the line is the one in force, else by percent."""
        if lowest is None and not self.levels.is_changed():
            return {"all": [{"field": "attrition", "op": "is", "value": "high"}]}
        least = self.levels.limits()[1] if lowest is None else lowest
        conditions: list[Mapping[str, Any]] = [{"field": "attrition_percent", "op": "at_least", "value": least}]
        if highest is not None and highest < 100:
            below = {"field": "attrition_percent", "op": "at_least", "value": highest}
            conditions.append({"not": below})
        return {"all": conditions}

    def _name(self) -> str:
        if not self.levels.is_changed():
            return self.tr("High risk of leaving")
        return self.tr("Risk of leaving from {percent}").format(percent=percent(self.levels.limits()[1] / 100))

    def _on_moved(self, medium: int, high: int) -> None:
        self._show_levels(medium, high)

    def _on_kept(self, medium: int, high: int) -> None:
        if self._policy is None:
            return
        before = (round(100 * self._policy.attrition_medium_from), round(100 * self._policy.attrition_high_from))
        self._before = before
        self.keep_levels(medium, high)

    def keep_levels(self, medium: int, high: int) -> None:
        """Write the two thresholds, in percent."""
        work = KeepLevels(self.page.context.services, medium, high)
        self.page.load(work, self._on_written, lane=Lane.WRITE)

    def _on_written(self, changes: Changes) -> None:
        shell = self.page.context.shell
        shell.data_changed.emit(changes)
        if self._before is None:
            shell.toast(self.tr("The lines are where they were before"))
            return
        before, self._before = self._before, None
        shell.toast(self.tr("The levels of risk follow the new lines"), _PutBack(self, before))

    def _on_horizon(self, days: int | None) -> None:
        if self._policy is not None and days != self._policy.attrition_horizon_days:
            self.page.save(replace(self._policy, attrition_horizon_days=days))

    def _on_range(self, key: tuple[int, int]) -> None:
        name = self.tr("{score}: {lowest} to {highest}").format(
            score=family_name("attrition"), lowest=percent(key[0] / 100), highest=percent(key[1] / 100)
        )
        self.page.show_customers(self._rule(*key), name)

    def _on_figure(self, key: str) -> None:
        if key == _SCORED:
            rule = {"all": [{"field": "attrition_percent", "op": "at_least", "value": 0}]}
            self.page.show_customers(rule, self.tr("Customers with a risk"))
        else:
            self._on_all()

    def _on_all(self) -> None:
        self.page.show_customers(self._rule(), self._name())


class _PutBack:
    """The undo of thresholds that were kept."""

    def __init__(self, view: AttritionView, before: tuple[int, int]) -> None:
        self._view = view
        self._before = before

    def __call__(self) -> None:
        from shiboken6 import isValid  # noqa: PLC0415 - the page may be gone with its workspace

        if isValid(self._view):
            self._view.keep_levels(*self._before)

"""What the score said on a past day of the shop, beside what its customers then did; or that it cannot be tested."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout

from app.ui.charts.legend import Legend
from app.ui.charts.pair_rows import PairRow, PairRows
from app.ui.formats import customers_count, day_text, percent, whole_number
from app.ui.labels import label
from app.ui.scores.hints import explain
from app.ui.scores.quality_words import quality_words
from app.ui.theme.widgets import Card, IconLabel, ReasonRow, Text

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.models.domain.score_page import Level
    from app.models.domain.score_quality import BacktestDay, ScoreQuality

_RANGES = ("attrition.low", "attrition.medium", "attrition.high")
_ENOUGH_TESTED = 20
"""Under so many customers in a level a share says little: it is left out of the picture."""


class HonestyCard(Card):
    """Announced against seen by level, how often the right customer was named, and how many would have come back."""

    def __init__(self) -> None:
        """Start without figures."""
        super().__init__()
        self.head.insertWidget(0, IconLabel("shield-check", "accent_text", 18))
        self.lead = Text("", "table", "secondary", wraps=True)
        self.pairs = PairRows()
        self.legend = Legend()
        legend = QHBoxLayout()
        legend.addStretch(1)
        legend.addWidget(self.legend)
        self.right = ReasonRow("", "circle-check", "good_text")
        self.limit = ReasonRow("", "triangle-alert", "warn_text")
        self.others = ReasonRow("", "info")
        self.body.addWidget(self.lead)
        self.body.addWidget(self.pairs)
        self.body.addLayout(legend)
        for row in (self.right, self.limit, self.others):
            self.body.addWidget(row, 0, Qt.AlignmentFlag.AlignTop)
        self.body.addStretch(1)

    def show_quality(self, quality: ScoreQuality, levels: Sequence[Level], currency: str) -> None:
        """Show the last test by the levels as they are drawn now."""
        self.set_title(self.tr("Tested on your own data"))
        explain(self.title_label, "attrition.honesty")
        test = quality.backtest
        if test is None:
            for widget in (self.pairs, self.legend, self.right, self.limit):
                widget.hide()
        said = quality_words(quality, currency)
        if test is None:
            self.lead.setText(said)
            self.others.hide()
            return
        self._show_test(test, levels)
        self.others.label.setText(said)
        self.others.setVisible(quality.level != "full")

    def _show_test(self, test: BacktestDay, levels: Sequence[Level]) -> None:
        words = self.tr(
            "Placed on {day}, knowing nothing later, the score announced {announced} departures among {customers}. "
            "By {until} there were {observed}."
        )
        text = words.format(
            day=day_text(date.fromisoformat(test.as_of)),
            announced=whole_number(test.announced),
            customers=customers_count(test.customers),
            until=day_text(date.fromisoformat(test.until)),
            observed=whole_number(test.observed),
        )
        self.lead.setText(text)
        rows = [self._row(place, level) for place, level in enumerate(levels)]
        has_pairs = any(row.seen is not None for row in rows)
        self.pairs.setVisible(has_pairs)
        self.legend.setVisible(has_pairs)
        titles = (self.tr("Level"), self.tr("announced"), self.tr("seen"))
        self.pairs.set_rows(rows, titles)
        self.pairs.set_message(self.tr("Tested on your own data"), text)
        self.legend.set_entries([(titles[1], "chart_past"), (titles[2], "chart_cat1")])
        self._show_verdicts(test, levels)

    def _row(self, place: int, level: Level) -> PairRow:
        name = label("score_class", _RANGES[place])
        span = self.tr("{name} ({lowest} to {highest})").format(
            name=name, lowest=whole_number(100 * level.lowest), highest=percent(level.highest)
        )
        tested = level.tested
        if tested is None or tested.customers < _ENOUGH_TESTED:
            return PairRow(span, None, None, self.tr("Too few customers were there to compare."))
        words = self.tr("{customers} tested: {announced} announced, {seen} seen").format(
            customers=customers_count(tested.customers),
            announced=percent(tested.announced),
            seen=percent(tested.observed),
        )
        return PairRow(span, tested.announced, tested.observed, words)

    def _show_verdicts(self, test: BacktestDay, levels: Sequence[Level]) -> None:
        self.right.setVisible(test.auc is not None)
        if test.auc is not None:
            words = self.tr(
                "Between a customer who left and one who stayed, it names the right one {times} times of 10."
            )
            self.right.label.setText(words.format(times=whole_number(10 * test.auc)))
        high = levels[-1].tested
        is_known = high is not None and high.customers >= _ENOUGH_TESTED
        self.limit.setVisible(is_known)
        if high is not None and is_known:
            left = round(100 * high.observed)
            words = self.tr(
                "Of 100 customers said to be at high risk, {left} left: {others} would have come back by themselves."
            )
            self.limit.label.setText(words.format(left=whole_number(left), others=whole_number(100 - left)))

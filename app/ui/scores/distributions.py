"""How a score spreads: rows of its classes, bars of a mark."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.models.domain.score import ScoreOverview
from app.ui.charts.bar_chart import Bar, BarChart
from app.ui.charts.bar_rows import BarRow
from app.ui.formats import customers_count, money_round, whole_number
from app.ui.labels import label, pmg_label, segment_label
from app.ui.scores.labels import class_name_of
from app.ui.theme.tokens import SEGMENT_COLOURS
from app.ui.theme.widgets import Text

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.models.domain.score_page import ScoreStep

_COLOURS = {
    "pmg": {"large": "chart_cat1", "medium": "chart_cat3", "small": "chart_cat5"},
    "attrition": {"low": "good_solid", "medium": "warn_solid", "high": "bad_solid"},
    "satisfaction": {"promoter": "good_solid", "passive": "warn_solid", "detractor": "bad_solid"},
    "engagement": {"quiet": "chart_cat5", "silent": "chart_past"},
}
_MARK_HEIGHT = 128
_MARK_LEAST_WIDTH = 110


def class_words(score_id: str, klass: str) -> str:
    """Return a class of a score in words."""
    if score_id == "rfm":
        return segment_label(klass)
    return pmg_label(klass) if score_id == "pmg" else class_name_of(score_id, klass)


def class_colour(score_id: str, klass: str) -> str:
    """Return the fixed colour of a class."""
    if score_id == "rfm":
        return SEGMENT_COLOURS.get(klass, "chart_cat1")
    return _COLOURS.get(score_id, {}).get(klass, "chart_cat1")


def class_rows(overview: ScoreOverview, currency: str | None = None, most: int | None = None) -> list[BarRow]:
    """Return a row per class with its customers, and their revenue when a currency is given; `most` of them."""
    score_id = overview.spec.id
    return [
        BarRow(
            class_words(score_id, share.klass),
            share.customers,
            whole_number(share.customers),
            class_colour(score_id, share.klass),
            has_square=True,
            change=money_round(share.revenue_12m_cents, currency) if currency else "",
            key=(score_id, share.klass),
        )
        for share in overview.classes[:most]
    ]


def step_rows(steps: Sequence[ScoreStep], currency: str) -> list[BarRow]:
    """Return a row per step of an amount that somebody has, small steps joined; none without steps."""
    joined: list[tuple[float, float, int]] = []
    for step in steps:
        if joined and not _starts_row(step.lowest):
            joined[-1] = (joined[-1][0], step.highest, joined[-1][2] + step.customers)
        else:
            joined.append((step.lowest, step.highest, step.customers))
    while joined and not joined[-1][2]:
        joined.pop()
    last = len(joined) - 1
    return [
        BarRow(_step_words(lowest, None if place == last else highest, currency), count, whole_number(count))
        for place, (lowest, highest, count) in enumerate(joined)
    ]


def _starts_row(lowest: float) -> bool:
    """Whether a step of cents begins a row: 10, 50, 100, 500, 1 000, 5 000… of the currency."""
    return lowest in {digit * 10**power for power in range(3, 10) for digit in (1, 5)}


def _step_words(lowest: float, highest: float | None, currency: str) -> str:
    if highest is None:
        text = QCoreApplication.translate("ScoreSteps", "{lowest} and more")
        return text.format(lowest=money_round(round(lowest), currency))
    if not lowest:
        text = QCoreApplication.translate("ScoreSteps", "under {highest}")
        return text.format(highest=money_round(round(highest), currency))
    text = QCoreApplication.translate("ScoreSteps", "{lowest} to {highest}")
    return text.format(lowest=money_round(round(lowest), currency), highest=money_round(round(highest), currency))


def spread_words(overview: ScoreOverview) -> str:
    """Return the distribution in one sentence, for screen readers."""
    score_id = overview.spec.id
    parts = [f"{class_words(score_id, s.klass)} {whole_number(s.customers)}" for s in overview.classes]
    return ", ".join(parts)


class MarkChart(QWidget):
    """Customers by mark from 1 to 5, under the name of the mark."""

    def __init__(self, height: int = _MARK_HEIGHT) -> None:
        """Start empty."""
        super().__init__()
        self._title, self._meaning = Text("", "table_strong"), Text("", "caption", "muted")
        self.chart = BarChart(has_axis=False, has_totals=True, height=height)
        self.chart.setMinimumSize(_MARK_LEAST_WIDTH, height)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(self._title)
        column.addWidget(self._meaning)
        column.addWidget(self.chart, 1)

    def show_overview(self, overview: ScoreOverview) -> None:
        """Show the distribution of a mark."""
        score_id = overview.spec.id
        self._title.setText(label("score_name", score_id))
        self._meaning.setText(label("score_meaning", score_id))
        bars = [
            Bar(
                share.klass,
                [share.customers],
                words=_mark_words(share.klass, share.customers),
                key=(score_id, share.klass),
            )
            for share in sorted(overview.classes, key=_mark_of)
        ]
        series = QCoreApplication.translate("MarkChart", "Customers")
        self.chart.set_bars(bars, [series], ["chart_cat1"], value_text=whole_number)
        self.chart.set_message(self._title.text(), spread_words(overview))


def _mark_of(share: object) -> int:
    return int(getattr(share, "klass", 0))


def _mark_words(mark: str, customers: int) -> str:
    text = QCoreApplication.translate("MarkChart", "Mark {mark}: {customers}")
    return text.format(mark=mark, customers=customers_count(customers))

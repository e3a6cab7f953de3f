"""The card of a family of scores: what it means, how it spreads, as of which day, how far to trust it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout

from app.models.domain.score import ScoreOverview
from app.ui.charts.bar_rows import BarRows
from app.ui.formats import customers_count, day_text
from app.ui.labels import label
from app.ui.scores.distributions import MarkChart, class_rows, spread_words, step_rows
from app.ui.scores.labels import family_name
from app.ui.scores.quality_words import quality_words
from app.ui.scores.tabs import has_page
from app.ui.scores.work import Figures
from app.ui.theme.widgets import Button, Card, ReasonRow, Text

_ROW_HEIGHT = 30
_MOST_ROWS = 10
_LINES_OF_MARKS, _LINES_OF_WORDS = 5, 6
_OF_PURCHASES = frozenset({"rfm", "pmg", "attrition", "next_category"})
"""Families whose score is missing for one reason only: nothing was bought in the period."""


class ScoreCard(Card):
    """Shows the class score of a family and its marks; `opened` asks for its page, `class_chosen` for customers."""

    opened = Signal(str)
    class_chosen = Signal(object)

    def __init__(self, family: str, mark_ids: list[str], rows: int) -> None:
        """Make the card of `family`, of about so many rows, with a small chart for each mark."""
        super().__init__()
        self.lines = rows + (_LINES_OF_MARKS if mark_ids else 0) + _LINES_OF_WORDS
        self._family = family
        self.open_button = Button("", "link")
        self.open_button.clicked.connect(self._on_open)
        self.add_to_head(self.open_button)
        self.open_button.setVisible(has_page(family))
        self._meaning = Text("", "table", "secondary", wraps=True)
        self.rows = BarRows(_ROW_HEIGHT, has_trough=True)
        self.rows.opened.connect(self.class_chosen)
        self.marks = {mark_id: MarkChart() for mark_id in mark_ids}
        marks = QHBoxLayout()
        marks.setSpacing(20)
        for chart in self.marks.values():
            chart.chart.opened.connect(self.class_chosen)
            marks.addWidget(chart, 1)
        self._none = Text("", "table", "secondary", wraps=True)
        self._covered = ReasonRow("", "users")
        self._quality = ReasonRow("", "circle-check")
        self._limit = ReasonRow("", "info")
        self.body.addWidget(self._meaning)
        self.body.addWidget(self.rows)
        self.body.addWidget(self._none)
        if mark_ids:
            self.body.addSpacing(4)
            self.body.addLayout(marks)
        self.body.addStretch(1)
        self.add_line()
        self.body.addWidget(self._covered, 0, Qt.AlignmentFlag.AlignTop)
        self.body.addWidget(self._quality, 0, Qt.AlignmentFlag.AlignTop)
        self.body.addWidget(self._limit, 0, Qt.AlignmentFlag.AlignTop)

    def show_figures(self, figures: Figures) -> None:
        """Show the figures of the family."""
        overview = figures.overviews[self._family]
        self.set_title(family_name(self._family), self.tr("as of {day}").format(day=day_text(figures.as_of)))
        self.open_button.setText(self.tr("See the page"))
        self.open_button.setAccessibleDescription(family_name(self._family))
        meaning = label("score_meaning", self._family)
        self._meaning.setText(meaning if meaning != self._family else "")
        self._meaning.setVisible(meaning != self._family)
        rows = class_rows(overview, most=_MOST_ROWS) or step_rows(
            figures.spreads.get(self._family, ()), figures.currency
        )
        self.rows.set_rows(rows, (self.tr("Class"), self.tr("Customers")))
        self.rows.setVisible(overview.scored > 0 and bool(rows))
        self.rows.set_message(family_name(self._family), spread_words(overview))
        for mark_id, chart in self.marks.items():
            chart.show_overview(figures.overviews[mark_id])
        self._none.setText(self.tr("Nobody has this score yet."))
        self._none.setVisible(overview.scored == 0)
        self._covered.label.setText(self._covered_words(overview))
        self._covered.setVisible(overview.scored > 0)
        quality = figures.qualities.get(self._family)
        self._quality.label.setText(quality_words(quality, figures.currency) if quality is not None else "")
        self._quality.setVisible(quality is not None and bool(quality.reasons))
        limit = label("score_limit", self._family)
        self._limit.label.setText(limit)
        self._limit.setVisible(limit != self._family)

    def _covered_words(self, overview: ScoreOverview) -> str:
        if not overview.classes:
            words = self.tr("{scored} have this score, {others} have none.")
            return words.format(scored=customers_count(overview.scored), others=customers_count(overview.without))
        classed = sum(share.customers for share in overview.classes)
        others = overview.scored + overview.without - classed
        if self._family in _OF_PURCHASES:
            words = self.tr("{classed} have a class, {others} have none: no purchase in the period it looks at.")
        else:
            words = self.tr("{classed} have a class, {others} have none.")
        return words.format(classed=customers_count(classed), others=customers_count(others))

    def _on_open(self) -> None:
        self.opened.emit(self._family)

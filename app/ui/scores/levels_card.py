"""The distribution of the risk, with two thresholds to drag, and the horizon."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QWidget

from app.ui.charts.level_chart import LevelBar, LevelChart
from app.ui.formats import NO_BREAK, customers_count, percent, whole_number
from app.ui.labels import risk_word
from app.ui.scores.hints import explain
from app.ui.scores.score_words import span_words
from app.ui.theme.widgets import Button, Card, Field, SpinBox, Text

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.models.domain.score_page import Level, ScorePage
    from app.models.domain.settings import ScorePolicy

HORIZONS_DAYS = (30, 60, 90, 120, 180, 365)
STEPS_TO_A_BAR = 5


class LevelsCard(Card):
    """`moved` on each change of a threshold (percents), `kept` to keep them, `horizon_chosen` (days, None: proposed).

    `range_chosen` carries the percents of the bar that was clicked.
    """

    moved = Signal(int, int)
    kept = Signal(int, int)
    horizon_chosen = Signal(object)
    range_chosen = Signal(object)

    def __init__(self) -> None:
        """Start without figures."""
        super().__init__()
        self._stored = (25, 50)
        self.chart = LevelChart()
        self.chart.setMinimumHeight(230)
        self.medium, self.high = SpinBox(), SpinBox()
        self.horizon = QComboBox()
        self.horizon.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self._medium, self._high = Field("", self.medium), Field("", self.high)
        self._horizon = Field("", self.horizon)
        self.back, self.keep = Button("", "quiet"), Button("")
        self._fields = QWidget()
        foot = QHBoxLayout(self._fields)
        foot.setContentsMargins(0, 0, 0, 0)
        foot.setSpacing(8)
        for field in (self._medium, self._high, self._horizon):
            foot.addWidget(field)
        foot.addStretch(1)
        foot.addWidget(self.back)
        foot.addWidget(self.keep)
        self.untold = Text("", "table", "secondary", wraps=True)
        for widget in (self.chart, self.untold, self._fields):
            self.body.addWidget(widget)
        self._connect()

    def show_page(self, page: ScorePage, policy: ScorePolicy) -> None:
        """Show the distribution, the thresholds in force and the horizon."""
        quality = page.quality
        self._stored = (round(100 * policy.attrition_medium_from), round(100 * policy.attrition_high_from))
        self.set_title(self.tr("How the risk spreads"), self.tr("customers by step of 5 points"))
        explain(self.title_label, "attrition.levels")
        has_percents = quality is None or quality.level in {"indicative", "full"}
        horizon = span_words(quality.horizon_days) if quality and quality.horizon_days else ""
        caption = self.tr("chance of buying nothing in the next {span}").format(span=horizon)
        bars = [
            LevelBar(100 * bar.lowest, 100 * bar.highest, bar.customers, _words(bar.lowest, bar.highest, bar.customers),
                     (round(100 * bar.lowest), round(100 * bar.highest)) if bar.customers else None)
            for bar in page.bars(STEPS_TO_A_BAR)
        ]  # fmt: skip
        self.chart.set_bars(bars, caption, (self.tr("Chance"), self.tr("Customers")))
        self.chart.setVisible(has_percents)
        self.untold.setText("" if has_percents else self.tr("Percentages cannot be told yet; see beside why."))
        self.untold.setVisible(not has_percents)
        self._show_fields(policy)
        self.set_limits(*self._stored)

    def set_limits(self, medium: int, high: int) -> None:
        """Put the thresholds, without telling."""
        for box, value, least, most in ((self.medium, medium, 1, high - 1), (self.high, high, medium + 1, 99)):
            box.blockSignals(True)
            box.setRange(least, most)
            box.setValue(value)
            box.blockSignals(False)
        self.chart.set_limits(medium, high)
        self._show_buttons()

    def show_levels(self, levels: Sequence[Level]) -> None:
        """Name the levels as they are drawn now, above the bars."""
        text = self.tr("{level}: {customers}")
        names = [
            (
                text.format(level=risk_word(place), customers=customers_count(level.customers)),
                whole_number(level.customers),
            )
            for place, level in enumerate(levels, 1)
        ]
        self.chart.set_names(names)
        self.chart.set_message(self.title_label.text(), ", ".join(words for words, _ in names))

    def limits(self) -> tuple[int, int]:
        """Return the thresholds as drawn."""
        return self.chart.limits()

    def is_changed(self) -> bool:
        """Whether the thresholds drawn are not those in force."""
        return self.limits() != self._stored

    def _connect(self) -> None:
        self.chart.moved.connect(self._on_moved)
        self.chart.opened.connect(self.range_chosen)
        for box in (self.medium, self.high):
            box.setSuffix(f"{NO_BREAK}%")
            box.valueChanged.connect(self._on_typed)
        self.horizon.activated.connect(self._on_horizon)
        self.back.clicked.connect(self._on_back)
        self.keep.clicked.connect(self._on_keep)

    def _show_fields(self, policy: ScorePolicy) -> None:
        self._medium.set_label(self.tr("Medium from"))
        self._high.set_label(self.tr("High from"))
        self._horizon.set_label(self.tr("Looks ahead"))
        explain(self.horizon, "horizon")
        self.back.setText(self.tr("Put back"))
        self.keep.setText(self.tr("Keep these lines"))
        chosen = policy.attrition_horizon_days
        self.horizon.clear()
        self.horizon.addItem(self.tr("by your customers’ rhythm"), None)
        for days in HORIZONS_DAYS if chosen is None or chosen in HORIZONS_DAYS else (chosen, *HORIZONS_DAYS):
            self.horizon.addItem(span_words(days), days)
        self.horizon.setCurrentIndex(max(self.horizon.findData(chosen), 0) if chosen is not None else 0)

    def _show_buttons(self) -> None:
        for button in (self.back, self.keep):
            button.setVisible(self.is_changed())

    def _tell(self, medium: int, high: int) -> None:
        self.set_limits(medium, high)
        self.moved.emit(medium, high)

    def _on_moved(self, medium: int, high: int) -> None:
        self._tell(medium, high)

    def _on_typed(self) -> None:
        self._tell(self.medium.value(), self.high.value())

    def _on_back(self) -> None:
        self._tell(*self._stored)

    def _on_keep(self) -> None:
        self.kept.emit(*self.limits())

    def _on_horizon(self) -> None:
        self.horizon_chosen.emit(self.horizon.currentData())


def _words(lowest: float, highest: float, customers: int) -> str:
    return f"{percent(lowest)} – {percent(highest)}: {customers_count(customers)}"

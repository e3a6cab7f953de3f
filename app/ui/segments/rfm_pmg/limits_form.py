"""The limits of RFM and PMG as fields: marks by fifths or by hand, sizes by share of the revenue."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from app.models.domain.settings import RfmPolicy, ScorePolicy
from app.ui.formats import NO_BREAK, whole_number
from app.ui.theme.look import look
from app.ui.theme.widgets import Field, FieldError, Line, SegmentedControl, SpinBox, Text

if TYPE_CHECKING:
    from app.models.domain.score import RfmGrid

_LINES: Final = ("rfm_recency", "rfm_frequency", "rfm_monetary")
_LARGEST: Final = 9_999_999
_CENTS: Final = 100
_WHOLE: Final = 100
_WINDOWS: Final = (180, 365, 730, None)
_BOX_WIDTH: Final = 92

Four = tuple[int, int, int, int]


class LimitsForm(QWidget):
    """Edits a policy; `edited` says that it changed, `policy` returns it, `is_right` whether it can be kept."""

    edited = Signal()

    def __init__(self) -> None:
        """Start with the limits that come with the application."""
        super().__init__()
        self._policy = ScorePolicy()
        self._currency = "EUR"
        self._grid: RfmGrid | None = None
        self.method = SegmentedControl([("quantile", ""), ("thresholds", "")], is_small=True)
        self.method.chosen.connect(self._on_method)
        self.boxes = {line: [SpinBox() for _ in range(4)] for line in _LINES}
        self.errors = {line: FieldError() for line in _LINES}
        self._heads = {line: Text("", "table_strong") for line in _LINES}
        self._says = {line: [Text("", "caption", "muted") for _ in range(4)] for line in _LINES}
        self._titles = {"rfm": Text("", "card"), "pmg": Text("", "card")}
        self._words = {
            "rfm": Text("", "table", "secondary", wraps=True),
            "pmg": Text("", "table", "secondary", wraps=True),
        }
        self._by_hand = QWidget()
        self.large, self.medium, self.window_box = SpinBox(), SpinBox(), QComboBox()
        self._large, self._medium = Field("", self.large), Field("", self.medium)
        self._window = Field("", self.window_box)
        self._build()

    def show_policy(self, policy: ScorePolicy, grid: RfmGrid, currency: str) -> None:
        """Show a policy."""
        self._policy, self._grid, self._currency = policy, grid, currency
        self.retranslate()
        self.method.set_choice(policy.rfm.method)
        values = (policy.rfm.recency_days, policy.rfm.frequency, policy.rfm.monetary_cents)
        for line, four in zip(_LINES, values, strict=True):
            for box, value in zip(self.boxes[line], four, strict=True):
                _put(box, value // _CENTS if line == "rfm_monetary" else value)
        _put(self.large, round(policy.pmg_large_share * _WHOLE))
        _put(self.medium, round(policy.pmg_medium_share * _WHOLE))
        self._show_method()

    def retranslate(self) -> None:
        """Set every text."""
        self._titles["rfm"].setText(self.tr("Marks from 1 to 5 (RFM)"))
        self._titles["pmg"].setText(self.tr("Sizes (PMG)"))
        self.method.set_texts({"quantile": self.tr("By fifths"), "thresholds": self.tr("By hand")})
        for line in _LINES:
            self._heads[line].setText(_line_name(line))
            self._name_boxes(line)
        self._words["pmg"].setText(
            self.tr("Customers in order of revenue: the first are large until they bring this part of it together.")
        )
        self._large.set_label(self.tr("Large, up to"))
        self._medium.set_label(self.tr("Medium, up to"))
        self._window.set_label(self.tr("Over"))
        self._fill_windows(self._policy.pmg_window_days)
        self._show_method()

    def policy(self) -> ScorePolicy:
        """Return the policy as edited."""
        recency, frequency, money = (_four([box.value() for box in self.boxes[line]]) for line in _LINES)
        cents = _four([amount * _CENTS for amount in money])
        return replace(
            self._policy,
            rfm=RfmPolicy(self.method.choice(), recency, frequency, cents),
            pmg_large_share=self.large.value() / _WHOLE,
            pmg_medium_share=self.medium.value() / _WHOLE,
            pmg_window_days=self.window_box.currentData(),
        )

    def is_right(self) -> bool:
        """Whether every limit is larger than the one before; says what is not."""
        is_by_hand = self.method.choice() == "thresholds"
        is_right = True
        for line, boxes in self.boxes.items():
            ascends = all(lower.value() < upper.value() for lower, upper in pairwise(boxes))
            wrong = self.tr("Each limit must be larger than the one before.")
            self.errors[line].set_error("" if ascends or not is_by_hand else wrong)
            is_right = is_right and (ascends or not is_by_hand)
        is_over = self.large.value() < self.medium.value()
        self._medium.set_error("" if is_over else self.tr("It must be more than the part of the large ones."))
        return is_right and is_over

    def is_changed(self) -> bool:
        """Whether it differs from the limits in force."""
        return self.policy() != self._policy

    def _build(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self._titles["rfm"])
        head.addStretch(1)
        head.addWidget(self.method)
        grid = QGridLayout(self._by_hand)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(3)
        grid.setColumnStretch(0, 1)
        for place, line in enumerate(_LINES):
            grid.addWidget(self._heads[line], 3 * place + 1, 0, Qt.AlignmentFlag.AlignVCenter)
            for column, box in enumerate(self.boxes[line]):
                box.setRange(0, _LARGEST)
                box.setGroupSeparatorShown(True)
                box.setMinimumWidth(look().px(_BOX_WIDTH))
                box.valueChanged.connect(self._on_edited)
                grid.addWidget(self._says[line][column], 3 * place, column + 1)
                grid.addWidget(box, 3 * place + 1, column + 1)
            grid.addWidget(self.errors[line], 3 * place + 2, 1, 1, 4)
        for box in (self.large, self.medium):
            box.setRange(1, _WHOLE)
            box.setSuffix(f"{NO_BREAK}%")
            box.valueChanged.connect(self._on_edited)
        self.window_box.activated.connect(self._on_edited)
        shares = QHBoxLayout()
        shares.setSpacing(8)
        for field in (self._large, self._medium, self._window):
            shares.addWidget(field, 1, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addLayout(head)
        column.addWidget(self._words["rfm"])
        column.addWidget(self._by_hand)
        column.addWidget(Line("strong"))
        column.addWidget(self._titles["pmg"])
        column.addWidget(self._words["pmg"])
        column.addLayout(shares)

    def _name_boxes(self, line: str) -> None:
        suffix = {"rfm_recency": self.tr("d"), "rfm_monetary": "€" if self._currency == "EUR" else self._currency}
        says = self.tr("mark {mark} up to") if line == "rfm_recency" else self.tr("mark {mark} from")
        marks = (5, 4, 3, 2) if line == "rfm_recency" else (2, 3, 4, 5)
        for column, box in enumerate(self.boxes[line]):
            box.setSuffix(f"{NO_BREAK}{suffix[line]}" if line in suffix else "")
            words = says.format(mark=whole_number(marks[column]))
            self._says[line][column].setText(words)
            box.setAccessibleName(f"{_line_name(line)}, {words}")

    def _fill_windows(self, chosen: int | None) -> None:
        words = {
            180: self.tr("the last 6 months"),
            365: self.tr("the last 12 months"),
            730: self.tr("the last 24 months"),
            None: self.tr("all times"),
        }
        self.window_box.clear()
        for days in _WINDOWS if chosen in _WINDOWS else (chosen, *_WINDOWS):
            self.window_box.addItem(words.get(days) or self.tr("the last {days} days").format(days=days), days)
        places = [place for place in range(self.window_box.count()) if self.window_box.itemData(place) == chosen]
        self.window_box.setCurrentIndex(places[0])

    def _show_method(self) -> None:
        is_by_hand = self.method.choice() == "thresholds"
        self._by_hand.setVisible(is_by_hand)
        by_hand = self.tr("Your own limits: marks stay comparable from one month to the next.")
        self._words["rfm"].setText(by_hand if is_by_hand else self._fifths())

    def _fifths(self) -> str:
        if self._grid is None or not self._grid.recency_bounds_days:
            return self.tr("Each mark takes about a fifth of your customers; equals share a mark.")
        text = self.tr(
            "Each mark takes about a fifth of your customers; equals share a mark. Today mark 5 of recency goes up to "
            "{days} days, mark 5 of frequency starts at {count} purchases."
        )
        return text.format(
            days=whole_number(self._grid.recency_bounds_days[0]), count=whole_number(self._grid.frequency_bounds[-1])
        )

    def _on_method(self, method: str) -> None:
        del method
        self._show_method()
        self.edited.emit()

    def _on_edited(self) -> None:
        self.edited.emit()


def _line_name(line: str) -> str:
    names = {
        "rfm_recency": QCoreApplication.translate("LimitsForm", "Recency"),
        "rfm_frequency": QCoreApplication.translate("LimitsForm", "Frequency"),
        "rfm_monetary": QCoreApplication.translate("LimitsForm", "Money"),
    }
    return names[line]


def _put(box: SpinBox, value: int) -> None:
    box.blockSignals(True)
    box.setValue(value)
    box.blockSignals(False)


def _four(values: list[int]) -> Four:
    return values[0], values[1], values[2], values[3]

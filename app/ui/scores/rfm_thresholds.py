"""How the marks are given: a fifth of the customers each, or by the owner's own limits."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QSpinBox, QWidget

from app.models.domain.score import RfmGrid
from app.models.domain.settings import RfmPolicy, ScorePolicy
from app.ui.formats import NO_BREAK, whole_number
from app.ui.labels import label
from app.ui.theme.look import look
from app.ui.theme.widgets import Button, Card, FieldError, SegmentedControl, Text

_LINES = ("rfm_recency", "rfm_frequency", "rfm_monetary")
_FIELDS = {"rfm_recency": "recency_days", "rfm_frequency": "frequency", "rfm_monetary": "monetary_cents"}
_LARGEST = 9_999_999
_CENTS = 100
_LEAST_WIDTH = 84


class RfmThresholds(Card):
    """Edits the RFM part of the policy; `saved` carries the whole new policy."""

    saved = Signal(object)

    def __init__(self) -> None:
        """Start without a policy."""
        super().__init__()
        self._policy = ScorePolicy()
        self._currency = "EUR"
        self.method = SegmentedControl([("quantile", ""), ("thresholds", "")], is_small=True)
        self.method.chosen.connect(self._on_method)
        self._words = Text("", "table", "secondary", wraps=True)
        self.boxes: dict[str, list[QSpinBox]] = {line: [QSpinBox() for _ in range(4)] for line in _LINES}
        self._heads = {line: Text("", "table_strong") for line in _LINES}
        self._says = {line: [Text("", "caption", "muted") for _ in range(4)] for line in _LINES}
        self.errors = {line: FieldError() for line in _LINES}
        self._by_hand = QWidget()
        self.save = Button("", "primary")
        self.save.clicked.connect(self._on_save)
        self._build()

    def show_policy(self, policy: ScorePolicy, grid: RfmGrid, currency: str) -> None:
        """Show the thresholds in force, in the language in force."""
        self._policy, self._currency = policy, currency
        self.set_title(self.tr("How marks are given"))
        self.method.set_texts({"quantile": self.tr("By fifths"), "thresholds": self.tr("By hand")})
        self.method.set_choice(policy.rfm.method)
        self._words_by_fifths = self._fifths(grid)
        for line in _LINES:
            self._heads[line].setText(label("score_name", line))
            self._fill(line, getattr(policy.rfm, _FIELDS[line]))
        self.save.setText(self.tr("Save and recompute"))
        self._show_method()

    def policy(self) -> ScorePolicy:
        """Return the policy as edited."""
        values = {line: tuple(box.value() for box in boxes) for line, boxes in self.boxes.items()}
        money = values["rfm_monetary"]
        rfm = RfmPolicy(
            self.method.choice(),
            (values["rfm_recency"][0], values["rfm_recency"][1], values["rfm_recency"][2], values["rfm_recency"][3]),
            (
                values["rfm_frequency"][0],
                values["rfm_frequency"][1],
                values["rfm_frequency"][2],
                values["rfm_frequency"][3],
            ),
            (money[0] * _CENTS, money[1] * _CENTS, money[2] * _CENTS, money[3] * _CENTS),
        )
        return replace(self._policy, rfm=rfm)

    def _build(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self.method)
        head.addStretch(1)
        head.addWidget(self.save)
        grid = QGridLayout(self._by_hand)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(3)
        for place, line in enumerate(_LINES):
            grid.addWidget(self._heads[line], 3 * place + 1, 0, Qt.AlignmentFlag.AlignVCenter)
            for column, box in enumerate(self.boxes[line]):
                box.setRange(0, _LARGEST)
                box.setGroupSeparatorShown(True)
                box.setMinimumWidth(look().px(_LEAST_WIDTH))
                box.setFixedHeight(look().px(32))
                box.lineEdit().setTextMargins(look().px(5), 0, 0, 0)
                box.valueChanged.connect(self._on_edited)
                grid.addWidget(self._says[line][column], 3 * place, column + 1)
                grid.addWidget(box, 3 * place + 1, column + 1)
            grid.addWidget(self.errors[line], 3 * place + 2, 1, 1, 4)
        self.body.addLayout(head)
        self.body.addWidget(self._words)
        self.body.addWidget(self._by_hand)

    def _fill(self, line: str, values: tuple[int, int, int, int]) -> None:
        suffix = {"rfm_recency": self.tr("d"), "rfm_monetary": "€" if self._currency == "EUR" else self._currency}
        says = self.tr("mark {mark} up to") if line == "rfm_recency" else self.tr("mark {mark} from")
        marks = (5, 4, 3, 2) if line == "rfm_recency" else (2, 3, 4, 5)
        for column, box in enumerate(self.boxes[line]):
            box.blockSignals(True)
            box.setSuffix(f"{NO_BREAK}{suffix[line]}" if line in suffix else "")
            box.setValue(values[column] // _CENTS if line == "rfm_monetary" else values[column])
            box.blockSignals(False)
            words = says.format(mark=whole_number(marks[column]))
            self._says[line][column].setText(words)
            box.setAccessibleName(f"{label('score_name', line)}, {words}")

    def _fifths(self, grid: RfmGrid) -> str:
        if not grid.recency_bounds_days:
            return self.tr("Each mark takes about a fifth of your customers; equals share a mark.")
        text = self.tr(
            "Each mark takes about a fifth of your customers; equals share a mark. Today mark 5 of recency goes up to "
            "{days} days, mark 5 of frequency starts at {count} purchases."
        )
        return text.format(
            days=whole_number(grid.recency_bounds_days[0]), count=whole_number(grid.frequency_bounds[-1])
        )

    def _show_method(self) -> None:
        is_by_hand = self.method.choice() == "thresholds"
        self._by_hand.setVisible(is_by_hand)
        by_hand = self.tr("Your own limits: marks stay comparable from one month to the next.")
        self._words.setText(by_hand if is_by_hand else self._words_by_fifths)
        self._check()

    def _check(self) -> None:
        is_by_hand = self.method.choice() == "thresholds"
        is_right = True
        for line, boxes in self.boxes.items():
            values = [box.value() for box in boxes]
            ascends = all(lower < upper for lower, upper in pairwise(values))
            self.errors[line].set_error("" if ascends else self.tr("Each limit must be larger than the one before."))
            is_right = is_right and (ascends or not is_by_hand)
        self.save.setEnabled(is_right and self.policy() != self._policy)

    def _on_method(self, method: str) -> None:
        del method
        self._show_method()

    def _on_edited(self) -> None:
        self._check()

    def _on_save(self) -> None:
        self.saved.emit(self.policy())

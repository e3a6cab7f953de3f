"""The rules of an own score: what, how much, how many points."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from app.models.domain.own_score import OWN_OPERATORS, OwnRule
from app.ui.labels import label
from app.ui.scores.own_labels import feature_words
from app.ui.theme.look import look
from app.ui.theme.widgets import Button, DoubleSpinBox, IconButton, Text

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

_MOST = 1_000_000
_MOST_POINTS = 1_000
_WITHOUT_VALUE = ("known", "missing")
_BOX_WIDTH = 104


class OwnRuleRow(QWidget):
    """One rule; amounts are shown in units of money and shares in percents (`scales`), and kept as they are stored."""

    edited = Signal()
    removed = Signal(object)

    def __init__(self, names: Sequence[str], scales: Mapping[str, float], rule: OwnRule) -> None:
        """Show `rule` over the features `names`."""
        super().__init__()
        self._scales = scales
        self.feature, self.op = QComboBox(), QComboBox()
        self.value, self.until, self.points = DoubleSpinBox(), DoubleSpinBox(), DoubleSpinBox()
        self._and, self._gives = Text("", "table", "secondary"), Text("", "table", "secondary")
        self.remove = IconButton("x", "", is_small=True)
        for name in names:
            self.feature.addItem(feature_words(name), name)
        for op in OWN_OPERATORS:
            self.op.addItem(label("own_operator", op), op)
        for box, most in ((self.value, _MOST), (self.until, _MOST), (self.points, _MOST_POINTS)):
            box.setRange(-most, most)
            box.setDecimals(0)
            box.setFixedWidth(look().px(_BOX_WIDTH))
        self._put(rule)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.feature, 3)
        row.addWidget(self.op, 1)
        for widget in (self.value, self._and, self.until, self._gives, self.points, self.remove):
            row.addWidget(widget)
        self.retranslate()
        self._show()
        for combo in (self.feature, self.op):
            combo.activated.connect(self._on_edited)
        for box in (self.value, self.until, self.points):
            box.valueChanged.connect(self._on_edited)
        self.remove.clicked.connect(self._on_removed)

    def rule(self) -> OwnRule:
        """Return the rule as edited."""
        name, op = str(self.feature.currentData()), str(self.op.currentData())
        scale = self._scales.get(name, 1.0)
        value = None if op in _WITHOUT_VALUE else self.value.value() * scale
        until = self.until.value() * scale if op == "between" else None
        return OwnRule(name, op, self.points.value(), value, until)

    def retranslate(self) -> None:
        """Set every text."""
        self._and.setText(self.tr("and"))
        self._gives.setText(self.tr("gives points:"))
        self.remove.set_name(self.tr("Take this rule away"))
        for widget, name in (
            (self.feature, self.tr("What")), (self.op, self.tr("How")), (self.value, self.tr("Value")),
            (self.until, self.tr("Up to")), (self.points, self.tr("Points")),
        ):  # fmt: skip
            widget.setAccessibleName(name)

    def _put(self, rule: OwnRule) -> None:
        scale = self._scales.get(rule.feature, 1.0)
        self.feature.setCurrentIndex(max(self.feature.findData(rule.feature), 0))
        self.op.setCurrentIndex(max(self.op.findData(rule.op), 0))
        self.value.setValue((rule.value or 0.0) / scale)
        self.until.setValue((rule.until or 0.0) / scale)
        self.points.setValue(rule.points)

    def _show(self) -> None:
        op = self.op.currentData()
        self.value.setVisible(op not in _WITHOUT_VALUE)
        for widget in (self._and, self.until):
            widget.setVisible(op == "between")

    def _on_edited(self) -> None:
        self._show()
        self.edited.emit()

    def _on_removed(self) -> None:
        self.removed.emit(self)


class OwnRules(QWidget):
    """Rules one under the other, and a button for one more; `edited` on every change."""

    edited = Signal()

    def __init__(self) -> None:
        """Start without rules."""
        super().__init__()
        self._names: Sequence[str] = ()
        self._scales: Mapping[str, float] = {}
        self.rows: list[OwnRuleRow] = []
        self._column = QVBoxLayout()
        self._column.setSpacing(6)
        self.add = Button("", "quiet", "plus", is_small=True)
        self.add.clicked.connect(self._on_add)
        foot = QHBoxLayout()
        foot.addWidget(self.add)
        foot.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addLayout(self._column)
        whole.addLayout(foot)

    def show_rules(self, names: Sequence[str], scales: Mapping[str, float], rules: Sequence[OwnRule]) -> None:
        """Show rules over the features `names`."""
        self._names, self._scales = names, scales
        for row in self.rows:
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.rows = []
        for rule in rules:
            self._append(rule)
        self.add.setText(self.tr("Add a rule"))

    def rules(self) -> tuple[OwnRule, ...]:
        """Return the rules as edited."""
        return tuple(row.rule() for row in self.rows)

    def _append(self, rule: OwnRule) -> None:
        row = OwnRuleRow(self._names, self._scales, rule)
        row.edited.connect(self.edited)
        row.removed.connect(self._on_removed)
        self.rows.append(row)
        self._column.addWidget(row)

    def _on_add(self) -> None:
        self._append(first_rule(self._names))
        self.edited.emit()

    def _on_removed(self, row: OwnRuleRow) -> None:
        self.rows.remove(row)
        self._column.removeWidget(row)
        row.hide()
        row.deleteLater()
        self.edited.emit()


def first_rule(names: Sequence[str]) -> OwnRule:
    """Return the rule that a new score begins with."""
    feature = "purchase_count_12m" if "purchase_count_12m" in names else next(iter(names), "")
    return OwnRule(feature, "at_least", 10.0, 2.0)

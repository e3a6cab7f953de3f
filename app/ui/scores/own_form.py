"""The form of an own score: name, points or a formula, levels, and how it would spread."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from app.models.domain.own_score import OwnScore
from app.ui.charts.bar_chart import Bar, BarChart
from app.ui.formats import customers_count, whole_number
from app.ui.labels import label
from app.ui.scores.own_labels import feature_words
from app.ui.scores.own_rules import OwnRules, first_rule
from app.ui.theme.look import look
from app.ui.theme.widgets import Button, Card, DoubleSpinBox, Field, FieldError, SegmentedControl, Text

if TYPE_CHECKING:
    from app.models.domain.score_page import ScorePreview

_PAUSE_MS = 250
_MOST = 1_000_000
_FORMULA_LINES = 72
_USUAL_LEVELS = (20.0, 10.0)


class OwnForm(Card):
    """`changed` a moment after the last edit, `kept` to keep it (both carry the score), `deleted` carries its id."""

    changed = Signal(object)
    kept = Signal(object)
    deleted = Signal(int)

    def __init__(self) -> None:
        """Start without a score."""
        super().__init__()
        self._score = OwnScore("")
        self._names: Sequence[str] = ()
        self._scales: Mapping[str, float] = {}
        self.name = QLineEdit()
        self._name = Field("", self.name)
        self.kind = SegmentedControl([("points", ""), ("formula", "")])
        self.rules = OwnRules()
        self.formula, self.insert = QPlainTextEdit(), QComboBox()
        self.formula.setFixedHeight(look().px(_FORMULA_LINES))
        self._formula_hint = Text("", "caption", "muted", wraps=True)
        self._formula = QWidget()
        self.has_levels = QCheckBox()
        self.high, self.medium = DoubleSpinBox(), DoubleSpinBox()
        self._high, self._medium = Text("", "table"), Text("", "table")
        self.error = FieldError()
        self.chart = BarChart(has_axis=True, height=170)
        self.chart.setMinimumHeight(140)
        self.effect = Text("", "table_strong", wraps=True)
        self.delete, self.save = Button("", "danger"), Button("")
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self._on_pause)
        self._build()
        self._connect()

    def show_score(self, score: OwnScore, names: Sequence[str], scales: Mapping[str, float]) -> None:
        """Show a score to change, or an empty one to make."""
        self._score, self._names, self._scales = score, names, scales
        self.name.setText(score.name)
        self.kind.set_choice(score.kind)
        self.rules.show_rules(names, scales, score.rules or (first_rule(names),))
        self.formula.blockSignals(True)
        self.formula.setPlainText(score.formula)
        self.formula.blockSignals(False)
        high, medium = score.levels or _USUAL_LEVELS
        for widget in (self.has_levels, self.high, self.medium):
            widget.blockSignals(True)
        self.has_levels.setChecked(score.levels is not None or score.id is None)
        self.high.setValue(high)
        self.medium.setValue(medium)
        for widget in (self.has_levels, self.high, self.medium):
            widget.blockSignals(False)
        self.retranslate()
        self._show_kind()
        self._pause.start()

    def retranslate(self) -> None:
        """Set every text."""
        self.set_title(self._score.name or self.tr("A new score"), self.tr("computed with all the others"))
        self._name.set_label(self.tr("Name"))
        self.kind.set_texts({"points": self.tr("Points"), "formula": self.tr("Formula")})
        self._formula_hint.setText(
            self.tr(
                "Numbers, names, + − * / and brackets; min, max, abs, sqrt, log; known(name, otherwise). A comparison "
                "gives 1 or 0. Amounts are in cents, shares from 0 to 1."
            )
        )
        self.formula.setAccessibleName(self.tr("Formula"))
        self.has_levels.setText(self.tr("Levels:"))
        self._high.setText(self.tr("high from"))
        self._medium.setText(self.tr("medium from"))
        self.high.setAccessibleName(self.tr("high from"))
        self.medium.setAccessibleName(self.tr("medium from"))
        self.save.setText(self.tr("Save the score"))
        self.delete.setText(self.tr("Delete"))
        self.delete.setVisible(self._score.id is not None)
        self.insert.clear()
        self.insert.addItem(self.tr("Insert…"), "")
        for name in self._names:
            self.insert.addItem(feature_words(name), name)
        self.insert.setAccessibleName(self.tr("Insert…"))

    def score(self) -> OwnScore:
        """Return the score as edited."""
        kind = self.kind.choice()
        levels = (self.high.value(), self.medium.value()) if self.has_levels.isChecked() else None
        rules = self.rules.rules() if kind == "points" else ()
        formula = self.formula.toPlainText() if kind == "formula" else ""
        return OwnScore(
            self.name.text(), kind, rules, formula, levels, self._score.lowest, self._score.highest, self._score.id
        )

    def show_preview(self, preview: ScorePreview) -> None:
        """Show how the edited score would spread."""
        self.error.set_error("")
        bars = [
            Bar(
                whole_number(step.lowest), [step.customers],
                f"{whole_number(step.lowest)} – {whole_number(step.highest)}: {customers_count(step.customers)}",
            )
            for step in preview.steps
        ]  # fmt: skip
        self.chart.set_bars(bars, [self.tr("Customers")], ["chart_cat1"], whole_number)
        self.chart.setVisible(bool(preview.scored))
        words = self.tr("{customers} would have it.").format(customers=customers_count(preview.scored))
        parts = [f"{label('own_class', share.klass)} {whole_number(share.customers)}" for share in preview.classes]
        told = f"{words} {', '.join(parts)}".strip()
        self.effect.setText(told)
        self.chart.set_message(self.title_label.text(), told)

    def show_wrong(self, sentence: str) -> None:
        """Say what is wrong; nothing is shown of a score that cannot be computed."""
        self.error.set_error(sentence)
        self.effect.setText("")
        self.chart.hide()

    def _build(self) -> None:
        inside = QVBoxLayout(self._formula)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(self.formula)
        row = QHBoxLayout()
        row.addWidget(self._formula_hint, 1)
        row.addWidget(self.insert)
        inside.addLayout(row)
        levels = QHBoxLayout()
        levels.setSpacing(8)
        for widget in (self.has_levels, self._high, self.high, self._medium, self.medium):
            levels.addWidget(widget)
        levels.addStretch(1)
        kind = QHBoxLayout()
        kind.addWidget(self.kind)
        kind.addStretch(1)
        foot = QHBoxLayout()
        foot.addWidget(self.delete)
        foot.addStretch(1)
        foot.addWidget(self.save)
        self.body.addWidget(self._name)
        self.body.addLayout(kind)
        for part in (self.rules, self._formula):
            self.body.addWidget(part)
        self.body.addLayout(levels)
        for part in (self.error, self.effect, self.chart):
            self.body.addWidget(part)
        self.body.addStretch(1)
        self.body.addLayout(foot)
        for box in (self.high, self.medium):
            box.setRange(-_MOST, _MOST)
            box.setDecimals(0)

    def _connect(self) -> None:
        self.name.textEdited.connect(self._on_edited)
        self.kind.chosen.connect(self._on_kind)
        self.rules.edited.connect(self._on_edited)
        self.formula.textChanged.connect(self._on_edited)
        self.insert.activated.connect(self._on_insert)
        self.has_levels.toggled.connect(self._on_edited)
        for box in (self.high, self.medium):
            box.valueChanged.connect(self._on_edited)
        self.save.clicked.connect(self._on_save)
        self.delete.clicked.connect(self._on_delete)

    def _show_kind(self) -> None:
        is_formula = self.kind.choice() == "formula"
        self._formula.setVisible(is_formula)
        self.rules.setVisible(not is_formula)
        for widget in (self.high, self.medium, self._high, self._medium):
            widget.setEnabled(self.has_levels.isChecked())

    def _on_edited(self) -> None:
        self._show_kind()
        self._pause.start()

    def _on_kind(self, kind: str) -> None:
        del kind
        self._on_edited()

    def _on_insert(self) -> None:
        name = self.insert.currentData()
        if name:
            self.formula.insertPlainText(str(name))
            self.insert.setCurrentIndex(0)
            self.formula.setFocus()

    def _on_pause(self) -> None:
        self.changed.emit(self.score())

    def _on_save(self) -> None:
        self.kept.emit(self.score())

    def _on_delete(self) -> None:
        if self._score.id is not None:
            self.deleted.emit(self._score.id)

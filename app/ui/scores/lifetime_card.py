"""How far ahead lifetime value looks, and which part of the price stays with the shop."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QVBoxLayout

from app.ui.formats import NO_BREAK
from app.ui.scores.hints import explain
from app.ui.scores.score_words import span_words
from app.ui.theme.widgets import Button, Card, Field, SpinBox, Text

if TYPE_CHECKING:
    from app.models.domain.settings import ScorePolicy

HORIZONS_DAYS = (180, 365, 730, 1095)
_WHOLE = 100
_USUAL_MARGIN = 40


class LifetimeCard(Card):
    """`horizon_chosen` carries days; `margin_kept` a share, None to say values in revenue."""

    horizon_chosen = Signal(int)
    margin_kept = Signal(object)

    def __init__(self) -> None:
        """Start without a policy."""
        super().__init__()
        self._policy: ScorePolicy | None = None
        self._words = Text("", "table", "secondary", wraps=True)
        self.horizon = QComboBox()
        self.horizon.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.knows = QCheckBox()
        self.margin = SpinBox()
        self.margin.setRange(1, _WHOLE)
        self.margin.setSuffix(f"{NO_BREAK}%")
        self.keep = Button("")
        self._horizon, self._margin = Field("", self.horizon), Field("", self.margin)
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(self._horizon)
        row.addWidget(self._margin)
        checks = QVBoxLayout()
        checks.addStretch(1)
        checks.addWidget(self.knows)
        checks.addSpacing(6)
        row.addLayout(checks)
        button = QVBoxLayout()
        button.addStretch(1)
        button.addWidget(self.keep)
        row.addStretch(1)
        row.addLayout(button)
        self.body.addWidget(self._words)
        self.body.addLayout(row)
        self.horizon.activated.connect(self._on_horizon)
        self.knows.toggled.connect(self._on_edited)
        self.margin.valueChanged.connect(self._on_edited)
        self.keep.clicked.connect(self._on_keep)

    def show_policy(self, policy: ScorePolicy) -> None:
        """Show what is in force, in the language in force."""
        self._policy = policy
        self.set_title(self.tr("How it is counted"))
        self._words.setText(self.tr("Another horizon or margin computes the values again; you can take it back."))
        self._horizon.set_label(self.tr("Looks ahead"))
        self._margin.set_label(self.tr("Margin"))
        self.knows.setText(self.tr("Say values in margin"))
        self.keep.setText(self.tr("Save and recompute"))
        explain(self.margin, "lifetime.margin")
        explain(self.horizon, "horizon")
        chosen = policy.lifetime_horizon_days
        self.horizon.clear()
        for days in HORIZONS_DAYS if chosen in HORIZONS_DAYS else (chosen, *HORIZONS_DAYS):
            self.horizon.addItem(span_words(days), days)
        self.horizon.setCurrentIndex(max(self.horizon.findData(chosen), 0))
        for widget in (self.knows, self.margin):
            widget.blockSignals(True)
        self.knows.setChecked(policy.margin_share is not None)
        known = policy.margin_share
        self.margin.setValue(_USUAL_MARGIN if known is None else round(_WHOLE * known))
        for widget in (self.knows, self.margin):
            widget.blockSignals(False)
        self._on_edited()

    def share(self) -> float | None:
        """Return the margin as edited; None for values in revenue."""
        return self.margin.value() / _WHOLE if self.knows.isChecked() else None

    def _on_edited(self) -> None:
        self.margin.setEnabled(self.knows.isChecked())
        self.keep.setEnabled(self._policy is not None and self.share() != self._policy.margin_share)

    def _on_horizon(self) -> None:
        self.horizon_chosen.emit(self.horizon.currentData())

    def _on_keep(self) -> None:
        self.margin_kept.emit(self.share())

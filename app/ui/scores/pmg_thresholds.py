"""Where the sizes begin: which part of the revenue is brought by large and by medium customers, over which period."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QSpinBox

from app.models.domain.settings import ScorePolicy
from app.ui.formats import NO_BREAK
from app.ui.theme.look import look
from app.ui.theme.widgets import Button, Card, Field, Text

_WINDOWS = (180, 365, 730, None)
_WHOLE = 100


class PmgThresholds(Card):
    """Edits the PMG part of the policy; `saved` carries the whole new policy."""

    saved = Signal(object)

    def __init__(self) -> None:
        """Start without a policy."""
        super().__init__()
        self._policy = ScorePolicy()
        self._words = Text("", "table", "secondary", wraps=True)
        self.large, self.medium = QSpinBox(), QSpinBox()
        self.window_box = QComboBox()
        self._large = Field("", self.large)
        self._medium = Field("", self.medium)
        self._window = Field("", self.window_box)
        for box in (self.large, self.medium):
            box.setRange(1, _WHOLE)
            box.setSuffix(f"{NO_BREAK}%")
            box.setFixedHeight(look().px(32))
            box.lineEdit().setTextMargins(look().px(5), 0, 0, 0)
            box.valueChanged.connect(self._on_edited)
        self.window_box.activated.connect(self._on_edited)
        self.save = Button("", "primary")
        self.save.clicked.connect(self._on_save)
        fields = QHBoxLayout()
        fields.setSpacing(8)
        for field in (self._large, self._medium, self._window):
            fields.addWidget(field, 1)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(self.save)
        self.body.addWidget(self._words)
        self.body.addLayout(fields)
        self.body.addLayout(foot)

    def show_policy(self, policy: ScorePolicy) -> None:
        """Show the thresholds in force, in the language in force."""
        self._policy = policy
        self.set_title(self.tr("Where sizes begin"))
        self._words.setText(
            self.tr(
                "Customers in order of revenue: the first ones are large until they bring this part of it together."
            )
        )
        self._large.set_label(self.tr("Large, up to"))
        self._medium.set_label(self.tr("Medium, up to"))
        self._window.set_label(self.tr("Purchases of"))
        self.save.setText(self.tr("Save and recompute"))
        for box, share in ((self.large, policy.pmg_large_share), (self.medium, policy.pmg_medium_share)):
            box.blockSignals(True)
            box.setValue(round(share * _WHOLE))
            box.blockSignals(False)
        self._show_windows(policy.pmg_window_days)
        self._check()

    def policy(self) -> ScorePolicy:
        """Return the policy as edited."""
        return replace(
            self._policy,
            pmg_large_share=self.large.value() / _WHOLE,
            pmg_medium_share=self.medium.value() / _WHOLE,
            pmg_window_days=self.window_box.currentData(),
        )

    def _show_windows(self, chosen: int | None) -> None:
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

    def _check(self) -> None:
        is_right = self.large.value() < self.medium.value()
        self._medium.set_error("" if is_right else self.tr("It must be more than the part of the large ones."))
        self.save.setEnabled(is_right and self.policy() != self._policy)

    def _on_edited(self) -> None:
        self._check()

    def _on_save(self) -> None:
        self.saved.emit(self.policy())

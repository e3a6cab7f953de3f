"""What each act is worth in engagement, to see and to change."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from app.ui.formats import NO_BREAK
from app.ui.labels import label
from app.ui.scores.hints import explain
from app.ui.theme.look import look
from app.ui.theme.widgets import Button, Card, DoubleSpinBox, SpinBox, Text

if TYPE_CHECKING:
    from app.services.scoring.engagement import EngagementPolicy

_HEAVIEST = 100
_LONGEST_DAYS = 3_650
_PAUSE_MS = 250
_COLUMNS = 2
_BOX_WIDTH = 84


class WeightsCard(Card):
    """`changed` a moment after the last edit, `kept` to keep what is edited; both carry the whole policy."""

    changed = Signal(object)
    kept = Signal(object)

    def __init__(self) -> None:
        """Start without weights."""
        super().__init__()
        self._policy: EngagementPolicy | None = None
        self._words = Text("", "table", "secondary", wraps=True)
        self.boxes: dict[str, DoubleSpinBox] = {}
        self._names: dict[str, Text] = {}
        self._half_name = Text("", "table")
        self.half_life = SpinBox()
        self.half_life.setRange(1, _LONGEST_DAYS)
        self.half_life.setFixedWidth(look().px(_BOX_WIDTH))
        self.half_life.valueChanged.connect(self._on_edited)
        self._half_name.setBuddy(self.half_life)
        self._holder = QWidget()
        self._grid = QGridLayout(self._holder)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(6)
        self.effect = Text("", "table_strong", wraps=True)
        self.back, self.keep = Button("", "quiet"), Button("")
        self.back.clicked.connect(self._on_back)
        self.keep.clicked.connect(self._on_keep)
        foot = QHBoxLayout()
        foot.addWidget(self.effect, 1)
        foot.addWidget(self.back)
        foot.addWidget(self.keep)
        for widget in (self._words, self._holder):
            self.body.addWidget(widget)
        self.body.addStretch(1)
        self.body.addLayout(foot)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self._on_pause)

    def show_policy(self, policy: EngagementPolicy) -> None:
        """Show the weights in force, in the language in force."""
        self._policy = policy
        if not self.boxes:
            self._make_boxes(policy)
        self.set_title(self.tr("What counts, and how much"), self.tr("points of one act today"))
        explain(self.title_label, "engagement.weights")
        self._words.setText(self.tr("Change a weight: the picture shows at once how your customers would be spread."))
        for kind, box in self.boxes.items():
            name = label("engagement_act", kind)
            self._names[kind].setText(name)
            box.setAccessibleName(name)
            explain(box, "engagement.weights")
        self._half_name.setText(self.tr("Counts for half after"))
        days = self.tr("d")
        self.half_life.setSuffix(f"{NO_BREAK}{days}")
        explain(self.half_life, "engagement.half_life")
        self.back.setText(self.tr("Put back"))
        self.keep.setText(self.tr("Save and recompute"))
        self._put(policy)
        self.set_effect("")

    def policy(self) -> EngagementPolicy | None:
        """Return what is edited."""
        if self._policy is None:
            return None
        weights = {**self._policy.weights, **{kind: box.value() for kind, box in self.boxes.items()}}
        return replace(self._policy, weights=weights, half_life_days=self.half_life.value())

    def is_changed(self) -> bool:
        """Whether what is edited is not in force."""
        return self._policy is not None and self.policy() != self._policy

    def set_effect(self, words: str) -> None:
        """Say what the edited weights would change."""
        self.effect.setText(words)
        for button in (self.back, self.keep):
            button.setVisible(self.is_changed())

    def _make_boxes(self, policy: EngagementPolicy) -> None:
        rows = -(-(len(policy.weights) + 1) // _COLUMNS)
        places = [(place % rows, 2 * (place // rows)) for place in range(len(policy.weights) + 1)]
        for kind, (row, column) in zip(policy.weights, places, strict=False):
            box = self.boxes[kind] = DoubleSpinBox()
            box.setRange(-_HEAVIEST, _HEAVIEST)
            box.setFixedWidth(look().px(_BOX_WIDTH))
            box.setDecimals(0 if all(weight == round(weight) for weight in policy.weights.values()) else 1)
            box.valueChanged.connect(self._on_edited)
            name = self._names[kind] = Text("", "table", wraps=True)
            name.setBuddy(box)
            self._grid.addWidget(name, row, column)
            self._grid.addWidget(box, row, column + 1)
        row, column = places[-1]
        self._grid.addWidget(self._half_name, row, column)
        self._grid.addWidget(self.half_life, row, column + 1)
        for column in range(_COLUMNS):
            self._grid.setColumnStretch(2 * column, 1)

    def _put(self, policy: EngagementPolicy) -> None:
        for kind, box in self.boxes.items():
            box.blockSignals(True)
            box.setValue(policy.weights.get(kind, 0.0))
            box.blockSignals(False)
        self.half_life.blockSignals(True)
        self.half_life.setValue(policy.half_life_days)
        self.half_life.blockSignals(False)

    def _on_edited(self) -> None:
        self._pause.start()

    def _on_pause(self) -> None:
        policy = self.policy()
        if policy is not None:
            self.changed.emit(policy)

    def _on_back(self) -> None:
        if self._policy is not None:
            self._put(self._policy)
            self.changed.emit(self._policy)

    def _on_keep(self) -> None:
        policy = self.policy()
        if policy is not None:
            self.kept.emit(policy)

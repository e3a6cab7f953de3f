"""Prospects by maturity: how many are close to buying, comparing, maturing, and the numbers that decide it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from app.ui.formats import whole_number
from app.ui.labels import add_labels, label
from app.ui.theme.look import look
from app.ui.theme.widgets import Button, Card, SpinBox, Text

if TYPE_CHECKING:
    from app.models.domain.persona import MaturityPolicy
    from app.ui.segments.personas.work import Shown

CODES: Final = ("close", "comparing", "maturing")
_NUMBERS: Final = ("close_days", "close_clicks", "comparing_days", "comparing_opens", "maturing_days")
_LONGEST_DAYS: Final = 3_650
_MOST_TIMES: Final = 50
_BOX_WIDTH: Final = 84

add_labels(
    "maturity",
    "Personas",
    {
        "close": QT_TRANSLATE_NOOP("Personas", "Close to buying"),
        "comparing": QT_TRANSLATE_NOOP("Personas", "Comparing"),
        "maturing": QT_TRANSLATE_NOOP("Personas", "Maturing"),
        "close.meaning": QT_TRANSLATE_NOOP(
            "Personas",
            "A cart left, a question, a call, a visit, or {close_clicks} clicks and more in the last {close_days} days",
        ),
        "comparing.meaning": QT_TRANSLATE_NOOP(
            "Personas",
            "A click, a visit, a cart left, or {comparing_opens} openings and more in the last {comparing_days} days",
        ),
        "maturing.meaning": QT_TRANSLATE_NOOP(
            "Personas", "An opening, a click, a visit or an answer in the last {maturing_days} days"
        ),
        "close_days": QT_TRANSLATE_NOOP("Personas", "Close to buying: days looked back"),
        "close_clicks": QT_TRANSLATE_NOOP("Personas", "Close to buying: clicks needed"),
        "comparing_days": QT_TRANSLATE_NOOP("Personas", "Comparing: days looked back"),
        "comparing_opens": QT_TRANSLATE_NOOP("Personas", "Comparing: openings needed"),
        "maturing_days": QT_TRANSLATE_NOOP("Personas", "Maturing: days looked back"),
    },
)


class MaturityCard(Card):
    """`segment_wanted` and `customers_wanted` carry the code of a maturity; `kept` a policy."""

    segment_wanted = Signal(str)
    customers_wanted = Signal(str)
    kept = Signal(object)

    def __init__(self) -> None:
        """Start without figures."""
        super().__init__()
        self._policy: MaturityPolicy | None = None
        self.change = Button("", "link")
        self.change.clicked.connect(self._on_change)
        self.add_to_head(self.change)
        self.others = Text("", "table", "secondary", wraps=True)
        self.names = {code: Text("", "table_strong") for code in CODES}
        self.counts = {code: Text("", "table_strong") for code in CODES}
        self.meanings = {code: Text("", "table", "secondary", wraps=True) for code in CODES}
        self.see = {code: Button("", is_small=True) for code in CODES}
        self.make = {code: Button("", is_small=True) for code in CODES}
        self.boxes = {name: SpinBox() for name in _NUMBERS}
        self.labels = {name: Text("", "table") for name in _NUMBERS}
        self.keep, self.give_up = Button(""), Button("", "quiet")
        self.form = QWidget()
        self._build()

    def show_prospects(self, shown: Shown) -> None:
        """Show how many prospects are where, in the language in force."""
        self._policy = shown.policy
        self.set_title(self.tr("Prospects by maturity"))
        self.change.setText(self.tr("Change the rules"))
        counted = sum(count for _, count in shown.maturity.values())
        left = QCoreApplication.translate(
            "MaturityCard", "%n prospect(s) show no sign.", None, shown.prospects - counted
        )
        left = left.replace(str(shown.prospects - counted), whole_number(shown.prospects - counted))
        none = self.tr("There are no prospects: everybody you know has bought.")
        self.others.setText(left if shown.prospects else none)
        for code in CODES:
            count = shown.maturity[code][1]
            self.names[code].setText(label("maturity", code))
            self.counts[code].setText(whole_number(count))
            self.meanings[code].setText(self._meaning(code, shown.policy))
            see = QCoreApplication.translate("MaturityCard", "See the %n", None, count)
            self.see[code].setText(see.replace(str(count), whole_number(count)))
            self.see[code].setEnabled(count > 0)
            self.make[code].setText(self.tr("Make it a segment"))
            for button in (self.see[code], self.make[code]):
                button.setAccessibleDescription(label("maturity", code))
        self._show_form(shown.policy)

    def _meaning(self, code: str, policy: MaturityPolicy) -> str:
        numbers = {name: whole_number(getattr(policy, name)) for name in _NUMBERS}
        return label("maturity", f"{code}.meaning").format(**numbers)

    def _build(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(2, 1)
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        for row, code in enumerate(CODES):
            grid.addWidget(self.names[code], 2 * row, 0)
            grid.addWidget(self.counts[code], 2 * row, 1, right)
            grid.addWidget(self.see[code], 2 * row, 3)
            grid.addWidget(self.make[code], 2 * row, 4)
            grid.addWidget(self.meanings[code], 2 * row + 1, 0, 1, 5)
            self.see[code].clicked.connect(self._on_see)
            self.make[code].clicked.connect(self._on_make)
        fields = QGridLayout(self.form)
        fields.setContentsMargins(0, 8, 0, 0)
        fields.setHorizontalSpacing(12)
        fields.setColumnStretch(2, 1)
        for row, (name, box) in enumerate(self.boxes.items()):
            box.setRange(1, _LONGEST_DAYS if name.endswith("_days") else _MOST_TIMES)
            box.setFixedWidth(look().px(_BOX_WIDTH))
            self.labels[name].setBuddy(box)
            fields.addWidget(self.labels[name], row, 0)
            fields.addWidget(box, row, 1)
        foot = QHBoxLayout()
        foot.addWidget(self.keep)
        foot.addWidget(self.give_up)
        foot.addStretch(1)
        fields.addLayout(foot, len(self.boxes), 0, 1, 3)
        self.keep.clicked.connect(self._on_keep)
        self.give_up.clicked.connect(self._on_change)
        self.body.addLayout(grid)
        self.body.addWidget(self.others)
        self.body.addWidget(self.form)
        self.body.addStretch(1)
        self.form.hide()

    def _show_form(self, policy: MaturityPolicy) -> None:
        for name, box in self.boxes.items():
            self.labels[name].setText(label("maturity", name))
            box.setAccessibleName(label("maturity", name))
            if self.form.isHidden():
                box.setValue(getattr(policy, name))
        self.keep.setText(self.tr("Keep these rules"))
        self.give_up.setText(self.tr("Leave as it was"))

    def _on_change(self) -> None:
        is_opening = self.form.isHidden()
        self.form.setVisible(is_opening)
        if self._policy is not None:
            for name, box in self.boxes.items():
                box.setValue(getattr(self._policy, name))
        (self.boxes["close_days"] if is_opening else self.change).setFocus()

    def _on_keep(self) -> None:
        if self._policy is not None:
            numbers = {name: box.value() for name, box in self.boxes.items()}
            self.kept.emit(replace(self._policy, **numbers))

    def end_form(self) -> None:
        """Close the form: what it said is kept."""
        self.form.hide()

    def _on_see(self) -> None:
        self.customers_wanted.emit(_code_of(self.see, self.sender()))

    def _on_make(self) -> None:
        self.segment_wanted.emit(_code_of(self.make, self.sender()))


def _code_of(buttons: dict[str, Button], sender: object) -> str:
    return next(code for code, button in buttons.items() if button is sender)

"""The part of a rule row after its field: operator, values and options, as combos and fields."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, cast

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QComboBox, QDateEdit, QDoubleSpinBox, QLineEdit, QPushButton, QSpinBox, QWidget

from app.models.domain.segment import RuleField
from app.ui.segments import period_editor
from app.ui.segments.inputs import RowCombo
from app.ui.segments.new_conditions import with_operator
from app.ui.segments.option_editors import OptionEditor, option_words
from app.ui.segments.period_editor import MomentEditor, PeriodEditor
from app.ui.segments.value_editors import NEEDS_NOTHING, ValueEditor
from app.ui.segments.words import Vocabulary, field_words, flag_words, operator_words
from app.ui.theme.look import look
from app.ui.theme.widgets import IconButton, Menu
from app.ui.theme.widgets.flow_layout import FlowLayout

_FIRST_OPTIONS = ("category", "kind", "segmentation")
"""Options that stand before the comparison and are always in sight."""

_FURTHER_OPTIONS = ("product", "channel", "direction", "campaign", "mailing", "scenario", "amount_cents")
"""Options that are in sight once asked for."""

EDITED_OPTIONS = (*_FIRST_OPTIONS, *_FURTHER_OPTIONS, *period_editor.KEYS, "days_ago", "on", "seed")
"""Every option that has an editor."""

_INPUTS = (QComboBox, QDateEdit, QDoubleSpinBox, QLineEdit, QPushButton, QSpinBox)


class ConditionEditor(QWidget):
    """Edits one condition; `changed` carries it, and whether only a value was typed."""

    changed = Signal(dict, bool)

    def __init__(self, condition: Mapping[str, Any], known: RuleField, vocabulary: Vocabulary) -> None:
        """Show `condition`, a condition on the field `known`."""
        super().__init__()
        self._condition = dict(condition)
        self._known = known
        self._vocabulary = vocabulary
        self._asked_for: set[str] = set()
        self.values: ValueEditor | None = None
        self.options: dict[str, OptionEditor] = {}
        self.period: PeriodEditor | MomentEditor | None = None
        self.operator: RowCombo | None = None
        self._flow = FlowLayout(self, 6)
        self._build()

    def condition(self) -> dict[str, Any]:
        """Return the condition as it is now."""
        return dict(self._condition)

    def inputs(self) -> list[QWidget]:
        """Return what can be edited, in the order it is read."""
        widgets = (self._flow.itemAt(place).widget() for place in range(self._flow.count()))  # type: ignore[union-attr]
        return [widget for widget in widgets if isinstance(widget, _INPUTS)]

    def show_option(self, name: str) -> None:
        """Put an option in sight and the focus on it."""
        self._asked_for.add(name)
        self._rebuild()
        if name in self.options:
            self.options[name].editor.setFocus()

    def _build(self) -> None:
        for name in _FIRST_OPTIONS:
            self._add_option(name)
        if self._known.value == "flag":
            self._add_flag()
        else:
            self._add_operator()
            self._add_value()
        for name in _FURTHER_OPTIONS:
            if name in self._asked_for or self._condition.get(name) is not None:
                self._add_option(name)
        self._add_period()
        self._add_more()

    def _add_operator(self) -> None:
        self.operator = None
        if len(self._known.operators) < 2:
            return
        self.operator = RowCombo(self.tr("Comparison"))
        words = [(op, operator_words(self._known, op)) for op in self._known.operators]
        self.operator.set_choices(words, str(self._condition.get("op")))
        self.operator.picked.connect(self.set_operator)
        self._flow.addWidget(self.operator)

    def _add_flag(self) -> None:
        combo = RowCombo(field_words(self._known.id))
        words = [("yes", flag_words(self._known.id, is_on=True)), ("no", flag_words(self._known.id, is_on=False))]
        combo.set_choices(words, "yes" if self._condition.get("value") else "no")
        combo.picked.connect(self._on_flag)
        self._flow.addWidget(combo)

    def _add_value(self) -> None:
        self.values = None
        if self._condition.get("op") in NEEDS_NOTHING:
            return
        self.values = ValueEditor(self._condition, self._known, self._vocabulary, self)
        for widget in self.values.widgets:
            self._flow.addWidget(widget)
        self.values.changed.connect(self._on_value)

    def _add_option(self, name: str) -> None:
        if name not in self._known.options:
            return
        option = self.options[name] = OptionEditor(name, self._known, self._condition, self._vocabulary, self)
        for widget in option.widgets:
            self._flow.addWidget(widget)
        option.changed.connect(self._on_option)

    def _add_period(self) -> None:
        today, options = self._vocabulary.today, self._known.options
        if "days_ago" in options:
            self.period = MomentEditor(self._condition, today, self, has_today=self._known.id == "segment")
        elif "from_on" in options:
            self.period = PeriodEditor(self._condition, today, self, has_earlier="until_days_ago" in options)
        else:
            self.period = None
            return
        self.period.changed.connect(self._on_period)
        for widget in self.period.widgets:
            self._flow.addWidget(widget)
        self.period.show_needed()

    def _add_more(self) -> None:
        """Offer the options that are not in sight."""
        if not self._hidden_options():
            return
        more = IconButton("plus", self.tr("Say more precisely: product, channel, amount…"), is_small=True)
        more.clicked.connect(self._on_more)
        self._flow.addWidget(more)

    def _hidden_options(self) -> list[str]:
        return [name for name in _FURTHER_OPTIONS if name in self._known.options and name not in self.options]

    def _rebuild(self) -> None:
        self.options = {}
        while (item := self._flow.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self._build()
        self.updateGeometry()

    def _set(self, *, is_typing: bool = False, **values: Any) -> None:
        for name, value in values.items():
            if value is None:
                self._condition.pop(name, None)
            else:
                self._condition[name] = value
        self.changed.emit(self.condition(), is_typing)

    def set_operator(self, op: str) -> None:
        """Compare in another way; the value is brought into the shape that one takes."""
        self._condition = with_operator(self._condition, op, self._known)
        self._rebuild()
        if self.operator is not None:
            self.operator.setFocus()
        self.changed.emit(self.condition(), False)

    def _on_flag(self, key: str) -> None:
        self._set(value=key == "yes")

    def _on_value(self, values: dict[str, Any], is_typing: bool) -> None:
        self._set(is_typing=is_typing, **values)

    def _on_option(self, name: str, value: object) -> None:
        self._set(is_typing=name in {"product", "amount_cents"}, **{name: value})
        if name == "segmentation":
            self._condition["value"] = None
            self._rebuild()
            self.changed.emit(self.condition(), False)

    def _on_period(self, options: dict[str, Any]) -> None:
        for name in (*period_editor.KEYS, "days_ago", "on"):
            self._condition.pop(name, None)
        self._set(is_typing=True, **options)

    def _on_more(self) -> None:
        button = cast("QWidget", self.sender())
        menu = Menu(self)
        for name in self._hidden_options():
            menu.add(option_words(name), _Show(self.show_option, name))
        menu.exec(button.mapToGlobal(QPoint(0, look().px(28))))
        menu.deleteLater()


class _Show:
    """Puts one option in sight."""

    def __init__(self, show: Callable[[str], None], name: str) -> None:
        self._show = show
        self._name = name

    def __call__(self) -> None:
        self._show(self._name)

"""The part of a rule row after its field: operator, values and options, as combos and fields."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, cast

from PySide6.QtCore import QStringListModel, Qt, Signal
from PySide6.QtWidgets import QCompleter, QLineEdit, QWidget

from app.models.domain.segment import RuleField
from app.ui.formats import NO_BREAK
from app.ui.labels import CHANNEL_ICONS
from app.ui.segments.inputs import ManyChoices, RowCombo, RowMoney, RowNumber
from app.ui.segments.new_conditions import with_operator
from app.ui.segments.period_editor import PeriodEditor
from app.ui.segments.words import Vocabulary, choice_words, field_words, flag_words, operator_words
from app.ui.theme.look import look
from app.ui.theme.widgets import Text
from app.ui.theme.widgets.flow_layout import FlowLayout

_SYMBOLS = {"EUR": "€", "USD": "$", "GBP": "£", "CHF": "CHF", "CAD": "$"}
_OPTION_WIDTH = 168
_NEEDS_NOTHING = {"known", "unknown", "never"}


class ConditionEditor(QWidget):
    """Edits one condition; `changed` carries it, and whether only a value was typed."""

    changed = Signal(dict, bool)

    def __init__(self, condition: Mapping[str, Any], known: RuleField, vocabulary: Vocabulary) -> None:
        """Show `condition`, a condition on the field `known`."""
        super().__init__()
        self._condition = dict(condition)
        self._known = known
        self._vocabulary = vocabulary
        self._numbers: list[RowNumber | RowMoney] = []
        self._flow = FlowLayout(self, 6)
        self._build()

    def condition(self) -> dict[str, Any]:
        """Return the condition as it is now."""
        return dict(self._condition)

    def _build(self) -> None:
        if self._known.id == "bought":
            self._add_what()
        if self._known.value == "flag":
            self._add_flag()
            return
        self._add_operator()
        op = str(self._condition.get("op"))
        if op not in _NEEDS_NOTHING:
            self._add_value(op)
        if self._known.value == "times":
            self._add_channel()
        if self._known.value == "times" or self._known.id == "bought_channel":
            period = PeriodEditor(self._condition, self._vocabulary.today, self)
            period.changed.connect(self._on_period)
            for widget in period.widgets:
                self._flow.addWidget(widget)
            period.show_needed()

    def _add_operator(self) -> None:
        if len(self._known.operators) < 2:
            return
        combo = RowCombo(self.tr("Comparison"))
        words = [(op, operator_words(self._known, op)) for op in self._known.operators]
        combo.set_choices(words, str(self._condition.get("op")))
        combo.picked.connect(self._on_operator)
        self._flow.addWidget(combo)

    def _add_flag(self) -> None:
        combo = RowCombo(field_words(self._known.id))
        words = [("yes", flag_words(self._known.id, is_on=True)), ("no", flag_words(self._known.id, is_on=False))]
        combo.set_choices(words, "yes" if self._condition.get("value") else "no")
        combo.picked.connect(self._on_flag)
        self._flow.addWidget(combo)

    def _add_value(self, op: str) -> None:
        if self._known.value in {"number", "days", "cents", "times"}:
            self._add_numbers(op)
        elif op in {"any_of", "none_of"}:
            self._add_many()
        elif self._known.value in {"choice", "month", "segment"}:
            self._add_choice()
        else:
            self._add_text()

    def _add_numbers(self, op: str) -> None:
        value = self._condition.get("value")
        ends = (
            list(cast("Sequence[Any]", value)) if isinstance(value, list | tuple) else [1 if value is None else value]
        )
        for place, end in enumerate(ends[: 2 if op == "between" else 1]):
            if place:
                self._flow.addWidget(Text(self.tr("and"), "table", "secondary"))
            box = self._number(int(end))
            box.valueChanged.connect(self._on_numbers)
            self._numbers.append(box)
            self._flow.addWidget(box)

    def _number(self, value: int) -> RowNumber | RowMoney:
        name = field_words(self._known.id)
        if self._known.value == "cents":
            return RowMoney(name, value, _SYMBOLS.get(self._vocabulary.currency, self._vocabulary.currency))
        suffixes = {"days": self.tr("days"), "times": self.tr("times")}
        suffix = suffixes.get(self._known.value, "")
        return RowNumber(name, value, least=0, suffix=f"{NO_BREAK}{suffix}" if suffix else "")

    def _add_choice(self) -> None:
        combo = RowCombo(field_words(self._known.id))
        combo.set_choices(self._choices(), str(self._condition.get("value") or ""))
        combo.picked.connect(self._on_choice)
        self._flow.addWidget(combo)

    def _add_many(self) -> None:
        value: Any = self._condition.get("value")
        chosen = [str(item) for item in cast("Sequence[Any]", value)] if isinstance(value, list | tuple) else []
        many = ManyChoices(field_words(self._known.id), self._choices(), chosen)
        many.picked.connect(self._on_many)
        self._flow.addWidget(many)

    def _add_text(self) -> None:
        field = QLineEdit(str(self._condition.get("value") or ""))
        field.setProperty("small", "true")
        field.setAccessibleName(field_words(self._known.id))
        field.setPlaceholderText(self.tr("Type here"))
        field.setFixedWidth(look().px(170))
        if self._known.choices:
            completer = QCompleter(QStringListModel([value for value, _ in self._known.choices], field), field)
            completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
            field.setCompleter(completer)
        field.textChanged.connect(self._on_text)
        self._flow.addWidget(field)

    def _add_what(self) -> None:
        options = self._vocabulary.fields.get("bought.category")
        combo = RowCombo(self.tr("What was bought"))
        combo.setMaximumWidth(look().px(_OPTION_WIDTH))
        choices = [("*", self.tr("anything")), *((name, name) for name, _ in (options.choices if options else ()))]
        combo.set_choices(choices, str(self._condition.get("category") or "*"))
        combo.picked.connect(self._on_category)
        self._flow.addWidget(combo)

    def _add_channel(self) -> None:
        is_bought = self._known.id == "bought"
        combo = RowCombo(self.tr("Channel"))
        if is_bought:
            options = self._vocabulary.fields.get("bought.channel")
            codes = [code for code, _ in (options.choices if options else ())]
        else:
            codes = list(CHANNEL_ICONS)
        kind = "bought.channel" if is_bought else "contact.channel"
        choices = [("*", self.tr("any channel")), *((c, choice_words(kind, c, self._vocabulary)) for c in codes)]
        combo.set_choices(choices, str(self._condition.get("channel") or "*"))
        combo.picked.connect(self._on_channel)
        self._flow.addWidget(combo)

    def _choices(self) -> list[tuple[str, str]]:
        if self._known.value == "month":
            keys = ["this", *(str(month) for month in range(1, 13))]
        else:
            keys = [key for key, _ in self._known.choices]
        return [(key, choice_words(self._known.id, key, self._vocabulary)) for key in keys]

    def _typed(self, key: str) -> Any:
        """Return a key of a choice as the rule writes it."""
        if self._known.value == "segment" or (self._known.value == "month" and key != "this"):
            return int(key)
        return key

    def _set(self, *, is_typing: bool = False, **values: Any) -> None:
        for name, value in values.items():
            if value is None:
                self._condition.pop(name, None)
            else:
                self._condition[name] = value
        self.changed.emit(self.condition(), is_typing)

    def _on_operator(self, op: str) -> None:
        self._condition = with_operator(self._condition, op, self._known)
        self._numbers = []
        while (item := self._flow.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self._build()
        self.changed.emit(self.condition(), False)

    def _on_flag(self, key: str) -> None:
        self._set(value=key == "yes")

    def _on_numbers(self) -> None:
        values = [box.cents() if isinstance(box, RowMoney) else box.value() for box in self._numbers]
        self._set(is_typing=True, value=values if len(values) > 1 else values[0])

    def _on_choice(self, key: str) -> None:
        self._set(value=self._typed(key))

    def _on_many(self, keys: list[str]) -> None:
        self._set(value=[self._typed(key) for key in keys])

    def _on_text(self, text: str) -> None:
        self._set(is_typing=True, value=text.strip())

    def _on_category(self, key: str) -> None:
        self._set(category=None if key == "*" else key)

    def _on_channel(self, key: str) -> None:
        self._set(channel=None if key == "*" else key)

    def _on_period(self, options: dict[str, Any]) -> None:
        self._set(is_typing=True, within_days=None, from_on=None, to_on=None)
        self._set(is_typing=True, **options)

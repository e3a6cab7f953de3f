"""What a condition compares with: numbers, amounts, one choice or several, text."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Final, cast

from PySide6.QtCore import QObject, QStringListModel, Qt, Signal
from PySide6.QtWidgets import QCompleter, QLineEdit, QWidget

from app.models.domain.segment import RuleField
from app.ui.formats import NO_BREAK
from app.ui.segments.choice_combos import ManyChoices, OneChoice
from app.ui.segments.class_words import class_codes, class_words
from app.ui.segments.inputs import RowMoney, RowNumber
from app.ui.segments.picker import Choice
from app.ui.segments.words import Vocabulary, choice_words, field_words
from app.ui.theme.look import look
from app.ui.theme.widgets import IconButton, Text

NEEDS_NOTHING: Final = {"known", "unknown", "never"}
"""Operators without a value."""

_SYMBOLS = {"EUR": "€", "USD": "$", "GBP": "£", "CHF": "CHF", "CAD": "$"}
_NUMBERS = {"number", "days", "cents", "times"}
_NUMBER_IDS = {"list", "batch"}
"""Fields whose choices are ids, which rules write as numbers."""
_TEXTS = {"text", "postcode"}
_WORDS_OF_TEXT = {"contains", "not_contains", "starts_with"}


class ValueEditor(QObject):
    """The editors of a value, as `widgets` to lay out; `changed` carries the keys to set, and whether one was typed."""

    changed = Signal(dict, bool)

    def __init__(self, condition: Mapping[str, Any], known: RuleField, vocabulary: Vocabulary, parent: QObject) -> None:
        """Show the value of `condition`."""
        super().__init__(parent)
        self._condition = condition
        self._known = known
        self._vocabulary = vocabulary
        self._seed = int(condition.get("seed") or 1)
        self.numbers: list[RowNumber | RowMoney] = []
        self.choice: OneChoice | None = None
        self.many: ManyChoices | None = None
        self.text: QLineEdit | None = None
        self.widgets: list[QWidget] = []
        self._build(str(condition.get("op")))

    def _build(self, op: str) -> None:
        known = self._known
        if known.id == "random":
            self._add_random(op)
        elif known.value in _NUMBERS:
            self._add_numbers(op)
        elif op in {"any_of", "none_of"}:
            self._add_many()
        elif known.value not in _TEXTS or (known.choices and op not in _WORDS_OF_TEXT):
            self._add_choice()
        else:
            self._add_text()
        if known.id in {"entered", "left"}:
            self._add_within()

    def _add_numbers(self, op: str) -> None:
        value = self._condition.get("value")
        ends = (
            list(cast("Sequence[Any]", value)) if isinstance(value, list | tuple) else [1 if value is None else value]
        )
        for place, end in enumerate(ends[: 2 if op == "between" else 1]):
            if place:
                self.widgets.append(Text(self.tr("and"), "table", "secondary"))
            box = self._number(_whole(end))
            box.valueChanged.connect(self._on_numbers)
            self.numbers.append(box)
            self.widgets.append(box)

    def _number(self, value: int) -> RowNumber | RowMoney:
        name = field_words(self._known.id)
        if self._known.value == "cents":
            return RowMoney(name, value, currency_symbol(self._vocabulary))
        units = {"days": (self.tr("day"), self.tr("days")), "times": (self.tr("time"), self.tr("times"))}
        if self._known.value not in units:
            return RowNumber(name, value)
        single, several = units[self._known.value]
        return RowNumber(name, value, suffix=NO_BREAK + several, single=NO_BREAK + single)

    def _add_random(self, op: str) -> None:
        words = "%" if op == "percent" else self.tr("customers")
        box = RowNumber(field_words("random"), _whole(self._condition.get("value")), least=1, suffix=NO_BREAK + words)
        if op == "percent":
            box.setMaximum(100)
        box.valueChanged.connect(self._on_numbers)
        self.numbers.append(box)
        again = IconButton("refresh-cw", self.tr("Draw others"), is_small=True)
        again.clicked.connect(self._on_again)
        self.widgets += [box, again]

    def _add_within(self) -> None:
        days = _whole(self._condition.get("within_days")) or 30
        box = RowNumber(self.tr("Number of days"), days, least=1, suffix=f"{NO_BREAK}{self.tr('days')}")
        box.valueChanged.connect(self._on_within)
        self.widgets += [Text(self.tr("in the last"), "table", "secondary"), box]

    def _add_choice(self) -> None:
        self.choice = OneChoice(field_words(self._known.id))
        self.choice.takes_typed = self._takes_typed()
        value = self._condition.get("value")
        chosen = "" if value is None else str(value)
        self.choice.set_choices(self._choices(), chosen)
        self.choice.picked.connect(self._on_choice)
        self.widgets.append(self.choice)

    def _add_many(self) -> None:
        value: Any = self._condition.get("value")
        chosen = [str(item) for item in cast("Sequence[Any]", value)] if isinstance(value, list | tuple) else []
        self.many = ManyChoices(field_words(self._known.id), self._choices(), chosen)
        self.many.takes_typed = self._takes_typed()
        self.many.ticked.connect(self._on_many)
        self.widgets.append(self.many)

    def _add_text(self) -> None:
        self.text = QLineEdit(str(self._condition.get("value") or ""))
        self.text.setProperty("small", "true")
        self.text.setAccessibleName(field_words(self._known.id))
        self.text.setPlaceholderText(self.tr("Type here"))
        self.text.setFixedWidth(look().px(170))
        if self._known.choices:
            words = [value for value, _ in self._known.choices]
            completer = QCompleter(QStringListModel(words, self.text), self.text)
            completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
            self.text.setCompleter(completer)
        self.text.textChanged.connect(self._on_text)
        self.widgets.append(self.text)

    def _takes_typed(self) -> bool:
        return self._known.value in _TEXTS or self._known.id == "tag"

    def _choices(self) -> list[Choice]:
        known, vocabulary = self._known, self._vocabulary
        if known.value == "month":
            keys = ["this", *(str(month) for month in range(1, 13))]
            return [Choice(key, choice_words(known.id, key, vocabulary)) for key in keys]
        if known.id == "class_was":
            of_class = str(self._condition.get("segmentation") or "rfm")
            found = class_codes(of_class, vocabulary)
            return [Choice(code, class_words(of_class, code, vocabulary), count) for code, count in found]
        return choices_of(known, vocabulary)

    def _typed(self, key: str) -> Any:
        """Return a key of a choice as the rule writes it."""
        is_number = self._known.value == "segment" or self._known.id in _NUMBER_IDS
        if (is_number or (self._known.value == "month" and key != "this")) and key.isdecimal():
            return int(key)
        return key

    def _on_numbers(self) -> None:
        values = [box.cents() if isinstance(box, RowMoney) else box.value() for box in self.numbers]
        self.changed.emit({"value": values if len(values) > 1 else values[0]}, True)

    def _on_again(self) -> None:
        self._seed += 1
        self.changed.emit({"seed": self._seed}, False)

    def _on_within(self, days: int) -> None:
        self.changed.emit({"within_days": days}, True)

    def _on_choice(self, key: str) -> None:
        self.changed.emit({"value": self._typed(key)}, False)

    def _on_many(self, keys: list[str]) -> None:
        self.changed.emit({"value": [self._typed(key) for key in keys]}, False)

    def _on_text(self, text: str) -> None:
        self.changed.emit({"value": text.strip()}, True)


def choices_of(known: RuleField, vocabulary: Vocabulary) -> list[Choice]:
    """Return the values of a field that the data holds, in words, with their customers."""
    return [Choice(key, choice_words(known.id, key, vocabulary), count) for key, count in known.choices]


def currency_symbol(vocabulary: Vocabulary) -> str:
    """Return the sign of the workspace's currency."""
    return _SYMBOLS.get(vocabulary.currency, vocabulary.currency)


def _whole(value: object) -> int:
    try:
        return round(float(str(value)))
    except ValueError:
        return 0

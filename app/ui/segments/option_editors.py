"""The further keys of a condition: which category, product, channel, campaign, list sent, amount."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from app.models.domain.segment import RuleField
from app.ui.segments.choice_combos import OneChoice
from app.ui.segments.class_words import grouping_words
from app.ui.segments.inputs import RowMoney
from app.ui.segments.picker import Choice
from app.ui.segments.value_editors import choices_of, currency_symbol
from app.ui.segments.words import Vocabulary
from app.ui.theme.look import look
from app.ui.theme.widgets import Text

_ANY = "*"
_NUMBER_IDS = {"mailing", "scenario"}
"""Options whose choices are ids, which rules write as numbers."""


class OptionEditor(QObject):
    """The editor of one option, as `widgets` to lay out; `changed` carries its name and value, None for any."""

    changed = Signal(str, object)

    def __init__(
        self, name: str, known: RuleField, condition: Mapping[str, Any], vocabulary: Vocabulary, parent: QObject
    ) -> None:
        """Show the option `name` of a condition on the field `known`."""
        super().__init__(parent)
        self.name = name
        value = condition.get(name)
        if name == "amount_cents":
            self.editor: QWidget = self._amount(value, vocabulary)
            self.widgets = [Text(self.tr("each of at least"), "table", "secondary"), self.editor]
            return
        if name == "product":
            self.editor = self._text(value)
        else:
            self.editor = self._choice(known, value, vocabulary)
        self.widgets = [self.editor]

    def _choice(self, known: RuleField, value: object, vocabulary: Vocabulary) -> OneChoice:
        combo = OneChoice(option_words(self.name))
        options = options_field(known, self.name, vocabulary)
        offered = choices_of(options, vocabulary) if options is not None else []
        if self.name == "segmentation":
            offered = [Choice(each.key, grouping_words(each.key, vocabulary)) for each in offered]
            if value is not None and str(value) not in {each.key for each in offered}:
                offered.append(Choice(str(value), grouping_words(str(value), vocabulary)))
        everything = [] if self.name == "segmentation" else [Choice(_ANY, _any_words(self.name))]
        combo.set_choices([*everything, *offered], _ANY if value is None else str(value))
        combo.picked.connect(self._on_picked)
        return combo

    def _text(self, value: object) -> QLineEdit:
        field = QLineEdit(str(value or ""))
        field.setProperty("small", "true")
        field.setAccessibleName(option_words(self.name))
        field.setPlaceholderText(self.tr("Words of the product"))
        field.setFixedWidth(look().px(150))
        field.textChanged.connect(self._on_typed)
        return field

    def _amount(self, value: object, vocabulary: Vocabulary) -> RowMoney:
        cents = int(str(value)) if value is not None else 2000
        box = RowMoney(option_words(self.name), cents, currency_symbol(vocabulary))
        box.valueChanged.connect(self._on_amount)
        if value is None:
            self._first = cents
        return box

    def _on_picked(self, key: str) -> None:
        value: Any = None if key == _ANY else key
        if self.name in _NUMBER_IDS and value is not None:
            value = int(key)
        self.changed.emit(self.name, value)

    def _on_typed(self, text: str) -> None:
        self.changed.emit(self.name, text.strip() or None)

    def _on_amount(self) -> None:
        if isinstance(self.editor, RowMoney):
            self.changed.emit(self.name, self.editor.cents() or None)


def options_field(known: RuleField, name: str, vocabulary: Vocabulary) -> RuleField | None:
    """Return the entry of the fields that holds the choices of an option."""
    owner = "class_was" if known.id == "class_was" else "bought" if known.group == "purchases" else "contact"
    return vocabulary.fields.get(f"{owner}.{name}")


def option_words(name: str) -> str:
    """Return what an option is called."""
    translate = QCoreApplication.translate
    words = {
        "category": translate("OptionEditor", "What was bought"),
        "product": translate("OptionEditor", "Product"),
        "channel": translate("OptionEditor", "Channel"),
        "kind": translate("OptionEditor", "Kind of contact"),
        "direction": translate("OptionEditor", "From you or from them"),
        "campaign": translate("OptionEditor", "Campaign"),
        "mailing": translate("OptionEditor", "Mailing"),
        "scenario": translate("OptionEditor", "Scenario"),
        "amount_cents": translate("OptionEditor", "Amount of each purchase"),
        "segmentation": translate("OptionEditor", "Grouping"),
    }
    return words[name]


def _any_words(name: str) -> str:
    translate = QCoreApplication.translate
    words = {
        "category": translate("OptionEditor", "anything"),
        "channel": translate("OptionEditor", "any channel"),
        "kind": translate("OptionEditor", "any contact"),
        "direction": translate("OptionEditor", "either way"),
        "campaign": translate("OptionEditor", "any campaign"),
        "mailing": translate("OptionEditor", "any mailing"),
        "scenario": translate("OptionEditor", "any scenario"),
    }
    return words[name]

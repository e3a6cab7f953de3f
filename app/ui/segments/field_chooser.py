"""What a rule looks at: every field under its subject, found by typing, also by words it is not called by."""

from __future__ import annotations

from typing import Final

from app.models.domain.segment import RuleField
from app.ui.labels import label
from app.ui.segments.choice_combos import OneChoice
from app.ui.segments.picker import Choice
from app.ui.segments.words import Vocabulary, field_words
from app.ui.theme.icons import icon
from app.ui.theme.look import look

GROUPS: Final = ("purchases", "person", "contact", "scores", "segments", "memory", "own", "custom", "data")
"""Subjects of fields in the order they are offered."""

_ICONS: Final = {
    "purchases": "shopping-bag",
    "person": "user",
    "contact": "mail",
    "scores": "gauge",
    "segments": "chart-pie",
    "memory": "history",
    "own": "tag",
    "custom": "sliders-horizontal",
    "data": "hard-drive",
}
_WIDTH, _WIDEST = 150, 280


class FieldChooser(OneChoice):
    """A combo over all fields; `picked` carries the id of the field taken."""

    def __init__(self, spoken_name: str, vocabulary: Vocabulary) -> None:
        """Offer the fields of the workspace."""
        super().__init__(spoken_name)
        self._vocabulary = vocabulary
        self.setMinimumWidth(look().px(_WIDTH))
        self.setMaximumWidth(look().px(_WIDEST))

    def set_field(self, field_id: str) -> None:
        """Show the field of the rule."""
        self._chosen = [field_id]
        known = self._vocabulary.fields.get(field_id)
        self.setItemIcon(0, icon(_ICONS.get(known.group if known else "", "filter"), "text_secondary"))
        self.show_words(field_words(field_id))

    def showPopup(self) -> None:
        """Gather the fields when they are first asked for, then open."""
        if not self._choices:
            self._choices = field_choices(self._vocabulary)
        super().showPopup()

    def choose(self, key: str) -> None:
        """Take a field as if the user had."""
        self.set_field(key)
        self.picked.emit(key)


def field_choices(vocabulary: Vocabulary) -> list[Choice]:
    """Return every field that can be asked for, by subject."""
    offered = [known for known in vocabulary.fields.values() if known.operators]
    return [_choice(known, group) for group in GROUPS for known in offered if known.group == group]


def _choice(known: RuleField, group: str) -> Choice:
    also = label("rule_field_also", known.id)
    return Choice(known.id, field_words(known.id), -1, label("rule_group", group), "" if also == known.id else also)

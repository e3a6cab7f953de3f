"""Why this many: for each number of personas, how far two halves of the customers agree, and the smallest persona."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from app.ui.charts.bar_rows import BarRow, BarRows
from app.ui.formats import percent
from app.ui.theme.widgets import Card, Text

if TYPE_CHECKING:
    from app.models.domain.persona import NumberTried, PersonaVersion

_ROW_HEIGHT = 28


class NumberCard(Card):
    """`chosen` carries another number."""

    chosen = Signal(object)

    def __init__(self) -> None:
        """Start without numbers."""
        super().__init__()
        self.rows = BarRows(_ROW_HEIGHT, has_trough=True)
        self.rows.opened.connect(self.chosen)
        self.meaning = Text("", "caption", "muted", wraps=True)
        for widget in (self.rows, self.meaning):
            self.body.addWidget(widget)
        self.body.addStretch(1)

    def show_version(self, version: PersonaVersion, k: int) -> None:
        """Show what was tried, and which of it is in force."""
        self.set_title(self.tr("Why {number}?").format(number=version.proposed_k))
        self.rows.set_rows(
            [self._row(one, version.proposed_k, k) for one in version.tried],
            (self.tr("Personas"), self.tr("Agreement, smallest persona")),
        )
        self.rows.set_message(self.tr("Agreement of two halves"), self.reason_words(version, k))
        self.meaning.setText(
            self.tr(
                "Your customers are halved at random, personas are found in each half, and both are compared. The "
                "largest number up to 8 is proposed for which they agree to 90% and no persona is under 3%."
            )
        )

    def reason_words(self, version: PersonaVersion, k: int) -> str:
        """Return why a number is proposed, and how the one in force does when it is another."""
        tried = {one.k: one for one in version.tried}
        one = tried[version.proposed_k]
        if one.is_sound:
            text = self.tr(
                "{number} is the most that two halves of your customers find alike: they agree to {agreement}."
            )
        else:
            text = self.tr(
                "No number is found alike to 90% by two halves of your customers. {number} comes nearest, with "
                "{agreement}: take these personas as an indication."
            )
        reason = text.format(number=one.k, agreement=percent(one.agreement))
        if k == one.k or k not in tried:
            return reason
        text = self.tr("{reason} You chose {number}, found alike to {agreement}.")
        return text.format(reason=reason, number=k, agreement=percent(max(tried[k].agreement, 0.0)))

    def _row(self, one: NumberTried, proposed_k: int, k: int) -> BarRow:
        name = self.tr("{number}, proposed").format(number=one.k) if one.k == proposed_k else str(one.k)
        figure = self.tr("{agreement}, smallest {share}")
        return BarRow(
            name,
            max(one.agreement, 0.0),
            figure.format(agreement=percent(max(one.agreement, 0.0)), share=percent(one.smallest_share)),
            "chart_cat1" if one.k == k else "chart_past",
            key=one.k,
        )

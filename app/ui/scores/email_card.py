"""What customers do with e-mails, and why an open is not always a reading."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QGridLayout, QWidget

from app.ui.formats import NOTHING, customers_count, days_count, percent, whole_number
from app.ui.scores.hints import explain
from app.ui.theme.widgets import Card, ReasonRow, Text

if TYPE_CHECKING:
    from app.models.domain.score_lists import EmailHabit, EmailHabits

_HINTS = {
    "email_open_rate": "email.open",
    "email_click_rate": "email.click",
    "email_activation_days": "email.activation",
    "email_life_days": "email.life",
}
_RATES = frozenset({"email_open_rate", "email_click_rate"})


class EmailCard(Card):
    """The median of each indicator with the number of customers behind it."""

    def __init__(self) -> None:
        """Start without figures."""
        super().__init__()
        holder = QWidget()
        self._grid = QGridLayout(holder)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(8)
        self._grid.setColumnStretch(0, 1)
        self._lines = {
            score_id: (Text("", "table"), Text("", "table_strong"), Text("", "caption", "muted")) for score_id in _HINTS
        }
        for row, line in enumerate(self._lines.values()):
            for column, text in enumerate(line):
                self._grid.addWidget(text, row, column)
        self.nothing = Text("", "table", "secondary", wraps=True)
        self.privacy = ReasonRow("", "shield-check", "accent_text")
        self._holder = holder
        self.body.addWidget(self.nothing)
        self.body.addWidget(holder)
        self.body.addStretch(1)
        self.add_line()
        self.body.addWidget(self.privacy)

    def show_habits(self, found: EmailHabits) -> None:
        """Show the indicators, in the language in force."""
        self.set_title(self.tr("E-mails"), self.tr("half of the customers are above"))
        names = {
            "email_open_rate": self.tr("Messages read"),
            "email_click_rate": self.tr("Messages clicked"),
            "email_activation_days": self.tr("First reading after"),
            "email_life_days": self.tr("Goes on reading for"),
        }
        has_any = any(habit.customers for habit in found.habits)
        self._holder.setVisible(has_any)
        self.nothing.setVisible(not has_any)
        self.nothing.setText(
            self.tr("No e-mail is known yet. Import the sendings and openings of your newsletter tool.")
        )
        for habit in found.habits:
            name, figure, count = self._lines[habit.score_id]
            name.setText(names[habit.score_id])
            explain(name, _HINTS[habit.score_id])
            figure.setText(_figure(habit))
            count.setText(customers_count(habit.customers))
        self.privacy.label.setText(self._privacy_words(found))

    def _privacy_words(self, found: EmailHabits) -> str:
        if not found.preloaded:
            return self.tr(
                "Some mail programs open every message by themselves, to protect privacy. Where files tell so, it does "
                "not count as reading; clicks are surer."
            )
        text = self.tr(
            "{preloaded} of {opened} openings were a mail program’s own doing, to protect privacy: they do not count "
            "as reading. Clicks are surer."
        )
        return text.format(preloaded=whole_number(found.preloaded), opened=whole_number(found.opened))


def _figure(habit: EmailHabit) -> str:
    if habit.median is None:
        return NOTHING
    if habit.score_id in _RATES:
        return percent(habit.median / 100, 1 if 0 < habit.median < 1 else 0)
    return days_count(round(habit.median))

"""A question that the file itself cannot answer, with a card for each answer and its effect."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QFrame, QRadioButton, QVBoxLayout

from app.ui.importing.finding_row import FindingRow
from app.ui.importing.question_words import option_words, question_sentence, question_title
from app.ui.theme.widgets.text import Text

if TYPE_CHECKING:
    from PySide6.QtGui import QMouseEvent

    from app.services.importing.mapping.types import Question

_VALUE_PROPERTY = "option_value"


class OptionCard(QFrame):
    """One answer: the whole card can be clicked."""

    def __init__(self, value: str, name: str, effect: str) -> None:
        """Show an answer and its effect."""
        super().__init__()
        self.setProperty("card", "well")
        self.button = QRadioButton(name)
        self.button.setProperty(_VALUE_PROPERTY, value)
        self.button.setAccessibleDescription(effect)
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 6, 10, 6)
        column.setSpacing(0)
        column.addWidget(self.button)
        if effect:
            words = Text(effect, "table", "secondary", wraps=True)
            words.setContentsMargins(24, 0, 0, 0)
            column.addWidget(words)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Choose this answer."""
        super().mouseReleaseEvent(event)
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.button.click()


class QuestionRow(FindingRow):
    """A question with its answers as cards; the one proposed is chosen and said to be so until somebody answers."""

    answered = Signal(object, str)  # Question, value

    def __init__(self, question: Question, chosen: str | None, currency: str, *, is_answered: bool = False) -> None:
        """Ask `question`; `chosen` is the answer given or proposed."""
        super().__init__("answered" if is_answered else "asked", question_title(question), question_sentence(question))
        self.question = question
        self.texts.setSpacing(6)
        self._group = QButtonGroup(self)
        for option in question.options:
            name, effect = option_words(question, option, currency)
            card = OptionCard(option.value, name, effect)
            card.button.setChecked(option.value == chosen)
            self._group.addButton(card.button)
            self.texts.addWidget(card)
        if chosen is not None and not is_answered:
            assumed = QCoreApplication.translate("QuestionRow", "If you do not answer, the chosen one is assumed.")
            self.texts.addWidget(Text(assumed, "caption", "muted", wraps=True))
        self._group.buttonClicked.connect(self._on_clicked)

    def choose(self, value: str) -> None:
        """Answer as the user does."""
        for button in self._group.buttons():
            if button.property(_VALUE_PROPERTY) == value:
                button.click()

    def _on_clicked(self, button: QAbstractButton) -> None:
        self.answered.emit(self.question, str(button.property(_VALUE_PROPERTY)))

"""Why is a customer not in? Find the customer, and each rule answers with what it saw."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.models.domain.customer import CustomerRow
from app.models.domain.ports import Progress
from app.models.domain.segment import Rule, RuleAnswer
from app.ui.formats import day_text
from app.ui.segments.short_words import clause, what_was_seen
from app.ui.segments.words import Vocabulary
from app.ui.shell.page import Page
from app.ui.theme.look import look
from app.ui.theme.widgets import Button, FlowLayout, IconText, ReasonRow, SearchField, Text

_DELAY_MS = 250
_FOUND = 5
_INDENT = 18


class WhyNot(QWidget):
    """A search field; the customer chosen is answered rule by rule."""

    def __init__(self, page: Page) -> None:
        """Ask through the jobs of `page`."""
        super().__init__()
        self._page = page
        self._rule: Rule = {"all": []}
        self._vocabulary = Vocabulary(date.min)
        self._chosen: CustomerRow | None = None
        self._found: dict[Button, CustomerRow] = {}
        self._question = IconText("circle-question-mark", "", "secondary")
        self.search = SearchField()
        self.search.setProperty("small", "true")
        self.search.setFixedWidth(look().px(230))
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_DELAY_MS)
        self._timer.timeout.connect(self._find)
        self.search.textEdited.connect(self._on_typed)
        self._choices = QWidget()
        self._flow = FlowLayout(self._choices, 6)
        self.verdict = Text("", "table_strong", wraps=True)
        self.answers = QVBoxLayout()
        self.answers.setSpacing(2)
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addWidget(self._question)
        row.addWidget(self.search)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 8, 16, 10)
        column.setSpacing(6)
        column.addLayout(row)
        column.addWidget(self._choices)
        column.addWidget(self.verdict)
        column.addLayout(self.answers)
        self._choices.hide()
        self.verdict.hide()

    def retranslate(self) -> None:
        """Set every text."""
        self._question.label.setText(self.tr("Why is a customer not in?"))
        self.search.set_placeholder(self.tr("Name of the customer"))

    def set_vocabulary(self, vocabulary: Vocabulary) -> None:
        """Take the words of the rules."""
        self._vocabulary = vocabulary

    def clear(self) -> None:
        """Forget the customer."""
        self._chosen = None
        self.search.clear()
        self._show_found([])
        self._clear_answers()

    def set_rule(self, rule: Rule) -> None:
        """Ask about another rule; the customer chosen is answered again."""
        self._rule = rule
        if self._chosen is not None:
            self._explain(self._chosen)

    def choose(self, customer: CustomerRow) -> None:
        """Answer for a customer."""
        self._chosen = customer
        self.search.setText(customer.name)
        self._show_found([])
        self._explain(customer)

    def _explain(self, customer: CustomerRow) -> None:
        services, rule = self._page.context.services, self._rule

        def work(progress: Progress) -> RuleAnswer | None:
            progress.check_cancelled()
            return services.segments.explain(rule, customer.customer_id)

        self._page.load(work, self._on_answer, latest="why")

    def _find(self) -> None:
        sought, services = self.search.text().strip(), self._page.context.services
        if not sought:
            self._show_found([])
            return

        def work(progress: Progress) -> list[CustomerRow]:
            progress.check_cancelled()
            return list(services.customers.search(sought, _FOUND))

        self._page.load(work, self._show_found, latest="why_search")

    def _show_found(self, rows: Sequence[CustomerRow]) -> None:
        while (item := self._flow.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self._found = {}
        for row in rows:
            button = Button(f"{row.name}, {row.city}" if row.city else row.name, is_small=True)
            button.clicked.connect(self._on_chosen)
            self._found[button] = row
            self._flow.addWidget(button)
        self._choices.setVisible(bool(rows))

    def _on_typed(self, text: str) -> None:
        self._chosen = None
        self._timer.start()
        if not text.strip():
            self._clear_answers()

    def _on_chosen(self) -> None:
        button = self.sender()
        row = self._found.get(button) if isinstance(button, Button) else None
        if row is not None:
            self.choose(row)

    def _on_answer(self, answer: RuleAnswer | None) -> None:
        self._clear_answers()
        if answer is None or self._chosen is None:
            return
        text = self.tr("{name} is in.") if answer.holds else self.tr("{name} is not in.")
        self.verdict.setText(text.format(name=self._chosen.name))
        self.verdict.show()
        if answer.op == "all":
            for child in answer.children:
                self._add_answer(child, 0)
        else:
            self._add_answer(answer, 0)

    def _add_answer(self, answer: RuleAnswer, depth: int) -> None:
        """Add the line of a part and, further in, those of what it is made of."""
        if answer.condition is not None:
            self._add_line(self._asked_words(answer), depth, holds=answer.holds)
        elif answer.op == "not" and answer.children[0].condition is not None:
            words = self.tr("Not: {rule}").format(rule=self._asked_words(answer.children[0]))
            self._add_line(words, depth, holds=answer.holds)
            return
        else:
            self._add_line(self._group_words(answer), depth, holds=answer.holds)
        for child in answer.children:
            self._add_answer(child, depth + 1)

    def _asked_words(self, answer: RuleAnswer) -> str:
        """Return what a condition asks, what it saw, and on which day if that is another one."""
        condition = answer.condition or {}
        words = clause(condition, self._vocabulary)
        if not answer.children:
            seen = what_was_seen(condition, answer.value, self._vocabulary)
            words = self.tr("{rule} (seen: {value})").format(rule=words, value=seen)
        if answer.as_of is not None:
            words = self.tr("{rule}, as of {day}").format(rule=words, day=day_text(answer.as_of))
        return words

    def _group_words(self, answer: RuleAnswer) -> str:
        if answer.op == "not":
            return self.tr("the opposite of:")
        return self.tr("all of:") if answer.op == "all" else self.tr("at least one of:")

    def _add_line(self, words: str, depth: int, *, holds: bool) -> None:
        icon, color = ("circle-check", "good_text") if holds else ("circle-x", "bad_text")
        row = ReasonRow(words, icon, color)
        row.setAccessibleName(self.tr("Holds: {rule}").format(rule=words) if holds else words)
        if not holds:
            row.setAccessibleName(self.tr("Does not hold: {rule}").format(rule=words))
        row.setContentsMargins(look().px(_INDENT * depth), 0, 0, 0)
        self.answers.addWidget(row)

    def _clear_answers(self) -> None:
        self.verdict.hide()
        while (item := self.answers.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()

"""Scores with their reasons, and what a customer likes to buy."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from app.models.domain.customer import ScoreLine
from app.ui.customers.contact_card import clear_layout
from app.ui.customers.customer_facts import CustomerFacts
from app.ui.customers.words import SEGMENT_BADGES, purchases_count, score_reason
from app.ui.formats import NOTHING, whole_number
from app.ui.labels import label, pmg_label, segment_label
from app.ui.theme.look import look
from app.ui.theme.widgets import Badge, Bar, Card, Line, ReasonRow, Text

OVERVIEW_SCORES = ("rfm", "pmg")
ALL_SCORES = ("rfm", "rfm_recency", "rfm_frequency", "rfm_monetary", "pmg")


class ScoresCard(Card):
    """One block per score: its name, its value, and why."""

    def __init__(self, score_ids: tuple[str, ...] = OVERVIEW_SCORES, parent: QWidget | None = None) -> None:
        """Show the scores of `score_ids`."""
        super().__init__("", "", parent)
        self._score_ids = score_ids
        self._blocks = QVBoxLayout()
        self._blocks.setSpacing(12)
        self.body.addLayout(self._blocks)
        self.body.addStretch(1)

    def show_facts(self, facts: CustomerFacts) -> None:
        """Show the scores of a customer."""
        self.set_title(self.tr("Scores"), self.tr("and why"))
        clear_layout(self._blocks)
        lines = [line for score_id in self._score_ids if (line := facts.score(score_id)) is not None]
        if not lines:
            self._blocks.addWidget(Text(self.tr("No score yet"), "table_strong"))
            sentence = self.tr("Scores need at least one purchase. Importing sales of this customer will give them.")
            self._blocks.addWidget(Text(sentence, "table", "muted", wraps=True))
        for place, line in enumerate(lines):
            if place:
                self._blocks.addWidget(Line())
            self._blocks.addWidget(_block(line, facts.currency))


class AffinitiesCard(Card):
    """The categories bought, by number of purchases that hold them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start empty."""
        super().__init__("", "", parent)
        holder = QWidget()
        self._grid = QGridLayout(holder)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(10)
        self._grid.setVerticalSpacing(10)
        self._grid.setColumnStretch(1, 1)
        self.body.addWidget(holder)
        self.body.addStretch(1)

    def show_facts(self, facts: CustomerFacts) -> None:
        """Show what a customer buys most."""
        categories, count = facts.profile.categories, facts.profile.purchase_count
        self.set_title(self.tr("Likes to buy"), self.tr("of {purchases}").format(purchases=purchases_count(count)))
        while self._grid.count():
            item = self._grid.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.deleteLater()
        for row, (category, times) in enumerate(categories):
            name = Text(category, "table")
            name.setMaximumWidth(look().px(150))
            name.setToolTip(category)
            figure = Text(whole_number(times), "table")
            bar = Bar(times / max(count, 1))
            bar.setAccessibleName(f"{category}, {times}")
            self._grid.addWidget(name, row, 0)
            self._grid.addWidget(bar, row, 1)
            self._grid.addWidget(figure, row, 2)
        self.setVisible(bool(categories))


def _block(line: ScoreLine, currency: str) -> QWidget:
    block = QWidget()
    column = QVBoxLayout(block)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(6)
    head = QHBoxLayout()
    title = label("score_title", line.score_id)
    head.addWidget(Text(title, "table_strong"))
    head.addStretch(1)
    head.addWidget(_value(line))
    column.addLayout(head)
    column.addLayout(reason_rows(line, currency))
    block.setAccessibleName(title)
    return block


def reason_rows(line: ScoreLine, currency: str) -> QVBoxLayout:
    """Return the reasons of a score, one row each."""
    rows = QVBoxLayout()
    rows.setSpacing(2)
    for reason in line.reasons:
        rows.addWidget(ReasonRow(*score_reason(reason, currency)))
    return rows


def _value(line: ScoreLine) -> QWidget:
    if line.score_id == "rfm" and line.klass:
        tone, icon = SEGMENT_BADGES.get(line.klass, ("neutral", "user"))
        return Badge(segment_label(line.klass), tone, icon)
    if line.score_id == "pmg":
        return Badge(pmg_label(line.klass) if line.klass else NOTHING)

    text = QCoreApplication.translate("ScoresCard", "{mark} of 5")
    return Text(text.format(mark=whole_number(line.value or 0)), "table_strong")

"""Scores with their reasons, and what a customer likes to buy."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from app.ui.customers.contact_card import clear_layout
from app.ui.customers.words import SEGMENT_BADGES, purchases_count, score_reason
from app.ui.formats import NOTHING, days_count, decimal, money_round, percent, whole_number
from app.ui.labels import codes, label, pmg_label, risk_word, segment_label
from app.ui.persona_words import persona_of_key
from app.ui.score_sentences import score_class_words, score_title
from app.ui.theme.look import look
from app.ui.theme.widgets import Badge, Bar, Card, LevelWidget, Line, ReasonRow, Text

if TYPE_CHECKING:
    from app.models.domain.customer import ScoreLine
    from app.ui.customers.customer_facts import CustomerFacts

OVERVIEW_SCORES = ("attrition", "lifetime_value", "rfm", "pmg", "engagement", "satisfaction")
ALL_SCORES = (
    "attrition", "lifetime_value", "vpec", "vpec_points", "vpec_tenure", "vpec_buyer", "vpec_channels", "vpec_bond",
    "vpec_activity", "rfm", "rfm_recency", "rfm_frequency", "rfm_monetary", "rfm_group", "pmg", "persona",
    "next_category", "engagement", "email_open_rate", "email_click_rate", "email_activation_days", "email_life_days",
    "email_click_life_days", "satisfaction", "influence", "referrals_brought",
)  # fmt: skip
_REASONS_IN_SHORT = 3


class ScoresCard(Card):
    """One block per score: its name, its value, and why."""

    def __init__(self, score_ids: tuple[str, ...] = OVERVIEW_SCORES, parent: QWidget | None = None) -> None:
        """Show the scores of `score_ids`."""
        super().__init__("", "", parent)
        self._score_ids = score_ids
        self._most = _REASONS_IN_SHORT if score_ids == OVERVIEW_SCORES else None
        self._blocks = QVBoxLayout()
        self._blocks.setSpacing(12)
        self.body.addLayout(self._blocks)
        self.body.addStretch(1)

    def show_facts(self, facts: CustomerFacts) -> None:
        """Show the scores of a customer."""
        self.set_title(self.tr("Scores"), self.tr("and why"))
        clear_layout(self._blocks)
        chosen = (*self._score_ids, *facts.own_score_names)
        lines = [line for score_id in chosen if (line := facts.score(score_id)) is not None]
        if not lines:
            self._blocks.addWidget(Text(self.tr("No score yet"), "table_strong"))
            sentence = self.tr("Scores need at least one purchase. Importing sales of this customer will give them.")
            self._blocks.addWidget(Text(sentence, "table", "muted", wraps=True))
        for place, line in enumerate(lines):
            if place:
                self._blocks.addWidget(Line())
            self._blocks.addWidget(_block(line, facts, self._most))


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
        self._next = QVBoxLayout()
        self.body.addWidget(holder)
        self.body.addLayout(self._next)
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
        clear_layout(self._next)
        proposal = facts.score("next_category")
        if proposal is not None and proposal.klass:
            text = self.tr("To propose next: {category}").format(category=proposal.klass)
            self._next.addWidget(ReasonRow(text, "sparkles", "accent_text"))
        self.setVisible(bool(categories) or proposal is not None)


def _block(line: ScoreLine, facts: CustomerFacts, most: int | None) -> QWidget:
    block = QWidget()
    column = QVBoxLayout(block)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(6)
    head = QHBoxLayout()
    title = facts.own_score_names.get(line.score_id) or score_name(line.score_id)
    head.addWidget(Text(title, "table_strong", wraps=True), 1)
    head.addWidget(_value(line, facts))
    column.addLayout(head)
    column.addLayout(reason_rows(line, facts.currency, most))
    block.setAccessibleName(title)
    return block


def score_name(score_id: str) -> str:
    """Return the name of a score."""
    known = codes("score_title")
    return label("score_title", score_id) if score_id in known else score_title(score_id)


def reason_rows(line: ScoreLine, currency: str, most: int | None = None) -> QVBoxLayout:
    """Return the reasons of a score, one row each; `most` keeps it short."""
    rows = QVBoxLayout()
    rows.setSpacing(2)
    for reason in line.reasons[:most]:
        text, kind = score_reason(reason, currency)
        if line.score_id == "attrition" and kind in {"plus", "minus"}:
            kind = "worse" if reason.weight < 0 else "better"
        rows.addWidget(ReasonRow(text, kind))
    return rows


def _value(line: ScoreLine, facts: CustomerFacts) -> QWidget:
    if line.score_id == "rfm" and line.klass:
        tone, icon = SEGMENT_BADGES.get(line.klass, ("neutral", "user"))
        return Badge(segment_label(line.klass), tone, icon)
    if line.score_id == "pmg":
        return Badge(pmg_label(line.klass) if line.klass else NOTHING)
    if line.score_id == "persona" and line.klass:
        return Badge(persona_of_key(line.klass), "accent", "users")
    if line.score_id == "attrition":
        return risk_level(line)
    return Text(score_figure(line.score_id, line.value, line.klass, facts.currency), "table_strong")


def risk_level(line: ScoreLine) -> QWidget:
    """Return blocks and a percentage, capped at 99; only a level where percentages cannot be told."""
    filled = RISK_LEVELS.get(line.klass or "", 0)
    figure = percent(min(line.value, 0.99)) if line.value is not None and line.klass else ""
    if not line.klass and line.value is not None:
        return Text(percent(min(line.value, 0.99)), "table_strong")
    return LevelWidget(filled, "", figure) if figure else LevelWidget(filled, risk_word(filled))


RISK_LEVELS = {"low": 1, "medium": 2, "high": 3}


def score_figure(score_id: str, value: float | None, klass: str | None, currency: str) -> str:
    """Return the value of a score as one reads it: an amount, a share, marks, days, or the class."""
    if score_id == "persona":
        return persona_of_key(klass) if klass else NOTHING
    if score_id in _OUT_OF:
        text = QCoreApplication.translate("ScoresCard", "{mark} of {most}")
        return text.format(mark=whole_number(value or 0), most=whole_number(_OUT_OF[score_id]))
    if score_id in {"lifetime_value", "referrals_brought", "vpec"}:
        return money_round(round(value), currency) if value is not None else NOTHING
    if score_id in {"email_open_rate", "email_click_rate", "next_category_chance"}:
        return percent((value or 0) / 100)
    if score_id == "attrition":
        return percent(min(value, 0.99)) if value is not None else NOTHING
    if score_id.endswith("_days"):
        return days_count(round(value)) if value is not None else NOTHING
    if klass:
        return score_class_words(score_id, klass)
    if value is None:
        return NOTHING
    return whole_number(value) if value == round(value) else decimal(value)


_OUT_OF = {
    "rfm_recency": 5, "rfm_frequency": 5, "rfm_monetary": 5, "engagement": 100, "engagement_points": 100,
    "satisfaction": 10, "satisfaction_points": 10, "vpec_points": 100,
}  # fmt: skip

"""The columns of the scores in the list of customers; hidden until they are chosen in the menu of the table's head."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from app.ui.customers.score_cards import score_figure
from app.ui.formats import NOTHING, decimal, money_round, percent, whole_number
from app.ui.labels import risk_word
from app.ui.score_sentences import score_title
from app.ui.tables import Column, Kind

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from app.models.domain.customer import CustomerRow

_HIGHEST_RISK = 0.99
"""A risk is never said to be certain."""

OTHER_SCORES = (
    "persona", "rfm_recency", "rfm_frequency", "rfm_monetary", "rfm_group", "vpec_points", "vpec_tenure", "vpec_buyer",
    "vpec_channels", "vpec_bond", "vpec_activity", "email_open_rate", "email_click_rate", "email_activation_days",
    "email_life_days", "email_click_life_days", "referrals_brought",
)  # fmt: skip
"""Scores whose column says what the profile says of them, in the order of the menu."""

_BLOCKS = {"low": 1, "medium": 2, "high": 3}


def score_columns(currency: Callable[[], str]) -> list[Column[CustomerRow]]:
    """Return a column per score; `currency` is asked when amounts are written."""

    def amount(row: CustomerRow) -> str:
        return money_of(row, "lifetime_value")

    def potential(row: CustomerRow) -> str:
        return money_of(row, "vpec")

    def money_of(row: CustomerRow, score_id: str) -> str:
        value = _value(row, score_id)
        return NOTHING if value is None else money_round(round(value), currency())

    return [
        Column(
            "attrition", lambda: QCoreApplication.translate("ScoreColumns", "Risk of leaving"), risk_text, Kind.LEVEL,
            value=risk_blocks, spoken=risk_spoken, sort="score:attrition", width=116, is_hidden_at_first=True,
        ),
        _number("lifetime_value", lambda: QCoreApplication.translate("ScoreColumns", "Lifetime value"), amount, 116),
        _number("vpec", lambda: QCoreApplication.translate("ScoreColumns", "Potential (VPEC)"), potential, 126),
        Column(
            "next_category", lambda: QCoreApplication.translate("ScoreColumns", "Next category"),
            lambda row: _class(row, "next_category") or NOTHING, sort="score:next_category", width=150,
            is_hidden_at_first=True, hint=chance_words,
        ),
        _number("engagement_points", lambda: QCoreApplication.translate("ScoreColumns", "Engagement"),
                lambda row: _whole(row, "engagement_points"), 104),
        _number("satisfaction_points", lambda: QCoreApplication.translate("ScoreColumns", "Satisfaction"),
                satisfaction_text, 106),
        _number("influence", lambda: QCoreApplication.translate("ScoreColumns", "Recommendations"),
                lambda row: _whole(row, "influence"), 140),
        *(_other(score_id, lambda score_id=score_id: score_title(score_id), currency) for score_id in OTHER_SCORES),
    ]  # fmt: skip


def own_columns(names: Mapping[str, str], currency: Callable[[], str]) -> list[Column[CustomerRow]]:
    """Return a column per score that the owner made; `names` by id."""
    return [_other(score_id, lambda name=name: name, currency) for score_id, name in names.items()]


def _other(score_id: str, title: Callable[[], str], currency: Callable[[], str]) -> Column[CustomerRow]:
    def text(row: CustomerRow) -> str:
        value, klass = row.scores.get(score_id, (None, None))
        return NOTHING if value is None and klass is None else score_figure(score_id, value, klass, currency())

    return Column(score_id, title, text, sort=f"score:{score_id}", width=140, is_hidden_at_first=True, hint=text)


def risk_text(row: CustomerRow) -> str:
    """Return the risk in percent, never a certainty."""
    value = _value(row, "attrition")
    return NOTHING if value is None else percent(min(value, _HIGHEST_RISK))


def risk_blocks(row: CustomerRow) -> int:
    """Return how many blocks of the level are filled."""
    return _BLOCKS.get(_class(row, "attrition") or "", 0)


def risk_spoken(row: CustomerRow) -> str:
    """Return the level in words and the risk."""
    blocks = risk_blocks(row)
    return f"{risk_word(blocks)}, {risk_text(row)}" if blocks else risk_text(row)


def chance_words(row: CustomerRow) -> str:
    """Return how likely the next category is."""
    value = _value(row, "next_category")
    if value is None:
        return ""
    text = QCoreApplication.translate("ScoreColumns", "{chance} within 90 days")
    return text.format(chance=percent(value / 100))


def satisfaction_text(row: CustomerRow) -> str:
    """Return 9, or 6.5, out of ten."""
    value = _value(row, "satisfaction_points")
    if value is None:
        return NOTHING
    return whole_number(value) if value == round(value) else decimal(value)


def _number(
    score_id: str, title: Callable[[], str], text: Callable[[CustomerRow], str], width: int
) -> Column[CustomerRow]:
    return Column(score_id, title, text, Kind.NUMBER, sort=f"score:{score_id}", width=width, is_hidden_at_first=True)


def _whole(row: CustomerRow, score_id: str) -> str:
    value = _value(row, score_id)
    return NOTHING if value is None else whole_number(value)


def _value(row: CustomerRow, score_id: str) -> float | None:
    return row.scores.get(score_id, (None, None))[0]


def _class(row: CustomerRow, score_id: str) -> str | None:
    return row.scores.get(score_id, (None, None))[1]

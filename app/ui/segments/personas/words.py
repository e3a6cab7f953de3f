"""Words of the tab: the behaviour that personas are told apart by, in names and in figures."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from app.ui.formats import NOTHING, days_count, decimal, money_round, percent, sentence_start, whole_number
from app.ui.labels import add_labels, label
from app.ui.persona_words import value_words

if TYPE_CHECKING:
    from app.models.domain.persona import PersonaFigures

LEAST_TIMES: Final = 1.3
LEAST_MORE: Final = 0.02
"""A taste is said when it is so many times that of everybody, and so much more."""
_MOST_TASTES: Final = 2
_PREFIXED: Final = ("category.", "channel.", "season.")

add_labels(
    "persona_column",
    "Personas",
    {
        "recency_days": QT_TRANSLATE_NOOP("Personas", "Days since the last purchase"),
        "purchase_days": QT_TRANSLATE_NOOP("Personas", "Days with a purchase"),
        "revenue_cents": QT_TRANSLATE_NOOP("Personas", "Spent in all"),
        "average_basket_cents": QT_TRANSLATE_NOOP("Personas", "Basket"),
        "tempo_days": QT_TRANSLATE_NOOP("Personas", "Days between two purchases"),
        "discount_share": QT_TRANSLATE_NOOP("Personas", "At a reduced price"),
        "engagement_acts": QT_TRANSLATE_NOOP("Personas", "Opens, clicks, visits in a year"),
    },
)


def persona_rule(key: str) -> dict[str, Any]:
    """Return the rule of a persona."""
    return {"all": [{"field": "persona", "op": "is", "value": key}]}


def column_words(name: str) -> str:
    """Return what a column of behaviour is called."""
    if name.startswith(_PREFIXED):
        kind, _, value = name.partition(".")
        return sentence_start(value_words(kind, value))
    return label("persona_column", name)


def is_share(name: str) -> bool:
    """Whether a column is a share of purchases."""
    return name == "discount_share" or name.startswith(_PREFIXED)


def figure_of(name: str, figures: PersonaFigures, currency: str) -> str:
    """Return a column of a persona in its unit: shares and contacts as means, all else as the median."""
    if is_share(name):
        share = figures.means.get(name)
        return NOTHING if share is None else percent(share)
    if name == "engagement_acts":
        mean = figures.means.get(name)
        return NOTHING if mean is None else decimal(mean)
    value = figures.medians.get(name)
    if value is None:
        return NOTHING
    return money_round(round(value), currency) if name.endswith("_cents") else whole_number(round(value))


def rhythm_words(figures: PersonaFigures) -> str:
    """Return how often a persona comes."""
    tempo, days = figures.medians.get("tempo_days"), figures.medians.get("purchase_days") or 0
    if tempo is None or days < 2:
        return QCoreApplication.translate("Personas", "one purchase, no rhythm yet")
    text = QCoreApplication.translate("Personas", "every {days}, {count} times so far")
    return text.format(days=days_count(round(tempo)), count=whole_number(round(days)))


def taste_words(figures: PersonaFigures, everybody: PersonaFigures) -> str:
    """Return the categories that a persona takes more than everybody."""
    found = [
        (figures.means.get(name) or 0.0, base, name)
        for name, base in everybody.means.items()
        if name.startswith("category.") and base
    ]
    marked = sorted(
        (one for one in found if one[0] >= max(LEAST_TIMES * one[1], one[1] + LEAST_MORE)),
        key=lambda one: -one[0] / one[1],
    )
    text = QCoreApplication.translate("Personas", "{category} {share} (everybody {base})")
    said = [
        text.format(category=name.partition(".")[2], share=percent(share), base=percent(base))
        for share, base, name in marked[:_MOST_TASTES]
    ]
    if said:
        return " · ".join(said)
    return QCoreApplication.translate("Personas", "as everybody") if found else NOTHING


def channel_words(figures: PersonaFigures) -> str:
    """Return where a persona buys."""
    shares = [(share or 0.0, name) for name, share in figures.means.items() if name.startswith("channel.")]
    found = sorted(((share, name) for share, name in shares if share >= 0.01), key=lambda one: (-one[0], one[1]))
    said = [f"{value_words('channel', name.partition('.')[2])} {percent(share)}" for share, name in found[:2]]
    return " · ".join(said) if said else NOTHING

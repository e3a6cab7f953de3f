"""Words of what own scores may look at: features of customers, operators, levels."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

from app.ui.labels import add_labels, codes, label

_CONTEXT = "OwnScoreLabels"
_PERIODS = ("count", "count_90d", "days")

add_labels(
    "feature",
    _CONTEXT,
    {
        "recency_days": QT_TRANSLATE_NOOP("OwnScoreLabels", "Days since the last purchase"),
        "purchase_count": QT_TRANSLATE_NOOP("OwnScoreLabels", "Purchases ever"),
        "purchase_count_12m": QT_TRANSLATE_NOOP("OwnScoreLabels", "Purchases in 12 months"),
        "revenue_cents": QT_TRANSLATE_NOOP("OwnScoreLabels", "Spent ever"),
        "revenue_12m_cents": QT_TRANSLATE_NOOP("OwnScoreLabels", "Spent in 12 months"),
        "average_basket_cents": QT_TRANSLATE_NOOP("OwnScoreLabels", "Average basket"),
        "tempo_days": QT_TRANSLATE_NOOP("OwnScoreLabels", "Usual days between purchases"),
        "refunded_cents": QT_TRANSLATE_NOOP("OwnScoreLabels", "Refunded ever"),
        "purchase_days": QT_TRANSLATE_NOOP("OwnScoreLabels", "Days with a purchase"),
        "purchase_days_30d": QT_TRANSLATE_NOOP("OwnScoreLabels", "Days with a purchase, of the last 30"),
        "purchase_days_90d": QT_TRANSLATE_NOOP("OwnScoreLabels", "Days with a purchase, of the last 90"),
        "revenue_30d_cents": QT_TRANSLATE_NOOP("OwnScoreLabels", "Spent in 30 days"),
        "revenue_90d_cents": QT_TRANSLATE_NOOP("OwnScoreLabels", "Spent in 90 days"),
        "mean_gap_days": QT_TRANSLATE_NOOP("OwnScoreLabels", "Mean days between purchases"),
        "last_gap_days": QT_TRANSLATE_NOOP("OwnScoreLabels", "Days between the last two purchases"),
        "refund_count": QT_TRANSLATE_NOOP("OwnScoreLabels", "Refunds ever"),
        "last_refund_days": QT_TRANSLATE_NOOP("OwnScoreLabels", "Days since the last refund"),
    },
)
add_labels(
    "feature_contact",
    _CONTEXT,
    {
        "sent": QT_TRANSLATE_NOOP("OwnScoreLabels", "Messages sent"),
        "opened": QT_TRANSLATE_NOOP("OwnScoreLabels", "Messages opened"),
        "clicked": QT_TRANSLATE_NOOP("OwnScoreLabels", "Clicks"),
        "replied": QT_TRANSLATE_NOOP("OwnScoreLabels", "Replies"),
        "visited": QT_TRANSLATE_NOOP("OwnScoreLabels", "Visits"),
        "called": QT_TRANSLATE_NOOP("OwnScoreLabels", "Calls"),
        "bounced": QT_TRANSLATE_NOOP("OwnScoreLabels", "Messages returned"),
        "unsubscribed": QT_TRANSLATE_NOOP("OwnScoreLabels", "Unsubscriptions"),
        "complained": QT_TRANSLATE_NOOP("OwnScoreLabels", "Messages reported"),
        "incoming": QT_TRANSLATE_NOOP("OwnScoreLabels", "Contacts from the customer"),
    },
)
add_labels(
    "feature_period",
    _CONTEXT,
    {
        "count": QT_TRANSLATE_NOOP("OwnScoreLabels", "{what}, ever"),
        "count_90d": QT_TRANSLATE_NOOP("OwnScoreLabels", "{what}, in 90 days"),
        "days": QT_TRANSLATE_NOOP("OwnScoreLabels", "{what}: days since the last"),
    },
)
add_labels(
    "own_operator",
    _CONTEXT,
    {
        "at_least": QT_TRANSLATE_NOOP("OwnScoreLabels", "at least"),
        "at_most": QT_TRANSLATE_NOOP("OwnScoreLabels", "at most"),
        "between": QT_TRANSLATE_NOOP("OwnScoreLabels", "between"),
        "known": QT_TRANSLATE_NOOP("OwnScoreLabels", "is known"),
        "missing": QT_TRANSLATE_NOOP("OwnScoreLabels", "is not known"),
    },
)
add_labels(
    "own_class",
    _CONTEXT,
    {
        "high": QT_TRANSLATE_NOOP("OwnScoreLabels", "High"),
        "medium": QT_TRANSLATE_NOOP("OwnScoreLabels", "Medium"),
        "low": QT_TRANSLATE_NOOP("OwnScoreLabels", "Low"),
    },
)


def feature_words(name: str) -> str:
    """Return what a rule looks at in words; nothing for one that forms do not offer."""
    if name in codes("feature"):
        return label("feature", name)
    for period in _PERIODS:
        kind = name.removesuffix(f"_{period}")
        if kind != name and kind in codes("feature_contact"):
            return label("feature_period", period).format(what=label("feature_contact", kind))
    return label("score_name", name) if name in codes("score_name") else ""

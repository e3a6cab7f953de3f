"""Words of the scores: titles, what each means in a line, how far it may be trusted."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

from app.ui.labels import add_labels, label

_CONTEXT = "ScoresLabels"

add_labels(
    "score_name",
    _CONTEXT,
    {
        "rfm": QT_TRANSLATE_NOOP("ScoresLabels", "RFM segments"),
        "rfm_recency": QT_TRANSLATE_NOOP("ScoresLabels", "Recency"),
        "rfm_frequency": QT_TRANSLATE_NOOP("ScoresLabels", "Frequency"),
        "rfm_monetary": QT_TRANSLATE_NOOP("ScoresLabels", "Money"),
        "pmg": QT_TRANSLATE_NOOP("ScoresLabels", "Size of the customers (PMG)"),
    },
)
add_labels(
    "score_tab",
    _CONTEXT,
    {
        "rfm": QT_TRANSLATE_NOOP("ScoresLabels", "RFM"),
        "pmg": QT_TRANSLATE_NOOP("ScoresLabels", "Size (PMG)"),
    },
)
add_labels(
    "score_meaning",
    _CONTEXT,
    {
        "rfm": QT_TRANSLATE_NOOP(
            "ScoresLabels",
            "Seven classes from three marks: how recently, how often and for how much each customer buys.",
        ),
        "rfm_recency": QT_TRANSLATE_NOOP("ScoresLabels", "5: bought most recently"),
        "rfm_frequency": QT_TRANSLATE_NOOP("ScoresLabels", "5: buys most often"),
        "rfm_monetary": QT_TRANSLATE_NOOP("ScoresLabels", "5: has spent most"),
        "pmg": QT_TRANSLATE_NOOP(
            "ScoresLabels", "Who makes your revenue: large customers bring the first part of it, small ones the last."
        ),
    },
)
add_labels(
    "score_limit",
    _CONTEXT,
    {
        "rfm": QT_TRANSLATE_NOOP(
            "ScoresLabels",
            "It describes purchases already made and predicts nothing. Sales without a name do not count.",
        ),
        "pmg": QT_TRANSLATE_NOOP(
            "ScoresLabels", "It looks at revenue, not at margin. A large customer may already be leaving."
        ),
    },
)


def family_of(score_id: str) -> str:
    """Return the family a score is shown with: the three marks go with RFM."""
    return "rfm" if score_id.startswith("rfm") else score_id


def family_name(family: str) -> str:
    """Return the title of a family's card; a score nobody taught words for shows its id."""
    return label("score_name", family)


def family_tab(family: str) -> str:
    """Return the words of a family's tab."""
    return label("score_tab", family)

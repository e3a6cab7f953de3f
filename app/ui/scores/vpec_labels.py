"""Words of the potential value (VPEC): its name, its classes, its reasons, how far to trust it."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

from app.ui.labels import add_labels

_CONTEXT = "VpecLabels"
CLASS_SCORES = ("vpec_tenure", "vpec_buyer", "vpec_channels", "vpec_bond", "vpec_activity")
"""The five classes that stand beside the value."""

add_labels(
    "score_name",
    _CONTEXT,
    {
        "vpec": QT_TRANSLATE_NOOP("VpecLabels", "Potential (VPEC)"),
        "vpec_points": QT_TRANSLATE_NOOP("VpecLabels", "Potential out of 100"),
        "vpec_tenure": QT_TRANSLATE_NOOP("VpecLabels", "Recent or old"),
        "vpec_buyer": QT_TRANSLATE_NOOP("VpecLabels", "One purchase or several"),
        "vpec_channels": QT_TRANSLATE_NOOP("VpecLabels", "One channel or several"),
        "vpec_bond": QT_TRANSLATE_NOOP("VpecLabels", "Loyal or at risk"),
        "vpec_activity": QT_TRANSLATE_NOOP("VpecLabels", "Active or dropping"),
    },
)
add_labels("score_tab", _CONTEXT, {"vpec": QT_TRANSLATE_NOOP("VpecLabels", "Potential")})
add_labels(
    "score_meaning",
    _CONTEXT,
    {
        "vpec": QT_TRANSLATE_NOOP(
            "VpecLabels",
            "What each customer could bring in the time ahead: what is expected, more for those who are engaged and "
            "rising, less for the others; prospects by what became of those like them.",
        )
    },
)
add_labels(
    "score_limit",
    _CONTEXT,
    {
        "vpec": QT_TRANSLATE_NOOP(
            "VpecLabels", "It tells whom effort is worth most for, not what will come: that is the lifetime value."
        )
    },
)
add_labels(
    "score_class",
    _CONTEXT,
    {
        "vpec.rising": QT_TRANSLATE_NOOP("VpecLabels", "Rising"),
        "vpec.steady": QT_TRANSLATE_NOOP("VpecLabels", "Steady"),
        "vpec.dropping": QT_TRANSLATE_NOOP("VpecLabels", "Dropping"),
        "vpec.prospect": QT_TRANSLATE_NOOP("VpecLabels", "Prospects"),
        "vpec_tenure.recent": QT_TRANSLATE_NOOP("VpecLabels", "Came this year"),
        "vpec_tenure.old": QT_TRANSLATE_NOOP("VpecLabels", "Came before"),
        "vpec_buyer.multi": QT_TRANSLATE_NOOP("VpecLabels", "Several purchases"),
        "vpec_buyer.single": QT_TRANSLATE_NOOP("VpecLabels", "One purchase"),
        "vpec_buyer.prospect": QT_TRANSLATE_NOOP("VpecLabels", "None yet"),
        "vpec_channels.multi": QT_TRANSLATE_NOOP("VpecLabels", "Several channels"),
        "vpec_channels.single": QT_TRANSLATE_NOOP("VpecLabels", "One channel"),
        "vpec_bond.loyal": QT_TRANSLATE_NOOP("VpecLabels", "Holds"),
        "vpec_bond.at_risk": QT_TRANSLATE_NOOP("VpecLabels", "May leave"),
        "vpec_activity.active": QT_TRANSLATE_NOOP("VpecLabels", "Goes on"),
        "vpec_activity.dropping": QT_TRANSLATE_NOOP("VpecLabels", "Buys less or no more"),
    },
)
add_labels(
    "score_quality",
    _CONTEXT,
    {
        "vpec_modelled": QT_TRANSLATE_NOOP("VpecLabels", "It rests on the lifetime value over {horizon_days} days."),
        "vpec_by_last_year": QT_TRANSLATE_NOOP(
            "VpecLabels", "No lifetime value can be told yet: it takes what the last twelve months brought."
        ),
        "vpec_prospects": QT_TRANSLATE_NOOP(
            "VpecLabels", "Of {prospects} prospects watched over {horizon_days} days, {bought} have bought."
        ),
        "vpec_prospects_unknown": QT_TRANSLATE_NOOP(
            "VpecLabels", "Too few prospects were watched to value the others ({prospects}, of whom {bought} bought)."
        ),
    },
)
add_labels(
    "score_reason",
    _CONTEXT,
    {
        "vpec_margin": QT_TRANSLATE_NOOP("VpecLabels", "{cents} expected in {horizon_days} days"),
        "vpec_engagement": QT_TRANSLATE_NOOP("VpecLabels", "Engagement {points} out of 100: times {factor}"),
        "vpec_evolution": QT_TRANSLATE_NOOP("VpecLabels", "This year against the one before: times {factor}"),
        "vpec_prospect": QT_TRANSLATE_NOOP(
            "VpecLabels", "Of {prospects} prospects like this one, {bought} have bought"
        ),
        "vpec_new_customer": QT_TRANSLATE_NOOP("VpecLabels", "A new customer is expected to bring {cents}"),
        "vpec_value": QT_TRANSLATE_NOOP("VpecLabels", "{cents} of potential"),
    },
)

"""Words of the classes of scores as values of rules: "their risk of leaving is high"."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

from app.ui.labels import add_labels

add_labels(
    "rule_value",
    "SegmentScoreValues",
    {
        "attrition.low": QT_TRANSLATE_NOOP("SegmentScoreValues", "low"),
        "attrition.medium": QT_TRANSLATE_NOOP("SegmentScoreValues", "medium"),
        "attrition.high": QT_TRANSLATE_NOOP("SegmentScoreValues", "high"),
        "engagement.very_active": QT_TRANSLATE_NOOP("SegmentScoreValues", "very active"),
        "engagement.active": QT_TRANSLATE_NOOP("SegmentScoreValues", "active"),
        "engagement.quiet": QT_TRANSLATE_NOOP("SegmentScoreValues", "quiet"),
        "engagement.silent": QT_TRANSLATE_NOOP("SegmentScoreValues", "silent"),
        "satisfaction.promoter": QT_TRANSLATE_NOOP("SegmentScoreValues", "promoter"),
        "satisfaction.passive": QT_TRANSLATE_NOOP("SegmentScoreValues", "passive"),
        "satisfaction.detractor": QT_TRANSLATE_NOOP("SegmentScoreValues", "detractor"),
        "influence.ambassador": QT_TRANSLATE_NOOP("SegmentScoreValues", "ambassador"),
        "influence.recommends": QT_TRANSLATE_NOOP("SegmentScoreValues", "recommends you"),
        "influence.could_recommend": QT_TRANSLATE_NOOP("SegmentScoreValues", "could recommend you"),
        "vpec.rising": QT_TRANSLATE_NOOP("SegmentScoreValues", "rising"),
        "vpec.steady": QT_TRANSLATE_NOOP("SegmentScoreValues", "steady"),
        "vpec.dropping": QT_TRANSLATE_NOOP("SegmentScoreValues", "dropping"),
        "vpec.prospect": QT_TRANSLATE_NOOP("SegmentScoreValues", "prospect"),
        "vpec_tenure.recent": QT_TRANSLATE_NOOP("SegmentScoreValues", "new this year"),
        "vpec_tenure.old": QT_TRANSLATE_NOOP("SegmentScoreValues", "here before this year"),
        "vpec_buyer.multi": QT_TRANSLATE_NOOP("SegmentScoreValues", "buyers of several purchases"),
        "vpec_buyer.single": QT_TRANSLATE_NOOP("SegmentScoreValues", "buyers of one purchase"),
        "vpec_buyer.prospect": QT_TRANSLATE_NOOP("SegmentScoreValues", "prospect"),
        "vpec_channels.multi": QT_TRANSLATE_NOOP("SegmentScoreValues", "on several channels"),
        "vpec_channels.single": QT_TRANSLATE_NOOP("SegmentScoreValues", "on one channel"),
        "vpec_bond.loyal": QT_TRANSLATE_NOOP("SegmentScoreValues", "loyal"),
        "vpec_bond.at_risk": QT_TRANSLATE_NOOP("SegmentScoreValues", "at risk"),
        "vpec_activity.active": QT_TRANSLATE_NOOP("SegmentScoreValues", "active"),
        "vpec_activity.dropping": QT_TRANSLATE_NOOP("SegmentScoreValues", "dropping"),
    },
)

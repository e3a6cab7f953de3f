"""Words of scores in rules: their classes ("their risk of leaving is high"), and scores that owners made."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QT_TRANSLATE_NOOP

from app.models.domain.own_score import OWN_PREFIX
from app.ui.labels import add_labels, label

if TYPE_CHECKING:
    from collections.abc import Mapping

_CLASS = ".class"
_own_names: dict[str, str] = {}

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
        "rfm_group.champions": QT_TRANSLATE_NOOP("SegmentScoreValues", "champions"),
        "rfm_group.loyal": QT_TRANSLATE_NOOP("SegmentScoreValues", "loyal"),
        "rfm_group.active": QT_TRANSLATE_NOOP("SegmentScoreValues", "active"),
        "rfm_group.new": QT_TRANSLATE_NOOP("SegmentScoreValues", "new"),
        "rfm_group.promising": QT_TRANSLATE_NOOP("SegmentScoreValues", "promising"),
        "rfm_group.needs_attention": QT_TRANSLATE_NOOP("SegmentScoreValues", "need attention"),
        "rfm_group.at_risk": QT_TRANSLATE_NOOP("SegmentScoreValues", "at risk"),
        "rfm_group.previously_loyal": QT_TRANSLATE_NOOP("SegmentScoreValues", "loyal once"),
        "rfm_group.almost_lost": QT_TRANSLATE_NOOP("SegmentScoreValues", "almost lost"),
        "rfm_group.dormant": QT_TRANSLATE_NOOP("SegmentScoreValues", "dormant"),
        "rfm_group.prospect": QT_TRANSLATE_NOOP("SegmentScoreValues", "prospects"),
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
add_labels(
    "own_score_field",
    "SegmentScoreValues",
    {
        "value": QT_TRANSLATE_NOOP("SegmentScoreValues", "{name}"),
        "class": QT_TRANSLATE_NOOP("SegmentScoreValues", "{name}, level"),
        "value.clause": QT_TRANSLATE_NOOP("SegmentScoreValues", "your score “{name}” is {value}"),
        "class.clause": QT_TRANSLATE_NOOP("SegmentScoreValues", "your score “{name}” is {value}"),
    },
)


def name_own_scores(names: Mapping[str, str]) -> None:
    """Take the names of the scores that the owner made, by id."""
    _own_names.clear()
    _own_names.update(names)


def is_own_score(field_id: str) -> bool:
    """Whether a field is a score that the owner made, or its level."""
    return field_id.startswith(OWN_PREFIX)


def own_field_words(field_id: str) -> str:
    """Return the name of an own score, or of its level."""
    kind = "class" if field_id.endswith(_CLASS) else "value"
    return label("own_score_field", kind).format(name=_name(field_id))


def own_clause(field_id: str, value: str) -> str:
    """Return a condition on an own score as a clause."""
    kind = "class" if field_id.endswith(_CLASS) else "value"
    return label("own_score_field", f"{kind}.clause").format(name=_name(field_id), value=value)


def _name(field_id: str) -> str:
    score_id = field_id.removesuffix(_CLASS)
    return _own_names.get(score_id, score_id)

"""What a message may say of a customer's scores, in the language of the message, as of the day of the figures."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Final

from app.services.messages import formatting

Scores = Mapping[str, tuple[float | None, str | None]]
"""Value and class by score id."""

SCORE_FIELDS: Final[Mapping[str, str]] = {
    "rfm": "class",
    "rfm_recency": "number",
    "rfm_frequency": "number",
    "rfm_monetary": "number",
    "rfm_group": "class",
    "pmg": "class",
    "attrition": "share",
    "lifetime_value": "cents",
    "next_category": "class",
    "next_category_chance": "percent",
    "engagement": "class",
    "engagement_points": "number",
    "email_open_rate": "percent",
    "email_click_rate": "percent",
    "email_activation_days": "number",
    "email_life_days": "number",
    "email_click_life_days": "number",
    "satisfaction": "class",
    "satisfaction_points": "number",
    "influence": "class",
    "referrals_brought": "cents",
    "vpec": "cents",
    "vpec_points": "number",
    "vpec_tenure": "class",
    "vpec_buyer": "class",
    "vpec_channels": "class",
    "vpec_bond": "class",
    "vpec_activity": "class",
}
"""Placeholder, which is the id of the score, and how its value is written. Own scores: `own_` and their number."""

_OWN: Final = re.compile(r"own_[0-9]{1,9}")
_HIGHEST_SHARE: Final = 0.99
_CLASSES: Final[Mapping[str, tuple[str, str]]] = {
    "rfm.best": ("meilleur client", "best customer"),
    "rfm.loyal": ("client fidèle", "loyal customer"),
    "rfm.new": ("nouveau client", "new customer"),
    "rfm.occasional": ("client occasionnel", "occasional customer"),
    "rfm.at_risk": ("client à risque", "customer at risk"),
    "rfm.dormant": ("client en sommeil", "dormant customer"),
    "rfm.lost": ("client perdu", "lost customer"),
    "rfm_group.champions": ("champion", "champion"),
    "rfm_group.loyal": ("client fidèle", "loyal customer"),
    "rfm_group.active": ("client actif", "active customer"),
    "rfm_group.new": ("nouveau client", "new customer"),
    "rfm_group.promising": ("client prometteur", "promising customer"),
    "rfm_group.needs_attention": ("client à choyer", "customer who needs attention"),
    "rfm_group.at_risk": ("client à risque", "customer at risk"),
    "rfm_group.previously_loyal": ("ancien fidèle", "formerly loyal customer"),
    "rfm_group.almost_lost": ("client presque perdu", "customer almost lost"),
    "rfm_group.dormant": ("client en sommeil", "dormant customer"),
    "rfm_group.prospect": ("prospect", "prospect"),
    "pmg.large": ("gros client", "large customer"),
    "pmg.medium": ("client moyen", "medium customer"),
    "pmg.small": ("petit client", "small customer"),
    "engagement.very_active": ("très actif", "very active"),
    "engagement.active": ("actif", "active"),
    "engagement.quiet": ("discret", "quiet"),
    "engagement.silent": ("silencieux", "silent"),
    "satisfaction.promoter": ("promoteur", "promoter"),
    "satisfaction.passive": ("passif", "passive"),
    "satisfaction.detractor": ("détracteur", "detractor"),
    "influence.ambassador": ("ambassadeur", "ambassador"),
    "influence.recommends": ("nous recommande", "recommends us"),
    "influence.could_recommend": ("pourrait nous recommander", "could recommend us"),
    "vpec_tenure.recent": ("client depuis cette année", "customer since this year"),
    "vpec_tenure.old": ("client de plus d’un an", "customer for more than a year"),
    "vpec_buyer.multi": ("plusieurs achats", "several purchases"),
    "vpec_buyer.single": ("un seul achat", "one purchase"),
    "vpec_buyer.prospect": ("pas encore client", "not a customer yet"),
    "vpec_channels.multi": ("plusieurs canaux", "several channels"),
    "vpec_channels.single": ("un seul canal", "one channel"),
    "vpec_bond.loyal": ("fidèle", "loyal"),
    "vpec_bond.at_risk": ("à risque", "at risk"),
    "vpec_activity.active": ("actif", "active"),
    "vpec_activity.dropping": ("en recul", "dropping"),
    "own.high": ("élevé", "high"),
    "own.medium": ("moyen", "medium"),
    "own.low": ("faible", "low"),
}
"""French and English; a class that is not here, such as a category, is written as it is."""


def is_score_field(name: str) -> bool:
    """Tell whether a placeholder stands for a score, the user's own included."""
    return name in SCORE_FIELDS or _OWN.fullmatch(name) is not None


def score_texts(scores: Scores, currency: str, language: str) -> dict[str, str]:
    """Return the text of each score that a customer has."""
    found: dict[str, str] = {}
    for score_id, (value, klass) in scores.items():
        kind = SCORE_FIELDS.get(score_id, "number" if klass is None else "class")
        if kind == "class":
            found[score_id] = _class_words(score_id, klass, language)
        elif value is not None:
            found[score_id] = _value_words(kind, value, currency, language)
    return found


def _class_words(score_id: str, klass: str | None, language: str) -> str:
    if klass is None:
        return ""
    key = f"{'own' if _OWN.fullmatch(score_id) else score_id}.{klass}"
    french, english = _CLASSES.get(key, (klass, klass))
    return french if language == "fr" else english


def _value_words(kind: str, value: float, currency: str, language: str) -> str:
    if kind == "cents":
        return formatting.amount(round(value), currency, language)
    if kind == "share":
        return formatting.percent(min(value, _HIGHEST_SHARE), language)
    if kind == "percent":
        return formatting.percent(value / 100, language)
    return formatting.number(value, language)

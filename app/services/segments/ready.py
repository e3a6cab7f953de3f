"""The segments that come with the application: ordinary rules, whose names are translated by their code."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from app.services.personas.maturity import RULES as MATURITY_RULES
from app.services.scoring.pmg import CLASSES as PMG_CLASSES
from app.services.scoring.rfm import CLASSES as RFM_CLASSES

_Rule = dict[str, Any]


def _is(field: str, op: str, value: object = None, **options: object) -> _Rule:
    return {"field": field, "op": op, **({} if value is None else {"value": value}), **options}


_PROSPECT: Final = _is("is_prospect", "is", value=True)
READY: Final[Mapping[str, Mapping[str, Any]]] = {
    **{f"rfm_{klass}": {"all": [_is("rfm", "is", klass)]} for klass in RFM_CLASSES},
    **{f"pmg_{klass}": {"all": [_is("pmg", "is", klass)]} for klass in PMG_CLASSES},
    "second_purchase": {"all": [_is("purchase_count", "exactly", 1), _is("recency_days", "between", [14, 180])]},
    "high_attrition": {"all": [_is("attrition", "is", "high"), _is("purchase_count", "at_least", 2)]},
    "ambassadors": {"all": [_is("influence", "any_of", ["ambassador", "recommends"])]},
    "discount_hunters": {"all": [_is("purchase_count", "at_least", 3), _is("discount_share", "at_least", 50)]},
    "single_channel": {"all": [_is("purchase_count", "at_least", 2), _is("vpec_channels", "is", "single")]},
    "seasonal": {
        "all": [
            _is("season_share", "at_least", 80),
            _is("bought", "at_least", 1, within_days=365),
            _is("bought", "at_least", 1, within_days=365, until_days_ago=365),
            _is("purchase_count", "at_least", 3),
        ]
    },
    "birthday_this_month": {"all": [_is("birth_month", "is", "this")]},
    "post_only": {
        "all": [
            _is("reachable_post", "is", value=True),
            _is("reachable_email", "is", value=False),
            _is("reachable_sms", "is", value=False),
        ]
    },
    "incomplete_profiles": {
        "any": [
            _is("data_issue", "any_of", ["name_missing", "address_partial", "email_unusable"]),
            {"all": [_is("data_issue", "is", "email_missing"), _is("data_issue", "is", "phone_missing")]},
        ]
    },
    "prospects": {"all": [_PROSPECT]},
    **{f"prospects_{maturity}": rule for maturity, rule in MATURITY_RULES.items()},
}
"""Rules by ready_id. At risk, dormant, lost and new are classes of RFM."""

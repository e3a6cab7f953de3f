"""The segments that come with the application: ordinary rules, whose names are translated by their code."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from app.services.scoring.rfm import CLASSES

_POST_ONLY: Final = [
    {"field": "reachable_post", "op": "is", "value": True},
    {"field": "reachable_email", "op": "is", "value": False},
    {"field": "reachable_sms", "op": "is", "value": False},
]

READY: Final[Mapping[str, Mapping[str, Any]]] = {
    **{f"rfm_{klass}": {"all": [{"field": "rfm", "op": "is", "value": klass}]} for klass in CLASSES},
    "pmg_large": {"all": [{"field": "pmg", "op": "is", "value": "large"}]},
    "prospects": {"all": [{"field": "is_prospect", "op": "is", "value": True}]},
    "birthday_this_month": {"all": [{"field": "birth_month", "op": "is", "value": "this"}]},
    "post_only": {"all": _POST_ONLY},
}
"""Rules by ready_id."""

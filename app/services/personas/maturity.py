"""Prospects by maturity: ordinary rules over their own contacts, made from a few numbers that the owner may change.

Each prospect is in the first that holds of close, comparing and maturing; one without a sign is in none.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict
from typing import TYPE_CHECKING, Any, Final

from app.models.domain.persona import MaturityPolicy
from app.services.workspace.service import get_setting, set_setting

if TYPE_CHECKING:
    from sqlalchemy import Connection

MATURITIES: Final = ("close", "comparing", "maturing")
_SETTING: Final = "maturity_policy"
_PROSPECT: Final = {"field": "is_prospect", "op": "is", "value": True}


def maturity_rules(policy: MaturityPolicy) -> dict[str, dict[str, Any]]:
    """Return the rule of each maturity."""
    close = {
        "any": [
            _own("abandoned_cart", policy.close_days),
            _at_least("replied", 1, policy.close_days),
            _own("called", policy.close_days),
            _own("claimed", policy.close_days),
            _at_least("visited", 1, policy.close_days),
            _at_least("clicked", policy.close_clicks, policy.close_days),
        ]
    }
    comparing = {
        "any": [
            _at_least("clicked", 1, policy.comparing_days),
            _at_least("opened", policy.comparing_opens, policy.comparing_days),
            _at_least("visited", 1, policy.comparing_days),
            _own("abandoned_cart", policy.comparing_days),
        ]
    }
    maturing = {
        "any": [
            _at_least("opened", 1, policy.maturing_days),
            _at_least("clicked", 1, policy.maturing_days),
            _at_least("visited", 1, policy.maturing_days),
            _at_least("replied", 1, policy.maturing_days),
        ]
    }
    return {
        "close": {"all": [_PROSPECT, close]},
        "comparing": {"all": [_PROSPECT, {"not": close}, comparing]},
        "maturing": {"all": [_PROSPECT, {"not": close}, {"not": comparing}, maturing]},
    }


def maturity_policy(connection: Connection) -> MaturityPolicy:
    """Return the numbers in force."""
    saved = get_setting(connection, _SETTING)
    return MaturityPolicy(**saved) if saved else MaturityPolicy()


def keep_policy(connection: Connection, policy: MaturityPolicy) -> None:
    """Keep other numbers."""
    set_setting(connection, _SETTING, asdict(policy))


def _own(kind: str, days: int) -> dict[str, Any]:
    return {**_at_least("contact", 1, days), "kind": kind, "direction": "in"}


def _at_least(field: str, times: int, days: int) -> dict[str, Any]:
    return {"field": field, "op": "at_least", "value": times, "within_days": days}


RULES: Final[Mapping[str, Mapping[str, Any]]] = maturity_rules(MaturityPolicy())
"""The rules that come with the application."""

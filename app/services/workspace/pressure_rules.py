"""The contact pressure policy as it is kept in the workspace's settings."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, replace
from datetime import date
from typing import Any

from app.models.domain.settings import Cap, PressurePolicy
from app.models.domain.values import LeapDayRule


def policy_from(saved: Mapping[str, Any], country: str) -> PressurePolicy:
    """Return the policy that `policy_data` wrote, perhaps by an earlier version; `country` is that of the business."""
    values: dict[str, Any] = {key: value for key, value in saved.items() if key in PressurePolicy.__dataclass_fields__}
    if "quiet_weekdays" in values:
        values["quiet_weekdays"] = tuple(values["quiet_weekdays"])
    if "leap_day" in values:
        values["leap_day"] = LeapDayRule(values["leap_day"])
    if "further_caps" in values:
        values["further_caps"] = tuple(Cap(**cap) for cap in values["further_caps"])
    if "closed" in values:
        values["closed"] = tuple(
            (date.fromisoformat(first), date.fromisoformat(last)) for first, last in values["closed"]
        )
    return replace(PressurePolicy(**values), country=country)


def policy_data(policy: PressurePolicy) -> dict[str, Any]:
    """Return what is kept: all but the country, which is the business's."""
    data = asdict(policy)
    del data["country"]
    data["closed"] = [(first.isoformat(), last.isoformat()) for first, last in policy.closed]
    return data

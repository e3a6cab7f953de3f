"""Due some days after an event, moved on to the next open day, and a few more when the application was closed."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from typing import Any, Final

from app.models.domain.scenario import Parameter
from app.models.domain.values import day_of_epoch, epoch_day
from app.services.scenarios.open_days import next_open_day
from app.services.scenarios.triggers.trigger import Candidate, Done, Outlook

_LONGEST_MOVE_DAYS: Final = 31
"""How far quiet days may push a contact on."""


def delay_parameters(after_days: int, grace_days: int) -> tuple[Parameter, Parameter]:
    """Return the two parameters with these defaults."""
    return (
        Parameter("after_days", "days", after_days, lowest=0, highest=365),
        Parameter("grace_days", "days", grace_days, lowest=0, highest=90),
    )


def event_days(outlook: Outlook, values: Mapping[str, Any]) -> tuple[date, date]:
    """Return the first and the last day whose events may be due on the day of the plan."""
    latest = outlook.day - timedelta(days=values["after_days"])
    return latest - timedelta(days=max(values["grace_days"], _LONGEST_MOVE_DAYS)), latest


def epoch_event_days(outlook: Outlook, values: Mapping[str, Any]) -> dict[str, int]:
    """Return the same as epoch days, named for a statement."""
    earliest, latest = event_days(outlook, values)
    return {"earliest": epoch_day(earliest), "latest": epoch_day(latest)}


def is_due(happened_on: date, outlook: Outlook, values: Mapping[str, Any]) -> bool:
    """Whether the contact for an event of `happened_on` is due on the day of the plan."""
    wanted_on = happened_on + timedelta(days=values["after_days"])
    open_on = next_open_day(wanted_on, outlook.policy) or wanted_on
    return wanted_on <= outlook.day <= max(open_on, wanted_on + timedelta(days=values["grace_days"]))


def is_due_epoch(happened: int, outlook: Outlook, values: Mapping[str, Any]) -> bool:
    """Return the same for an epoch day."""
    return is_due(day_of_epoch(happened), outlook, values)


def once(candidate: Candidate, earlier: Sequence[Done], day: date, values: Mapping[str, Any]) -> Candidate | None:  # noqa: ARG001 - the same for every trigger
    """Settle: one contact for each customer, ever."""
    return None if earlier else candidate


def once_per_event(
    candidate: Candidate, earlier: Sequence[Done], day: date, values: Mapping[str, Any]
) -> Candidate | None:
    """Settle: one contact for each event, and none within `repeat_days` of an earlier one where that is a parameter."""
    if any(done.occurrence == candidate.occurrence for done in earlier):
        return None
    repeat_days = values.get("repeat_days", 0)
    is_recent = any((day - done.on).days < repeat_days for done in earlier)
    return None if is_recent else candidate

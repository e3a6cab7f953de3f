"""Some days before the birthday, once per year, with or without a known year of birth.

Due `lead_days` before the day (moved back to the previous open day), and for `grace_days` more when the application
was closed; never later. Known minors (`least_age` on the day of the contact) are left alone. 29 February is celebrated
in common years as the policy says.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from typing import Any

from sqlalchemy import bindparam, text

from app.models.domain.reasons import Reason
from app.models.domain.scenario import Parameter
from app.models.domain.values import Birthday
from app.services.scenarios.open_days import previous_open_day
from app.services.scenarios.triggers.trigger import Candidate, Done, Outlook, Trigger

_LONGEST_MOVE_DAYS = 6
_QUERY = text(
    "SELECT customer_id, birth_on FROM main.profile WHERE birth_day IN :days "
    "AND (:only IS NULL OR customer_id = :only) ORDER BY customer_id"
).bindparams(bindparam("days", expanding=True))


def find(outlook: Outlook, values: Mapping[str, Any]) -> list[Candidate]:
    """Return those whose birthday is due for a contact on the day."""
    birthdays = _birthdays_due(outlook, values)
    if not birthdays:
        return []
    years = {day.year for day in birthdays}
    month_days = {day.strftime("%m-%d") for day in birthdays} | {"02-29"}
    rows = outlook.connection.execute(_QUERY, {"days": sorted(month_days), "only": outlook.only})
    found: list[Candidate] = []
    for customer_id, birth_on in rows:
        birth = Birthday.parse(birth_on)
        days = {birth.in_year(year, outlook.policy.leap_day) for year in years} & birthdays
        found += [
            _candidate(customer_id, birth, celebrated_on, outlook)
            for celebrated_on in sorted(days)
            if _is_welcome(birth, celebrated_on, outlook, values["least_age"])
        ]
    return found


def settle(candidate: Candidate, earlier: Sequence[Done], day: date, values: Mapping[str, Any]) -> Candidate | None:  # noqa: ARG001 - the same for every trigger
    """Greet once per year, even when the day of birth is corrected in between."""
    return None if any(done.occurrence == candidate.occurrence for done in earlier) else candidate


def _birthdays_due(outlook: Outlook, values: Mapping[str, Any]) -> set[date]:
    """Return the days of celebration for which a contact is due on the day of the plan."""
    lead = timedelta(days=values["lead_days"])
    grace = timedelta(days=values["grace_days"])
    due: set[date] = set()
    for offset in range(-grace.days, _LONGEST_MOVE_DAYS + 1):
        wanted_on = outlook.day + timedelta(days=offset)
        open_on = previous_open_day(wanted_on, outlook.policy) or wanted_on
        if open_on <= outlook.day <= wanted_on + grace:
            due.add(wanted_on + lead)
    return due


def _is_welcome(birth: Birthday, celebrated_on: date, outlook: Outlook, least_age: int) -> bool:
    age = birth.age_on(outlook.day, outlook.policy.leap_day)
    turning = birth.age_on(celebrated_on, outlook.policy.leap_day)
    return age is None or turning is None or (turning >= 1 and age >= least_age)


def _candidate(customer_id: int, birth: Birthday, celebrated_on: date, outlook: Outlook) -> Candidate:
    params = {
        "on": celebrated_on.isoformat(),
        "days": (celebrated_on - outlook.day).days,
        "age": birth.age_on(celebrated_on, outlook.policy.leap_day),
    }
    return Candidate(customer_id, str(celebrated_on.year), Reason("birthday", params))


TRIGGER = Trigger(
    "birthday",
    (
        Parameter("lead_days", "days", 5, lowest=0, highest=60),
        Parameter("grace_days", "days", 3, lowest=0, highest=30),
        Parameter("least_age", "years", 18, lowest=0, highest=120),
    ),
    find,
    settle,
    is_kept_when_postponed=True,
)

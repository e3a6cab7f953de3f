"""Age and next birthday in SQL: 29 February and dates without a year like everywhere else in the application."""

from __future__ import annotations

import json
from datetime import date, timedelta

from app.models.domain.values import Birthday
from app.services.segments.context import RuleContext

MONTH_DAY_SQL = "substr(p.birth_on, -5)"
MONTH_SQL = f"CAST(substr({MONTH_DAY_SQL}, 1, 2) AS INTEGER)"


def age_sql(context: RuleContext) -> str:
    """Return the age in full years, NULL without a year of birth."""
    today = context.as_of
    leap_day = Birthday(2, 29).in_year(today.year, context.leap_day)
    celebrated = f"CASE {MONTH_DAY_SQL} WHEN '02-29' THEN {context.bind(f'{leap_day:%m-%d}')} ELSE {MONTH_DAY_SQL} END"
    now = context.bind(f"{today:%m-%d}")
    years = f"{context.bind(today.year)} - CAST(substr(p.birth_on, 1, 4) AS INTEGER)"
    return f"CASE WHEN p.birth_on LIKE '____-%' AND p.birth_on NOT LIKE '-%' THEN {years} - ({celebrated} > {now}) END"


def days_until_sql(context: RuleContext) -> str:
    """Return the number of days until the next birthday (0 = today), NULL when it is unknown."""
    days = json.dumps(days_until(context))
    return f"CAST(json_extract({context.bind(days)}, '$.' || json_quote({MONTH_DAY_SQL})) AS INTEGER)"


def days_until(context: RuleContext) -> dict[str, int]:
    """Return the days until the next celebration of each MM-DD."""
    leap_year = date(2000, 1, 1)
    found: dict[str, int] = {}
    for offset in range(366):
        day = leap_year + timedelta(offset)
        birthday = Birthday(day.month, day.day)
        coming = birthday.in_year(context.as_of.year, context.leap_day)
        if coming < context.as_of:
            coming = birthday.in_year(context.as_of.year + 1, context.leap_day)
        found[f"{day:%m-%d}"] = (coming - context.as_of).days
    return found

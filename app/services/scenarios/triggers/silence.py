"""No purchase for a multiple of the customer's own rhythm, and for a least number of days.

The rhythm is the mean number of days between the days of purchase; a customer with a single day of purchase has none
and is due after `least_days`. Who has been silent for longer than `longest_days` is left alone, and nobody is
contacted twice within `repeat_days`.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date
from functools import lru_cache
from typing import Any

from sqlalchemy import text

from app.models.domain.reasons import Reason
from app.models.domain.scenario import Parameter
from app.models.domain.values import day_of_epoch, epoch_day
from app.services.scenarios.triggers.trigger import Candidate, Done, Outlook, Trigger

_QUERY = text(
    "SELECT customer_id, last_day, sale_days, (last_day - first_day) * 1.0 / max(sale_days - 1, 1) "
    "FROM temp.plan_rhythm WHERE last_day BETWEEN :earliest AND :latest AND (sale_days = 1 "
    "OR :today - last_day >= :factor * (last_day - first_day) / (sale_days - 1)) ORDER BY customer_id"
)


def find(outlook: Outlook, values: Mapping[str, Any]) -> list[Candidate]:
    """Return those who have been silent for too long, but not for ever."""
    outlook.rhythm.as_of(outlook.day)
    today = epoch_day(outlook.day)
    rows = outlook.connection.execute(
        _QUERY,
        {
            "today": today,
            "earliest": today - values["longest_days"],
            "latest": today - values["least_days"],
            "factor": float(values["rhythm_factor"]),
        },
    ).all()
    return [
        Candidate(customer_id, _iso_day(last_day), _why(today - last_day, sale_days, tempo))
        for customer_id, last_day, sale_days, tempo in rows
        if not _is_recent(outlook.earlier(customer_id), outlook.day, values)
    ]


def settle(candidate: Candidate, earlier: Sequence[Done], day: date, values: Mapping[str, Any]) -> Candidate | None:
    """Wait between two contacts; a second one in the same silence is an occurrence of its own (`2025-03-01+2`)."""
    if _is_recent(earlier, day, values):
        return None
    same = sum(done.occurrence.partition("+")[0] == candidate.occurrence for done in earlier)
    return replace(candidate, occurrence=f"{candidate.occurrence}+{same + 1}") if same else candidate


def _is_recent(earlier: Sequence[Done], day: date, values: Mapping[str, Any]) -> bool:
    return bool(earlier) and (day - max(done.on for done in earlier)).days < values["repeat_days"]


@lru_cache(maxsize=4096)
def _iso_day(day: int) -> str:
    return day_of_epoch(day).isoformat()


def _why(silence_days: int, sale_days: int, tempo_days: float) -> Reason:
    if sale_days < 2:
        return Reason("silence_single", {"days": silence_days})
    times = round(silence_days / tempo_days, 1) if tempo_days else None
    return Reason("silence", {"days": silence_days, "rhythm_days": round(tempo_days), "times": times})


TRIGGER = Trigger(
    "silence",
    (
        Parameter("rhythm_factor", "choice", "2.5", choices=("1.5", "2", "2.5", "3", "4")),
        Parameter("least_days", "days", 60, lowest=7, highest=1095),
        Parameter("longest_days", "days", 730, lowest=30, highest=3650),
        Parameter("repeat_days", "days", 180, lowest=1, highest=1095),
    ),
    find,
    settle,
    is_kept_when_postponed=False,
)

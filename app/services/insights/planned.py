"""How many contacts a day and a week hold, counted here or, for many customers, in a child process.

Planning thousands of contacts is work of the interpreter itself: in a thread it would make the window stutter.
"""

from __future__ import annotations

from collections.abc import Generator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Final

from app.models.db.engine import join_workspace
from app.models.domain.ports import Clock, Progress
from app.models.domain.scenario import DayLoad, DayPlan
from app.services.insights.work import by_channel
from app.services.scenarios.service import ScenariosService
from app.services.workspace.service import WorkspaceService

CHILD_FROM_CUSTOMERS: Final = 15_000


@dataclass(frozen=True, slots=True)
class PlanCounts:
    """A day's plan in numbers: to review by channel, withheld, approved already."""

    by_channel: tuple[tuple[str, int], ...]
    withheld: int
    approved: int


def count_plan(plan: DayPlan) -> PlanCounts:
    """Count the contacts of a plan."""
    return PlanCounts(
        by_channel(plan.contacts),
        sum(contact.status == "withheld" for contact in plan.withheld),
        sum(contact.status == "approved" for contact in plan.contacts),
    )


def plan_in_child(path: Path, clock: Clock, day: date, progress: Progress) -> PlanCounts:
    """Count the plan of a day over a connection of its own; what a worker process calls."""
    progress.check_cancelled()
    with _scenarios(path, clock) as scenarios:
        return count_plan(scenarios.plan(day))


def week_in_child(path: Path, clock: Clock, day: date, progress: Progress) -> list[DayLoad]:
    """Count the contacts of seven days over a connection of its own; what a worker process calls."""
    progress.check_cancelled()
    with _scenarios(path, clock) as scenarios:
        return scenarios.week(day)


@contextmanager
def _scenarios(path: Path, clock: Clock) -> Generator[ScenariosService]:
    database = join_workspace(path)
    try:
        yield ScenariosService(database, clock, WorkspaceService(database, clock))
    finally:
        database.close()

"""A rehearsal, summed up for the window: who on which day, who never and why, who most, who came back anyway."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from datetime import date, timedelta
from pathlib import Path
from typing import Final

from sqlalchemy import text

from app.models.db.engine import Database, join_workspace
from app.models.domain.ports import Clock, Progress
from app.models.domain.rehearsal import Rehearsal, RehearsedDay
from app.models.domain.scenario import DayPlan, PlannedContact
from app.models.domain.values import Channel, epoch_day
from app.services.scenarios.open_days import is_quiet
from app.services.scenarios.service import ScenariosService
from app.services.workspace.service import WorkspaceService

RETURN_DAYS: Final = 60
"""How soon a purchase counts as a return without the contact."""

_BOUGHT = "SELECT DISTINCT customer_id, day FROM customer_order WHERE is_sale = 1 AND day > :first AND day <= :last"

_Key = tuple[int, int, str]


def rehearsal_in_child(
    path: Path, clock: Clock, first_day: date, days: int, scenario_id: int | None, progress: Progress
) -> Rehearsal:
    """Rehearse over a connection of its own; what a worker process calls."""
    database = join_workspace(path)
    try:
        return rehearsal(database, clock, first_day, days, scenario_id, progress)
    finally:
        database.close()


def rehearsal(
    database: Database, clock: Clock, first_day: date, days: int, scenario_id: int | None, progress: Progress
) -> Rehearsal:
    """Return the days from `first_day` on; `scenario_id` rehearses one scenario alone, in service or not."""
    workspace = WorkspaceService(database, clock)
    policy = workspace.pressure()
    rehearsed: list[RehearsedDay] = []
    wanted: dict[_Key, PlannedContact] = {}

    def take(plan: DayPlan) -> None:
        rehearsed.append(RehearsedDay(plan.day, plan.contacts, is_quiet(plan.day, policy)))
        wanted.update({_key(contact): contact for contact in plan.withheld})

    scenarios = ScenariosService(database, clock, workspace)
    scenarios.rehearse(first_day, days, take, scenario_id=scenario_id, progress=progress)
    contacts = [contact for day in rehearsed for contact in day.contacts]
    for contact in contacts:
        wanted.pop(_key(contact), None)
    names = {contact.customer_id: contact.customer_name for contact in contacts}
    most = Counter(contact.customer_id for contact in contacts).most_common(1)
    is_past = first_day < clock.today()
    return Rehearsal(
        tuple(rehearsed),
        len(names),
        _by_channel(contacts),
        tuple(wanted.values()),
        (most[0][0], names[most[0][0]], most[0][1]) if most else None,
        _returned(database, contacts, clock.today()) if is_past else None,
        RETURN_DAYS,
    )


def _key(contact: PlannedContact) -> _Key:
    return contact.scenario_id, contact.customer_id, contact.occurrence


def _by_channel(contacts: Sequence[PlannedContact]) -> tuple[tuple[str, int], ...]:
    counts = Counter(contact.channel for contact in contacts)
    return tuple((channel.value, counts[channel.value]) for channel in Channel if counts[channel.value])


def _returned(database: Database, contacts: Sequence[PlannedContact], today: date) -> int:
    """Count the customers with a purchase within RETURN_DAYS after one of their contacts of days gone by."""
    past = [(contact.customer_id, epoch_day(contact.day)) for contact in contacts if contact.day < today]
    if not past:
        return 0
    first = min(day for _customer, day in past)
    bounds = {"first": first, "last": epoch_day(today + timedelta(days=RETURN_DAYS))}
    bought: dict[int, list[int]] = {}
    with database.read() as connection:
        for customer_id, day in connection.execute(text(_BOUGHT), bounds):
            bought.setdefault(customer_id, []).append(day)
    return len(
        {
            customer_id
            for customer_id, on in past
            if any(on < day <= on + RETURN_DAYS for day in bought.get(customer_id, ()))
        }
    )

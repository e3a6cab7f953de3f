"""The contact plan as the owner reads, adjusts and looks ahead."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date, timedelta

from sqlalchemy import Connection, text

from app.models.db.engine import Database
from app.models.domain.changes import Area, Changes, UndoStep
from app.models.domain.errors import KnownError
from app.models.domain.ports import Clock, Progress
from app.models.domain.scenario import DayLoad, DayPlan, PlannedContact, PlanWindow
from app.models.domain.settings import PressurePolicy
from app.services.scenarios.engine import Planner
from app.services.scenarios.open_days import is_quiet
from app.services.scenarios.store import active_one, active_scenarios


def plan_on(connection: Connection, day: date, policy: PressurePolicy) -> DayPlan:
    """Return the plan of `day` as `connection` sees the workspace."""
    planner = Planner(connection, active_scenarios(connection), policy, day)
    try:
        return planner.plan(day)
    finally:
        planner.close()


class Planning:
    """Plans of a day, of the days ahead and of one customer, and the owner's decisions on them."""

    def __init__(self, database: Database, clock: Clock, policy: Callable[[], PressurePolicy]) -> None:
        self._database = database
        self._clock = clock
        self._policy = policy

    def plan(self, day: date) -> DayPlan:
        """Return who is contacted on `day` and who is withheld, each with the reason. Writes nothing."""
        policy = self._policy()
        with self._database.read() as connection:
            return plan_on(connection, day, policy)

    def week(self, first_day: date, days: int = 7) -> list[DayLoad]:
        """Return how many contacts each day holds if every plan is approved on its day."""
        policy = self._policy()
        with self._database.read() as connection:
            planner = Planner(connection, active_scenarios(connection), policy, first_day, days=days)
            loads: list[DayLoad] = []
            for day in _days(first_day, days):
                plan = planner.plan(day)
                planner.assume_done(plan)
                loads.append(_load(plan, policy))
            planner.close()
        return loads

    def rehearse(
        self,
        first_day: date,
        days: int,
        take: Callable[[DayPlan], None],
        *,
        scenario_id: int | None = None,
        progress: Progress | None = None,
    ) -> None:
        """Hand the plan of each of `days` days to `take`, as if every plan were approved on its day. Writes nothing.

        Days gone by are planned by what was known then. `scenario_id` rehearses one scenario alone, in service or not.
        Phase: rehearsing.
        """
        policy = self._policy()
        with self._database.read() as connection:
            chosen = active_scenarios(connection) if scenario_id is None else [active_one(connection, scenario_id)]
            planner = Planner(connection, chosen, policy, first_day, days=days)
            try:
                for done, day in enumerate(_days(first_day, days)):
                    if progress is not None:
                        progress.check_cancelled()
                        progress.report(done, days, "rehearsing")
                    plan = planner.plan(day)
                    planner.assume_done(plan)
                    take(plan)
            finally:
                planner.close()

    def planned_for(self, customer_id: int, day: date, days: int = 30) -> PlanWindow:
        """Return what the `days` days from `day` on hold for a customer, each occurrence once.

        A contact that is planned on some day is given on that day; one that never is, on its first day withheld.
        """
        policy = self._policy()
        found: dict[tuple[int, str], PlannedContact] = {}
        with self._database.read() as connection:
            planner = Planner(connection, active_scenarios(connection), policy, day, days=days, only=customer_id)
            for each in _days(day, days):
                plan = planner.plan(each)
                planner.assume_done(plan)
                for contact in plan.withheld:
                    found.setdefault((contact.scenario_id, contact.occurrence), contact)
                for contact in plan.contacts:
                    found[contact.scenario_id, contact.occurrence] = contact
            planner.close()
        return PlanWindow(tuple(sorted(found.values(), key=lambda contact: (contact.day, contact.scenario_id))))

    def remove(self, day: date, *contacts: PlannedContact) -> Changes:
        """Take contacts out of the plan for good, from `day` on."""
        return self._decide("remove", day, contacts)

    def postpone(self, day: date, *contacts: PlannedContact, until: date) -> Changes:
        """Put contacts off until a later day. KnownError: postponed_to_past."""
        if until <= day:
            raise KnownError("postponed_to_past", until=until.isoformat())
        return self._decide("postpone", day, contacts, until)

    def restore(self, day: date, *contacts: PlannedContact) -> Changes:
        """Put removed or postponed contacts back into the plan."""
        return self._decide("restore", day, contacts)

    def restore_plan_contact(self, argument: int | str) -> Changes:
        """Undo a decision on contacts (`restore_plan_contact`): ids of decisions, joined by commas."""
        ids = [int(part) for part in str(argument).split(",")]
        now = self._clock.now().isoformat()
        with self._database.write() as connection:
            connection.execute(
                text("UPDATE plan_decision SET withdrawn_at = :now WHERE id = :id"),
                [{"id": each, "now": now} for each in ids],
            )
        return Changes(Area.PLAN, "plan_decision_undone", {"count": len(ids)})

    def _decide(self, kind: str, day: date, contacts: Iterable[PlannedContact], until: date | None = None) -> Changes:
        insert = text(
            "INSERT INTO plan_decision (plan_on, scenario_id, customer_id, occurrence, kind, until_on, channel, "
            "created_at) VALUES (:day, :scenario, :customer, :occurrence, :kind, :until, :channel, :now) RETURNING id"
        )
        shared = {
            "day": day.isoformat(),
            "kind": kind,
            "until": until.isoformat() if until else None,
            "now": self._clock.now().isoformat(),
        }
        with self._database.write() as connection:
            ids = [
                connection.execute(
                    insert,
                    shared
                    | {
                        "scenario": contact.scenario_id,
                        "customer": contact.customer_id,
                        "occurrence": contact.occurrence,
                        "channel": contact.channel,
                    },
                ).scalar_one()
                for contact in contacts
            ]
        if not ids:
            return Changes(Area.NONE)
        params: dict[str, object] = {"count": len(ids), "until": shared["until"]}
        undo = UndoStep("restore_plan_contact", ",".join(str(each) for each in ids))
        return Changes(Area.PLAN, f"plan_contact_{kind}", params, undo)


def _days(first_day: date, days: int) -> list[date]:
    return [first_day + timedelta(days=number) for number in range(days)]


def _load(plan: DayPlan, policy: PressurePolicy) -> DayLoad:
    relational = sum(contact.nature == "relational" for contact in plan.contacts)
    return DayLoad(plan.day, relational, len(plan.contacts) - relational, is_quiet(plan.day, policy))

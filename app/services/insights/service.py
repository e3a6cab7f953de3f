"""Home and Reports: what waits, what the figures are, how they moved. Reads only; nothing is stored."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from pathlib import Path
from threading import Lock
from typing import Protocol

from sqlalchemy import text

from app.models.db.engine import Database
from app.models.domain.importing import SourceAge
from app.models.domain.insights import HomeFigures, HomeTrends, HomeWeek, HomeWork, Reports
from app.models.domain.ports import Clock, Progress
from app.models.domain.scenario import DayLoad, DayPlan
from app.models.domain.settings import Business, ScorePolicy
from app.services.files.workbook import Sheet, save_workbook
from app.services.importing import batches
from app.services.insights import planned, trends, work
from app.services.insights.figures import read_figures
from app.services.insights.tables import read_reports
from app.services.workspace.worker import run_in_child

_DAYS_KEPT = 200
_FIRST_SALE = "SELECT min(bought_on) FROM purchase WHERE is_live = 1 AND kind <> 'cancelled' AND bought_on <= :day"


class Workspace(Protocol):
    """What insights ask of the settings."""

    def business(self) -> Business:
        """Return whose figures they are."""
        ...

    def figures_on(self) -> date:
        """Return the day the stored figures are as of."""
        ...

    def score_policy(self) -> ScorePolicy:
        """Return the thresholds."""
        ...


class Questions(Protocol):
    """What insights ask of identity."""

    def review_count(self) -> int:
        """Return how many pairs wait for a decision."""
        ...


class ContactPlan(Protocol):
    """What insights ask of scenarios."""

    def plan(self, day: date) -> DayPlan:
        """Return who is contacted on a day."""
        ...

    def week(self, first_day: date, days: int = 7) -> list[DayLoad]:
        """Return how many contacts each day holds."""
        ...


class InsightsService:
    """Figures for people; the same code as the pages that they open."""

    def __init__(
        self, database: Database, clock: Clock, workspace: Workspace, identity: Questions, scenarios: ContactPlan
    ) -> None:
        self._database = database
        self._clock = clock
        self._workspace = workspace
        self._identity = identity
        self._scenarios = scenarios
        self._counted: dict[tuple[str, date], trends.DayCounts] = {}
        self._lock = Lock()

    def work(self, progress: Progress) -> HomeWork:
        """Return what waits on the day of the figures; questions, ages and addresses are always today's."""
        day = self._workspace.figures_on()
        plan = self._plan_of(day, progress)
        sources = self._sources()
        with self._database.read() as connection:
            typos = work.email_typos(connection)
            has_scenario = connection.execute(
                text("SELECT EXISTS (SELECT 1 FROM scenario WHERE status = 'active' AND archived_at IS NULL)")
            ).scalar_one()
        return HomeWork(
            day=day,
            is_today=day == self._clock.today(),
            contacts=sum(count for _, count in plan.by_channel),
            by_channel=plan.by_channel,
            withheld=plan.withheld,
            approved=plan.approved,
            duplicates=self._identity.review_count(),
            sources=sources,
            ageing=work.ageing(sources),
            email_typos=typos,
            has_scenario=bool(has_scenario),
        )

    def contacts_today(self, progress: Progress) -> int:
        """Return how many contacts today's plan holds: the one count in the rail."""
        return sum(count for _, count in self._plan_of(self._clock.today(), progress).by_channel)

    def week(self, progress: Progress) -> HomeWeek:
        """Return how many contacts the seven days from the day of the figures on hold."""
        day = self._workspace.figures_on()
        if self._is_large(planned.CHILD_FROM_CUSTOMERS):
            args = (self._database.path, self._clock, day)
            loads = tuple(run_in_child(planned.week_in_child, *args, progress=progress))
        else:
            loads = tuple(self._scenarios.week(day))
        return HomeWeek(day, loads, work.next_contact_on(loads, day))

    def figures(self) -> HomeFigures:
        """Return the figures of the day that the stored ones are as of."""
        as_of, currency = self._workspace.figures_on(), self._workspace.business().currency
        with self._database.read() as connection:
            return read_figures(connection, as_of, currency)

    def trends(self, progress: Progress) -> HomeTrends:
        """Return how customer figures moved over the year; days counted once are kept while nothing changes.

        Costs the scores of fourteen days the first time; from CHILD_FROM_CUSTOMERS on in a child process.
        """
        as_of, policy = self._workspace.figures_on(), self._workspace.score_policy()
        days = trends.wanted_days(as_of)
        with self._database.read() as connection:
            state = trends.state_of(connection, policy)
            first = connection.execute(text(_FIRST_SALE), {"day": as_of.isoformat()}).scalar()
            with self._lock:
                found = {day: self._counted[state, day] for day in days if (state, day) in self._counted}
            missing = [day for day in days if day not in found]
            if missing and not self._is_large(trends.CHILD_FROM_CUSTOMERS):
                found |= zip(missing, trends.count_days(connection, missing, policy, progress), strict=True)
                missing = []
        if missing:
            counts = run_in_child(trends.count_days_in_child, self._database.path, missing, policy, progress=progress)
            found |= zip(missing, counts, strict=True)
        self._keep(state, found)
        return trends.trends(as_of, date.fromisoformat(first) if first else None, found)

    def reports(self) -> Reports:
        """Return every table of the Reports page."""
        as_of, currency = self._workspace.figures_on(), self._workspace.business().currency
        with self._database.read() as connection:
            return read_reports(connection, as_of, currency)

    def save_tables(self, path: Path, sheets: Sequence[Sheet]) -> Path:
        """Write tables as a workbook and return its path. KnownError: table_not_saved."""
        save_workbook(path, sheets)
        return path

    def _plan_of(self, day: date, progress: Progress) -> planned.PlanCounts:
        if self._is_large(planned.CHILD_FROM_CUSTOMERS):
            return run_in_child(planned.plan_in_child, self._database.path, self._clock, day, progress=progress)
        return planned.count_plan(self._scenarios.plan(day))

    def _is_large(self, customers: int) -> bool:
        """Whether there are so many customers that counting them belongs in a child process."""
        with self._database.read() as connection:
            return connection.execute(text("SELECT count(*) FROM profile")).scalar_one() >= customers

    def _sources(self) -> tuple[SourceAge, ...]:
        return tuple(each for each in batches.sources(self._database, self._clock) if each.age_days is not None)

    def _keep(self, state: str, found: dict[date, trends.DayCounts]) -> None:
        with self._lock:
            for known in [key for key in self._counted if key[0] != state]:
                del self._counted[known]
            if len(self._counted) > _DAYS_KEPT:
                self._counted.clear()
            self._counted |= {(state, day): counts for day, counts in found.items()}

"""Segments for the window and the command line: saved rules, live counts, members, samples and explanations."""

from __future__ import annotations

import json
from collections.abc import Callable, Generator, Iterable
from contextlib import contextmanager
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, Any, Final

from app.models.db.engine import Database
from app.models.domain.errors import KnownError
from app.models.domain.ports import Clock
from app.models.domain.segment import Rule, RuleAnswer, RuleField, SampleRow, Segment, SegmentCount
from app.services.segments import answers, store
from app.services.segments.compile import rule_sql, select_sql
from app.services.segments.context import Classes, RuleContext, Shared
from app.services.segments.counting import count_grid, count_members
from app.services.segments.fields import offered, offered_memory
from app.services.segments.figure_days import FigureDays
from app.services.segments.ready import READY
from app.services.segments.writes import SegmentWrites
from app.services.workspace.service import FIGURES_ON, WorkspaceService, get_setting

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from app.services.scoring.columns import FeatureTable


_NAMES: Final = """SELECT json_array((SELECT json_group_array(name) FROM customer_list),
    (SELECT json_group_array(name) FROM scenario), (SELECT json_group_array(name) FROM tag))"""


class SegmentsService(SegmentWrites):
    """Everything that asks which customers answer a rule. `rule` may be a rule or the id of a saved segment."""

    def __init__(self, database: Database, clock: Clock, workspace: WorkspaceService) -> None:
        super().__init__(database, clock)
        self._workspace = workspace
        self._classes: Classes | None = None
        self._offered: tuple[object, list[RuleField]] | None = None

    def ensure_ready(self) -> None:
        """Create the ready-made segments that the workspace does not have yet; archived ones stay so."""
        with self._database.read() as connection:
            rows = connection.exec_driver_sql("SELECT ready_id FROM segment WHERE ready_id IS NOT NULL")
            known = {row[0] for row in rows}
        if missing := [ready_id for ready_id in READY if ready_id not in known]:
            with self._database.write() as connection:
                for ready_id in missing:
                    store.insert(connection, ready_id, READY[ready_id], self._now(), ready_id)

    def all(self, *, with_counts: bool = False, archived: bool = False) -> list[Segment]:
        """Return the segments in use, or those put aside; with customers and revenue of the day of the figures."""
        with self._database.read() as connection:
            segments = list(store.saved(connection, archived=archived))
            if not with_counts:
                return segments
            return [self._counted(connection, segment) for segment in segments]

    def get(self, segment_id: int) -> Segment:
        """Return a saved segment. KnownError: segment_missing."""
        with self._database.read() as connection:
            return store.one(connection, segment_id)

    def by_name(self, name: str) -> Segment:
        """Return a segment by its name or ready-made code, without regard to case. KnownError: segment_missing."""
        wanted = name.strip().casefold()
        for segment in self.all():
            if wanted in {segment.name.casefold(), segment.ready_id}:
                return segment
        raise KnownError("segment_missing", segment=name)

    def fields(self) -> list[RuleField]:
        """Return what rules may ask, with the values that the data holds."""
        with self._database.read() as connection:
            segments = list(store.saved(connection))
            ids, names = [each.id for each in segments], [(str(each.id), each.name) for each in segments]
            return [*self._offered_now(connection), *offered_memory(connection, ids, names)]

    def count(self, rule: Rule | int, as_of: date | None = None) -> SegmentCount:
        """Return how many answer a rule, by reach and by RFM class. KnownError: rule_…, segment_missing."""
        with self._database.read() as connection, self._asked(connection, rule, as_of) as asked:
            return count_members(*asked)

    def grid(self, rule: Rule | int, as_of: date | None = None) -> tuple[tuple[int, ...], ...]:
        """Return members by recency mark (rows, 5 first) and frequency mark (columns), as scoring's rfm_grid."""
        with self._database.read() as connection, self._asked(connection, rule, as_of) as asked:
            return count_grid(*asked)

    def sample(self, rule: Rule | int, limit: int = 6, seed: int = 0, as_of: date | None = None) -> list[SampleRow]:
        """Return some members with the values their conditions looked at; another seed gives others."""
        with self._database.read() as connection, self._asked(connection, rule, as_of) as (known, context):
            return answers.sample(known, limit, seed, context)

    def members(self, rule: Rule | int, as_of: date | None = None) -> list[int]:
        """Return the customers who answer a rule, in the order of their ids. KnownError: rule_…, segment_missing."""
        with self._database.read() as connection, self._asked(connection, rule, as_of) as (known, context):
            return _members(known, context)

    def members_on(self, segment_ids: Iterable[int], day: date) -> dict[int, list[int]]:
        """Return the members of several segments on a day, with one set of figures. KnownError: as `members`."""
        with self._database.read() as connection, closing_days(self._context(connection, day)) as context:
            found: dict[int, list[int]] = {}
            for segment_id in segment_ids:
                context.shared = Shared(classes=context.shared.classes)
                found[segment_id] = _members(store.one(connection, segment_id).rule, context)
            return found

    def explain(self, rule: Rule | int, customer_id: int, as_of: date | None = None) -> RuleAnswer | None:
        """Answer each part of a rule for one customer; None when there is no such customer."""
        with self._database.read() as connection, self._asked(connection, rule, as_of) as (known, context):
            return answers.answer(known, customer_id, context)

    def customers_of_rule(self, connection: Connection, rule: Rule) -> tuple[str, dict[str, Any]]:
        """Return (SELECT of customer ids, bound values) as of the day of the figures, for others' statements."""
        with closing_days(self._context(connection)) as context:
            select = select_sql(rule, context)
            if context.days.is_stored_only:
                return select, context.values
            # A rule that looks at other days needs tables that are gone when others run their statement.
            context.shared = Shared(classes=context.shared.classes)
            return "SELECT value FROM json_each(:rule_members)", {"rule_members": json.dumps(_members(rule, context))}

    def customers_of_segment(self, connection: Connection, segment_id: int) -> tuple[str, dict[str, Any]]:
        """Return the same for a saved segment. KnownError: segment_missing."""
        return self.customers_of_rule(connection, store.one(connection, segment_id).rule)

    def context(
        self, connection: Connection, as_of: date, features_of: Callable[[date], FeatureTable | None] | None = None
    ) -> RuleContext:
        """Return what compiling rules as of a day needs; `closing_days` takes its figures away.

        `features_of` spares reading the orders again for days whose features are known.
        """
        context = self._context(connection, as_of)
        context.days.features_of = features_of
        return context

    def use_classes(self, classes: Classes) -> None:
        """Let rules ask for classes that only the passages know."""
        self._classes = classes

    def _offered_now(self, connection: Connection) -> list[RuleField]:
        """Return the fields with their values, counted anew when a fact has changed."""
        from app.services.segments.stamp import facts_key  # noqa: PLC0415 - it knows this module

        names = connection.exec_driver_sql(_NAMES).scalar()
        key = (facts_key(connection), get_setting(connection, FIGURES_ON), names)
        if self._offered is None or self._offered[0] != key:
            self._offered = (key, offered(connection))
        return self._offered[1]

    def _counted(self, connection: Connection, segment: Segment) -> Segment:
        with closing_days(self._context(connection)) as context:
            statement = select_sql(segment.rule, context, "count(*), coalesce(sum(f.revenue_12m_cents), 0)")
            customers, revenue = context.execute(statement).one()
        return replace(segment, customers=customers, revenue_12m_cents=revenue)

    @contextmanager
    def _asked(
        self, connection: Connection, rule: Rule | int, as_of: date | None
    ) -> Generator[tuple[Rule, RuleContext]]:
        """Give the rule and its context; figures of other days than the stored one are temporary."""
        known = store.one(connection, rule).rule if isinstance(rule, int) else rule
        with closing_days(self._context(connection, as_of)) as context:
            yield known, context

    def check(self, connection: Connection, rule: Rule, segment_id: int | None = None) -> None:
        """Compile a rule to see whether it can be asked. KnownError: rule_…"""
        context = self._context(connection)
        context.shared.classes = lambda _, __: {}
        if segment_id is not None:
            context.budget.segments.append(segment_id)
        rule_sql(rule, context)

    def _context(self, connection: Connection, as_of: date | None = None) -> RuleContext:
        figures_on = get_setting(connection, FIGURES_ON)
        day = date.fromisoformat(figures_on) if figures_on else self._clock.today()
        days = FigureDays(connection, day, self._workspace.score_policy)
        leap_day = self._workspace.pressure().leap_day
        return RuleContext(connection, as_of or day, days, leap_day, Shared(classes=self._classes))


@contextmanager
def closing_days(context: RuleContext) -> Generator[RuleContext]:
    """Take the temporary figures of a context away after the block."""
    try:
        yield context
    finally:
        context.days.drop()


def _members(rule: Rule, context: RuleContext) -> list[int]:
    cursor = context.execute(f"{select_sql(rule, context)} ORDER BY p.customer_id")
    return [row[0] for row in cursor]

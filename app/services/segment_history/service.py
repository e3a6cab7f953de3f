"""Each segment through time: size and revenue at the ends of past months, who entered and who left.

Nothing is recorded as time goes by: every point is the rule asked as of that day, by the code that answers for today.
What was found is kept until a fact changes, so that the second look costs nothing.
"""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass, field
from datetime import date
from typing import TYPE_CHECKING, Final

import numpy as np

from app.models.domain.errors import KnownError
from app.models.domain.ports import NoProgress
from app.models.domain.segment_history import MonthPoint, Moves
from app.services.scoring.features import FEATURES
from app.services.scoring.past_facts import PastFacts
from app.services.segment_history import kept
from app.services.segment_history.days import end_before, month_ends
from app.services.segment_history.kept import Evaluated
from app.services.segment_history.moved import first_by_money
from app.services.segments.compile import select_sql
from app.services.segments.context import Shared
from app.services.segments.service import closing_days
from app.services.segments.stamp import facts_key, rule_key
from app.services.segments.store import one

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from sqlalchemy import Connection

    from app.models.db.engine import Database
    from app.models.domain.ports import Clock, Progress
    from app.models.domain.segment import Rule
    from app.services.scoring.columns import FeatureTable
    from app.services.segment_history.kept import Ids, Summary
    from app.services.segments.service import SegmentsService
    from app.services.workspace.service import WorkspaceService

MONTHS: Final = 24
PHASE: Final = "segment_history"
_COLUMNS: Final = "p.customer_id, coalesce(f.revenue_12m_cents, 0)"


@dataclass(slots=True)
class _Asked:
    """One rule of a run: its fingerprint, the days to ask it as of, and what was found so far."""

    rule: Rule
    key: str
    days: list[date] = field(default_factory=list[date])
    found: dict[date, Evaluated] = field(default_factory=dict[date, Evaluated])


class SegmentHistoryService:
    """Reads of the past of rules. `rule` may be a rule or the id of a saved segment."""

    def __init__(
        self, database: Database, clock: Clock, workspace: WorkspaceService, segments: SegmentsService
    ) -> None:
        """Keep what the reads need."""
        self._database = database
        self._clock = clock
        self._workspace = workspace
        self._segments = segments

    def months(
        self, rule: Rule | int, months: int = MONTHS, progress: Progress | None = None
    ) -> tuple[MonthPoint, ...]:
        """Return a point per end of month and one for the day of the figures, the earliest first.

        Months before the first purchase or contact are absent. KnownError: rule_…, segment_missing. Cancelled leaves
        what was kept as it was.
        """
        self._fill([rule], months, progress or NoProgress())
        return self.kept_months(rule, months) or ()

    def kept_months(self, rule: Rule | int, months: int = MONTHS) -> tuple[MonthPoint, ...] | None:
        """Return the same when it is kept and so costs nothing; None when it has to be found first."""
        today = self._workspace.figures_on()
        with self._database.read() as connection:
            key, facts = rule_key(connection, self._rule(connection, rule)), facts_key(connection)
            first_on, is_known = kept.first_fact(connection, facts)
            found = _whole(kept.summaries(connection, key, facts), first_on)
        days = month_ends(today, months, first_on)
        if not is_known or any(day not in found for day in days):
            return None
        return tuple(
            MonthPoint(day, one.customers, one.revenue_12m_cents, one.entered, one.left)
            for day, one in ((day, found[day]) for day in days)
        )

    def warm(self, rules: Sequence[Rule | int] | None = None, progress: Progress | None = None) -> None:
        """Find the history of several rules at once (None: every saved segment): the figures of a day are shared."""
        wanted = [segment.id for segment in self._segments.all()] if rules is None else list(rules)
        self._fill(wanted, MONTHS, progress or NoProgress())

    def moved(
        self, rule: Rule | int, from_on: date, to_on: date, progress: Progress | None = None
    ) -> tuple[list[int], list[int]]:
        """Return who is in at the end of `to_on` and was not at that of `from_on`, and the reverse; ids ascending."""
        before, after = self._members_on(rule, [from_on, to_on], progress or NoProgress())
        return np.setdiff1d(after, before, True).tolist(), np.setdiff1d(before, after, True).tolist()  # noqa: FBT003

    def moves(
        self, rule: Rule | int, from_on: date, to_on: date, limit: int = 50, progress: Progress | None = None
    ) -> Moves:
        """Return the same with names and money: those who entered by what they brought since, those who left by before.

        Revenue is that of the twelve months before each day. KnownError: rule_…, segment_missing.
        """
        entered, left = self.moved(rule, from_on, to_on, progress)
        with self._database.read() as connection:
            first_entered = first_by_money(connection, entered, from_on, to_on, limit, by_after=True)
            first_left = first_by_money(connection, left, from_on, to_on, limit, by_after=False)
        return Moves(from_on, to_on, len(entered), len(left), first_entered, first_left)

    def _members_on(self, rule: Rule | int, days: Sequence[date], progress: Progress) -> list[Ids]:
        """Return the members of a rule at the ends of days, kept ones without asking."""
        with self._database.read() as connection:
            known = self._rule(connection, rule)
            facts, key = facts_key(connection), rule_key(connection, known)
            asked = _Asked(known, key)
            found = {day: kept.members(connection, key, facts, day) for day in days}
            asked.days = sorted(day for day, ids in found.items() if ids is None)
            self._evaluate(connection, [asked], progress)
        members: list[Ids] = []
        for day in days:
            ids = found[day]
            members.append(asked.found[day].ids if ids is None else ids)
        return members

    def _fill(self, rules: Sequence[Rule | int], months: int, progress: Progress) -> None:
        """Find and keep every month of the rules that is not kept yet."""
        today = self._workspace.figures_on()
        with self._database.read() as connection:
            facts = facts_key(connection)
            first_on, _ = kept.first_fact(connection, facts)
            days = month_ends(today, months, first_on)
            wanted = [self._asked(connection, rule, facts, days, first_on) for rule in rules]
            self._evaluate(connection, wanted, progress)
            rows = [(asked, self._rows(connection, asked, facts, first_on)) for asked in wanted]
        progress.check_cancelled()
        # Another write may be under way: what could not be kept is found again the next time.
        with suppress(KnownError), self._database.write() as connection:
            if facts_key(connection) == facts:
                kept.keep_first_fact(connection, facts, first_on)
                for asked, found in rows:
                    kept.keep(connection, asked.key, facts, found)

    def _asked(
        self, connection: Connection, rule: Rule | int, facts: str, days: Sequence[date], first_on: date | None
    ) -> _Asked:
        """Return a rule with the days to ask it as of: those not kept, and the month before each of them."""
        known = self._rule(connection, rule)
        asked = _Asked(known, rule_key(connection, known))
        there = _whole(kept.summaries(connection, asked.key, facts), first_on)
        missing = {day for day in days if day not in there}
        before = {end_before(day) for day in missing} - set(there)
        asked.days = sorted(missing | {day for day in before if first_on is not None and day >= first_on})
        return asked

    def _evaluate(self, connection: Connection, wanted: Sequence[_Asked], progress: Progress) -> None:
        """Ask every rule as of each of its days; the figures of a day are made once for all rules."""
        days = sorted({day for asked in wanted for day in asked.days})
        if not days:
            return
        facts = PastFacts(connection, days[-1])
        for done, day in enumerate(days):
            progress.report(done, len(days), PHASE)
            progress.check_cancelled()
            with closing_days(self._segments.context(connection, day, lambda on: _features(facts, on))) as context:
                classes = context.shared.classes
                asking: list[tuple[_Asked, str, Shared]] = []
                for asked in (one for one in wanted if day in one.days):
                    context.shared = Shared(classes=classes)
                    asking.append((asked, f"{select_sql(asked.rule, context, _COLUMNS)} ORDER BY 1", context.shared))
                context.days.names = [name for name in FEATURES if any(name in select for _, select, _ in asking)]
                for asked, select, shared in asking:
                    context.shared = shared
                    asked.found[day] = _evaluated(context.execute(select).all())
        progress.report(len(days), len(days), PHASE)

    def _rows(
        self, connection: Connection, asked: _Asked, facts: str, first_on: date | None
    ) -> list[tuple[date, Evaluated, int | None, int | None]]:
        """Return the found days with who moved since the end of the month before."""
        rows: list[tuple[date, Evaluated, int | None, int | None]] = []
        for day, found in asked.found.items():
            before_on = end_before(day)
            before: Ids | None = None
            if before_on in asked.found:
                before = asked.found[before_on].ids
            elif first_on is not None and before_on >= first_on:
                before = kept.members(connection, asked.key, facts, before_on)
            if before is None:
                rows.append((day, found, None, None))
            else:
                stayed = len(np.intersect1d(found.ids, before, assume_unique=True))
                rows.append((day, found, len(found.ids) - stayed, len(before) - stayed))
        return rows

    def _rule(self, connection: Connection, rule: Rule | int) -> Mapping[str, object]:
        return one(connection, rule).rule if isinstance(rule, int) else rule


def _whole(found: Mapping[date, Summary], first_on: date | None) -> dict[date, Summary]:
    """Return the months of which it is known who moved, as far as there is a month before."""
    return {
        day: one
        for day, one in found.items()
        if one.entered is not None or first_on is None or end_before(day) < first_on
    }


def _features(facts: PastFacts, on: date) -> FeatureTable | None:
    """Return the features of a day from the orders read once; None for a day after them."""
    return facts.at(on) if on <= facts.latest else None


def _evaluated(rows: Sequence[Sequence[int]]) -> Evaluated:
    return Evaluated(np.array([row[0] for row in rows], dtype=np.int64), sum(row[1] for row in rows))

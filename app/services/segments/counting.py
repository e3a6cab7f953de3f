"""The live answer of a rule: how many, and their split by reach and by RFM class, in one statement."""

from __future__ import annotations

from typing import Final

from app.models.domain.segment import Rule, SegmentCount
from app.services.customers.reach import USABLE_SQL
from app.services.scoring.rfm import CLASSES
from app.services.segments.compile import rule_sql
from app.services.segments.context import RuleContext
from app.services.segments.reach import reachable_sql

PROSPECT: Final = "prospect"
POST_ONLY: Final = "post_only"
"""Key of `reachable` for those whom only a letter reaches."""


def count_members(rule: Rule, context: RuleContext) -> SegmentCount:
    """Count the members of a rule as of the day of its context. KnownError: see rule_sql."""
    where = rule_sql(rule, context)
    rfm = f"SELECT class FROM {context.score('rfm')} WHERE score_id = 'rfm' AND customer_id = p.customer_id"
    reach = ", ".join(f"{reachable_sql(channel)} AS {channel}" for channel in USABLE_SQL)
    sums = ", ".join(f"sum({test})" for test in (*USABLE_SQL, "(post AND NOT email AND NOT sms)"))
    # Kept aside first: otherwise SQLite would look up consents again for each place they are used in.
    statement = (
        f"WITH member AS MATERIALIZED (SELECT ({rfm}) AS rfm_class, f.revenue_12m_cents AS revenue, {reach} "
        f"FROM {context.customers} WHERE {where}) "
        f"SELECT rfm_class, count(*), sum(revenue), {sums} FROM member GROUP BY 1"
    )
    rows = context.execute(statement).all()
    known = context.known() or "1"
    total = int(context.execute(f"SELECT count(*) FROM profile AS p WHERE {known}").scalar_one())
    by_class = {row[0] or PROSPECT: int(row[1]) for row in rows}
    reachable = {
        key: sum(int(row[place] or 0) for row in rows) for place, key in enumerate((*USABLE_SQL, POST_ONLY), 3)
    }
    return SegmentCount(
        customers=sum(by_class.values()),
        total=total,
        revenue_12m_cents=sum(int(row[2] or 0) for row in rows),
        reachable=reachable,
        by_class=tuple((klass, by_class[klass]) for klass in (*CLASSES, PROSPECT) if klass in by_class),
    )


def count_grid(rule: Rule, context: RuleContext) -> tuple[tuple[int, ...], ...]:
    """Count members by recency mark (rows, 5 first) and frequency mark (columns, 1 to 5). KnownError: see rule_sql."""
    where = rule_sql(rule, context)
    statement = (
        "SELECT CAST(g.value AS INTEGER) / 100, CAST(g.value AS INTEGER) / 10 % 10, count(*) "
        f"FROM {context.customers} JOIN {context.score('rfm')} AS g "
        f"ON g.score_id = 'rfm' AND g.customer_id = p.customer_id WHERE {where} GROUP BY 1, 2"
    )
    found = {(row, column): count for row, column, count in context.execute(statement)}
    return tuple(tuple(found.get((row, column), 0) for column in range(1, 6)) for row in range(5, 0, -1))

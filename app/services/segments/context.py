"""What compiling one rule needs: the day, the figures of that day and of others, and the values bound so far."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import TYPE_CHECKING, Any, Final

from sqlalchemy import text

from app.models.domain.values import LeapDayRule, epoch_day
from app.services.segments.figure_days import FigureDays
from app.services.segments.rules import Budget

if TYPE_CHECKING:
    from sqlalchemy import Connection

FROM_CUSTOMERS: Final = "profile AS p LEFT JOIN {feature} AS f ON f.customer_id = p.customer_id"
_KNOWN: Final = """(p.since_on <= {iso}
    OR EXISTS (SELECT 1 FROM customer_order AS o WHERE o.customer_id = p.customer_id AND o.day <= {day})
    OR EXISTS (SELECT 1 FROM record_customer AS rc JOIN contact_event AS e ON e.record_id = rc.record_id
        WHERE rc.customer_id = p.customer_id AND e.is_live = 1 AND e.happened_on <= {iso})
    OR EXISTS (SELECT 1 FROM record_customer AS rc JOIN record_version AS v ON v.record_id = rc.record_id
        JOIN import_batch AS b ON b.id = v.batch_id
        WHERE rc.customer_id = p.customer_id AND substr(b.created_at, 1, 10) <= {iso}))"""

Classes = Callable[[str, date], Mapping[int, str]]
"""The class of each customer by segmentation and day."""


@dataclass(slots=True)
class Shared:
    """What the parts of one statement share, whatever day they look at."""

    budget: Budget = field(default_factory=Budget)
    values: dict[str, Any] = field(default_factory=dict[str, Any])
    classes: Classes | None = None


@dataclass(slots=True)
class RuleContext:
    """One compilation. SQL speaks of profile p and the features f of the same customer, as of the day."""

    connection: Connection
    as_of: date
    days: FigureDays
    leap_day: LeapDayRule = LeapDayRule.FEBRUARY_28
    shared: Shared = field(default_factory=Shared)

    @property
    def day(self) -> int:
        """Return the epoch day the rule is asked as of."""
        return epoch_day(self.as_of)

    @property
    def budget(self) -> Budget:
        """Return how much of the limits of a rule is used."""
        return self.shared.budget

    @property
    def values(self) -> dict[str, Any]:
        """Return the values bound so far."""
        return self.shared.values

    @property
    def customers(self) -> str:
        """Return the FROM clause that conditions are written over."""
        return FROM_CUSTOMERS.format(feature=self.days.feature(self.as_of))

    def on(self, day: date) -> RuleContext:
        """Return the same for a part of the rule that looks at another day. KnownError: rule_many_days."""
        self.budget.take_day(day)
        return RuleContext(self.connection, day, self.days, self.leap_day, self.shared)

    def score(self, score_id: str) -> str:
        """Return the table where a score of the day is."""
        return self.days.score(self.as_of, score_id)

    def known(self) -> str | None:
        """Return the condition that a customer was known on the day; None for everybody: the day is not past.

        Known is who was one's customer since, had bought, was in contact, or was in an imported file by then.
        """
        if self.as_of >= self.days.stored_on:
            return None
        return _KNOWN.format(iso=self.bind(self.as_of.isoformat()), day=self.bind(self.day))

    def bind(self, value: str | float | bool | None) -> str:
        """Bind a value and return its place in the SQL."""
        name = f"rule_{len(self.values)}"
        self.values[name] = value
        return f":{name}"

    def bind_list(self, values: Sequence[Any]) -> str:
        """Bind a list as one value and return the sub-query to be used after IN."""
        return f"(SELECT value FROM json_each({self.bind(json.dumps(list(values), ensure_ascii=False))}))"

    def execute(self, statement: str) -> Any:
        """Run a statement over what was compiled, with the figures it needs; return its result."""
        self.days.make()
        return self.connection.execute(text(statement), self.values)

    def distinct_where(self, column: str, table: str, keep: Callable[[str], bool]) -> list[str]:
        """Return the values of a column that `keep` accepts: text is compared by Python, once per distinct value."""
        rows = self.connection.exec_driver_sql(f"SELECT DISTINCT {column} FROM {table} WHERE {column} IS NOT NULL")
        return [value for (value,) in rows if keep(value)]

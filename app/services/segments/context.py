"""What compiling one rule needs: the day, the tables of its figures, and the values bound so far."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import TYPE_CHECKING, Any

from app.models.domain.values import LeapDayRule, epoch_day
from app.services.scoring.figures import STORED, FigureTables
from app.services.segments.rules import Budget

if TYPE_CHECKING:
    from sqlalchemy import Connection

FROM_CUSTOMERS = "profile AS p LEFT JOIN {feature} AS f ON f.customer_id = p.customer_id"


@dataclass(slots=True)
class RuleContext:
    """One compilation. SQL speaks of profile p and the features f of the same customer."""

    connection: Connection
    as_of: date
    leap_day: LeapDayRule = LeapDayRule.FEBRUARY_28
    tables: FigureTables = STORED
    budget: Budget = field(default_factory=Budget)
    values: dict[str, Any] = field(default_factory=dict[str, Any])

    @property
    def day(self) -> int:
        """Return the epoch day the rule is asked as of."""
        return epoch_day(self.as_of)

    @property
    def customers(self) -> str:
        """Return the FROM clause that conditions are written over."""
        return FROM_CUSTOMERS.format(feature=self.tables.feature)

    def bind(self, value: str | float | bool | None) -> str:
        """Bind a value and return its place in the SQL."""
        name = f"rule_{len(self.values)}"
        self.values[name] = value
        return f":{name}"

    def bind_list(self, values: Sequence[Any]) -> str:
        """Bind a list as one value and return the sub-query to be used after IN."""
        return f"(SELECT value FROM json_each({self.bind(json.dumps(list(values), ensure_ascii=False))}))"

    def distinct_where(self, column: str, table: str, keep: Callable[[str], bool]) -> list[str]:
        """Return the values of a column that `keep` accepts: text is compared by Python, once per distinct value."""
        rows = self.connection.exec_driver_sql(f"SELECT DISTINCT {column} FROM {table} WHERE {column} IS NOT NULL")
        return [value for (value,) in rows if keep(value)]

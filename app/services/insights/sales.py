"""Net revenue and number of sales of every day, anonymous sales too: one pass, then any window without the database."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import accumulate

from sqlalchemy import Connection, text

from app.models.domain.insights import MonthRevenue, YearFigure
from app.models.domain.values import cents
from app.services.insights.calendar import MonthSpan, has_whole_year, trend_days, year_ago
from app.services.workspace.currency import in_figures_sql

_DAILY = f"""
    SELECT bought_on, sum(net_e4), sum(kind = 'sale'), coalesce(sum(net_e4) FILTER (WHERE record_id IS NULL), 0)
    FROM purchase WHERE is_live = 1 AND kind <> 'cancelled' AND bought_on <= :day AND {in_figures_sql("purchase")}
    GROUP BY bought_on ORDER BY bought_on"""


@dataclass(frozen=True, slots=True)
class Sum:
    """What a window of days holds; `anonymous_e4` is part of `net_e4`."""

    net_e4: int
    sales: int
    anonymous_e4: int

    @property
    def revenue_cents(self) -> int:
        """The net revenue, rounded once."""
        return cents(self.net_e4)

    @property
    def basket_cents(self) -> int | None:
        """Net revenue divided by the number of sales, rounded to the nearest cent; None without a sale."""
        return round_half_away(self.revenue_cents, self.sales) if self.sales else None


class SalesLedger:
    """Daily sums with their running totals."""

    def __init__(self, rows: Iterable[tuple[date, int, int, int]]) -> None:
        """Take (day, net_e4, sales, anonymous_e4) by day, ascending."""
        found = list(rows)
        self._days = [row[0] for row in found]
        self._net_e4 = (0, *accumulate(row[1] for row in found))
        self._sales = (0, *accumulate(row[2] for row in found))
        self._anonymous_e4 = (0, *accumulate(row[3] for row in found))

    @property
    def first_on(self) -> date | None:
        """The day of the first purchase."""
        return self._days[0] if self._days else None

    def between(self, first: date, last: date) -> Sum:
        """Sum up the days from `first` to `last`, both included."""
        start, end = bisect_right(self._days, first - timedelta(1)), bisect_right(self._days, last)
        return Sum(
            self._net_e4[end] - self._net_e4[start],
            self._sales[end] - self._sales[start],
            self._anonymous_e4[end] - self._anonymous_e4[start],
        )

    def year_to(self, day: date) -> Sum:
        """Sum up the 365 days up to `day`."""
        return self.between(year_ago(day) + timedelta(1), day)

    def revenue(self, as_of: date) -> YearFigure:
        """Return the revenue of twelve months with its trend, in cents."""
        return self._figure(as_of, lambda found: found.revenue_cents)

    def basket(self, as_of: date) -> YearFigure:
        """Return the average basket of twelve months with its trend, in cents."""
        return self._figure(as_of, lambda found: found.basket_cents)

    def month(self, span: MonthSpan) -> MonthRevenue:
        """Return a month beside the same days a year before."""
        now, before = self.between(span.first, span.last), self.between(span.before_first, span.before_last)
        return MonthRevenue(span.first, now.revenue_cents, before.revenue_cents, now.sales, span.until_day)

    def _figure(self, as_of: date, of: Callable[[Sum], int | None]) -> YearFigure:
        def whole(day: date) -> int | None:
            return of(self.year_to(day)) if has_whole_year(self.first_on, day) else None

        return YearFigure(of(self.year_to(as_of)), whole(year_ago(as_of)), tuple(map(whole, trend_days(as_of))))


def read_sales(connection: Connection, as_of: date) -> SalesLedger:
    """Read the purchases in force up to `as_of`. One pass over the table."""
    rows = connection.execute(text(_DAILY), {"day": as_of.isoformat()})
    return SalesLedger((date.fromisoformat(on), net, sales, anonymous) for on, net, sales, anonymous in rows)


def round_half_away(amount: int, parts: int) -> int:
    """Divide and round to the nearest whole number, halves away from zero."""
    rounded = (2 * abs(amount) + parts) // (2 * parts)
    return rounded if amount >= 0 else -rounded

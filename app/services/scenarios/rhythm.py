"""First and last purchase and rhythm of every customer as of a day, in a temporary table that triggers query."""

from __future__ import annotations

from datetime import date

from sqlalchemy import Connection, text

from app.models.domain.values import epoch_day

_SALES = """
    CREATE TEMP TABLE plan_sale_day (day INTEGER, customer_id INTEGER, PRIMARY KEY (day, customer_id)) WITHOUT ROWID
"""
_FILL_SALES = """
    INSERT OR IGNORE INTO temp.plan_sale_day SELECT day, customer_id FROM main.customer_order
    WHERE is_sale = 1 AND (:only IS NULL OR customer_id = :only) ORDER BY day
"""
_TABLE = """
    CREATE TEMP TABLE plan_rhythm (
        customer_id INTEGER PRIMARY KEY, first_day INTEGER, last_day INTEGER, sale_days INTEGER
    )
"""
_BUILD = """
    INSERT INTO temp.plan_rhythm
    SELECT customer_id, MIN(day), MAX(day), COUNT(*)
    FROM (SELECT DISTINCT customer_id, day FROM main.customer_order
          WHERE is_sale = 1 AND day <= :day AND (:only IS NULL OR customer_id = :only))
    GROUP BY customer_id
"""
_MOVE_ON = """
    INSERT INTO temp.plan_rhythm
    SELECT customer_id, MIN(day), MAX(day), COUNT(*) FROM temp.plan_sale_day
    WHERE day > :built AND day <= :day GROUP BY customer_id
    ON CONFLICT (customer_id) DO UPDATE
    SET last_day = excluded.last_day, sale_days = sale_days + excluded.sale_days
"""


class Rhythm:
    """The table `plan_rhythm` (customer_id, first_day, last_day, sale_days; epoch days), moved on day by day.

    Days after the last sale of the workspace share one table: looking a week ahead reads the purchases once. Going
    through the past adds the sales of each day to what the day before knew.
    """

    def __init__(self, connection: Connection, only: int | None = None) -> None:
        self._connection = connection
        self._only = only
        self._built_for: int | None = None
        self._last_sale_day: int | None = None
        self._has_sales = False

    def as_of(self, day: date) -> None:
        """Make the table hold the sales up to `day`."""
        if self._last_sale_day is None:
            found = self._connection.execute(
                text(
                    "SELECT MAX(day) FROM main.customer_order WHERE is_sale = 1 "
                    "AND (:only IS NULL OR customer_id = :only)"
                ),
                {"only": self._only},
            ).scalar_one()
            self._last_sale_day = int(found) if found is not None else 0
        wanted = min(epoch_day(day), self._last_sale_day)
        if wanted == self._built_for:
            return
        if self._built_for is not None and wanted > self._built_for:
            self._move_on(self._built_for, wanted)
        else:
            self._build(wanted)
        self._built_for = wanted

    def drop(self) -> None:
        """Remove the tables from the connection."""
        for table in ("plan_rhythm", "plan_sale_day"):
            self._connection.execute(text(f"DROP TABLE IF EXISTS temp.{table}"))
        self._built_for, self._has_sales = None, False

    def _build(self, day: int) -> None:
        self._connection.execute(text("DROP TABLE IF EXISTS temp.plan_rhythm"))
        self._connection.execute(text(_TABLE))
        self._connection.execute(text(_BUILD), {"day": day, "only": self._only})

    def _move_on(self, built: int, day: int) -> None:
        if not self._has_sales:
            self._connection.execute(text(_SALES))
            self._connection.execute(text(_FILL_SALES), {"only": self._only})
            self._has_sales = True
        self._connection.execute(text(_MOVE_ON), {"built": built, "day": day})

"""First and last purchase and rhythm of every customer as of a day, in a temporary table that triggers query."""

from __future__ import annotations

from datetime import date

from sqlalchemy import Connection, text

from app.models.domain.values import epoch_day

_BUILD = """
    CREATE TEMP TABLE plan_rhythm AS
    SELECT customer_id, MIN(day) AS first_day, MAX(day) AS last_day, COUNT(*) AS sale_days
    FROM (SELECT DISTINCT customer_id, day FROM main.customer_order
          WHERE is_sale = 1 AND day <= :day AND (:only IS NULL OR customer_id = :only))
    GROUP BY customer_id
"""


class Rhythm:
    """The table `plan_rhythm` (customer_id, first_day, last_day, sale_days; epoch days), rebuilt only when needed.

    Days after the last sale of the workspace share one table: looking a week ahead reads the purchases once.
    """

    def __init__(self, connection: Connection, only: int | None = None) -> None:
        self._connection = connection
        self._only = only
        self._built_for: int | None = None
        self._last_sale_day: int | None = None

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
        self.drop()
        self._connection.execute(text(_BUILD), {"day": wanted, "only": self._only})
        self._built_for = wanted

    def drop(self) -> None:
        """Remove the table from the connection."""
        self._connection.execute(text("DROP TABLE IF EXISTS temp.plan_rhythm"))
        self._built_for = None

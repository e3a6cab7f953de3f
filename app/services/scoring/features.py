"""The wide table of features of every live customer, as of any day, by one SQL statement over customer_order.

Counts, first and last purchase and tempo look at sales only; money is net of refunds. Only orders of the day or
before are read. A customer without sale has a row with zeros, and NULL where there is nothing to say.
"""

from __future__ import annotations

from datetime import date, timedelta
from typing import Final

from sqlalchemy import Connection, text

from app.models.domain.values import epoch_day

YEAR_DAYS: Final = 365

FEATURES: Final = (
    "first_purchase_day",
    "last_purchase_day",
    "recency_days",
    "purchase_count",
    "revenue_cents",
    "purchase_count_12m",
    "revenue_12m_cents",
    "average_basket_cents",
    "tempo_days",
    "refunded_cents",
)
"""Columns of customer_feature after customer_id. `_day` are epoch days; tempo is the mean number of days between
distinct purchase days, NULL under two of them; the average basket is revenue divided by the number of sales."""

ZERO_WITHOUT_ORDER: Final = frozenset(
    {"purchase_count", "revenue_cents", "purchase_count_12m", "revenue_12m_cents", "refunded_cents"}
)


def fill_features(connection: Connection, as_of: date, table: str = "customer_feature") -> int:
    """Replace the rows of `table` by the features as of `as_of`; return their number. One pass over customer_order."""
    filled = ", ".join(f"coalesce(f.{name}, 0)" if name in ZERO_WITHOUT_ORDER else f"f.{name}" for name in FEATURES)
    connection.exec_driver_sql(f"DELETE FROM {table}")
    statement = text(
        f"INSERT INTO {table} (customer_id, {', '.join(FEATURES)}) SELECT p.customer_id, {filled} "
        f"FROM profile AS p LEFT JOIN ({feature_select()}) AS f USING (customer_id) ORDER BY p.customer_id"
    )
    return connection.execute(statement, feature_params(as_of)).rowcount


def create_feature_table(connection: Connection, table: str) -> None:
    """Create the empty temporary `table` with the columns of customer_feature; the caller drops it."""
    columns = ", ".join(f"{name} INTEGER" for name in FEATURES)
    connection.exec_driver_sql(f"CREATE TEMP TABLE {table} (customer_id INTEGER PRIMARY KEY, {columns})")


def feature_params(as_of: date) -> dict[str, int]:
    """Return the values that `feature_select` binds."""
    day = epoch_day(as_of)
    return {"day": day, "year_ago": epoch_day(as_of - timedelta(YEAR_DAYS))}


def feature_select(condition: str = "") -> str:
    """Return the statement that computes the features of every customer with an order, ordered by customer.

    `condition` (SQL that begins with AND) keeps some rows of customer_order only.
    """
    return f"""
    SELECT customer_id, first_day AS first_purchase_day, last_day AS last_purchase_day,
        :day - last_day AS recency_days, sales AS purchase_count, {_cents("net")} AS revenue_cents,
        coalesce(sales_12m, 0) AS purchase_count_12m, {_cents("coalesce(net_12m, 0)")} AS revenue_12m_cents,
        CASE WHEN sales > 0 THEN CAST(round({_cents("net")} * 1.0 / sales) AS INTEGER) END AS average_basket_cents,
        CASE WHEN days > 1 THEN CAST(round((last_day - first_day) * 1.0 / (days - 1)) AS INTEGER) END AS tempo_days,
        {_cents("coalesce(refunded, 0)")} AS refunded_cents
    FROM (
        SELECT customer_id, sum(is_sale) AS sales, sum(net_e4) AS net,
            min(day) FILTER (WHERE is_sale) AS first_day, max(day) FILTER (WHERE is_sale) AS last_day,
            count(DISTINCT day) FILTER (WHERE is_sale) AS days,
            sum(is_sale) FILTER (WHERE day > :year_ago) AS sales_12m,
            sum(net_e4) FILTER (WHERE day > :year_ago) AS net_12m,
            -sum(net_e4) FILTER (WHERE net_e4 < 0) AS refunded
        FROM customer_order WHERE day <= :day {condition} GROUP BY customer_id
    )"""


def _cents(amount_e4: str) -> str:
    """SQL of `values.cents`: round once, halves away from zero, in integers."""
    return f"CASE WHEN {amount_e4} < 0 THEN -((50 - {amount_e4}) / 100) ELSE ({amount_e4} + 50) / 100 END"

"""The tables of Reports: customers by month, revenue by category and by channel, as of the day of the figures."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Any

from sqlalchemy import Connection, text

from app.models.domain.insights import MonthCustomers, Reports, Share
from app.models.domain.values import cents, epoch_day
from app.services.insights.calendar import MonthSpan, month_spans, year_ago
from app.services.insights.sales import SalesLedger, read_sales
from app.services.workspace.currency import in_figures_sql

REPORT_MONTHS = 24

_MONTH = "strftime('%Y-%m', o.day * 86400, 'unixepoch')"
_CUSTOMERS = f"""
    SELECT month, count(*) FILTER (WHERE first_day >= month_start), count(*) FROM (
        SELECT {_MONTH} AS month, min(f.first_purchase_day) AS first_day,
            CAST(julianday({_MONTH} || '-01') - 2440587.5 AS INTEGER) AS month_start
        FROM customer_order o JOIN customer_feature f USING (customer_id)
        WHERE o.is_sale AND o.day BETWEEN :first AND :last GROUP BY o.customer_id, month
    ) GROUP BY month"""

_IN_YEAR = "p.bought_on > :year_ago"
_PARTS = f"""
    coalesce(sum(%(net)s) FILTER (WHERE {_IN_YEAR}), 0), coalesce(sum(%(net)s) FILTER (WHERE NOT {_IN_YEAR}), 0),
    count(DISTINCT p.id) FILTER (WHERE {_IN_YEAR} AND p.kind = 'sale')"""
_WHERE = (
    "p.is_live = 1 AND p.kind <> 'cancelled' AND p.bought_on > :two_years_ago AND p.bought_on <= :day"
    f" AND {in_figures_sql('p')}"
)
_CHANNELS = f"SELECT p.channel, {_PARTS % {'net': 'p.net_e4'}} FROM purchase p WHERE {_WHERE} GROUP BY p.channel"
_CATEGORIES = f"""
    SELECT coalesce(d.category, ''), {_PARTS % {"net": "l.amount_e4"}},
        coalesce(sum(l.quantity_e3) FILTER (WHERE {_IN_YEAR}), 0)
    FROM purchase p CROSS JOIN purchase_line l ON l.purchase_id = p.id LEFT JOIN product d ON d.id = l.product_id
    WHERE {_WHERE} GROUP BY 1"""


def read_reports(connection: Connection, as_of: date, currency: str) -> Reports:
    """Read every table. A few passes over purchases and lines."""
    ledger = read_sales(connection, as_of)
    spans = tuple(span for span in month_spans(as_of, REPORT_MONTHS) if _has_begun(span, ledger.first_on))
    return Reports(
        as_of=as_of,
        currency=currency,
        has_purchases=ledger.first_on is not None,
        months=tuple(ledger.month(span) for span in spans),
        customers=_customers(connection, spans),
        categories=_categories(connection, as_of, ledger),
        channels=_channels(connection, as_of),
    )


def _has_begun(span: MonthSpan, first_sale_on: date | None) -> bool:
    return first_sale_on is not None and span.last >= first_sale_on


def _customers(connection: Connection, spans: tuple[MonthSpan, ...]) -> tuple[MonthCustomers, ...]:
    if not spans:
        return ()
    window = {"first": epoch_day(spans[0].first), "last": epoch_day(spans[-1].last)}
    rows = connection.execute(text(_CUSTOMERS), window)
    found = {month: (int(new), int(everyone)) for month, new, everyone in rows}
    return tuple(
        MonthCustomers(span.first, new, everyone - new, span.until_day)
        for span in spans
        for new, everyone in (found.get(span.first.isoformat()[:7], (0, 0)),)
    )


def _channels(connection: Connection, as_of: date) -> tuple[Share, ...]:
    rows = connection.execute(text(_CHANNELS), _window(as_of))
    return _sorted(Share(code, cents(now), cents(before), sales) for code, now, before, sales in rows)


def _categories(connection: Connection, as_of: date, ledger: SalesLedger) -> tuple[Share, ...]:
    """Lines by category, and what the lines do not say, so that the whole is the revenue."""
    rows = connection.execute(text(_CATEGORIES), _window(as_of)).fetchall()
    shares = [Share(code, cents(now), cents(before), sales, e3 / 1000) for code, now, before, sales, e3 in rows]
    now_e4 = ledger.year_to(as_of).net_e4 - sum(row[1] for row in rows)
    before_e4 = ledger.year_to(year_ago(as_of)).net_e4 - sum(row[2] for row in rows)
    rest = (Share(None, cents(now_e4), cents(before_e4), 0),) if now_e4 or before_e4 else ()
    return (*_sorted(shares), *rest)


def _sorted(shares: Iterable[Share]) -> tuple[Share, ...]:
    kept = [share for share in shares if share.revenue_cents or share.before_cents or share.sales]
    return tuple(sorted(kept, key=lambda share: (-share.revenue_cents, str(share.code))))


def _window(as_of: date) -> dict[str, Any]:
    before = year_ago(as_of)
    return {"day": as_of.isoformat(), "year_ago": before.isoformat(), "two_years_ago": year_ago(before).isoformat()}

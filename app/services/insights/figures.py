"""The figures of Home as of the day of the stored figures: everything that one pass can say."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from app.models.domain.insights import DataHealth, HomeFigures
from app.models.domain.values import cents
from app.services.customers.reach import USABLE_SQL
from app.services.insights.calendar import month_spans
from app.services.insights.sales import read_sales
from app.services.scoring.rfm import CLASSES

if TYPE_CHECKING:
    from sqlalchemy import Connection

_CUSTOMERS = """
    SELECT count(*), coalesce(sum(purchase_count > 0), 0), coalesce(sum(purchase_count_12m > 0), 0)
    FROM customer_feature"""
_CLASSES = "SELECT class, count(*) FROM customer_score WHERE score_id = 'rfm' AND class IS NOT NULL GROUP BY class"
_HEALTH = f"""
    SELECT count(*), coalesce(sum({USABLE_SQL["email"]}), 0), coalesce(sum({USABLE_SQL["post"]}), 0),
        coalesce(sum({USABLE_SQL["sms"]}), 0),
        (SELECT count(*) FROM customer_consent JOIN profile USING (customer_id) WHERE channel = 'email')
    FROM profile p"""


def read_figures(connection: Connection, as_of: date, currency: str) -> HomeFigures:
    """Read what is stored of `as_of`, and sum the sales up to it."""
    ledger = read_sales(connection, as_of)
    everyone, buyers, active = connection.exec_driver_sql(_CUSTOMERS).one()
    classes = {klass: int(count) for klass, count in connection.exec_driver_sql(_CLASSES)}
    return HomeFigures(
        as_of=as_of,
        currency=currency,
        has_purchases=ledger.first_on is not None,
        customers=int(buyers),
        prospects=int(everyone - buyers),
        revenue=ledger.revenue(as_of),
        basket=ledger.basket(as_of),
        anonymous_12m_cents=cents(ledger.year_to(as_of).anonymous_e4),
        active_customers=int(active),
        at_risk=classes.get("at_risk", 0),
        classes=tuple((klass, classes.get(klass, 0)) for klass in CLASSES),
        months=tuple(ledger.month(span) for span in month_spans(as_of)),
        health=DataHealth(*map(int, connection.exec_driver_sql(_HEALTH).one())),
    )

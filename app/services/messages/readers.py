"""Loading customers as messages see them."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from sqlalchemy import Connection, text

from app.models.domain.values import cents, day_of_epoch, epoch_day
from app.services.messages.fields import Reader
from app.services.messages.scores import SCORE_FIELDS

_YEAR_DAYS = 365
_CHUNK = 500


def load_readers(connection: Connection, customer_ids: Sequence[int], day: date) -> dict[int, Reader]:
    """Return a Reader per known customer, with purchases up to `day`."""
    readers: dict[int, Reader] = {}
    for start in range(0, len(customer_ids), _CHUNK):
        ids = ", ".join(str(int(customer_id)) for customer_id in customer_ids[start : start + _CHUNK])
        rows = connection.execute(
            text(f"""
                SELECT p.customer_id, p.display_name, p.first_name, p.last_name, p.company, p.city, p.language,
                       p.birth_on, MAX(CASE WHEN o.is_sale = 1 THEN o.day END),
                       SUM(CASE WHEN o.day > :year_ago THEN o.net_e4 END)
                FROM profile p LEFT JOIN customer_order o ON o.customer_id = p.customer_id AND o.day <= :day
                WHERE p.customer_id IN ({ids}) GROUP BY p.customer_id
            """),
            {"day": epoch_day(day), "year_ago": epoch_day(day) - _YEAR_DAYS},
        )
        scores = _scores_of(connection, ids)
        for *who, last_day, revenue_e4 in rows:
            bought_on = day_of_epoch(last_day) if last_day is not None else None
            revenue_cents = cents(revenue_e4) if revenue_e4 is not None else None
            readers[who[0]] = Reader(
                *who, last_purchase_on=bought_on, revenue_12m_cents=revenue_cents, scores=scores.get(who[0], {})
            )
    return readers


def _scores_of(connection: Connection, ids: str) -> dict[int, dict[str, tuple[float | None, str | None]]]:
    """Return the stored scores of some customers, the user's own included."""
    own = connection.exec_driver_sql("SELECT 'own_' || id FROM own_score WHERE deleted_at IS NULL").scalars()
    names = ", ".join(f"'{name}'" for name in (*SCORE_FIELDS, *own))
    rows = connection.execute(
        text(f"""
            SELECT customer_id, score_id, value, class FROM customer_score
            WHERE score_id IN ({names}) AND customer_id IN ({ids})
        """)
    )
    found: dict[int, dict[str, tuple[float | None, str | None]]] = {}
    for customer_id, score_id, value, klass in rows:
        found.setdefault(customer_id, {})[score_id] = (value, klass)
    return found

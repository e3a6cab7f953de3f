"""What to ask of whom next: the one datum that is missing most, of the customers who bought most."""

from __future__ import annotations

from datetime import date, timedelta

from sqlalchemy import Connection, text

from app.models.domain.quality import AskTotal, Question
from app.services.customers.reach import USABLE_SQL

ASKS = ("any_address", "email", "consent_email", "mobile", "address", "birth_on")
_EPOCH = date(1970, 1, 1)
# In this order: who cannot be reached at all, then what reaches furthest for the least effort.
_ASKED = f"""
    SELECT p.customer_id, p.display_name,
        CASE
            WHEN NOT {USABLE_SQL["email"]} AND coalesce(p.mobile, p.landline, p.post_record_id) IS NULL
                THEN 'any_address'
            WHEN NOT {USABLE_SQL["email"]} AND c.status IS NOT 'refused' THEN 'email'
            WHEN {USABLE_SQL["email"]} AND c.status IS NULL THEN 'consent_email'
            WHEN p.mobile IS NULL THEN 'mobile'
            WHEN p.post_record_id IS NULL THEN 'address'
            WHEN p.birth_on IS NULL AND p.kind = 'person' THEN 'birth_on'
        END AS ask, f.revenue_12m_cents AS stake_cents, f.last_purchase_day, coalesce(p.mobile, p.landline) AS phone
    FROM profile p JOIN customer_feature f USING (customer_id)
    LEFT JOIN customer_consent c ON c.customer_id = p.customer_id AND c.channel = 'email'
    WHERE f.revenue_12m_cents > 0 AND NOT EXISTS (
        SELECT 1 FROM suppression s JOIN record_customer rc ON rc.record_id = s.record_id
        WHERE rc.customer_id = p.customer_id AND s.channel IS NULL AND s.withdrawn_at IS NULL)
"""


def totals(connection: Connection) -> tuple[AskTotal, ...]:
    """How many customers each datum is to be asked of next, and their money, in the order of ASKS."""
    rows = connection.execute(
        text(f"SELECT ask, count(*), sum(stake_cents) FROM ({_ASKED}) WHERE ask IS NOT NULL GROUP BY ask")
    )
    found = {row[0]: AskTotal(row[0], row[1], row[2]) for row in rows}
    return tuple(found[ask] for ask in ASKS if ask in found)


def listed(connection: Connection, ask: str | None, limit: int) -> list[Question]:
    """What to ask of whom, most money first; of one datum only if `ask` is given."""
    condition = "ask = :ask" if ask else "ask IS NOT NULL"
    rows = connection.execute(
        text(f"SELECT * FROM ({_ASKED}) WHERE {condition} ORDER BY stake_cents DESC, customer_id LIMIT :limit"),
        {"ask": ask, "limit": limit},
    )
    return [
        Question(row[0], row[1], row[2], row[3], None if row[4] is None else _EPOCH + timedelta(days=row[4]), row[5])
        for row in rows
    ]

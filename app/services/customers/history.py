"""What happened with one customer: purchases with their lines, contacts in and out, consents."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from itertools import groupby
from typing import Any

from sqlalchemy import Connection, text

from app.models.domain.customer import PurchaseRow, TimelineEntry
from app.models.domain.reasons import Reason
from app.models.domain.values import cents


def purchases(connection: Connection, customer_id: int) -> list[PurchaseRow]:
    """Return the purchases in force with their lines, newest first."""
    rows = connection.execute(
        text("""SELECT p.id, p.bought_on, p.kind, p.channel, s.name, p.net_e4,
                coalesce(nullif(d.name, ''), d.sku, ''), coalesce(d.category, ''), l.quantity_e3, l.amount_e4
                FROM record_customer rc JOIN purchase p ON p.record_id = rc.record_id AND p.is_live = 1
                JOIN source s ON s.id = p.source_id LEFT JOIN purchase_line l ON l.purchase_id = p.id
                LEFT JOIN product d ON d.id = l.product_id
                WHERE rc.customer_id = :id ORDER BY p.bought_on DESC, p.id DESC, l.line_number"""),
        {"id": customer_id},
    ).fetchall()
    found: list[PurchaseRow] = []
    for purchase_id, group in groupby(rows, key=lambda row: row[0]):
        lines = list(group)
        _, on, kind, channel, source, net = lines[0][:6]
        kept = tuple((line[6], line[7], line[8] / 1000, cents(line[9])) for line in lines if line[8] is not None)
        found.append(PurchaseRow(purchase_id, date.fromisoformat(on), kind, channel, source, cents(net), kept))
    return found


def timeline(connection: Connection, customer_id: int, limit: int) -> list[TimelineEntry]:
    """Return purchases, contacts, consents, notes and finished tasks, newest first."""
    entries = [
        TimelineEntry(row.on, "purchase", row.channel or None, _purchase_reason(row), row.net_cents)
        for row in purchases(connection, customer_id)[:limit]
    ]
    entries += [_contact(row) for row in _contacts(connection, customer_id, limit)]
    entries += [_consent(row) for row in _consents(connection, customer_id)]
    entries += _own(connection, customer_id)
    entries.sort(key=lambda entry: entry.on, reverse=True)
    return entries[:limit]


def _purchase_reason(row: PurchaseRow) -> Reason:
    names = dict.fromkeys(category or product for product, category, _, _ in row.lines if category or product)
    return Reason(f"purchase_{row.kind}", {"items": list(names)[:3], "channel": row.channel, "source": row.source})


def _contacts(connection: Connection, customer_id: int, limit: int) -> Sequence[Any]:
    return connection.execute(
        text("""SELECT e.happened_on, e.kind, e.channel, e.direction, coalesce(e.campaign, m.name), e.detail, c.name
                FROM record_customer rc JOIN contact_event e ON e.record_id = rc.record_id AND e.is_live = 1
                LEFT JOIN mailing m ON m.id = e.mailing_id LEFT JOIN scenario c ON c.id = e.scenario_id
                WHERE rc.customer_id = :id ORDER BY e.happened_on DESC, e.id DESC LIMIT :limit"""),
        {"id": customer_id, "limit": limit},
    ).fetchall()


def _contact(row: Any) -> TimelineEntry:
    on, kind, channel, direction, campaign, detail, scenario = row
    params = {"campaign": campaign, "detail": detail, "direction": direction, "channel": channel}
    return TimelineEntry(date.fromisoformat(on), "contact", channel, Reason(f"contact_{kind}", params), None, scenario)


def _consents(connection: Connection, customer_id: int) -> Sequence[Any]:
    return connection.execute(
        text("""SELECT coalesce(e.decided_on, e.stated_on), e.channel, e.status,
                CASE WHEN s.kind = 'by_hand' THEN '' ELSE s.name END
                FROM record_customer rc JOIN consent_event e ON e.record_id = rc.record_id AND e.is_live = 1
                JOIN source_record r ON r.id = e.record_id LEFT JOIN import_batch b ON b.id = e.batch_id
                JOIN source s ON s.id = coalesce(b.source_id, r.source_id)
                WHERE rc.customer_id = :id"""),
        {"id": customer_id},
    ).fetchall()


def _consent(row: Any) -> TimelineEntry:
    on, channel, status, source = row
    return TimelineEntry(
        date.fromisoformat(on), "consent", channel, Reason(f"consent_{status}", {"channel": channel, "source": source})
    )


def _own(connection: Connection, customer_id: int) -> list[TimelineEntry]:
    """What users noted, and what they did."""
    rows = connection.execute(
        text("""SELECT 'note_written', n.text, substr(n.created_at, 1, 10) FROM record_customer rc
                JOIN note n ON n.record_id = rc.record_id AND n.withdrawn_at IS NULL WHERE rc.customer_id = :id
                UNION ALL SELECT 'task_done', t.text, substr(t.done_at, 1, 10) FROM record_customer rc
                JOIN task t ON t.record_id = rc.record_id AND t.withdrawn_at IS NULL AND t.done_at IS NOT NULL
                WHERE rc.customer_id = :id"""),
        {"id": customer_id},
    )
    return [
        TimelineEntry(date.fromisoformat(on), code.partition("_")[0], None, Reason(code, {"text": words}))
        for code, words, on in rows
    ]

"""The record of lists: mailing, recipients, and the contacts that they are; reading them back; taking them back."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from sqlalchemy import Connection, text

from app.models.domain.errors import KnownError
from app.models.domain.mailing import Mailing, Recipient
from app.models.domain.reasons import Reason
from app.services.mailings.selection import Chosen

CONTACT_KINDS: Mapping[str, str] = {"email": "sent", "sms": "sent", "post": "letter", "phone": "called"}
"""What a recipient's contact is, by channel; a call is counted on the day it is planned for."""

_RECORD_COLUMNS = {"email": "email_record_id", "sms": "mobile_record_id", "phone": "mobile_record_id"}
_CHUNK = 500
_MAILINGS = """
    SELECT m.id, m.name, m.channel, m.format_id, m.nature, m.day_on, m.recipient_count, m.file_name, s.name, m.plan_on,
           m.withdrawn_at, m.funnel
    FROM mailing m LEFT JOIN segment s ON s.id = m.segment_id
"""


def write_mailing(connection: Connection, mailing: Mapping[str, Any], chosen: Sequence[Chosen]) -> int:
    """Insert a mailing (columns by name), its recipients and their contacts; return its id."""
    columns = ", ".join(mailing)
    marks = ", ".join(f":{column}" for column in mailing)
    mailing_id = int(
        connection.execute(
            text(f"INSERT INTO mailing ({columns}) VALUES ({marks}) RETURNING id"), dict(mailing)
        ).scalar_one()
    )
    records = _records(connection, [each.person.customer_id for each in chosen], str(mailing["channel"]))
    connection.exec_driver_sql(
        "INSERT INTO mailing_recipient (mailing_id, customer_id, record_id, address, scenario_id, occurrence, reason) "
        "VALUES (?, ?, ?, ?, ?, ?, ?)",
        [_recipient_row(mailing_id, each, records) for each in chosen],
    )
    connection.exec_driver_sql(
        "INSERT INTO contact_event (record_id, kind, channel, direction, happened_on, campaign, nature, scenario_id, "
        "occurrence, mailing_id, is_live) VALUES (?, ?, ?, 'out', ?, ?, ?, ?, ?, ?, 1)",
        [_contact_row(mailing_id, mailing, each, records) for each in chosen],
    )
    return mailing_id


def all_mailings(connection: Connection) -> list[Mailing]:
    """Return every list, the newest first, withdrawn ones included."""
    return [_mailing(row) for row in connection.execute(text(f"{_MAILINGS} ORDER BY m.id DESC"))]


def one_mailing(connection: Connection, mailing_id: int) -> Mailing:
    """Return one list. KnownError: mailing_missing."""
    row = connection.execute(text(f"{_MAILINGS} WHERE m.id = :id"), {"id": mailing_id}).one_or_none()
    if row is None:
        raise KnownError("mailing_missing", mailing_id=mailing_id)
    return _mailing(row)


def recipients_of(connection: Connection, mailing_id: int) -> list[Recipient]:
    """Return who was on a list, by the customer each of them is today."""
    rows = connection.execute(
        text("""
            SELECT rc.customer_id, COALESCE(p.display_name, ''), r.address, s.name, r.reason FROM mailing_recipient r
            JOIN record_customer rc ON rc.record_id = r.record_id
            LEFT JOIN profile p ON p.customer_id = rc.customer_id
            LEFT JOIN scenario s ON s.id = r.scenario_id
            WHERE r.mailing_id = :id ORDER BY p.sort_name, rc.customer_id
        """),
        {"id": mailing_id},
    )
    return [Recipient(*who, reason=Reason.from_json(reason)) for *who, reason in rows]


def withdraw_mailing(connection: Connection, mailing_id: int, now: str) -> None:
    """Take a list back: its contacts no longer count. KnownError: mailing_missing."""
    one_mailing(connection, mailing_id)
    connection.execute(
        text("UPDATE mailing SET withdrawn_at = COALESCE(withdrawn_at, :now) WHERE id = :id"),
        {"now": now, "id": mailing_id},
    )
    connection.execute(text("UPDATE contact_event SET is_live = 0 WHERE mailing_id = :id"), {"id": mailing_id})


def restore_mailing(connection: Connection, mailing_id: int) -> None:
    """Put a withdrawn list back: its contacts count again. KnownError: mailing_missing."""
    one_mailing(connection, mailing_id)
    connection.execute(text("UPDATE mailing SET withdrawn_at = NULL WHERE id = :id"), {"id": mailing_id})
    connection.execute(text("UPDATE contact_event SET is_live = 1 WHERE mailing_id = :id"), {"id": mailing_id})


def _records(connection: Connection, customer_ids: Sequence[int], channel: str) -> dict[int, int]:
    """Return the record that gave the address of each customer; any live record where none is noted."""
    column = _RECORD_COLUMNS.get(channel, "post_record_id")
    records: dict[int, int] = {}
    for start in range(0, len(customer_ids), _CHUNK):
        listed = ", ".join(str(each) for each in customer_ids[start : start + _CHUNK])
        rows = connection.execute(
            text(f"""
                SELECT p.customer_id, COALESCE(p.{column}, MIN(v.record_id), MIN(rc.record_id)) FROM profile p
                JOIN record_customer rc ON rc.customer_id = p.customer_id
                LEFT JOIN record_version v ON v.record_id = rc.record_id AND v.is_current = 1
                WHERE p.customer_id IN ({listed}) GROUP BY p.customer_id
            """)
        )
        records.update((customer_id, record_id) for customer_id, record_id in rows)
    return records


def _recipient_row(mailing_id: int, chosen: Chosen, records: Mapping[int, int]) -> tuple[object, ...]:
    customer_id, contact = chosen.person.customer_id, chosen.contact
    scenario = (contact.scenario_id, contact.occurrence) if contact else (None, None)
    return (mailing_id, customer_id, records[customer_id], chosen.address, *scenario, chosen.reason.to_json())


def _contact_row(
    mailing_id: int, mailing: Mapping[str, Any], chosen: Chosen, records: Mapping[int, int]
) -> tuple[object, ...]:
    contact, channel = chosen.contact, str(mailing["channel"])
    nature = contact.nature if contact else mailing["nature"]
    scenario = (contact.scenario_id, contact.occurrence) if contact else (None, None)
    record_id = records[chosen.person.customer_id]
    what = (CONTACT_KINDS[channel], channel, mailing["day_on"], mailing["name"], nature)
    return (record_id, *what, *scenario, mailing_id)


def _mailing(row: Any) -> Mailing:
    mailing_id, name, channel, format_id, nature, day_on, count, file_name, segment, plan_on, withdrawn_at, funnel = row
    return Mailing(
        mailing_id,
        name,
        channel,
        format_id,
        nature,
        date.fromisoformat(day_on),
        count,
        file_name,
        segment,
        date.fromisoformat(plan_on) if plan_on else None,
        withdrawn_at is not None,
        json.loads(funnel),
    )

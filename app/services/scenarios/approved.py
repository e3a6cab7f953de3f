"""Contacts of a day's plan that were approved: the recipients of its mailings."""

from __future__ import annotations

from datetime import date
from typing import Any

from sqlalchemy import Connection, text

from app.models.domain.reasons import Reason
from app.models.domain.scenario import PlannedContact

_QUERY = text("""
    SELECT rc.customer_id, COALESCE(p.display_name, ''), s.id, s.name, s.template_id, r.occurrence, m.channel,
           e.nature, m.objective, r.reason
    FROM main.mailing m
    JOIN main.mailing_recipient r ON r.mailing_id = m.id
    JOIN main.record_customer rc ON rc.record_id = r.record_id
    JOIN main.scenario s ON s.id = r.scenario_id
    LEFT JOIN main.contact_event e ON e.mailing_id = m.id AND e.record_id = r.record_id AND e.scenario_id = s.id
    LEFT JOIN main.profile p ON p.customer_id = rc.customer_id
    WHERE m.plan_on = :day AND m.withdrawn_at IS NULL AND (:only IS NULL OR rc.customer_id = :only)
    ORDER BY m.channel, s.id, p.sort_name, rc.customer_id
""")


def approved_contacts(connection: Connection, day: date, only: int | None = None) -> tuple[PlannedContact, ...]:
    """Return the approved contacts of `day`, by channel and scenario."""
    rows = connection.execute(_QUERY, {"day": day.isoformat(), "only": only})
    return tuple(_contact(day, row) for row in rows)


def _contact(day: date, row: Any) -> PlannedContact:
    customer_id, name, scenario_id, scenario_name, template_id, occurrence, channel, nature, objective, reason = row
    return PlannedContact(
        day=day,
        customer_id=customer_id,
        customer_name=name,
        scenario_id=scenario_id,
        scenario_name=scenario_name,
        template_id=template_id,
        occurrence=occurrence or "",
        channel=channel,
        nature=nature or "relational",
        objective=objective,
        status="approved",
        why=Reason.from_json(reason),
        withheld=None,
    )

"""Addresses to which messages came back for good: kept in sight, and never written to."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sqlalchemy import Connection

# A bounce is of the address its record shows; opening, clicking, answering or a newer agreement proves it alive.
_FILL = """
    INSERT INTO unusable_address
    WITH said AS (
        SELECT record_id, happened_on AS on_day, kind = 'bounced' AS is_dead FROM contact_event
        WHERE is_live = 1 AND channel = 'email' AND kind IN ('bounced', 'opened', 'clicked', 'replied')
        UNION ALL
        SELECT record_id, coalesce(decided_on, stated_on), 1 FROM consent_event
        WHERE is_live = 1 AND channel = 'email' AND status = 'bounced'
        UNION ALL
        SELECT record_id, decided_on, 0 FROM consent_event
        WHERE is_live = 1 AND channel = 'email' AND status = 'granted' AND decided_on IS NOT NULL
    ), dead AS (
        SELECT v.email AS address, max(said.on_day) AS since_on FROM said
        JOIN record_version v ON v.record_id = said.record_id AND v.is_current = 1
        WHERE said.is_dead AND v.email IS NOT NULL GROUP BY v.email
    ), alive AS (
        SELECT v.email AS address, max(said.on_day) AS last_on FROM said
        JOIN record_version v ON v.record_id = said.record_id AND v.is_current = 1
        WHERE NOT said.is_dead AND v.email IN (SELECT address FROM dead) GROUP BY v.email
    )
    SELECT dead.address, dead.since_on FROM dead LEFT JOIN alive USING (address)
    WHERE alive.last_on IS NULL OR alive.last_on <= dead.since_on"""

_ANY = """SELECT EXISTS (SELECT 1 FROM contact_event WHERE kind = 'bounced' AND is_live = 1)
    OR EXISTS (SELECT 1 FROM consent_event WHERE status = 'bounced' AND is_live = 1)"""


def rebuild_unusable(connection: Connection) -> None:
    """Derive anew which e-mail addresses do not work."""
    connection.exec_driver_sql("DELETE FROM unusable_address")
    if connection.exec_driver_sql(_ANY).scalar():
        connection.exec_driver_sql(_FILL)

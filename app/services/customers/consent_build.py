"""Derives what customers allow on each channel from what their records, and those of the same address, say."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.services.customers.shared_addresses import sharers_in

if TYPE_CHECKING:
    from sqlalchemy import Connection

_SHOWN_AS = (("email", "email", "email"), ("sms", "mobile", "phone"), ("sms", "mobile", "phone_2"))
"""Channel, column of the profile, and column of the record that gives it."""

_FEW = 500

# What is said of the addresses that profiles show, whoever said it. CROSS JOIN keeps the order of the tables.
_SAID_OF_ADDRESS = """SELECT p.customer_id, e.id FROM consent_event e JOIN record_version v
    ON v.record_id = e.record_id AND v.is_current = 1 JOIN profile p ON p.{column} = v.{field}
    WHERE e.is_live = 1 AND e.status = 'refused' AND e.channel = '{channel}' {condition}"""
_SAID_NEARBY = """SELECT p.customer_id, e.id FROM temp.nearby n CROSS JOIN record_customer rc ON rc.customer_id = n.id
    CROSS JOIN consent_event e ON e.record_id = rc.record_id AND e.channel = '{channel}'
    CROSS JOIN record_version v ON v.record_id = e.record_id AND v.is_current = 1
    CROSS JOIN temp.chosen c CROSS JOIN profile p ON p.customer_id = c.id AND p.{column} = v.{field}
    WHERE e.is_live = 1 AND e.status = 'refused'"""
_SAID_OF_CORRECTED = """SELECT p.customer_id, e.id FROM correction k
    CROSS JOIN record_customer own ON own.record_id = k.record_id
    CROSS JOIN record_customer rc ON rc.customer_id = own.customer_id
    CROSS JOIN consent_event e ON e.record_id = rc.record_id JOIN profile p ON p.{column} = k.value
    WHERE k.withdrawn_at IS NULL AND k.field = '{column}' AND e.is_live = 1
    AND e.status = 'refused' AND e.channel = '{channel}' {condition}"""


def rebuild_consents(connection: Connection, *, is_whole: bool) -> None:
    """Rebuild customer_consent, emptied before; of everybody or of the customers in temp.chosen.

    A refusal stands unless a consent with a later day of proof follows it, or one of the same day by hand after it.
    It belongs to the address: refused by one record, an e-mail or a mobile is refused for whoever shows the same one.
    """
    condition = "" if is_whole else "AND p.customer_id IN (SELECT id FROM temp.chosen)"
    same_address = _SAID_OF_ADDRESS if is_whole or not _keep_nearby(connection) else _SAID_NEARBY
    parts = [
        same_address.format(channel=channel, column=column, field=field, condition=condition)
        for channel, column, field in _SHOWN_AS
    ]
    parts += [
        _SAID_OF_CORRECTED.format(channel=channel, column=column, condition=condition)
        for channel, column in (("email", "email"), ("sms", "mobile"))
    ]
    chosen = "" if is_whole else "temp.chosen c CROSS JOIN"
    own = f"""SELECT p.customer_id, e.id FROM {chosen} record_customer p {"" if is_whole else "ON p.customer_id = c.id"}
        CROSS JOIN consent_event e ON e.record_id = p.record_id WHERE e.is_live = 1"""
    connection.exec_driver_sql(f"""
        INSERT INTO customer_consent (customer_id, channel, status, decided_on, record_id)
        WITH said AS ({" UNION ".join((own, *parts))}), event AS (
            SELECT said.customer_id, e.channel, e.status, e.decided_on, e.record_id, e.id,
                CASE WHEN e.status = 'refused'
                    THEN coalesce(e.decided_on, e.stated_on) || printf('|%012d', e.id) END AS refused_on,
                CASE WHEN e.status = 'granted' THEN e.decided_on ||
                    CASE WHEN o.batch_id IS NULL THEN '' ELSE printf('|%012d', e.id) END END AS granted_on
            FROM said JOIN consent_event e ON e.id = said.id LEFT JOIN own_batch o ON o.batch_id = e.batch_id
        ), verdict AS (
            SELECT customer_id, channel, CASE WHEN max(refused_on) IS NOT NULL
                AND coalesce(max(granted_on), '') <= max(refused_on) THEN 'refused' ELSE 'granted' END AS status
            FROM event GROUP BY customer_id, channel
        )
        SELECT customer_id, channel, status, decided_on, record_id FROM (
            SELECT event.*, row_number() OVER (
                PARTITION BY customer_id, channel ORDER BY decided_on DESC, id DESC) AS place
            FROM event JOIN verdict USING (customer_id, channel, status)
        ) WHERE place = 1""")


def _keep_nearby(connection: Connection) -> bool:
    """Put those who may share an address with the few in temp.chosen into temp.nearby; False when they are many."""
    chosen = [int(row[0]) for row in connection.exec_driver_sql(f"SELECT id FROM temp.chosen LIMIT {_FEW + 1}")]
    if len(chosen) > _FEW:
        return False
    near = sharers_in(connection, chosen) | set(chosen)
    connection.exec_driver_sql("CREATE TEMP TABLE IF NOT EXISTS nearby (id INTEGER PRIMARY KEY)")
    connection.exec_driver_sql("DELETE FROM temp.nearby")
    if near:
        connection.exec_driver_sql("INSERT INTO temp.nearby VALUES (?)", [(one,) for one in sorted(near)])
    return True

"""Where a file says yes and the person has said no: the no stands, and the conflict is shown before writing."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from sqlalchemy import Connection, text

from app.models.domain.importing import IssueCount

_EXAMPLES: Final = 5

# The refusals in force, of a record and of the other records of its customer; then the addresses they hold for.
_STEPS: Final = (
    (
        "CREATE TEMP TABLE IF NOT EXISTS refused (record_id INTEGER, channel TEXT, refused_on TEXT,"
        " PRIMARY KEY (record_id, channel)) WITHOUT ROWID"
    ),
    (
        "CREATE TEMP TABLE IF NOT EXISTS refused_address (channel TEXT, address TEXT, refused_on TEXT,"
        " PRIMARY KEY (channel, address)) WITHOUT ROWID"
    ),
    "DELETE FROM temp.refused",
    "DELETE FROM temp.refused_address",
    """INSERT INTO temp.refused SELECT record_id, channel, max(coalesce(decided_on, stated_on))
       FROM consent_event WHERE status = 'refused' AND is_live = 1 GROUP BY record_id, channel""",
    """INSERT INTO temp.refused
       SELECT other.record_id, r.channel, max(r.refused_on) AS refused_on FROM temp.refused r
       JOIN record_customer own ON own.record_id = r.record_id
       JOIN record_customer other ON other.customer_id = own.customer_id WHERE 1 GROUP BY 1, 2
       ON CONFLICT DO UPDATE SET refused_on = max(refused_on, excluded.refused_on)""",
    *(
        f"""INSERT INTO temp.refused_address
            SELECT r.channel, v.{column}, max(r.refused_on) FROM temp.refused r
            JOIN record_version v ON v.record_id = r.record_id AND v.is_current = 1
            WHERE r.channel = '{channel}' AND v.{column} IS NOT NULL GROUP BY v.{column}
            ON CONFLICT DO UPDATE SET refused_on = max(refused_on, excluded.refused_on)"""
        for channel, column in (("email", "email"), ("sms", "phone"), ("sms", "phone_2"))
    ),
)

_CONFLICTS: Final = """
    WITH said AS (
        SELECT id FROM consent_event WHERE batch_id = :batch
        UNION ALL SELECT item_id FROM reclaim WHERE batch_id = :batch AND kind = 'consent'
    )
    SELECT e.channel, v.row_number,
        coalesce(nullif(trim(concat_ws(' ', v.first_name, v.last_name)), ''), v.email, v.phone, ''),
        max(coalesce(r.refused_on, ''), coalesce(a.refused_on, ''), coalesce(b.refused_on, '')) AS refused_on
    FROM said CROSS JOIN consent_event e ON e.id = said.id
    LEFT JOIN temp.refused r ON r.record_id = e.record_id AND r.channel = e.channel
    LEFT JOIN record_version v ON v.record_id = e.record_id AND v.is_current = 1
    LEFT JOIN temp.refused_address a ON a.channel = e.channel
        AND a.address = CASE e.channel WHEN 'email' THEN v.email WHEN 'sms' THEN v.phone END
    LEFT JOIN temp.refused_address b ON b.channel = e.channel AND e.channel = 'sms' AND b.address = v.phone_2
    WHERE e.status = 'granted' AND max(coalesce(r.refused_on, ''), coalesce(a.refused_on, ''),
        coalesce(b.refused_on, '')) >= coalesce(e.decided_on, '0')
    GROUP BY e.record_id, e.channel ORDER BY v.row_number, e.record_id"""


def conflicts(connection: Connection, batch_id: int, headers: Mapping[str, str]) -> list[IssueCount]:
    """The consents of a batch that refusals in force outweigh, by channel.

    Examples hold row, who, and the day of the refusal; `headers` are the columns of consents by channel. A consent
    with a later day of proof is no conflict: it counts.
    """
    for step in _STEPS:
        connection.exec_driver_sql(step)
    if not connection.exec_driver_sql("SELECT EXISTS (SELECT 1 FROM temp.refused)").scalar():
        return []
    counts: dict[str, int] = {}
    examples: dict[str, list[tuple[int, str, str | None]]] = {}
    for channel, row, who, refused_on in connection.execute(text(_CONFLICTS), {"batch": batch_id}):
        counts[channel] = counts.get(channel, 0) + 1
        if len(examples.setdefault(channel, [])) < _EXAMPLES:
            examples[channel].append((row or 0, who, refused_on))
    return [
        IssueCount("consent_conflict", headers.get(channel), "alarm", count, tuple(examples[channel]))
        for channel, count in counts.items()
    ]

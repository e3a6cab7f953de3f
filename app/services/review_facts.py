"""What the review shows beside the linkage itself: consents of records, and what was joined without asking."""

from __future__ import annotations

import json
from collections.abc import Sequence

from sqlalchemy import text

from app.models.db.engine import Database

# Of several statements about a channel the one with the latest day of proof counts; on one day a refusal.
_CONSENTS = """
    SELECT record_id, channel, status FROM (
        SELECT record_id, channel, status, row_number() OVER (
            PARTITION BY record_id, channel
            ORDER BY coalesce(decided_on, CASE WHEN status = 'refused' THEN stated_on ELSE '' END) DESC,
            status = 'refused' DESC, id DESC) AS place
        FROM consent_event WHERE is_live = 1 AND status IN ('granted', 'refused')
        AND record_id IN (SELECT value FROM json_each(:ids))
    ) WHERE place = 1 ORDER BY record_id, channel"""
# A customer of n records hangs together by n - 1 joins; those the user decided are not the linkage's own.
_JOINED = """
    SELECT coalesce(sum(record_count - 1), 0) - (
        SELECT count(*) FROM decision d WHERE d.kind = 'same' AND d.withdrawn_at IS NULL
    ) FROM profile"""


def consents_of(database: Database, record_ids: Sequence[int]) -> dict[int, tuple[tuple[str, str], ...]]:
    """Record id → (channel, granted or refused) as the record itself says."""
    found: dict[int, tuple[tuple[str, str], ...]] = {}
    with database.read() as connection:
        for record, channel, status in connection.execute(text(_CONSENTS), {"ids": json.dumps(list(record_ids))}):
            found[record] = (*found.get(record, ()), (channel, status))
    return found


def joined_count(database: Database) -> int:
    """How many records were joined to another one without asking."""
    with database.read() as connection:
        return max(int(connection.execute(text(_JOINED)).scalar_one()), 0)

"""What records say about channels: written once, and claimed where it was said before."""

from __future__ import annotations

import json
from collections.abc import Iterable
from collections.abc import Set as AbstractSet
from dataclasses import dataclass

from sqlalchemy import Connection, text

from app.services.importing import in_force
from app.services.importing.bulk_insert import insert_columns

Statement = tuple[int, str, str, str | None]
"""What a record says about one channel: record, channel, status, day of proof."""


@dataclass(slots=True)
class RecordCounts:
    """Source records by what happened to them."""

    added: int = 0
    updated: int = 0
    unchanged: int = 0
    consents: int = 0


def write_consents(
    connection: Connection,
    batch_id: int,
    said: Iterable[Statement],
    today: str,
    counts: RecordCounts,
    new_records: AbstractSet[int] = frozenset(),
) -> None:
    """Write what records say about channels; what was said before is claimed, not written again.

    Of `new_records` nothing was said before.
    """
    wanted = sorted({(record, channel, status, decided_on or "") for record, channel, status, decided_on in said})
    known = _known(connection, sorted({statement[0] for statement in wanted} - new_records))
    inserts = [statement for statement in wanted if statement not in known] if known else wanted
    earlier = [known[statement] for statement in wanted if statement in known] if known else []
    claims = [(batch_id, "consent", event) for event, batch in earlier if batch != batch_id]
    counts.consents += len(inserts)
    columns = {
        "record_id": [record_id for record_id, _, _, _ in inserts],
        "batch_id": [batch_id] * len(inserts),
        "channel": [channel for _, channel, _, _ in inserts],
        "status": [status for _, _, status, _ in inserts],
        "decided_on": [decided_on or None for _, _, _, decided_on in inserts],
        "stated_on": [today] * len(inserts),
        "is_live": [1] * len(inserts),
    }
    insert_columns(connection.connection.driver_connection, "consent_event", columns)
    if claims:
        connection.exec_driver_sql("INSERT OR IGNORE INTO reclaim VALUES (?, ?, ?)", claims)
        in_force.keep_affected(connection, [claim[2] for claim in claims])
        in_force.settle_events(connection, "consent_event", "consent")


def _known(connection: Connection, records: list[int]) -> dict[tuple[int, str, str, str], tuple[int, int]]:
    """What records said before → event, batch."""
    if not records:
        return {}
    rows = connection.execute(
        text("""SELECT record_id, channel, status, coalesce(decided_on, ''), id, batch_id FROM consent_event
                WHERE record_id IN (SELECT value FROM json_each(:ids))"""),
        {"ids": json.dumps(records)},
    )
    return {(record, channel, status, on): (event, batch) for record, channel, status, on, event, batch in rows}

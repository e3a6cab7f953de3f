"""Why these records are one customer: the records, and the links that hold them."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import Connection, text

from app.models.domain.errors import KnownError
from app.models.domain.identity import CaseRecord, CustomerExplanation, RecordLink
from app.services.identity import households, review, store
from app.services.identity.explain import likelihood, reasons

_SAME = """
    SELECT record_a, record_b, group_key FROM decision
    WHERE kind = 'same' AND withdrawn_at IS NULL AND record_a IN ({ids}) AND record_b IN ({ids}) ORDER BY id
"""
_PAIRS = """
    SELECT record_a, record_b FROM identity_pair WHERE outcome IN ('joined', 'together')
    AND record_a IN ({ids}) AND record_b IN ({ids}) ORDER BY outcome, probability DESC, record_a, record_b
"""


def explain(connection: Connection, customer_id: int) -> CustomerExplanation:
    """The records of a customer (or of the one it was merged into). KnownError: customer_unknown."""
    current = store.current_customer(connection, customer_id)
    ids = store.records_of_customers(connection, [current])
    if not ids:
        raise KnownError("customer_unknown", customer_id=customer_id)
    records = review.records_beside(connection, ids)
    links = _links(connection, ids, {record.record_id: record for record in records})
    return CustomerExplanation(current, tuple(records), tuple(links), households.of_customer(connection, current))


def _links(connection: Connection, ids: Sequence[int], records: dict[int, CaseRecord]) -> list[RecordLink]:
    """One link fewer than records: the user's word first, then the surest evidence, until all hang together."""
    chosen = ",".join(str(record) for record in ids)
    said = [tuple(row) for row in connection.execute(text(_SAME.format(ids=chosen)))]
    found = [(row[0], row[1], "") for row in connection.execute(text(_PAIRS.format(ids=chosen)))]
    rest = [(min(ids[0], other), max(ids[0], other), "") for other in ids[1:]]
    group = {record: record for record in ids}
    links: list[RecordLink] = []
    for a, b, key in [*said, *found, *rest]:
        if group[a] == group[b]:
            continue
        old, new = group[b], group[a]
        group = {record: new if label == old else label for record, label in group.items()}
        links.append(_link(connection, records[a], records[b], key))
    return links


def _link(connection: Connection, a: CaseRecord, b: CaseRecord, group_key: str) -> RecordLink:
    person, _, stored = review.weighed_pair(connection, a.record_id, b.record_id)
    return RecordLink(
        record_ids=(a.record_id, b.record_id),
        held_by="decision" if group_key else "evidence",
        probability=person,
        likelihood=likelihood(person),
        reasons=reasons(stored, a.values, b.values),
        group_key=group_key,
    )

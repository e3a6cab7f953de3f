"""The review queue and its cases, read from the stored pairs."""

from __future__ import annotations

import json
from collections.abc import Collection, Mapping, Sequence
from datetime import date
from typing import Any

from sqlalchemy import Connection, text

from app.models.domain.errors import KnownError
from app.models.domain.identity import CaseDetail, CaseRecord, ReviewCase
from app.services.identity import store
from app.services.identity.cases import MOST_RECORDS, OpenCase, grouped, shown
from app.services.identity.explain import likelihood, reasons
from app.services.identity.records import CASE_FIELDS, LinkTable
from app.services.workspace.currency import in_figures_sql

_SURELY_CHOSEN = 0.8
# A question is open while its two customers are apart and no decision says that they are different.
_OPEN = """
    WITH apart AS (
        SELECT min(a.customer_id, b.customer_id) AS low, max(a.customer_id, b.customer_id) AS high
        FROM decision d JOIN record_customer a ON a.record_id = d.record_a
        JOIN record_customer b ON b.record_id = d.record_b
        WHERE d.kind = 'different' AND d.withdrawn_at IS NULL
    ), open AS (
        SELECT p.record_a, p.record_b, p.probability, a.customer_id AS customer_a, b.customer_id AS customer_b
        FROM identity_pair p JOIN record_customer a ON a.record_id = p.record_a
        JOIN record_customer b ON b.record_id = p.record_b
        WHERE p.outcome IN ('review', 'together') AND a.customer_id <> b.customer_id AND NOT EXISTS (
            SELECT 1 FROM apart WHERE low = min(a.customer_id, b.customer_id)
            AND high = max(a.customer_id, b.customer_id))
    )
"""
_SUREST = "open.probability DESC, open.record_a, open.record_b"
_SPENT = f"""
    SELECT c.customer_id, count(DISTINCT c.record_id) AS record_count,
    coalesce(sum(u.net_e4) FILTER (WHERE {in_figures_sql("u")}), 0) AS net_e4
    FROM record_customer c LEFT JOIN purchase u ON u.record_id = c.record_id AND u.is_live = 1
    WHERE c.customer_id IN (SELECT value FROM json_each(:customers)) GROUP BY c.customer_id
"""
_RELATED = """
    SELECT p.record_{side}, p.record_{other}, p.probability + p.household FROM identity_pair p
    JOIN record_customer a ON a.record_id = p.record_a JOIN record_customer b ON b.record_id = p.record_b
    WHERE p.record_{side} IN (SELECT value FROM json_each(:records))
    AND p.outcome IN ('review', 'household', 'together') AND a.customer_id <> b.customer_id
"""
_RECORDS = f"""
    SELECT v.record_id, c.customer_id, s.name AS source, v.created_on, v.first_name, v.last_name, v.company, v.email,
    v.phone, v.phone_2, v.street, v.postcode, v.city, v.birth_on, v.card,
    v.company_id,
    count(u.id) AS purchase_count,
    coalesce(sum(u.net_e4) FILTER (WHERE {in_figures_sql("u")}), 0) / 100 AS revenue_cents, max(u.bought_on) AS last_on
    FROM record_version v JOIN source_record r ON r.id = v.record_id JOIN source s ON s.id = r.source_id
    LEFT JOIN record_customer c ON c.record_id = v.record_id
    LEFT JOIN purchase u ON u.record_id = v.record_id AND u.is_live = 1 AND u.kind = 'sale'
    WHERE v.is_current = 1 AND v.record_id IN ({{ids}}) GROUP BY v.record_id
"""


def open_pairs(connection: Connection, least: float) -> list[dict[str, Any]]:
    """The open questions of at least this probability, the surest first, with their customers and reasons."""
    sql = (
        f"{_OPEN} SELECT open.*, p.reasons, p.household FROM open JOIN identity_pair p "
        "ON p.record_a = open.record_a AND p.record_b = open.record_b WHERE open.probability >= :least "
        f"ORDER BY {_SUREST}"
    )
    return list(store.rows_as_dicts(connection, sql, least=least))


def records_beside(connection: Connection, record_ids: Sequence[int]) -> list[CaseRecord]:
    """Live records side by side, compared with the first of them."""
    ids = ",".join(str(int(record)) for record in record_ids)
    rows = {row["record_id"]: row for row in store.rows_as_dicts(connection, _RECORDS.format(ids=ids))}
    first = rows[record_ids[0]]
    return [_case_record(connection, first, rows[record], record_ids) for record in record_ids if record in rows]


def cases(connection: Connection) -> list[OpenCase]:
    """The open questions put together, the surest first."""
    return grouped(store.rows_as_dicts(connection, f"{_OPEN} SELECT * FROM open ORDER BY {_SUREST}"))


def count(connection: Connection) -> int:
    """How many cases are open."""
    return len(cases(connection))


def queue(connection: Connection, limit: int) -> list[ReviewCase]:
    """The open cases, those worth most first."""
    found = cases(connection)
    customers = json.dumps(sorted({customer for case in found for customer in case.records}))
    spent = {row.customer_id: row for row in connection.execute(text(_SPENT), {"customers": customers})}

    def worth(case: OpenCase) -> int:
        return sum(max(spent[customer].net_e4, 0) for customer in case.records) // 100

    def order(case: OpenCase) -> tuple[float, ...]:
        records = sum(spent[customer].record_count for customer in case.records)
        return -worth(case), -records, -case.probability, *case.records.values()

    found = sorted(found, key=order)[:limit]
    asked = {record for case in found for record in case.records.values()}
    names, related = record_names(connection, asked), _related(connection, asked)
    return [_review_case(case, worth(case), names, related) for case in found]


def _review_case(
    case: OpenCase, worth_cents: int, names: Mapping[int, str], related: Mapping[int, list[tuple[float, int]]]
) -> ReviewCase:
    records = list(case.records.values())
    return ReviewCase(
        case_id=case.case_id,
        name=next((names[record] for record in records if names.get(record)), ""),
        record_ids=tuple(records),
        likelihood=likelihood(case.probability),
        probability=case.probability,
        worth_cents=worth_cents,
        shown_count=len(shown(records, related)),
    )


def record_names(connection: Connection, record_ids: Collection[int]) -> dict[int, str]:
    """What each record is called: its name, else company, e-mail, phone or external id."""
    ids = ",".join(str(int(record)) for record in record_ids)
    rows = connection.exec_driver_sql(
        "SELECT r.id, coalesce(nullif(trim(coalesce(v.first_name, '') || ' ' || coalesce(v.last_name, '')), ''), "
        "v.company, v.email, v.phone, r.external_id, '') FROM source_record r "
        f"LEFT JOIN record_version v ON v.record_id = r.id AND v.is_current = 1 WHERE r.id IN ({ids})"
    )
    return {row[0]: row[1] for row in rows}


def detail(connection: Connection, case_id: str) -> CaseDetail:
    """A case with its records and others that they are entangled with, four at most. KnownError: case_unknown."""
    asked = _parsed(case_id)
    pair = connection.execute(
        text("SELECT probability FROM identity_pair WHERE record_a = :a AND record_b = :b"),
        {"a": min(asked[:2]), "b": max(asked[:2])},
    ).one_or_none()
    wanted = shown(asked, _related(connection, asked))
    ids = ",".join(str(record) for record in wanted)
    rows = {row["record_id"]: row for row in store.rows_as_dicts(connection, _RECORDS.format(ids=ids))}
    if pair is None or not rows.keys() >= set(asked):
        raise KnownError("case_unknown", case_id=case_id)
    records = tuple(
        _case_record(connection, rows[asked[0]], rows[record], asked) for record in wanted if record in rows
    )
    return CaseDetail(case_id, records, likelihood(pair[0]), round(100 * pair[0]))


def _parsed(case_id: str) -> list[int]:
    parts = case_id.split("-")
    if not 2 <= len(parts) <= MOST_RECORDS or not all(part.isdecimal() for part in parts):
        raise KnownError("case_unknown", case_id=case_id)
    return [int(part) for part in parts]


def _related(connection: Connection, records: Collection[int]) -> dict[int, list[tuple[float, int]]]:
    """Record → the records of other customers that it is entangled with, by how closely (below zero: the closer)."""
    found: dict[int, list[tuple[float, int]]] = {}
    values = {"records": json.dumps(sorted(records))}
    for side, other in (("a", "b"), ("b", "a")):
        for record, met, weight in connection.execute(text(_RELATED.format(side=side, other=other)), values):
            found.setdefault(record, []).append((-weight, met))
    return found


def _case_record(
    connection: Connection, first: dict[str, Any], row: dict[str, Any], asked: Sequence[int]
) -> CaseRecord:
    from app.services.identity.marks import marks  # noqa: PLC0415 - the window starts without numpy

    values = {name: row[name] for name in CASE_FIELDS if row[name]}
    first_values = {name: first[name] for name in CASE_FIELDS if first[name]}
    is_first = row["record_id"] == first["record_id"]
    person, household, stored = (
        (1.0, 0.0, "[]") if is_first else weighed_pair(connection, first["record_id"], row["record_id"])
    )
    return CaseRecord(
        record_id=row["record_id"],
        customer_id=row["customer_id"] or row["record_id"],
        source=row["source"],
        created_on=_day(row["created_on"]),
        values=values,
        marks={} if is_first else marks(first_values, values),
        purchase_count=row["purchase_count"],
        revenue_cents=row["revenue_cents"],
        last_purchase_on=_day(row["last_on"]),
        probability=person,
        household=household,
        likelihood=likelihood(person),
        is_chosen=row["record_id"] in asked[:2] or (row["record_id"] in asked and person >= _SURELY_CHOSEN),
        reasons=reasons(stored, first_values, values),
    )


def weighed_pair(connection: Connection, first: int, other: int) -> tuple[float, float, str]:
    """Probabilities and reasons of a pair: as stored, or weighed now where the pair was not worth storing."""
    a, b = min(first, other), max(first, other)
    row = connection.execute(
        text("SELECT probability, household, reasons FROM identity_pair WHERE record_a = :a AND record_b = :b"),
        {"a": a, "b": b},
    ).one_or_none()
    if row is not None:
        return row[0], row[1], row[2]
    from app.services.identity.marks import weighed  # noqa: PLC0415 - the window starts without numpy

    table: LinkTable = store.live_table(connection, [a, b])
    return weighed(table, store.live_count(connection))


def _day(value: str | None) -> date | None:
    return date.fromisoformat(value) if value and len(value) == 10 else None

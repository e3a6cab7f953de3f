"""The review queue and its cases, read from the stored pairs."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import date
from typing import Any

from sqlalchemy import Connection, text

from app.models.domain.errors import KnownError
from app.models.domain.identity import CaseDetail, CaseRecord, ReviewCase
from app.services.identity import store
from app.services.identity.explain import likelihood, reasons
from app.services.identity.records import CASE_FIELDS, LinkTable
from app.services.workspace.currency import in_figures_sql

_MOST_RECORDS = 4
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
_QUEUE = (
    _OPEN
    + """, involved AS (SELECT customer_a AS customer_id FROM open UNION SELECT customer_b FROM open
    ), spent AS (
        SELECT i.customer_id, count(DISTINCT c.record_id) AS record_count, coalesce(sum(u.net_e4) FILTER (WHERE """
    + in_figures_sql("u")
    + """), 0) AS net_e4
        FROM involved i JOIN record_customer c ON c.customer_id = i.customer_id
        LEFT JOIN purchase u ON u.record_id = c.record_id AND u.is_live = 1 GROUP BY i.customer_id
    )
    SELECT o.record_a, o.record_b, o.probability, (max(sa.net_e4, 0) + max(sb.net_e4, 0)) / 100 AS worth_cents
    FROM open o JOIN spent sa ON sa.customer_id = o.customer_a JOIN spent sb ON sb.customer_id = o.customer_b
    ORDER BY worth_cents DESC, sa.record_count + sb.record_count DESC, o.probability DESC, o.record_a, o.record_b
    LIMIT :limit"""
)
_RELATED = """
    SELECT p.record_a, p.record_b FROM identity_pair p
    JOIN record_customer a ON a.record_id = p.record_a JOIN record_customer b ON b.record_id = p.record_b
    WHERE (p.record_a IN (:a, :b) OR p.record_b IN (:a, :b)) AND p.outcome IN ('review', 'household', 'together')
    AND a.customer_id <> b.customer_id ORDER BY p.probability + p.household DESC, p.record_a, p.record_b
"""
_RECORDS = f"""
    SELECT v.record_id, c.customer_id, s.name AS source, v.created_on, v.first_name, v.last_name, v.company, v.email,
    v.phone, v.phone_2, v.street, v.postcode, v.city, v.birth_on, v.card,
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
        f"{_OPEN} SELECT o.*, p.reasons, p.household FROM open o JOIN identity_pair p "
        "ON p.record_a = o.record_a AND p.record_b = o.record_b WHERE o.probability >= :least "
        "ORDER BY o.probability DESC, o.record_a, o.record_b"
    )
    return list(store.rows_as_dicts(connection, sql, least=least))


def records_beside(connection: Connection, record_ids: Sequence[int]) -> list[CaseRecord]:
    """Live records side by side, compared with the first of them."""
    ids = ",".join(str(int(record)) for record in record_ids)
    rows = {row["record_id"]: row for row in store.rows_as_dicts(connection, _RECORDS.format(ids=ids))}
    first = rows[record_ids[0]]
    return [_case_record(connection, first, rows[record], record) for record in record_ids if record in rows]


def count(connection: Connection) -> int:
    """How many questions are open."""
    return int(connection.execute(text(f"{_OPEN} SELECT count(*) FROM open")).scalar_one())


def queue(connection: Connection, limit: int) -> list[ReviewCase]:
    """The open questions, those worth most first."""
    rows = list(store.rows_as_dicts(connection, _QUEUE, limit=limit))
    names = record_names(connection, {row[side] for row in rows for side in ("record_a", "record_b")})
    return [
        ReviewCase(
            case_id=f"{row['record_a']}-{row['record_b']}",
            name=names.get(row["record_a"]) or names.get(row["record_b"], ""),
            record_ids=(row["record_a"], row["record_b"]),
            likelihood=likelihood(row["probability"]),
            probability=row["probability"],
            worth_cents=row["worth_cents"],
        )
        for row in rows
    ]


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
    """A case with its two records and up to two others that they are entangled with. KnownError: case_unknown."""
    first, second = _parsed(case_id)
    pair = connection.execute(
        text("SELECT probability FROM identity_pair WHERE record_a = :a AND record_b = :b"), {"a": first, "b": second}
    ).one_or_none()
    wanted = [first, second, *_related(connection, first, second)][:_MOST_RECORDS]
    ids = ",".join(str(record) for record in wanted)
    rows = {row["record_id"]: row for row in store.rows_as_dicts(connection, _RECORDS.format(ids=ids))}
    if pair is None or first not in rows or second not in rows:
        raise KnownError("case_unknown", case_id=case_id)
    shown = [record for record in wanted if record in rows]
    records = tuple(_case_record(connection, rows[first], rows[record], second) for record in shown)
    return CaseDetail(case_id, records, likelihood(pair[0]), round(100 * pair[0]))


def _parsed(case_id: str) -> tuple[int, int]:
    a, dash, b = case_id.partition("-")
    if not (dash and a.isdecimal() and b.isdecimal()):
        raise KnownError("case_unknown", case_id=case_id)
    return min(int(a), int(b)), max(int(a), int(b))


def _related(connection: Connection, first: int, second: int) -> list[int]:
    rows = connection.execute(text(_RELATED), {"a": first, "b": second})
    others = [record for row in rows for record in row if record not in {first, second}]
    return list(dict.fromkeys(others))


def _case_record(connection: Connection, first: dict[str, Any], row: dict[str, Any], asked: int) -> CaseRecord:
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
        is_chosen=is_first or row["record_id"] == asked,
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

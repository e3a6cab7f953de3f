"""The user's decisions as rows: written, withdrawn, listed; and what accepting many cases at once would do."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import datetime
from itertools import combinations

from sqlalchemy import Connection, text

from app.models.domain.errors import KnownError
from app.models.domain.identity import BulkPreview, DecisionRow
from app.services.identity import review, store
from app.services.identity.records import Pair

Row = tuple[str, int, int]
KINDS = ("same", "different", "household", "not_household")
_ADD = "INSERT INTO decision (kind, record_a, record_b, group_key, created_at, act) VALUES (?, ?, ?, ?, ?, ?)"


def add(connection: Connection, rows: Iterable[Row], group_key: str, act: str, now: str) -> None:
    """Write the decisions of one act. KnownError: record_unknown."""
    found = [(kind, min(a, b), max(a, b), group_key, now, act) for kind, a, b in rows]
    known = store.live_among(connection, {record for row in found for record in row[1:3]})
    for row in found:
        for record in row[1:3]:
            if record not in known:
                raise KnownError("record_unknown", record_id=record)
    connection.exec_driver_sql(_ADD, found)


def rows_for(kind: str, a: int, b: int) -> list[Row]:
    """What an answer about two records means; one household also means two people. KnownError: answer_unknown."""
    if kind not in KINDS:
        raise KnownError("answer_unknown", answer=kind)
    return [("different", a, b), ("household", a, b)] if kind == "household" else [(kind, a, b)]


def split_rows(connection: Connection, record_id: int) -> list[Row]:
    """The record against each other record of its customer. KnownError: record_unknown, record_alone."""
    customer = store.previous_customers(connection, [record_id]).get(record_id)
    records = [] if customer is None else store.records_of_customers(connection, [customer])
    if record_id not in records:
        raise KnownError("record_unknown", record_id=record_id)
    if len(records) == 1:
        raise KnownError("record_alone", record_id=record_id)
    return [("different", record_id, other) for other in records if other != record_id]


def household_rows(connection: Connection, customer_ids: Collection[int], *, is_one: bool) -> list[Row]:
    """The customers against each other, each by its lowest record. KnownError: customers_too_few, customer_unknown."""
    customers = sorted({store.current_customer(connection, customer) for customer in customer_ids})
    if len(customers) < 2:
        raise KnownError("customers_too_few", count=len(customers))
    lowest = store.lowest_records(connection, customers)
    for customer in customers:
        if customer not in lowest:
            raise KnownError("customer_unknown", customer_id=customer)
    kind = "household" if is_one else "not_household"
    pairs = combinations([lowest[customer] for customer in customers], 2)
    return [row for a, b in pairs for row in rows_for(kind, a, b)]


def withdraw(connection: Connection, group_key: str, now: str) -> list[int]:
    """Take one act back; return its records. KnownError: decision_unknown."""
    params = {"key": group_key}
    found = connection.execute(
        text("SELECT record_a, record_b FROM decision WHERE group_key = :key AND withdrawn_at IS NULL"), params
    )
    records = sorted({record for row in found for record in row})
    if not records:
        raise KnownError("decision_unknown", group_key=group_key)
    connection.execute(
        text("UPDATE decision SET withdrawn_at = :now WHERE group_key = :key AND withdrawn_at IS NULL"),
        {"now": now} | params,
    )
    return records


def history(connection: Connection) -> list[DecisionRow]:
    """Every act, the latest first, withdrawn ones too."""
    sql = "SELECT group_key, kind, record_a, record_b, created_at, withdrawn_at, act FROM decision ORDER BY id"
    rows = list(store.rows_as_dicts(connection, sql))
    names = review.record_names(connection, {row[side] for row in rows for side in ("record_a", "record_b")})
    acts: dict[str, list[dict[str, object]]] = {}
    for row in rows:
        acts.setdefault(row["group_key"], []).append(row)
    return [_decision_row(act, names) for act in reversed(list(acts.values()))]


def _decision_row(act: list[dict[str, object]], names: dict[int, str]) -> DecisionRow:
    records = tuple(sorted({int(str(row[side])) for row in act for side in ("record_a", "record_b")}))
    kinds = {str(row["kind"]) for row in act}
    return DecisionRow(
        group_key=str(act[0]["group_key"]),
        kind="household" if "household" in kinds else str(act[0]["kind"]),
        record_ids=records,
        names=tuple(names.get(record, "") for record in records),
        decided_at=datetime.fromisoformat(str(act[0]["created_at"])),
        is_withdrawn=act[0]["withdrawn_at"] is not None,
        act=str(act[0]["act"]),
    )


@dataclass(slots=True)
class _Group:
    """Customers that would become one: their records and birth dates."""

    customers: set[int]
    births: set[str]


def bulk(connection: Connection, least: float) -> tuple[BulkPreview, list[Pair]]:
    """What "accept all above" would join, surest first, and the pairs of records to decide about.

    Cases with a contradiction, and those that would bring two birth dates together, stay in the queue.
    """
    groups: dict[int, _Group] = {}
    births = store.births_of_customers(connection)
    pairs: list[Pair] = []
    for row in review.open_pairs(connection, least):
        codes = {code for code, _ in json.loads(row["reasons"])}
        a, b = (_group_of(groups, births, row[side]) for side in ("customer_a", "customer_b"))
        if "birth_differs" in codes or (a is not b and _contradict(a.births, b.births)):
            continue
        pairs.append((row["record_a"], row["record_b"]))
        if a is not b:
            a.customers |= b.customers
            a.births |= b.births
            groups.update(dict.fromkeys(b.customers, a))
    joined = {id(group): group for group in groups.values() if len(group.customers) > 1}.values()
    before = sum(len(group.customers) for group in joined)
    accepted = set(pairs)
    answered = tuple(case.case_id for case in review.cases(connection) if not accepted.isdisjoint(case.pairs))
    return BulkPreview(len(answered), before, len(joined), answered), pairs


def _group_of(groups: dict[int, _Group], births: dict[int, set[str]], customer: int) -> _Group:
    return groups.setdefault(customer, _Group({customer}, set(births.get(customer, ()))))


def _contradict(a: set[str], b: set[str]) -> bool:
    from app.services.identity.compare import birth_level  # noqa: PLC0415 - the window starts without numpy
    from app.services.identity.weights import Birth  # noqa: PLC0415 - beside the line above

    return any(x != y and birth_level(x, y) == Birth.DIFFERS for x in a for y in b)

"""Households: customers who live together without being one person, from the stored pairs and the user's decisions.

Two first names at one address, on one e-mail or one land line make a household. Links are taken surest first; a join
that would break a "not one household" decision, or make a household larger than any home, is left out.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from math import log2
from typing import Any

from sqlalchemy import Connection, text

from app.models.domain.identity import Household, HouseholdMember
from app.models.domain.reasons import Reason
from app.services.identity import store
from app.services.identity.explain import weight_class
from app.services.identity.weights import HOUSEHOLD_FROM, LEVELS

_MOST_MEMBERS = 12
_LEAST_LINKED = 0.5
_USUAL_SHARE = 1e-3  # of a name or a postcode whose frequency is not at hand
_LINKS = """
    SELECT p.record_a, p.record_b, a.customer_id AS customer_a, b.customer_id AS customer_b, p.probability,
    p.household, p.reasons FROM identity_pair p JOIN record_customer a ON a.record_id = p.record_a
    JOIN record_customer b ON b.record_id = p.record_b
    WHERE max(p.household, p.probability) >= ? AND a.customer_id <> b.customer_id
    AND EXISTS (SELECT 1 FROM record_version v WHERE v.record_id = p.record_a AND v.is_current = 1)
    AND EXISTS (SELECT 1 FROM record_version v WHERE v.record_id = p.record_b AND v.is_current = 1)
"""
_REACHED = """
    SELECT b.customer_id FROM record_customer a JOIN identity_pair p ON p.{side} = a.record_id
    JOIN record_customer b ON b.record_id = p.{other}
    WHERE a.customer_id IN ({customers}) AND max(p.household, p.probability) >= ?
"""
_SAID = """
    SELECT d.kind, d.record_a, d.record_b, a.customer_id AS customer_a, b.customer_id AS customer_b
    FROM decision d JOIN record_customer a ON a.record_id = d.record_a
    JOIN record_customer b ON b.record_id = d.record_b
    WHERE d.withdrawn_at IS NULL AND d.kind IN ('household', 'not_household') AND a.customer_id <> b.customer_id
    AND EXISTS (SELECT 1 FROM record_version v WHERE v.record_id = d.record_a AND v.is_current = 1)
    AND EXISTS (SELECT 1 FROM record_version v WHERE v.record_id = d.record_b AND v.is_current = 1)
    ORDER BY d.id
"""
_MEMBERS = """
    SELECT h.household_id, h.customer_id, h.record_id, h.other_record_id, h.probability, h.reasons, h.is_decided,
    c.customer_id AS other_customer_id
    FROM customer_household h JOIN record_customer c ON c.record_id = h.other_record_id
    {where} ORDER BY h.household_id, h.customer_id
"""
Customers = tuple[int, int]


@dataclass(frozen=True, slots=True)
class _Link:
    """Two customers of one home: by which records, how surely, why."""

    customers: Customers
    records: tuple[int, int]
    probability: float
    reasons: str
    is_decided: bool


def rebuild(connection: Connection, customer_ids: Collection[int] | None = None) -> int:
    """Find the households around the customers (or all) anew from the stored pairs; return how many there are in all.

    Linear in the pairs of those customers, their households and whoever else they are linked to.
    """
    links, apart = _decided_links(connection)
    around = None if customer_ids is None else _around(connection, customer_ids, links)
    links = [link for link in links if around is None or link.customers[0] in around]
    said = {link.customers for link in links}
    links += [link for link in _found_links(connection, around) if link.customers not in said | apart]
    group, kept = _grouped(links, apart)
    best: dict[int, _Link] = {}
    for link in kept:
        for customer in link.customers:
            best.setdefault(customer, link)
    rows = [_row(customer, group[customer], link) for customer, link in sorted(best.items())]
    chosen = "" if around is None else f" WHERE customer_id IN ({store.listed(around)})"
    connection.exec_driver_sql(f"DELETE FROM customer_household{chosen}")
    if rows:
        connection.exec_driver_sql("INSERT INTO customer_household VALUES (?, ?, ?, ?, ?, ?, ?)", rows)
    return int(connection.exec_driver_sql("SELECT count(DISTINCT household_id) FROM customer_household").scalar_one())


def _around(connection: Connection, customer_ids: Collection[int], decided: Sequence[_Link]) -> set[int]:
    """The customers, those of their present households, and all that links lead to from them."""
    mates = (
        "SELECT customer_id FROM customer_household WHERE household_id IN "
        f"(SELECT household_id FROM customer_household WHERE customer_id IN ({store.listed(customer_ids)}))"
    )
    said: dict[int, set[int]] = {}
    for link in decided:
        for customer in link.customers:
            said.setdefault(customer, set()).update(link.customers)
    found = {*customer_ids, *(row[0] for row in store.raw(connection).execute(mates))}
    fresh = found
    while fresh:
        met = {other for customer in fresh for other in said.get(customer, ())}
        for side, other in (("record_a", "record_b"), ("record_b", "record_a")):
            sql = _REACHED.format(side=side, other=other, customers=store.listed(fresh))
            met.update(row[0] for row in store.raw(connection).execute(sql, (HOUSEHOLD_FROM,)))
        fresh = met - found
        found |= fresh
    return found


def _row(customer: int, household: int, link: _Link) -> tuple[int, int, int, int, float, str, int]:
    own, other = link.records if link.customers[0] == customer else link.records[::-1]
    return customer, household, own, other, link.probability, link.reasons, int(link.is_decided)


def _decided_links(connection: Connection) -> tuple[list[_Link], set[Customers]]:
    """What the user said of customers: together, and apart; of two decisions the later one counts."""
    last: dict[Customers, tuple[str, tuple[int, int]]] = {}
    for row in connection.execute(text(_SAID)):
        customers, records = _ordered(row.customer_a, row.customer_b, row.record_a, row.record_b)
        last[customers] = (row.kind, records)
    together = [
        _Link(c, records, 1.0, "[]", is_decided=True)
        for c, (kind, records) in sorted(last.items())
        if kind == "household"
    ]
    return together, {customers for customers, (kind, _) in last.items() if kind == "not_household"}


def _found_links(connection: Connection, around: Collection[int] | None) -> Iterator[_Link]:
    """The likeliest link of every two customers (among some), surest first."""
    best: dict[Customers, _Link] = {}
    different = set(store.decisions(connection).different)
    sql = _LINKS if around is None else f"{_LINKS} AND a.customer_id IN ({store.listed(around)})"
    rows = store.raw(connection).execute(sql, (HOUSEHOLD_FROM,))
    for record_a, record_b, customer_a, customer_b, person, household, why in rows:
        likely = if_not_one(person, household) if (record_a, record_b) in different else household
        if likely < HOUSEHOLD_FROM:
            continue
        customers, records = _ordered(customer_a, customer_b, record_a, record_b)
        known = best.get(customers)
        if known is None or (-likely, records) < (-known.probability, known.records):
            best[customers] = _Link(customers, records, likely, why, is_decided=False)
    yield from sorted(best.values(), key=lambda link: (-link.probability, link.customers))


def if_not_one(person: float, household: float) -> float:
    """Probability of one household, once it is certain that two records are not one person."""
    return round(household / max(1.0 - person, household, 1e-9), 4)


def _ordered(customer_a: int, customer_b: int, record_a: int, record_b: int) -> tuple[Customers, tuple[int, int]]:
    if customer_a < customer_b:
        return (customer_a, customer_b), (record_a, record_b)
    return (customer_b, customer_a), (record_b, record_a)


def _grouped(links: Sequence[_Link], apart: set[Customers]) -> tuple[dict[int, int], list[_Link]]:
    """Customer → household (its lowest customer id), and the links that were followed, in the order given."""
    members: dict[int, list[int]] = {}
    kept: list[_Link] = []
    linked = {link.customers for link in links}
    for link in links:
        a, b = (members.setdefault(customer, [customer]) for customer in link.customers)
        if a is not b:
            if len(a) + len(b) > _MOST_MEMBERS or _is_broken(a, b, apart):
                continue
            if not link.is_decided and _linked_share(a, b, linked) < _LEAST_LINKED:
                continue
            a.extend(b)
            members.update(dict.fromkeys(b, a))
        kept.append(link)
    return {customer: min(group) for customer, group in members.items() if len(group) > 1}, kept


def _linked_share(a: list[int], b: list[int], linked: set[Customers]) -> float:
    """How many of the pairs between two groups are linked themselves (0..1): neighbours chain, families do not."""
    return sum((min(x, y), max(x, y)) in linked for x in a for y in b) / (len(a) * len(b))


def _is_broken(a: list[int], b: list[int], apart: set[Customers]) -> bool:
    return bool(apart) and any((min(x, y), max(x, y)) in apart for x in a for y in b)


def everyone(connection: Connection) -> Iterator[Household]:
    """All households, by their ids."""
    rows = connection.execute(text(_MEMBERS.format(where=""))).mappings().all()
    yield from _households([dict(row) for row in rows])


def of_customer(connection: Connection, customer_id: int) -> Household | None:
    """The household of a customer; None for one who lives with nobody known."""
    where = "WHERE h.household_id = (SELECT household_id FROM customer_household WHERE customer_id = :customer)"
    rows = connection.execute(text(_MEMBERS.format(where=where)), {"customer": customer_id}).mappings().all()
    return next(_households([dict(row) for row in rows]), None)


def _households(rows: list[dict[str, Any]]) -> Iterator[Household]:
    groups: dict[int, list[HouseholdMember]] = {}
    for row in rows:
        groups.setdefault(row["household_id"], []).append(_member(row))
    yield from (Household(number, tuple(members)) for number, members in groups.items())


def _member(row: dict[str, Any]) -> HouseholdMember:
    return HouseholdMember(
        customer_id=row["customer_id"],
        linked_to=row["other_customer_id"],
        record_ids=(row["record_id"], row["other_record_id"]),
        probability=row["probability"],
        is_decided=bool(row["is_decided"]),
        reasons=household_reasons(row["reasons"]),
    )


_LEVEL_OF_CODE = {level.code: level for levels in reversed(LEVELS.values()) for level in reversed(levels)}


def household_reasons(stored: str) -> tuple[Reason, ...]:
    """Why two records are of one home: how much likelier each outcome is for relatives than for strangers."""
    found: list[Reason] = []
    for code, _ in json.loads(stored):
        level = _LEVEL_OF_CODE.get(code)
        if level is None:
            continue
        stranger = level.stranger * (_USUAL_SHARE if level.uses_share else 1.0)
        weight = round(log2(level.household / min(stranger, 1.0)), 1)
        if weight > 1:
            found.append(Reason(code, {"weight_class": weight_class(weight)}, weight))
    return tuple(sorted(found, key=lambda reason: (-reason.weight, reason.code)))

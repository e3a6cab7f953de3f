"""The order of a list of customers, as an index gives it: those with the value first, in order, then those without."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, text

from app.models.domain.customer import CustomerQuery
from app.models.domain.errors import KnownError
from app.services.customers.query import QuerySql

_PROFILES = "profile p {join} customer_feature f ON f.customer_id = p.customer_id"
_FEATURES = "customer_feature f {join} profile p ON p.customer_id = f.customer_id"
_SCORES = (
    "customer_score s {join} profile p ON p.customer_id = s.customer_id JOIN customer_feature f"
    " ON f.customer_id = p.customer_id"
)
_UNSCORED = (
    "profile p JOIN customer_feature f ON f.customer_id = p.customer_id LEFT JOIN customer_score s"
    " ON s.score_id = :sort_score AND s.customer_id = p.customer_id"
)


_FOUND = re.compile(r"p\.customer_id IN \((SELECT rowid FROM \w+ WHERE \w+ MATCH :\w+)\)")
_MANY = 5_000


@dataclass(frozen=True, slots=True)
class Sort:
    """What customers are ordered by: a column, and the tables whose index on it is followed."""

    column: str
    source: str
    source_without: str
    is_always_known: bool = False


SORTS = {
    "name": Sort("p.sort_name", _PROFILES, _PROFILES, is_always_known=True),
    "city": Sort("p.city", _PROFILES, _PROFILES),
    "last_purchase": Sort("f.last_purchase_day", _FEATURES, _FEATURES),
    "purchase_count": Sort("f.purchase_count", _FEATURES, _FEATURES, is_always_known=True),
    "purchase_count_12m": Sort("f.purchase_count_12m", _FEATURES, _FEATURES, is_always_known=True),
    "revenue": Sort("f.revenue_cents", _FEATURES, _FEATURES, is_always_known=True),
    "revenue_12m": Sort("f.revenue_12m_cents", _FEATURES, _FEATURES, is_always_known=True),
    "tempo": Sort("f.tempo_days", _FEATURES, _FEATURES),
}
_BY_SCORE = Sort("s.value", _SCORES, _UNSCORED)


def ordered_ids(connection: Connection, query: CustomerQuery, sql: QuerySql, offset: int, limit: int) -> list[int]:
    """Return `limit` customer ids from `offset` on, in the order of the query. KnownError: sort_unknown."""
    sort = SORTS.get(query.sort)
    values: dict[str, Any] = dict(sql.values)
    conditions = list(sql.conditions)
    if query.sort.startswith("score:"):
        sort = _BY_SCORE
        values["sort_score"] = query.sort.removeprefix("score:")
    if sort is None:
        raise KnownError("sort_unknown", sort=query.sort)
    known = _known_conditions(sort, conditions)
    # Without a filter the sorted table must lead; with one, SQLite may start from the few that remain.
    is_led = not conditions or _finds_many(connection, conditions, values)
    source = sort.source.format(join="CROSS JOIN" if is_led else "JOIN")
    if is_led:
        known = [_FOUND.sub(r"+\g<0>", condition) for condition in known]
    direction = "DESC" if query.descending else "ASC"
    key = f"{sort.column.partition('.')[0]}.customer_id"
    order = f"{sort.column} {direction}, {key} {direction}"
    ids = _page(connection, f"{source}{_where(known)} ORDER BY {order}", values, offset, limit)
    if sort.is_always_known or len(ids) == limit:
        return ids
    with_value = offset + len(ids) if ids else _count(connection, f"{source}{_where(known)}", values)
    rest = f"{sort.source_without.format(join='JOIN')}{_where([*conditions, f'{sort.column} IS NULL'])}"
    start = max(0, offset - with_value)
    return ids + _page(connection, f"{rest} ORDER BY p.customer_id", values, start, limit - len(ids))


def _finds_many(connection: Connection, conditions: list[str], values: dict[str, Any]) -> bool:
    """Whether a word that is searched has so many matches that sorting them costs more than following the index."""
    found = [match[1] for condition in conditions for match in _FOUND.finditer(condition)]
    counts = (_count(connection, f"({select} LIMIT {_MANY})", values) for select in found)
    return bool(found) and all(count == _MANY for count in counts)


def _known_conditions(sort: Sort, conditions: list[str]) -> list[str]:
    if sort is _BY_SCORE:
        return ["s.score_id = :sort_score", "s.value IS NOT NULL", *conditions]
    return conditions if sort.is_always_known else [f"{sort.column} IS NOT NULL", *conditions]


def _where(conditions: list[str]) -> str:
    return f" WHERE {' AND '.join(conditions)}" if conditions else ""


def _page(connection: Connection, tail: str, values: dict[str, Any], offset: int, limit: int) -> list[int]:
    statement = text(f"SELECT p.customer_id FROM {tail} LIMIT :limit OFFSET :offset")
    return list(connection.execute(statement, {**values, "limit": limit, "offset": offset}).scalars().all())


def _count(connection: Connection, tail: str, values: dict[str, Any]) -> int:
    return int(connection.execute(text(f"SELECT count(*) FROM {tail}"), values).scalar_one())

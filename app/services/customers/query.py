"""A CustomerQuery as SQL: conditions with bound values, and an order that an index can give."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Protocol

from app.models.domain.customer import CustomerQuery
from app.models.domain.errors import KnownError
from app.models.domain.folding import fold
from app.services.customers.reach import USABLE_SQL

if TYPE_CHECKING:
    from sqlalchemy import Connection

TRIGRAM = 3


class RuleSql(Protocol):
    """What segments know and customers ask: a rule as a sub-query of customer ids."""

    def customers_of_rule(self, connection: Connection, rule: Any) -> tuple[str, dict[str, Any]]:
        """Return (SELECT of customer ids, bound values) for a rule as of the day of the figures."""
        ...

    def customers_of_segment(self, connection: Connection, segment_id: int) -> tuple[str, dict[str, Any]]:
        """Return the same for a saved segment."""
        ...


@dataclass(slots=True)
class QuerySql:
    """Conditions over profile p and customer_feature f, and the values bound in them."""

    conditions: list[str] = field(default_factory=list[str])
    values: dict[str, Any] = field(default_factory=dict[str, Any])
    needs_profile: bool = False

    @property
    def where(self) -> str:
        """Return the WHERE clause, empty when everything is wanted."""
        return f" WHERE {' AND '.join(self.conditions)}" if self.conditions else ""


def to_sql(connection: Connection, query: CustomerQuery, rules: RuleSql | None) -> QuerySql:
    """Translate the filters of a query. KnownError: rule_invalid and others of the rules."""
    sql = QuerySql()
    if query.text.strip():
        _add_text(sql, query.text)
    if query.customer_ids is not None:
        sql.conditions.append("p.customer_id IN (SELECT value FROM json_each(:wanted_ids))")
        sql.values["wanted_ids"] = json.dumps(list(query.customer_ids))
    if query.reachable_by:
        sql.conditions.append(_reachable(query.reachable_by))
        sql.values["reach_channel"] = query.reachable_by
    # What rules write is not ours to rewrite, and addresses stand in the profile.
    sql.needs_profile = bool(query.reachable_by or query.segment_ids or query.rule is not None)
    if rules is not None:
        _add_rules(sql, connection, query, rules)
    return sql


def _add_text(sql: QuerySql, text: str) -> None:
    """Every word must occur, in any order: three letters or more anywhere, fewer at the beginning of a word."""
    words = fold(text).split()
    readings = [words]
    number = _as_number(text)
    if number and words != [number]:
        readings.append([number])
    found = [_all_words(sql, reading, place) for place, reading in enumerate(readings)]
    sql.conditions.append(f"({' OR '.join(found)})")


def _all_words(sql: QuerySql, words: list[str], place: int) -> str:
    """The condition that a customer is found by all the words; nobody is found by none."""
    conditions: list[str] = []
    matches = [f'"{word}"' for word in words if len(word) >= TRIGRAM]
    if matches:
        conditions.append(
            f"p.customer_id IN (SELECT rowid FROM profile_search WHERE profile_search MATCH :search_{place})"
        )
        sql.values[f"search_{place}"] = " AND ".join(matches)
    beginnings = [f"{word}*" for word in words if len(word) < TRIGRAM]
    if beginnings:
        conditions.append(
            f"p.customer_id IN (SELECT rowid FROM profile_words WHERE profile_words MATCH :begins_{place})"
        )
        sql.values[f"begins_{place}"] = " AND ".join(beginnings)
    return f"({' AND '.join(conditions)})" if conditions else "0"


def _as_number(text: str) -> str | None:
    """A telephone number or another number written in groups, as one word: as it is dialled at home."""
    digits = "".join(letter for letter in text.replace("(0)", "") if letter not in " .-/()\u00a0\u202f")
    if digits.startswith("00"):
        digits = f"+{digits[2:]}"
    if digits.startswith("+33"):
        digits = f"0{digits[3:]}"
    digits = digits.lstrip("+")
    return digits if digits.isascii() and digits.isdigit() else None


def _reachable(channel: str) -> str:
    usable = USABLE_SQL.get(channel)
    if usable is None:
        raise KnownError("channel_unknown", channel=channel)
    consent = "(SELECT status FROM customer_consent WHERE customer_id = p.customer_id AND channel = :reach_channel)"
    allowed = f"{consent} = 'granted'" if channel in {"email", "sms"} else f"coalesce({consent}, '') <> 'refused'"
    return f"{usable} AND {allowed}"


def _add_rules(sql: QuerySql, connection: Connection, query: CustomerQuery, rules: RuleSql) -> None:
    selects: list[str] = []
    for segment_id in query.segment_ids:
        select, values = rules.customers_of_segment(connection, segment_id)
        selects.append(_renamed(select, values, f"s{segment_id}_", sql))
    if selects:
        sql.conditions.append("(" + " OR ".join(f"p.customer_id IN ({select})" for select in selects) + ")")
    if query.rule is not None:
        select, values = rules.customers_of_rule(connection, query.rule)
        sql.conditions.append(f"p.customer_id IN ({_renamed(select, values, 'r_', sql)})")


def _renamed(select: str, values: dict[str, Any], prefix: str, sql: QuerySql) -> str:
    """Give the bound values of a sub-query names of their own."""
    for name in sorted(values, key=len, reverse=True):
        select = select.replace(f":{name}", f":{prefix}{name}")
        sql.values[prefix + name] = values[name]
    return select

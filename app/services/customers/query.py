"""A CustomerQuery as SQL: conditions with bound values, and an order that an index can give."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Protocol

from sqlalchemy import text as sql_text

from app.models.domain.customer import CustomerQuery
from app.models.domain.errors import KnownError
from app.models.domain.folding import fold
from app.services.customers.reach import USABLE_SQL
from app.services.customers.typos import SHORTEST, near_words

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
        _add_text(sql, connection, query.text)
    if query.customer_ids is not None:
        sql.conditions.append("p.customer_id IN (SELECT value FROM json_each(:wanted_ids))")
        sql.values["wanted_ids"] = json.dumps(list(query.customer_ids))
    if query.reachable_by:
        sql.conditions.append(_reachable(query.reachable_by))
        sql.values["reach_channel"] = query.reachable_by
    if query.tag_ids:
        sql.conditions.append(
            """p.customer_id IN (SELECT rc.customer_id FROM record_tag rt JOIN record_customer rc
                ON rc.record_id = rt.record_id WHERE rt.withdrawn_at IS NULL
                AND rt.tag_id IN (SELECT value FROM json_each(:tag_ids)))"""
        )
        sql.values["tag_ids"] = json.dumps(list(query.tag_ids))
    # What rules write is not ours to rewrite, and addresses stand in the profile.
    sql.needs_profile = bool(query.reachable_by or query.segment_ids or query.rule is not None)
    if rules is not None:
        _add_rules(sql, connection, query, rules)
    return sql


def _add_text(sql: QuerySql, connection: Connection, text: str) -> None:
    """Every word must occur, in any order: three letters or more anywhere, fewer at the beginning of a word.

    Where nobody is found, each longer word may hold one typing error.
    """
    words = fold(text).split()
    readings = [[[word] for word in words]]
    number = _as_number(text)
    if number and words != [number]:
        readings.append([[number]])
    found = [_all_words(sql, reading, place) for place, reading in enumerate(readings)]
    doubted = [word for word in words if len(word) >= SHORTEST and word.isalpha()]
    if doubted and not _finds_anybody(connection, sql, found):
        # The words that nobody has are the likely errors; where each is somebody's, any may be.
        wrong = [word for word in doubted if not _holds(connection, f'"{word}"')] or doubted
        near = [[word, *near_words(connection, word)] if word in wrong else [word] for word in words]
        found.append(_all_words(sql, near, len(readings)))
    sql.conditions.append(f"({' OR '.join(found)})")


def _holds(connection: Connection, words: str) -> bool:
    """Whether somebody is found by these words; the index alone answers, without naming whom."""
    statement = "SELECT EXISTS (SELECT 1 FROM profile_search WHERE profile_search MATCH :words)"
    return bool(connection.execute(sql_text(statement), {"words": words}).scalar())


def _finds_anybody(connection: Connection, sql: QuerySql, found: list[str]) -> bool:
    if not any(name.startswith("begins_") for name in sql.values):
        return any(_holds(connection, value) for name, value in sql.values.items() if name.startswith("search_"))
    statement = f"SELECT EXISTS (SELECT 1 FROM profile p WHERE {' OR '.join(found)})"
    return bool(connection.execute(sql_text(statement), sql.values).scalar())


def _all_words(sql: QuerySql, words: list[list[str]], place: int) -> str:
    """The condition that a customer is found by one of each word's forms; nobody is found by no word."""
    conditions: list[str] = []
    matches = [" OR ".join(f'"{form}"' for form in forms) for forms in words if len(forms[0]) >= TRIGRAM]
    if matches:
        conditions.append(
            f"p.customer_id IN (SELECT rowid FROM profile_search WHERE profile_search MATCH :search_{place})"
        )
        sql.values[f"search_{place}"] = " AND ".join(f"({match})" for match in matches)
    beginnings = [f"{forms[0]}*" for forms in words if len(forms[0]) < TRIGRAM]
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

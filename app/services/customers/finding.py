"""Finding a customer by a few letters of anything, the likeliest first."""

from __future__ import annotations

import json

from sqlalchemy import Connection, text

from app.models.domain.customer import CustomerQuery
from app.models.domain.folding import fold
from app.services.customers.ordering import ordered_ids
from app.services.customers.query import to_sql
from app.services.customers.typos import SHORTEST, begins_one_error_away

_CANDIDATES = 100
_SAME_NAME, _NAME_BEGINS, _NEAR_NAME, _BEGINS, _HOLDS = 5, 4, 3, 2, 1


def find(connection: Connection, sought: str, limit: int) -> list[int]:
    """Return up to `limit` customers found by all the words: those whose name begins with them come first.

    Words match anywhere in name, e-mail, telephone, town and numbers, without accents, and with one error each where
    nothing is found otherwise.
    """
    words = fold(sought).split()
    if not words:
        return []
    candidates = dict.fromkeys(_by_number(connection, words) + _by_name(connection, words, limit))
    sql = to_sql(connection, CustomerQuery(text=sought), None)
    candidates |= dict.fromkeys(ordered_ids(connection, CustomerQuery(), sql, 0, _CANDIDATES))
    return _ranked(connection, list(candidates), words)[:limit]


def _by_number(connection: Connection, words: list[str]) -> list[int]:
    """The customer of this number."""
    if len(words) > 1 or not words[0].isdigit() or len(words[0]) > 12:
        return []
    row = connection.execute(
        text("SELECT customer_id FROM profile WHERE customer_id = :id"), {"id": int(words[0])}
    ).fetchone()
    return [int(row[0])] if row else []


def _by_name(connection: Connection, words: list[str], limit: int) -> list[int]:
    """Customers whose last name begins so: among many that hold the letters somewhere, they are meant."""
    begin = " ".join(words)
    rows = connection.execute(
        text("""SELECT customer_id FROM profile WHERE sort_name >= :begin AND sort_name < :end
                ORDER BY sort_name, customer_id LIMIT :limit"""),
        {"begin": begin, "end": begin + "\U0010ffff", "limit": limit},
    )
    return [int(row[0]) for row in rows]


def _ranked(connection: Connection, ids: list[int], words: list[str]) -> list[int]:
    rows = connection.execute(
        text("""SELECT customer_id, sort_name, search_text FROM profile
                WHERE customer_id IN (SELECT value FROM json_each(:ids))"""),
        {"ids": json.dumps(ids)},
    )
    ranks = [(-_worth(row[0], row[1].split(), row[2], words), row[1], row[0]) for row in rows]
    return [customer_id for _, _, customer_id in sorted(ranks)]


def _worth(customer_id: int, names: list[str], everything: str, words: list[str]) -> int:
    if words == [str(customer_id)]:
        return 100
    parts = everything.split()
    return sum(_fit(word, names, parts) for word in words)


def _fit(word: str, names: list[str], parts: list[str]) -> int:
    if word in names:
        return _SAME_NAME
    if any(name.startswith(word) for name in names):
        return _NAME_BEGINS
    if len(word) >= SHORTEST and any(begins_one_error_away(word, name) for name in names):
        return _NEAR_NAME
    return _BEGINS if any(part.startswith(word) for part in parts) else _HOLDS

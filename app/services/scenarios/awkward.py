"""Customers on whom a message is worth trying first: no first name, the longest name, a name with unusual signs."""

from __future__ import annotations

from sqlalchemy import Connection, text

_KINDS = (
    ("no_first_name", "COALESCE(first_name, '') = ''", "customer_id"),
    ("longest_first_name", "LENGTH(first_name) > 12", "LENGTH(first_name) DESC, customer_id"),
    ("unusual_sign", "first_name GLOB '*[^A-Za-zÀ-ÿ ''’-]*'", "customer_id"),
    ("longest_name", "LENGTH(display_name) > 24", "LENGTH(display_name) DESC, customer_id"),
    ("company", "COALESCE(company, '') <> ''", "customer_id"),
    ("other_language", "language IS NOT NULL AND language <> :language", "customer_id"),
)


def awkward_customers(connection: Connection, language: str, limit: int) -> list[tuple[int, str, str]]:
    """Return up to `limit` (customer id, name, why), one of each kind first; `why` is a code."""
    per_kind = max(1, limit // len(_KINDS))
    found: dict[int, tuple[int, str, str]] = {}
    for code, condition, order in _KINDS:
        rows = connection.execute(
            text(f"SELECT customer_id, display_name FROM profile WHERE {condition} ORDER BY {order} LIMIT :limit"),
            {"language": language, "limit": per_kind + len(found)},
        ).all()
        fresh = [(row[0], row[1], code) for row in rows if row[0] not in found][:per_kind]
        found.update({row[0]: row for row in fresh})
    if len(found) < limit:
        rows = connection.execute(
            text("SELECT customer_id, display_name FROM profile ORDER BY sort_name LIMIT :limit"), {"limit": limit}
        )
        for row in rows:
            found.setdefault(row[0], (row[0], row[1], "ordinary"))
    return list(found.values())[:limit]

"""Customers who share an e-mail or a mobile, found through the search index."""

from __future__ import annotations

import json
from collections.abc import Collection
from typing import TYPE_CHECKING

from sqlalchemy import text

from app.models.domain.folding import fold

if TYPE_CHECKING:
    from sqlalchemy import Connection

_FEW = 200


def sharers_in(connection: Connection, customer_ids: Collection[int]) -> set[int]:
    """Return the customers whose records may show an e-mail or a mobile that these customers show.

    One look into the index for each address, or one through all profiles; a few ids too many do no harm.
    """
    if len(customer_ids) > _FEW:
        return _among_all(connection, customer_ids)
    rows = connection.execute(
        text("SELECT email, mobile FROM profile WHERE customer_id IN (SELECT value FROM json_each(:ids))"),
        {"ids": json.dumps(sorted(customer_ids))},
    ).fetchall()
    wanted = {fold(email) for email, _ in rows if email} | {searched_phone(mobile) for _, mobile in rows if mobile}
    found: set[int] = set()
    for words in wanted:
        hits = connection.execute(
            text("SELECT rowid FROM profile_search WHERE profile_search MATCH :words"), {"words": f'"{words}"'}
        )
        found.update(int(row[0]) for row in hits)
    return found


def _among_all(connection: Connection, customer_ids: Collection[int]) -> set[int]:
    rows = connection.execute(
        text("""WITH mine AS MATERIALIZED (SELECT email, mobile FROM profile
                    WHERE customer_id IN (SELECT value FROM json_each(:ids)))
                SELECT customer_id FROM profile WHERE email IN (SELECT email FROM mine WHERE email IS NOT NULL)
                UNION SELECT customer_id FROM profile WHERE mobile IN (SELECT mobile FROM mine
                    WHERE mobile IS NOT NULL)"""),
        {"ids": json.dumps(sorted(customer_ids))},
    )
    return {int(row[0]) for row in rows}


def searched_phone(number: str) -> str:
    """Return an E.164 number as it is looked for: as it is dialled at home."""
    return f"0{number[3:]}" if number.startswith("+33") else number.lstrip("+")

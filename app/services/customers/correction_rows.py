"""Corrections in force, as profiles and their views read them."""

from __future__ import annotations

import json
from collections.abc import Collection
from dataclasses import dataclass

from sqlalchemy import Connection, text


@dataclass(frozen=True, slots=True)
class CorrectionRow:
    """One correction in force of a customer."""

    id: int
    customer_id: int
    record_id: int
    field: str
    value: str | None
    batch_id: int | None
    corrected_on: str


def corrections_of(
    connection: Connection, customer_ids: Collection[int] | None, fields: Collection[str] | None = None
) -> list[CorrectionRow]:
    """Return the corrections in force of customers (None: of all), the earliest first."""
    rows = connection.execute(
        text(f"""SELECT c.id, rc.customer_id, c.record_id, c.field, c.value, c.batch_id, substr(c.created_at, 1, 10)
                FROM correction c JOIN record_customer rc ON rc.record_id = c.record_id
                WHERE c.withdrawn_at IS NULL
                {"" if customer_ids is None else "AND rc.customer_id IN (SELECT value FROM json_each(:ids))"}
                {"" if fields is None else "AND c.field IN (SELECT value FROM json_each(:fields))"} ORDER BY c.id"""),
        {
            **({} if customer_ids is None else {"ids": json.dumps(sorted(customer_ids))}),
            **({} if fields is None else {"fields": json.dumps(sorted(fields))}),
        },
    )
    return [CorrectionRow(*row) for row in rows]

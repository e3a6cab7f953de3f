"""Questions and households as rows for files: one value per column, codes instead of sentences."""

from __future__ import annotations

import json
from collections.abc import Collection
from typing import TYPE_CHECKING, Any

from app.services.identity import households, review
from app.services.identity.explain import likelihood

if TYPE_CHECKING:
    from sqlalchemy import Connection

REVIEW_COLUMNS = (
    "pair", "likelihood", "percent", "household_percent", "reasons", "source_a", "external_id_a", "name_a",
    "customer_a", "source_b", "external_id_b", "name_b", "customer_b",
)  # fmt: skip
HOUSEHOLD_COLUMNS = ("household_id", "customer_id", "name", "linked_to", "percent", "decided", "reasons")


def review_rows(connection: Connection) -> list[dict[str, object]]:
    """The open questions, the surest first; `reasons` are codes with their weight in bits."""
    found = review.open_pairs(connection, 0.0)
    records = {row[side] for row in found for side in ("record_a", "record_b")}
    names, keys = review.record_names(connection, records), _source_keys(connection, records)
    return [_review_row(row, names, keys) for row in found]


def _review_row(row: dict[str, Any], names: dict[int, str], keys: dict[int, tuple[str, str]]) -> dict[str, object]:
    sides: dict[str, object] = {
        f"{column}_{side}": value
        for side in ("a", "b")
        for column, value in (
            ("source", keys[row[f"record_{side}"]][0]),
            ("external_id", keys[row[f"record_{side}"]][1]),
            ("name", names.get(row[f"record_{side}"], "")),
            ("customer", row[f"customer_{side}"]),
        )
    }
    return sides | {
        "pair": f"{row['record_a']}-{row['record_b']}",
        "likelihood": likelihood(row["probability"]),
        "percent": round(100 * row["probability"]),
        "household_percent": round(100 * row["household"]),
        "reasons": " ".join(f"{code}:{bits:+.1f}" for code, bits in json.loads(row["reasons"])),
    }


def household_rows(connection: Connection) -> list[dict[str, object]]:
    """One row per member; `linked_to` is the customer that the surest link leads to."""
    found = list(households.everyone(connection))
    names = review.record_names(connection, {member.record_ids[0] for home in found for member in home.members})
    return [
        {
            "household_id": home.household_id,
            "customer_id": member.customer_id,
            "name": names.get(member.record_ids[0], ""),
            "linked_to": member.linked_to,
            "percent": round(100 * member.probability),
            "decided": "yes" if member.is_decided else "no",
            "reasons": " ".join(f"{reason.code}:{reason.weight:+.1f}" for reason in member.reasons),
        }
        for home in found
        for member in home.members
    ]


def _source_keys(connection: Connection, record_ids: Collection[int]) -> dict[int, tuple[str, str]]:
    """Record id → its source's name and its own id there."""
    ids = ",".join(str(int(record)) for record in record_ids)
    rows = connection.exec_driver_sql(
        "SELECT r.id, s.name, coalesce(r.external_id, '') FROM source_record r JOIN source s ON s.id = r.source_id "
        f"WHERE r.id IN ({ids})"
    )
    return {row[0]: (row[1], row[2]) for row in rows}

"""Acts of the user on customers: each makes rows and withdraws others under one key, and can be taken back whole."""

from __future__ import annotations

import json
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from uuid import uuid4

from sqlalchemy import Connection, text

from app.models.domain.changes import UndoStep
from app.models.domain.errors import KnownError
from app.services.customers.profile_view import forwarded

TABLES = ("correction", "note", "task", "record_tag", "own_batch")
_TAKEN_BACK = "undo:"


@dataclass(frozen=True, slots=True)
class Act:
    """One act of the user: the key and the moment of all its rows."""

    key: str
    at: str

    @property
    def undo(self) -> UndoStep:
        """Return how to take it back."""
        return UndoStep("take_back_act", self.key)


def new_act(at: str) -> Act:
    """Return an act of its own; `at` is the moment, ISO text."""
    return Act(uuid4().hex, at)


def withdraw_rows(connection: Connection, table: str, ids: Collection[int], act: Act) -> None:
    """Withdraw rows of one of the TABLES as a part of an act."""
    key = "batch_id" if table == "own_batch" else "id"
    connection.execute(
        text(f"""UPDATE {table} SET withdrawn_at = :at, withdrawn_by = :act
                 WHERE withdrawn_at IS NULL AND {key} IN (SELECT value FROM json_each(:ids))"""),
        {"at": act.at, "act": act.key, "ids": json.dumps(sorted(ids))},
    )


def take_back(connection: Connection, key: str, at: str) -> None:
    """Withdraw what an act made and restore what it withdrew. KnownError: act_unknown."""
    values = {"key": key, "undone": _TAKEN_BACK + key, "at": at}
    changed = 0
    for table in TABLES:
        changed += connection.execute(
            text(f"UPDATE {table} SET withdrawn_at = NULL WHERE withdrawn_by = :key AND withdrawn_at IS NOT NULL"),
            values,
        ).rowcount
        changed += connection.execute(
            text(f"""UPDATE {table} SET withdrawn_at = :at, withdrawn_by = :undone
                     WHERE act = :key AND withdrawn_at IS NULL"""),
            values,
        ).rowcount
    if not changed:
        raise KnownError("act_unknown", act=key)


def do_again(connection: Connection, key: str, at: str) -> None:
    """Carry out again an act that was taken back. KnownError: act_unknown."""
    values = {"key": key, "undone": _TAKEN_BACK + key, "at": at}
    changed = 0
    for table in TABLES:
        changed += connection.execute(
            text(f"""UPDATE {table} SET withdrawn_at = NULL, withdrawn_by = NULL
                     WHERE withdrawn_by = :undone AND withdrawn_at IS NOT NULL"""),
            values,
        ).rowcount
        changed += connection.execute(
            text(f"UPDATE {table} SET withdrawn_at = :at WHERE withdrawn_by = :key AND withdrawn_at IS NULL"), values
        ).rowcount
    if not changed:
        raise KnownError("act_unknown", act=key)


def customers_of_act(connection: Connection, key: str) -> list[int]:
    """Return the customers that the rows of an act are about, and those it withdrew."""
    records = " UNION ".join(
        f"SELECT record_id FROM {table} WHERE act = :key OR withdrawn_by = :key"
        for table in TABLES
        if table != "own_batch"
    )
    said = " UNION ".join(
        f"""SELECT e.record_id FROM own_batch b JOIN {table} e ON e.batch_id = b.batch_id
            WHERE b.act = :key OR b.withdrawn_by = :key"""
        for table in ("record_version", "purchase", "contact_event", "consent_event")
    )
    rows = connection.execute(
        text(f"SELECT DISTINCT customer_id FROM record_customer WHERE record_id IN ({records} UNION {said})"),
        {"key": key},
    )
    return sorted(int(row[0]) for row in rows)


def bound_record(connection: Connection, customer_id: int, field: str = "") -> int:
    """Return the record that what the user says of a customer is bound to. KnownError: customer_unknown.

    That which gives the value to be corrected; else the record of the customer's own number, else its lowest.
    """
    customer_id = forwarded(connection, customer_id)
    giver = _GIVER.get(field)
    if giver is not None:
        found = connection.execute(
            text(f"SELECT {giver} FROM profile WHERE customer_id = :id"), {"id": customer_id}
        ).scalar()
        if found is not None:
            return int(found)
    records = records_of(connection, [customer_id])
    if not records:
        raise KnownError("customer_unknown", customer_id=customer_id)
    return customer_id if customer_id in records else min(records)


_GIVER = {
    "email": "email_record_id",
    "mobile": "mobile_record_id",
    **dict.fromkeys(("street", "street_2", "postcode", "city", "country"), "post_record_id"),
}


def records_of(connection: Connection, customer_ids: Sequence[int]) -> list[int]:
    """Return the records in force of customers."""
    rows = connection.execute(
        text("""SELECT rc.record_id FROM record_customer rc JOIN record_version v
                ON v.record_id = rc.record_id AND v.is_current = 1
                WHERE rc.customer_id IN (SELECT value FROM json_each(:ids)) ORDER BY 1"""),
        {"ids": json.dumps(list(customer_ids))},
    )
    return [int(row[0]) for row in rows]


def makes_records(connection: Connection, key: str) -> bool:
    """Whether an act made more than words: records or purchases entered by hand."""
    return bool(
        connection.execute(
            text("""SELECT EXISTS (SELECT 1 FROM own_batch o JOIN import_batch b ON b.id = o.batch_id
                    WHERE o.act = :key AND b.kind IN ('customers', 'purchases'))"""),
            {"key": key},
        ).scalar()
    )

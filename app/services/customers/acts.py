"""Acts of the user on customers: each makes rows and withdraws others under one key, and can be taken back whole."""

from __future__ import annotations

import json
from collections.abc import Collection
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
    batches = connection.execute(
        text("SELECT batch_id FROM own_batch WHERE act = :key OR withdrawn_by = :key"), {"key": key}
    ).scalars()
    said = " UNION ".join(
        f"SELECT e.record_id FROM json_each(:batches) b CROSS JOIN {table} e ON e.batch_id = b.value"
        for table in ("record_version", "purchase", "contact_event", "consent_event")
    )
    found = connection.execute(
        text(f"{records} UNION {said}"), {"key": key, "batches": json.dumps(list(batches))}
    ).scalars()
    rows = connection.execute(
        text("""SELECT DISTINCT rc.customer_id FROM json_each(:records) r
                CROSS JOIN record_customer rc ON rc.record_id = r.value"""),
        {"records": json.dumps(list(found))},
    )
    return sorted(int(row[0]) for row in rows)


def fields_of_act(connection: Connection, key: str) -> set[str]:
    """Return what an act corrects, or takes corrections back of; all that can be shared where it made a record."""
    rows = connection.execute(
        text("SELECT DISTINCT field FROM correction WHERE act = :key OR withdrawn_by = :key"), {"key": key}
    )
    found = {str(row[0]) for row in rows}
    return found | {"email", "mobile"} if _has_batch(connection, key, ("customers",)) else found


def bound_record(connection: Connection, customer_id: int) -> int:
    """Return the record that what the user says of a customer is bound to. KnownError: customer_unknown."""
    customer_id = forwarded(connection, customer_id)
    return Binding(connection, [customer_id]).record(customer_id)


class Binding:
    """The records that what the user says of some customers is bound to.

    That which gives the value to be corrected; else the record of the customer's own number, else its lowest.
    """

    def __init__(self, connection: Connection, customer_ids: Collection[int]) -> None:
        """Read all that is needed at once. KnownError: customer_unknown."""
        ids = {"ids": json.dumps(sorted(customer_ids))}
        rows = connection.execute(
            text("""SELECT rc.customer_id, min(rc.record_id), max(rc.record_id = rc.customer_id)
                    FROM json_each(:ids) c CROSS JOIN record_customer rc ON rc.customer_id = c.value
                    JOIN record_version v ON v.record_id = rc.record_id AND v.is_current = 1 GROUP BY 1"""),
            ids,
        )
        self._usual = {row[0]: row[0] if row[2] else row[1] for row in rows}
        missing = set(customer_ids).difference(self._usual)
        if missing:
            raise KnownError("customer_unknown", customer_id=min(missing))
        self._givers = {
            row[0]: row[1:]
            for row in connection.execute(
                text("""SELECT p.customer_id, p.email_record_id, p.mobile_record_id, p.post_record_id
                        FROM json_each(:ids) c CROSS JOIN profile p ON p.customer_id = c.value"""),
                ids,
            )
        }

    def record(self, customer_id: int, field: str = "") -> int:
        """Return the record that a correction of `field` is bound to."""
        place = _GIVERS.get(field)
        giver = None if place is None else self._givers[customer_id][place]
        return self._usual[customer_id] if giver is None else giver


_GIVERS = {"email": 0, "mobile": 1, **dict.fromkeys(("street", "street_2", "postcode", "city", "country"), 2)}


def makes_records(connection: Connection, key: str) -> bool:
    """Whether an act made more than words: records or purchases entered by hand."""
    return _has_batch(connection, key, ("customers", "purchases"))


def is_about_consents(connection: Connection, key: str) -> bool:
    """Whether an act changed what records say about channels."""
    return _has_batch(connection, key, ("customers", "consents"))


def _has_batch(connection: Connection, key: str, kinds: tuple[str, ...]) -> bool:
    found = connection.execute(
        text("""SELECT b.kind FROM own_batch o JOIN import_batch b ON b.id = o.batch_id
                WHERE o.act = :key OR o.withdrawn_by = :key"""),
        {"key": key},
    ).scalars()
    return any(kind in kinds for kind in found)

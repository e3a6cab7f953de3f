"""Lists of customers made by hand. Members are bound to a record of the person and follow it through joins.

Each act (adding, removing, making, deleting) bears a key; taking it back withdraws what it made, brings back the rest.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import TYPE_CHECKING, Final
from uuid import uuid4

from sqlalchemy import text

from app.models.domain.changes import Area, Changes, UndoStep
from app.models.domain.errors import KnownError
from app.models.domain.segment import CustomerList
from app.services.segments.usage import segments_on_list

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from app.models.db.engine import Database
    from app.models.domain.ports import Clock

UNDO: Final = "restore_list"
_TAKEN_BACK: Final = "undo:"
_LONGEST_NAME: Final = 100
_ADD: Final = """
    INSERT INTO list_member (list_id, record_id, act, created_at)
    SELECT :list, min(rc.record_id), :act, :now FROM json_each(:ids) AS wanted
    LEFT JOIN customer_forward AS w ON w.old_id = wanted.value
    JOIN record_customer AS rc ON rc.customer_id = coalesce(w.new_id, wanted.value)
    JOIN record_version AS v ON v.record_id = rc.record_id AND v.is_current = 1
    WHERE rc.customer_id NOT IN (SELECT o.customer_id FROM list_member AS m
        JOIN record_customer AS o ON o.record_id = m.record_id WHERE m.list_id = :list AND m.withdrawn_at IS NULL)
    GROUP BY rc.customer_id"""
_REMOVE: Final = """
    UPDATE list_member SET withdrawn_at = :now, withdrawn_by = :act
    WHERE list_id = :list AND withdrawn_at IS NULL AND record_id IN (
        SELECT rc.record_id FROM json_each(:ids) AS wanted
        JOIN record_customer AS rc ON rc.customer_id = wanted.value)"""
_ALL: Final = """
    SELECT l.id, l.name, (SELECT count(DISTINCT p.customer_id) FROM list_member AS m
        JOIN record_customer AS rc ON rc.record_id = m.record_id JOIN profile AS p ON p.customer_id = rc.customer_id
        WHERE m.list_id = l.id AND m.withdrawn_at IS NULL), l.created_at
    FROM customer_list AS l WHERE l.deleted_at IS NULL ORDER BY l.name COLLATE NOCASE, l.id"""


class ListsService:
    """Makes and changes lists. Every write can be taken back."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock

    def all(self) -> list[CustomerList]:
        """Return the lists by name, with the number of their customers."""
        with self._database.read() as connection:
            return [CustomerList(*row) for row in connection.exec_driver_sql(_ALL)]

    def members(self, list_id: int) -> list[int]:
        """Return the customers of a list in the order of their ids. KnownError: list_missing."""
        with self._database.read() as connection:
            _named(connection, list_id)
            rows = connection.execute(
                text("""SELECT DISTINCT p.customer_id FROM list_member AS m
                        JOIN record_customer AS rc ON rc.record_id = m.record_id
                        JOIN profile AS p ON p.customer_id = rc.customer_id
                        WHERE m.list_id = :list AND m.withdrawn_at IS NULL ORDER BY 1"""),
                {"list": list_id},
            )
            return [row[0] for row in rows]

    def create(self, name: str, customer_ids: Iterable[int] = ()) -> Changes:
        """Make a list; params hold `list_id` and `count`. KnownError: list_name_missing, list_name_taken."""
        with self._database.write() as connection:
            plain = _checked_name(connection, name)
            made = text("INSERT INTO customer_list (name, created_at) VALUES (:name, :now) RETURNING id")
            list_id = int(connection.execute(made, {"name": plain, "now": self._now()}).scalar_one())
            count = self._carry_out(connection, _ADD, list_id, customer_ids, uuid4().hex)
        return _changes("list_created", plain, list_id, count, {"list": list_id, "deleted": True})

    def rename(self, list_id: int, name: str) -> Changes:
        """Give a list another name. KnownError: list_missing, list_name_missing, list_name_taken."""
        with self._database.write() as connection:
            before = _named(connection, list_id)
            plain = _checked_name(connection, name, list_id)
            _put(connection, list_id, name=plain)
        return _changes("list_renamed", plain, list_id, 0, {"list": list_id, "name": before})

    def delete(self, list_id: int) -> Changes:
        """Delete a list that no segment asks for. KnownError: list_missing, list_used (name, users)."""
        with self._database.write() as connection:
            name = _named(connection, list_id)
            if users := segments_on_list(connection, list_id):
                raise KnownError("list_used", name=name, users=", ".join(users))
            _put(connection, list_id, deleted_at=self._now())
        return _changes("list_deleted", name, list_id, 0, {"list": list_id, "deleted": False})

    def add(self, list_id: int, customer_ids: Iterable[int]) -> Changes:
        """Add customers; those who are there already stay. KnownError: list_missing."""
        return self._act("list_added", _ADD, list_id, customer_ids)

    def remove(self, list_id: int, customer_ids: Iterable[int]) -> Changes:
        """Take customers off a list. KnownError: list_missing."""
        return self._act("list_removed", _REMOVE, list_id, customer_ids)

    def restore(self, argument: int | str) -> Changes:
        """Take an act back, or do it again, as its undo step says. KnownError: list_missing."""
        wanted: dict[str, object] = json.loads(str(argument))
        list_id = int(str(wanted["list"]))
        undo = dict(wanted)
        with self._database.write() as connection:
            name = _named(connection, list_id, is_any=True)
            if "act" in wanted:
                _turn(connection, str(wanted["act"]), self._now(), again=bool(wanted.get("again")))
                undo["again"] = not wanted.get("again")
            elif "deleted" in wanted:
                _put(connection, list_id, deleted_at=self._now() if wanted["deleted"] else None)
                undo["deleted"] = not wanted["deleted"]
            else:
                undo["name"] = name
                _put(connection, list_id, name=str(wanted["name"]))
        return _changes("list_restored", name, list_id, 0, undo)

    def _act(self, label: str, statement: str, list_id: int, customer_ids: Iterable[int]) -> Changes:
        act = uuid4().hex
        with self._database.write() as connection:
            name = _named(connection, list_id)
            count = self._carry_out(connection, statement, list_id, customer_ids, act)
        return _changes(label, name, list_id, count, {"list": list_id, "act": act} if count else None)

    def _carry_out(
        self, connection: Connection, statement: str, list_id: int, customer_ids: Iterable[int], act: str
    ) -> int:
        ids = json.dumps(sorted(set(customer_ids)))
        values = {"list": list_id, "ids": ids, "act": act, "now": self._now()}
        return connection.execute(text(statement), values).rowcount

    def _now(self) -> str:
        return self._clock.now().isoformat(timespec="seconds")


def _named(connection: Connection, list_id: int, *, is_any: bool = False) -> str:
    condition = "" if is_any else "AND deleted_at IS NULL"
    statement = text(f"SELECT name FROM customer_list WHERE id = :id {condition}")
    name = connection.execute(statement, {"id": list_id}).scalar()
    if name is None:
        raise KnownError("list_missing", list=list_id)
    return str(name)


def _checked_name(connection: Connection, name: str, list_id: int | None = None) -> str:
    plain = " ".join(name.split())[:_LONGEST_NAME]
    if not plain:
        raise KnownError("list_name_missing")
    for other_id, other in connection.exec_driver_sql("SELECT id, name FROM customer_list WHERE deleted_at IS NULL"):
        if other_id != list_id and str(other).casefold() == plain.casefold():
            raise KnownError("list_name_taken", name=plain)
    return plain


def _put(connection: Connection, list_id: int, **values: str | None) -> None:
    changed = ", ".join(f"{column} = :{column}" for column in values)
    connection.execute(text(f"UPDATE customer_list SET {changed} WHERE id = :id"), {**values, "id": list_id})


def _turn(connection: Connection, act: str, now: str, *, again: bool) -> None:
    """Take an act back: withdraw what it added, bring back what it removed; or the other way round."""
    values = {"act": act, "undone": _TAKEN_BACK + act, "now": now}
    if again:
        steps = (
            "SET withdrawn_at = NULL, withdrawn_by = NULL WHERE withdrawn_by = :undone",
            "SET withdrawn_at = :now WHERE withdrawn_by = :act AND withdrawn_at IS NULL",
        )
    else:
        steps = (
            "SET withdrawn_at = NULL WHERE withdrawn_by = :act",
            "SET withdrawn_at = :now, withdrawn_by = :undone WHERE act = :act AND withdrawn_at IS NULL",
        )
    for step in steps:
        connection.execute(text(f"UPDATE list_member {step}"), values)


def _changes(label: str, name: str, list_id: int, count: int, undo: dict[str, object] | None) -> Changes:
    step = UndoStep(UNDO, json.dumps(undo)) if undo else None
    return Changes(Area.SEGMENTS, label, {"name": name, "list_id": list_id, "count": count}, step)

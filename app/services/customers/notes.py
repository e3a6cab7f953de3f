"""Notes, tasks and tags: what users write about customers, following them through joins and new files."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from datetime import date

from sqlalchemy import Connection, text

from app.models.db.engine import Database
from app.models.domain.changes import Area, Changes
from app.models.domain.customer import Note, OwnWords, Tag, Task
from app.models.domain.errors import KnownError
from app.models.domain.ports import Clock
from app.services.customers import acts
from app.services.customers.acts import bound_record
from app.services.customers.profile_view import forwarded

_TOUCHED = Area.PROFILES | Area.SEGMENTS
_LONGEST = 4_000
_LONGEST_TAG = 60


class NotesService:
    """Reads and writes what users note. Every write can be taken back."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock

    def of_customer(self, customer_id: int) -> OwnWords:
        """Return notes (latest first), tasks (open ones first, by day) and tags of a customer."""
        with self._database.read() as connection:
            customer_id = forwarded(connection, customer_id)
            return OwnWords(
                _notes(connection, customer_id), _tasks(connection, customer_id), _tags(connection, customer_id)
            )

    def tags(self) -> list[Tag]:
        """Return the tags in use, by name, with the number of their customers."""
        with self._database.read() as connection:
            rows = connection.exec_driver_sql(
                """SELECT t.id, t.name, count(DISTINCT rc.customer_id) FROM tag t
                   JOIN record_tag rt ON rt.tag_id = t.id AND rt.withdrawn_at IS NULL
                   JOIN record_customer rc ON rc.record_id = rt.record_id JOIN profile p USING (customer_id)
                   GROUP BY t.id ORDER BY t.name"""
            )
            return [Tag(*row) for row in rows]

    def add_note(self, customer_id: int, words: str) -> Changes:
        """Write a note. KnownError: text_missing, customer_unknown."""
        act = self._act()
        with self._database.write() as connection:
            record_id = bound_record(connection, customer_id)
            _insert(connection, "note", {"record_id": record_id, "text": _said(words)}, act)
        return Changes(_TOUCHED, "note_added", {"customer_ids": [customer_id]}, act.undo)

    def change_note(self, note_id: int, words: str) -> Changes:
        """Put other words in the place of a note; none takes it away. KnownError: note_unknown."""
        act = self._act()
        with self._database.write() as connection:
            record_id = _record_of(connection, "note", note_id)
            acts.withdraw_rows(connection, "note", [note_id], act)
            if words.strip():
                _insert(connection, "note", {"record_id": record_id, "text": _said(words)}, act)
        label = "note_changed" if words.strip() else "note_removed"
        return Changes(_TOUCHED, label, {}, act.undo)

    def add_task(self, customer_id: int, words: str, due_on: date | None = None) -> Changes:
        """Write down what to do, perhaps before a day. KnownError: text_missing, customer_unknown."""
        act = self._act()
        with self._database.write() as connection:
            values = {"record_id": bound_record(connection, customer_id), "text": _said(words), "due_on": _iso(due_on)}
            _insert(connection, "task", values, act)
        return Changes(_TOUCHED, "task_added", {"customer_ids": [customer_id]}, act.undo)

    def change_task(self, task_id: int, words: str, due_on: date | None, *, is_done: bool) -> Changes:
        """Put a task as it is now in its place; no words take it away. KnownError: note_unknown."""
        act = self._act()
        with self._database.write() as connection:
            record_id = _record_of(connection, "task", task_id)
            acts.withdraw_rows(connection, "task", [task_id], act)
            if words.strip():
                done = act.at if is_done else None
                values = {"record_id": record_id, "text": _said(words), "due_on": _iso(due_on), "done_at": done}
                _insert(connection, "task", values, act)
        label = "task_removed" if not words.strip() else "task_done" if is_done else "task_changed"
        return Changes(_TOUCHED, label, {}, act.undo)

    def tag(self, customer_ids: Sequence[int], name: str) -> Changes:
        """Give customers a tag; those who have it already keep it. KnownError: text_missing, customer_unknown."""
        wanted = " ".join(name.split())[:_LONGEST_TAG]
        if not wanted:
            raise KnownError("text_missing")
        act = self._act()
        with self._database.write() as connection:
            tag_id = _tag_id(connection, wanted, act.at)
            new = _without_tag(connection, [forwarded(connection, one) for one in customer_ids], tag_id)
            for customer_id in new:
                _insert(
                    connection,
                    "record_tag",
                    {"record_id": bound_record(connection, customer_id), "tag_id": tag_id},
                    act,
                )
        params: dict[str, object] = {"count": len(new), "tag": wanted}
        return Changes(_TOUCHED, "customers_tagged", params, act.undo if new else None)

    def untag(self, customer_ids: Sequence[int], tag_id: int) -> Changes:
        """Take a tag off customers."""
        act = self._act()
        with self._database.write() as connection:
            customers = sorted({forwarded(connection, one) for one in customer_ids})
            rows = connection.execute(
                text("""SELECT rt.id, rc.customer_id FROM record_tag rt
                        JOIN record_customer rc ON rc.record_id = rt.record_id
                        WHERE rt.tag_id = :tag AND rt.withdrawn_at IS NULL
                        AND rc.customer_id IN (SELECT value FROM json_each(:ids))"""),
                {"tag": tag_id, "ids": json.dumps(customers)},
            ).fetchall()
            acts.withdraw_rows(connection, "record_tag", [row[0] for row in rows], act)
        params: dict[str, object] = {"count": len({row[1] for row in rows})}
        return Changes(_TOUCHED, "customers_untagged", params, act.undo if rows else None)

    def _act(self) -> acts.Act:
        return acts.new_act(self._clock.now().isoformat(timespec="seconds"))


def _notes(connection: Connection, customer_id: int) -> tuple[Note, ...]:
    rows = connection.execute(
        text("""SELECT n.id, n.text, substr(n.created_at, 1, 10) FROM note n
                JOIN record_customer rc ON rc.record_id = n.record_id
                WHERE rc.customer_id = :id AND n.withdrawn_at IS NULL ORDER BY n.id DESC"""),
        {"id": customer_id},
    )
    return tuple(Note(note_id, words, date.fromisoformat(on)) for note_id, words, on in rows)


def _tasks(connection: Connection, customer_id: int) -> tuple[Task, ...]:
    rows = connection.execute(
        text("""SELECT t.id, t.text, t.due_on, substr(t.done_at, 1, 10), substr(t.created_at, 1, 10) FROM task t
                JOIN record_customer rc ON rc.record_id = t.record_id
                WHERE rc.customer_id = :id AND t.withdrawn_at IS NULL
                ORDER BY t.done_at IS NOT NULL, t.due_on IS NULL, t.due_on, t.id"""),
        {"id": customer_id},
    )
    return tuple(
        Task(task_id, words, _day(due_on), _day(done_on), date.fromisoformat(on))
        for task_id, words, due_on, done_on, on in rows
    )


def _tags(connection: Connection, customer_id: int) -> tuple[Tag, ...]:
    rows = connection.execute(
        text("""SELECT DISTINCT t.id, t.name FROM record_tag rt JOIN tag t ON t.id = rt.tag_id
                JOIN record_customer rc ON rc.record_id = rt.record_id
                WHERE rc.customer_id = :id AND rt.withdrawn_at IS NULL ORDER BY t.name"""),
        {"id": customer_id},
    )
    return tuple(Tag(tag_id, name) for tag_id, name in rows)


def _insert(connection: Connection, table: str, values: Mapping[str, object], act: acts.Act) -> None:
    row = {**values, "act": act.key, "created_at": act.at}
    columns = ", ".join(row)
    connection.execute(text(f"INSERT INTO {table} ({columns}) VALUES ({', '.join(':' + name for name in row)})"), row)


def _record_of(connection: Connection, table: str, row_id: int) -> int:
    found = connection.execute(
        text(f"SELECT record_id FROM {table} WHERE id = :id AND withdrawn_at IS NULL"), {"id": row_id}
    ).scalar()
    if found is None:
        raise KnownError("note_unknown")
    return int(found)


def _tag_id(connection: Connection, name: str, at: str) -> int:
    found = connection.execute(text("SELECT id FROM tag WHERE name = :name"), {"name": name}).scalar()
    if found is not None:
        return int(found)
    added = connection.execute(text("INSERT INTO tag (name, created_at) VALUES (:name, :at)"), {"name": name, "at": at})
    return int(added.lastrowid or 0)


def _without_tag(connection: Connection, customer_ids: Sequence[int], tag_id: int) -> list[int]:
    rows = connection.execute(
        text("""SELECT value FROM json_each(:ids) WHERE value NOT IN (SELECT rc.customer_id FROM record_tag rt
                JOIN record_customer rc ON rc.record_id = rt.record_id
                WHERE rt.tag_id = :tag AND rt.withdrawn_at IS NULL)"""),
        {"ids": json.dumps(sorted(set(customer_ids))), "tag": tag_id},
    )
    return [int(row[0]) for row in rows]


def _said(words: str) -> str:
    said = words.strip()[:_LONGEST]
    if not said:
        raise KnownError("text_missing")
    return said


def _iso(day: date | None) -> str | None:
    return day.isoformat() if day else None


def _day(text_: str | None) -> date | None:
    return date.fromisoformat(text_) if text_ else None

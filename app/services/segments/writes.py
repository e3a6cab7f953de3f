"""Everything that changes saved segments. Each change can be taken back, and done again."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Final, cast

from app.models.domain.changes import Area, Changes, UndoStep
from app.models.domain.errors import KnownError
from app.services.segments import portable, store
from app.services.segments.rules import NamedRule, rule_from_json
from app.services.segments.usage import uses_of

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from app.models.db.engine import Database
    from app.models.domain.ports import Clock
    from app.models.domain.segment import Rule, SegmentUse

UNDO: Final = "restore_segment"
_NAMED_USERS: Final = 5

State = dict[str, Any]


class SegmentWrites:
    """Creates, changes, copies, files, puts aside and deletes segments."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock

    def create(self, name: str, rule: Rule, folder: str = "") -> Changes:
        """Save a new segment; params hold `segment_id`. KnownError: segment_name_…, rule_…."""
        with self._database.write() as connection:
            plain = store.check_name(connection, name)
            self.check(connection, rule)
            segment_id = store.insert(connection, plain, rule, self._now(), folder=store.plain_folder(folder))
        return _changes("segment_created", plain, segment_id, [{"id": segment_id, "deleted_at": self._now()}])

    def update(self, segment_id: int, name: str, rule: Rule) -> Changes:
        """Rename a segment and change its rule. KnownError: segment_missing, segment_name_…, rule_… (rule_cycle)."""
        with self._database.write() as connection:
            before = store.state(connection, segment_id)
            plain = store.check_name(connection, name, segment_id)
            self.check(connection, rule, segment_id)
            store.put(connection, {"id": segment_id, "name": plain, "rule": store.rule_text(rule)}, self._now())
        return _changes("segment_updated", plain, segment_id, [before])

    def rename(self, segment_id: int, name: str) -> Changes:
        """Give a segment another name. KnownError: segment_missing, segment_name_…."""
        with self._database.write() as connection:
            before = store.state(connection, segment_id)
            plain = store.check_name(connection, name, segment_id)
            store.put(connection, {"id": segment_id, "name": plain}, self._now())
        return _changes("segment_updated", plain, segment_id, [before])

    def duplicate(self, segment_id: int, name: str) -> Changes:
        """Save a copy, in the same folder, under another name. KnownError: segment_missing, segment_name_…."""
        with self._database.read() as connection:
            original = store.one(connection, segment_id)
        return self.create(name, original.rule, original.folder)

    def archive(self, segment_id: int) -> Changes:
        """Put a segment aside; rules and scenarios that name it keep working. KnownError: segment_missing."""
        return self._put("segment_archived", {"id": segment_id, "archived_at": self._now()})

    def unarchive(self, segment_id: int) -> Changes:
        """Take a segment back into use. KnownError: segment_missing, segment_name_taken."""
        with self._database.read() as connection:
            name = store.one(connection, segment_id).name
            store.check_name(connection, name, segment_id)
        return self._put("segment_restored", {"id": segment_id, "archived_at": None})

    def delete(self, segment_id: int) -> Changes:
        """Delete a segment that nothing uses. KnownError: segment_missing, segment_used (name, users)."""
        with self._database.read() as connection:
            name = store.one(connection, segment_id).name
            users = uses_of(connection, segment_id)
        if users:
            shown = [use.name for use in users[:_NAMED_USERS]] + (["…"] if len(users) > _NAMED_USERS else [])
            raise KnownError("segment_used", name=name, users=", ".join(shown))
        return self._put("segment_deleted", {"id": segment_id, "deleted_at": self._now()})

    def uses(self, segment_id: int) -> list[SegmentUse]:
        """Return the segments, scenarios and mailings that use a segment."""
        with self._database.read() as connection:
            return uses_of(connection, segment_id)

    def folders(self) -> list[str]:
        """Return the folders that hold segments in use, by name."""
        with self._database.read() as connection:
            found = {segment.folder for segment in store.saved(connection)} - {""}
        return sorted(found, key=str.casefold)

    def move(self, segment_id: int, folder: str) -> Changes:
        """Put a segment in a folder, or in none. KnownError: segment_missing."""
        return self._put("segment_moved", {"id": segment_id, "folder": store.plain_folder(folder)})

    def rename_folder(self, old: str, new: str) -> Changes:
        """Move everything of a folder to another, new or not; to none if the name is empty."""
        plain = store.plain_folder(new)
        with self._database.write() as connection:
            inside = [each.id for each in store.saved(connection) if each.folder == old]
            before = [store.state(connection, segment_id) for segment_id in inside]
            for segment_id in inside:
                store.put(connection, {"id": segment_id, "folder": plain}, self._now())
        return Changes(Area.SEGMENTS, "segment_folder_renamed", {"name": plain or old}, _step(before))

    def export_text(self, segment_id: int) -> str:
        """Return a segment as a rule file. KnownError: segment_missing."""
        with self._database.read() as connection:
            return portable.export_text(connection, segment_id)

    def import_text(self, content: str, folder: str = "") -> Changes:
        """Save the segment of a rule file, and those it names that are not there; params hold `segment_id`.

        KnownError: rule_…, segment_name_….
        """
        file = rule_from_json(content)
        made: list[int] = []
        with self._database.write() as connection:

            def make(name: str, rule: Rule) -> int:
                plain = store.check_name(connection, name)
                self.check(connection, rule)
                made.append(store.insert(connection, plain, rule, self._now(), folder=store.plain_folder(folder)))
                return made[-1]

            segment_id = make(file.name, portable.resolved(connection, file, make))
            name = store.one(connection, segment_id).name
        return _changes("segment_created", name, segment_id, [{"id": each, "deleted_at": self._now()} for each in made])

    def rule_of_file(self, file: NamedRule) -> Rule:
        """Return the rule of a file as it can be asked here; nothing is saved. KnownError: rule_…"""
        with self._database.read() as connection:
            return portable.resolved(connection, file)

    def restore(self, argument: int | str) -> Changes:
        """Take a change back, as its undo step says. KnownError: segment_missing."""
        states = cast("Sequence[State]", json.loads(str(argument)))
        with self._database.write() as connection:
            before = [store.state(connection, int(wanted["id"])) for wanted in states]
            for wanted in states:
                store.put(connection, wanted, self._now())
            last = store.one(connection, int(states[-1]["id"]))
        params: dict[str, object] = {"name": last.name, "segment_id": last.id}
        return Changes(Area.SEGMENTS, "segment_restored", params, _step(before))

    def check(self, connection: Connection, rule: Rule, segment_id: int | None = None) -> None:
        """See whether a rule can be asked, as that of a segment if one is given. KnownError: rule_…"""
        raise NotImplementedError

    def _put(self, label: str, wanted: State) -> Changes:
        with self._database.write() as connection:
            before = store.state(connection, wanted["id"])
            store.put(connection, wanted, self._now())
        return _changes(label, before["name"], wanted["id"], [before])

    def _now(self) -> str:
        return self._clock.now().isoformat()


def _changes(label: str, name: str, segment_id: int, before: Sequence[State]) -> Changes:
    return Changes(Area.SEGMENTS, label, {"name": name, "segment_id": segment_id}, _step(before))


def _step(before: Sequence[State]) -> UndoStep | None:
    return UndoStep(UNDO, json.dumps(before, ensure_ascii=False)) if before else None

"""Writing source records: one id per person entry of a source for ever, a new version only when contents change."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import compress
from typing import Any, cast

from sqlalchemy import Connection, text

from app.services.importing import in_force
from app.services.importing.bulk_insert import insert_columns
from app.services.importing.custom_fields import CustomFields
from app.services.importing.erased import ErasedPeople
from app.services.importing.json_text import list_text
from app.services.importing.owned import files_alike
from app.services.importing.people_columns import PeopleColumns
from app.services.importing.record_values import COLUMNS, RecordValues, Said, folded_name
from app.services.importing.said import RecordCounts, write_consents
from app.services.importing.seen_keys import Marks, SeenKeys
from app.services.importing.staged import Staged, columns_of

_USUAL_RECORDS = 2_000_000
_COUNTED_AS = ("", "added", "updated", "unchanged")
_ADDED, _UPDATED, _UNCHANGED = 1, 2, 3


class PersonErased(Exception):  # noqa: N818 - says what happened to a row, caught where rows are read
    """The person of a row asked to be erased, and is not created again."""


@dataclass(slots=True)
class KnownPeople:
    """People, their keys, and the ids of those that the source knew before this file."""

    people: PeopleColumns
    keys: list[str | None]
    ids: dict[str, int]


class RecordStore:
    """Finds or makes the records of one import; `flush` writes what their versions and consents are."""

    def __init__(
        self, connection: Connection, source_id: int, batch_id: int, today: str, rows: int | None = None
    ) -> None:
        """Find or make records of a source; `rows` is about how many rows its file has."""
        self._connection = connection
        self._driver: Any = connection.connection.driver_connection  # one look-up a record: the driver's own call
        self._source_id = source_id
        self._batch_id = batch_id
        self._alike = json.dumps(files_alike(connection, source_id, batch_id))
        self.today = today
        self._staged: dict[int, Staged] = {}
        self._touched: set[int] = set()
        highest, self._knows_some = connection.execute(
            text("""SELECT (SELECT coalesce(max(id), 0) FROM source_record),
                    EXISTS (SELECT 1 FROM source_record WHERE source_id = :source)"""),
            {"source": source_id},
        ).one()
        self._next_id = int(highest) + 1
        self._seen = SeenKeys(None if rows is None else min(rows, _USUAL_RECORDS))
        self._made: dict[str, int] = {}  # key → record, of those not yet written
        self._written = Marks(self._next_id)  # what it was counted as, and its day
        self._custom = CustomFields(connection)
        self._erased = ErasedPeople(connection)
        self.counts = RecordCounts()

    def __len__(self) -> int:
        """Return how many records wait to be written."""
        return len(self._staged)

    def stage(
        self,
        values: RecordValues,
        row: int,
        *,
        dated: str = "",
        extra: Mapping[str, str] | None = None,
        cells: list[str] | None = None,
    ) -> int | None:
        """Return the id of the record this row is about, None when nothing identifies it.

        Several rows of a file about one record are laid over each other, later dates and rows last.
        Raises PersonErased for somebody who asked to be erased.
        """
        if self._erased:
            key = values.key()
            if self._erased.knows(values.values, None if key is None else (self._source_id, key)):
                raise PersonErased
        found = self._find_or_add(values)
        if found is None:
            return None
        record_id, is_new = found
        staged = self._staged.get(record_id)
        if staged is None:
            extra_text = json.dumps(extra, ensure_ascii=False, sort_keys=True) if extra else None
            cells_text = list_text(cells) if cells is not None else None
            consents = set(values.statements())
            self._staged[record_id] = Staged(row, values, extra_text, cells_text, dated, is_new, consents)
            return record_id
        staged.consents.update(values.statements())
        if dated >= staged.dated:
            staged.values.overlay(values)
            staged.dated = dated
        else:
            values.overlay(staged.values)
            staged.values = values
        return record_id

    def look_up(self, people: PeopleColumns) -> KnownPeople:
        """What is known of people before `add_new` takes them."""
        keys = people.keys()
        return KnownPeople(people, keys, self._ids_of(keys) if self._knows_some else {})

    def add_new(self, known: KnownPeople, begin: int, end: int) -> list[int | None]:
        """Write the people `begin` to `end` who come for the first time in this file, all at once.

        Return their ids, None for those who came before, whom `stage` takes in the order of their rows. Shorter than
        asked for where somebody has to be looked for by e-mail: that one is for `stage` before anybody behind.
        """
        if self._erased:
            return []
        if not self._knows_some and all(known.people.external_ids[begin:end]):
            return self._add_numbered(known, begin, end)
        ids: list[int | None] = []
        are_new: list[bool] = []
        people, emails = known.people, known.people.emails()
        for place in range(begin, end):
            key, record_id, is_new = known.keys[place], None, False
            if key is not None and not self._seen.had(key):
                record_id = known.ids.get(key)
                if record_id is None:
                    email = None if people.external_ids[place] else emails[place]
                    if email and (self._seen.had(f"email:{email}|") or self._knows_some):
                        break
                    record_id, is_new = self._next_id, True
                    self._next_id += 1
                elif record_id in self._staged or self._written.of(record_id):
                    record_id = None
            ids.append(record_id)
            are_new.append(is_new)
        self._write_new(known, begin, ids, are_new)
        return ids

    def _add_numbered(self, known: KnownPeople, begin: int, end: int) -> list[int | None]:
        """Write people who have numbers of a source that is new: the same, without a look at each."""
        keys = cast("list[str]", known.keys[begin:end])
        had = self._seen.had_all(keys)
        first, self._next_id = self._next_id, self._next_id + len(keys) - len(had)
        ids: list[int | None] = [*range(first, self._next_id)]
        for place in had:
            ids.insert(place, None)
        self._write_new(known, begin, ids, [record_id is not None for record_id in ids])
        return ids

    def _write_new(self, known: KnownPeople, begin: int, ids: Sequence[int | None], are_new: Sequence[bool]) -> None:
        """Write people who come for the first time in this file."""
        added = [(record_id, known.keys[begin + place]) for place, record_id in enumerate(ids) if are_new[place]]
        self._insert_records(added)
        taken = [place for place, record_id in enumerate(ids) if record_id is not None]
        records = [record_id for record_id in ids if record_id is not None]
        if records:
            people = known.people.only([begin + place for place in taken])
            new = [are_new[place] for place in taken]
            versions = self._known_versions([one for one, is_new in zip(records, new, strict=True) if not is_new])
            self._write_versions(records, new, people, versions)
            self._write_said(zip(records, people.said, strict=True), compress(records, new))

    def _ids_of(self, keys: Sequence[str | None]) -> dict[str, int]:
        """The records of this source by key."""
        rows = self._driver.execute(
            "SELECT record_key, id FROM source_record"
            " WHERE source_id = ? AND record_key IN (SELECT value FROM json_each(?))",
            (self._source_id, json.dumps(keys)),
        )
        return dict(rows.fetchall())

    def flush(self) -> None:
        """Write the staged records: new versions where contents changed, a claim where they did not."""
        if not self._staged:
            return
        self._write_made()
        self._take_up_written()
        staged = list(self._staged.values())
        known = self._known_versions([record_id for record_id, one in self._staged.items() if not one.is_new])
        self._write_versions(list(self._staged), [one.is_new for one in staged], columns_of(staged), known)
        self._write_said([(record_id, one.consents) for record_id, one in self._staged.items()], ())
        self._staged.clear()

    def settle(self) -> None:
        """Decide which versions are in force, once everything is written."""
        in_force.keep_affected(self._connection, self._touched)
        returned, changed = in_force.settle_records(self._connection)
        self.counts.added += returned
        self.counts.updated = changed
        self.counts.unchanged = len(self._touched) - returned - changed

    def _take_up_written(self) -> None:
        """Rows of a record that this import has written before are laid over what was written, which goes."""
        ids = [record_id for record_id in self._staged if self._written.of(record_id)]
        if not ids:
            return
        rows = self._connection.execute(
            text(f"""SELECT v.record_id, v.id, v.row_number, v.extra, v.cells, v.custom,
                     {", ".join(f"v.{c}" for c in COLUMNS)} FROM record_version v
                     WHERE v.record_id IN (SELECT value FROM json_each(:ids)) AND (v.batch_id = :batch OR v.id IN
                         (SELECT item_id FROM reclaim WHERE batch_id = :batch AND kind = 'version'))"""),
            {"ids": json.dumps(ids), "batch": self._batch_id},
        ).fetchall()
        for record_id, version_id, row, extra, cells, custom, *values in rows:
            staged = self._staged[record_id]
            earlier = {column: value for column, value in zip(COLUMNS, values, strict=True) if value}
            earlier_custom = self._custom.read(custom)
            if _day_number(staged.dated) >= self._written.of(record_id) >> 2:
                staged.values.values = {**earlier, **staged.values.values}
                staged.values.custom = {**earlier_custom, **staged.values.custom}
            else:
                staged.values.values |= earlier
                staged.values.custom |= earlier_custom
            staged.row, staged.extra, staged.cells = row, extra, cells
            self._forget(record_id, version_id)

    def _forget(self, record_id: int, version_id: int) -> None:
        """Take back the version that this import wrote of a record, or its claim to an earlier one."""
        mark = self._written.of(record_id)
        counted_as = _COUNTED_AS[mark & 3]
        self._written.set(record_id, mark & ~3)
        setattr(self.counts, counted_as, getattr(self.counts, counted_as) - 1)
        self._staged[record_id].is_new = counted_as == "added"
        values = (self._batch_id, version_id)
        self._driver.execute("DELETE FROM reclaim WHERE batch_id = ? AND kind = 'version' AND item_id = ?", values)
        self._driver.execute("DELETE FROM record_version WHERE batch_id = ? AND id = ?", values)

    def _find_or_add(self, values: RecordValues) -> tuple[int, bool] | None:
        key = values.key()
        if key is None:
            return None
        record_id = self._by_key(key) if self._seen.had(key) or self._knows_some else None
        email = values.values.get("email") if record_id is None and not values.external_id else None
        if email and (self._seen.had(f"email:{email}|") or self._knows_some):
            self._write_made()
            record_id = self._by_email(values)
        if record_id is not None:
            return record_id, False
        record_id = self._made[key] = self._next_id
        self._next_id += 1
        return record_id, True

    def _write_made(self) -> None:
        """Write the records made since the last time."""
        self._insert_records([(record_id, key) for key, record_id in self._made.items()])
        self._made.clear()

    def _insert_records(self, made: Sequence[tuple[int | None, str | None]]) -> None:
        columns = {
            "id": [record_id for record_id, _ in made],
            "source_id": [self._source_id] * len(made),
            "record_key": [key for _, key in made],
            "external_id": [_number_in(key or "") for _, key in made],
        }
        insert_columns(self._driver, "source_record", columns)

    def _by_key(self, key: str) -> int | None:
        made = self._made.get(key)
        if made is not None:
            return made
        found = self._driver.execute(
            "SELECT id FROM source_record WHERE source_id = ? AND record_key = ?", (self._source_id, key)
        ).fetchone()
        return None if found is None else int(found[0])

    def _by_email(self, values: RecordValues) -> int | None:
        """The record of this source with this e-mail, when one of the two sides bears no name.

        Of several people with one e-mail the first known one: a nameless row may have been his or hers before the
        others came, and the same file brought again must find the same records.
        """
        name = values.folded_name()
        if name:
            unnamed = self._by_key(f"email:{values.values['email']}|")
            return unnamed if unnamed is not None and self._name_of(unnamed) in {"", name} else None
        start = f"email:{values.values['email']}|"
        rows = self._driver.execute(
            "SELECT id FROM source_record WHERE source_id = ? AND record_key >= ? AND record_key < ?"
            " ORDER BY id LIMIT 1",
            (self._source_id, start, start + "\U0010ffff"),
        ).fetchall()
        return int(rows[0][0]) if rows else None

    def _name_of(self, record_id: int) -> str:
        """The name a record bears by now: one that came without may have got one since."""
        staged = self._staged.get(record_id)
        if staged is not None and staged.values.folded_name():
            return staged.values.folded_name()
        row = self._driver.execute(
            "SELECT first_name, last_name, company FROM record_version WHERE record_id = ?"
            " AND coalesce(first_name, last_name, company) IS NOT NULL ORDER BY id DESC LIMIT 1",
            (record_id,),
        ).fetchone()
        return folded_name(*row) if row is not None else ""

    def _known_versions(self, records: Sequence[int]) -> dict[tuple[int, int], tuple[int, int]]:
        """(record, contents) → (version, batch) of what files of this kind and with these columns said before."""
        if not records:
            return {}
        rows = self._driver.execute(
            "SELECT v.record_id, v.content_key, v.id, v.batch_id FROM record_version v"
            " WHERE v.record_id IN (SELECT value FROM json_each(?)) AND NOT v.is_composed"
            " AND v.batch_id IN (SELECT value FROM json_each(?)) ORDER BY v.id",
            (json.dumps(records), self._alike),
        )
        return {(record, contents): (version, batch) for record, contents, version, batch in rows}

    def _write_versions(
        self,
        records: list[int],
        are_new: list[bool],
        people: PeopleColumns,
        known: Mapping[tuple[int, int], tuple[int, int]],
    ) -> None:
        """Write versions of records, or claims to those that say the same already."""
        customs = [self._custom.stored(custom) if custom else None for custom in people.customs]
        contents = people.fingerprints(customs)
        counted = [_ADDED if is_new else _UPDATED for is_new in are_new]
        if known:
            claims: list[tuple[int, str, int]] = []
            for place, one in enumerate(zip(records, contents, strict=True)):
                earlier = known.get(one)
                if earlier is not None:
                    counted[place] = _UNCHANGED
                    if earlier[1] != self._batch_id:
                        claims.append((self._batch_id, "version", earlier[0]))
                        self._touched.add(records[place])
            self._driver.executemany("INSERT OR IGNORE INTO reclaim VALUES (?, ?, ?)", claims)
        self._note_written(records, people.days, counted)
        places = [place for place, how in enumerate(counted) if how != _UNCHANGED]
        self._insert_versions(
            [records[place] for place in places],
            [counted[place] for place in places],
            [contents[place] for place in places],
            people.only(places),
            [customs[place] for place in places],
        )

    def _note_written(self, records: Sequence[int], days: Sequence[str], counted: Sequence[int]) -> None:
        """Count records by what happens to them, and remember it with the day of what they say."""
        self.counts.added += counted.count(_ADDED)
        self.counts.updated += counted.count(_UPDATED)
        self.counts.unchanged += counted.count(_UNCHANGED)
        numbers = {day: _day_number(day) << 2 for day in set(days)}
        if (
            len(numbers) == 1
            and len(set(counted)) == 1
            and records
            and self._written.set_run(records[0], records[-1], len(records), numbers[days[0]] | counted[0])
        ):
            return
        for record_id, day, how in zip(records, days, counted, strict=True):
            self._written.set(record_id, numbers[day] | how)

    def _insert_versions(
        self,
        records: list[int],
        counted: list[int],
        contents: list[int],
        people: PeopleColumns,
        customs: list[str | None],
    ) -> None:
        self._touched.update([one for one, how in zip(records, counted, strict=True) if how == _UPDATED])
        columns: dict[str, Sequence[object]] = {
            "record_id": records,
            "batch_id": [self._batch_id] * len(records),
            "row_number": people.rows,
            "content_key": contents,
            "is_current": [int(how == _ADDED) for how in counted],
            **people.values,
            "extra": people.extras,
            "cells": people.cells,
            "custom": customs,
        }
        insert_columns(self._driver, "record_version", columns)

    def _write_said(self, said: Iterable[tuple[int, Iterable[Said]]], are_new: Iterable[int]) -> None:
        """Write what records say about channels; `are_new` are those of which nothing can be known yet."""
        statements = [(record_id, *one) for record_id, all_said in said for one in all_said]
        if statements:
            write_consents(self._connection, self._batch_id, statements, self.today, self.counts, set(are_new))


def _day_number(day: str) -> int:
    """2025-11-18 as 20251118, 0 for no day: comparable, and short enough for a mark."""
    return int(day.replace("-", "")) if day else 0


def _number_in(key: str) -> str | None:
    """The source's own number in a key made of it."""
    return key[3:] if key.startswith("id:") else None

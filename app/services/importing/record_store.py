"""Writing source records: one id per person entry of a source for ever, a new version only when contents change."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, text

from app.services.importing import in_force
from app.services.importing.custom_fields import CustomFields
from app.services.importing.erased import ErasedPeople
from app.services.importing.json_text import list_text
from app.services.importing.owned import owned_by_saved
from app.services.importing.record_values import COLUMNS, RecordValues, fingerprint, folded_name
from app.services.importing.seen_keys import Marks, SeenKeys

_INSERT_VERSION = (
    f"INSERT INTO record_version (record_id, batch_id, row_number, content_key, is_current, {', '.join(COLUMNS)},"
    f" extra, cells, custom) VALUES (?, ?, ?, ?, ?{', ?' * len(COLUMNS)}, ?, ?, ?)"
)

_USUAL_RECORDS = 2_000_000
_COUNTED_AS = ("", "added", "updated", "unchanged")
_ADDED, _UPDATED, _UNCHANGED = 1, 2, 3

Statement = tuple[int, str, str, str | None]
"""What a record says about one channel: record, channel, status, day of proof."""


class PersonErased(Exception):  # noqa: N818 - says what happened to a row, caught where rows are read
    """The person of a row asked to be erased, and is not created again."""


@dataclass(slots=True)
class _Staged:
    row: int
    values: RecordValues
    extra: str | None
    cells: str | None
    dated: str
    is_new: bool
    consents: set[tuple[str, str, str | None]]


@dataclass(slots=True)
class RecordCounts:
    """Source records by what happened to them."""

    added: int = 0
    updated: int = 0
    unchanged: int = 0
    consents: int = 0


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
        self._alike = json.dumps(_files_alike(connection, source_id, batch_id))
        self.today = today
        self._staged: dict[int, _Staged] = {}
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
            self._staged[record_id] = _Staged(row, values, extra_text, cells_text, dated, is_new, consents)
            return record_id
        staged.consents.update(values.statements())
        if dated >= staged.dated:
            staged.values.overlay(values)
            staged.dated = dated
        else:
            values.overlay(staged.values)
            staged.values = values
        return record_id

    def flush(self) -> None:
        """Write the staged records: new versions where contents changed, a claim where they did not."""
        if not self._staged:
            return
        self._write_made()
        self._take_up_written()
        known = self._known_versions()
        self._write_versions(known)
        self._write_consents()
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
        if not self._made:
            return
        made = ((record_id, self._source_id, key, _number_in(key)) for key, record_id in self._made.items())
        self._driver.executemany(
            "INSERT INTO source_record (id, source_id, record_key, external_id) VALUES (?, ?, ?, ?)", made
        )
        self._made.clear()

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

    def _known_versions(self) -> dict[tuple[int, int], tuple[int, int]]:
        """(record, contents) → (version, batch) of what files of this kind and with these columns said before."""
        ids = [record_id for record_id, staged in self._staged.items() if not staged.is_new]
        if not ids:
            return {}
        rows = self._connection.execute(
            text("""SELECT v.record_id, v.content_key, v.id, v.batch_id FROM record_version v
                    WHERE v.record_id IN (SELECT value FROM json_each(:ids)) AND NOT v.is_composed
                    AND v.batch_id IN (SELECT value FROM json_each(:batches)) ORDER BY v.id"""),
            {"batches": self._alike, "ids": json.dumps(ids)},
        )
        return {(record, contents): (version, batch) for record, contents, version, batch in rows}

    def _write_versions(self, known: Mapping[tuple[int, int], tuple[int, int]]) -> None:
        inserts: list[tuple[object, ...]] = []
        claims: list[tuple[int, str, int]] = []
        for record_id, staged in self._staged.items():
            custom = self._custom.stored(staged.values.custom)
            contents = fingerprint(staged.values.values, staged.extra, custom)
            earlier = known.get((record_id, contents))
            if earlier is not None:
                self.counts.unchanged += 1
                self._written.set(record_id, _day_number(staged.dated) << 2 | _UNCHANGED)
                if earlier[1] != self._batch_id:
                    claims.append((self._batch_id, "version", earlier[0]))
                    self._touched.add(record_id)
                continue
            if staged.is_new:
                self.counts.added += 1
            else:
                self.counts.updated += 1
                self._touched.add(record_id)
            self._written.set(record_id, _day_number(staged.dated) << 2 | (_ADDED if staged.is_new else _UPDATED))
            inserts.append(
                (
                    record_id,
                    self._batch_id,
                    staged.row,
                    contents,
                    int(staged.is_new),
                    *map(staged.values.values.get, COLUMNS),
                    staged.extra,
                    staged.cells,
                    custom,
                )
            )
        if inserts:
            self._driver.executemany(_INSERT_VERSION, inserts)
        if claims:
            self._connection.exec_driver_sql("INSERT OR IGNORE INTO reclaim VALUES (?, ?, ?)", claims)

    def _write_consents(self) -> None:
        said = [(record_id, *consent) for record_id, staged in self._staged.items() for consent in staged.consents]
        if said:
            write_consents(self._connection, self._batch_id, said, self.today, self.counts)


def _files_alike(connection: Connection, source_id: int, batch_id: int) -> list[int]:
    """The batches of the source whose files are of this one's kind and have its columns: they can say the same."""
    files = connection.execute(
        text("SELECT id, kind, mapping FROM import_batch WHERE source_id = :source"), {"source": source_id}
    ).fetchall()
    kinds = {number: (kind, owned_by_saved(mapping)) for number, kind, mapping in files}
    return [number for number, kind in kinds.items() if kind == kinds[batch_id]]


def _day_number(day: str) -> int:
    """2025-11-18 as 20251118, 0 for no day: comparable, and short enough for a mark."""
    return int(day.replace("-", "")) if day else 0


def _number_in(key: str) -> str | None:
    """The source's own number in a key made of it."""
    return key[3:] if key.startswith("id:") else None


def write_consents(
    connection: Connection, batch_id: int, said: Iterable[Statement], today: str, counts: RecordCounts
) -> None:
    """Write what records say about channels; what was said before is claimed, not written again."""
    wanted = {(record, channel, status, decided_on or "") for record, channel, status, decided_on in said}
    rows = connection.execute(
        text("""SELECT record_id, channel, status, coalesce(decided_on, ''), id, batch_id FROM consent_event
                WHERE record_id IN (SELECT value FROM json_each(:ids))"""),
        {"ids": json.dumps(sorted({statement[0] for statement in wanted}))},
    )
    known = {(record, channel, status, on): (event, batch) for record, channel, status, on, event, batch in rows}
    inserts: list[tuple[object, ...]] = []
    claims: list[tuple[int, str, int]] = []
    for statement in sorted(wanted):
        earlier = known.get(statement)
        if earlier is None:
            record_id, channel, status, decided_on = statement
            inserts.append((record_id, batch_id, channel, status, decided_on or None, today, 1))
        elif earlier[1] != batch_id:
            claims.append((batch_id, "consent", earlier[0]))
    counts.consents += len(inserts)
    if inserts:
        connection.exec_driver_sql(
            "INSERT INTO consent_event (record_id, batch_id, channel, status, decided_on, stated_on, is_live)"
            " VALUES (?, ?, ?, ?, ?, ?, ?)",
            inserts,
        )
    if claims:
        connection.exec_driver_sql("INSERT OR IGNORE INTO reclaim VALUES (?, ?, ?)", claims)
        in_force.keep_affected(connection, [claim[2] for claim in claims])
        in_force.settle_events(connection, "consent_event", "consent")

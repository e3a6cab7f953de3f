"""Rows of a contact file → contact events, and the refusals that unsubscribing is."""

from __future__ import annotations

import json
from collections.abc import Iterable
from hashlib import blake2b
from itertools import chain

from sqlalchemy import Connection, text

from app.models.domain.errors import KnownError
from app.services.importing import in_force
from app.services.importing.columns import MappedColumns, Unreadable
from app.services.importing.issue_log import IssueLog
from app.services.importing.people_rows import PeopleReader
from app.services.importing.record_store import RecordStore, write_consents

ROWS_PER_WRITE = 5_000
_FROM_US = frozenset({"sent", "letter", "called"})
_USUAL_CHANNEL = {"called": "phone", "letter": "post", "visited": "shop"}
_INSERT = (
    "INSERT INTO contact_event (record_id, source_id, batch_id, kind, channel, direction, happened_on, happened_at,"
    " campaign, detail, dedupe_key, is_live) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 1)"
)


class ContactRows:
    """Takes the rows of a contact file."""

    def __init__(
        self,
        columns: MappedColumns,
        log: IssueLog,
        records: RecordStore,
        connection: Connection,
        source_id: int,
        batch_id: int,
    ) -> None:
        for needed in ("contact.kind", "contact.date"):
            if needed not in columns.readers and needed not in columns.constants:
                raise KnownError("column_needed", field=needed)
        self._readers = columns.group("contact")
        self._constants = columns.constants
        self._people = PeopleReader(columns)
        self._log = log
        self._records = records
        self._connection = connection
        self._source_id = source_id
        self._batch_id = batch_id
        self._record_ids: dict[tuple[str, ...], int | None] = {}
        self._waiting: dict[int, tuple[object, ...]] = {}
        self._refusals: dict[tuple[int, str], str] = {}
        self.new_rows = 0
        self.unchanged_rows = 0

    def take_all(self, portions: Iterable[list[tuple[int, list[str]]]]) -> None:
        """Take every row; one that cannot be read is rejected alone."""
        for row, cells in chain.from_iterable(portions):
            self._log.row = row
            self._take(row, cells)

    def _take(self, row: int, cells: list[str]) -> None:
        """Add the event of one row, or reject the row."""
        try:
            values = {field_id: reader[cells[reader.index]] for field_id, reader in self._readers.items()}
            raw = self._people.raw(cells)
            if raw not in self._record_ids:
                self._record_ids[raw] = self._records.stage(self._people.read(cells), row) if any(raw) else None
        except Unreadable as error:
            self._log.reject(error.issue, error.column, error.value, cells)
            return
        kind = values.get("contact.kind") or self._constants.get("contact.kind")
        moment = values.get("contact.date") or self._constants.get("contact.date")
        record_id = self._record_ids[raw]
        reason = (
            "nobody_identified"
            if record_id is None
            else "kind_missing"
            if not kind
            else None
            if moment
            else "date_missing"
        )
        if reason is not None or record_id is None:
            self._log.reject(reason or "nobody_identified", None, None, cells)
            return
        self._add(record_id, str(kind), str(moment), values)

    def finish(self) -> None:
        """Write what waits, and the refusals."""
        self._write()
        if self._refusals:
            said = [(record, channel, "refused", day) for (record, channel), day in self._refusals.items()]
            write_consents(self._connection, self._batch_id, said, self._records.today, self._records.counts)

    def _add(self, record_id: int, kind: str, moment: str, values: dict[str, object]) -> None:
        day, _, time = moment.partition("T")
        channel = str(
            values.get("contact.channel") or self._constants.get("contact.channel") or _USUAL_CHANNEL.get(kind, "email")
        )
        direction = str(values.get("contact.direction") or ("out" if kind in _FROM_US else "in"))
        campaign, detail = values.get("contact.campaign"), values.get("contact.detail")
        parts = (record_id, kind, channel, direction, day, time, campaign or "", detail or "")
        digest = blake2b("\x1f".join(map(str, parts)).encode(), digest_size=8).digest()
        key = int.from_bytes(digest, "big", signed=True)
        if key in self._waiting:
            self.unchanged_rows += 1
            return
        self._waiting[key] = (
            record_id, self._source_id, self._batch_id, kind, channel, direction, day, time or None, campaign, detail,
            key,
        )  # fmt: skip
        if kind == "unsubscribed":
            self._refusals[record_id, channel] = max(day, self._refusals.get((record_id, channel), ""))
        if len(self._waiting) >= ROWS_PER_WRITE:
            self._write()

    def _write(self) -> None:
        if not self._waiting:
            return
        rows = self._connection.execute(
            text("""SELECT dedupe_key, id, batch_id FROM contact_event
                    WHERE source_id = :source AND dedupe_key IN (SELECT value FROM json_each(:keys))"""),
            {"source": self._source_id, "keys": json.dumps(list(self._waiting))},
        ).fetchall()
        known = {key: (event, batch) for key, event, batch in rows}
        inserts = [row for key, row in self._waiting.items() if key not in known]
        claims = [(self._batch_id, "contact", event) for event, batch in known.values() if batch != self._batch_id]
        self.new_rows += len(inserts)
        self.unchanged_rows += len(known)
        if inserts:
            self._connection.exec_driver_sql(_INSERT, inserts)
        if claims:
            self._connection.exec_driver_sql("INSERT OR IGNORE INTO reclaim VALUES (?, ?, ?)", claims)
            in_force.keep_affected(self._connection, [claim[2] for claim in claims])
            in_force.settle_events(self._connection, "contact_event", "contact")
        self._waiting.clear()

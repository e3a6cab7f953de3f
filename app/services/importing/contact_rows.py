"""Rows of a contact file → contact events, and the refusals that unsubscribing is."""

from __future__ import annotations

import json
from collections.abc import Iterable
from hashlib import blake2b
from itertools import chain
from typing import cast

from sqlalchemy import Connection, text

from app.models.domain.errors import KnownError
from app.services.importing import in_force
from app.services.importing.cleaning.scores import likely_best
from app.services.importing.columns import MappedColumns, Unreadable
from app.services.importing.issue_log import IssueLog
from app.services.importing.people_rows import PeopleReader
from app.services.importing.record_store import PersonErased, RecordStore
from app.services.importing.said import write_consents

ROWS_PER_WRITE = 5_000
_FROM_US = frozenset({"sent", "letter", "called"})
_USUAL_CHANNEL = {
    "called": "phone", "letter": "post", "visited": "shop", "loyalty": "shop", "referred": "shop", "claimed": "shop",
    "reviewed": "online", "abandoned_cart": "online",
}  # fmt: skip
_REFUSE = frozenset({"unsubscribed", "complained"})
_WRITTEN_CHANNELS = frozenset({"email", "sms"})
_STATES = frozenset({"unsubscribed", "complained", "bounced", "soft_bounced"})
"""What lists without dates can say: how things stand, known since the day of the import at the latest."""

_INSERT = (
    "INSERT INTO contact_event (record_id, source_id, batch_id, kind, channel, direction, happened_on, happened_at,"
    " campaign, detail, dedupe_key, score, score_of, points, amount_e4, other_person, is_live)"
    " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 1)"
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
                if needed == "contact.date" and columns.constants.get("contact.kind") in _STATES:
                    continue
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
        self._highest: dict[str, float] = {}
        self._has_days = "contact.date" in columns.readers or "contact.date" in columns.constants
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
        except PersonErased:
            self._log.leave_out("person_erased", None, severity="alarm")
            return
        kind = values.get("contact.kind") or self._constants.get("contact.kind")
        moment = values.get("contact.date") or self._constants.get("contact.date")
        if not self._has_days:
            moment = self._records.today
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
        for kind, highest in self._highest.items():
            self._connection.exec_driver_sql(
                "UPDATE contact_event SET score_of = ? WHERE batch_id = ? AND kind = ? AND score IS NOT NULL"
                " AND score_of IS NULL",
                (10.0 if kind == "nps" else likely_best(highest), self._batch_id, kind),
            )
        if self._refusals:
            said = [(record, channel, "refused", day or None) for (record, channel), day in self._refusals.items()]
            write_consents(self._connection, self._batch_id, said, self._records.today, self._records.counts)

    def _add(self, record_id: int, kind: str, moment: str, values: dict[str, object]) -> None:
        day, _, time = moment.partition("T")
        channel = str(
            values.get("contact.channel") or self._constants.get("contact.channel") or _USUAL_CHANNEL.get(kind, "email")
        )
        direction = str(values.get("contact.direction") or ("out" if kind in _FROM_US else "in"))
        campaign, detail = values.get("contact.campaign"), values.get("contact.detail")
        score, best = cast("tuple[float | None, float | None]", values.get("contact.score") or (None, None))
        points, amount = values.get("contact.points"), values.get("contact.amount")
        other = values.get("contact.other_person")
        numbers = (score, None if points is None else cast("int", points) / 10_000, amount, other)
        said_on = (day, time) if self._has_days else ("", "")
        parts: tuple[object, ...] = (record_id, kind, channel, direction, *said_on, campaign or "", detail or "")
        if any(number is not None for number in numbers):
            parts += numbers
        digest = blake2b("\x1f".join(map(str, parts)).encode(), digest_size=8).digest()
        key = int.from_bytes(digest, "big", signed=True)
        if key in self._waiting:
            self.unchanged_rows += 1
            return
        self._waiting[key] = (
            record_id, self._source_id, self._batch_id, kind, channel, direction, day, time or None, campaign, detail,
            key, score, best, *numbers[1:],
        )  # fmt: skip
        if score is not None and best is None:
            self._highest[kind] = max(score, self._highest.get(kind, 0.0))
        if kind in _REFUSE and (kind == "unsubscribed" or channel in _WRITTEN_CHANNELS):
            said = said_on[0]
            self._refusals[record_id, channel] = max(said, self._refusals.get((record_id, channel), ""))
        if len(self._waiting) >= ROWS_PER_WRITE:
            self._write()

    def _write(self) -> None:
        if not self._waiting:
            return
        rows = self._connection.execute(
            text("""SELECT dedupe_key, id, batch_id, is_live FROM contact_event
                    WHERE source_id = :source AND dedupe_key IN (SELECT value FROM json_each(:keys))"""),
            {"source": self._source_id, "keys": json.dumps(list(self._waiting))},
        ).fetchall()
        known = {key: (event, batch) for key, event, batch, _ in rows}
        returning = len(known) - len({key for key, *_, is_live in rows if is_live})
        inserts = [row for key, row in self._waiting.items() if key not in known]
        claims = [(self._batch_id, "contact", event) for event, batch in known.values() if batch != self._batch_id]
        self.new_rows += len(inserts) + returning
        self.unchanged_rows += len(known) - returning
        if inserts:
            self._connection.exec_driver_sql(_INSERT, inserts)
        if claims:
            self._connection.exec_driver_sql("INSERT OR IGNORE INTO reclaim VALUES (?, ?, ?)", claims)
            in_force.keep_affected(self._connection, [claim[2] for claim in claims])
            in_force.settle_events(self._connection, "contact_event", "contact")
        self._waiting.clear()

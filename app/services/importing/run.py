"""One import: all of a file, or nothing of it, in one transaction."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from dataclasses import asdict, dataclass
from hashlib import sha256
from itertools import islice
from typing import NoReturn, Protocol

from sqlalchemy import Connection, text

from app.models.db.engine import Database
from app.models.domain.errors import KnownError
from app.models.domain.importing import ImportReport, IssueCount
from app.models.domain.ports import Clock, Progress
from app.models.domain.settings import Business
from app.services.importing.alarms import ALARM, Look, alarms, look_of
from app.services.importing.column_watch import ColumnWatch
from app.services.importing.columns import MappedColumns
from app.services.importing.contact_rows import ContactRows
from app.services.importing.drift import values_seen
from app.services.importing.fields import FileKind
from app.services.importing.issue_log import IssueLog
from app.services.importing.late_indexes import LateIndexes
from app.services.importing.mapping.formats import check_contradictions
from app.services.importing.mapping.reshape import Reshaping
from app.services.importing.order_store import Money, OrderStore
from app.services.importing.people_rows import CustomerRows
from app.services.importing.plan import ImportPlan
from app.services.importing.purchase_lines import Products
from app.services.importing.purchase_rows import PurchaseRows, has_credit_notes
from app.services.importing.reading.open_file import open_file
from app.services.importing.reading.table import Reading, ReadTable
from app.services.importing.record_store import RecordStore
from app.services.importing.sources import find_or_add_source, remember_mapping, source_kind
from app.services.uncollected import uncollected
from app.services.workspace.service import FIGURES_STALE, set_setting

ROWS_PER_REPORT = 4_000
RECORDS_PER_WRITE = 5_000
_CHANNELS = {"till": "shop", "web_shop": "online"}


class _Rows(Protocol):
    def take_all(self, portions: Iterable[list[tuple[int, list[str]]]]) -> None: ...

    def finish(self) -> None: ...


class _RolledBack(Exception):  # noqa: N818 - ends the transaction of a dry run
    """Carries the report out of a transaction that must not stay."""

    def __init__(self, report: ImportReport) -> None:
        super().__init__()
        self.report = report


@dataclass(slots=True)
class _Import:
    """What the steps of one import share."""

    connection: Connection
    plan: ImportPlan
    table: ReadTable
    log: IssueLog
    source_id: int
    batch_id: int
    records: RecordStore
    orders: OrderStore
    watch: ColumnWatch
    late_indexes: LateIndexes
    columns: MappedColumns | None = None
    reshaping: Reshaping | None = None
    rows_read: int = 0

    @property
    def left_out(self) -> int:
        """How many rows the mapping left out so far."""
        return self.log.left_out + (self.reshaping.left_out if self.reshaping is not None else 0)


def import_file(
    database: Database, clock: Clock, business: Business, plan: ImportPlan, progress: Progress
) -> ImportReport:
    """Import one file. KnownError and Cancelled as `import_into`; the workspace is as before after any of them."""
    with database.write(bulk=True, trusts_ids=True) as connection:
        return import_into(connection, clock, business, plan, progress)


def check_file(
    database: Database, clock: Clock, business: Business, plan: ImportPlan, progress: Progress
) -> ImportReport:
    """Say exactly what importing a file would do, by doing it and taking it back."""
    try:
        with database.write(bulk=True, trusts_ids=True) as connection:
            _take_back(import_into(connection, clock, business, plan, progress, is_dry_run=True))
    except _RolledBack as done:
        return done.report


def import_into(
    connection: Connection,
    clock: Clock,
    business: Business,
    plan: ImportPlan,
    progress: Progress,
    *,
    is_dry_run: bool = False,
) -> ImportReport:
    """Import one file inside a transaction of the caller, who rolls it back on any exception.

    KnownError: those of reading (file_missing, file_not_a_table…), column_needed, file_changed, file_vanished,
    column_contradicts.
    """
    table = open_file(plan.path, plan.choices, more=plan.more)
    digest = _digest(plan, table.reading)
    running = _begin(connection, clock, plan, table, digest)
    rows = _rows(running, business, clock)
    _read_all(running, rows, progress)
    check_contradictions(table, plan.mapping, running.log, business.country)
    progress.report(running.rows_read, running.rows_read, "checking")
    return _finish(running, rows, digest, business, is_dry_run=is_dry_run)


def _take_back(report: ImportReport) -> NoReturn:
    """End the transaction around a dry run."""
    raise _RolledBack(report)


def _begin(connection: Connection, clock: Clock, plan: ImportPlan, table: ReadTable, digest: str) -> _Import:
    now, today = clock.now().isoformat(timespec="seconds"), clock.today().isoformat()
    source_id = find_or_add_source(connection, plan, now)
    batch = connection.execute(
        text("""INSERT INTO import_batch
                (source_id, kind, file_name, file_sha256, file_bytes, reading, mapping, created_at)
                VALUES (:source, :kind, :name, :digest, :size, '{}', :mapping, :now)"""),
        {
            "source": source_id,
            "kind": plan.kind.value,
            "name": plan.path.name,
            "digest": digest,
            "size": table.size,
            "mapping": plan.mapping.to_json(),
            "now": now,
        },
    )
    batch_id = int(batch.lastrowid or 0)
    rows = table.estimated_rows()
    records = RecordStore(connection, source_id, batch_id, today, rows)
    orders = OrderStore(connection, source_id, batch_id, rows)
    watch = ColumnWatch(plan.mapping)
    late = LateIndexes(connection)
    return _Import(connection, plan, table, IssueLog(), source_id, batch_id, records, orders, watch, late)


def _rows(running: _Import, business: Business, clock: Clock) -> _Rows:
    """The taker of rows for the kind of file."""
    columns = MappedColumns(
        running.plan.mapping,
        running.table.reading.header,
        running.log,
        country=business.country,
        today=clock.today().isoformat(),
    )
    running.columns, running.reshaping = columns, columns.reshaping
    running.log.width = len(columns.header) if columns.reshaping is not None else None
    if running.plan.kind is FileKind.CUSTOMERS:
        if not columns.group("customer"):
            raise KnownError("column_needed", field="customer.email")
        return CustomerRows(columns, running.log, running.records)
    if running.plan.kind is FileKind.CONTACTS:
        return ContactRows(
            columns, running.log, running.records, running.connection, running.source_id, running.batch_id
        )
    number = columns.readers.get("purchase.order_key")
    first = [] if number is None else [cells for _, cells in islice(running.table.rows(), 500)]
    if columns.reshaping is not None:
        first = [columns.reshaping.cells(cells) for cells in first]
    numbers = [] if number is None else [cells[number.index] for cells in first]
    return PurchaseRows(
        columns,
        running.log,
        running.records,
        running.orders,
        Products(running.connection, running.source_id),
        currency=business.currency,
        channel=_CHANNELS.get(source_kind(running.plan), ""),
        has_credit_notes=has_credit_notes(numbers),
    )


def _read_all(running: _Import, rows: _Rows, progress: Progress) -> None:
    with uncollected():
        portions = running.watch.watched(_watched(running, progress))
        rows.take_all(portions if running.reshaping is None else running.reshaping.portions(portions))
        rows.finish()
        progress.check_cancelled()
        running.records.flush()
        running.orders.flush()
        running.late_indexes.make(progress)
        progress.report(running.rows_read, None, "checking")
        running.orders.finish()
        running.records.settle()


def _watched(running: _Import, progress: Progress) -> Iterator[list[tuple[int, list[str]]]]:
    """The rows of the file in portions; between them progress is reported and stopping is possible."""
    total = running.table.estimated_rows()
    source = running.table.rows()
    while portion := list(islice(source, ROWS_PER_REPORT)):
        yield portion
        running.rows_read += len(portion)
        progress.report(running.rows_read, max(total, running.rows_read) if total else None, "reading")
        progress.check_cancelled()
        if len(running.records) >= RECORDS_PER_WRITE:
            running.records.flush()


def _finish(running: _Import, rows: _Rows, digest: str, business: Business, *, is_dry_run: bool) -> ImportReport:
    """Write the history of the batch, and say what was done."""
    connection, log = running.connection, running.log
    if _digest(running.plan, running.table.reading) != digest:
        raise KnownError("file_changed", path=str(running.plan.path))
    look = look_of(running.plan.mapping, running.orders, running.watch)
    _note_same_file(running, digest)
    log.alarms += alarms(
        connection,
        running.source_id,
        running.batch_id,
        running.plan.mapping,
        look,
        running.orders,
        running.watch,
        log,
        business.currency,
    )
    report = _report(running, rows, business, is_dry_run=is_dry_run)
    _write_history(running, report, look)
    set_setting(connection, FIGURES_STALE, value=True)
    remember_mapping(connection, running.source_id, running.plan, running.table.reading.header)
    return report


def _write_history(running: _Import, report: ImportReport, look: Look) -> None:
    """Keep with the batch what the report says, and the rejected rows."""
    connection, log = running.connection, running.log
    connection.execute(
        text("""UPDATE import_batch SET reading = :reading, row_count = :rows, imported_count = :imported,
                updated_count = :updated, unchanged_count = :unchanged, rejected_count = :rejected, report = :report
                WHERE id = :id"""),
        {
            "reading": json.dumps(report.reading, ensure_ascii=False),
            "rows": report.rows,
            "imported": report.imported,
            "updated": report.updated,
            "unchanged": report.unchanged,
            "rejected": report.rejected_count,
            "report": json.dumps(
                {
                    "issues": [asdict(issue) for issue in report.issues],
                    "counts": dict(report.counts),
                    "left_out": report.left_out,
                    "money": {
                        "money_e4": report.money_e4,
                        "anonymous_e4": report.anonymous_e4,
                        "refunded_e4": report.refunded_e4,
                        "parts_e4": dict(report.parts_e4),
                        "other_money_e4": dict(report.other_money_e4),
                        "currency": report.currency,
                    },
                    "look": look.to_json(),
                    "seen": {} if running.columns is None else values_seen(running.columns, log),
                }
            ),
            "id": running.batch_id,
        },
    )
    rejected = [
        (running.batch_id, one.row, one.column, one.value, one.reason, json.dumps(cells, ensure_ascii=False))
        for one, cells in log.rejected
    ]
    if rejected:
        connection.exec_driver_sql(
            "INSERT INTO rejected_row (batch_id, row_number, column_name, value, reason, cells)"
            " VALUES (?, ?, ?, ?, ?, ?)",
            rejected,
        )


def _report(running: _Import, rows: _Rows, business: Business, *, is_dry_run: bool) -> ImportReport:
    records, orders, log = running.records.counts, running.orders.counts, running.log
    imported, updated, unchanged = _row_counts(running, rows)
    lines = running.connection.execute(
        text("SELECT coalesce(sum(line_count), 0) FROM purchase WHERE batch_id = :id AND is_composed = 0"),
        {"id": running.batch_id},
    ).scalar_one()
    plan = running.plan
    currency = orders.main_currency(business.currency)
    money = orders.money.get(currency, Money())
    return ImportReport(
        file_name=plan.path.name,
        source=plan.source,
        kind=plan.kind.value,
        reading=running.table.reading.to_json(),
        columns={column.header: column.field for column in plan.mapping.columns},
        rows=running.rows_read,
        imported=imported,
        updated=updated,
        unchanged=unchanged,
        rejected=tuple(one for one, _ in log.rejected),
        rejected_count=log.rejected_count,
        issues=log.counts(),
        rejections=log.rejections(),
        counts={
            "records": records.added,
            "consents": records.consents,
            "purchases": orders.orders,
            "lines": int(lines),
            "contacts": rows.new_rows if isinstance(rows, ContactRows) else 0,
        },
        money_e4=money.net_e4,
        anonymous_e4=money.anonymous_e4,
        refunded_e4=money.refunded_e4,
        currency=currency,
        is_dry_run=is_dry_run,
        batch_id=None if is_dry_run else running.batch_id,
        left_out=running.left_out,
        parts_e4=money.parts(),
        other_money_e4={code: other.net_e4 for code, other in sorted(orders.money.items()) if code != currency},
    )


def _row_counts(running: _Import, rows: _Rows) -> tuple[int, int, int]:
    """Rows (new, updated, unchanged)."""
    if running.plan.kind is FileKind.PURCHASES:
        orders = running.orders.counts
        return orders.new_rows, orders.updated_rows, orders.unchanged_rows
    if isinstance(rows, ContactRows):
        return rows.new_rows, 0, rows.unchanged_rows
    records = running.records.counts
    taken = running.rows_read - running.log.rejected_count - running.left_out
    return records.added, records.updated, taken - records.added - records.updated


def _note_same_file(running: _Import, digest: str) -> None:
    """Say that these very bytes were imported before."""
    earlier = running.connection.execute(
        text(
            """SELECT 1 FROM import_batch WHERE file_sha256 = :digest AND id <> :id AND withdrawn_at IS NULL LIMIT 1"""
        ),
        {"digest": digest, "id": running.batch_id},
    ).fetchone()
    if earlier is not None:
        running.log.alarms.append(IssueCount("same_file_before", None, ALARM, 1, ()))


def _digest(plan: ImportPlan, reading: Reading) -> str:
    """The digest of the files' bytes, one after the other, and of the part's name where a file has several."""
    digest = sha256()
    names = (reading.member if len(reading.members) > 1 else None, reading.sheet if len(reading.sheets) > 1 else None)
    for name in filter(None, names):
        digest.update(name.encode("utf-8", "surrogatepass"))
    for path in (plan.path, *plan.more):
        try:
            with path.open("rb") as file:
                while portion := file.read(1 << 20):
                    digest.update(portion)
        except FileNotFoundError as error:
            raise KnownError("file_vanished", path=str(path)) from error
        except OSError as error:
            raise KnownError("file_locked", path=str(path)) from error
    return digest.hexdigest()

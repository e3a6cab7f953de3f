"""The history of imports: what each did, its rejected rows, and withdrawing it at any later time."""

from __future__ import annotations

import csv
import json
from datetime import datetime
from pathlib import Path

from sqlalchemy import Connection, text

from app.models.db.engine import Database
from app.models.domain.changes import Area, Changes, UndoStep
from app.models.domain.errors import KnownError
from app.models.domain.importing import BatchRow, RejectedRow, SourceAge
from app.models.domain.ports import Clock
from app.services.importing import in_force
from app.services.importing.sources import REASON_HEADER
from app.services.workspace.service import FIGURES_STALE, set_setting

_TOUCHED = Area.EVERYTHING & ~Area.SETTINGS


def batches(database: Database) -> list[BatchRow]:
    """The imports of files, newest first."""
    with database.read() as connection:
        rows = connection.execute(
            text("""SELECT b.id, s.name, b.kind, b.file_name, b.row_count, b.imported_count, b.updated_count,
                    b.unchanged_count, b.rejected_count, b.created_at, b.withdrawn_at IS NOT NULL
                    FROM import_batch b JOIN source s ON s.id = b.source_id
                    WHERE s.kind <> 'by_hand' ORDER BY b.id DESC""")
        ).fetchall()
    return [
        BatchRow(*before, created_at=datetime.fromisoformat(at), is_withdrawn=bool(is_withdrawn))
        for *before, at, is_withdrawn in rows
    ]


def sources(database: Database, clock: Clock) -> list[SourceAge]:
    """The sources of files with the age of their last import in force."""
    with database.read() as connection:
        rows = connection.execute(
            text("""SELECT s.id, s.name, s.kind, max(b.created_at) FROM source s
                    LEFT JOIN import_batch b ON b.source_id = s.id AND b.withdrawn_at IS NULL
                    WHERE s.kind <> 'by_hand' GROUP BY s.id ORDER BY s.id""")
        ).fetchall()
    found: list[SourceAge] = []
    for source_id, name, kind, last in rows:
        at = datetime.fromisoformat(last) if last else None
        age = (clock.today() - at.astimezone().date()).days if at else None
        found.append(SourceAge(source_id, name, kind, at, age))
    return found


def withdraw(database: Database, clock: Clock, batch_id: int) -> Changes:
    """Withdraw an import: what it alone said is no longer in force. KnownError: batch_unknown, batch_withdrawn."""
    return _set_withdrawn(database, batch_id, clock.now().isoformat(timespec="seconds"))


def restore(database: Database, batch_id: int) -> Changes:
    """Put a withdrawn import in force again. KnownError: batch_unknown, batch_in_force."""
    return _set_withdrawn(database, batch_id, None)


def _set_withdrawn(database: Database, batch_id: int, at: str | None) -> Changes:
    with database.write(bulk=True) as connection:
        row = connection.execute(
            text("SELECT file_name, withdrawn_at FROM import_batch WHERE id = :id"), {"id": batch_id}
        ).fetchone()
        if row is None:
            raise KnownError("batch_unknown", batch_id=batch_id)
        if (row[1] is None) == (at is None):
            raise KnownError("batch_in_force" if at is None else "batch_withdrawn", batch_id=batch_id, file=row[0])
        connection.execute(
            text("UPDATE import_batch SET withdrawn_at = :at WHERE id = :id"), {"at": at, "id": batch_id}
        )
        settle(connection, batch_id)
        set_setting(connection, FIGURES_STALE, value=True)
    command = "restore_batch" if at else "withdraw_batch"
    label = "import_withdrawn" if at else "import_restored"
    return Changes(_TOUCHED, label, {"file": row[0]}, UndoStep(command, batch_id))


def settle(connection: Connection, batch_id: int) -> None:
    """Decide anew what is in force among everything the batch says."""
    records = connection.exec_driver_sql(
        "SELECT record_id FROM record_version WHERE batch_id = ? UNION SELECT v.record_id FROM reclaim r"
        " JOIN record_version v ON v.id = r.item_id WHERE r.batch_id = ? AND r.kind = 'version'",
        (batch_id, batch_id),
    ).fetchall()
    in_force.keep_affected(connection, (row[0] for row in records))
    in_force.settle_records(connection)
    in_force.keep_affected(connection, _said(connection, "purchase", "purchase", batch_id))
    source_id = connection.exec_driver_sql("SELECT source_id FROM import_batch WHERE id = ?", (batch_id,)).scalar_one()
    in_force.settle_purchases(connection, int(source_id))
    for table, kind in (("contact_event", "contact"), ("consent_event", "consent")):
        in_force.keep_affected(connection, _said(connection, table, kind, batch_id))
        in_force.settle_events(connection, table, kind)


def _said(connection: Connection, table: str, kind: str, batch_id: int) -> list[int]:
    rows = connection.exec_driver_sql(
        f"SELECT id FROM {table} WHERE batch_id = ? UNION SELECT item_id FROM reclaim WHERE batch_id = ? AND kind = ?",
        (batch_id, batch_id, kind),
    )
    return [int(row[0]) for row in rows]


def rejected_rows(database: Database, batch_id: int) -> list[RejectedRow]:
    """The rows an import set aside, in the order of the file."""
    with database.read() as connection:
        rows = connection.execute(
            text("""SELECT row_number, column_name, value, reason FROM rejected_row
                    WHERE batch_id = :id ORDER BY row_number, id"""),
            {"id": batch_id},
        ).fetchall()
    return [RejectedRow(*row) for row in rows]


def save_rejected(database: Database, batch_id: int, path: Path) -> int:
    """Write the rejected rows as a file of the same columns with a last column `reason`; return how many."""
    with database.read() as connection:
        reading = connection.execute(text("SELECT reading FROM import_batch WHERE id = :id"), {"id": batch_id}).scalar()
        rows = connection.execute(
            text("SELECT cells, reason FROM rejected_row WHERE batch_id = :id ORDER BY row_number, id"),
            {"id": batch_id},
        ).fetchall()
    if reading is None:
        raise KnownError("batch_unknown", batch_id=batch_id)
    header = list(json.loads(reading)["header"])
    try:
        with path.open("w", newline="", encoding="utf-8-sig") as file:
            writer = csv.writer(file, delimiter=";")
            writer.writerow([*header, REASON_HEADER])
            writer.writerows([*json.loads(cells), reason] for cells, reason in rows)
    except OSError as error:
        raise KnownError("file_not_writable", path=str(path)) from error
    return len(rows)

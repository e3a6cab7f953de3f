"""An import of the past, told again as it was told when it was made."""

from __future__ import annotations

import json
from typing import Any, cast

from sqlalchemy import text

from app.models.db.engine import Database
from app.models.domain.errors import KnownError
from app.models.domain.importing import ImportReport, IssueCount
from app.services.importing import batches


def batch_report(database: Database, batch_id: int, currency: str) -> ImportReport:
    """Return the report of an import; sums are 0 where they were not kept then. KnownError: batch_unknown."""
    with database.read() as connection:
        row = connection.execute(
            text("""SELECT b.file_name, s.name, b.kind, b.reading, b.mapping, b.row_count, b.imported_count,
                    b.updated_count, b.unchanged_count, b.rejected_count, b.report
                    FROM import_batch b JOIN source s ON s.id = b.source_id WHERE b.id = :id"""),
            {"id": batch_id},
        ).fetchone()
    if row is None:
        raise KnownError("batch_unknown", batch_id=batch_id)
    name, source, kind, reading, mapping, rows, imported, updated, unchanged, rejected, kept = row
    told = cast("dict[str, Any]", json.loads(kept or "{}"))
    money = cast("dict[str, Any]", told.get("money", {}))
    return ImportReport(
        file_name=name,
        source=source,
        kind=kind,
        reading=json.loads(reading or "{}"),
        columns=_columns(mapping),
        rows=rows or 0,
        imported=imported or 0,
        updated=updated or 0,
        unchanged=unchanged or 0,
        rejected=tuple(batches.rejected_rows(database, batch_id)),
        rejected_count=rejected or 0,
        issues=tuple(_issue(one) for one in told.get("issues", ())),
        counts=told.get("counts", {}),
        money_e4=money.get("money_e4", 0),
        anonymous_e4=money.get("anonymous_e4", 0),
        refunded_e4=money.get("refunded_e4", 0),
        currency=money.get("currency", currency),
        is_dry_run=False,
        batch_id=batch_id,
        left_out=told.get("left_out", 0),
        parts_e4=money.get("parts_e4", {}),
        other_money_e4=money.get("other_money_e4", {}),
    )


def _columns(mapping: str | None) -> dict[str, str | None]:
    saved: object = json.loads(mapping or "{}").get("columns", [])
    if isinstance(saved, dict):
        return dict(cast("dict[str, str | None]", saved))
    return {str(one["header"]): one["field"] for one in cast("list[dict[str, Any]]", saved)}


def _issue(kept: dict[str, Any]) -> IssueCount:
    examples = tuple((row, value, suggestion) for row, value, suggestion in kept["examples"])
    return IssueCount(kept["code"], kept["column"], kept["severity"], kept["count"], examples)

"""The commands that read files: import, read, undo-import."""

from __future__ import annotations

import argparse
import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from app.cli.output import TerminalProgress, say, write_json
from app.models.domain.errors import KnownError
from app.models.domain.importing import ImportReport
from app.services.container import Services
from app.services.import_job import import_and_derive
from app.services.importing.fields import FileKind
from app.services.importing.mapping.types import FileMapping
from app.services.importing.plan import ImportPlan


def run_import(services: Services, options: argparse.Namespace) -> None:
    """Import files, all of them or none, or say what importing would do."""
    mapping = _mapping(options.mapping) if options.mapping else None
    kind = None if options.kind == "auto" else FileKind(options.kind)
    progress = TerminalProgress()
    plans: list[ImportPlan] = []
    for path in options.files:
        plans.append(services.importing.preview(path, mapping=mapping, kind=kind, source=options.source).plan)
    if options.dry_run:
        reports = [services.importing.check(plan, progress) for plan in plans]
    else:
        reports = import_and_derive(services, plans, progress)
    progress.end()
    rows = [report_row(report) for report in reports]
    if options.report:
        write_json(options.report, {"files": rows})
    if options.json:
        say(json.dumps({"files": rows}, ensure_ascii=False, default=str))
    else:
        for report in reports:
            say(summary(report))


def run_read(options: argparse.Namespace) -> None:
    """Write a file as the reader understands it."""
    from app.services.importing.reading.open_file import open_file  # noqa: PLC0415 - only this command reads alone
    from app.services.importing.reading.write_csv import write_csv  # noqa: PLC0415 - the same

    table = open_file(options.file)
    progress = TerminalProgress()
    rows = write_csv(table, options.out, progress)
    progress.end()
    if options.report:
        write_json(options.report, {**table.reading.to_json(), "rows": rows})
    say(f"{rows:,} rows of {len(table.reading.header)} columns written to {options.out}.")


def run_undo_import(services: Services, options: argparse.Namespace) -> None:
    """Take an import back."""
    progress = TerminalProgress()
    changes = services.importing.withdraw(options.batch_id)
    services.rebuild.refresh(progress)
    progress.end()
    say(f"The import of {(changes.params or {}).get('file')} was taken back.")


def report_row(report: ImportReport) -> dict[str, Any]:
    """The public report of one file; its names are stable, see the README."""
    reading = report.reading
    return {
        "file": report.file_name,
        "source": report.source,
        "kind": report.kind,
        "encoding": reading.get("encoding"),
        "delimiter": reading.get("delimiter"),
        "header_row": reading.get("header_row"),
        "columns": dict(report.columns),
        "rows": report.rows,
        "imported": report.imported,
        "updated": report.updated,
        "unchanged": report.unchanged,
        "rejected": [
            {"row": one.row, "column": one.column, "value": one.value, "reason": one.reason} for one in report.rejected
        ],
        "rejected_count": report.rejected_count,
        "issues": [
            {
                "code": issue.code,
                "column": issue.column,
                "severity": issue.severity,
                "count": issue.count,
                "examples": [
                    {"row": row, "value": value, "suggestion": suggestion} for row, value, suggestion in issue.examples
                ],
            }
            for issue in report.issues
        ],
        "counts": dict(report.counts),
        "money": {
            "currency": report.currency,
            "total": exact_money(report.money_e4),
            "anonymous": exact_money(report.anonymous_e4),
            "refunded": exact_money(report.refunded_e4),
        },
        "reading": _plain(reading),
        "dry_run": report.is_dry_run,
        "batch_id": report.batch_id,
    }


def summary(report: ImportReport) -> str:
    """One line on what an import did or would do."""
    verb = "would be imported" if report.is_dry_run else "imported"
    counts = report.counts
    parts = [f"{report.imported:,} of {report.rows:,} rows {verb}"]
    parts += [f"{number:,} {word}" for number, word in ((report.updated, "updated"), (report.unchanged, "unchanged")) if number]
    if report.rejected_count:
        parts.append(f"{report.rejected_count:,} rejected")
    what = ", ".join(f"{counts[key]:,} {key}" for key in ("records", "purchases", "contacts") if counts.get(key))
    money = f"; {exact_money(report.money_e4)} {report.currency} in all" if report.kind == "purchases" else ""
    batch = "" if report.batch_id is None else f" (batch {report.batch_id})"
    return f"{report.file_name}: {', '.join(parts)} as {report.kind}{': ' + what if what else ''}{money}{batch}."


def exact_money(amount_e4: int) -> str:
    """Ten-thousandths as a plain decimal with two places, halves away from zero."""
    from app.models.domain.values import cents  # noqa: PLC0415 - used here alone

    whole = cents(amount_e4)
    return f"{'-' if whole < 0 else ''}{abs(whole) // 100}.{abs(whole) % 100:02d}"


def _mapping(path: Path) -> FileMapping:
    try:
        return FileMapping.from_json(path.read_text(encoding="utf-8"))
    except FileNotFoundError as error:
        raise KnownError("file_missing", path=str(path)) from error
    except (OSError, UnicodeDecodeError) as error:
        raise KnownError("mapping_invalid", detail=str(path)) from error


def _plain(reading: Mapping[str, Any]) -> dict[str, Any]:
    return {key: value for key, value in reading.items() if key not in {"encoding", "delimiter", "header_row"}}

"""The commands that read files: import, read, undo-import."""

from __future__ import annotations

import argparse
from collections.abc import Mapping
from contextlib import nullcontext
from pathlib import Path
from typing import Any

from app.cli.import_parts import part_name, plans_of
from app.cli.input import read_text
from app.cli.output import TerminalProgress, json_text, say, say_json, whole_file, write_json
from app.models.domain.changes import UndoStep
from app.models.domain.errors import KnownError
from app.models.domain.importing import ImportReport
from app.models.domain.ports import Clock
from app.models.domain.values import cents
from app.services.container import Services
from app.services.import_job import import_and_derive
from app.services.importing.fields import FileKind
from app.services.importing.mapping.types import FileMapping


def run_import(services: Services, options: argparse.Namespace) -> None:
    """Import files, all of them or none, or say what importing would do."""
    mapping = _mapping(options.mapping) if options.mapping else None
    kind = None if options.kind == "auto" else FileKind(options.kind)
    progress = TerminalProgress()
    with whole_file(options.report) if options.report else nullcontext() as report_path:
        plans = plans_of(services, options, mapping, kind)
        if options.dry_run:
            reports = [services.importing.check(plan, progress) for plan in plans]
        else:
            reports = import_and_derive(services, plans, progress)
        progress.end()
        answer = {"files": [report_row(report) for report in reports]}
        if report_path is not None:
            report_path.write_text(json_text(answer), encoding="utf-8")
    if options.json:
        say_json(answer)
    else:
        for report in reports:
            say(summary(report))


def run_read(options: argparse.Namespace, _clock: Clock) -> None:
    """Write a file as the reader understands it."""
    from app.services.importing.reading.open_file import open_file  # noqa: PLC0415 - only this command reads alone
    from app.services.importing.reading.table import ReadingChoices  # noqa: PLC0415 - the same
    from app.services.importing.reading.write_csv import write_csv  # noqa: PLC0415 - the same

    choices = ReadingChoices(member=options.member, sheet=options.sheet)
    table = open_file(options.file, choices, accepts_no_rows=True)
    progress = TerminalProgress()
    with whole_file(options.out) as unfinished:
        rows = write_csv(table, unfinished, progress)
    progress.end()
    if options.report:
        write_json(options.report, {**table.reading.to_json(), "rows": rows})
    say(f"{rows:,} rows of {len(table.reading.header)} columns written to {options.out}.")


def run_undo_import(services: Services, options: argparse.Namespace) -> None:
    """Take an import back."""
    progress = TerminalProgress()
    changes = services.undo(UndoStep("withdraw_batch", options.batch_id), progress)
    progress.end()
    say(f"The import of {(changes.params or {}).get('file')} was taken back.")


def report_row(report: ImportReport) -> dict[str, Any]:
    """The public report of one file; its names are stable, see the README."""
    reading = report.reading
    return {
        "file": report.file_name,
        "part": part_name(reading),
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
        "left_out": report.left_out,
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
            "parts": {name: exact_money(amount) for name, amount in report.parts_e4.items()},
            "other_currencies": {code: exact_money(amount) for code, amount in report.other_money_e4.items()},
        },
        "reading": _plain(reading),
        "dry_run": report.is_dry_run,
        "batch_id": report.batch_id,
    }


def summary(report: ImportReport) -> str:
    """One line on what an import did or would do."""
    verb = "would be imported" if report.is_dry_run else "imported"
    parts = [f"{report.imported:,} of {report.rows:,} rows {verb}"]
    others = (
        (report.updated, "updated"),
        (report.unchanged, "unchanged"),
        (report.rejected_count, "rejected"),
        (report.left_out, "left out"),
    )
    parts += [f"{number:,} {word}" for number, word in others if number]
    counts = [f"{report.counts[key]:,} {key}" for key in ("records", "purchases", "contacts") if report.counts.get(key)]
    what = f": {', '.join(counts)}" if counts else ""
    money = f"; {exact_money(report.money_e4)} {report.currency} in all" if report.kind == "purchases" else ""
    batch = "" if report.batch_id is None else f" (batch {report.batch_id})"
    part = part_name(report.reading)
    name = f"{report.file_name} ({part})" if part else report.file_name
    return f"{name}: {', '.join(parts)} as {report.kind}{what}{money}{batch}."


def exact_money(amount_e4: int) -> str:
    """Ten-thousandths as a plain decimal with two places, halves away from zero."""
    whole = cents(amount_e4)
    return f"{'-' if whole < 0 else ''}{abs(whole) // 100}.{abs(whole) % 100:02d}"


def _mapping(path: Path) -> FileMapping:
    try:
        return FileMapping.from_json(read_text(path))
    except RecursionError as error:
        raise KnownError("mapping_invalid", detail="too_deep", place=path.name) from error


def _plain(reading: Mapping[str, Any]) -> dict[str, Any]:
    return {key: value for key, value in reading.items() if key not in {"encoding", "delimiter", "header_row"}}

"""The commands over who is who: unify, review, decide, households."""

from __future__ import annotations

import argparse
import csv
import io
from dataclasses import asdict
from pathlib import Path

from app.cli.input import read_text
from app.cli.output import TerminalProgress, say, say_json, write_json, write_rows
from app.models.domain.errors import KnownError
from app.services.container import Services
from app.services.identity.tables import HOUSEHOLD_COLUMNS, REVIEW_COLUMNS

Answer = tuple[int, int, str]


def run_unify(services: Services, options: argparse.Namespace) -> None:
    """Link the records again from nothing, and rebuild everything derived."""
    progress = TerminalProgress()
    report = services.identity.unify(progress)
    services.rebuild.refresh(progress, unify=False)
    progress.end()
    if options.report:
        write_json(options.report, asdict(report))
    if options.json:
        say_json(asdict(report))
    else:
        say(f"{report.customers:,} customers; {report.joined:,} records joined, {report.to_review:,} pairs to review.")


def run_review(services: Services, options: argparse.Namespace) -> None:
    """Write the open questions, the surest first."""
    count = write_rows(options.out, REVIEW_COLUMNS, services.identity.review_rows())
    say(f"{count:,} pairs to review written to {options.out}.")


def run_households(services: Services, options: argparse.Namespace) -> None:
    """Write one row per customer who shares a household."""
    count = write_rows(options.out, HOUSEHOLD_COLUMNS, services.identity.household_rows())
    say(f"{count:,} customers in households written to {options.out}.")


def run_decide(services: Services, options: argparse.Namespace) -> None:
    """Take the answers of a file as one act."""
    answers = read_answers(options.file)
    progress = TerminalProgress()
    if answers:
        services.identity.decide_many(answers, progress)
        services.rebuild.refresh(progress, unify=False)
    progress.end()
    say(f"{len(answers):,} answers taken.")


def read_answers(path: Path) -> list[Answer]:
    """The rows of a CSV with the columns pair and decision; rows without a decision are left out.

    KnownError: answers_unreadable, pair_unknown and those of `read_text`.
    """
    content = read_text(path)
    head = content.partition("\n")[0]
    rows = csv.DictReader(io.StringIO(content), delimiter=";" if head.count(";") > head.count(",") else ",")
    names = {(name or "").strip().lower(): name for name in rows.fieldnames or ()}
    if not {"pair", "decision"} <= names.keys():
        raise KnownError("answers_unreadable", name=path.name)
    found = [((row[names["pair"]] or "").strip(), (row[names["decision"]] or "").strip().lower()) for row in rows]
    return [(*_records(pair), decision) for pair, decision in found if decision]


def _records(pair: str) -> tuple[int, int]:
    a, _, b = pair.partition("-")
    if not (_is_number(a) and _is_number(b) and int(a) != int(b)):
        raise KnownError("pair_unknown", pair=pair)
    return min(int(a), int(b)), max(int(a), int(b))


def _is_number(text: str) -> bool:
    return text.isascii() and text.isdecimal() and len(text) < 19

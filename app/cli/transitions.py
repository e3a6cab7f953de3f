"""The command over passages: transitions."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from app.cli.customers import segment_named
from app.cli.output import TerminalProgress, say, write_rows
from app.models.domain.errors import KnownError
from app.models.domain.transition import ERASED, NOT_YET, Matrix, Segmentation
from app.services.container import Services

if TYPE_CHECKING:
    from app.cli.parser import Commands

COLUMNS: Final = ("from", "to", "customers", "revenue_before", "revenue_after")
MEMBER_COLUMNS: Final = ("customer_id", "from", "to")
_SEGMENTS: Final = "segments:"
_HELP: Final = (
    "rfm, pmg, activity, email_activity, email_activation, email_opens, email_clicks, email_open_life, "
    "email_click_life, personas, custom.text.COLUMN, or segments:NAME,NAME… (the first that holds)"
)


def add(commands: Commands, day: Callable[[str], date]) -> None:
    """Add the command to the program's; `day` reads a date."""
    parser = commands.add_parser("transitions", help="write who went from which class to which between two days as CSV")
    parser.add_argument("workspace", type=Path, metavar="WORKSPACE")
    parser.add_argument("--from", type=day, required=True, dest="from_on", metavar="DATE")
    parser.add_argument("--to", type=day, required=True, dest="to_on", metavar="DATE")
    parser.add_argument("--segmentation", required=True, metavar="NAME", help=_HELP)
    parser.add_argument("--out", type=Path, required=True, metavar="FILE.csv")
    parser.add_argument("--members", type=Path, metavar="FILE.csv", help="one row for each customer, too")


def run_transitions(services: Services, options: argparse.Namespace) -> None:
    """Write the matrix in long form, and each customer's classes if asked for."""
    segmentation_id, progress = _id_of(services, options.segmentation), TerminalProgress()
    matrix = services.transitions.matrix(segmentation_id, options.from_on, options.to_on, progress)
    progress.end()
    count = write_rows(options.out, COLUMNS, _rows(matrix))
    say(f"{matrix.total.customers:,} customers in {count:,} passages written to {options.out}.")
    if options.members is not None:
        members = services.transitions.members(segmentation_id, options.from_on, options.to_on)
        written = write_rows(options.members, MEMBER_COLUMNS, _members(matrix.segmentation, members))
        say(f"{written:,} customers written to {options.members}.")


def _id_of(services: Services, wanted: str) -> str:
    """Return the id of a segmentation; segments may be named by name or code, a column of one's own by its name."""
    if wanted.casefold().startswith(_SEGMENTS):
        names = [name.strip() for name in wanted[len(_SEGMENTS) :].split(",") if name.strip()]
        ids = [name if name.isdecimal() else str(segment_named(services, name).id) for name in names]
        return _SEGMENTS + ",".join(ids)
    known = {segmentation.id: segmentation for segmentation in services.transitions.segmentations()}
    if wanted in known:
        return wanted
    for segmentation in known.values():
        if wanted.casefold() in {segmentation.id.casefold(), segmentation.title.casefold()}:
            return segmentation.id
    raise KnownError("segmentation_unknown", segmentation=wanted, known=", ".join([*known, f"{_SEGMENTS}NAME,NAME…"]))


def _rows(matrix: Matrix) -> Iterator[dict[str, Any]]:
    """Yield every passage that somebody made, in the order of the classes."""
    names = matrix.segmentation.names
    for row in matrix.rows:
        for column in matrix.columns:
            passage = matrix.cell(row, column)
            if passage.customers:
                yield {
                    "from": names.get(row, row),
                    "to": names.get(column, column),
                    "customers": passage.customers,
                    "revenue_before": f"{passage.revenue_before_cents / 100:.2f}",
                    "revenue_after": f"{passage.revenue_after_cents / 100:.2f}",
                }
    if matrix.erased:
        yield {"from": ERASED, "to": ERASED, "customers": matrix.erased}


def _members(segmentation: Segmentation, members: list[tuple[int, str | None, str | None]]) -> Iterator[dict[str, Any]]:
    for customer_id, before, after in members:
        classes = (segmentation.names.get(code or NOT_YET, code or NOT_YET) for code in (before, after))
        yield {"customer_id": customer_id, **dict(zip(("from", "to"), classes, strict=True))}

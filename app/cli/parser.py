"""The command line: every command with its options and its help."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from app.cli import personas, rehearsal, segments, transitions

if TYPE_CHECKING:
    Commands = argparse._SubParsersAction[argparse.ArgumentParser]  # noqa: SLF001 # pyright: ignore[reportPrivateUsage] - it has no public name

LARGEST_ID = 2**63 - 1
MOST_CUSTOMERS = 10_000_000
MOST_DAYS = 3660
FIRST_YEAR, LAST_YEAR = 1900, 2199
DESCRIPTION = "Clientèle: from customer files to the right message. Without a command, the window opens."


def parse(arguments: Sequence[str]) -> argparse.Namespace:
    """Return the options of a command line. Wrong usage says so and exits with 2."""
    parser = build_parser()
    options = parser.parse_args(arguments)
    if options.command is None and not options.self_test:
        parser.error("a command is needed; --help lists them")
    if options.command == "sample" and options.workspace is None and options.files is None:
        parser.error("sample needs a WORKSPACE to make, or --files DIR for the files alone")
    if options.command == "segments" and (refusal := segments.refusal(options)):
        parser.error(refusal)
    return options


def build_parser() -> argparse.ArgumentParser:
    """Return the parser of all commands."""
    parser = argparse.ArgumentParser(prog="clientele", description=DESCRIPTION)
    parser.add_argument("--self-test", action="store_true", help="run the whole chain in a temporary folder and exit")
    commands = parser.add_subparsers(dest="command", metavar="COMMAND")
    for add in (_add_workspace, _add_import, _add_customers, _add_acting, _add_care):
        add(commands)
    return parser


def _command(commands: Commands, name: str, text: str, *, has_workspace: bool = True) -> argparse.ArgumentParser:
    command = commands.add_parser(name, help=text, description=text)
    if has_workspace:
        command.add_argument("workspace", type=Path, metavar="WORKSPACE", help="the .clientele file")
    return command


def _add_workspace(commands: Commands) -> None:
    _command(commands, "new", "make an empty workspace")
    sample = _command(commands, "sample", "make the invented sample business and import it", has_workspace=False)
    sample.add_argument("workspace", type=Path, metavar="WORKSPACE", nargs="?", help="the .clientele file to make")
    sample.add_argument("--customers", type=_customers, default=3200, metavar="N", help="how many persons (3200)")
    sample.add_argument("--files", type=Path, metavar="DIR", help="leave the sample files in this folder")
    sample.add_argument("--ends-on", type=_day, metavar="DATE", help="last day of the sample (today)")
    demo = _command(commands, "demo", "run the whole chain on the sample business, with pictures", has_workspace=False)
    demo.add_argument("directory", type=Path, metavar="DIR", help="where lists and pictures go")


def _add_import(commands: Commands) -> None:
    importing = _command(commands, "import", "import customer, purchase or contact files")
    importing.add_argument("files", type=Path, nargs="+", metavar="FILE")
    importing.add_argument("--source", metavar="NAME", help="where the files come from (else found out by itself)")
    importing.add_argument("--kind", choices=("auto", "customers", "purchases", "contacts"), default="auto")
    importing.add_argument("--mapping", type=Path, metavar="FILE.json", help="columns to fields, see the README")
    importing.add_argument("--member", metavar="NAME", help="this file of an archive only (else all tables in it)")
    importing.add_argument("--sheet", metavar="NAME", help="this sheet of a workbook only (else all tables in it)")
    importing.add_argument("--as-one", action="store_true", help="the files are the parts of one table")
    importing.add_argument("--dry-run", action="store_true", help="say what would happen, write nothing")
    importing.add_argument("--report", type=Path, metavar="FILE.json")
    importing.add_argument("--json", action="store_true", help="print the report as JSON")
    reading = _command(commands, "read", "write a file as it is understood, as UTF-8 CSV", has_workspace=False)
    reading.add_argument("file", type=Path, metavar="FILE")
    reading.add_argument("--out", type=Path, required=True, metavar="FILE.csv")
    reading.add_argument("--member", metavar="NAME", help="which file of an archive")
    reading.add_argument("--sheet", metavar="NAME", help="which sheet of a workbook")
    reading.add_argument("--report", type=Path, metavar="FILE.json")
    undo = _command(commands, "undo-import", "take an import back")
    undo.add_argument("batch_id", type=_batch, metavar="BATCH_ID", help="as `import` said it")


def _add_customers(commands: Commands) -> None:
    unify = _command(commands, "unify", "join the records of one person into one customer")
    unify.add_argument("--json", action="store_true", help="print the report as JSON")
    unify.add_argument("--report", type=Path, metavar="FILE.json")
    review = _command(commands, "review", "write the pairs of records that wait for a decision as CSV")
    review.add_argument("--out", type=Path, required=True, metavar="FILE.csv")
    decide = _command(commands, "decide", "take decisions about pairs of records from a CSV")
    decide.add_argument(
        "--file", type=Path, required=True, metavar="FILE.csv", help="columns pair and decision, see the README"
    )
    households = _command(commands, "households", "write who lives together, and why, as CSV")
    households.add_argument("--out", type=Path, required=True, metavar="FILE.csv")
    customers = _command(commands, "customers", "write all customers, or all records, as CSV")
    customers.add_argument("--out", type=Path, required=True, metavar="FILE.csv")
    customers.add_argument("--records", action="store_true", help="one row for each source record")
    score = _command(commands, "score", "write the scores of all customers as CSV")
    score.add_argument("--as-of", type=_day, metavar="DATE")
    asked = score.add_mutually_exclusive_group(required=True)
    asked.add_argument("--out", type=Path, metavar="FILE.csv")
    asked.add_argument("--explain", type=_batch, metavar="CUSTOMER_ID", help="print why one customer has these scores")
    features = _command(commands, "features", "write what the scores know of all customers as CSV")
    features.add_argument("--as-of", type=_day, metavar="DATE")
    features.add_argument("--out", type=Path, required=True, metavar="FILE.csv")
    backtest = _command(commands, "backtest", "place a score on past days and compare with what happened")
    backtest.add_argument("--score", default="attrition", metavar="NAME")
    backtest.add_argument("--json", action="store_true", help="print the report as JSON")
    segments.add(commands, _day, _batch)
    transitions.add(commands, _day)
    personas.add(commands)


def _add_acting(commands: Commands) -> None:
    plan = _command(commands, "plan", "write the contact plan of a day as CSV")
    plan.add_argument("--day", type=_day, required=True, metavar="DATE")
    plan.add_argument("--out", type=Path, required=True, metavar="FILE.csv")
    rehearsal.add(commands, _day, _days)
    export = _command(commands, "export", "make a mailing list, record it and write its file")
    whom = export.add_mutually_exclusive_group(required=True)
    whom.add_argument("--segment", metavar="NAME")
    whom.add_argument("--plan", type=_day, metavar="DATE")
    export.add_argument("--channel", choices=("email", "sms", "post", "phone"), required=True)
    export.add_argument(
        "--format", required=True, metavar="FORMAT", help="generic_fr, brevo, postal, xlsx… (see the README)"
    )
    export.add_argument("--out", type=Path, required=True, metavar="FILE")


def _add_care(commands: Commands) -> None:
    check = _command(commands, "check", "check that the file is whole and that everything derived can be derived again")
    check.add_argument("--json", action="store_true", help="print the report as JSON")
    pictures = _command(commands, "screenshots", "draw every page as a PNG")
    pictures.add_argument("directory", type=Path, metavar="DIR")
    pictures.add_argument("--lang", choices=("fr", "en"), default="fr")
    pictures.add_argument("--theme", choices=("light", "dark"), default="light")
    pictures.add_argument("--size", type=_size, default=(1440, 900), metavar="WxH")


def _day(text: str) -> date:
    try:
        day = date.fromisoformat(text)
    except ValueError:
        day = None
    if day is None or not FIRST_YEAR <= day.year <= LAST_YEAR:
        message = f"{text!r} is not a day such as 2025-11-18"
        raise argparse.ArgumentTypeError(message)
    return day


def _customers(text: str) -> int:
    return _number(text, MOST_CUSTOMERS)


def _days(text: str) -> int:
    return _number(text, MOST_DAYS)


def _batch(text: str) -> int:
    return _number(text, LARGEST_ID)


def _number(text: str, most: int) -> int:
    if not (text.isascii() and text.isdecimal() and len(text) < 20 and 0 < int(text) <= most):
        message = f"{text!r} is not a whole number from 1 to {most}"
        raise argparse.ArgumentTypeError(message)
    return int(text)


def _size(text: str) -> tuple[int, int]:
    width, _, height = text.partition("x")
    try:
        return _number(width, 10_000), _number(height, 10_000)
    except argparse.ArgumentTypeError:
        message = f"{text!r} is not a size such as 1440x900"
        raise argparse.ArgumentTypeError(message) from None

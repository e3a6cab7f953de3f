"""The command that rehearses: dry-run, the plans of many days as if each were approved."""

from __future__ import annotations

import argparse
from collections import Counter
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

from app.cli.acting import LANGUAGE, reason_text
from app.cli.output import TerminalProgress, say, write_rows
from app.models.domain.errors import KnownError
from app.models.domain.scenario import DayPlan

if TYPE_CHECKING:
    from app.cli.parser import Commands
    from app.services.container import Services

COLUMNS = ("day", "customer_id", "scenario", "step", "channel", "status", "reason")


def add(commands: Commands, day: Callable[[str], date], days: Callable[[str], int]) -> None:
    """Add the command to the program's; `day` reads a date, `days` their number."""
    parser = commands.add_parser("dry-run", help="rehearse the contact plans of many days, to come or gone by, as CSV")
    parser.add_argument("workspace", type=Path, metavar="WORKSPACE")
    parser.add_argument("--from", type=day, required=True, dest="day_from", metavar="DATE")
    parser.add_argument("--days", type=days, required=True, metavar="N", help="how many days (up to 3660)")
    parser.add_argument("--scenario", metavar="NAME", help="this one alone, in service or not (else all in service)")
    parser.add_argument("--out", type=Path, required=True, metavar="FILE.csv")


def run_dry_run(services: Services, options: argparse.Namespace) -> None:
    """Write who would be contacted and who withheld on each day, and say who would be contacted most."""
    services.scenarios.ensure_ready(LANGUAGE)
    scenario_id = _scenario(services, options.scenario) if options.scenario else None
    plans: list[DayPlan] = []
    progress = TerminalProgress()
    services.scenarios.rehearse(
        options.day_from, options.days, plans.append, scenario_id=scenario_id, progress=progress
    )
    progress.end()
    write_rows(options.out, COLUMNS, _rows(plans))
    contacts = [contact for plan in plans for contact in plan.contacts]
    withheld = sum(len(plan.withheld) for plan in plans)
    say(f"{len(contacts):,} contacts and {withheld:,} withheld on {options.days:,} days, written to {options.out}.")
    busiest = Counter(contact.customer_id for contact in contacts).most_common(1)
    if busiest:
        say(f"Customer {busiest[0][0]} is contacted most: {busiest[0][1]} times.")


def _scenario(services: Services, name: str) -> int:
    """Return the scenario of this name, in service or not. KnownError: scenario_unknown."""
    wanted = name.strip().casefold()
    known = services.scenarios.all()
    for scenario in known:
        if scenario.name.casefold() == wanted or scenario.template_id == wanted:
            return scenario.id
    raise KnownError("scenario_unknown", name=name, known=", ".join(scenario.name for scenario in known))


def _rows(plans: list[DayPlan]) -> Iterator[dict[str, Any]]:
    for plan in plans:
        for contact in (*plan.contacts, *plan.withheld):
            yield {
                "day": plan.day.isoformat(),
                "customer_id": contact.customer_id,
                "scenario": contact.scenario_name,
                "step": 1,
                "channel": contact.channel,
                "status": "withheld" if contact.withheld else "planned",
                "reason": reason_text(contact.withheld or contact.why),
            }

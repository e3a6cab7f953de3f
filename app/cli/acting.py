"""The commands that prepare contacts: plan, export."""

from __future__ import annotations

import argparse
import json
from collections.abc import Iterator
from typing import Any

from app.cli.customers import segment_named
from app.cli.output import TerminalProgress, say, write_rows
from app.models.domain.mailing import AudienceRequest, MailingRequest
from app.models.domain.reasons import Reason
from app.models.domain.scenario import DayPlan
from app.services.container import Services

LANGUAGE = "fr"
"""The language of the scenarios that a workspace without any gets."""

PLAN_COLUMNS = ("customer_id", "scenario", "channel", "status", "reason")


def run_plan(services: Services, options: argparse.Namespace) -> None:
    """Write who is contacted on a day and who is withheld, with reasons."""
    services.scenarios.ensure_ready(LANGUAGE)
    plan = services.scenarios.plan(options.day)
    write_rows(options.out, PLAN_COLUMNS, _rows(plan))
    say(f"{len(plan.contacts):,} contacts planned and {len(plan.withheld):,} withheld, written to {options.out}.")


def _rows(plan: DayPlan) -> Iterator[dict[str, Any]]:
    for contact in (*plan.contacts, *plan.withheld):
        reason = contact.withheld or contact.why
        yield {
            "customer_id": contact.customer_id,
            "scenario": contact.scenario_name,
            "channel": contact.channel,
            "status": "withheld" if contact.withheld else "planned",
            "reason": reason_text(reason),
        }


def reason_text(reason: Reason) -> str:
    """A code, then its values as JSON."""
    if not reason.params:
        return reason.code
    return f"{reason.code} {json.dumps(dict(reason.params), ensure_ascii=False, sort_keys=True, default=str)}"


def run_export(services: Services, options: argparse.Namespace) -> None:
    """Make a mailing list: after consent, suppression and pressure; recorded, so that it counts."""
    if options.segment:
        segment = segment_named(services, options.segment)
        audience = AudienceRequest(channel=options.channel, segment_id=segment.id)
        name = segment.name
    else:
        services.scenarios.ensure_ready(LANGUAGE)
        audience = AudienceRequest(channel=options.channel, plan_on=options.plan, nature="relational")
        name = f"Plan {options.plan.isoformat()}"
    request = MailingRequest(name, audience, options.format, options.out)
    left = services.mailings.audience(audience, options.format)
    if not left.recipients:
        services.mailings.write_empty(request)
        reasons = ", ".join(f"{step.code} {step.customers:,}" for step in left.steps if step.customers)
        say(f"Nobody is left of {left.start:,} ({reasons or 'nobody planned'}); {options.out} holds only its header.")
        return
    progress = TerminalProgress()
    _changes, mailing = services.mailings.create(request, progress)
    progress.end()
    say(f"{mailing.recipients:,} recipients written to {options.out}.")

"""The commands over customers: customers, segments."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from typing import Any

from app.cli.input import read_text
from app.cli.output import say, write_rows
from app.models.domain.errors import KnownError
from app.models.domain.segment import Segment
from app.services.container import Services

CUSTOMER_COLUMNS = (
    "customer_id", "kind", "title", "first_name", "last_name", "company", "email", "phone", "mobile", "landline",
    "street", "street_2", "postcode", "city", "country", "birth_date", "consent_email", "consent_sms", "consent_post",
    "consent_phone", "first_purchase_on", "last_purchase_on", "purchases", "revenue",
)  # fmt: skip
RECORD_COLUMNS = ("source", "external_id", "row", "customer_id")


def run_customers(services: Services, options: argparse.Namespace) -> None:
    """Write one row per customer, or per record."""
    if options.records:
        count = write_rows(options.out, RECORD_COLUMNS, services.customers.all_records())
        say(f"{count:,} records written to {options.out}.")
    else:
        columns = (*CUSTOMER_COLUMNS, *services.customers.custom_headers())
        count = write_rows(options.out, columns, services.customers.all_profiles())
        say(f"{count:,} customers written to {options.out}.")


def run_segments(services: Services, options: argparse.Namespace) -> None:
    """Write the members of one segment, of a rule, or of every segment."""
    count = write_rows(options.out, ("segment", "customer_id"), _members(services, options))
    say(f"{count:,} memberships written to {options.out}.")


def _members(services: Services, options: argparse.Namespace) -> Iterator[dict[str, Any]]:
    if options.rule:
        from app.services.segments.rules import rule_from_json  # noqa: PLC0415 - only for this option

        named = rule_from_json(read_text(options.rule))
        for customer_id in services.segments.members(named.rule, options.as_of):
            yield {"segment": named.name or options.rule.stem, "customer_id": customer_id}
        return
    segments = [segment_named(services, options.name)] if options.name else services.segments.all()
    for segment in segments:
        for customer_id in services.segments.members(segment.id, options.as_of):
            yield {"segment": segment.ready_id or segment.name, "customer_id": customer_id}


def segment_named(services: Services, name: str) -> Segment:
    """Return the segment of this name, or the ready-made one of this code ("rfm_loyal", or "loyal" for short).

    KnownError: segment_unknown.
    """
    segments = services.segments.all()
    code = name.strip().casefold()
    for wanted in (code, f"rfm_{code.replace(' ', '_')}"):
        for segment in segments:
            if wanted in {segment.name.casefold(), segment.ready_id}:
                return segment
    raise KnownError("segment_unknown", name=name, known=", ".join(each.ready_id or each.name for each in segments))

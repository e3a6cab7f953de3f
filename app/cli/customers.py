"""The command over customers, and segments by their names."""

from __future__ import annotations

import argparse

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

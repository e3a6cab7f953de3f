"""Which of several known values is shown, by rules per field.

The user's own correction comes first; then the most trusted source, the most recent record, the most complete value.
A record is as fresh as the last thing known to have happened on it: its creation or its last purchase.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

from app.models.domain.folding import fold

_MOBILE_STARTS = ("+336", "+337", "+3526", "+324", "+417", "+447", "+346", "+347", "+393", "+4915", "+4916", "+4917")


@dataclass(slots=True)
class LiveRecord:
    """One source record in force; `values` by column of record_version, blanks left out."""

    record_id: int
    source_id: int
    external_id: str | None
    fresh_on: str
    values: dict[str, str] = field(default_factory=dict[str, str])
    trust: int = 0


@dataclass(frozen=True, slots=True)
class Chosen:
    """The value shown for a field, and the record it comes from; None: the user says that there is none."""

    value: str | None
    record_id: int


Corrected = Mapping[str, Chosen]
"""What the user says of a customer, by column of profile."""

NOTHING_CORRECTED: Corrected = {}


def settled(corrected: Corrected, column: str, chosen: Chosen | None) -> Chosen | None:
    """Return the user's word about a column, else what the records give."""
    said = corrected.get(column)
    if said is None:
        return chosen
    return None if said.value is None else said


def freshest_first(records: Sequence[LiveRecord]) -> list[LiveRecord]:
    """Return the records in the order in which they are believed."""
    return sorted(records, key=lambda record: (record.trust, record.fresh_on, record.record_id), reverse=True)


def freshest(records: Sequence[LiveRecord], column: str) -> Chosen | None:
    """Return the value of the freshest record that has one; `records` freshest first."""
    for record in records:
        value = record.values.get(column)
        if value:
            return Chosen(value, record.record_id)
    return None


def best_name(records: Sequence[LiveRecord], column: str) -> Chosen | None:
    """Return the most complete spelling of the name most records of the most trusted sources agree on.

    Agreement is counted without accents and case; an initial never beats a name; among spellings of one name the
    one with accents wins, then the freshest.
    """
    candidates = [(record, record.values[column]) for record in records if record.values.get(column)]
    if not candidates:
        return None
    votes = Counter(fold(value) for _, value in candidates)
    order = {record.record_id: place for place, record in enumerate(records)}

    def worth(candidate: tuple[LiveRecord, str]) -> tuple[bool, int, int, int, int]:
        record, value = candidate
        accents = sum(not letter.isascii() for letter in value)
        return len(fold(value)) > 1, record.trust, votes[fold(value)], accents, -order[record.record_id]

    record, value = max(candidates, key=worth)
    return Chosen(value, record.record_id)


def best_address(records: Sequence[LiveRecord]) -> LiveRecord | None:
    """Return the record whose address is shown, whole: complete ones first, then the freshest."""
    complete = [r for r in records if r.values.get("street") and r.values.get("postcode") and r.values.get("city")]
    partial = [r for r in records if r.values.get("postcode") or r.values.get("city")]
    return next(iter(complete or partial), None)


def best_phone(records: Sequence[LiveRecord], accepts: Callable[[str], bool]) -> Chosen | None:
    """Return the freshest phone number that `accepts` (is_mobile or its contrary)."""
    for record in records:
        for column in ("phone", "phone_2"):
            number = record.values.get(column)
            if number and accepts(number):
                return Chosen(number, record.record_id)
    return None


def is_mobile(number: str) -> bool:
    """Return whether an E.164 number is a mobile one, by the ranges of France and its neighbours."""
    return number.startswith(_MOBILE_STARTS)


def is_landline(number: str) -> bool:
    """Return whether an E.164 number is not known to be a mobile one."""
    return not is_mobile(number)

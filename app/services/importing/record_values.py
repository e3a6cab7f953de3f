"""The values of one source record: cleaned cells → the columns of a record version, its key and its fingerprint."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from hashlib import blake2b
from typing import Any

from app.models.domain.folding import fold
from app.services.importing.cleaning.names import PersonName, gender_of_title
from app.services.importing.json_text import pairs_text
from app.services.importing.mapping.types import CustomField

COLUMNS = (
    "title",
    "first_name",
    "last_name",
    "company",
    "email",
    "phone",
    "phone_2",
    "street",
    "street_2",
    "postcode",
    "city",
    "country",
    "birth_on",
    "gender",
    "language",
    "card",
    "created_on",
    "note",
    "company_id",
)
FIELD_COLUMNS = {
    "customer.birth_date": "birth_on",
    **{f"customer.{column}": column for column in COLUMNS if column not in {"birth_on", "gender"}},
}

NAME_PARTS = ("first_name", "last_name", "company")
_CONSENT_DAYS = ("consent.date", "consent.granted_on", "consent.refused_on")

Said = tuple[str, str, "str | None"]
"""What somebody says about one channel: channel, status, day of proof."""


@dataclass(slots=True)
class RecordValues:
    """What one row says about a person: column of record_version → value, consents by channel, the user's fields."""

    external_id: str | None
    values: dict[str, str]
    consents: dict[str, str]
    consent_on: str | None
    custom: dict[CustomField, str | float | bool] = field(default_factory=dict[CustomField, "str | float | bool"])
    granted_on: str | None = None
    refused_on: str | None = None

    def key(self) -> str | None:
        """What this record is known by in its source from one file to the next; None when nothing identifies it.

        The source's own number if it has one; else card, e-mail, phone or address, each with the name, since a
        couple may share one of them.
        """
        if self.external_id:
            return f"id:{self.external_id}"
        name = self.folded_name()
        values = self.values
        if values.get("card"):
            return f"card:{values['card']}|{name}"
        if values.get("email"):
            return f"email:{values['email']}|{name}"
        phone = values.get("phone") or values.get("phone_2")
        if phone:
            return f"phone:{phone}|{name}"
        if not name:
            return None
        place = "|".join(fold(values.get(column, "")) for column in ("postcode", "city", "street"))
        return f"name:{name}|{place}|{values.get('birth_on', '')}"

    def folded_name(self) -> str:
        """First name, last name and company without accents or case."""
        return folded_name(*(self.values.get(column) for column in NAME_PARTS))

    def statements(self) -> list[Said]:
        """What the row says about channels: channel, status, day of proof.

        A day of refusal is a refusal, whatever else the row says; the day of an agreement is not that of a refusal.
        """
        days = {"granted": self.granted_on or self.consent_on, "refused": self.refused_on or self.consent_on}
        said = [(channel, status, days.get(status, self.consent_on)) for channel, status in self.consents.items()]
        if self.refused_on and "refused" not in self.consents.values():
            said.append(("email", "refused", self.refused_on))
        return said

    def overlay(self, other: RecordValues) -> None:
        """Take the values of a later row of the same file; its blanks change nothing."""
        self.values.update(other.values)
        self.custom.update(other.custom)


def folded_name(*parts: str | None) -> str:
    """Parts of a name without accents or case."""
    return " ".join(filter(None, (fold(part or "") for part in parts)))


def fingerprint(values: Mapping[str, str], extra: str | None, custom: str | None = None) -> int:
    """Return a stable signed 64-bit fingerprint of a record's contents (blake2b; never Python's own hash)."""
    rest = ["null" if part is None else json.dumps(part, ensure_ascii=False) for part in (extra, custom)]
    text = f"[{pairs_text(sorted(values.items()))}, {', '.join(rest if custom is not None else rest[:1])}]"
    return int.from_bytes(blake2b(text.encode(), digest_size=8).digest(), "big", signed=True)


def gather(cleaned: Mapping[str, Any]) -> RecordValues:
    """Sort the clean values of a row (field id → value) into record columns and consents."""
    values: dict[str, str] = {}
    consents: dict[str, str] = {}
    external_id: str | None = None
    for field_id, value in cleaned.items():
        if value is None or value == "":
            continue
        column = FIELD_COLUMNS.get(field_id)
        if column is not None:
            values[column] = str(value)
        elif field_id == "customer.external_id":
            external_id = str(value)
        elif field_id == "customer.full_name":
            _take_full_name(values, value)
        elif field_id.startswith("consent.") and field_id not in _CONSENT_DAYS:
            channel = field_id.removeprefix("consent.").removesuffix("_refused")
            if consents.get(channel) != "refused" and (value != "bounced" or channel == "email"):
                consents[channel] = str(value)
    gender = gender_of_title(values.get("title"))
    if gender is not None:
        values["gender"] = gender
    consent_on, granted_on, refused_on = (_day(cleaned.get(field_id)) for field_id in _CONSENT_DAYS)
    return RecordValues(external_id, values, consents, consent_on, granted_on=granted_on, refused_on=refused_on)


def _day(moment: object) -> str | None:
    return str(moment)[:10] if moment else None


def _take_full_name(values: dict[str, str], name: PersonName | str) -> None:
    """A full name fills the parts that no column of their own gives."""
    if isinstance(name, str):
        values.setdefault("last_name", name)
        return
    for column in ("title", "first_name", "last_name", "company"):
        part = getattr(name, column, None)
        if part:
            values.setdefault(column, part)

"""People as columns: what is written and compared of thousands of records at once."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from hashlib import blake2b
from typing import Any

from app.services.importing.cleaning.names import gender_of_title
from app.services.importing.json_text import are_plain
from app.services.importing.mapping.types import CustomField
from app.services.importing.record_values import (
    FIELD_COLUMNS,
    NAME_PARTS,
    RecordValues,
    Said,
    fingerprint,
    folded_name,
    gather,
)

_FINGERPRINT_BYTES = 8
_FULL_NAME = "customer.full_name"
_TEXT_OR_NOTHING = frozenset({str, type(None)})
Custom = Mapping[CustomField, "str | float | bool"]


@dataclass(slots=True)
class PeopleColumns:
    """People, one place each in every list; `values` by column of record_version, only those that anybody fills.

    `days` are what decides which of several rows about one person is the later one, `said` what they say about
    channels. `extras`, `cells` and `customs` as a version of a record keeps them.
    """

    rows: list[int]
    days: list[str]
    external_ids: list[str | None]
    values: dict[str, list[str | None]]
    said: list[tuple[Said, ...]]
    extras: list[str | None]
    cells: list[str | None]
    customs: list[Custom]

    def __len__(self) -> int:
        """Return how many people there are."""
        return len(self.rows)

    def only(self, places: Sequence[int]) -> PeopleColumns:
        """The people at these places."""
        if len(places) == len(self):
            return self
        return PeopleColumns(
            rows=[self.rows[place] for place in places],
            days=[self.days[place] for place in places],
            external_ids=[self.external_ids[place] for place in places],
            values={name: [column[place] for place in places] for name, column in self.values.items()},
            said=[self.said[place] for place in places],
            extras=[self.extras[place] for place in places],
            cells=[self.cells[place] for place in places],
            customs=[self.customs[place] for place in places],
        )

    def emails(self) -> list[str | None]:
        """The e-mail of each."""
        return self.values.get("email") or [None] * len(self)

    def keys(self) -> list[str | None]:
        """What each is known by in the source, see RecordValues.key."""
        if None not in self.external_ids:
            return [f"id:{number}" for number in self.external_ids]
        emails = self.emails()
        if "card" in self.values or None in emails or any(self.external_ids):
            return [self._person(place).key() for place in range(len(self))]
        nobody: list[str | None] = [None] * len(self)
        names = zip(*(self.values.get(part, nobody) for part in NAME_PARTS), strict=True)
        return [f"email:{email}|{folded_name(*name)}" for email, name in zip(emails, names, strict=True)]

    def fingerprints(self, customs: Sequence[str | None]) -> list[int]:
        """Stable fingerprints of their contents, the same as record_values.fingerprint of each."""
        if not all(map(are_plain, self.values.values())):
            return [
                fingerprint(self._person(place).values, self.extras[place], customs[place])
                for place in range(len(self))
            ]
        listed = self._listed()
        if customs.count(None) == len(customs) and self.extras.count(None) == len(self.extras):
            texts = [f"[[{text[2:]}], null]" for text in listed]
        else:
            rest = zip(map(_json, self.extras), customs, strict=True)
            ends = [extra if custom is None else f"{extra}, {_json(custom)}" for extra, custom in rest]
            texts = [f"[[{text[2:]}], {end}]" for text, end in zip(listed, ends, strict=True)]
        digests = [blake2b(text.encode(), digest_size=_FINGERPRINT_BYTES).digest() for text in texts]
        return [int.from_bytes(digest, "big", signed=True) for digest in digests]

    def _listed(self) -> list[str]:
        """The values of each as JSON pairs of column and text, in the order of the columns' names."""
        template, parts = "", list[Sequence[Any]]()
        for name, column in sorted(self.values.items()):
            is_filled = None not in column
            template += f', ["{name}", "%s"]' if is_filled else "%s"
            parts.append(column if is_filled else [f', ["{name}", "{text}"]' if text else "" for text in column])
        return list(map(template.__mod__, zip(*parts, strict=True))) if parts else [""] * len(self)

    def _person(self, place: int) -> RecordValues:
        values = {name: text for name, column in self.values.items() if (text := column[place])}
        return RecordValues(self.external_ids[place], values, {}, None)


def gather_columns(
    cleaned: Mapping[str, Sequence[Any]], count: int
) -> tuple[dict[str, list[Any]], list[Any], list[Any]]:
    """Sort clean values (field id → a value for each person) into columns, numbers of the source, and what is said.

    The same as record_values.gather of each.
    """
    values: dict[str, list[Any]] = {}
    external_ids: list[Any] = [None] * count
    for field_id, column in cleaned.items():
        name = FIELD_COLUMNS.get(field_id)
        if name is not None:
            values[name] = _texts(column)
        elif field_id == "customer.external_id":
            external_ids = _texts(column)
    if _FULL_NAME in cleaned:
        _add_full_names(values, cleaned[_FULL_NAME])
    if "title" in values:
        values["gender"] = list(map(gender_of_title, values["title"]))
    filled = {name: column for name, column in values.items() if any(column)}
    return filled, external_ids, _said(cleaned, count)


def _texts(column: Sequence[Any]) -> list[Any]:
    """Values as texts, None for nothing."""
    if set(map(type, column)) <= _TEXT_OR_NOTHING and "" not in column:
        return list(column)
    return [str(value) if value else None for value in column]


def _add_full_names(values: dict[str, list[Any]], names: Sequence[Any]) -> None:
    """Full names fill the parts that no column of their own gives."""
    parts = {part: [getattr(name, part, None) or None for name in names] for part in ("title", *NAME_PARTS)}
    parts["last_name"] = [
        name or None if isinstance(name, str) else last for name, last in zip(names, parts["last_name"], strict=True)
    ]
    for part, column in parts.items():
        own = values.get(part)
        values[part] = column if own is None else [a or b for a, b in zip(own, column, strict=True)]


def _said(cleaned: Mapping[str, Sequence[Any]], count: int) -> list[Any]:
    """What each says about channels: read once for each way of saying it."""
    columns = {field_id: column for field_id, column in cleaned.items() if field_id.startswith("consent.")}
    if not columns:
        return [()] * count
    known: dict[tuple[Any, ...], tuple[Said, ...]] = {}
    told = list(zip(*columns.values(), strict=True))
    for one in set(told):
        known[one] = tuple(gather(dict(zip(columns, one, strict=True))).statements())
    return [known[one] for one in told]


def _json(text: str | None) -> str:
    return "null" if text is None else json.dumps(text, ensure_ascii=False)

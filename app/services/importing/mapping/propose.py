"""Proposes which column is which field, from the names and from the values."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from app.services.importing.fields import FIELDS, FileKind
from app.services.importing.mapping.assign import Candidate, assign, with_neighbours
from app.services.importing.mapping.contact_hints import are_telling, kind_by_columns
from app.services.importing.mapping.file_name_hints import consent_of, contact_kind_of
from app.services.importing.mapping.formats import with_formats
from app.services.importing.mapping.header_words import header_key
from app.services.importing.mapping.known_headers import with_headers_of
from app.services.importing.mapping.preset import Preset, preset_by_id, recognise
from app.services.importing.mapping.profile import ColumnProfile
from app.services.importing.mapping.totals import TotalScan
from app.services.importing.mapping.types import (
    SURE,
    ColumnMapping,
    FileMapping,
    Question,
    QuestionOption,
)

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from app.services.importing.mapping.totals import TotalFinding

_SAMPLE: Final = 2_000
_PROFILED: Final = 400
_AMOUNTS: Final = frozenset({"purchase.total", "line.amount", "line.unit_price"})
_UPDATES: Final = frozenset(
    {"purchase.status", "purchase.refunded", "purchase.cancelled_at", "purchase.total_after_refund"}
)
_PEOPLE: Final = frozenset(
    {
        "customer.email",
        "customer.phone",
        "customer.external_id",
        "customer.card",
        "customer.last_name",
        "customer.full_name",
    }
)


def propose_mapping(
    header: Sequence[str],
    sample_rows: Sequence[Sequence[str]],
    *,
    file_name: str = "",
    kind: FileKind | None = None,
    country: str = "FR",
    saved: FileMapping | None = None,
) -> FileMapping:
    """The mapping that header, values and file name suggest.

    What `saved` says of a column is taken over; columns that it does not name are proposed. `sample_rows` may have
    ragged ends. Cost is linear in the sample, of which the first 2,000 rows are looked at.
    """
    rows = sample_rows[:_SAMPLE]
    profiles = [
        ColumnProfile.of([row[index] for row in rows[:_PROFILED] if index < len(row)], country)
        for index in range(len(header))
    ]
    if saved is not None:
        mapping = _from_saved(header, profiles, saved)
    else:
        preset = recognise(header, kind)
        if preset is not None:
            mapping = _from_preset(header, profiles, preset)
        else:
            mapping = _from_names(header, profiles, kind, file_name)
    mapping = _with_a_first_phone(_with_constants(mapping, file_name))
    mapping = with_formats(mapping, rows, country)
    is_decided = saved is not None or mapping.preset_id is not None
    return mapping if is_decided else _with_totals_settled(mapping, rows)


def _columns(
    header: Sequence[str], profiles: Sequence[ColumnProfile], chosen: Mapping[int, Candidate]
) -> tuple[ColumnMapping, ...]:
    columns: list[ColumnMapping] = []
    for index, name in enumerate(header):
        candidate = chosen.get(index)
        examples = profiles[index].examples
        if candidate is None:
            columns.append(ColumnMapping(name, index, None, 0.0, examples))
        else:
            field_id = candidate.field or None
            columns.append(ColumnMapping(name, index, field_id, candidate.confidence, examples, candidate.reason))
    return tuple(columns)


def _from_saved(header: Sequence[str], profiles: Sequence[ColumnProfile], saved: FileMapping) -> FileMapping:
    """Find the saved columns by name, a repeated name by its turn; propose the others."""
    waiting: dict[str, list[ColumnMapping]] = {}
    for column in saved.columns:
        waiting.setdefault(header_key(column.header) or column.header, []).append(column)
    chosen: dict[int, Candidate] = {}
    for index, name in enumerate(header):
        known = waiting.get(header_key(name) or name)
        if known:
            chosen[index] = Candidate(index, known.pop(0).field or "", 1.0, "saved")
    chosen = _completed(header, profiles, saved.kind, chosen, saved)
    preset = preset_by_id(saved.preset_id) if saved.preset_id is not None else None
    renamed = with_headers_of(saved, header)
    return replace(
        renamed, columns=_columns(header, profiles, chosen), preset_id=preset.id if preset is not None else None
    )


def _from_preset(header: Sequence[str], profiles: Sequence[ColumnProfile], preset: Preset) -> FileMapping:
    """Known columns as the preset says; columns that were added by the user are proposed."""
    chosen: dict[int, Candidate] = {}
    given: set[str] = set()
    for index, name in enumerate(header):
        key = header_key(name)
        if key in preset.keys:
            field_id = preset.fields.get(key, "")
            if field_id in given:
                field_id = ""
            given.add(field_id)
            chosen[index] = Candidate(index, field_id, 1.0 if field_id else 0.0, "preset")
    mapping = with_headers_of(preset.changes, header)
    chosen = _completed(header, profiles, preset.kind, chosen, mapping)
    formats = {
        name: preset.format
        for index, name in enumerate(header)
        if index in chosen and chosen[index].reason == "preset" and chosen[index].field
    }
    columns = _columns(header, profiles, chosen)
    return replace(mapping, columns=columns, preset_id=preset.id, formats=formats, constants=preset.constants)


def _completed(
    header: Sequence[str],
    profiles: Sequence[ColumnProfile],
    kind: FileKind,
    chosen: dict[int, Candidate],
    changes: FileMapping,
) -> dict[int, Candidate]:
    """Propose the columns that are not decided yet, for the fields that are still free."""
    used = {name for join in changes.joins for name in join.headers} | set(changes.splits) | set(changes.custom)
    others = [index for index, name in enumerate(header) if index not in chosen and name not in used]
    taken = {candidate.field for candidate in chosen.values() if candidate.field}
    taken |= {join.field for join in changes.joins}
    taken |= {field_id for fields in changes.splits.values() for field_id in fields}
    return {**assign(header, profiles, kind, columns=others, taken=taken), **chosen}


def _from_names(
    header: Sequence[str], profiles: Sequence[ColumnProfile], kind: FileKind | None, file_name: str
) -> FileMapping:
    everything = range(len(header))
    if kind is None:
        kind, chosen = _kind_and_fields(header, profiles, file_name)
    else:
        chosen = assign(header, profiles, kind, columns=everything)
    chosen = _with_full_name(with_neighbours(chosen, header, profiles, kind), profiles)
    return FileMapping(kind, _columns(header, profiles, chosen))


def _kind_and_fields(
    header: Sequence[str], profiles: Sequence[ColumnProfile], file_name: str
) -> tuple[FileKind, dict[int, Candidate]]:
    """What the rows are about: an event with its date, a purchase with its date and amount, or else people."""
    everything = range(len(header))
    as_contacts = assign(header, profiles, FileKind.CONTACTS, columns=everything)
    as_purchases = assign(header, profiles, FileKind.PURCHASES, columns=everything)
    if _are_contacts(as_contacts, file_name) and not _are_purchases(as_purchases, needs_key=True):
        return FileKind.CONTACTS, as_contacts
    if _are_purchases(as_purchases):
        return FileKind.PURCHASES, as_purchases
    return FileKind.CUSTOMERS, assign(header, profiles, FileKind.CUSTOMERS, columns=everything)


def _are_contacts(chosen: Mapping[int, Candidate], file_name: str) -> bool:
    fields = {candidate.field: candidate.confidence for candidate in chosen.values()}
    if fields.get("contact.date", 0) < SURE or _PEOPLE.isdisjoint(fields):
        return False
    if fields.get("contact.kind", 0) >= 0.8 or "contact.direction" in fields or are_telling(fields):
        return True
    return contact_kind_of(file_name) is not None


def _are_purchases(chosen: Mapping[int, Candidate], *, needs_key: bool = False) -> bool:
    sure = {candidate.field for candidate in chosen.values() if candidate.confidence >= SURE}
    probable = {candidate.field for candidate in chosen.values()}
    has_goods = any(field_id.startswith("line.") for field_id in sure) or "purchase.order_key" in sure
    if needs_key and "purchase.order_key" not in sure:
        return False
    if "purchase.order_key" in sure and not _UPDATES.isdisjoint(sure):
        return True  # perhaps without day or amount: it updates orders that are known
    if _AMOUNTS.isdisjoint(probable) or "purchase.date" not in probable:
        return False
    return has_goods or ("purchase.date" in sure and not _AMOUNTS.isdisjoint(sure))


def _with_full_name(chosen: dict[int, Candidate], profiles: Sequence[ColumnProfile]) -> dict[int, Candidate]:
    """A column called Nom with two words in most cells and no column of first names holds full names."""
    fields = {candidate.field for candidate in chosen.values()}
    if "customer.first_name" in fields or "customer.full_name" in fields:
        return chosen
    for index, candidate in chosen.items():
        if candidate.field == "customer.last_name" and profiles[index].several_words >= 0.6:
            return {**chosen, index: replace(candidate, field="customer.full_name", confidence=0.8, reason="values")}
    return chosen


def _with_a_first_phone(mapping: FileMapping) -> FileMapping:
    """A second telephone without a first one is the first one, unless the user said otherwise."""
    second = mapping.column_of("customer.phone_2")
    if second is None or second.reason == "saved" or mapping.column_of("customer.phone") is not None:
        return mapping
    columns = tuple(
        replace(column, field="customer.phone") if column is second else column for column in mapping.columns
    )
    return replace(mapping, columns=columns)


def _with_constants(mapping: FileMapping, file_name: str) -> FileMapping:
    """Add what the name of the file, or the nature of its columns, says for every row."""
    fields = {column.field for column in mapping.columns}
    constants = dict(mapping.constants)
    if mapping.kind is FileKind.CONTACTS and "contact.kind" not in fields:
        kind = contact_kind_of(file_name) or kind_by_columns(mapping)
        if kind is not None:
            constants.setdefault("contact.kind", kind)
    if mapping.kind is FileKind.CUSTOMERS and "customer.email" in fields and "consent.email" not in fields:
        consent = consent_of(file_name)
        if consent is not None:
            constants.setdefault("consent.email", consent)
    return replace(mapping, constants=constants)


def _with_totals_settled(mapping: FileMapping, rows: Sequence[Sequence[str]]) -> FileMapping:
    """Find out whether the amount beside each line is the line's or the order's, or ask."""
    finding = _total_finding(mapping, rows)
    total = mapping.column_of("purchase.total")
    if finding is None or total is None or finding.per == "order":
        return mapping
    if finding.per == "line":
        columns = tuple(
            replace(column, field="line.amount", confidence=min(column.confidence, SURE), reason="values")
            if column is total
            else column
            for column in mapping.columns
        )
        return replace(mapping, columns=columns)
    columns = tuple(replace(column, confidence=0.5) if column is total else column for column in mapping.columns)
    options = (
        QuestionOption("order", total_e4=finding.order_total_e4),
        QuestionOption("line", total_e4=finding.line_total_e4),
    )
    question = Question(
        "total_per", total.header, options, finding.suggested, values=total.examples, count=finding.repeated_orders
    )
    return replace(mapping, columns=columns, questions=(*mapping.questions, question))


def _total_finding(mapping: FileMapping, rows: Sequence[Sequence[str]]) -> TotalFinding | None:
    key, total = mapping.column_of("purchase.order_key"), mapping.column_of("purchase.total")
    if key is None or total is None or mapping.column_of("line.amount") is not None:
        return None
    if not any(column.field is not None and FIELDS[column.field].group == "line" for column in mapping.columns):
        return None
    known = mapping.formats.get(total.header)
    scan = TotalScan(key.index, total.index, known.decimal if known is not None else None)
    scan.add(rows)
    return scan.decide()

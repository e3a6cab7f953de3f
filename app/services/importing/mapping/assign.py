"""One field for each column and one column for each field: the surest pairs first."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from app.services.importing.fields import FIELDS, FileKind
from app.services.importing.mapping.aliases import STRONG, fields_named, is_never_mapped
from app.services.importing.mapping.profile import ColumnProfile, fit

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping, Sequence

_LEAST: Final = 0.4
_HINTS_NEED: Final = 3


@dataclass(frozen=True, slots=True)
class Candidate:
    """A field that a column may be."""

    index: int
    field: str
    confidence: float
    reason: str


def assign(
    header: Sequence[str],
    profiles: Sequence[ColumnProfile],
    kind: FileKind,
    *,
    columns: Collection[int],
    taken: Collection[str] = (),
) -> dict[int, Candidate]:
    """The field of each of these columns; columns without one are left out. Fields in `taken` are not given."""
    candidates = [
        candidate for index in columns for candidate in _candidates(index, header[index], profiles[index], kind)
    ]
    candidates += _by_values_alone(header, profiles, kind, columns)
    return _settled(candidates, set(taken))


def _candidates(index: int, name: str, profile: ColumnProfile, kind: FileKind) -> list[Candidate]:
    found: list[Candidate] = []
    for field_id, score in fields_named(name, kind).items():
        confidence = _agreed(score, field_id, profile)
        if confidence >= _LEAST:
            found.append(Candidate(index, field_id, confidence, "name"))
    return _told_apart(found, profile)


def _agreed(score: float, field_id: str, profile: ColumnProfile) -> float:
    """The confidence by the name, after a look at the values."""
    if not profile.values:
        return round(score * 0.92, 3)
    share = fit(FIELDS[field_id].value, profile)
    if field_id in {"purchase.order_key", "line.sku"} and score < STRONG:
        share = profile.with_digit
    if share >= 0.8:
        return score
    return round(score * (0.9 if share >= 0.5 else 0.6 if share >= 0.2 else 0.3), 3)


def _told_apart(found: list[Candidate], profile: ColumnProfile) -> list[Candidate]:
    """A column called Client holds names or codes; one called Nom last names or full names."""
    names = {candidate.field for candidate in found}
    result: list[Candidate] = []
    for candidate in found:
        field_id, confidence = candidate.field, candidate.confidence
        if field_id == "customer.full_name" and profile.codes >= 0.6:
            continue
        is_remark = field_id in {"contact.detail", "contact.campaign"} and "contact.score" in names
        if is_remark and fit("score", profile) >= 0.8:
            continue
        if field_id in {"consent.email", "contact.kind"} and "purchase.status" in names:
            confidence -= 0.1
        result.append(Candidate(candidate.index, field_id, confidence, candidate.reason))
    return result


def _by_values_alone(
    header: Sequence[str], profiles: Sequence[ColumnProfile], kind: FileKind, columns: Collection[int]
) -> list[Candidate]:
    """Candidates of columns whose names say nothing."""
    found: list[Candidate] = []
    silent = [index for index in columns if not is_never_mapped(header[index], kind)]
    for index in silent:
        profile = profiles[index]
        named = fields_named(header[index], kind)
        if "customer.full_name" in named and profile.codes >= 0.6:
            found.append(Candidate(index, "customer.external_id", 0.8, "values"))
        elif not named and (len(profile.values) >= _HINTS_NEED or profile.emails == 1.0):
            found += [Candidate(index, field_id, score, "values") for field_id, score in _seen(profile).items()]
    return found


def _seen(profile: ColumnProfile) -> Mapping[str, float]:
    if profile.emails >= 0.8:
        return {"customer.email": 0.85}
    if profile.phones >= 0.8 and profile.dates < 0.2:
        return {"customer.phone": 0.75}
    if profile.companies >= 0.5:
        return {"customer.company": 0.65}
    if profile.first_names >= 0.6 and profile.several_words < 0.3:
        return {"customer.first_name": 0.7}
    if profile.streets >= 0.5 and profile.with_digit >= 0.3:
        return {"customer.street": 0.65}
    return {}


def _settled(candidates: list[Candidate], taken: set[str]) -> dict[int, Candidate]:
    chosen: dict[int, Candidate] = {}
    for candidate in sorted(candidates, key=lambda each: (-each.confidence, each.index)):
        if candidate.index in chosen:
            continue
        field_id = candidate.field
        if field_id in taken and field_id == "customer.phone":
            field_id = "customer.phone_2"
        if field_id in taken or candidate.confidence < _LEAST:
            continue
        taken.add(field_id)
        chosen[candidate.index] = Candidate(candidate.index, field_id, candidate.confidence, candidate.reason)
    return chosen


def with_neighbours(
    chosen: dict[int, Candidate], header: Sequence[str], profiles: Sequence[ColumnProfile], kind: FileKind
) -> dict[int, Candidate]:
    """Columns without a telling name, understood by the ones beside them: a file without a header."""
    taken = {candidate.field for candidate in chosen.values()}

    def add(index: int, field_id: str, confidence: float) -> None:
        chosen[index] = Candidate(index, field_id, confidence, "values")
        taken.add(field_id)

    free = [
        index
        for index in range(len(header))
        if index not in chosen
        and not fields_named(header[index], kind)
        and not is_never_mapped(header[index], kind)
        and len(profiles[index].values) >= _HINTS_NEED
    ]
    nearby = {candidate.field: index for index, candidate in chosen.items() if candidate.reason == "values"}
    for index in free:
        profile = profiles[index]
        beside_first = abs(nearby.get("customer.first_name", -9) - index) == 1
        if beside_first and "customer.last_name" not in taken and profile.name_like >= 0.9:
            add(index, "customer.last_name", 0.62)
        elif nearby and "customer.postcode" not in taken and _is_postcode_column(profile):
            add(index, "customer.postcode", 0.65)
            following = index + 1
            if following in free and "customer.city" not in taken and profiles[following].name_like >= 0.9:
                add(following, "customer.city", 0.62)
        elif nearby and index == 0 and "customer.external_id" not in taken and _is_key_column(profile):
            add(index, "customer.external_id", 0.62)
        elif nearby and kind is FileKind.CUSTOMERS and profile.dates >= 0.9 and index not in chosen:
            field_id = "customer.birth_date" if _are_births(profile) else "customer.created_on"
            if field_id not in taken:
                add(index, field_id, 0.6 if field_id == "customer.created_on" else 0.55)
    return chosen


def _is_postcode_column(profile: ColumnProfile) -> bool:
    return profile.share(lambda text: text.isdigit() and len(text) in {4, 5}) >= 0.9 and profile.postcodes >= 0.9


def _is_key_column(profile: ColumnProfile) -> bool:
    return profile.codes >= 0.95 and len(profile.values) >= min(profile.filled, 100)


def _are_births(profile: ColumnProfile) -> bool:
    """Most days lie before 2008: nobody's computer file of customers is that old, most customers are."""
    return profile.share(lambda text: any(year in text for year in _BIRTH_YEARS)) >= 0.8


_BIRTH_YEARS: Final = tuple(str(year) for year in range(1920, 2008))

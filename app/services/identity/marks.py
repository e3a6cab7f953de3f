"""How a record looks beside another: equal, near or different, field by field; and a pair weighed on its own."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np
from rapidfuzz.distance import OSA

from app.services.identity import features, normalise, score
from app.services.identity.compare import compare, with_shares
from app.services.identity.explain import stored_reasons
from app.services.identity.records import CASE_FIELDS, LinkRecord, LinkTable
from app.services.identity.vocabulary import ints
from app.services.identity.weights import LEVELS, Field

_FIRST, _OTHER = np.array([0], np.int32), np.array([1], np.int32)
_NAMES = {"=": "equal", "~": "near", "!": "different"}


def marks(first: Mapping[str, str], other: Mapping[str, str]) -> dict[str, str]:
    """Field → equal, near or different, for the fields that both records know."""
    levels = _levels(first, other)
    compared = {
        "first_name": Field.FIRST_NAME,
        "last_name": Field.LAST_NAME,
        "email": Field.EMAIL,
        "phone": Field.PHONE,
        "birth_on": Field.BIRTH_ON,
        "card": Field.CARD,
        "company_id": Field.COMPANY_ID,
    }
    result: dict[str, str] = {}
    for name in CASE_FIELDS:
        if not first.get(name) or not other.get(name):
            continue
        if first[name] == other[name]:
            result[name] = "equal"
        elif name in compared:
            result[name] = _NAMES.get(LEVELS[compared[name]][levels[compared[name]]].mark, "different")
        else:
            result[name] = _text_mark(name, first[name], other[name])
    return _with_spelling(result, first, other)


def _with_spelling(result: dict[str, str], first: Mapping[str, str], other: Mapping[str, str]) -> dict[str, str]:
    """Names and addresses that are equal but for accents and case are "near": the eye sees a difference."""
    for name in ("first_name", "last_name"):
        if result.get(name) == "equal" and first[name].casefold() != other[name].casefold():
            result[name] = "near"
    return result


def _text_mark(name: str, a: str, b: str) -> str:

    clean = {
        "company": normalise.company,
        "street": normalise.street,
        "postcode": normalise.postcode,
        "city": normalise.city,
        "phone_2": normalise.phone,
    }[name]
    x, y = clean(a), clean(b)
    if x == y:
        return "equal"
    return "near" if OSA.distance(x, y) <= 2 and name in {"company", "street", "city"} else "different"


def _record(record_id: int, values: Mapping[str, str]) -> LinkRecord:
    return LinkRecord(record_id, 1, **{name: values.get(name) or "" for name in CASE_FIELDS})


def _levels(first: Mapping[str, str], other: Mapping[str, str]) -> list[int]:

    encoded = features.build(LinkTable.of([_record(1, first), _record(2, other)]))
    return ints(compare(encoded, _FIRST, _OTHER)[:, 0])


def weighed(table: LinkTable, records: int) -> tuple[float, float, str]:
    """Person and household probability and stored reasons of two records in a file of so many records.

    Name frequencies are the bundled ones.
    """
    encoded = features.build(table)
    pair = with_shares(encoded, _FIRST, _OTHER, compare(encoded, _FIRST, _OTHER))
    person, household = score.posteriors(pair, records)
    compared = score.weights(pair)
    reasons = stored_reasons(ints(compared.levels[:, 0]), [float(b) for b in compared.bits[:, 0]])
    return round(float(person[0]), 4), round(float(household[0]), 4), reasons

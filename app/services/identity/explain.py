"""Why two records are, or are not, one person: reason codes with their weight in bits, no text."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence

from app.models.domain.reasons import Reason
from app.services.identity.weights import LEVELS, Field

# From how many bits on a reason counts as …; 10 bits make odds a thousand times better.
_CLASSES = ((7.0, "very_strong"), (3.5, "strong"), (1.5, "medium"), (0.0, "weak"))
_WORDS = ((0.90, "almost_certain"), (0.80, "very_likely"), (0.65, "likely"), (0.50, "even"), (0.0, "unlikely"))
_LEAST_BITS = 0.05
_VALUE_OF = {
    Field.FIRST_NAME: "first_name",
    Field.LAST_NAME: "last_name",
    Field.NAME_ORDER: "last_name",
    Field.BIRTH_ON: "birth_on",
    Field.EMAIL: "email",
    Field.PHONE: "phone",
    Field.CARD: "card",
    Field.ADDRESS: "city",
    Field.COMPANY_ID: "company_id",
}
_CODES = [[level.code for level in LEVELS[field]] for field in Field]
_ORDER_CODES = _CODES[Field.NAME_ORDER]
_FIELD_OF_CODE = {level.code: field for field in Field for level in LEVELS[field]}


def weight_class(bits: float) -> str:
    """very_strong, strong, medium or weak, whatever the direction."""
    return next(word for least, word in _CLASSES if abs(bits) >= least)


def likelihood(probability: float) -> str:
    """The word's code for a probability: almost_certain, very_likely, likely, even, unlikely."""
    return next(word for least, word in _WORDS if probability >= least)


def stored_reasons(levels: Sequence[int], bits: Sequence[float]) -> str:
    """Compact JSON of what one pair's comparison found: [[code, bits], …], strongest first."""
    found = [
        (weight, codes[level])
        for codes, level, weight in zip(_CODES, levels, bits, strict=True)
        if level and (weight > _LEAST_BITS or weight < -_LEAST_BITS or codes is _ORDER_CODES)
    ]
    found.sort(key=lambda reason: (-abs(reason[0]), reason[1]))
    return "[" + ",".join([f'["{code}",{weight:.1f}]' for weight, code in found]) + "]"


def reasons(stored: str, a: Mapping[str, str], b: Mapping[str, str]) -> tuple[Reason, ...]:
    """Reasons with the values they are about: params `field`, `a`, `b`, `weight_class`."""
    return tuple(_reason(code, bits, a, b) for code, bits in json.loads(stored))


def _reason(code: str, bits: float, a: Mapping[str, str], b: Mapping[str, str]) -> Reason:
    name = _VALUE_OF[_FIELD_OF_CODE[code]]
    values = {"a": a.get(name, ""), "b": b.get(name, "")}
    return Reason(code, {"field": name, **values, "weight_class": weight_class(bits)}, bits)

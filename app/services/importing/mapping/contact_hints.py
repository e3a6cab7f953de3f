"""What the columns of a contact file say about all of its rows, when no column names what happened."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from app.services.importing.cleaning.blanks import folded

if TYPE_CHECKING:
    from collections.abc import Mapping

    from app.services.importing.mapping.types import FileMapping

_TELLING: Final = ("contact.score", "contact.points", "contact.other_person")


def are_telling(confidences: Mapping[str, float]) -> bool:
    """Whether a column is of something that only contacts have: a rating, points, the friend who was recommended."""
    return any(confidences.get(field_id, 0) >= 0.8 for field_id in _TELLING)


def kind_by_columns(mapping: FileMapping) -> str | None:
    """The kind of contact that the columns speak of."""
    if mapping.column_of("contact.other_person") is not None:
        return "referred"
    if mapping.column_of("contact.points") is not None:
        return "loyalty"
    score = mapping.column_of("contact.score")
    if score is not None:
        header = folded(score.header)
        if "nps" in header or "recommand" in header:
            return "nps"
        is_review = any(word in header for word in ("rating", "star", "etoile", "bewertung"))
        return "reviewed" if is_review else "answered"
    amount = mapping.column_of("contact.amount")
    if amount is not None and any(word in folded(amount.header) for word in ("cart", "panier", "abandon", "checkout")):
        return "abandoned_cart"
    return "called" if mapping.column_of("contact.direction") is not None else None

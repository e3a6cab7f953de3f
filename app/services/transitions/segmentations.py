"""What may put each customer in one class, by id.

"rfm", "pmg", "activity", "email_activity" and the five other e-mail ones, "rfm_group", "personas",
"custom.text.<column>" (such as a loyalty tier) and "segments:3,5,9": of those named, the first that a customer is in.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from app.models.domain.errors import KnownError
from app.models.domain.transition import NO_CLASS, Segmentation
from app.services.customers.custom_values import known_columns
from app.services.scoring import pmg, rfm, rfm_groups
from app.services.segments import store
from app.services.transitions.activity import CLASSES as ACTIVITY_CLASSES
from app.services.transitions.email_classes import CLASSES as EMAIL_CLASSES
from app.services.transitions.tiers import MOST_TIERS, tiers_of

if TYPE_CHECKING:
    from collections.abc import Mapping

    from sqlalchemy import Connection

SEGMENTS_PREFIX: Final = "segments:"
TIER_PREFIX: Final = "custom.text."
PERSONAS: Final = "personas"
MOST_SEGMENTS: Final = 20

PLAIN: Final[Mapping[str, Segmentation]] = {
    "rfm": Segmentation("rfm", "rfm", rfm.CLASSES),
    "pmg": Segmentation("pmg", "pmg", (*pmg.CLASSES, NO_CLASS)),
    "activity": Segmentation("activity", "activity", ACTIVITY_CLASSES),
    **{name: Segmentation(name, name, classes) for name, classes in EMAIL_CLASSES.items()},
    "rfm_group": Segmentation("rfm_group", "rfm_group", rfm_groups.CLASSES[:-1]),
}
"""Those that need nothing of the workspace."""


def offered(connection: Connection, personas: Mapping[str, str]) -> tuple[Segmentation, ...]:
    """Return every segmentation that this workspace can use; sets of segments are the user's to choose."""
    found = list(PLAIN.values())
    if personas:
        found.append(_personas(personas))
    found += [
        _tier(connection, column.id, column.name)
        for column in known_columns(connection)
        if column.type == "text" and 1 < len(tiers_of(connection, column.id)) <= MOST_TIERS
    ]
    return tuple(found)


def segmentation_named(connection: Connection, wanted: str, personas: Mapping[str, str]) -> Segmentation:
    """Return a segmentation by its id. KnownError: segmentation_unknown, segment_missing."""
    if wanted in PLAIN:
        return PLAIN[wanted]
    if wanted == PERSONAS and personas:
        return _personas(personas)
    if wanted.startswith(SEGMENTS_PREFIX):
        return _segments(connection, wanted)
    for column in known_columns(connection):
        if column.type == "text" and wanted == f"{TIER_PREFIX}{column.name}":
            return _tier(connection, column.id, column.name)
    known = ", ".join([*PLAIN, *([PERSONAS] if personas else []), f"{TIER_PREFIX}…", f"{SEGMENTS_PREFIX}1,2,…"])
    raise KnownError("segmentation_unknown", segmentation=wanted, known=known)


def segment_ids(segmentation: Segmentation) -> list[int]:
    """Return the segments of a set, in their order."""
    return [int(code) for code in segmentation.classes if code != NO_CLASS]


def _segments(connection: Connection, wanted: str) -> Segmentation:
    written = [part.strip() for part in wanted.removeprefix(SEGMENTS_PREFIX).split(",") if part.strip()]
    is_sound = written and all(part.isascii() and part.isdecimal() and len(part) < 10 for part in written)
    ids = list(dict.fromkeys(int(part) for part in written)) if is_sound else []
    if not ids or len(ids) > MOST_SEGMENTS:
        raise KnownError("segmentation_unknown", segmentation=wanted, known=f"{SEGMENTS_PREFIX}1,2,…")
    names = {str(number): store.one(connection, number).name for number in ids}
    return Segmentation(f"{SEGMENTS_PREFIX}{','.join(names)}", "segments", (*names, NO_CLASS), names)


def _tier(connection: Connection, field_id: int, name: str) -> Segmentation:
    values = tiers_of(connection, field_id)[:MOST_TIERS]
    classes = tuple(f"={value}" for value in values)
    names = dict(zip(classes, values, strict=True))
    return Segmentation(f"{TIER_PREFIX}{name}", "tier", (*classes, NO_CLASS), names, name)


def _personas(personas: Mapping[str, str]) -> Segmentation:
    return Segmentation(PERSONAS, PERSONAS, (*personas, NO_CLASS), dict(personas))

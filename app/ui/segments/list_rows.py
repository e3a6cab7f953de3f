"""The rows of the list: segments, and the lists made by hand as segments of those who are on them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from app.models.domain.folding import fold
from app.models.domain.segment import CustomerList, Segment
from app.ui.segments.words import segment_name

if TYPE_CHECKING:
    from app.ui.segments.words import Vocabulary

ALL: Final = "all"
OWN: Final = "own"
READY: Final = "ready"
LISTS: Final = "lists"
ARCHIVED: Final = "archived"
FOLDER: Final = "folder:"
"""What the list may show; a folder is named after the colon."""


def row_of_list(known: CustomerList) -> Segment:
    """Return a list made by hand as a row; its id is the negative one of the list."""
    return Segment(-known.id, known.name, None, {"field": "list", "op": "is", "value": known.id}, known.customers)


def list_id_of(segment: Segment) -> int | None:
    """Return the id of the list that a row stands for, None for a segment."""
    return -segment.id if segment.id < 0 else None


def folders_of(segments: Sequence[Segment]) -> list[str]:
    """Return the folders in use by name."""
    found = {segment.folder for segment in segments if segment.folder and segment.archived_at is None}
    return sorted(found, key=str.casefold)


def shown(segments: Sequence[Segment], what: str, typed: str) -> list[Segment]:
    """Return the rows of one kind or folder whose names hold every word typed."""
    words = fold(typed).split()
    kept = [segment for segment in segments if _is_shown(segment, what)]
    return [segment for segment in kept if all(word in fold(segment_name(segment)) for word in words)]


def free_name(template: str, numbered: str, segment: Segment, vocabulary: Vocabulary) -> str:
    """Return a name for a copy that no segment has yet."""
    taken = {segment_name(other).casefold() for other in vocabulary.segments.values()}
    name = template.format(name=segment_name(segment))
    number = 2
    while name.casefold() in taken:
        name = numbered.format(name=segment_name(segment), number=number)
        number += 1
    return name


def _is_shown(segment: Segment, what: str) -> bool:
    is_archived, is_list = segment.archived_at is not None, list_id_of(segment) is not None
    if what == ARCHIVED or is_archived:
        return what == ARCHIVED and is_archived
    if what == LISTS:
        return is_list
    if what == OWN:
        return segment.ready_id is None and not is_list
    if what == READY:
        return segment.ready_id is not None
    return what == ALL or segment.folder == what.removeprefix(FOLDER)

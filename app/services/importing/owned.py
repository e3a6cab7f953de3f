"""What a file owns of the people in it: the columns it has. What it has no column for stays as other files said.

An empty cell of a customer file says "empty now" and clears what an earlier file of the source said; so does a cell
that cannot be read, which is listed with the file's issues. In files of purchases and of contacts an empty cell says
nothing of the person: a till does not forget a telephone number because nobody typed it in again.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from sqlalchemy import text

from app.models.domain.errors import KnownError
from app.services.importing.fields import FileKind
from app.services.importing.mapping.types import CustomField, FileMapping
from app.services.importing.record_values import COLUMNS, FIELD_COLUMNS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sqlalchemy import Connection

_COLUMNS_OF: Final = {
    "customer.full_name": ("first_name", "last_name", "company"),  # a title in it is a gift
    "customer.title": ("title", "gender"),
}


@dataclass(frozen=True, slots=True)
class Owned:
    """What an empty cell of a file clears: columns of record_version, the user's fields, headers kept as they are."""

    columns: frozenset[str] = frozenset()
    custom: frozenset[CustomField] = frozenset()
    headers: frozenset[str] = frozenset()

    def mask(self) -> int:
        """The columns as bits, in the order of COLUMNS."""
        return sum(1 << place for place, column in enumerate(COLUMNS) if column in self.columns)


def owned_by(mapping: FileMapping) -> Owned:
    """What a file with this mapping owns."""
    if mapping.kind is not FileKind.CUSTOMERS:
        return Owned()
    columns = {column for field_id in fields_present(mapping) for column in _columns_of(field_id)}
    present = {column.header for column in mapping.columns if column.index >= 0}
    custom = {own for header, own in mapping.custom.items() if header in present}
    return Owned(frozenset(columns), frozenset(custom), frozenset(present))


@lru_cache(maxsize=64)
def owned_by_saved(mapping: str) -> Owned:
    """What a file owned whose mapping was saved as this text; nothing when it can no longer be read."""
    try:
        return owned_by(FileMapping.from_json(mapping))
    except KnownError:
        return Owned()


def files_alike(connection: Connection, source_id: int, batch_id: int) -> list[int]:
    """The batches of the source whose files are of this one's kind and have its columns: they can say the same."""
    files = connection.execute(
        text("SELECT id, kind, mapping FROM import_batch WHERE source_id = :source"), {"source": source_id}
    ).fetchall()
    kinds = {number: (kind, owned_by_saved(mapping)) for number, kind, mapping in files}
    return [number for number, kind in kinds.items() if kind == kinds[batch_id]]


def fields_present(mapping: FileMapping) -> Iterator[str]:
    """The fields that columns of the file, joins and splits of them, or constants give."""
    present = {column.header for column in mapping.columns if column.index >= 0}
    yield from (column.field for column in mapping.columns if column.field is not None and column.index >= 0)
    yield from (join.field for join in mapping.joins if present.intersection(join.headers))
    yield from (field_id for header, fields in mapping.splits.items() if header in present for field_id in fields)
    yield from mapping.constants


def _columns_of(field_id: str) -> tuple[str, ...]:
    column = FIELD_COLUMNS.get(field_id)
    return _COLUMNS_OF.get(field_id, () if column is None else (column,))

"""Whether the full names of a column begin with the first or the last name: told by those that tell, for all."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Final

from app.services.importing.cleaning.column_format import ColumnFormat, known_before
from app.services.importing.cleaning.names import order_told
from app.services.importing.cleaning.words import first_names

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.services.importing.mapping.types import FileMapping

_LOOKED_AT: Final = 400
_LEAST: Final = 3
_MOSTLY: Final = 0.8


def name_formats(mapping: FileMapping, rows: Sequence[Sequence[str]]) -> dict[str, ColumnFormat]:
    """The format of the column of full names, where most of the names that tell agree."""
    column = mapping.column_of("customer.full_name")
    if column is None or column.index < 0:
        return {}
    known = known_before(mapping.formats.get(column.header))
    if known.name_order is not None:
        return {column.header: known}
    texts = dict.fromkeys(row[column.index] for row in rows if column.index < len(row))
    told = Counter(order_told(text, first_names()) for text in list(texts)[:_LOOKED_AT])
    del told[None]
    if not told:
        return {}
    order, count = told.most_common(1)[0]
    if count < _LEAST or count < _MOSTLY * told.total():
        return {}
    return {column.header: ColumnFormat(name_order="last" if order == "first" else "first", before=ColumnFormat())}

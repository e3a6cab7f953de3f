"""Records whose rows are read one by one, until they are written."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from app.services.importing.people_columns import PeopleColumns
from app.services.importing.record_values import COLUMNS, RecordValues, Said


@dataclass(slots=True)
class Staged:
    """What the rows of a file say of one record, laid over each other; `dated` is the latest day of them."""

    row: int
    values: RecordValues
    extra: str | None
    cells: str | None
    dated: str
    is_new: bool
    consents: set[Said]


def columns_of(staged: Sequence[Staged]) -> PeopleColumns:
    """Staged records as columns."""
    filled = {column for one in staged for column, value in one.values.values.items() if value}
    return PeopleColumns(
        rows=[one.row for one in staged],
        days=[one.dated for one in staged],
        external_ids=[one.values.external_id for one in staged],
        values={column: [one.values.values.get(column) for one in staged] for column in COLUMNS if column in filled},
        said=[tuple(one.consents) for one in staged],
        extras=[one.extra for one in staged],
        cells=[one.cells for one in staged],
        customs=[one.values.custom for one in staged],
    )

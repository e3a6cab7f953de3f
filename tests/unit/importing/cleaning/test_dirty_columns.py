"""Whole columns, written in many ways and with rubbish among it: nothing may be read wrongly without being said."""

from __future__ import annotations

import pytest

from app.services.importing.cleaning.cleaner import make_cleaner
from app.services.importing.cleaning.column_format import ColumnFormat
from app.services.importing.fields import FIELDS, FileKind
from app.services.importing.mapping.formats import with_formats
from app.services.importing.mapping.types import ColumnMapping, FileMapping
from tests.builders.dirty_columns import DirtyFile, dirty_file

SEEDS = range(6)
TODAY = "2025-11-18"


def read(file: DirtyFile) -> list[tuple[str, str, object, object, str | None]]:
    """(field, text, expected, value, issue) of every cell, with the formats that the columns themselves show."""
    columns = tuple(ColumnMapping(one.header, index, one.field_id, 1.0) for index, one in enumerate(file.columns))
    mapping = with_formats(FileMapping(FileKind.PURCHASES, columns), file.rows(), file.country)
    found: list[tuple[str, str, object, object, str | None]] = []
    for one in file.columns:
        format_ = mapping.formats.get(one.header, ColumnFormat())
        clean = make_cleaner(FIELDS[one.field_id], format_, file.country, today=TODAY)
        for text, expected in one.cells:
            cleaned = clean(text)
            found.append((one.field_id, text, expected, cleaned.value, cleaned.issue))
    return found


@pytest.mark.parametrize("country", ["FR", "US", "GB", "DE"])
def test_dirty_columns_are_read_right_or_said(country: str):
    cells = [cell for seed in SEEDS for cell in read(dirty_file(seed, country))]
    silently_wrong = [cell for cell in cells if cell[3] != cell[2] and cell[3] is not None and cell[4] is None]
    wrong = [cell for cell in cells if cell[3] != cell[2]]
    assert silently_wrong == []
    assert len(wrong) / len(cells) <= 0.01, wrong[:20]

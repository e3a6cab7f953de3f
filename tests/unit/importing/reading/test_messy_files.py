"""Files as small businesses really export them are read whole: header, rows and cells."""

from __future__ import annotations

import pytest

from app.services.importing.reading.open_file import open_file
from tests.builders.messy_files import messy_file


@pytest.mark.parametrize("first_seed", range(10_000, 10_040, 10))
def test_header_rows_and_cells_are_those_of_the_truth(tmp_path, first_seed):
    for seed in range(first_seed, first_seed + 10):
        messy = messy_file(seed)
        (tmp_path / "x.csv").write_bytes(messy.content)
        table = open_file(tmp_path / "x.csv")
        header = table.reading.header if table.reading.header_row else None
        assert header == messy.header, (seed, messy.traits)
        width = len(messy.rows[0])
        assert [(cells + [""] * width)[:width] for _, cells in table.rows()] == messy.rows, (seed, messy.traits)

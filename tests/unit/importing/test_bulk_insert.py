"""Rows written many at a time are the rows that were given."""

from __future__ import annotations

import sqlite3

import pytest

from app.services.importing.bulk_insert import insert_columns


@pytest.mark.parametrize("count", [0, 1, 2, 133, 400, 401, 1_000])
@pytest.mark.parametrize("has_shared", [True, False])
def test_every_row_is_written_once(count: int, has_shared: bool) -> None:
    """Whatever the number of rows and whichever columns say the same in all of them."""
    driver = sqlite3.connect(":memory:")
    driver.execute("CREATE TABLE item (a, b, c)")
    columns = {
        "a": range(count),
        "b": [None if has_shared else number % 3 for number in range(count)],
        "c": [f"text {number % 7}" for number in range(count)],
    }
    insert_columns(driver, "item", columns)
    rows = driver.execute("SELECT a, b, c FROM item ORDER BY rowid").fetchall()
    assert rows == list(zip(*columns.values(), strict=True))
    driver.close()


def test_rows_that_are_all_alike() -> None:
    """No column differs, so that nothing is left to bind row by row."""
    driver = sqlite3.connect(":memory:")
    driver.execute("CREATE TABLE item (a, b)")
    insert_columns(driver, "item", {"a": [1] * 450, "b": ["x"] * 450})
    assert driver.execute("SELECT a, b, count(*) FROM item GROUP BY 1, 2").fetchall() == [(1, "x", 450)]
    driver.close()

"""The schema changes only by a new migration, knowingly."""

from __future__ import annotations

import re
from pathlib import Path

from tests.unit.db.schema import SNAPSHOT, schema_text


def test_the_schema_is_the_one_kept(tmp_path: Path) -> None:
    """After a change meant so (a new numbered migration): `python -m tests.unit.db.schema` keeps the new one."""
    assert schema_text(tmp_path).splitlines() == SNAPSHOT.read_text(encoding="utf-8").splitlines()


def test_derived_and_kept_tables_are_strict(tmp_path: Path) -> None:
    """A column never holds another type than it says; only the search indexes cannot be declared so."""
    tables = [line for line in schema_text(tmp_path).splitlines() if line.startswith("CREATE TABLE")]
    loose = [line for line in tables if "STRICT" not in line and not re.search(r"profile_(search|words)", line)]
    assert loose == []
    assert len(tables) > 20

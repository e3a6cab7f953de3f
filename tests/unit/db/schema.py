"""The schema as text; started as a program, it keeps the present one for the test: `python -m tests.unit.db.schema`."""

from __future__ import annotations

import re
import tempfile
from pathlib import Path

from app.models.db.engine import create_workspace

SNAPSHOT = Path(__file__).with_name("schema.sql")


def schema_text(folder: Path) -> str:
    """Return version and statements of a new workspace, one object per line, in order of name."""
    database = create_workspace(folder / "schema.clientele")
    with database.read() as connection:
        version = connection.exec_driver_sql("PRAGMA user_version").scalar_one()
        statements = connection.exec_driver_sql("SELECT sql FROM sqlite_schema WHERE sql <> '' ORDER BY name").scalars()
        lines = [re.sub(r"\s+", " ", statement) for statement in statements]
    database.close()
    return "\n".join([f"-- version {version}", *lines, ""])


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as place:
        SNAPSHOT.write_text(schema_text(Path(place)), encoding="utf-8")

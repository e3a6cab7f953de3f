"""Bringing a workspace file to the schema this program knows, one numbered step at a time."""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

from app.models.db import driver, migrations
from app.models.domain.errors import KnownError

Upgrade = Callable[[Callable[[str], object]], None]


def steps() -> dict[int, Upgrade]:
    """Return the upgrade functions by number: modules named `mNNNN_what`."""
    found: dict[int, Upgrade] = {}
    for module in pkgutil.iter_modules(migrations.__path__):
        if module.name.startswith("m") and module.name[1:5].isdigit():
            loaded = importlib.import_module(f"{migrations.__name__}.{module.name}")
            found[int(module.name[1:5])] = loaded.upgrade
    return dict(sorted(found.items()))


def latest_version() -> int:
    """Return the schema version this program writes."""
    return max(steps())


def bring_up_to_date(connection: Any, path: Path) -> None:
    """Run the missing steps, each in one transaction with a foreign-key check, after a backup of a filled file.

    Raises KnownError `workspace_newer` when the file was written by a later version.
    """
    version = int(connection.execute("PRAGMA user_version").fetchone()[0])
    if version > latest_version():
        raise KnownError("workspace_newer", path=str(path))
    missing = [(number, upgrade) for number, upgrade in steps().items() if number > version]
    if not missing:
        return
    if version:
        back_up(connection, path.with_name(f"{path.name}.before-v{latest_version()}"))
    connection.execute("PRAGMA foreign_keys = OFF")
    for number, upgrade in missing:
        _run_step(connection, number, upgrade)
    connection.execute("PRAGMA foreign_keys = ON")


def back_up(connection: Any, target: Path) -> None:
    """Copy the database into `target` with SQLite's backup API."""
    copy = driver.connect(target)
    try:
        connection.backup(copy)
    finally:
        copy.close()


def _run_step(connection: Any, number: int, upgrade: Upgrade) -> None:
    connection.execute("BEGIN IMMEDIATE")
    try:
        upgrade(connection.execute)
        broken = connection.execute("PRAGMA foreign_key_check").fetchall()
        if broken:
            raise KnownError("workspace_damaged", detail=f"foreign keys after step {number}: {len(broken)}")
        connection.execute(f"PRAGMA application_id = {driver.APPLICATION_ID}")
        connection.execute(f"PRAGMA user_version = {number}")
    except BaseException:
        connection.execute("ROLLBACK")
        raise
    connection.execute("COMMIT")

"""Bringing a workspace file to the schema this program knows, one numbered step at a time."""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Callable, Mapping
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


def refuse_foreign(connection: Any, path: Path) -> None:
    """Refuse another program's file and one of a later version. KnownError: not_a_workspace, workspace_newer."""
    if connection.execute("PRAGMA application_id").fetchone()[0] != driver.APPLICATION_ID:
        raise KnownError("not_a_workspace", path=str(path))
    if _version(connection) > max(steps()):
        raise KnownError("workspace_newer", path=str(path))


def bring_up_to_date(connection: Any, path: Path, chain: Mapping[int, Upgrade] | None = None) -> None:
    """Run the missing steps of the chain (the program's own), each in one transaction with a foreign-key check.

    A filled file is backed up first, beside itself. KnownError: workspace_damaged (a step left broken references).
    """
    chain = steps() if chain is None else chain
    version = _version(connection)
    missing = [(number, upgrade) for number, upgrade in sorted(chain.items()) if number > version]
    if not missing:
        return
    if version:
        back_up(connection, path.with_name(f"{path.name}.before-v{max(chain)}"))
    connection.execute("PRAGMA foreign_keys = OFF")
    try:
        for number, upgrade in missing:
            _run_step(connection, path, number, upgrade)
    finally:
        connection.execute("PRAGMA foreign_keys = ON")


def back_up(connection: Any, target: Path) -> None:
    """Copy the database into `target` with SQLite's backup API; `target` appears whole or not at all."""
    unfinished = target.with_name(f"{target.name}.part")
    unfinished.unlink(missing_ok=True)
    try:
        copy = driver.connect(unfinished, creates=True)
        try:
            connection.backup(copy)
        finally:
            copy.close()
        unfinished.replace(target)
    finally:
        unfinished.unlink(missing_ok=True)


def _version(connection: Any) -> int:
    return int(connection.execute("PRAGMA user_version").fetchone()[0])


def _run_step(connection: Any, path: Path, number: int, upgrade: Upgrade) -> None:
    connection.execute("BEGIN IMMEDIATE")
    try:
        upgrade(connection.execute)
        _refuse_broken_references(connection, path)
        connection.execute(f"PRAGMA application_id = {driver.APPLICATION_ID}")
        connection.execute(f"PRAGMA user_version = {number}")
    except BaseException:
        connection.execute("ROLLBACK")
        raise
    connection.execute("COMMIT")


def _refuse_broken_references(connection: Any, path: Path) -> None:
    if connection.execute("PRAGMA foreign_key_check").fetchone() is not None:
        raise KnownError("workspace_damaged", path=str(path), detail="foreign_keys")

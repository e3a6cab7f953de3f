"""Imports in a process of their own that is killed at some moment, as when the power fails for the program."""

from __future__ import annotations

import multiprocessing
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

from app.models.domain.ports import NoProgress
from app.services.container import Services
from app.services.import_job import import_and_derive
from tests.fakes import FixedClock

if TYPE_CHECKING:
    from multiprocessing.synchronize import Event

Files = list[tuple[Path, str]]
"""Files with the names of their sources."""


def killed_import(workspace: Path, files: Files, after_seconds: float) -> bool:
    """Import and derive in a child, end it after some seconds of work; return whether it had finished by itself."""
    context: Any = multiprocessing.get_context("spawn" if sys.platform == "win32" else "forkserver")
    if sys.platform != "win32":
        context.set_forkserver_preload(["tests.builders.killing"])
    has_begun = context.Event()
    child = context.Process(target=import_files, args=(workspace, files, has_begun), daemon=True)
    child.start()
    has_begun.wait(60)
    child.join(after_seconds)
    has_finished = child.exitcode == 0
    child.kill()
    child.join()
    child.close()
    return has_finished


def import_files(workspace: Path, files: Files, has_begun: Event | None = None) -> None:
    """Import files as the application proposes, in one transaction, and derive everything."""
    services = Services.open(workspace, FixedClock())
    try:
        plans = [services.importing.preview(path, source=source).plan for path, source in files]
        if has_begun is not None:
            has_begun.set()
        import_and_derive(services, plans, NoProgress())
    finally:
        services.close()

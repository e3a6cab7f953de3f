"""Finding personas in a child process: arrays of all customers hold the interpreter; stopped, all is as it was."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.services.container import Services
from app.services.workspace.worker import run_in_child

if TYPE_CHECKING:
    from pathlib import Path

    from app.models.domain.changes import Changes
    from app.models.domain.persona import PersonaMoves
    from app.models.domain.ports import Clock, Progress


def find_in_child(services: Services, k: int | None, progress: Progress) -> Changes:
    """Find k personas, or as many as are proposed."""
    return run_in_child(_find, services.path, services.clock, k, progress=progress)


def moves_in_child(services: Services, progress: Progress) -> PersonaMoves | None:
    """Count who changed persona since the version in force was made."""
    return run_in_child(_moves, services.path, services.clock, progress=progress)


def _find(path: Path, clock: Clock, k: int | None, progress: Progress) -> Changes:
    services = Services.join(path, clock)
    try:
        return services.personas.find(k, progress)
    finally:
        services.close()


def _moves(path: Path, clock: Clock, progress: Progress) -> PersonaMoves | None:
    progress.report(0, None, "scores")
    services = Services.join(path, clock)
    try:
        return services.personas.moves()
    finally:
        services.close()

"""What follows from acts of the review: for few customers at once, for many the act and all that is derived in one go.

In the window the latter run in a child process, so that they neither hold the interpreter nor outlive a stop.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

from app.models.domain.changes import Area, Changes
from app.models.domain.ports import Clock, Progress
from app.services.container import Services
from app.services.derive_some import derive_some
from app.services.workspace.worker import run_in_child


def derive_changed(services: Services, changes: Changes) -> None:
    """Bring the customers of an act up to date; scores of all follow with the next rebuild."""
    found: Any = (changes.params or {}).get("customer_ids", ())
    with services.database.write() as connection:
        derive_some(services.workspace)(connection, [int(customer) for customer in found])


def accept_above(services: Services, least: float, progress: Progress) -> Changes:
    """Answer "same" to every open case of at least the probability `least`. KnownError: answers_missing."""
    return _with_figures(services, services.identity.accept_above(least, progress), progress)


def accept_above_in_child(services: Services, least: float, progress: Progress) -> Changes:
    """The same in a child process."""
    return run_in_child(_accept, services.path, services.clock, least, progress=progress)


def withdraw(services: Services, group_key: str, progress: Progress) -> Changes:
    """Take one act of decision back. KnownError: decision_unknown."""
    return _with_figures(services, services.identity.undo_decision(group_key), progress)


def withdraw_in_child(services: Services, group_key: str, progress: Progress) -> Changes:
    """The same in a child process."""
    return run_in_child(_withdraw, services.path, services.clock, group_key, progress=progress)


def _with_figures(services: Services, changes: Changes, progress: Progress) -> Changes:
    services.rebuild.refresh(progress, unify=False)
    params = {name: value for name, value in (changes.params or {}).items() if name != "customer_ids"}
    return Changes(Area.EVERYTHING, changes.label, params, changes.undo)


def _accept(path: Path, clock: Clock, least: float, progress: Progress) -> Changes:
    services = Services.join(path, clock)
    try:
        return accept_above(services, least, progress)
    finally:
        services.close()


def _withdraw(path: Path, clock: Clock, group_key: str, progress: Progress) -> Changes:
    services = Services.join(path, clock)
    try:
        return withdraw(services, group_key, progress)
    finally:
        services.close()

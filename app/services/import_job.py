"""Importing files and deriving everything from them, as one job that is done whole or not at all.

In the window it runs in a child process, so that it neither holds the interpreter nor outlives a stop.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from app.models.domain.importing import ImportReport
from app.models.domain.ports import KEEPING, Clock, NoProgress, Progress
from app.services.container import Services
from app.services.importing.plan import ImportPlan
from app.services.workspace.worker import run_in_child

_FEW_CUSTOMERS = 200


def import_and_derive(services: Services, plans: Sequence[ImportPlan], progress: Progress) -> list[ImportReport]:
    """Import each file, then rebuild what is derived, in one transaction: stopped or failed, all is as before."""
    with services.database.write(bulk=True, trusts_ids=True) as connection:
        reports = [services.importing.run_in(connection, plan, progress) for plan in plans]
        services.rebuild.refresh_in(connection, progress)
        progress.check_cancelled()
        progress.report(0, None, KEEPING)
    return reports


def import_in_child(services: Services, plans: Sequence[ImportPlan], progress: Progress) -> list[ImportReport]:
    """The same in a child process; should it be ended, its transaction ends with it."""
    return run_in_child(_import, services.path, services.clock, list(plans), progress=progress)


def check_in_child(services: Services, plan: ImportPlan, progress: Progress) -> ImportReport:
    """Say what importing a file would do, in a child process."""
    return run_in_child(_check, services.path, services.clock, plan, progress=progress)


def refresh_in_child(services: Services, progress: Progress, *, unify: bool = True) -> None:
    """Rebuild what is derived, in a child process."""
    run_in_child(_refresh, services.path, services.clock, unify, progress=progress)


def refresh_aside(services: Services, progress: Progress, *, unify: bool = True) -> None:
    """Rebuild what is derived: of few customers here, of many in a child process, which takes a moment to start."""
    if sum(services.customers.totals()) <= _FEW_CUSTOMERS:
        services.rebuild.refresh(progress, unify=unify)
    else:
        refresh_in_child(services, progress, unify=unify)


def withdraw_and_derive(services: Services, batch_id: int, progress: Progress | None = None) -> None:
    """Take an import back and rebuild what is derived."""
    services.importing.withdraw(batch_id)
    services.rebuild.refresh(progress or NoProgress())


def _import(path: Path, clock: Clock, plans: list[ImportPlan], progress: Progress) -> list[ImportReport]:
    services = Services.join(path, clock)
    try:
        return import_and_derive(services, plans, progress)
    finally:
        services.close()


def _check(path: Path, clock: Clock, plan: ImportPlan, progress: Progress) -> ImportReport:
    services = Services.join(path, clock)
    try:
        return services.importing.check(plan, progress)
    finally:
        services.close()


def _refresh(path: Path, clock: Clock, unify: bool, progress: Progress) -> None:
    services = Services.join(path, clock)
    try:
        services.rebuild.refresh(progress, unify=unify)
    finally:
        services.close()

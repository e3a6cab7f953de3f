"""The history of a segment found in a child process: at many customers the arrays hold the interpreter."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from app.models.domain.ports import Clock, Progress
from app.models.domain.segment import Rule
from app.models.domain.segment_history import MonthPoint
from app.services.container import Services
from app.services.workspace.worker import run_in_child

_FEW_CUSTOMERS: Final = 10_000
"""Up to so many, a child process would take longer to start than the work itself."""


def months_aside(services: Services, rule: Rule | int, progress: Progress) -> tuple[MonthPoint, ...]:
    """Return the history of a rule or segment: at once when it is kept, else found aside. KnownError: as months."""
    history = services.segment_history
    kept = history.kept_months(rule)
    if kept is not None:
        return kept
    if sum(services.customers.totals()) <= _FEW_CUSTOMERS:
        return history.months(rule, progress=progress)
    return run_in_child(_months, services.path, services.clock, rule, progress=progress)


def _months(path: Path, clock: Clock, rule: Rule | int, progress: Progress) -> tuple[MonthPoint, ...]:
    services = Services.join(path, clock)
    try:
        return services.segment_history.months(rule, progress=progress)
    finally:
        services.close()

"""Computing every score anew, with other thresholds or after an import, as one job that is done whole or not at all.

In the window it runs in a child process, so that it neither holds the interpreter nor outlives a stop.
"""

from __future__ import annotations

from dataclasses import asdict
from datetime import date
from pathlib import Path

from app.models.domain.ports import Clock, Progress
from app.models.domain.score_page import AffinityPage, PotentialMonth, ScoredCustomer
from app.models.domain.settings import ScorePolicy
from app.services.container import Services
from app.services.scoring.engagement import EngagementPolicy, save_engagement_policy
from app.services.workspace.service import set_setting
from app.services.workspace.worker import run_in_child

_POLICY = "score_policy"


def recompute_in_child(
    services: Services,
    progress: Progress,
    policy: ScorePolicy | None = None,
    weights: EngagementPolicy | None = None,
) -> None:
    """Compute the scores of the day of the figures in a child process; first keep a policy and weights, if given."""
    run_in_child(
        _recompute, services.path, services.clock, services.workspace.figures_on(), policy, weights, progress=progress
    )


def recompute(
    services: Services, day: date, policy: ScorePolicy | None, weights: EngagementPolicy | None, progress: Progress
) -> None:
    """Keep a policy and weights and compute every score of a day, in one transaction."""
    from app.services.scoring.figures import refresh  # noqa: PLC0415 - the window starts without numpy

    progress.report(0, None, "scores")
    chosen = policy or services.workspace.score_policy()
    with services.database.write(bulk=True) as connection:
        if policy is not None:
            set_setting(connection, _POLICY, asdict(policy))
        if weights is not None:
            save_engagement_policy(connection, weights)
        refresh(connection, day, chosen)
        progress.check_cancelled()


def _recompute(
    path: Path,
    clock: Clock,
    day: date,
    policy: ScorePolicy | None,
    weights: EngagementPolicy | None,
    progress: Progress,
) -> None:
    services = Services.join(path, clock)
    try:
        recompute(services, day, policy, weights, progress)
    finally:
        services.close()


def affinity_page_in_child(services: Services, progress: Progress) -> AffinityPage:
    """Read the categories against each other in a child process: arrays of all orders hold the interpreter."""
    return run_in_child(_affinity_page, services.path, services.clock, progress=progress)


def whom_to_tell_in_child(
    services: Services, category: str, limit: int, progress: Progress
) -> tuple[ScoredCustomer, ...]:
    """Learn who will most likely buy in a category, in a child process."""
    return run_in_child(_whom_to_tell, services.path, services.clock, category, limit, progress=progress)


def _affinity_page(path: Path, clock: Clock, progress: Progress) -> AffinityPage:
    progress.report(0, None, "scores")
    services = Services.join(path, clock)
    try:
        return services.scoring.affinity_page()
    finally:
        services.close()


def _whom_to_tell(
    path: Path, clock: Clock, category: str, limit: int, progress: Progress
) -> tuple[ScoredCustomer, ...]:
    progress.report(0, None, "scores")
    services = Services.join(path, clock)
    try:
        return services.scoring.whom_to_tell(category, limit)
    finally:
        services.close()


def potential_months_in_child(services: Services, progress: Progress) -> tuple[PotentialMonth, ...]:
    """Compute how the potential of all customers moved month by month, in a child process."""
    return run_in_child(_potential_months, services.path, services.clock, progress=progress)


def _potential_months(path: Path, clock: Clock, progress: Progress) -> tuple[PotentialMonth, ...]:
    progress.report(0, None, "scores")
    services = Services.join(path, clock)
    try:
        return services.scoring.potential_months()
    finally:
        services.close()

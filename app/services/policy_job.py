"""Other limits of the scores: kept, every score computed with them, and taken back as one act."""

from __future__ import annotations

import json
from dataclasses import asdict
from typing import TYPE_CHECKING, Any

from app.models.domain.changes import Area, Changes, UndoStep
from app.models.domain.settings import RfmPolicy, ScorePolicy
from app.services.score_job import recompute_in_child

if TYPE_CHECKING:
    from app.models.domain.ports import Progress
    from app.services.container import Services

_TOUCHED = Area.SCORES | Area.SEGMENTS | Area.PROFILES | Area.PLAN | Area.SETTINGS


def keep_policy(services: Services, policy: ScorePolicy, progress: Progress) -> Changes:
    """Keep a policy and compute every score with it, aside; Cancelled leaves all as it was."""
    return _kept(services, policy, progress, "score_limits_kept")


def restore_policy(services: Services, argument: str, progress: Progress) -> Changes:
    """Go back to the policy of an undo step; the answer tells how to return."""
    saved: dict[str, Any] = json.loads(argument)
    rfm: dict[str, Any] = saved.pop("rfm")
    limits: dict[str, Any] = {name: tuple(rfm[name]) for name in ("recency_days", "frequency", "monetary_cents")}
    policy = ScorePolicy(rfm=RfmPolicy(**{**rfm, **limits}), **saved)
    return _kept(services, policy, progress, "score_limits_restored")


def _kept(services: Services, policy: ScorePolicy, progress: Progress, label: str) -> Changes:
    before = json.dumps(asdict(services.workspace.score_policy()))
    recompute_in_child(services, progress, policy)
    return Changes(_TOUCHED, label, {}, UndoStep("restore_score_policy", before))

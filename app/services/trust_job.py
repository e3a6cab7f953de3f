"""Believing a source more or less than the others: kept, every profile chosen anew, and taken back as one act."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.models.domain.changes import Area, Changes, UndoStep
from app.services.customers import source_trust
from app.services.import_job import refresh_aside

if TYPE_CHECKING:
    from app.models.domain.ports import Progress
    from app.services.container import Services


def keep_trust(services: Services, source_id: int, trust: int, progress: Progress) -> Changes:
    """Keep how a source is believed, and choose the values of every profile with it. KnownError: source_unknown."""
    return _kept(services, source_id, trust, progress, "source_trust_kept")


def restore_trust(services: Services, argument: str, progress: Progress) -> Changes:
    """Go back to what an undo step says; the answer tells how to return. KnownError: source_unknown."""
    source_id, _, trust = argument.partition(":")
    return _kept(services, int(source_id), int(trust), progress, "source_trust_restored")


def _kept(services: Services, source_id: int, trust: int, progress: Progress, label: str) -> Changes:
    before = source_trust.set_trust(services.database, source_id, trust)
    refresh_aside(services, progress, unify=False)
    return Changes(
        Area.EVERYTHING & ~Area.IDENTITY, label, {}, UndoStep("restore_source_trust", f"{source_id}:{before}")
    )

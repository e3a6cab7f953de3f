"""The jobs behind the review of duplicates: reading the queue, deciding, taking back."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from app.models.domain.changes import Area, Changes
from app.models.domain.identity import ReviewCase
from app.models.domain.ports import Progress

if TYPE_CHECKING:
    from app.services.container import Services

QUEUE_AT_MOST = 200


@dataclass(frozen=True, slots=True)
class Queue:
    """The cases shown, how many there are in all, and the currency of the business."""

    cases: tuple[ReviewCase, ...]
    count: int
    currency: str


@dataclass(frozen=True, slots=True)
class ReadQueue:
    """Reads the doubtful pairs, those worth most first."""

    services: Services

    def __call__(self, progress: Progress) -> Queue:
        """Do it."""
        progress.check_cancelled()
        identity = self.services.identity
        cases = tuple(identity.review_queue(QUEUE_AT_MOST))
        count = identity.review_count() if len(cases) == QUEUE_AT_MOST else len(cases)
        return Queue(cases, count, self.services.workspace.business().currency)


@dataclass(frozen=True, slots=True)
class Decide:
    """Writes a decision and brings everything derived up to date."""

    services: Services
    record_ids: tuple[int, ...]
    kind: Literal["same", "different"]

    def __call__(self, progress: Progress) -> Changes:
        """Do it."""
        changes = self.services.identity.decide(self.record_ids, self.kind)
        self.services.rebuild.refresh(progress, unify=False)
        return Changes(Area.EVERYTHING, changes.label, changes.params, changes.undo)


@dataclass(frozen=True, slots=True)
class TakeBack:
    """Takes a decision back and brings everything derived up to date."""

    services: Services
    group_key: str

    def __call__(self, progress: Progress) -> Changes:
        """Do it."""
        changes = self.services.identity.undo_decision(self.group_key)
        self.services.rebuild.refresh(progress, unify=False)
        return Changes(Area.EVERYTHING, changes.label, changes.params)
